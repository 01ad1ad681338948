//go:build !js

package next

import (
	"html"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/site/markup"
	"portage/app/text"
	"portage/app/ui/frame"
	"portage/app/ui/library"
	"portage/core"
	"portage/core/advise/forecast"
	"portage/core/candidate"
	"portage/core/coretest"
	"portage/core/day"
	"portage/core/explain"
	"portage/core/round"
)

// known is a day on which the record is whole, today one after which newer rules are reported, silent one on which rounds are missing.
var (
	known  = day.Of(2026, 10, 1)
	silent = day.Of(2026, 11, 2)
	today  = day.Of(2026, 11, 26)
)

func open(t *testing.T) *core.Book {
	t.Helper()
	book, err := library.Book()
	if err != nil {
		t.Fatal(err)
	}
	return book
}

// pageOn is the page of the example's case on a day, with changes to the case file.
func pageOn(t *testing.T, lang text.Lang, on day.Day, changes ...string) *Page {
	t.Helper()
	file, err := os.ReadFile("../example.json")
	if err != nil {
		t.Fatal(err)
	}
	book := open(t)
	c := coretest.Case(t, book, strings.NewReplacer(changes...).Replace(string(file)))
	a, err := core.Assess(book, c, on)
	if err != nil {
		t.Fatal(err)
	}
	return &Page{At: frame.At(lang, "next/"), Book: book, Case: c, Assessment: a, Running: true}
}

func viewOf(t *testing.T, p *Page) *view {
	t.Helper()
	s, err := library.Forecast()
	if err != nil {
		t.Fatal(err)
	}
	return &view{p.At, p.At.Lang, p.Book, s, p.Case, p.Assessment}
}

// box holds parts of a page, to be drawn by themselves.
type box struct {
	app.Compo
	parts []app.UI
}

func (b *box) Render() app.UI { return app.Div().Body(b.parts...) }

func drawn(t *testing.T, c app.Composer) string {
	t.Helper()
	out, err := markup.Of(c)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

var tag = regexp.MustCompile(`<[^>]*>`)

// says is the words of a page.
func says(page string) string {
	words := html.UnescapeString(tag.ReplaceAllString(page, " "))
	return strings.Join(strings.Fields(strings.ReplaceAll(words, "\u00a0", " ")), " ")
}

func mustSay(t *testing.T, page string, all ...string) {
	t.Helper()
	for _, s := range all {
		if !strings.Contains(says(page), s) {
			t.Errorf("it does not say %q", s)
		}
	}
}

func mustNotSay(t *testing.T, page string, all ...string) {
	t.Helper()
	for _, s := range all {
		if strings.Contains(says(page), s) {
			t.Errorf("it says %q", s)
		}
	}
}

// cardOf cuts the card of a type out of a page.
func cardOf(t *testing.T, page, kind string) string {
	t.Helper()
	_, after, ok := strings.Cut(page, `<article aria-labelledby="next-`+kind+`"`)
	if !ok {
		t.Fatalf("%s has no card", kind)
	}
	card, _, _ := strings.Cut(after, "</article>")
	return card
}

func TestWhereNothingIsToldThereIsTheWayToTheQuestionsAndNoDay(t *testing.T) {
	for _, running := range []bool{false, true} {
		page := drawn(t, &Page{At: frame.At(text.EN, "next/"), Book: open(t), Running: running})
		mustSay(t, page, text.NextRound.Heading.EN, text.NextRound.Nothing.EN)
		if !strings.Contains(page, `href="../"`) || !strings.Contains(page, `href="../quick/"`) || !strings.Contains(page, `id="top"`) {
			t.Error("a way or the heading is missing")
		}
		if regexp.MustCompile(`20\d\d`).MatchString(says(page)) || strings.Contains(page, "next-card") {
			t.Errorf("it depends on a day: %s", says(page))
		}
	}
}

func TestADayThatIsKnownHasAForecastForThreeTypesAndAReasonForTheOthers(t *testing.T) {
	page := drawn(t, pageOn(t, text.EN, known))
	for _, kind := range []string{round.CEC, round.PNP, "french"} {
		card := cardOf(t, page, kind)
		if !strings.Contains(card, "<svg") || !strings.Contains(card, "next-history") {
			t.Errorf("%s: no picture or no list", kind)
		}
	}
	mustSay(t, cardOf(t, page, round.CEC), "516 to 520", "October 5, 2026 to October 21, 2026", "Of the last 20 forecasts of this type, 18 lowest scores and 18 days", "29 rounds since March 25, 2025, when the points rules changed")
	mustSay(t, cardOf(t, page, "french"), "Overdue")
	mustSay(t, page,
		"Only 3 rounds since February 18, 2026, when the category changed; 6 are needed.",
		"No round of this type since April 23, 2024",
		"The category is not in the list in force since February 18, 2026.",
		"No round of this type has been held.",
	)
	if n := strings.Count(page, `<article aria-labelledby="next-`); n != 3 {
		t.Errorf("%d cards", n)
	}
}

func TestWhereTheRulesAreNotKnownNothingIsForecastAndWhatStoodIsNamedSo(t *testing.T) {
	page := drawn(t, pageOn(t, text.EN, today))
	mustSay(t, page, "From November 3, 2026 on, other points rules are reported", "nothing is forecast for November 26, 2026", "What the record said on October 1, 2026")
	for _, kind := range []string{round.CEC, round.PNP, "french"} {
		mustSay(t, cardOf(t, page, kind), "As it was on October 1, 2026: not a forecast for November 26, 2026.")
	}
	if !regexp.MustCompile(`<section aria-labelledby="next-now"[^>]* hidden`).MatchString(page) {
		t.Error("the part with forecasts is shown")
	}
	// Reasons of the types are those of the last known day, not thirteen times the same.
	if n := strings.Count(says(page), "other points rules are reported"); n != 1 {
		t.Errorf("the newer rules are named %d times", n)
	}
	mustSay(t, page, "Only 3 rounds since February 18, 2026")
}

func TestWhereRoundsAreMissingThatIsSaidWithTheWayToAddThem(t *testing.T) {
	page := drawn(t, pageOn(t, text.EN, silent))
	mustSay(t, page, "The record here ends on October 1, 2026.", "nothing is forecast for November 2, 2026")
	mustNotSay(t, page, "other points rules are reported")
	if !strings.Contains(page, `href="../rounds/"`) {
		t.Error("no way to newer rounds")
	}
	clear := drawn(t, pageOn(t, text.EN, known))
	if !regexp.MustCompile(`<div class="notice alarm"[^>]* hidden`).MatchString(clear) {
		t.Error("a notice on a day that is known")
	}
}

func TestTheOwnScoreIsHeldOnlyAgainstTypesThatAreOpenToThePerson(t *testing.T) {
	page := drawn(t, pageOn(t, text.EN, known))
	mustSay(t, cardOf(t, page, round.CEC), "may be open to you", "Your score, 527, lies above these scores.", "527, yours 19 of 22", "A score like yours, held against the 22 rounds")
	pnp := cardOf(t, page, round.PNP)
	mustSay(t, pnp, "not open to you", text.NextRound.NoNomination.EN)
	mustNotSay(t, pnp, "527", "A score like yours")
	french := cardOf(t, page, "french")
	mustSay(t, french, "You do not meet the category, as of October 1, 2026.")
	mustNotSay(t, french, "527")
}

func TestWhoIsOpenToARoundFollowsFromTheAssessment(t *testing.T) {
	v := viewOf(t, pageOn(t, text.EN, known))
	is := func(kind string, want explain.Verdict, why string) {
		t.Helper()
		if got, said := v.open(kind); got != want || said != why {
			t.Errorf("%s: %s, %q; wanted %s, %q", kind, got, said, want, why)
		}
	}
	is(round.CEC, explain.Met, "")
	is(round.General, explain.Met, "")
	is(round.FST, explain.NotMet, v.fill(text.NextRound.NoProgram, v.date(known)))
	is(round.PNP, explain.NotMet, text.NextRound.NoNomination.EN)
	is("french", explain.NotMet, v.fill(text.NextRound.NoCategory, v.date(known)))
	is("healthcare", explain.Met, "")
	own := *v.c
	v.c = &own
	own.Nominated = candidate.Yes
	is(round.PNP, explain.Met, "")
	own.Nominated = candidate.Unanswered
	is(round.PNP, explain.Open, text.NextRound.UnclearWhy.EN)
	v.c = nil
	is(round.PNP, explain.Open, text.NextRound.UnclearWhy.EN)
}

func TestAScoreLiesAboveAmongOrBelow(t *testing.T) {
	v := viewOf(t, pageOn(t, text.EN, known))
	a := *v.a
	v.a = &a
	band := forecast.Band{Low: 500, Mid: 505, High: 510}
	for _, c := range []struct {
		low, high int
		want      string
	}{
		{511, 511, text.NextRound.Above.Fill(text.EN, "511")}, {510, 510, text.NextRound.Within.Fill(text.EN, "510")},
		{500, 500, text.NextRound.Within.Fill(text.EN, "500")}, {499, 499, text.NextRound.Below.Fill(text.EN, "499")},
		{511, 600, text.NextRound.Above.Fill(text.EN, "511")}, {499, 500, text.NextRound.Either.Fill(text.EN, "499", "500")},
	} {
		a.CRS.Total, a.CRS.AtMost = c.low, c.high
		if got := v.against(band); got != c.want {
			t.Errorf("%d to %d: %q, wanted %q", c.low, c.high, got, c.want)
		}
	}
}

func TestTheListHasEveryForecastAndWhatWasNotForecast(t *testing.T) {
	p := pageOn(t, text.EN, known)
	v := viewOf(t, p)
	f := forecast.Of(p.Book, v.s, "french", known)
	list := drawn(t, &box{parts: []app.UI{v.pastTable(&f)}})
	if n := strings.Count(list, `<tr class="next-none"`); n != 12 {
		t.Errorf("%d rounds were not forecast", n)
	}
	if n := strings.Count(list, "round/"); n != len(f.Past) || n != 26 {
		t.Errorf("%d rounds are listed, of %d", n, len(f.Past))
	}
	tally := forecast.Count(f.Past)
	within := strings.Count(list, text.NextRound.In.EN+"</span>")
	if within != tally.ScoreWithin+tally.DateWithin {
		t.Errorf("%d are within, the tally says %+v", within, tally)
	}
	mustSay(t, list, "not forecast Only 5 rounds since February 6, 2026", "not forecast No round since March 25, 2025, when the points rules changed; 6 are needed.")
}

func TestThePictureShowsEveryForecastAndIsNamed(t *testing.T) {
	page := drawn(t, pageOn(t, text.EN, known))
	for kind, n := range map[string]int{round.CEC: 20, round.PNP: 20, "french": 14} {
		card := cardOf(t, page, kind)
		plot := card[strings.Index(card, `class="next-plot"`):strings.Index(card, `class="next-legend"`)]
		if bars := strings.Count(plot, `class="next-said"`); bars != n || strings.Count(plot, `class="next-coming"`) != 1 {
			t.Errorf("%s: %d bars, wanted %d and one for the next", kind, bars, n)
		}
		if points := strings.Count(plot, `class="next-in"`) + strings.Count(plot, `class="next-out"`); points != n {
			t.Errorf("%s: %d points, wanted %d", kind, points, n)
		}
		if !strings.Contains(plot, `role="img" aria-labelledby="next-chart-`+kind+`"`) || !strings.Contains(card, `id="next-chart-`+kind+`"`) {
			t.Errorf("%s: the picture has no name", kind)
		}
		if mine := strings.Contains(plot, `class="next-mine"`); mine != (kind == round.CEC) {
			t.Errorf("%s: the own score is drawn: %v", kind, mine)
		}
	}
}

func TestNoPointOfAPictureLiesOutsideIt(t *testing.T) {
	p := pageOn(t, text.EN, known)
	v := viewOf(t, p)
	for _, kind := range []string{round.CEC, round.PNP, "french"} {
		for on := known - 700; on <= known; on += 35 {
			f := forecast.Of(p.Book, v.s, kind, on)
			if f.Declined != nil {
				continue
			}
			c := newChart(&f)
			scores := []int{f.Score.Low, f.Score.High}
			for _, past := range c.past {
				scores = append(scores, past.Score.Low, past.Score.High, past.LowestScore)
			}
			for _, score := range scores {
				if y := c.y(score); y < above || y > high-below {
					t.Fatalf("%s on %s: %d is drawn at %d", kind, on, score, y)
				}
			}
		}
	}
}

func TestNoWordIsLeftUnfilledAndNoIdStandsTwice(t *testing.T) {
	for _, lang := range []text.Lang{text.EN, text.FR} {
		for _, on := range []day.Day{day.Of(2015, 1, 5), day.Of(2016, 6, 1), day.Of(2025, 6, 1), known, silent, today} {
			p := pageOn(t, lang, on)
			page := drawn(t, p)
			printed := drawn(t, &box{parts: Printed(p.At, p.Book, p.Case, p.Assessment)})
			if strings.ContainsAny(says(page)+says(printed), "{}%") || strings.Contains(page, "!(") {
				t.Errorf("%s on %s: a place is not filled", lang, on)
			}
			if gap := regexp.MustCompile(`\b(to|au|of|du|since|depuis le) [.,;:]`).FindString(says(page) + says(printed)); gap != "" {
				t.Errorf("%s on %s: %q lacks a day", lang, on, gap)
			}
			var ids []string
			for _, id := range regexp.MustCompile(` id="([^"]*)"`).FindAllStringSubmatch(page, -1) {
				if slices.Contains(ids, id[1]) {
					t.Errorf("%s on %s: %s stands twice", lang, on, id[1])
				}
				ids = append(ids, id[1])
			}
			for _, name := range regexp.MustCompile(`aria-labelledby="([^"]*)"`).FindAllStringSubmatch(page, -1) {
				if !slices.Contains(ids, name[1]) {
					t.Errorf("%s on %s: nothing has the id %s", lang, on, name[1])
				}
			}
			for _, href := range regexp.MustCompile(`href="([^"]*)"`).FindAllStringSubmatch(page, -1) {
				if !strings.HasPrefix(href[1], "../") {
					t.Errorf("%s is not a relative link", href[1])
				}
			}
		}
	}
}

func TestAForecastIsMadeAnewOnlyWhereTheRoundsOrTheDayChange(t *testing.T) {
	p := pageOn(t, text.EN, known)
	p.Render()
	first := p.said
	other := *p.Assessment
	other.CRS.Total++
	p.Assessment = &other
	p.Render()
	if p.said != first {
		t.Error("another score made another forecast")
	}
	more := *p.Book.Rounds()
	more.Rounds = append([]round.Round{{Number: "448", Date: known, Type: round.CEC, LowestScore: 480}}, more.Rounds...)
	p.Book = p.Book.WithRounds(&more)
	p.Render()
	if p.said == first || p.said.all[0].Score.Mid != 480 {
		t.Error("another round made no other forecast")
	}
	before := p.said
	other.Day++
	p.Render()
	if p.said == before {
		t.Error("another day made no other forecast")
	}
}

func TestThePrintedPartIsWholeAndHasNothingToPress(t *testing.T) {
	for _, lang := range []text.Lang{text.EN, text.FR} {
		for _, on := range []day.Day{known, today} {
			p := pageOn(t, lang, on)
			printed := drawn(t, &box{parts: Printed(p.At, p.Book, p.Case, p.Assessment)})
			for _, control := range []string{"<button", "<details", "<input", "<select", "<a "} {
				if strings.Contains(printed, control) {
					t.Errorf("%s on %s: it has a %s", lang, on, control)
				}
			}
			v := viewOf(t, p)
			for _, kind := range forecast.Types() {
				mustSay(t, printed, strings.ReplaceAll(v.name(kind), "\u00a0", " "))
			}
			mustSay(t, printed, v.fill(text.NextRound.RecordOf, "18", "18", "20"), v.of(19, 22))
		}
	}
	p := pageOn(t, text.EN, today)
	mustSay(t, drawn(t, &box{parts: Printed(p.At, p.Book, p.Case, p.Assessment)}), "nothing is forecast for November 26, 2026", "What the record said on October 1, 2026")
	if Printed(p.At, p.Book, nil, nil) != nil {
		t.Error("something is printed where nothing is told")
	}
}
