package result

import (
	"regexp"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/app/ui/uitest"
	"portage/core"
	"portage/core/coretest"
	"portage/core/day"
	"portage/core/round"
)

func pageOf(t *testing.T, lang text.Lang, line string, on day.Day) *page {
	t.Helper()
	book := coretest.Book(t)
	c, a := uitest.Assessed(t, book, line, on)
	return pageAt(frame.At(lang, "result/"), book, c, a)
}

func outcome(number string, on day.Day, kind string, lowest int, then, today round.Verdict) core.RoundOutcome {
	return core.RoundOutcome{Number: number, Date: on, Type: kind, LowestScore: lowest, Verdict: then, Today: core.RoundToday{Verdict: today}}
}

func TestTheYearEndsOnTheAskedDayAndLeavesOutThatDayOfTheYearBefore(t *testing.T) {
	on := day.Of(2026, 10, 20)
	a := &core.Assessment{Day: on, Rounds: []core.RoundOutcome{
		outcome("5", on+1, "cec", 500, round.Invited, round.Invited),
		outcome("4", on, "cec", 510, round.Invited, round.Invited),
		outcome("3", on-30, "french", 400, round.NotEligible, round.NotEligible),
		outcome("2", on.AddYears(-1)+1, "cec", 520, round.NotInvited, round.NotInvited),
		outcome("1", on.AddYears(-1), "cec", 530, round.Invited, round.Invited),
	}}
	y := YearOf(a)
	if y.All != 3 || y.Invited != 1 || len(y.Newest) != 1 || y.Newest[0].Number != "4" {
		t.Errorf("%d rounds, %d invited: %v", y.All, y.Invited, y.Newest)
	}
	if len(y.Kinds) != 2 || y.Kinds[0].Type != "cec" || y.Kinds[0].All != 2 || y.Kinds[0].Last.Number != "4" || !y.Kinds[0].Eligible {
		t.Errorf("the first type is %+v", y.Kinds[0])
	}
	if k := y.Kinds[1]; k.Type != "french" || k.Eligible {
		t.Errorf("the second type is %+v", k)
	}
}

func TestTheNearestTypeIsTheOneMissedByTheFewestPointsAmongThoseOpenToThePerson(t *testing.T) {
	on := day.Of(2026, 10, 20)
	a := &core.Assessment{Day: on, Rounds: []core.RoundOutcome{
		outcome("3", on, "cec", 518, round.NotInvited, round.NotInvited),
		outcome("2", on-1, "healthcare", 475, round.NotInvited, round.NotInvited),
		outcome("1", on-2, "french", 390, round.NotEligible, round.NotEligible),
	}}
	y := YearOf(a)
	if kind, below, ok := y.Nearest(470); !ok || kind.Type != "healthcare" || below != 5 {
		t.Errorf("%v, %d below", kind, below)
	}
	a.Rounds = a.Rounds[2:]
	y = YearOf(a)
	if _, _, ok := y.Nearest(470); ok {
		t.Error("a type that is not open to the person is the nearest")
	}
}

const engineer = `{"portage":1,"id":"2026-10-20","person":{"born":"1991-03-08",
"education":[{"level":"masters","country":"BR","completed":"2016-06-30","assessed":"2021-12-01"}],
"languages":[{"test":"ielts_general","taken":"2025-01-10","reading":8,"writing":7,"listening":8.5,"speaking":7.5},{"test":"nclc","reading":5,"writing":5,"listening":5,"speaking":5}],
"first_language":"en","work":[{"noc":"21231","country":"CA","from":"2024-01-15"}],"certificate":false,"sibling":false,"relative":false},
"status":"married","partner":{"accompanying":true,"canadian":false,"languages":[{"test":"celpip_general","taken":"2025-02-01","reading":8,"writing":7,"listening":8,"speaking":8}]},
"nominated":false,"offer":null,"family_size":9,"funds":31000,"military":null}`

func TestAResultThatExpiresWithinSixMonthsIsSaidWithItsLastDay(t *testing.T) {
	for _, c := range []struct {
		on   day.Day
		said bool
	}{
		{day.Of(2026, 7, 9), false},  // the result is too old on 2027-01-10, six months and a day on
		{day.Of(2026, 7, 10), true},  // six months before
		{day.Of(2027, 1, 9), true},   // its last day
		{day.Of(2027, 1, 10), false}, // expired: the engine warns
	} {
		p := pageOf(t, text.EN, engineer, c.on)
		said := strings.Contains(uitest.Words(app.HTMLString(p.warnings())), "your language result 1 (IELTS General Training): up to January\u00a09, 2027")
		if said != c.said {
			t.Errorf("on %s it is said: %v", c.on, said)
		}
	}
}

func TestAssessmentsAndThePartnersResultsExpireToo(t *testing.T) {
	shown := uitest.Words(app.HTMLString(pageOf(t, text.FR, engineer, day.Of(2026, 10, 20)).warnings()))
	for _, want := range []string{"votre diplôme 1 (son évaluation, l’EDE)\u00a0: jusqu’au 30\u00a0novembre\u00a02026", "le résultat linguistique 1 de votre époux ou conjoint (CELPIP-General)\u00a0: jusqu’au 31\u00a0janvier\u00a02027"} {
		if !strings.Contains(shown, want) {
			t.Errorf("%q is not said in %s", want, shown)
		}
	}
	if strings.Contains(shown, "votre résultat linguistique 2 (") {
		t.Error("a stated level is said to expire")
	}
	alone := strings.Replace(engineer, `"accompanying":true`, `"accompanying":false`, 1)
	if shown := uitest.Words(app.HTMLString(pageOf(t, text.EN, alone, day.Of(2026, 10, 20)).warnings())); strings.Contains(shown, "CELPIP") {
		t.Error("the result of a partner who stays is said to expire")
	}
}

func TestTheRowOfTheFamilyIsMarkedAlsoBeyondTheTable(t *testing.T) {
	html := app.HTMLString(pageOf(t, text.EN, engineer, day.Of(2026, 10, 20)).fundsTable())
	own := regexp.MustCompile(`(?s)<tr class="own-row">.*?</tr>`).FindAllString(html, -1)
	// The table of 2025-07-07 ends at 7 people with $40,392, and $4,112 for each one more.
	if len(own) != 1 || !strings.Contains(uitest.Words(own[0]), "\n9\n") || !strings.Contains(own[0], "$48,616") {
		t.Errorf("the marked rows are %q", own)
	}
	silent := strings.Replace(engineer, `"family_size":9,`, "", 1)
	html = app.HTMLString(pageOf(t, text.EN, silent, day.Of(2026, 10, 20)).fundsTable())
	if own := regexp.MustCompile(`(?s)<tr class="own-row">.*?</tr>`).FindString(html); !strings.Contains(uitest.Words(own), text.Answer.YourRowLeast.EN) || !strings.Contains(own, "$19,001") {
		t.Errorf("a married person without an answer is marked at %q", own)
	}
	if before := app.HTMLString(pageOf(t, text.EN, engineer, day.Of(2017, 12, 31)).fundsTable()); !strings.Contains(before, text.Answer.FundsNone.EN) {
		t.Error("a day without a table has one")
	}
}

func TestTheGridSaysHowFarItIsFromThePassMark(t *testing.T) {
	p := &page{lang: text.EN}
	for _, c := range []struct {
		low, high int
		want      string
	}{{67, 67, "0\u00a0points more than needed"}, {66, 66, "1\u00a0point missing"}, {66, 67, text.Answer.GridOpen.EN}, {72, 80, "5\u00a0points more than needed"}} {
		if got := p.gridGap(c.low, c.high, 67); got != c.want {
			t.Errorf("%d to %d reads %q", c.low, c.high, got)
		}
	}
}

func TestRoundsThatWouldHaveInvitedLeadToTheirPages(t *testing.T) {
	book := coretest.Book(t)
	c, a := uitest.Assessed(t, book, string(cases(t)[4]), 0)
	html := app.HTMLString(Answer(frame.At(text.EN, "result/"), book, c, a))
	y := YearOf(a)
	if y.Invited == 0 {
		t.Fatal("this electrician would have been invited by no round of the year before")
	}
	for _, r := range y.Newest[:min(len(y.Newest), newestShown)] {
		if !strings.Contains(html, `href="../round/`+r.Number+`/"`) {
			t.Errorf("there is no way to round %s", r.Number)
		}
	}
	if !strings.Contains(html, `href="../sources/"`) || !strings.Contains(html, `href="../rounds/"`) {
		t.Error("there is no way to the rounds or the sources")
	}
}

func TestAnAnswerWithoutARoundSaysHowFarTheNearestIs(t *testing.T) {
	p := pageOf(t, text.EN, engineer, day.Of(2026, 10, 20))
	y := YearOf(p.a)
	kind, below, ok := y.Nearest(p.a.CRS.AtMost)
	if !ok || y.Invited+y.Open > 0 {
		t.Fatalf("%d invited, %d open", y.Invited, y.Open)
	}
	if below != kind.Last.LowestScore-p.a.CRS.AtMost || !strings.Contains(uitest.Words(app.HTMLString(p.yearPart())), p.fill(text.Answer.Nearest, p.kindOf(kind), p.points(below), p.number(kind.Last.LowestScore))) {
		t.Errorf("the nearest, %s, is not said", kind.Type)
	}
}

func TestNoIdStandsTwiceInAnAnswer(t *testing.T) {
	id := regexp.MustCompile(` id="([^"]*)"`)
	for _, d := range drawAll(t) {
		seen := map[string]bool{}
		for _, found := range id.FindAllStringSubmatch(d.answer, -1) {
			if seen[found[1]] {
				t.Errorf("case %s has two elements %s", d.name, found[1])
			}
			seen[found[1]] = true
		}
	}
}

func TestAWarningAboutSeveralPlacesIsSaidOnce(t *testing.T) {
	file := strings.Replace(engineer, `"completed":"2016-06-30",`, "", 1)
	file = strings.Replace(file, `"languages":[{"test":"celpip_general"`, `"education":[{"level":"three_plus","country":"CA"}],"languages":[{"test":"celpip_general"`, 1)
	p := pageOf(t, text.EN, file, day.Of(2026, 10, 20))
	said := 0
	for _, w := range p.warningWords() {
		if strings.Contains(w, "your credential 1 and your spouse or partner’s credential 1.") {
			said++
		} else if strings.Contains(w, "credential") {
			t.Errorf("it is also said in %q", w)
		}
	}
	if said != 1 {
		t.Errorf("it is said %d times in %q", said, p.warningWords())
	}
}
