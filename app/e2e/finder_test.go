package e2e

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"portage/app/text"
	"portage/app/ui/finder"
)

// The field that these tests use, and its list.
const (
	jobBox  = "#person-work-0-noc"
	jobList = "#person-work-0-noc-list"
)

// openFinder opens the calculator of a host in a language, and goes to the search for the occupation of a first job.
func openFinder(t *testing.T, address string) *tab {
	t.Helper()
	p := openTab(t, address+"work/")
	p.WaitReady()
	p.Find("#person-work").Click()
	p.Find(jobBox).Click()
	return p
}

// waitFirst waits until an occupation is the first of the list, as it is when all titles have come.
func waitFirst(p *tab, code string) {
	p.t.Helper()
	p.Wait(fmt.Sprintf(`document.querySelector(%q)?.dataset.code === %q && document.querySelector(%q).offsetHeight > 0`, jobList+" [role=option]", code, jobList))
}

// clearBox empties the box as a person does.
func clearBox(p *tab) {
	p.t.Helper()
	p.Find(jobBox).Type(kb.Backspace)
	p.Wait(fmt.Sprintf(`document.querySelector(%q).value === "" && document.querySelector(%q).offsetHeight === 0`, jobBox, jobList))
}

func TestTheFinderOffersWhatIsMeant(t *testing.T) {
	for path, queries := range map[string][][2]string{
		"":    {{"regsitered nurse", "31301"}, {"RN", "31301"}, {"truck driver", "73300"}, {"3130", "31300"}},
		"fr/": {{"infirmiere autorisee", "31301"}, {"camionneuse", "73300"}},
	} {
		p := openFinder(t, newHost(t, "/").URL+path)
		for _, q := range queries {
			p.Find(jobBox).Type(q[0])
			waitFirst(p, q[1])
			p.Screenshot(strings.ReplaceAll(q[0], " ", "-"))
			clearBox(p)
		}
	}
}

func TestTheFinderNeedsNoMouse(t *testing.T) {
	p := openFinder(t, newHost(t, "/").URL)
	box := p.Find(jobBox)
	active := func() string { return box.Attribute("aria-activedescendant") }
	selected := func() string {
		return p.String(fmt.Sprintf(`[...document.querySelectorAll(%q)].map(e => e.id).join()`, jobList+" [aria-selected=true]"))
	}

	box.Type("regsitered nurse")
	waitFirst(p, "31301")
	if got := active(); got != "" || selected() != "" {
		t.Fatalf("option %q is active before a key said so", got)
	}
	p.Press(kb.Enter)
	if box.Value() != "regsitered nurse" || p.Find(jobBox).Attribute("aria-expanded") != "true" {
		t.Fatal("Enter did something without an active option")
	}

	p.Press(kb.ArrowDown)
	if got := active(); got != "person-work-0-noc-31301" || selected() != got {
		t.Errorf("after Down %q is active and %q selected", got, selected())
	}
	p.Press(kb.ArrowUp)
	last := p.String(fmt.Sprintf(`document.querySelector(%q).lastElementChild.id`, jobList))
	if got := active(); got != last || selected() != last {
		t.Errorf("after Up %q is active and %q selected, want the last, %q", got, selected(), last)
	}
	if !p.True(fmt.Sprintf(`(o => { const l = o.parentElement.getBoundingClientRect(), r = o.getBoundingClientRect(); return r.top >= l.top && r.bottom <= l.bottom })(document.getElementById(%q))`, last)) {
		t.Error("the active option is not in view")
	}
	p.Press(kb.Home)
	if active() != "" || p.Number(fmt.Sprintf(`document.querySelector(%q).selectionStart`, jobBox)) != 0 {
		t.Error("Home does not bring the caret back to the text")
	}

	p.Press(kb.Escape)
	if box.Attribute("aria-expanded") != "false" || box.Value() == "" {
		t.Error("Escape does not close the list and only that")
	}
	p.Press(kb.Escape)
	if box.Value() != "" {
		t.Error("Escape does not clear the box")
	}

	p.Press("regsitered nurse")
	waitFirst(p, "31301")
	p.Press(kb.ArrowDown + kb.Tab)
	p.Wait(fmt.Sprintf(`document.querySelector(%q).offsetHeight === 0 && document.activeElement.id === "person-work-0-country"`, jobList))
	if got := box.Value(); got != "regsitered nurse" {
		t.Errorf("Tab chooses, or clears: %q", got)
	}

	box.Type("regsitered nurse")
	waitFirst(p, "31301")
	p.Press(kb.ArrowDown + kb.Enter)
	p.Wait(`document.activeElement.id === "person-work-0-noc-chosen"`)
	if got := p.Find(jobBox + "-chosen").Text(); !strings.Contains(got, "Registered nurses") || !strings.Contains(got, "31301 · TEER 1") {
		t.Errorf("chosen is %q", got)
	}
	p.Wait(keptCase + `?.includes("31301")`)
	p.Screenshot("chosen")
	p.Press(kb.Tab + kb.Tab + kb.Enter)
	p.Wait(`document.activeElement.getAttribute("role") === "combobox"`)
}

func TestTheFinderAnswersToMouseAndThumb(t *testing.T) {
	h := newHost(t, "/tools/ee/")
	p := openFinder(t, h.URL+"fr/")
	p.Find(jobBox).Type("infirmier")
	waitFirst(p, "31301")
	top := p.Number(fmt.Sprintf(`document.querySelector(%q).getBoundingClientRect().top`, jobBox))
	swipe(p, jobList)
	p.Wait(fmt.Sprintf(`document.querySelector(%q).scrollTop > 20`, jobList))
	if p.Find(jobBox).Attribute("aria-expanded") != "true" || p.Number(fmt.Sprintf(`document.querySelector(%q).getBoundingClientRect().top`, jobBox)) != top {
		t.Error("scrolling the list closes it, or moves the page")
	}
	if wide := p.Number(`document.documentElement.scrollWidth`); wide > 390 {
		t.Errorf("the page is %v wide", wide)
	}
	p.Screenshot("scrolled")
	p.Find(jobList + " [data-code='31301']").Click()
	p.Wait(`document.activeElement.id === "person-work-0-noc-chosen"`)
	if got := p.String(`document.querySelector("#person-work-0-noc-chosen a").href`); got != h.URL+"fr/occupation/31301/" {
		t.Errorf("its page is at %s", got)
	}
	p.Find("#person-work-0-noc-chosen a").Click()
	p.Wait(fmt.Sprintf("location.href === %q", h.URL+"fr/occupation/31301/"))
	p.WaitText("Infirmiers autorisés")
}

// swipe drags a thumb over an element, upwards.
func swipe(p *tab, css string) {
	p.t.Helper()
	at := must[[]float64](p, fmt.Sprintf(`(r => [r.x + r.width / 2, r.y + 150])(document.querySelector(%q).getBoundingClientRect())`, css))
	touch := func(kind input.DispatchTouchEventType, y float64) {
		var points []*input.TouchPoint
		if kind != "touchEnd" {
			points = append(points, &input.TouchPoint{X: at[0], Y: y})
		}
		if _, err := chromedp.Call(p.ctx, input.DispatchTouchEvent, input.DispatchTouchEventParams{Type: kind, TouchPoints: points}); err != nil {
			p.t.Fatal(err)
		}
	}
	touch("touchStart", at[1])
	for moved := 10.0; moved <= 120; moved += 10 {
		touch("touchMove", at[1]-moved)
	}
	touch("touchEnd", 0)
}

func TestTheListLiesOverWhatFollows(t *testing.T) {
	p := openFinder(t, newHost(t, "/").URL)
	p.Find("#person-work-add").Click()
	p.Find("#person-work-add").Click()
	p.Find(jobBox).Type("nurse")
	waitFirst(p, "31301")
	covered := p.String(fmt.Sprintf(`[...document.querySelectorAll(%q)].filter(o => {
		o.scrollIntoView({block: "nearest"});
		const r = o.getBoundingClientRect();
		return !o.contains(document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2));
	}).map(o => o.id).join()`, jobList+" [role=option]"))
	if covered != "" {
		t.Errorf("something lies over %s", covered)
	}
}

// hearStatus begins to note what is said to those who do not see the list.
func hearStatus(p *tab) {
	p.t.Helper()
	p.True(`(status => { window.said = []; new MutationObserver(() => status.textContent && said.push(status.textContent)).observe(status, {childList: true, characterData: true, subtree: true}); return true })(document.querySelector("#person-work-0-noc-status"))`)
}

func said(p *tab) []string {
	p.t.Helper()
	return must[[]string](p, "said")
}

func TestWhatIsFoundIsSaidInPausesOnly(t *testing.T) {
	p := openFinder(t, newHost(t, "/").URL)
	p.Find(jobBox).Type("RN")
	waitFirst(p, "31301")
	clearBox(p)
	hearStatus(p)
	p.Find(jobBox).Type("registered nurse")
	p.Wait("said.length > 0")
	p.Press("s")
	p.Wait("said.length > 1")
	want := text.Finder.Suggested.In(text.EN, int(p.Number(fmt.Sprintf(`document.querySelectorAll(%q).length`, jobList+" [role=option]"))))
	if got := said(p); !slices.Equal(got, []string{want, want}) {
		t.Errorf("said %q, want %q twice", got, want)
	}
}

func TestNothingFoundSaysWhatToTry(t *testing.T) {
	for _, c := range []struct {
		path string
		lang text.Lang
	}{{"", text.EN}, {"fr/", text.FR}} {
		h := newHost(t, "/")
		p := openFinder(t, h.URL+c.path)
		p.Find(jobBox).Type("zzqqxxkk")
		p.Wait(fmt.Sprintf(`document.querySelector("#person-work-0-noc-nothing").innerText.includes(%q)`, text.Finder.Try.In(c.lang)))
		p.Wait(fmt.Sprintf(`document.querySelector("#person-work-0-noc-status").textContent.startsWith(%q)`, text.Finder.Nothing.In(c.lang)))
		if p.Find(jobBox).Attribute("aria-expanded") != "false" {
			t.Error("the list is open and empty")
		}
		if got := p.String(`document.querySelector("#person-work-0-noc-nothing a").href`); got != h.URL+c.path+"occupation/" {
			t.Errorf("all occupations are at %s", got)
		}
		p.Screenshot(string(c.lang))
		p.Press(kb.Tab)
		p.Wait(`document.activeElement.closest("#person-work-0-noc-nothing")`)
	}
}

func TestTheFinderWorksWhileTitlesAreOnTheirWay(t *testing.T) {
	h := newHost(t, "/")
	release := h.Hold(finder.File(text.EN))
	defer release()
	p := openFinder(t, h.URL)
	p.Wait(fmt.Sprintf(`document.querySelector("#person-work-0-noc-status").textContent === %q`, text.Finder.Coming.EN))
	p.Find(jobBox).Type("nurse practitioner")
	waitFirst(p, "31302")
	p.Wait(fmt.Sprintf(`document.querySelector("#person-work-0-noc-note").innerText === %q`, text.Finder.Coming.EN))
	p.Screenshot("on-their-way")
	p.Press(kb.ArrowDown)
	release()
	p.Wait(fmt.Sprintf(`!document.querySelector("#person-work-0-noc-found").innerText.includes(%q)`, text.Finder.Coming.EN))
	if got := p.Find(jobBox).Attribute("aria-activedescendant"); got != "person-work-0-noc-31302" || p.Find(jobList+" [aria-selected=true]").Attribute("id") != got {
		t.Errorf("the active option is %q now", got)
	}
}

func TestTitlesThatFailAreSaidAndTriedAgain(t *testing.T) {
	h := newHost(t, "/")
	h.Before(func(w http.ResponseWriter, r *http.Request) bool {
		if strings.HasSuffix(r.URL.Path, finder.File(text.EN)) {
			http.Error(w, "out of order", http.StatusServiceUnavailable)
			return true
		}
		return false
	})
	p := openTab(t, h.URL+"work/")
	p.Expect(finder.File(text.EN))
	p.WaitReady()
	p.Find("#person-work").Click()
	p.Find(jobBox).Click()
	p.Wait(fmt.Sprintf(`document.querySelector("#person-work-0-noc-status").textContent === %q`, text.Finder.Failed.EN))
	p.Find(jobBox).Type("nurse practitioner")
	waitFirst(p, "31302")
	p.Wait(fmt.Sprintf(`document.querySelector("#person-work-0-noc-note").innerText === %q`, text.Finder.Failed.EN))
	h.Before(nil)
	p.Press(kb.Tab)
	p.Find(jobBox).Type("RN")
	waitFirst(p, "31301")
}

func TestEverydayNamesThatArriveLateCompleteWhatIsFound(t *testing.T) {
	h := newHost(t, "/")
	release := h.Hold(finder.NamesFile(text.EN))
	defer release()
	p := openFinder(t, h.URL)
	p.Find(jobBox).Type("staff nurse")
	waitFirst(p, "31301") // A title that is not of a unit group.
	p.Wait(fmt.Sprintf(`document.querySelector("#person-work-0-noc-note").innerText === %q`, text.Finder.NamesComing.EN))
	p.Screenshot("names-on-their-way")
	p.Press(kb.ArrowDown)
	p.Press(kb.ArrowDown)
	active := p.Find(jobBox).Attribute("aria-activedescendant")
	release()
	p.Wait(`document.querySelector("#person-work-0-noc-note").hidden`)
	if got := p.Find(jobBox).Attribute("aria-activedescendant"); active == "" || got != active || p.Find(jobList+" [aria-selected=true]").Attribute("id") != got {
		t.Errorf("the active option is %q now, before %q", got, active)
	}
	if got := p.String(`document.activeElement.id + " " + document.activeElement.value`); got != jobBox[1:]+" staff nurse" {
		t.Errorf("the focus and what is typed: %s", got)
	}
}

func TestAnEverydayNameThatIsTypedIsFoundWhenTheNamesArrive(t *testing.T) {
	h := newHost(t, "/")
	release := h.Hold(finder.NamesFile(text.EN))
	defer release()
	p := openFinder(t, h.URL)
	p.Wait(fmt.Sprintf(`document.querySelector("#person-work-0-noc-status").textContent === %q`, text.Finder.NamesComing.EN))
	p.Find(jobBox).Type("uber")
	if p.True(fmt.Sprintf(`document.querySelector(%q) !== null`, jobList+" [data-code='75200']")) {
		t.Error("it is found without the names")
	}
	release()
	waitFirst(p, "75200")
	if got := p.String(`document.activeElement.value`); got != "uber" {
		t.Errorf("what is typed is %q now", got)
	}
}

func TestEverydayNamesThatFailAreSaidAndTriedAgain(t *testing.T) {
	h := newHost(t, "/")
	h.Before(func(w http.ResponseWriter, r *http.Request) bool {
		if !strings.HasSuffix(r.URL.Path, finder.NamesFile(text.EN)) {
			return false
		}
		http.Error(w, "out of order", http.StatusServiceUnavailable)
		return true
	})
	p := openTab(t, h.URL+"work/")
	p.Expect(finder.NamesFile(text.EN))
	p.WaitReady()
	p.Find("#person-work").Click()
	p.Find(jobBox).Click()
	p.Find(jobBox).Type("staff nurse")
	waitFirst(p, "31301")
	p.Wait(fmt.Sprintf(`document.querySelector("#person-work-0-noc-note").innerText === %q`, text.Finder.NamesFailed.EN))
	p.Screenshot("without-names")
	clearBox(p)
	h.Before(nil)
	p.Press(kb.Tab)
	p.Find(jobBox).Type("uber")
	waitFirst(p, "75200")
	if got := h.Requests(finder.File(text.EN)); got != 1 {
		t.Errorf("the titles were asked for %d times", got)
	}
}

func TestTheOtherLanguageIsSearchedWhereItsTitlesAnswer(t *testing.T) {
	p := openFinder(t, newHost(t, "/").URL)
	p.Find(jobBox).Type("charpentiere")
	p.Wait(fmt.Sprintf(`document.querySelector(%q)?.textContent.includes("charpentière")`, jobList+" [data-code='72310'] [lang=fr]"))
	if got := p.Find(jobList + " [data-code='72310']").Text(); !strings.Contains(got, "Carpenters") {
		t.Errorf("the official title is not in the page's language: %q", got)
	}
	p.Screenshot("other-language")
}

func TestAHighlightIsSeenWithoutColour(t *testing.T) {
	p := openFinder(t, newHost(t, "/").URL)
	p.Find(jobBox).Type("nurse")
	waitFirst(p, "31301")
	if !p.True(fmt.Sprintf(`(m => m.fontWeight >= 700 && m.textDecorationLine === "underline")(getComputedStyle(document.querySelector(%q)))`, jobList+" mark")) {
		t.Error("only its colour sets it off")
	}
}
