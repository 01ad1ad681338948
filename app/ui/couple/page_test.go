//go:build !js

package couple

import (
	"html"
	"regexp"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/site/markup"
	"portage/app/text"
	"portage/app/ui/frame"
	"portage/app/ui/uitest"
	"portage/core"
	"portage/core/advise/couple"
	"portage/core/candidate"
	"portage/core/coretest"
	"portage/core/day"
	"portage/core/explain"
	"portage/core/randomcase"
)

var on = day.Of(2026, 10, 15)

// both is a couple of whom everything is told.
const both = `{"portage":1,
"person":{"born":"1988-05-02","education":[{"level":"two_year","country":"IN","completed":"2010-06-30","assessed":"2024-02-01"}],"languages":[{"test":"clb","reading":7,"writing":7,"listening":7,"speaking":7}],"first_language":"en","work":[{"noc":"31301","country":"CA","from":"2023-01-15"}],"certificate":false,"sibling":false,"relative":false},
"status":"married",
"partner":{"accompanying":true,"canadian":false,"born":"1996-03-04","education":[{"level":"masters","country":"CA","completed":"2020-06-30"}],"languages":[{"test":"clb","reading":10,"writing":10,"listening":10,"speaking":10}],"first_language":"en","work":[{"noc":"21231","country":"CA","from":"2022-01-15"}],"certificate":false,"sibling":true,"relative":false},
"nominated":true,"offer":{"noc":"31301","basis":"lmia","months":12,"full_time":true},"family_size":3,"funds":25000,"submitted":"2026-01-10T15:04:05Z","military":null}`

func page(t *testing.T, lang text.Lang, file string) *Page {
	t.Helper()
	b := coretest.Book(t)
	c, a := uitest.Assessed(t, b, file, on)
	return &Page{At: frame.At(lang, "couple/"), Book: b, Case: c, Assessment: a, Running: true}
}

// words gives what a screen says, without its tags.
func words(t *testing.T, p *Page) string {
	t.Helper()
	s, err := markup.Of(p)
	if err != nil {
		t.Fatal(err)
	}
	if strings.ContainsAny(s, "{}") || strings.Contains(s, "%!") {
		t.Errorf("a place to fill is left: %s", s)
	}
	return uitest.Words(s)
}

var (
	tag   = regexp.MustCompile(`(?s)<[^>]*>`)
	langs = []text.Lang{text.EN, text.FR}
)

func TestAheadOfTimeTheScreenHasItsHeadingAndTheWaysToAnswer(t *testing.T) {
	for _, lang := range langs {
		s, err := markup.Of(&Page{At: frame.At(lang, "couple/"), Book: coretest.Book(t)})
		if err != nil || !strings.Contains(s, `<h1 id="top" tabindex="-1">`) || !strings.Contains(s, text.Couple.Lead.In(lang)) || !strings.Contains(s, `href="../"`) || !strings.Contains(s, `href="../quick/"`) {
			t.Errorf("%v: %s", err, s)
		}
		if strings.Contains(s, "202") {
			t.Errorf("it depends on a day: %s", s)
		}
	}
}

func TestEveryOrderIsShownWithItsScoreAndWhatItGivesUp(t *testing.T) {
	for _, lang := range langs {
		p := page(t, lang, both)
		said := words(t, p)
		for i := range p.answer.Orders {
			o := &p.answer.Orders[i]
			if !strings.Contains(said, title(o).In(lang)) || !strings.Contains(said, "\n"+text.Number(lang, o.Assessment.CRS.Total)+"\n") {
				t.Errorf("%s: %s with %d is not shown", lang, orderID(o), o.Assessment.CRS.Total)
			}
		}
		for _, want := range []string{
			text.Couple.Nomination.Fill(lang, text.Points(lang, 600)), text.Couple.Offer.In(lang), text.Couple.Submitted.In(lang), text.Couple.PartnerStays.In(lang), text.Couple.YouStay.In(lang),
			text.Couple.OwnNomination.In(lang), text.Couple.Told.In(lang), text.Couple.Best.In(lang), text.Money(lang, p.answer.Family.Needed), text.Money(lang, 25000), "75 ",
		} {
			if !strings.Contains(said, want) {
				t.Errorf("%s: %q is not said", lang, want)
			}
		}
	}
}

func TestEachChangeHasWordsOfItsOwn(t *testing.T) {
	p := page(t, text.EN, both)
	v := p.view()
	seen := map[string]bool{}
	for _, who := range []couple.Who{couple.You, couple.Partner} {
		for _, along := range []bool{true, false} {
			o := &couple.Order{Principal: who, Accompanying: along}
			words := v.change(o, couple.Change{What: couple.ComesAlong})
			if seen[words] || words == "" {
				t.Errorf("%q", words)
			}
			seen[words] = true
		}
	}
	o := &p.answer.Orders[0]
	for _, c := range []couple.Change{
		{What: couple.Nomination, Points: 600}, {What: couple.Offer}, {What: couple.Offer, Points: 50}, {What: couple.Military}, {What: couple.Submitted},
		{What: couple.Program, ID: "fsw", Verdict: explain.Met}, {What: couple.Program, ID: "fsw", Verdict: explain.NotMet}, {What: couple.Program, ID: "fsw"}, {What: couple.Category, ID: "healthcare"},
	} {
		words := v.change(o, c)
		if seen[words] || words == "" || strings.HasPrefix(words, ":") {
			t.Errorf("%+v: %q", c, words)
		}
		seen[words] = true
	}
}

func TestTheFirstSentenceSaysWhichOrderComesFirst(t *testing.T) {
	better := strings.Replace(both, `"nominated":true`, `"nominated":false`, 1)
	noWork := regexp.MustCompile(`"work":\[[^]]*\]`).ReplaceAllString(better, `"work":[]`)
	untoldWork := strings.Replace(regexp.MustCompile(`"work":\[[^]]*\],`).ReplaceAllString(better, ``), `"nominated":false,`, ``, 1)
	for file, want := range map[string]text.Text{both: text.Couple.FoundTold, better: text.Couple.Found, noWork: text.Couple.FoundNone, untoldWork: text.Couple.FoundOpen} {
		got := page(t, text.EN, file).view().foundWords()
		if start, _, _ := strings.Cut(want.EN, "{"); !strings.HasPrefix(got, start) {
			t.Errorf("%q, want %q", got, want.EN)
		}
	}
}

func TestWhereTheOthersOwnNominationIsSaidToBeNoneNothingIsOpen(t *testing.T) {
	p := page(t, text.EN, both)
	if said := words(t, p); !strings.Contains(said, text.Result.AtLeast.EN) || !strings.Contains(said, text.Couple.OwnNomination.EN) {
		t.Error("it is not open")
	}
	q := page(t, text.EN, both)
	q.holdsNothing = true
	if said := words(t, q); strings.Contains(said, text.Result.AtLeast.EN) || strings.Contains(said, text.Couple.OwnNomination.EN) {
		t.Error("it is still open")
	}
}

func TestAnOrderBecomesTheCaseOnlyWhereThePageTakesIt(t *testing.T) {
	p := page(t, text.EN, both)
	if s := words(t, p); strings.Contains(s, text.Couple.Take.EN) {
		t.Error("a button leads nowhere")
	}
	q := page(t, text.EN, both)
	var taken []*candidate.Case
	q.Take = func(c *candidate.Case) { taken = append(taken, c) }
	if n := strings.Count(words(t, q), text.Couple.Take.EN); n != 3 {
		t.Errorf("%d buttons for the three other orders", n)
	}
	q.holdsNothing = true
	q.onTake(couple.You, false)
	if !q.holdsNothing {
		t.Error("what was said of the partner is forgotten, though they still are the partner")
	}
	q.onTake(couple.Partner, false)
	if q.holdsNothing {
		t.Error("what was said of one is said of the other")
	}
	taken = taken[1:]
	if len(taken) != 1 || taken[0].Person.Work[0].NOC != "21231" || taken[0].Partner.Accompanying != candidate.No || taken[0].Nominated != candidate.Unanswered {
		t.Errorf("%+v", taken)
	}
}

func TestAnswersAreFoundOnceForTheSameCase(t *testing.T) {
	p := page(t, text.EN, both)
	first := p.view().answer
	if p.view().answer != first {
		t.Error("the same case is assessed twice")
	}
	p.holdsNothing = true
	second := p.view().answer
	p.Case = couple.Swap(p.Case)
	if second == first || p.view().answer == second {
		t.Error("another case is not assessed")
	}
}

func TestAPartnerWhoCannotApplyIsSaidSo(t *testing.T) {
	for _, lang := range langs {
		said := words(t, page(t, lang, strings.Replace(both, `"canadian":false`, `"canadian":true`, 1)))
		if strings.Count(said, text.Couple.PartnerCanadian.In(lang)) != 2 {
			t.Errorf("%s", said)
		}
	}
	if said := words(t, page(t, text.EN, strings.Replace(both, `"canadian":false,`, ``, 1))); strings.Count(said, text.Couple.Supposed.EN) != 2 {
		t.Error("what is supposed is not said")
	}
}

func TestWhoIsAloneIsToldThatThereIsNothingToCompare(t *testing.T) {
	for _, lang := range langs {
		for file, want := range map[string]text.Text{`{"portage":1,"status":"single"}`: text.Couple.NoPartner, `{"portage":1,"status":"married"}`: text.Couple.Untold} {
			p := page(t, lang, file)
			s, err := markup.Of(p)
			if err != nil || !strings.Contains(s, want.In(lang)) || !strings.Contains(s, `href="../partner/"`) || len(Printed(p.At, p.Book, p.Case, p.Assessment)) != 0 {
				t.Errorf("%v: %s", err, s)
			}
		}
	}
}

func TestOnRandomCasesEveryOpenAnswerHasAName(t *testing.T) {
	b, m := coretest.Book(t), randomcase.New(t)
	for range 150 {
		c := m.Case()
		file := candidate.Write(c)
		a, err := core.AssessDay(b, c, on)
		if err != nil {
			t.Fatal(err)
		}
		for _, lang := range langs {
			p := &Page{At: frame.At(lang, "couple/"), Book: b, Case: c, Assessment: a}
			words(t, p)
			for i := range p.answer.Orders {
				o := &p.answer.Orders[i]
				if o.Refused != "" {
					continue
				}
				for _, place := range o.Open {
					if name := p.view().placeName(o, place); name == "" || name == place {
						t.Fatalf("%s: %s has no name", file, place)
					}
				}
			}
		}
	}
}

func TestThePrintedFormHasEveryOrderAndNothingToPress(t *testing.T) {
	for _, lang := range langs {
		p := page(t, lang, both)
		var b strings.Builder
		for _, e := range Printed(p.At, p.Book, p.Case, p.Assessment) {
			b.WriteString(app.HTMLString(e))
		}
		said := html.UnescapeString(tag.ReplaceAllString(b.String(), "\n"))
		p.view()
		for i := range p.answer.Orders {
			o := &p.answer.Orders[i]
			if !strings.Contains(said, title(o).In(lang)) || !strings.Contains(said, p.view().told.Span(o.Assessment.CRS.Total, o.Assessment.CRS.AtMost)) {
				t.Errorf("%s: %s is not printed", lang, orderID(o))
			}
		}
		for _, control := range []string{"<button", "<input", "<details", "<a "} {
			if strings.Contains(b.String(), control) {
				t.Errorf("%s stands on paper", control)
			}
		}
	}
}
