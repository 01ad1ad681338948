//go:build !js

package main

import (
	"bytes"
	"strings"
	"testing"
)

func TestACommandLineThatMakesNoSenseShowsTheUsageAndExits2(t *testing.T) {
	for _, c := range []struct{ line, says string }{
		{"", "usage: portage VERB"},
		{"paddle", `there is no verb "paddle"`},
		{"build --fast", "flag provided but not defined"},
		{"build here", `"here" is one word too many`},
		{"serve -h", "usage: portage serve"},
	} {
		var out, log bytes.Buffer
		if got := run(strings.Fields(c.line), nil, &out, &log); got != 2 {
			t.Errorf("portage %s: exit status %d", c.line, got)
		}
		if !strings.Contains(log.String(), c.says) {
			t.Errorf("portage %s says %q, not %q", c.line, log.String(), c.says)
		}
		if out.Len() > 0 {
			t.Errorf("portage %s prints %q on its output", c.line, out.String())
		}
	}
}

func TestABaseThatIsNoPlaceIsRefused(t *testing.T) {
	for _, base := range []string{"tools/ee", "https://example.org/x?y", "%zz"} {
		var out, log bytes.Buffer
		got := run([]string{"build", "--base", base, "--out", t.TempDir()}, nil, &out, &log)
		if got != 1 || !strings.Contains(log.String(), "give a path like") {
			t.Errorf("--base %s: exit status %d, %s", base, got, log.String())
		}
	}
}
