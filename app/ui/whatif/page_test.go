package whatif

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/app/ui/uitest"
	"portage/core/coretest"
	"portage/core/day"
)

// couple is a nurse who works in Canada, with a spouse who comes along and of whom a sibling is not told.
const couple = `{"portage":1,"person":{"born":"1992-05-02","education":[{"level":"three_plus","country":"IN","completed":"2014-06-30","assessed":"2024-02-01"}],
"languages":[{"test":"ielts_general","taken":"2025-12-01","reading":7,"writing":6.5,"listening":7.5,"speaking":7}],"first_language":"en",
"work":[{"noc":"31301","country":"CA","from":"2025-03-01"}],"certificate":false,"sibling":false,"relative":false},
"status":"married","partner":{"accompanying":true,"canadian":false,"education":[{"level":"masters","country":"IN","completed":"2016-06-30","assessed":null}],"languages":[],"work":[]},
"nominated":false,"offer":null,"family_size":2,"funds":30000,"military":null}`

var asked = day.Of(2026, 10, 15)

// holder stands above the screen, as a page does.
type holder struct {
	app.Compo
	given Page
	page  *Page
}

func (h *holder) Render() app.UI {
	g := &h.given
	now := &Page{At: g.At, Book: g.Book, Case: g.Case, Assessment: g.Assessment, Running: g.Running}
	if h.page == nil {
		h.page = now
	}
	return app.Div().Body(now)
}

func mount(t *testing.T, given Page) (*holder, func(until func() bool)) {
	t.Helper()
	h := &holder{given: given}
	return h, uitest.Mount(t, h)
}

func TestDrawnAheadOfTimeTheScreenHasItsHeadingAndTheWayToBegin(t *testing.T) {
	b := coretest.Book(t)
	for lang, quick := range map[text.Lang]string{text.EN: `href="../quick/"`, text.FR: `href="../quick/"`} {
		drawn := app.HTMLString(&Page{At: frame.At(lang, "change/"), Book: b})
		for _, want := range []string{`id="top"`, `tabindex="-1"`, quick, text.WhatIf.Nothing.In(lang)} {
			if !strings.Contains(drawn, want) {
				t.Errorf("%s: %q is missing", lang, want)
			}
		}
	}
}

func TestTheScreenAssessesEveryChangeOnceItIsInABrowser(t *testing.T) {
	b := coretest.Book(t)
	c, a := uitest.Assessed(t, b, couple, asked)
	h, run := mount(t, Page{At: frame.At(text.EN, "change/"), Book: b, Case: c, Assessment: a, Running: true})
	run(func() bool { return h.page.shown != nil })
	if done, of := h.page.progress(); done != of || len(h.page.shown) != of || h.page.work.Running() || h.page.work.Faulty() {
		t.Errorf("%d of %d are assessed, %d shown", done, of, len(h.page.shown))
	}
	said := uitest.Words(app.HTMLString(h.page))
	for _, want := range []string{"IELTS General Training: listening from 7.5 to 8.0", "+600", "A nomination by a province or territory", "Ontario", "brother or sister living in Canada"} {
		if !strings.Contains(said, want) {
			t.Errorf("%q is missing", want)
		}
	}
}

func TestNothingIsAssessedBeforeThePageIsInABrowser(t *testing.T) {
	b := coretest.Book(t)
	c, a := uitest.Assessed(t, b, couple, asked)
	h, run := mount(t, Page{At: frame.At(text.EN, "change/"), Book: b, Case: c, Assessment: a})
	if h.page.work.Running() || h.page.search != nil {
		t.Error("the work has begun")
	}
	h.given.Running = true
	h.Update()
	run(func() bool { return h.page.shown != nil })
}

func TestAnotherCaseIsAssessedAnewAndWhatWasBegunIsLeft(t *testing.T) {
	b := coretest.Book(t)
	c, a := uitest.Assessed(t, b, couple, asked)
	h, run := mount(t, Page{At: frame.At(text.EN, "change/"), Book: b, Case: c, Assessment: a, Running: true})
	run(func() bool { return h.page.search != nil })
	c, a = uitest.Assessed(t, b, strings.Replace(couple, `"nominated":false`, `"nominated":true`, 1), asked)
	h.given.Case, h.given.Assessment = c, a
	h.Update()
	run(func() bool { return h.page.shown != nil && h.page.of == a })
	for i := range h.page.shown {
		if h.page.shown[i].Move.ID == "nomination" {
			t.Error("a nomination that is there is offered")
		}
	}
}

func TestTheWorkCanBeStoppedAndGoesOnWhereItWas(t *testing.T) {
	b := coretest.Book(t)
	c, a := uitest.Assessed(t, b, couple, asked)
	h, run := mount(t, Page{At: frame.At(text.EN, "change/"), Book: b, Case: c, Assessment: a, Running: true})
	p := h.page
	run(func() bool { return p.shown != nil })
	p.search, p.shown = nil, nil
	p.work.Begin(func() (bool, error) {
		done, err := p.step()
		if n, _ := p.progress(); n == 5 {
			p.onStop(nil, app.Event{})
		}
		return done, err
	}, p.take)
	run(func() bool { return p.work.Stopped() })
	if n, _ := p.progress(); n != 5 || len(p.shown) != 5 || p.work.Running() {
		t.Fatalf("%d are assessed, %d shown", n, len(p.shown))
	}
	p.onGoOn(nil, app.Event{})
	run(func() bool { return !p.work.Running() })
	if n, of := p.progress(); n != of || len(p.shown) != of || p.work.Stopped() {
		t.Errorf("%d of %d are assessed, %d shown", n, of, len(p.shown))
	}
}

func TestEveryCaseIsPrintedWholeInBothLanguages(t *testing.T) {
	b := coretest.Book(t)
	file, err := os.ReadFile("../../text/testdata/cases.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	printed := 0
	for _, line := range bytes.Split(bytes.TrimSpace(file), []byte("\n")) {
		c, a := uitest.Assessed(t, b, string(line), 0)
		for _, lang := range []text.Lang{text.EN, text.FR} {
			for _, part := range Printed(frame.At(lang, "report/"), b, c, a) {
				drawn := app.HTMLString(part)
				said := uitest.Words(drawn)
				for _, bad := range []string{"{0}", "{1}", "<button", "<details", "<h3></h3>", "<li></li>"} {
					if strings.Contains(drawn, bad) || strings.Contains(said, bad) {
						t.Errorf("%s on %s, %s: %q stands there", c.ID, a.Day, lang, bad)
					}
				}
				printed++
			}
		}
	}
	if printed == 0 {
		t.Error("nothing was printed")
	}
}
