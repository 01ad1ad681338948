package timeline_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"portage/core"
	"portage/core/advise/timeline"
	"portage/core/candidate"
	"portage/core/coretest"
	"portage/core/randomcase"
)

// standing writes all that must not change without an event: the score, the programs and the categories.
func standing(a *core.Assessment) string {
	said := fmt.Sprint(a.CRS.Total, a.CRS.AtMost)
	for _, p := range a.Programs {
		said += fmt.Sprint(" ", p.Program, p.Verdict)
		if p.Points != nil {
			said += fmt.Sprint(*p.Points)
		}
		if p.AtMost != nil {
			said += fmt.Sprint("-", *p.AtMost)
		}
	}
	for _, c := range a.Categories {
		said += fmt.Sprint(" ", c.Category, c.Verdict)
	}
	return said
}

func scoreOf(a *core.Assessment) timeline.Score {
	return timeline.Score{Total: a.CRS.Total, AtMost: a.CRS.AtMost}
}

func TestNoChangeOfScoreProgramOrCategoryOnAnyDayOfRandomCasesIsMissingAndNoneIsInvented(t *testing.T) {
	r := randomcase.New(t)
	changes := 0
	for range 60 {
		c, from := r.Case(), r.Day()
		line := aged(t, c, from, timeline.Months)
		before := assess(t, c, from)
		for d := from + 1; d <= from.AddMonths(timeline.Months); d++ {
			after := assess(t, c, d)
			e := line.Event(d)
			changed := standing(before) != standing(after)
			if got := e != nil && e.Changes(); got != changed {
				t.Fatalf("%s: on %s the timeline says %t; the day before was\n%s\nand the day is\n%s", candidate.Write(c), d, got, standing(before), standing(after))
			}
			if e != nil && (e.Before != scoreOf(before) || e.After != scoreOf(after)) {
				t.Fatalf("on %s: %v to %v, assessed %v to %v", d, e.Before, e.After, scoreOf(before), scoreOf(after))
			}
			if line.ScoreOn(d) != scoreOf(after) {
				t.Fatalf("on %s the steps say %v, assessed %v", d, line.ScoreOn(d), scoreOf(after))
			}
			if changed {
				changes++
			}
			before = after
		}
	}
	if changes < 100 {
		t.Errorf("only %d changes were seen", changes)
	}
}

func TestOnRandomCasesEveryChangeHasItsLinesAndEveryLineItsCause(t *testing.T) {
	r := randomcase.New(t)
	for range 50 {
		c, from := r.Case(), r.Day()
		line := aged(t, c, from, timeline.Months)
		for i := range line.Events {
			if problem := unexplained(&line.Events[i]); problem != "" {
				t.Fatalf("%s from %s, on %s: %s", candidate.Write(c), from, line.Events[i].On, problem)
			}
		}
	}
}

// unexplained tells what an event does not explain, or nothing.
func unexplained(e *timeline.Event) string {
	if len(e.Facts) == 0 {
		return "nothing happens"
	}
	gain := 0
	for i := range e.Lines {
		l := &e.Lines[i]
		gain += l.Gain()
		if len(l.Causes) == 0 {
			return l.Rule + " has no cause"
		}
	}
	if gain != e.Gain() {
		return fmt.Sprintf("the lines gain %d, the total %d", gain, e.Gain())
	}
	for _, c := range append(e.Programs, e.Categories...) {
		if c.Before == c.After && c.WasPoints == c.Points {
			return c.ID + " does not change"
		}
		if c.Before != "" && c.After != "" && c.Before != c.After && len(c.Checks) == 0 {
			return c.ID + " changes without a requirement that does"
		}
		for _, check := range c.Checks {
			if len(check.Causes) == 0 {
				return check.After.Rule + " has no cause"
			}
		}
		moved := 0
		for _, l := range c.Grid {
			moved += l.Gain()
		}
		if c.WasPoints.Low+moved != c.Points.Low {
			return fmt.Sprintf("%s: the grid gains %d from %v to %v", c.ID, moved, c.WasPoints, c.Points)
		}
	}
	return ""
}

func TestTheStepsFollowEachOtherWithoutAGapFromTheFirstDayToTheLast(t *testing.T) {
	from := coretest.Day(t, "2026-11-26")
	line := aged(t, caseOf(t, couple()), from, timeline.Months)
	next := from
	for i, s := range line.Steps {
		if s.From != next || s.To < s.From || i > 0 && s.Score == line.Steps[i-1].Score {
			t.Errorf("step %d is from %s to %s with %v, and the one before ends on %s", i, s.From, s.To, s.Score, next-1)
		}
		next = s.To + 1
	}
	if line.To != coretest.Day(t, "2029-11-26") || next != line.To+1 {
		t.Errorf("the steps end on %s, the days on %s", next-1, line.To)
	}
}

func TestAScanInSmallStepsFindsWhatOneInASingleStepDoes(t *testing.T) {
	c, from := caseOf(t, couple()), coretest.Day(t, "2026-11-26")
	s, err := timeline.New(coretest.Book(t), c, clock(t), from, timeline.Months)
	if err != nil {
		t.Fatal(err)
	}
	steps := 0
	for !s.Step(7) {
		steps++
		if done, all := s.Progress(); done != 7*steps || all != 1096 || s.Timeline() != nil {
			t.Fatalf("after %d steps: %d of %d days, and a timeline: %t", steps, done, all, s.Timeline() != nil)
		}
	}
	got, _ := json.Marshal(s.Timeline())
	want, _ := json.Marshal(aged(t, c, from, timeline.Months))
	if string(got) != string(want) {
		t.Error("they differ")
	}
	if !s.Step(7) || len(s.Timeline().Events) != len(aged(t, c, from, timeline.Months).Events) {
		t.Error("a step after the last changes what was found")
	}
}

func TestADayBeforeExpressEntryIsRefused(t *testing.T) {
	for text, answered := range map[string]bool{"2014-12-31": false, "2015-01-01": true} {
		if _, err := timeline.New(coretest.Book(t), caseOf(t, nurse()), clock(t), coretest.Day(t, text), timeline.Months); (err == nil) != answered {
			t.Errorf("%s: %v", text, err)
		}
	}
}
