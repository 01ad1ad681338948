package ahead

import (
	"testing"
	"time"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/core"
	"portage/core/coretest"
)

// holder stands above the screen, as the calculator does.
type holder struct {
	app.Compo
	given *Page // what the screen is to be
	page  *Page // the one that is mounted
}

func (h *holder) Render() app.UI {
	now := &Page{At: h.given.At, Book: h.given.Book, Case: h.given.Case, Assessment: h.given.Assessment, Running: h.given.Running}
	if h.page == nil {
		h.page = now
	}
	return app.Div().Body(now)
}

// forget drops the newest timeline, which another test may have left.
func forget() { keep(nil, "", nil) }

func hold(t *testing.T, file, from string) (*holder, app.ClientDispatcher) {
	t.Helper()
	book, c := caseOf(t, file)
	a, err := core.AssessDay(book, c, coretest.Day(t, from))
	if err != nil {
		t.Fatal(err)
	}
	h := &holder{given: &Page{At: frame.At(text.EN, "ahead/"), Book: book, Case: c, Assessment: a, Running: true}}
	tester := app.NewClientTester(h)
	t.Cleanup(tester.Close)
	return h, tester
}

func (h *holder) change(t *testing.T, tester app.ClientDispatcher, file, from string) {
	t.Helper()
	book, c := caseOf(t, file)
	a, err := core.AssessDay(book, c, coretest.Day(t, from))
	if err != nil {
		t.Fatal(err)
	}
	h.given.Case, h.given.Assessment = c, a
	h.Update()
	tester.Consume()
}

// await lets the dispatcher work until something holds.
func await(t *testing.T, tester app.ClientDispatcher, what string, holds func() bool) {
	t.Helper()
	for until := time.Now().Add(20 * time.Second); !holds(); {
		if time.Now().After(until) {
			t.Fatal(what)
		}
		tester.Consume()
		time.Sleep(time.Millisecond)
	}
}

func TestTheDaysAreLookedAtInSlicesAndThenShown(t *testing.T) {
	forget()
	h, tester := hold(t, couple, "2026-11-26")
	await(t, tester, "the days are never done", func() bool { return h.page.run.line != nil })
	if h.page.run.working || h.page.run.line.First.Day != coretest.Day(t, "2026-11-26") {
		t.Errorf("%+v", h.page.run.line.First.Day)
	}
}

func TestAnotherDayIsLookedAtAnewAndTheSameOneIsNot(t *testing.T) {
	forget()
	h, tester := hold(t, couple, "2026-11-26")
	await(t, tester, "the days are never done", func() bool { return h.page.run.line != nil })
	first := h.page.run.line
	h.change(t, tester, couple, "2026-11-26")
	if h.page.run.line != first || h.page.run.working {
		t.Error("the same case is looked at again")
	}
	h.change(t, tester, couple, "2026-11-27")
	await(t, tester, "the other day is never shown", func() bool { return h.page.run.line != nil && h.page.run.line != first })
	if h.page.run.line.First.Day != coretest.Day(t, "2026-11-27") {
		t.Error(h.page.run.line.First.Day)
	}
}

func TestWhoComesBackDoesNotWaitAgain(t *testing.T) {
	forget()
	h, tester := hold(t, couple, "2026-11-26")
	await(t, tester, "the days are never done", func() bool { return h.page.run.line != nil })
	again, other := hold(t, couple, "2026-11-26")
	other.Consume()
	if again.page.run.line != h.page.run.line {
		t.Error("the days are looked at again")
	}
}

func TestLookingCanBeStoppedAndBegunAgain(t *testing.T) {
	forget()
	book, c := caseOf(t, couple)
	a, err := core.AssessDay(book, c, coretest.Day(t, "2026-11-26"))
	if err != nil {
		t.Fatal(err)
	}
	p := &Page{At: frame.At(text.EN, "ahead/"), Book: book, Case: c, Assessment: a, Running: true}
	p.run.begin(nowhere{}, book, c, a.Day)
	p.onStop(nil, app.Event{})
	if p.run.working || !p.run.stopped || p.run.line != nil {
		t.Fatalf("stopped: %t, working: %t", p.run.stopped, p.run.working)
	}
	if p.run.begin(nowhere{}, book, c, a.Day) {
		t.Error("it begins by itself")
	}
	p.onAgain(nowhere{}, app.Event{})
	if !p.run.working || p.run.stopped {
		t.Error("it does not begin again")
	}
}

// nowhere is a context in which nothing that is asked for is ever done, so that what is begun stays begun.
type nowhere struct{ app.Context }

func (nowhere) Async(func()) {}

func TestWithoutAnAssessmentOrABrowserNothingIsLookedAt(t *testing.T) {
	forget()
	book, c := caseOf(t, couple)
	a, err := core.AssessDay(book, c, coretest.Day(t, "2026-11-26"))
	if err != nil {
		t.Fatal(err)
	}
	for _, one := range []struct {
		name    string
		a       *core.Assessment
		running bool
		works   bool
	}{{"no assessment", nil, true, false}, {"no browser", a, false, false}, {"both", a, true, true}} {
		p := &Page{At: frame.At(text.EN, "ahead/"), Book: book, Case: c, Assessment: one.a, Running: one.running}
		p.look(nowhere{})
		if p.run.working != one.works {
			t.Errorf("%s: works %t", one.name, p.run.working)
		}
	}
}
