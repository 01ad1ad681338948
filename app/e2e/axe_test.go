package e2e

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"portage/app/npm"
	"portage/app/text"
	"portage/app/ui"
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
	{"quick/", false},
	{"quick/", true},
	{"you/", false},
	{"study/", true},
	{"languages/", true},
	{"work/", true},
	{"ties/", true},
	{"offer/", true},
	{"check/", false},
	{"check/", true},
	{"result/", false},
	{"result/", true},
	{"change/", false},
	{"change/", true},
	{"paths/", true},
	{"ahead/", true},
	{"couple/", true},
	{"next/", true},
	{"rules/", true},
	{"rounds/", true},
	{"round/255/", true},
	{"round/any/", false},
	{"cases/", true},
	{"compare/", true},
	{"share/", true},
	{"report/", true},
	{"sources/", false},
	{"gallery/", false},
	{"embed-maker/", false},
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

// onEveryScreen goes through all screens in a language as a person does, without loading the page anew, and shows all that is on them.
func onEveryScreen(t *testing.T, lang text.Lang, do func(p *tab)) {
	t.Helper()
	h := newHost(t, "/")
	for _, example := range []bool{false, true} {
		p := openTabAs(t, h, frame.Folder(lang), example)
		for _, s := range screens {
			if s.example != example {
				continue
			}
			t.Run(string(lang)+"/"+s.String(), func(t *testing.T) {
				whole := p.t
				p.t = t
				defer func() { p.t = whole }()
				p.Viewport(390, 844)
				goTo(p, h.URL+frame.Folder(lang)+s.address)
				p.Wait(fmt.Sprintf("document.title === %q", ui.PageAt(frame.Folder(lang)+s.address).Title))
				p.True(`(() => { for (const d of document.querySelectorAll("details")) d.open = true; return true })()`)
				do(p)
			})
		}
	}
}

// openTabAs opens an address in the hands of a person who has answered nothing, or as the example does.
func openTabAs(t *testing.T, h *host, address string, example bool) *tab {
	t.Helper()
	if example {
		return openWithExample(t, h, address)
	}
	p := openTab(t, h.URL+address)
	p.WaitReady()
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
	for _, lang := range languages {
		onEveryScreen(t, lang, func(p *tab) { checkAxe(p, axe, "") })
	}
}

// checkAxe has axe judge the page in light and in dark.
func checkAxe(p *tab, axe, state string) {
	p.t.Helper()
	// All of the page is in the window: what sticks to its edge then lies over nothing.
	p.Viewport(390, int64(p.Number("document.scrollingElement.scrollHeight")))
	for _, scheme := range []string{"light", "dark"} {
		p.Prefers("prefers-color-scheme", scheme)
		for _, f := range p.Axe(axe) {
			p.t.Errorf("%s %s: %s", state, scheme, f)
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

func TestAxeFindsNothingInAnyStateOfTheGallery(t *testing.T) {
	axe := readAxe(t)
	h := newHost(t, "/")
	for _, lang := range languages {
		p := openTab(t, h.URL+frame.Folder(lang)+"gallery/")
		p.WaitReady()
		for state := range text.Gallery.States {
			p.Find("#gallery-state").Choose(strconv.Itoa(state))
			p.Wait(fmt.Sprintf(`document.querySelector("#gallery-state").selectedIndex === %d && document.querySelector(".score-number")`, state))
			checkAxe(p, axe, string(lang)+", "+text.Gallery.States[state].EN)
		}
	}
}

func TestAxeFindsNothingWhereThereAreSeveralCases(t *testing.T) {
	axe := readAxe(t)
	h := newHost(t, "/")
	p := openWithExample(t, h, "fr/cases/")
	p.FindBy("the button that duplicates", `document.querySelector("[id^='duplicate-']")`).Click()
	p.WaitText(text.Cases.Duplicated.FR)
	checkAxe(p, axe, "cases")
	goTo(p, h.URL+"fr/compare/")
	p.Find(".compare").Wait()
	checkAxe(p, axe, "compare")
	p.Screenshot("compare")
}
