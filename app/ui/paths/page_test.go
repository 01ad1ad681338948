package paths

import (
	"slices"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/app/ui/uitest"
	"portage/core"
	"portage/core/advise/path"
	"portage/core/candidate"
	"portage/core/coretest"
	"portage/core/day"
)

const couple = `{"portage":1,"person":{"born":"1992-05-02","education":[{"level":"three_plus","country":"IN","completed":"2014-06-30","assessed":"2024-02-01"}],
"languages":[{"test":"ielts_general","taken":"2025-12-01","reading":7,"writing":6.5,"listening":7.5,"speaking":7}],"first_language":"en",
"work":[{"noc":"31301","country":"CA","from":"2025-03-01"}],"certificate":false,"sibling":false,"relative":false},
"status":"married","partner":{"accompanying":true,"canadian":false,"education":[{"level":"masters","country":"IN","completed":"2016-06-30","assessed":null}],"languages":[],"work":[],"sibling":false},
"nominated":false,"offer":null,"family_size":2,"funds":30000,"military":null}`

var asked = day.Of(2026, 10, 15)

func open(t testing.TB) (*core.Book, *candidate.Case, *core.Assessment) {
	t.Helper()
	b := coretest.Book(t)
	c, a := uitest.Assessed(t, b, couple, asked)
	return b, c, a
}

// holder stands above the screen, as a page does.
type holder struct {
	app.Compo
	given Page
	page  *Page
}

func (h *holder) Render() app.UI {
	g := &h.given
	now := &Page{At: g.At, Book: g.Book, Case: g.Case, Assessment: g.Assessment, Running: g.Running, Wish: g.Wish}
	if h.page == nil {
		h.page = now
	}
	return app.Div().Body(now)
}

func mount(t *testing.T, lang text.Lang, wish Wish) (*Page, func(until func() bool)) {
	t.Helper()
	b, c, a := open(t)
	h := &holder{given: Page{At: frame.At(lang, "paths/"), Book: b, Case: c, Assessment: a, Running: true, Wish: &wish}}
	run := uitest.Mount(t, h)
	return h.page, run
}

func TestDrawnAheadOfTimeTheScreenHasItsHeadingAndTheWayToBegin(t *testing.T) {
	b, _, _ := open(t)
	for _, lang := range []text.Lang{text.EN, text.FR} {
		drawn := app.HTMLString(&Page{At: frame.At(lang, "paths/"), Book: b})
		for _, want := range []string{`id="top"`, `tabindex="-1"`, `href="../quick/"`, text.Paths.Nothing.In(lang)} {
			if !strings.Contains(drawn, want) {
				t.Errorf("%s: %q is missing", lang, want)
			}
		}
	}
}

func TestThePathsAreShownWithEachStepAndWhyItIsNeeded(t *testing.T) {
	for _, lang := range []text.Lang{text.EN, text.FR} {
		p, run := mount(t, lang, Wish{})
		run(func() bool { return p.over })
		if p.work.Faulty() || len(p.found) == 0 {
			t.Fatalf("%d paths", len(p.found))
		}
		drawn := app.HTMLString(p)
		said := uitest.Words(drawn)
		if strings.Count(drawn, `class="path"`) != len(p.found) || strings.Contains(said, "{0}") || strings.Contains(said, "{1}") {
			t.Errorf("%s: %d paths are drawn of %d", lang, strings.Count(drawn, `class="path"`), len(p.found))
		}
		steps := 0
		for i := range p.found {
			steps += len(p.found[i].Steps)
		}
		if strings.Count(drawn, `class="step-why"`) != steps {
			t.Errorf("%s: %d reasons for %d steps", lang, strings.Count(drawn, `class="step-why"`), steps)
		}
	}
}

func TestTheNearestLowestScoreOfARoundThatMayBeOpenIsTheFirstTarget(t *testing.T) {
	b, _, a := open(t)
	all := targets(b)
	w := &Wish{}
	score, ok := w.score(b, a)
	if !ok || score <= a.CRS.Total {
		t.Fatalf("%d for a score of %d", score, a.CRS.Total)
	}
	for _, other := range all {
		if s := other.round.LowestScore; s > a.CRS.Total && s < score && eligible(a, other.round.Number) {
			t.Errorf("%s needs %d only, chosen were %d", other.kind, s, score)
		}
	}
}

func TestANumberOfOnesOwnIsReadAndABadOneIsNot(t *testing.T) {
	b, _, a := open(t)
	for number, want := range map[string]int{"1": 1, " 480 ": 480, "1200": 1200, "0": 0, "1201": 0, "": 0, "48O": 0, "4.5": 0} {
		w := &Wish{Target: own, Number: number}
		got, ok := w.score(b, a)
		if ok != (want > 0) || ok && got != want {
			t.Errorf("%q: %d, %t", number, got, ok)
		}
	}
}

func TestADayIsTakenFromTheNextOneUpToFiveYears(t *testing.T) {
	for by, want := range map[string]bool{"": true, "2026-10-15": false, "2026-10-16": true, "2031-10-15": true, "2031-10-16": false, "2026-13-01": false} {
		if _, ok := (&Wish{By: by}).by(asked); ok != want {
			t.Errorf("%q: %t, want %t", by, ok, want)
		}
	}
}

func TestWhatIsNeverDoneIsInNoPath(t *testing.T) {
	p, run := mount(t, text.EN, Wish{Target: own, Number: "500", Efforts: map[string]string{"nomination": "never"}})
	run(func() bool { return p.over })
	for i := range p.found {
		for _, s := range p.found[i].Steps {
			if s.Move.Family == "nomination" {
				t.Error("a nomination is in a path")
			}
		}
	}
	p, run = mount(t, text.EN, Wish{Target: own, Number: "1000"})
	run(func() bool { return p.over })
	if len(p.found) == 0 {
		t.Fatal("no path is found")
	}
	for i := range p.found {
		if !slices.ContainsFunc(p.found[i].Steps, func(s path.Step) bool { return s.Move.Family == "nomination" }) {
			t.Error("nothing but a nomination gives so many points, and it is not in a path")
		}
	}
}

func TestAWishThatCannotBeReadIsNotLookedForAndTheEffortsStandThere(t *testing.T) {
	p, run := mount(t, text.EN, Wish{Target: own, Number: "12000"})
	run(func() bool { return !p.work.Running() && p.list != nil })
	if p.search != nil || p.work.Faulty() {
		t.Error("paths to a score that nobody can have are looked for")
	}
	drawn := app.HTMLString(p)
	for _, family := range []string{"language", "spouse", "nomination"} {
		if !strings.Contains(drawn, `id="effort-`+family+`"`) {
			t.Errorf("the effort of %s cannot be set", family)
		}
	}
	if !strings.Contains(uitest.Words(drawn), "Write a whole number from 1 to 1,200.") {
		t.Error("it is not said what is wrong")
	}
}

func TestAScoreThatIsReachedAlreadyOrNeverIsSaid(t *testing.T) {
	for number, want := range map[string]string{"100": "already", "1200": "No combination"} {
		p, run := mount(t, text.EN, Wish{Target: own, Number: number})
		run(func() bool { return p.over })
		if said := uitest.Words(app.HTMLString(p)); !strings.Contains(said, want) {
			t.Errorf("%s: %q is not said", number, want)
		}
	}
}

func TestTheSearchCanBeStoppedAndGoesOnWhereItWas(t *testing.T) {
	p, run := mount(t, text.EN, Wish{Target: own, Number: "1200"})
	run(func() bool { return p.over })
	p.search, p.over = nil, false
	stopped := false
	p.work.Begin(func() (bool, error) {
		done, err := p.step()
		if p.search != nil && !stopped {
			if n, _ := p.search.Progress(); n > 900 {
				stopped = true
				p.onStop(nil, app.Event{})
			}
		}
		return done, err
	}, p.take)
	run(func() bool { return p.work.Stopped() })
	n, of := p.search.Progress()
	if !p.over || p.work.Running() || n == of {
		t.Fatalf("%d of %d are tried", n, of)
	}
	p.onGoOn(nil, app.Event{})
	run(func() bool { return p.over && !p.work.Running() })
	if n, of := p.search.Progress(); n != of || p.work.Stopped() {
		t.Errorf("%d of %d are tried", n, of)
	}
}

func TestThePathsArePrintedWithoutControls(t *testing.T) {
	b, c, a := open(t)
	for _, lang := range []text.Lang{text.EN, text.FR} {
		parts := Printed(frame.At(lang, "report/"), b, c, a, nil)
		if len(parts) == 0 {
			t.Fatal("nothing is printed")
		}
		for _, part := range parts {
			drawn := app.HTMLString(part)
			for _, bad := range []string{"<button", "<select", "<input", "<details", "{0}"} {
				if strings.Contains(drawn, bad) {
					t.Errorf("%s: %q stands there", lang, bad)
				}
			}
		}
	}
	if parts := Printed(frame.At(text.EN, "report/"), b, c, a, &Wish{Target: own, Number: "x"}); len(parts) != 0 {
		t.Error("a wish that cannot be read is printed")
	}
}
