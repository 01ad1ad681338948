package e2e

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"portage/app/npm"
	"portage/app/text"
	"portage/app/ui/frame"
)

// A screen is one page in one state, as the tests of accessibility look at it.
type screen struct {
	address string // Below the folder of a language.
	example bool   // Whether the person has answered as the example does.
}

// languages are those of the interface.
var languages = []text.Lang{text.EN, text.FR}

// screens are what people meet. A new screen is a line here.
var screens = []screen{
	{"", false},
	{"", true},
	{"occupation/", false},
	{"occupation/31301/", true},
	{"occupation/any/", false},
}

func (s screen) String() string {
	if s.example {
		return s.address + " with the example"
	}
	return s.address
}

// open opens a screen in the folder of a language and shows all of it.
func (s screen) open(t *testing.T, h *host, folder string) *tab {
	t.Helper()
	var p *tab
	if s.example {
		p = openWithExample(t, h, folder+s.address)
	} else {
		p = openTab(t, h.URL+folder+s.address)
		p.WaitReady()
	}
	p.True(`(() => { for (const d of document.querySelectorAll("details")) d.open = true; return true })()`)
	return p
}

// axeVersion is the one that judges: a newer one may have new rules.
const axeVersion = "axe-core@4.14.1"

// axeTags are the rules that count.
var axeTags = []string{"wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"}

// readAxe gives the script of axe. Only a machine without npm skips the test.
func readAxe(t *testing.T) string {
	t.Helper()
	folder, err := npm.Fetch(root, "axe", axeVersion)
	if errors.Is(err, npm.ErrMissing) {
		t.Skipf("axe-core judges the pages, and comes with npm. %v", err)
	}
	if err != nil {
		t.Fatal(err)
	}
	script, err := os.ReadFile(filepath.Join(folder, "axe-core", "axe.min.js"))
	if err != nil {
		t.Fatal(err)
	}
	return string(script)
}

func TestAxeFindsNothingOnAnyScreen(t *testing.T) {
	axe := readAxe(t)
	h := newHost(t, "/")
	for _, screen := range screens {
		for _, lang := range languages {
			t.Run(string(lang)+"/"+screen.String(), func(t *testing.T) {
				p := screen.open(t, h, frame.Folder(lang))
				// All of the page is in the window: what sticks to its edge then lies over nothing.
				p.Viewport(390, int64(p.Number("document.scrollingElement.scrollHeight")))
				for _, scheme := range []string{"light", "dark"} {
					p.Prefers("prefers-color-scheme", scheme)
					for _, f := range p.Axe(axe) {
						t.Errorf("%s: %s", scheme, f)
					}
				}
			})
		}
	}
}

// Without this the test above could be silent because axe never ran.
func TestAxeFindsWhatIsWrong(t *testing.T) {
	axe := readAxe(t)
	p := openTab(t, newHost(t, "/").URL)
	p.WaitReady()
	p.True(`(() => {
		document.querySelector("main").insertAdjacentHTML("beforeend", '<button id="mute"></button><p id="pale">pale</p>');
		document.getElementById("pale").attributeStyleMap.set("color", "#cccccc");
		return true;
	})()`)
	found := map[string]string{}
	for _, f := range p.Axe(axe) {
		found[f.Rule] = f.Target
	}
	if found["button-name"] != "#mute" || found["color-contrast"] != "#pale" {
		t.Errorf("found %v", found)
	}
}

// A finding is one element that breaks one rule.
type finding struct{ Rule, Impact, Help, Target, HTML, Why, URL string }

func (f finding) String() string {
	return fmt.Sprintf("%s (%s): %s\n    at   %s\n    %s\n    %s\n    %s", f.Rule, f.Impact, f.Help, f.Target, f.HTML, strings.ReplaceAll(f.Why, "\n", "\n    "), f.URL)
}

// Axe has axe judge the page as it is. Its script comes through the debugger, which the page's policy does not bind.
func (p *tab) Axe(script string) []finding {
	p.t.Helper()
	if p.True(`typeof axe === "undefined"`) {
		p.True("(() => { " + script + "; return true })()")
	}
	tags, err := json.Marshal(axeTags)
	if err != nil {
		p.t.Fatal(err)
	}
	return must[[]finding](p, fmt.Sprintf(`axe.run(document, {runOnly: {type: "tag", values: %s}, resultTypes: ["violations"], preload: false}).then((r) =>
		r.violations.flatMap((v) => v.nodes.map((n) => ({
			Rule: v.id, Impact: v.impact || "", Help: v.help, Target: n.target.join(" "), HTML: n.html.slice(0, 200), Why: n.failureSummary, URL: v.helpUrl,
		}))))`, tags))
}

// Prefers sets what the person has asked of the device: prefers-color-scheme, forced-colors, prefers-reduced-motion.
func (p *tab) Prefers(feature, value string) {
	p.t.Helper()
	params := emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: feature, Value: value}}}
	if _, err := chromedp.Call(p.ctx, emulation.SetEmulatedMedia, params); err != nil {
		p.t.Fatal(err)
	}
	// Colours may take a moment to change over.
	p.True("Promise.all(document.getAnimations().map((a) => a.finished.catch(() => 0))).then(() => new Promise((done) => requestAnimationFrame(() => done(true))))")
}
