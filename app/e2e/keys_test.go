package e2e

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"portage/app/text"
)

func TestEveryControlIsReachedSeenAndUncoveredByKeyboardAlone(t *testing.T) {
	onEveryScreen(t, text.FR, checkKeys) // The language with the longer words.
}

// Without this the test above could be silent because it sees nothing.
func TestTheWalkByKeyboardFindsWhatIsWrong(t *testing.T) {
	p := openTab(t, newHost(t, "/").URL+"occupation/any/")
	p.WaitReady()
	p.True(`(() => {
		document.querySelector("main").insertAdjacentHTML("beforeend",
			'<button id="hidden-ring">a</button><button id="under">b</button><div id="bar">bar</div><button id="never">c</button>');
		const style = (id, all) => Object.entries(all).forEach(([k, v]) => document.getElementById(id).style.setProperty(k, v, "important"));
		style("hidden-ring", {outline: "none", "box-shadow": "none"});
		style("under", {position: "fixed", bottom: "0", left: "0"});
		style("bar", {position: "fixed", bottom: "0", left: "0", width: "100%", height: "6rem"});
		document.getElementById("never").addEventListener("focus", (e) => document.getElementById("under").focus());
		return true;
	})()`)
	walk := p.Walk()
	wrong := strings.Join(walk.Wrong(), "\n")
	for _, want := range []string{"hidden-ring", "under", "never"} {
		if !strings.Contains(wrong, want) {
			t.Errorf("nothing is said of %s in\n%s", want, wrong)
		}
	}
}

func TestNothingScrollsSidewaysAtFourTimesTheSize(t *testing.T) {
	for _, lang := range languages {
		onEveryScreen(t, lang, checkZoom)
	}
}

func TestTheFocusGoesToANewJobUnlessThePersonHasGoneOn(t *testing.T) {
	p := openFinder(t, newHost(t, "/").URL)
	p.Find("#person-work-add").Click()
	p.Wait(`document.activeElement.id === "person-work-1-noc"`)

	p.run(`document.getElementById("person-work-add").click(); document.getElementById("person-work-0-noc").focus()`)
	p.Find("#person-work-2-noc").Wait()
	p.Press("clerk")
	if got := p.Find("#person-work-0-noc").Value(); got != "clerk" {
		t.Errorf("what was typed went elsewhere: the first job is %q", got)
	}
}

// A stop is where the focus rests when a person presses Tab.
type stop struct {
	ID, Role, Name, HTML string
	Seen                 bool   // The focus shows: an outline or a shadow.
	Covered              string // What lies over it: a bar that sticks to the window.
}

func (s stop) String() string { return fmt.Sprintf("%s %q #%s %s", s.Role, s.Name, s.ID, s.HTML) }

// A walk is a page gone through with Tab alone.
type walk struct {
	Stops   []stop
	Missed  []string // Controls that Tab does not reach.
	Endless bool     // The page does not let go.
}

// Wrong lists what a person with a keyboard alone would suffer from.
func (w walk) Wrong() []string {
	var wrong []string
	for _, s := range w.Stops {
		if !s.Seen {
			wrong = append(wrong, "the focus does not show on "+s.String())
		}
		if s.Covered != "" {
			wrong = append(wrong, s.Covered+" lies over "+s.String())
		}
	}
	for _, html := range w.Missed {
		wrong = append(wrong, "Tab does not reach "+html)
	}
	if w.Endless {
		wrong = append(wrong, fmt.Sprintf("Tab goes on after %d stops", len(w.Stops)))
	}
	return wrong
}

// checkKeys goes through the page with Tab and reports what is wrong.
func checkKeys(p *tab) {
	p.t.Helper()
	walk := p.Walk()
	if len(walk.Stops) == 0 {
		p.t.Error("Tab reaches nothing")
	}
	for _, what := range walk.Wrong() {
		p.t.Error(what)
	}
}

// A page that never lets go ends the walk, and so does a control: the parts of a date with its time are seven.
const (
	mostStops = 1500
	mostParts = 10
)

// Walk presses Tab from the top of the page until the page is left.
func (p *tab) Walk() walk {
	p.t.Helper()
	p.True("(" + walkScript + ")()")
	var w walk
	for parts := 0; ; {
		p.Press(kb.Tab)
		state := must[struct {
			Over, Again bool
			Stop        stop
		}](p, "portageWalk.look()")
		if state.Again {
			parts++
		} else {
			parts = 0
		}
		w.Endless = len(w.Stops) == mostStops || parts == mostParts
		if state.Over || w.Endless {
			w.Missed = must[[]string](p, "portageWalk.missed()")
			return w
		}
		if !state.Again {
			state.Stop.Role, state.Stop.Name = p.spoken()
			w.Stops = append(w.Stops, state.Stop)
		}
	}
}

// walkScript stands in the page while it is walked through. A group of radio buttons is one stop, and what has a label is seen by it.
const walkScript = `() => {
	document.activeElement?.blur();
	getSelection().removeAllRanges();
	scrollTo({top: 0, behavior: "instant"});
	document.documentElement.tabIndex = -1;
	document.documentElement.focus({preventScroll: true});
	document.documentElement.removeAttribute("tabindex");
	const reached = new Set();
	let last = null;
	const group = (e) => e.type === "radio" ? e.name + " of " + (e.form?.id ?? "") : e;
	const brief = (e) => (e.id ? "#" + e.id + " " : "") + e.cloneNode(false).outerHTML.slice(0, 160);
	const shown = (e) => {
		const style = getComputedStyle(e);
		return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== "none";
	};
	const drawn = (e) => e.getBoundingClientRect().width > 1 ? e : e.closest("label") ?? e.labels?.[0] ?? e;
	// Of a field of several lines browsers bring the one with the caret into view.
	const line = 32;
	const cover = (e) => {
		const box = drawn(e).getBoundingClientRect();
		if (e.localName === "textarea") box.height = line;
		for (const bar of document.querySelectorAll("body *")) {
			if (bar.contains(e) || drawn(e).contains(bar) || !bar.checkVisibility({visibilityProperty: true})) continue;
			if (!["sticky", "fixed"].includes(getComputedStyle(bar).position)) continue;
			const b = bar.getBoundingClientRect();
			if (b.width > 0 && b.height > 0 && box.bottom > b.top + 1 && box.top < b.bottom - 1 && box.right > b.left + 1 && box.left < b.right - 1) return brief(bar);
		}
		return "";
	};
	window.portageWalk = {
		async look() {
			await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
			const e = document.activeElement;
			const over = !e || e === document.body || e === document.documentElement || (e !== last && reached.has(group(e)) && e.type !== "radio");
			const again = !over && e === last;
			last = e;
			if (over || again) return {Over: over, Again: again, Stop: {}};
			reached.add(group(e));
			// What has the focus in a frame of ours shows it there.
			const around = [e, e.contentDocument?.activeElement, e.closest("label"), ...(e.labels ?? []), e.closest(".choice, .button, .tick")].filter(Boolean);
			return {Over: false, Again: false, Stop: {ID: e.id, HTML: brief(e), Seen: around.some(shown), Covered: cover(e)}};
		},
		missed() {
			return [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]")]
				.filter((e) => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({visibilityProperty: true}) && !e.closest("[inert]") && !reached.has(group(e)))
				.map(brief);
		},
	};
	return true;
}`

// spoken gives the role and the name of what has the focus, as a screen reader says them.
func (p *tab) spoken() (role, name string) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	active, err := chromedp.Call(ctx, runtime.Evaluate, runtime.EvaluateParams{Expression: "document.activeElement"})
	if err != nil {
		p.t.Fatal(err)
	}
	tree, err := chromedp.Call(ctx, accessibility.GetPartialAXTree, accessibility.GetPartialAXTreeParams{ObjectID: active.Result.ObjectID, FetchRelatives: new(bool)})
	if err != nil || len(tree.Nodes) == 0 {
		p.t.Fatalf("what has the focus has no role: %v", err)
	}
	if node := tree.Nodes[0]; node.Name != nil {
		json.Unmarshal(node.Name.Value, &name)
	}
	return roleOf(tree.Nodes[0]), name
}

// checkZoom checks that a page scrolls in one direction only: on a phone, and in a window of 1280 by 1024 points when all is four times as large (WCAG 1.4.10).
func checkZoom(p *tab) {
	p.t.Helper()
	checkWidth(p, 390, 844, 1)
	checkWidth(p, 320, 256, 4)
}

func checkWidth(p *tab, width, height int64, scale float64) {
	p.t.Helper()
	p.do("setting the viewport", chromedp.EmulateViewport(width, height, chromedp.EmulateScale(scale)))
	wide := p.Number("document.scrollingElement.scrollWidth")
	if wide <= float64(width) {
		return
	}
	p.t.Errorf("in a window of %d points the page is %v wide; beyond its edge are %s", width, wide, strings.Join(must[[]string](p, fmt.Sprintf(`[...document.querySelectorAll("body *")].filter((e) => {
		if (e.getBoundingClientRect().right <= %d.5 || !e.checkVisibility()) return false;
		for (let up = e.parentElement; up; up = up.parentElement) if (up !== document.body && getComputedStyle(up).overflowX !== "visible") return false;
		return true;
	}).slice(0, 8).map((e) => e.cloneNode(false).outerHTML.slice(0, 160))`, width)), "\n"))
}
