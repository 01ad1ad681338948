// Package path finds the least effortful changes that bring a case to a score by a day. The search is exact: it tries the combinations of changes in the order of their effort, and assesses each.
package path

import (
	"slices"

	"portage/core"
	"portage/core/advise/change"
	"portage/core/candidate"
	"portage/core/day"
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
	Waited     int     // the score that they reach on the day of the path: where that is the goal, this change gives nothing but its time
}

// Search looks for paths, in slices.
type Search struct {
	c       *candidate.Case
	on      day.Day
	goal    Goal
	moves   []*change.Move
	weights []int
	scorer  *core.Scorer
	maker   *change.Maker

	looked       day.Day       // the last day on which the case was looked at as it is
	alone        day.Day       // the first on which it has the score by itself
	combined     int           // from how many of the moves as the first the combinations are listed
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

// New prepares a search. Weights stand beside the moves; a change that weighs less than 1 is never made. A path is done by the goal's day, and before the day on which the case would have the score by itself.
func New(b *core.Book, c *candidate.Case, on day.Day, moves []change.Move, weights []int, goal Goal) (*Search, error) {
	if on < b.First() {
		return nil, &core.TooEarly{Day: on, First: b.First()}
	}
	s := &Search{c: c, on: on, goal: goal, scorer: core.NewScorer(b), looked: on - 1}
	for i := range moves {
		if weights[i] > 0 {
			s.moves = append(s.moves, &moves[i])
			s.weights = append(s.weights, weights[i])
		}
	}
	s.maker = change.NewMaker(c, on, s.moves)
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

// Inert tells whether a change cannot touch the score up to a day: a test taken again while its result still counts, on the same scale, or an offer where no edition gives points for one.
func Inert(b *core.Book, m *change.Move, from, to day.Day) bool {
	if m.Kind == change.Again {
		newest := b.Language[len(b.Language)-1]
		t, known := newest.Test(m.Test)
		return m.Expires > to && known && !t.NewScale(m.Expires.AddYears(-newest.Validity.Years), to)
	}
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

// list adds the combinations that begin with the next move; after the last, all are put in their order.
func (s *Search) list() {
	s.add(combination{}, s.combined)
	if s.combined++; s.combined == len(s.moves) {
		slices.SortFunc(s.combinations, cheaper)
	}
}

// combine adds every combination that begins as one does, with moves from a place on.
func (s *Search) combine(c combination, from int) {
	for i := from; i < len(s.moves); i++ {
		s.add(c, i)
	}
}

// add adds a combination with one move more, and every longer one, as far as they can be done by the day: a longer one is never done sooner.
func (s *Search) add(c combination, i int) {
	if s.excluded(&c, s.moves[i]) {
		return
	}
	c.moves[c.size] = int8(i)
	c.size++
	c.effort += int32(s.weights[i])
	if _, c.day = s.maker.Make(c.places()); c.day > s.goal.By {
		return
	}
	s.combinations = append(s.combinations, c)
	if c.size < MostMoves {
		s.combine(c, i+1)
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

// Alone gives the first day, up to the goal's, on which the case has the score without any change; false where there is none.
func (s *Search) Alone() (day.Day, bool) { return s.alone, s.alone != 0 }

// Progress gives how many of how many days and combinations were tried.
func (s *Search) Progress() (done, of int) {
	return int(s.looked-s.on) + 1 + s.next, max(0, int(s.goal.By-s.on)+1) + len(s.combinations)
}

// Done tells whether the search is over.
func (s *Search) Done() bool {
	listed := s.looked >= s.goal.By && s.combined == len(s.moves)
	return s.err != nil || s.alone == s.on || listed && (s.next == len(s.combinations) || len(s.found) == MostPaths)
}

// Err gives what stopped the search.
func (s *Search) Err() error { return s.err }

// Step looks at up to n more days or combinations, and tells whether the search is over: first at the days of the case as it is, then at the combinations, which are listed on the way.
func (s *Search) Step(n int) (done bool) {
	for ; n > 0 && !s.Done(); n-- {
		switch {
		case s.looked < s.goal.By:
			s.look()
		case s.combined < len(s.moves):
			s.list()
		default:
			s.try(&s.combinations[s.next])
			s.next++
		}
	}
	return s.Done()
}

// look holds the case as it is against the goal on the next day; once it has the score, no later day is looked at.
func (s *Search) look() {
	s.looked++
	if score, _ := s.scoreOn(s.c, s.looked); score >= s.goal.Score {
		s.alone, s.looked = s.looked, s.goal.By
	}
}

func (s *Search) try(c *combination) {
	if s.alone != 0 && c.day >= s.alone {
		return
	}
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
	changed, done := s.maker.Make(places)
	return s.scoreOn(changed, done)
}

func (s *Search) scoreOn(c *candidate.Case, on day.Day) (int, day.Day) {
	r, err := s.scorer.Score(c, on)
	if err != nil {
		s.err = err
	}
	return r.Low, on
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
		others := slices.Delete(slices.Clone(c.places()), i, i+1)
		step.Without, step.WithoutDay = s.score(others)
		changed, _ := s.maker.Make(others)
		step.Waited, _ = s.scoreOn(changed, p.Day)
		p.Steps = append(p.Steps, step)
	}
	slices.SortStableFunc(p.Steps, func(a, b Step) int { return int(a.Done - b.Done) })
	return p
}
