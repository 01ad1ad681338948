package e2e

import (
	"fmt"
	"net"
	"net/http"
	"strings"
	"testing"

	"portage/app/site"
)

// thePreview is the JavaScript expression of the window in the frame of the page "Make your embed".
const thePreview = `document.getElementById("maker-preview").contentWindow`

func TestAConsultantChoosesSeesItLiveAndCopies(t *testing.T) {
	h := newHost(t, "/tools/ee/")
	p := openTab(t, h.URL+"embed-maker/")
	p.WaitReady()
	p.Wait(thePreview + `.document.documentElement.dataset.ready === "true"`)
	steps := p.Number("history.length")

	p.Find("#maker-kind").Choose("occupation")
	p.Find("#maker-lang").Choose("fr")
	p.Find("#maker-theme").Choose("dark")
	p.Find("#maker-accent").Fill("#7A1F3D")
	p.Find("#maker-licensee-name").Fill(`O'Brien & "Fils"`)
	p.Find("#maker-licence-number").Fill("R123456")
	p.Wait(fmt.Sprintf("[%q, %q].includes("+thePreview+".location.href.split(/[?#]/)[0])", h.URL+"fr/embed/", h.URL+"fr/occupation/"))
	p.Wait(thePreview + `.document.documentElement.dataset.theme === "dark"`)
	if got := p.Number("history.length"); got != steps {
		t.Errorf("the preview put %g steps before the browser's Back", got-steps)
	}
	if got := p.Find("#maker-accent-pick").Value(); got != "#7a1f3d" {
		t.Errorf("the picker shows %s", got)
	}

	want := `<script async src="` + h.URL + `embed.js"></script>` + "\n" +
		`<portage-calculator lang="fr" screen="occupation" theme="dark" accent="7a1f3d" licensee-name="O&#39;Brien &amp; &#34;Fils&#34;" licence-number="R123456"></portage-calculator>`
	p.Wait(`document.getElementById("maker-script").value.includes("R123456")`)
	if got := p.Find("#maker-script").Value(); got != want {
		t.Errorf("the snippet is %s", got)
	}
	p.Find("#maker-script + button").Click()
	p.WaitText("Copied: With a script.")
	p.Screenshot("chosen")
	p.Viewport(1280, 900)
	p.run(`scrollTo(0, 200)`)
	p.Screenshot("wide")
	p.Viewport(390, 844)

	p.Find("#maker-radius").Fill("99")
	p.WaitText("Write a whole number of pixels from 0 to 32.")
	p.WaitText("One choice needs your attention.")
	if p.True(`document.getElementById("maker-script").value.includes("radius")`) {
		t.Error("what cannot be taken is in the snippet")
	}
	p.Find("#maker-radius").Fill("9")
	p.Wait(`document.getElementById("maker-radius-problem").hidden`)
}

func TestThePluginCanBeDownloaded(t *testing.T) {
	h := newHost(t, "/tools/ee/")
	for _, folder := range []string{"", "fr/"} {
		p := openTab(t, h.URL+folder+"embed-maker/")
		p.WaitReady()
		p.Wait(`document.querySelector("a[download='portage.php']")`)
		if !p.True(`fetch(document.querySelector("a[download='portage.php']").href).then((r) => r.text()).then((s) => s.startsWith("<?php") && s.includes("Plugin Name:"))`) {
			t.Error("what is downloaded is not the plugin")
		}
	}
}

func TestTheHostPageOfTheDemoHearsBothCalculators(t *testing.T) {
	h := newHost(t, "/ee/")
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	server := &http.Server{Handler: site.Demo(root, h.URL)}
	go server.Serve(listener)
	t.Cleanup(func() { server.Close() })
	// Another name of the machine is another site.
	_, port, _ := net.SplitHostPort(listener.Addr().String())
	p := openTab(t, "about:blank")
	p.expected = append(p.expected, "/favicon.ico")
	p.MayAsk(h.URL)
	p.Go("http://localhost:" + port + "/")
	p.WaitText("#whole portage:ready")
	p.run(`document.getElementById("finder").scrollIntoView()`)
	p.WaitText("#finder portage:ready")
	p.Screenshot("both")
	p.run(`document.getElementById("remove").click()`)
	p.Wait(`!document.getElementById("finder")`)
	if said := p.Find("#log").Text(); strings.Contains(said, "portage:error") {
		t.Error(said)
	}
}
