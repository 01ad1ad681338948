package path_test

import (
	"os"
	"slices"
	"testing"

	"portage/core"
	"portage/core/advise/change"
	"portage/core/advise/path"
	"portage/core/candidate"
	"portage/core/coretest"
	"portage/core/day"
	"portage/core/randomcase"
)

var files = os.DirFS("../../../data")

// tried is a combination that brute force has tried.
type tried struct {
	ids    []string
	effort int
	score  int
}

// brute tries every combination of up to four moves, with the whole assessment of each, and gives those that reach the goal.
func brute(t *testing.T, b *core.Book, c *candidate.Case, on day.Day, moves []change.Move, weights []int, goal path.Goal) []tried {
	t.Helper()
	var reach []tried
	for mask := 1; mask < 1<<len(moves); mask++ {
		var some []*change.Move
		one := tried{}
		possible := true
		for i := range moves {
			if mask&(1<<i) == 0 {
				continue
			}
			possible = possible && weights[i] > 0
			for _, m := range some {
				possible = possible && !m.Excludes(&moves[i])
			}
			some = append(some, &moves[i])
			one.ids, one.effort = append(one.ids, moves[i].ID), one.effort+weights[i]
		}
		if !possible || len(some) > 4 {
			continue
		}
		changed, done := change.Together(change.Copy(c), on, some...)
		if done > goal.By {
			continue
		}
		a, err := core.AssessDay(b, changed, done)
		if err != nil {
			t.Fatal(err)
		}
		if one.score = a.CRS.Total; one.score >= goal.Score {
			slices.Sort(one.ids)
			reach = append(reach, one)
		}
	}
	return reach
}

// minimal leaves out what holds another that reaches the goal too.
func minimal(all []tried) []tried {
	return slices.DeleteFunc(slices.Clone(all), func(one tried) bool {
		return slices.ContainsFunc(all, func(other tried) bool {
			return len(other.ids) < len(one.ids) && !slices.ContainsFunc(other.ids, func(id string) bool { return !slices.Contains(one.ids, id) })
		})
	})
}

func ids(p *path.Path) []string {
	var all []string
	for i := range p.Steps {
		all = append(all, p.Steps[i].Move.ID)
	}
	slices.Sort(all)
	return all
}

func TestOnRandomCasesAPathReachesItsGoalAndNoCheaperCombinationDoes(t *testing.T) {
	b, data := coretest.Book(t), coretest.Changes(t)
	r := randomcase.New(t)
	reached, none := 0, 0
	for range 1000 {
		c, on := r.Case(), r.Day()
		list, err := change.Of(b, data, c, on)
		if err != nil {
			t.Fatal(err)
		}
		moves := list.Moves
		r.Shuffle(len(moves), func(i, k int) { moves[i], moves[k] = moves[k], moves[i] })
		moves = moves[:min(len(moves), 7)]
		weights := make([]int, len(moves))
		for i := range weights {
			weights[i] = r.IntN(6)
		}
		today := total(t, b, c, on)
		goal := path.Goal{Score: today + 1 + r.IntN(120), By: on + day.Day(r.IntN(1500))}
		s, err := path.New(b, c, on, moves, weights, goal)
		if err != nil {
			t.Fatal(err)
		}
		for !s.Step(7) {
		}
		if s.Err() != nil {
			t.Fatal(s.Err())
		}
		sooner := goal
		if alone, ok := s.Alone(); ok {
			sooner.By = alone - 1
		}
		want := minimal(brute(t, b, c, on, moves, weights, sooner))
		slices.SortStableFunc(want, func(a, b tried) int { return a.effort - b.effort })
		found := s.Paths()
		about := func() string { return string(candidate.Write(c)) + " on " + on.String() + " by " + goal.By.String() }
		if len(found) != min(len(want), path.MostPaths) {
			t.Fatalf("%s: %d paths to %d, brute force finds %d", about(), len(found), goal.Score, len(want))
		}
		for i := range found {
			p := &found[i]
			if p.Effort != want[i].effort {
				t.Fatalf("%s: path %d to %d weighs %d, brute force finds %d: %v", about(), i, goal.Score, p.Effort, want[i].effort, want[i].ids)
			}
			if !slices.ContainsFunc(want, func(w tried) bool { return slices.Equal(w.ids, ids(p)) && w.score == p.Score }) {
				t.Fatalf("%s: %v is none of the combinations that brute force finds", about(), ids(p))
			}
			if p.Day > goal.By || total(t, b, p.Case, p.Day) != p.Score || p.Score < goal.Score {
				t.Fatalf("%s: %v is assessed at %d on %s, promised were %d", about(), ids(p), total(t, b, p.Case, p.Day), p.Day, p.Score)
			}
			for _, step := range p.Steps {
				if step.Without >= goal.Score {
					t.Fatalf("%s: %v reaches %d without %s", about(), ids(p), step.Without, step.Move.ID)
				}
			}
			reached++
		}
		if len(want) == 0 {
			none++
		}
	}
	if reached < 200 || none < 50 {
		t.Errorf("%d paths, and %d times none", reached, none)
	}
}

func TestTheDayOnWhichACaseHasTheScoreByItselfIsTheFirstSuchDay(t *testing.T) {
	b, _ := coretest.Book(t), coretest.Changes(t)
	r := randomcase.New(t)
	some := 0
	for range 150 {
		c, on := r.Case(), r.Day()
		goal := path.Goal{Score: total(t, b, c, on) + r.IntN(40), By: on + 500}
		s, err := path.New(b, c, on, nil, nil, goal)
		if err != nil {
			t.Fatal(err)
		}
		for !s.Step(50) {
		}
		want := day.Day(0)
		for d := on; d <= goal.By && want == 0; d++ {
			if total(t, b, c, d) >= goal.Score {
				want = d
			}
		}
		got, ok := s.Alone()
		if got != want || ok != (want != 0) {
			t.Fatalf("%s on %s: %d points by itself on %s, want %s", candidate.Write(c), on, goal.Score, got, want)
		}
		if want > on {
			some++
		}
	}
	if some == 0 {
		t.Error("no case reaches a score by itself later")
	}
}

func TestWhatIsInertNeverTouchesTheScore(t *testing.T) {
	b, data := coretest.Book(t), coretest.Changes(t)
	r := randomcase.New(t)
	inert, live := 0, 0
	for range 400 {
		c, on := r.Case(), r.Day()
		list, err := change.Of(b, data, c, on)
		if err != nil {
			t.Fatal(err)
		}
		by := on + day.Day(r.IntN(1000))
		for i := range list.Moves {
			m := &list.Moves[i]
			if m.Kind != change.Again && m.Kind != change.Offer {
				continue
			}
			changed, done := m.Apply(c, on)
			if done > by {
				continue
			}
			if !path.Inert(b, m, on, by) {
				live++
				continue
			}
			inert++
			for _, d := range []day.Day{done, by} {
				if got, want := total(t, b, changed, d), total(t, b, c, d); got != want {
					t.Fatalf("%s on %s: %s gives %d points on %s, without it %d", candidate.Write(c), on, m.ID, got, d, want)
				}
			}
		}
	}
	if inert == 0 || live == 0 {
		t.Errorf("%d changes are inert, %d are not", inert, live)
	}
}

// The scale of the TEF Canada changed for tests taken from 2023-12-11 on (data/language): the same scores are other levels.
func TestATestTakenAgainOnANewScaleIsNotInert(t *testing.T) {
	b, data := coretest.Book(t), coretest.Changes(t)
	c := coretest.Case(t, b, `{"portage":1,"person":{"born":"1988-11-09","education":[],"languages":[{"test":"tef_canada","taken":"2022-12-27","reading":546,"writing":490,"listening":574,"speaking":561}],"work":[]},"status":"single"}`)
	for by, want := range map[day.Day]bool{day.Of(2023, 12, 10): true, day.Of(2023, 12, 11): false} {
		list, err := change.Of(b, data, c, day.Of(2023, 9, 1))
		if err != nil {
			t.Fatal(err)
		}
		seen := false
		for i := range list.Moves {
			if m := &list.Moves[i]; m.Kind == change.Again {
				seen = true
				if got := path.Inert(b, m, day.Of(2023, 9, 1), by); got != want {
					t.Errorf("by %s: inert %v", by, got)
				}
			}
		}
		if !seen {
			t.Error("taking the test again is not offered")
		}
	}
}

func TestNoPathIsLookedForBeforeTheFirstEdition(t *testing.T) {
	b, _ := coretest.Book(t), coretest.Changes(t)
	if _, err := path.New(b, &candidate.Case{}, b.First()-1, nil, nil, path.Goal{Score: 1, By: b.First()}); err == nil {
		t.Error("the day before the first edition was answered")
	}
}

func total(t *testing.T, b *core.Book, c *candidate.Case, on day.Day) int {
	t.Helper()
	a, err := core.AssessDay(b, c, on)
	if err != nil {
		t.Fatal(err)
	}
	return a.CRS.Total
}
