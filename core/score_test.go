package core_test

import (
	"testing"

	"portage/core"
	"portage/core/candidate"
	"portage/core/coretest"
	"portage/core/day"
	"portage/core/randomcase"
)

func TestAScorerGivesTheTotalsOfTheAssessment(t *testing.T) {
	b, r := coretest.Book(t), randomcase.New(t)
	s := core.NewScorer(b)
	for range 300 {
		c := r.Case()
		for range 3 {
			on := r.Day()
			a, err := core.AssessDay(b, c, on)
			if err != nil {
				t.Fatal(err)
			}
			got, err := s.Score(c, on)
			if err != nil || got.Low != a.CRS.Total || got.High != a.CRS.AtMost {
				t.Fatalf("%s on %s: %d to %d (%v), the assessment says %d to %d", candidate.Write(c), on, got.Low, got.High, err, a.CRS.Total, a.CRS.AtMost)
			}
		}
	}
}

func TestAScorerHasNoAnswerBeforeTheFirstDay(t *testing.T) {
	b := coretest.Book(t)
	s := core.NewScorer(b)
	if _, err := s.Score(&candidate.Case{}, b.First()-1); err == nil {
		t.Error("the day before the first edition was answered")
	}
	if _, err := s.Score(&candidate.Case{}, b.First()); err != nil {
		t.Error(err)
	}
}

func TestTheRoundsOfSomeDaysAreThoseOfTheWholeReplay(t *testing.T) {
	b, r := coretest.Book(t), randomcase.New(t)
	newest, fortieth := b.Rounds().Rounds[0].Date, b.Rounds().Rounds[40].Date
	for _, days := range [][2]day.Day{{0, newest}, {fortieth, newest - 1}, {fortieth + 1, newest}, {newest + 1, newest + 2}, {0, fortieth}} {
		c, on := r.Case(), r.Day()
		whole, err := core.Assess(b, c, on)
		if err != nil {
			t.Fatal(err)
		}
		some, err := core.AssessBetween(b, c, on, days[0], days[1])
		if err != nil {
			t.Fatal(err)
		}
		at := 0
		for _, want := range whole.Rounds {
			if want.Date < days[0] || want.Date > days[1] {
				continue
			}
			if at == len(some.Rounds) {
				t.Fatalf("%v: round %s is missing", days, want.Number)
			}
			if got := some.Rounds[at]; got.Number != want.Number || got.Today != want.Today || got.Verdict != want.Verdict {
				t.Fatalf("%v: round %s is %v, in the whole replay %v", days, want.Number, got, want)
			}
			at++
		}
		if at != len(some.Rounds) {
			t.Fatalf("%v: %d rounds too many", days, len(some.Rounds)-at)
		}
	}
}
