//go:build !js

package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// try runs a command line and gives its status and what it wrote.
func try(t *testing.T, in string, args ...string) (status int, out, log string) {
	t.Helper()
	var o, l bytes.Buffer
	status = run(args, strings.NewReader(in), &o, &l)
	return status, o.String(), l.String()
}

func TestEveryLineIsAnsweredInItsPlaceWhateverTheOthersAre(t *testing.T) {
	long := `{"portage":1,"id":"` + strings.Repeat("x", mostLine) + `"}`
	in := strings.Join([]string{`{"portage":1,"id":"a"}`, "", `{"portage":1,"id":"b","persn":1}`, long, "\ufeff" + `{"portage":1,"id":"c"}`, "no", `{"portage":1,"id":"d","id":"e"}`, "caf\xe9", "{\"portage\":1,\"id\":\"f\"}\r"}, "\n")
	status, out, log := try(t, in, "assess", "--day", "2026-10-15")
	if status != 1 || !strings.Contains(log, "5 of 8 lines") {
		t.Errorf("status %d, %s", status, log)
	}
	want := []struct{ id, err string }{{"a", ""}, {"b", "persn: unknown field"}, {"", "longer than"}, {"c", ""}, {"", "not JSON"}, {"d", "given twice"}, {"", "not UTF-8"}, {"f", ""}}
	lines := strings.Split(strings.TrimSpace(out), "\n")
	if len(lines) != len(want) {
		t.Fatalf("%d lines, want %d", len(lines), len(want))
	}
	for i, line := range lines {
		var got struct{ ID, Error string }
		if err := json.Unmarshal([]byte(line), &got); err != nil {
			t.Fatal(err)
		}
		if got.ID != want[i].id || (want[i].err == "") != (got.Error == "") || !strings.Contains(got.Error, want[i].err) {
			t.Errorf("line %d: id %q, error %q; want %q, %q", i, got.ID, got.Error, want[i].id, want[i].err)
		}
	}
}

func TestADayThatIsNoneIsRefusedBeforeAnythingIsRead(t *testing.T) {
	for _, day := range []string{"", "2026-02-30", "today"} {
		if status, out, log := try(t, `{"portage":1}`, "assess", "--day", day); status != 2 || out != "" || !strings.Contains(log, "YYYY-MM-DD") {
			t.Errorf("%q: status %d, %q, %q", day, status, out, log)
		}
	}
	if status, out, _ := try(t, `{"portage":1}`, "assess", "--day", "2014-12-31"); status != 1 || !strings.Contains(out, "Express Entry began on 2015-01-01") {
		t.Errorf("status %d, %s", status, out)
	}
}

func TestAnEditionOfAPersonsOwnAnswersAndIsSaidToBeTheirs(t *testing.T) {
	real, err := os.ReadFile("../data/crs/2025-03-25.json")
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "coming.json")
	if err := os.WriteFile(file, []byte(strings.Replace(string(real), `"in_force": "2025-03-25"`, `"in_force": "2026-11-01"`, 1)), 0o600); err != nil {
		t.Fatal(err)
	}
	status, out, log := try(t, `{"portage":1}`, "assess", "--day", "2026-10-15", "--edition", file)
	if status != 0 || !strings.Contains(out, `"crs":"theirs:2026-11-01"`) || !strings.Contains(out, `"edition_theirs:coming.json"`) || !strings.Contains(out, `"rounds":[]`) {
		t.Errorf("status %d, %s, %s", status, log, out)
	}
	if status, out, _ := try(t, `{"portage":1}`, "assess", "--day", "2026-10-15"); status != 0 || !strings.Contains(out, `"crs":"2025-03-25"`) || strings.Contains(out, "theirs") || strings.Contains(out, `"rounds":[]`) {
		t.Errorf("without it: status %d, %s", status, out)
	}
	for name, want := range map[string]string{"../data/funds/2025-07-07.json": "unknown field", file + "x": "no such file", "../core/testdata/crs.jsonl": "crs.jsonl: "} {
		if status, out, log := try(t, `{"portage":1}`, "assess", "--edition", name); status != 1 || out != "" || !strings.Contains(log, want) {
			t.Errorf("%s: status %d, %q, %s", name, status, out, log)
		}
	}
}

func TestEveryQueryHasItsLine(t *testing.T) {
	status, out, _ := try(t, "3130\nregistered nurse\nxqzzt", "search", "--most", "2")
	lines := strings.Split(strings.TrimSpace(out), "\n")
	if status != 0 || len(lines) != 3 || !strings.Contains(lines[0], `"noc":"31300"`) || !strings.Contains(lines[1], `"noc":"31301"`) || lines[2] != `{"query":"xqzzt","results":[]}` {
		t.Errorf("status %d, %s", status, out)
	}
	if status, _, _ := try(t, "", "search", "--lang", "de"); status != 2 {
		t.Errorf("German: status %d, want 2", status)
	}
}

func TestAFeedAddsWhatIsNewAndReportsWhatItCannotRead(t *testing.T) {
	folder := t.TempDir()
	if err := os.CopyFS(folder, os.DirFS("../data")); err != nil {
		t.Fatal(err)
	}
	row := func(number, date, at, cut string) string {
		return `{"drawNumber":"` + number + `","drawDate":"2026-10-14","drawDateFull":"October 14, 2026","drawName":"Canadian Experience Class","drawSize":"1,000","drawCRS":"515","drawDateTime":"` + at + `","drawCutOff":"` + cut + `","drawDistributionAsOn":""}`
	}
	feed := filepath.Join(folder, "feed.json")
	text := `{"classes":"","rounds":[` + row("449", "2026-10-14", "soon", "March 1, 2026 at 10:00:00 UTC") + "," + row("448", "2026-10-14", "October 14th, 2026 at 10:00:00 UTC", "March 1 2026 at 9:00:00") + `]}`
	if err := os.WriteFile(feed, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	status, out, _ := try(t, "", "rounds", "--data", folder, "--day", "2026-11-22", feed)
	if status != 1 || !strings.Contains(out, "added: round 448") || !strings.Contains(out, `not read: row 1, round 449, drawDateTime: "soon"`) || !strings.Contains(out, "rounds.json: written") {
		t.Errorf("status %d, %s", status, out)
	}
	written, err := os.ReadFile(filepath.Join(folder, "rounds.json"))
	if err != nil || !bytes.Contains(written, []byte(`"number":"448"`)) || bytes.Contains(written, []byte(`"number":"449"`)) {
		t.Errorf("448 is not in, or 449 is: %v", err)
	}
	if status, out, _ := try(t, "", "rounds", "--data", folder, feed+".gone"); status != 1 || out != "" {
		t.Errorf("a feed that is not there: status %d, %s", status, out)
	}
}
