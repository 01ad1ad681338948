// Package path finds the least effortful changes that bring a case to a score by a day. The search is exact: it tries the combinations of changes in the order of their effort, and assesses each.
package path

import (
	"slices"

	"portage/core"
	"portage/core/advise/change"
	"portage/core/candidate"
	"portage/core/day"
	"portage/core/explain"
)

// Most changes that a path holds, and most paths that a search gives.
const (
	MostMoves = 4
	MostPaths = 5
)

// Goal is what a path must reach: a score, up to and including a day.
type Goal struct {
	Score int
	By    day.Day
}

// Path is a combination of changes that reaches the goal; none of them can be left out.
type Path struct {
	Steps  []Step // in the order in which they are done
	Case   *candidate.Case
	Day    day.Day // on which the last change is done, and on which the score is assessed
	Score  int
	Effort int
}

// Step is one change of a path.
type Step struct {
	change.Step
	Without    int     // the score that the other changes reach without this one
	WithoutDay day.Day // the day on which they are done
}

// Search looks for paths, in slices.
type Search struct {
	c       *candidate.Case
	on      day.Day
	goal    Goal
	moves   []*change.Move
	weights []int
	scorer  *core.Scorer
	today   explain.Range

	combinations []combination // by effort
	next         int
	found        []combination
	err          error
}

// combination is some of the moves, by their places, ascending.
type combination struct {
	moves  [MostMoves]int8
	size   int8
	effort int32
	day    day.Day
}

func (c *combination) places() []int8 { return c.moves[:c.size] }

// New prepares a search. Weights stand beside the moves; a change that weighs less than 1 is never made.
func New(b *core.Book, c *candidate.Case, on day.Day, moves []change.Move, weights []int, goal Goal) (*Search, error) {
	s := &Search{c: c, on: on, goal: goal, scorer: core.NewScorer(b)}
	var err error
	if s.today, err = s.scorer.Score(c, on); err != nil {
		return nil, err
	}
	for i := range moves {
		if weights[i] > 0 && !inert(b, &moves[i], on, goal.By) {
			s.moves = append(s.moves, &moves[i])
			s.weights = append(s.weights, weights[i])
		}
	}
	s.combine(combination{}, 0)
	slices.SortFunc(s.combinations, cheaper)
	return s, nil
}

// cheaper orders combinations by effort, then by how few they are, how soon they are done, and their places.
func cheaper(a, b combination) int {
	switch {
	case a.effort != b.effort:
		return int(a.effort - b.effort)
	case a.size != b.size:
		return int(a.size - b.size)
	case a.day != b.day:
		return int(a.day - b.day)
	}
	return slices.Compare(a.places(), b.places())
}

// inert tells whether a change cannot touch the score: an offer, where no edition up to the day gives points for one.
func inert(b *core.Book, m *change.Move, from, to day.Day) bool {
	if m.Kind != change.Offer {
		return false
	}
	for i, e := range b.CRS {
		over := i+1 < len(b.CRS) && b.CRS[i+1].InForce <= from
		if !over && e.InForce <= to && (e.Offer != nil || e.HighWage != nil) {
			return false
		}
	}
	return true
}

// combine adds every combination that begins as one does, with moves from a place on, and that can be done by the day. A longer one is never done sooner.
func (s *Search) combine(c combination, from int) {
	for i := from; i < len(s.moves); i++ {
		if s.excluded(&c, s.moves[i]) {
			continue
		}
		longer := c
		longer.moves[c.size] = int8(i)
		longer.size++
		longer.effort += int32(s.weights[i])
		if _, longer.day = change.Schedule(s.on, s.of(longer.places())...); longer.day > s.goal.By {
			continue
		}
		s.combinations = append(s.combinations, longer)
		if longer.size < MostMoves {
			s.combine(longer, i+1)
		}
	}
}

func (s *Search) excluded(c *combination, m *change.Move) bool {
	for _, at := range c.places() {
		if s.moves[at].Excludes(m) {
			return true
		}
	}
	return false
}

func (s *Search) of(places []int8) []*change.Move {
	moves := make([]*change.Move, len(places))
	for i, at := range places {
		moves[i] = s.moves[at]
	}
	return moves
}

// Reached tells whether the case has the score already, on the day asked.
func (s *Search) Reached() bool { return s.today.Low >= s.goal.Score }

// Progress gives how many of how many combinations were tried.
func (s *Search) Progress() (done, of int) { return s.next, len(s.combinations) }

// Done tells whether the search is over.
func (s *Search) Done() bool {
	return s.err != nil || s.Reached() || s.next == len(s.combinations) || len(s.found) == MostPaths
}

// Err gives what stopped the search: a day without an edition.
func (s *Search) Err() error { return s.err }

// Step tries up to n more combinations, and tells whether the search is over.
func (s *Search) Step(n int) (done bool) {
	for ; n > 0 && !s.Done(); n-- {
		s.try(&s.combinations[s.next])
		s.next++
	}
	return s.Done()
}

func (s *Search) try(c *combination) {
	for i := range s.found {
		if holds(c.places(), s.found[i].places()) {
			return
		}
	}
	if score, _ := s.score(c.places()); score >= s.goal.Score {
		s.found = append(s.found, *c)
	}
}

// holds tells whether all of some ascending places are among others.
func holds(all, some []int8) bool {
	i := 0
	for _, at := range all {
		if i < len(some) && some[i] == at {
			i++
		}
	}
	return i == len(some)
}

// score gives the certain score of a combination on the day on which it is done.
func (s *Search) score(places []int8) (int, day.Day) {
	changed, done := change.Together(s.c, s.on, s.of(places)...)
	r, err := s.scorer.Score(changed, done)
	if err != nil {
		s.err = err
	}
	return r.Low, done
}

// Paths gives the paths found so far, the least effortful first.
func (s *Search) Paths() []Path {
	all := make([]Path, 0, len(s.found))
	for i := range s.found {
		all = append(all, s.path(&s.found[i]))
	}
	return all
}

func (s *Search) path(c *combination) Path {
	moves := s.of(c.places())
	p := Path{Effort: int(c.effort)}
	p.Case, p.Day = change.Together(change.Copy(s.c), s.on, moves...)
	p.Score, _ = s.score(c.places())
	steps, _ := change.Schedule(s.on, moves...)
	for i := range steps {
		step := Step{Step: steps[i]}
		step.Without, step.WithoutDay = s.score(slices.Delete(slices.Clone(c.places()), i, i+1))
		p.Steps = append(p.Steps, step)
	}
	slices.SortStableFunc(p.Steps, func(a, b Step) int { return int(a.Done - b.Done) })
	return p
}
