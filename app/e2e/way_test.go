package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/dom"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"portage/app/text"
	"portage/app/ui/frame"
)

// waySteps enter a short case, one step of the way after the other.
var waySteps = []step{
	{"start", ":"}, {"person-born", "1994-05-02"}, {"status", "single"},
	{"continue", ":"}, {"person-education", ":"}, {"person-education-0-level", "three_plus"}, {"person-education-0-country", "IN"},
	{"person-education-0-assessed", ":"}, {"person-education-0-assessed-day", "2024-02-01"},
}

var waySteps2 = []step{
	{"continue", ":"}, {"person-languages", ":"}, {"person-languages-0-test", "clb"},
	{"person-languages-0-reading", "9"}, {"person-languages-0-writing", "9"}, {"person-languages-0-listening", "9"}, {"person-languages-0-speaking", "9"},
	{"continue", ":"}, {"person-work", ":"}, {"person-work-0-noc", "31301"}, {"person-work-0-country", "CA"}, {"person-work-0-from", "2022-01-15"}, {"person-work-0-held", ":"},
	{"continue", ":"}, {"nominated-no", ":"}, {"person-sibling-no", ":"}, {"person-relative-no", ":"}, {"person-certificate-no", ":"},
	{"continue", ":"}, {"offer-no", ":"}, {"family_size", "1"}, {"funds", "20000"}, {"submitted", "2026-01-10T15:04:05Z"}, {"military-no", ":"},
}

func TestTheWholeWayInBothLanguages(t *testing.T) {
	for _, lang := range languages {
		t.Run(string(lang), func(t *testing.T) {
			h := newHost(t, "/tools/ee/")
			p := openTab(t, h.URL+frame.Folder(lang))
			p.WaitReady()
			p.Screenshot("start")
			for _, s := range waySteps {
				enter(p, s)
			}

			// Reloading in the middle loses nothing, and Back leads to what was told.
			p.Reload()
			p.WaitReady()
			if got := p.Find("#person-education-0-level").Value(); got != "three_plus" {
				t.Errorf("after reloading the level is %q", got)
			}
			p.Find("#back").Click()
			if got := p.Find("#person-born").Value(); got != "1994-05-02" {
				t.Errorf("back at the first step the day of birth is %q", got)
			}
			p.True("(history.back(), true)")
			p.Find("#person-education-0-level").Wait()
			for _, s := range waySteps2 {
				enter(p, s)
			}
			p.Screenshot("last-step")

			p.Find("#continue").Click()
			p.WaitText(text.ScreenAt("check/").Heading.In(lang))
			p.WaitText(text.Way.Complete.In(lang))
			p.Screenshot("check")
			p.Find("#to-result").Click()
			before := resultOf(p, lang)
			p.Screenshot("result")

			p.Find(`.ways a[href$="rounds/"]`).Click()
			p.WaitText(text.Rounds.Heading.In(lang))
			p.Screenshot("rounds")
			goTo(p, h.URL+frame.Folder(lang)+"round/255/")
			for _, said := range []string{"463", text.Number(lang, 1500), tieBreak(lang)} {
				p.WaitText(said)
			}
			p.Screenshot("round-255")

			file := exported(p, h, lang)
			p.Find("#delete-all").Click()
			p.WaitText(text.Cases.AllDeleted.In(lang))
			if left := p.String(`Object.keys(localStorage).filter((key) => key.startsWith("portage.case.")).join()`); left != "" {
				t.Errorf("the device still keeps %s", left)
			}
			imported(p, file)
			p.WaitText(text.Cases.Imported.In(lang))
			goTo(p, h.URL+frame.Folder(lang)+"result/")
			if after := resultOf(p, lang); after != before {
				t.Errorf("before the file %s\nafter it %s", before, after)
			}
		})
	}
}

// tieBreak gives what the page of round 255 says of its tie-break.
func tieBreak(lang text.Lang) string {
	if lang == text.FR {
		return "6 h 41 min 5 s UTC"
	}
	return "06:41:05 UTC"
}

// goTo goes to an address of the site as a link does.
func goTo(p *tab, address string) {
	p.t.Helper()
	p.True(fmt.Sprintf("(goappNav(%q), true)", address))
	p.Wait(fmt.Sprintf("location.href === %q", address))
}

// resultOf gives all that the page says of where a person stands on a day.
func resultOf(p *tab, lang text.Lang) string {
	p.t.Helper()
	p.Find("#day").Fill("2026-10-15")
	p.Wait(fmt.Sprintf(`document.querySelector(".score-day")?%s.includes(%q)`, plain, map[text.Lang]string{text.EN: "October 15, 2026", text.FR: "15 octobre 2026"}[lang]))
	return p.String(`document.querySelector(".result").textContent`)
}

// exported saves the case that is open as a file, and gives what is in it.
func exported(p *tab, h *host, lang text.Lang) string {
	p.t.Helper()
	goTo(p, h.URL+frame.Folder(lang)+"cases/")
	return saved(p, p.FindBy("the button that saves the case", `document.querySelector("[id^='save-']")`))
}

// saved presses a button that saves a file, and gives what is in it.
func saved(p *tab, button element) string {
	p.t.Helper()
	p.True(`(() => {
		const make = URL.createObjectURL;
		URL.createObjectURL = (blob) => { blob.text().then((text) => (window.saved = text)); return make.call(URL, blob) };
		return true;
	})()`)
	button.Click()
	p.Wait("window.saved")
	return p.String("window.saved")
}

// imported opens a case file as a person chooses it.
func imported(p *tab, file string) {
	p.t.Helper()
	name := filepath.Join(p.t.TempDir(), "case.json")
	if err := os.WriteFile(name, []byte(file), 0o644); err != nil {
		p.t.Fatal(err)
	}
	id, err := p.Find("#open").find(p.ctx)
	if err != nil {
		p.t.Fatal(err)
	}
	if _, err := chromedp.Call(p.ctx, dom.SetFileInputFiles, dom.SetFileInputFilesParams{Files: []string{name}, ObjectID: id}); err != nil {
		p.t.Fatal(err)
	}
}

func TestOneTabShowsWhatAnotherChanges(t *testing.T) {
	h := newHost(t, "/")
	first := openTab(t, h.URL+"you/")
	first.WaitReady()
	first.Find("#person-born").Fill("1994-05-02")
	second := first.AnotherTab(h.URL + "you/")
	second.WaitReady()
	if got := second.Find("#person-born").Value(); got != "1994-05-02" {
		t.Fatalf("the second tab shows %q", got)
	}
	second.Find("#status").Choose("single")
	first.Wait(`document.getElementById("status").value === "single"`)
	first.WaitText(text.Cases.ChangedElsewhere.EN)
	// What the first tab does next does not undo it.
	first.Find("#person-born").Fill("1995-06-03")
	second.Wait(`document.getElementById("person-born").value === "1995-06-03"`)
	if got := second.Find("#status").Value(); got != "single" {
		t.Errorf("the status is %q", got)
	}
}

func TestTwoTabsOnTwoCasesDoNotWriteOverEachOther(t *testing.T) {
	h := newHost(t, "/")
	first := openTab(t, h.URL+"you/")
	first.WaitReady()
	first.Find("#person-born").Fill("1994-05-02")
	second := first.AnotherTab(h.URL + "cases/")
	second.WaitReady()
	second.Find("#new-case").Click()
	second.Find("#id").Type("B")
	first.Find("#status").Choose("single")
	second.Reload()
	second.WaitReady()
	if got := second.Find("#id").Value(); got != "B" {
		t.Errorf("the second tab's case is named %q", got)
	}
	second.Wait(`document.querySelectorAll(".case").length === 2`)
	if got := first.Find("#person-born").Value(); got != "1994-05-02" {
		t.Errorf("the first tab's case says %q", got)
	}
}

// before runs a script in every page of a tab before the page's own.
func before(p *tab, script string) {
	p.t.Helper()
	if _, err := chromedp.Call(p.ctx, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: script}); err != nil {
		p.t.Fatal(err)
	}
}

func TestStorageThatIsDeniedIsSaidAndTheCaseCanBeSaved(t *testing.T) {
	for _, lang := range languages {
		h := newHost(t, "/")
		p := newTab(t, browsing, chromedp.WithNewBrowserContext())
		before(p, `for (const name of ["localStorage", "sessionStorage"])
			Object.defineProperty(window, name, {get() { throw new DOMException("denied", "SecurityError") }, configurable: true})`)
		p.Go(h.URL + frame.Folder(lang) + "you/")
		p.WaitReady()
		p.WaitText(text.Page.NotKept.In(lang))
		p.Find("#person-born").Fill("1994-05-02")
		p.Find("#status").Choose("single")
		p.Find("#continue").Click()
		p.Find("#back").Click()
		if got := p.Find("#person-born").Value(); got != "1994-05-02" {
			t.Errorf("on the way through the day of birth became %q", got)
		}
		p.Screenshot("denied-" + string(lang))
		p.Find("#save-now").Wait()
	}
}

func TestStorageThatIsFullIsSaidAndWhatWasKeptStays(t *testing.T) {
	h := newHost(t, "/")
	p := openTab(t, h.URL+"you/")
	p.WaitReady()
	p.Find("#person-born").Fill("1994-05-02")
	kept := p.String(keptCase)
	p.True(`(() => {
		for (let size = 1 << 20; size > 0; size >>= 1) {
			try { for (let i = 0; ; i++) localStorage.setItem("filler." + size + "." + i, "x".repeat(size)) } catch {}
		}
		return true;
	})()`)
	p.Find("#status").Choose("common_law")
	p.WaitText(text.Page.Full.EN)
	p.Find("#save-now").Wait()
	p.Screenshot("full")
	if got := p.String(keptCase); got != kept {
		t.Errorf("what was kept became %s", got)
	}
	p.True(`(Object.keys(localStorage).filter((key) => key.startsWith("filler.")).forEach((key) => localStorage.removeItem(key)), true)`)
	p.Find("#status").Choose("single")
	p.Wait(fmt.Sprintf(`!document.body.innerText.includes(%q)`, text.Page.Full.EN))
	p.Reload()
	p.WaitReady()
	if got := p.Find("#status").Value(); got != "single" {
		t.Errorf("with room again the status is kept as %q", got)
	}
}

func TestADamagedCaseIsSaidWhatCanBeReadIsThereAndWhatStoodThereCanBeSaved(t *testing.T) {
	h := newHost(t, "/")
	p := openTab(t, h.URL+"you/")
	p.WaitReady()
	p.Find("#person-born").Fill("1994-05-02")
	p.Find("#status").Choose("single")
	p.True(`(() => {
		const key = Object.keys(localStorage).find((key) => key.startsWith("portage.case."));
		const text = localStorage.getItem(key);
		localStorage.setItem(key, window.name = text.slice(0, text.length - 9));
		return true;
	})()`)
	damaged := p.String("window.name")
	p.Reload()
	p.WaitReady()
	p.WaitText(text.Page.Damaged.EN)
	if got := p.Find("#person-born").Value(); got != "1994-05-02" {
		t.Errorf("what can be read is %q", got)
	}
	p.Screenshot("damaged")
	if got := saved(p, p.Find("#save-raw")); got != damaged {
		t.Errorf("saved as %q, not %q", got, damaged)
	}
}

func TestACaseThatAnOlderVersionKeptIsTakenOver(t *testing.T) {
	h := newHost(t, "/")
	p := newTab(t, browsing, chromedp.WithNewBrowserContext())
	before(p, `localStorage.length || localStorage.setItem("portage.answers", '{"answers":{"draft":1,"answers":{"person.born":"1994-05-02","status":"single"}},"day":"2026-11-22"}')`)
	p.Go(h.URL + "you/")
	p.WaitReady()
	if born, status := p.Find("#person-born").Value(), p.Find("#status").Value(); born != "1994-05-02" || status != "single" {
		t.Errorf("born %q, %q", born, status)
	}
	goTo(p, h.URL+"result/")
	if got := p.Find("#day").Value(); got != "2026-11-22" {
		t.Errorf("the day asked is %q", got)
	}
}

// The link is one that the first version made, kept as it was.
func TestALinkOfAnOlderVersionOpensAsACaseOfItsOwn(t *testing.T) {
	const link = `case=1.eyJwb3J0YWdlIjoxLCJpZCI6IkFuYSIsInBlcnNvbiI6eyJib3JuIjoiMTk5NC0wNS0wMiJ9LCJzdGF0dXMiOiJzaW5nbGUifQ`
	for _, lang := range languages {
		h := newHost(t, "/tools/ee/")
		p := openTab(t, h.URL+frame.Folder(lang)+"you/")
		p.WaitReady()
		p.Find("#person-born").Fill("1980-01-01")
		p.Go(h.URL + frame.Folder(lang) + "#" + link)
		p.WaitReady()
		p.Find("#open-shared").Wait()
		if got := p.String("location.hash"); got != "" {
			t.Errorf("the address still has %q", got)
		}
		p.Screenshot("asked-" + string(lang))
		p.Find("#open-shared").Click()
		p.WaitText(text.Cases.LinkOpened.In(lang))
		goTo(p, h.URL+frame.Folder(lang)+"you/")
		if got := p.Find("#person-born").Value(); got != "1994-05-02" {
			t.Errorf("the case of the link was born %q", got)
		}
		goTo(p, h.URL+frame.Folder(lang)+"cases/")
		p.Wait(`document.querySelectorAll(".case").length === 2`)
		if !strings.Contains(p.Find(".cases").Text(), "Ana") {
			t.Error("the case of the link is not among the cases")
		}
	}
}

func TestALockedLinkGoesFromOnePersonToAnother(t *testing.T) {
	h := newHost(t, "/")
	p := openTab(t, h.URL+"you/")
	p.WaitReady()
	p.Find("#person-born").Fill("1994-05-02")
	goTo(p, h.URL+"share/")
	p.Find("#passphrase").Type("quiet water stone")
	p.Find("#make-link").Click()
	p.Wait(`document.querySelector(".share svg") && document.getElementById("link").value.includes("#locked=1")`)
	p.Screenshot("made")
	link := p.Find("#link").Value()
	if !strings.Contains(link, "#locked=1") {
		t.Fatalf("the link is %s", link)
	}

	other := openTab(t, link)
	other.WaitReady()
	other.Find("#unlock").Type("quiet water")
	other.Find("#open-shared").Click()
	other.WaitText(text.Share.WrongPassphrase.EN)
	other.Wait(`document.activeElement.id === "unlock"`)
	other.Find("#unlock").Type("quiet water stone")
	other.Find("#open-shared").Click()
	other.WaitText(text.Cases.LinkOpened.EN)
	goTo(other, h.URL+"you/")
	if got := other.Find("#person-born").Value(); got != "1994-05-02" {
		t.Errorf("born %q", got)
	}
}

// tabTo presses Tab until an element has the focus, as whoever has no pointer does.
func tabTo(p *tab, id string) {
	p.t.Helper()
	p.Find("#" + id).Wait()
	for range mostTabs {
		if p.String("document.activeElement.id") == id {
			return
		}
		p.Press(kb.Tab)
	}
	p.t.Fatalf("%d times Tab do not lead to #%s from the top; the focus is on %s", mostTabs, id, p.String("document.activeElement.outerHTML.slice(0, 120)"))
}

// mostTabs is how many stops a screen may have before what is sought.
const mostTabs = 60

// keyboardWay is a case entered with keys alone: where to go with Tab, and what to press there. The value is what the field must then have.
var keyboardWay = []struct{ id, keys, value string }{
	{"start", kb.Enter, ""},
	{"person-born", "1994-05-02", "1994-05-02"}, {"status", "Single", "single"}, {"continue", kb.Enter, ""},
	{"person-education", " ", ""}, {"person-education-0-level", "Bach", "three_plus"}, {"person-education-0-country", "India", "IN"},
	{"person-education-0-assessed", " ", ""}, {"person-education-0-assessed-day", "2024-02-01", "2024-02-01"}, {"continue", kb.Enter, ""},
	{"person-languages", " ", ""}, {"person-languages-0-test", "CLB", "clb"},
	{"person-languages-0-reading", "9", "9"}, {"person-languages-0-writing", "9", "9"}, {"person-languages-0-listening", "9", "9"}, {"person-languages-0-speaking", "9", "9"}, {"continue", kb.Enter, ""},
	{"person-work", " ", ""}, {"person-work-0-noc", "31301", ""},
}

func TestTheWholeWayWithTheKeyboardAlone(t *testing.T) {
	p := openTab(t, newHost(t, "/").URL)
	p.WaitReady()
	for _, s := range keyboardWay {
		tabTo(p, s.id)
		pressIn(p, s.keys)
		if s.value != "" {
			p.Wait(fmt.Sprintf("document.getElementById(%q).value === %q", s.id, s.value))
		}
		if s.keys == kb.Enter {
			// The next screen takes the focus to its top, so that the way begins there.
			p.Wait(fmt.Sprintf(`document.getElementById(%q) !== document.activeElement && document.activeElement.id === "top"`, s.id))
		}
	}
	p.Wait(`document.getElementById("person-work-0-noc").getAttribute("aria-expanded") === "true"`)
	p.Press(kb.ArrowDown + kb.Enter)
	p.Wait(`document.getElementById("person-work-0-noc").localName === "button"`)
	for _, s := range [][2]string{{"person-work-0-country", "Canada"}, {"person-work-0-from", "2022-01-15"}, {"person-work-0-held", " "}} {
		tabTo(p, s[0])
		pressIn(p, s[1])
	}
	for range 3 { // ties, offer, and checking
		tabTo(p, "continue")
		p.Press(kb.Enter)
		p.Wait(`document.activeElement.id === "top"`)
	}
	tabTo(p, "to-result")
	p.Press(kb.Enter)
	p.Wait(`Number(document.querySelector(".score-number strong")?.innerText) > 0`)
}

// pressIn presses keys in the field that has the focus, a day as the browser's language writes it.
func pressIn(p *tab, keys string) {
	p.t.Helper()
	if len(keys) == len("2006-01-02") && keys[4] == '-' {
		keys = dateKeys(p, keys)
	}
	p.Press(keys)
}
