//go:build !js

package rounds

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/app/ui/library"
	"portage/core/round"
)

func TestTheReplaySaysBothReadingsWithWhatDecided(t *testing.T) {
	p := pageAt(t, text.EN, "398")
	i, _ := placeOf(p.Book, "398")
	o := newView(p.At, p.Book, p.Assessment).outcome(i)
	if o.Verdict != round.Invited || o.Today.Verdict == round.Invited {
		t.Fatalf("the case shows nothing: %s, %s", o.Verdict, o.Today.Verdict)
	}
	said := says(p)
	mustSay(t, said, "That day "+text.Verdict(o.Verdict.String()).EN, "As of November\u00a025, 2026 "+text.Verdict(o.Today.Verdict.String()).EN,
		"Decided by: "+text.RoundReason(o.Reason).EN, "Decided by: "+text.RoundReason(o.Today.Reason).EN)
}

func TestWhetherTheProfileWasInThePoolIsSaid(t *testing.T) {
	p := pageAt(t, text.EN, "430")
	i, _ := placeOf(p.Book, "430")
	v := newView(p.At, p.Book, p.Assessment)
	yes, no := true, false
	for _, c := range []struct {
		in   *bool
		said text.Text
	}{{&yes, text.Rounds.InPool}, {&no, text.RoundPage.NotInPool}, {nil, text.RoundPage.PoolNotTold}} {
		o := *v.outcome(i)
		o.InPool = c.in
		mustSay(t, says(box("", v.judged(&v.rounds()[i], &o)...)), c.said.EN)
	}
}

func TestThePageWithoutAnAnswerShowsTheWayToOne(t *testing.T) {
	p := pageAt(t, text.EN, "255")
	p.Assessment = nil
	drawn := app.HTMLString(p)
	mustSay(t, drawn, text.RoundPage.ReplayNone.EN, `href="../../"`)
	mustNotSay(t, drawn, text.RoundPage.ReplayComing.EN, `class="verdict`, "pool-yours")
	p = pageAt(t, text.EN, "255")
	p.Assessment, p.Running = nil, false
	drawn = app.HTMLString(p)
	mustSay(t, drawn, text.RoundPage.ReplayComing.EN)
	mustNotSay(t, drawn, text.RoundPage.ReplayNone.EN)
}

func TestTheFirstRoundsHaveNoTieBreakAndNoPool(t *testing.T) {
	said := says(pageAt(t, text.EN, "76"))
	mustSay(t, said, text.RoundPage.NoTieBreak.EN, text.RoundPage.PoolNone.EN)
	mustNotSay(t, said, text.RoundPage.Waited.EN)
	mustNotSay(t, says(pageAt(t, text.EN, "77")), text.RoundPage.NoTieBreak.EN)
}

func TestAWaitOfLessThanADayIsSaid(t *testing.T) {
	mustSay(t, says(pageAt(t, text.EN, "436")), "Less than a day: of those at exactly 523")
	mustNotSay(t, says(pageAt(t, text.EN, "255")), "Less than a day")
}

func TestMendedRowsSayWhatWasMended(t *testing.T) {
	p := pageAt(t, text.FR, "208")
	i, _ := placeOf(p.Book, "208")
	mustSay(t, says(p), p.Book.Rounds().Rounds[i].Note.FR, "888")
}

func TestARoundForNoCategoryHasNoList(t *testing.T) {
	mustNotSay(t, app.HTMLString(pageAt(t, text.EN, "443")), `id="list"`)
	drawn := app.HTMLString(pageAt(t, text.EN, "255"))
	mustSay(t, drawn, `id="list"`, `href="../../occupation/31301/"`, "31301 · TEER 1")
}

func TestTheListIsThatOfTheDay(t *testing.T) {
	old, now := says(pageAt(t, text.EN, "255")), says(pageAt(t, text.EN, "441"))
	mustSay(t, old, "in force since May\u00a031, 2023", "Type Healthcare occupations", "At least 6\u00a0months", text.RoundPage.Unbroken.EN)
	mustSay(t, now, "in force since February\u00a018, 2026", "At least 12\u00a0months", text.RoundPage.Broken.EN, "37 occupations were listed")
	mustSay(t, says(pageAt(t, text.EN, "440")), text.RoundPage.Canadian.EN, "3 occupations were listed")
	mustSay(t, says(pageAt(t, text.FR, "437")), "NCLC 7 en français, dans les quatre compétences", text.RoundPage.NoOccupations.In(text.FR))
	mustSay(t, says(pageAt(t, text.EN, "430")), "10\u00a0years of service", "for 3\u00a0years", "Education: Post-secondary credential of two years, or higher")
}

// With 463 the pool of July 4, 2023 had 353 + 726 + 831 + 4,719 + 20,475 candidates in the ranges above, and 16,023 in 461 to 470.
func TestCandidatesAboveAScoreAreCountedInTheNarrowestRanges(t *testing.T) {
	pool, err := library.Pool()
	if err != nil {
		t.Fatal(err)
	}
	s, _ := pool.At("255")
	for _, c := range []struct{ score, over, same int }{
		{463, 353 + 726 + 831 + 4719 + 20475, 16023},
		{461, 353 + 726 + 831 + 4719 + 20475, 16023},
		{470, 353 + 726 + 831 + 4719 + 20475, 16023},
		{471, 353 + 726 + 831 + 4719, 20475},
		{1200, 0, 353},
		{0, s.Total - 5315, 5315},
	} {
		over, same, in := standingIn(pool, s, c.score)
		if over != c.over || same != c.same || c.score < in.From || c.score > in.To {
			t.Errorf("%d: %d above, %d in %v", c.score, over, same, in)
		}
	}
}

func TestTheRangesOfTheLowestScoreAndOfThePersonAreMarkedInWords(t *testing.T) {
	p := pageAt(t, text.EN, "443")
	said := says(p)
	mustSay(t, said, "501 to 600 lowest score invited 20,784", "461 to 470 your score")
	if n := strings.Count(app.HTMLString(pageAt(t, text.EN, "443")), "pool-yours"); n != 1 {
		t.Errorf("%d ranges are the person's", n)
	}
}

func TestTheWaysLeadToTheRoundsBeforeAndAfter(t *testing.T) {
	drawn := app.HTMLString(pageAt(t, text.EN, "255"))
	mustSay(t, words(drawn), "Round before: 254", "Round after: 256", "Before, of the same type: 252", "After, of the same type: 271")
	mustNotSay(t, says(pageAt(t, text.EN, "447")), "Round after:", "After, of")
	mustNotSay(t, says(pageAt(t, text.EN, "1")), "Round before:", "Before, of")
	mustSay(t, app.HTMLString(pageAt(t, text.EN, "92")), `href="../../round/91b/"`, `href="../../rounds/"`)
}

func TestAnUnknownNumberSaysSoAndLeadsToTheNewest(t *testing.T) {
	for _, number := range []string{"9999", "0", "", "x", "255 ", "91"} {
		drawn := app.HTMLString(pageAt(t, text.FR, number))
		mustSay(t, words(drawn), "La ronde "+strings.TrimSpace(number))
		mustSay(t, drawn, `href="../../round/447/"`)
	}
}

func TestThePageThatStandsForAnyRoundIsNeutral(t *testing.T) {
	l := listOf(t, text.EN)
	drawn := app.HTMLString(&Page{At: frame.At(text.EN, "round/any/"), Book: l.Book, Number: Any})
	mustSay(t, drawn, text.RoundPage.AnyLead.EN)
	mustNotSay(t, drawn, "no round", "447")
	drawn = app.HTMLString(&Page{At: frame.At(text.EN, "round/any/"), Book: l.Book, Number: Any, Running: true})
	mustSay(t, drawn, `href="../../round/447/"`)
	mustNotSay(t, drawn, text.RoundPage.AnyLead.EN)
}

func TestEveryPageOfARoundCanBeDrawn(t *testing.T) {
	l := listOf(t, text.EN)
	for i, number := range Numbers(l.Book) {
		lang := []text.Lang{text.EN, text.FR}[i%2]
		p := &Page{At: frame.At(lang, pageOf(number)), Book: l.Book, Number: number, Running: true}
		if i%20 == 0 {
			p.Assessment = l.Assessment
		}
		if drawn := app.HTMLString(p); strings.Contains(words(drawn), "{") || !strings.Contains(drawn, `class="facts"`) {
			t.Errorf("the page of round %s is not whole", number)
		}
	}
}
