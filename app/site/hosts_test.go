package site

import (
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"portage/app/ui"
)

func TestAnElementThatHasGrownTooLargeIsRefused(t *testing.T) {
	random := make([]byte, mostElement+100) // which no compression makes smaller
	for i := range random {
		random[i] = byte(rand.Uint32())
	}
	if err := checkElement(random); err == nil || !strings.Contains(err.Error(), "embed.js") {
		t.Errorf("got %v", err)
	}
	if err := checkElement(random[:mostElement-100]); err != nil {
		t.Error(err)
	}
	script, err := os.ReadFile("../../web/embed.js")
	if err != nil {
		t.Fatal(err)
	}
	if err := checkElement(script); err != nil {
		t.Error(err)
	}
}

func TestHostsAreToldTheHeadersForThePathOfTheSite(t *testing.T) {
	for base, path := range map[string]string{"": "/", "/tools/ee/": "/tools/ee/", "https://example.org/tools/": "/tools/", "https://example.org/": "/"} {
		site := files{}
		site.addHostFiles(base)
		if got := string(site["_headers"]); !strings.Contains(got, "\n"+path+"*\n") || !strings.Contains(got, "\n  Access-Control-Allow-Origin: *\n") {
			t.Errorf("%q: %s", base, got)
		}
		if got := string(site["nginx.conf.sample"]); !strings.Contains(got, "location "+path+" {") || !strings.Contains(got, `add_header Access-Control-Allow-Origin "*" always;`) {
			t.Errorf("%q: %s", base, got)
		}
		if got := string(site[".htaccess"]); !strings.Contains(got, `Header always set Access-Control-Allow-Origin "*"`) {
			t.Errorf("%q: %s", base, got)
		}
	}
}

func TestOnlyAPageForFramesMaySendALead(t *testing.T) {
	for path, want := range map[string]bool{"embed/": true, "fr/embed/": true, "": false, "result/": false} {
		page := ui.PageAt(path)
		content, err := (&pageWriter{pages: ui.Pages(), version: "v", styles: sampleStyles}).write(page, "")
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Contains(string(content), "connect-src &#39;self&#39; https:"); got != want {
			t.Errorf("%q may ask other hosts: %v", path, got)
		}
		if got := strings.Contains(string(content), "framed.js?v=v") && strings.Contains(string(content), `data-embedded="true"`); got != want {
			t.Errorf("%q has the script for frames: %v", path, got)
		}
	}
}

func TestTheWorkerKeepsNothingThatOnlyOtherPagesLoad(t *testing.T) {
	kept, later := workerFiles(files{"embed.js": nil, "embed/index.html": nil, "boot.js": nil}, "v")
	for _, file := range append(kept, later...) {
		if strings.HasPrefix(file.Address, "embed.js") {
			t.Errorf("it keeps %s", file.Address)
		}
	}
	if len(kept) != 2 {
		t.Errorf("it keeps %v", kept)
	}
}
