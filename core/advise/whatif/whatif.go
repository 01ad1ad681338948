// Package whatif tells what every realistic change to a case would be worth: each answer is an assessment of the changed case, and nothing else.
package whatif

import (
	"slices"

	"portage/core"
	"portage/core/advise/change"
	"portage/core/candidate"
	"portage/core/day"
	"portage/core/explain"
	"portage/core/round"
)

// Option is one change with what it is worth.
type Option struct {
	Move  *change.Move
	Case  *candidate.Case // with the change made
	Day   day.Day         // on which it is done, and on which all of the following is assessed
	Score int             // of the changed case; what is certain, where answers are missing
	// AtMost is what the score could still become with the answers that are missing; Score where none is.
	AtMost int
	Waited int // the score of the unchanged case on the same day
	Today  int // the score of the unchanged case on the day asked
	Gain   int // Score less Waited
	// ByItself tells that only time passes: the case goes on as it is, and there is nothing to change. Its lines and what it opens are held against the day asked.
	ByItself   bool
	Lines      []Jump
	Programs   []Turn // programs whose verdict changes
	Categories []Turn
	Expired    []string // places in the case file of what counts on the day asked and no longer on the day of the change: it is missing on both sides
	Rounds     []Turned // rounds of the year before the day asked whose verdict changes, newest first
}

// SinceToday is the score of the changed case less that of the day asked.
func (o *Option) SinceToday() int { return o.Score - o.Today }

// Pays tells whether the change gives points, or opens something.
func (o *Option) Pays() bool { return o.Gain > 0 || !o.ByItself && o.Opens() }

// Opens tells whether the change meets a program or a category that was not met.
func (o *Option) Opens() bool {
	opens := func(t Turn) bool { return t.After == explain.Met }
	return slices.ContainsFunc(o.Programs, opens) || slices.ContainsFunc(o.Categories, opens)
}

// Jump is a line of points that changes, with those of its parts that do.
type Jump struct {
	Rule          string
	Before, After int
	Parts         []Jump
}

// Turn is a program or a category of which the verdict changes.
type Turn struct {
	ID            string
	Before, After explain.Verdict
}

// Turned is a round of which the verdict changes for the person of the day.
type Turned struct {
	Number        string
	Date          day.Day
	Type          string
	LowestScore   int
	Before, After round.Verdict
}

// Search assesses the changes of a case one after the other, so that a page can do it in slices.
type Search struct {
	book    *core.Book
	c       *candidate.Case
	on      day.Day
	since   day.Day
	today   *core.Assessment
	list    *change.List
	next    int
	options []Option
	waited  map[day.Day]*core.Assessment
}

// New prepares the search of a case on a day.
func New(b *core.Book, data *change.Data, c *candidate.Case, on day.Day) (*Search, error) {
	list, err := change.Of(b, data, c, on)
	if err != nil {
		return nil, err
	}
	s := &Search{book: b, c: c, on: on, since: on.AddYears(-1), list: list, waited: map[day.Day]*core.Assessment{}}
	s.today, err = s.unchanged(on)
	return s, err
}

// List gives the changes that are assessed, and what must be answered before more can be told.
func (s *Search) List() *change.List { return s.list }

// Progress gives how many of how many changes are assessed.
func (s *Search) Progress() (done, of int) { return s.next, len(s.list.Moves) }

// Step assesses up to n more changes, and tells whether all are.
func (s *Search) Step(n int) (done bool, err error) {
	for ; n > 0 && s.next < len(s.list.Moves); n-- {
		o, err := s.option(&s.list.Moves[s.next])
		if err != nil {
			return false, err
		}
		s.options = append(s.options, *o)
		s.next++
	}
	return s.next == len(s.list.Moves), nil
}

// Options gives the changes assessed so far: what pays most first, then what comes sooner.
func (s *Search) Options() []Option {
	all := slices.Clone(s.options)
	slices.SortStableFunc(all, func(a, b Option) int {
		switch {
		case a.Gain != b.Gain:
			return b.Gain - a.Gain
		case a.SinceToday() != b.SinceToday():
			return b.SinceToday() - a.SinceToday()
		}
		return int(a.Day - b.Day)
	})
	return all
}

// All assesses every change at once.
func All(b *core.Book, data *change.Data, c *candidate.Case, on day.Day) ([]Option, *change.List, error) {
	s, err := New(b, data, c, on)
	if err != nil {
		return nil, nil, err
	}
	if _, err := s.Step(len(s.list.Moves)); err != nil {
		return nil, nil, err
	}
	return s.Options(), s.list, nil
}

func (s *Search) option(m *change.Move) (*Option, error) {
	changed, done := m.Apply(s.c, s.on)
	after, err := core.AssessBetween(s.book, changed, done, s.since, s.on)
	if err != nil {
		return nil, err
	}
	waited, err := s.unchanged(done)
	if err != nil {
		return nil, err
	}
	o := &Option{
		Move: m, Case: changed, Day: done, Score: after.CRS.Total, AtMost: after.CRS.AtMost, Waited: waited.CRS.Total, Today: s.today.CRS.Total,
		ByItself: m.Held && same(changed, s.c),
	}
	o.Gain = o.Score - o.Waited
	before := waited
	if o.ByItself {
		before = s.today
	}
	o.Lines = jumps(before.CRS.Lines, after.CRS.Lines)
	o.Programs, o.Categories = programs(before, after), categories(before, after)
	o.Rounds = turned(before, after)
	if !o.ByItself {
		o.Expired = expired(s.today, waited, after)
	}
	return o, nil
}

// unchanged assesses the case as it is on a day, once.
func (s *Search) unchanged(on day.Day) (*core.Assessment, error) {
	if a, known := s.waited[on]; known {
		return a, nil
	}
	a, err := core.AssessBetween(s.book, s.c, on, s.since, s.on)
	if err == nil {
		s.waited[on] = a
	}
	return a, err
}

// expired gives the results and assessments that have expired on the day of both assessments, and had not on the day asked.
func expired(today, waited, after *core.Assessment) []string {
	var all []string
	for _, w := range after.Warnings {
		if (w.Code == "test_expired" || w.Code == "assessment_expired") && !slices.Contains(today.Warnings, w) && slices.Contains(waited.Warnings, w) {
			all = append(all, w.About)
		}
	}
	return all
}

// same tells whether a held job goes on without any change to the case file.
func same(a, b *candidate.Case) bool {
	return slices.Equal(a.Person.Work, b.Person.Work) && slices.Equal(a.Partner.Work, b.Partner.Work)
}

// jumps gives the lines of which the points change. Lines that one edition has and the other has not count as nothing there.
func jumps(before, after []explain.Line) []Jump {
	var all []Jump
	add := func(rule string, was, is *explain.Line) {
		j := Jump{Rule: rule, Before: was.Points, After: is.Points}
		if j.Before != j.After {
			j.Parts = jumps(was.Parts, is.Parts)
			all = append(all, j)
		}
	}
	for i := range after {
		add(after[i].Rule, find(before, after[i].Rule), &after[i])
	}
	for i := range before {
		if find(after, before[i].Rule).Rule == "" {
			add(before[i].Rule, &before[i], &explain.Line{})
		}
	}
	return all
}

func find(lines []explain.Line, rule string) *explain.Line {
	for i := range lines {
		if lines[i].Rule == rule {
			return &lines[i]
		}
	}
	return &explain.Line{}
}

func programs(before, after *core.Assessment) []Turn {
	var all []Turn
	for i, p := range after.Programs {
		if was := before.Programs[i].Verdict; was != p.Verdict {
			all = append(all, Turn{p.Program, was, p.Verdict})
		}
	}
	return all
}

// categories compares the verdicts of the categories that both days have.
func categories(before, after *core.Assessment) []Turn {
	var all []Turn
	for _, c := range after.Categories {
		for _, was := range before.Categories {
			if was.Category == c.Category && was.Verdict != c.Verdict {
				all = append(all, Turn{c.Category, was.Verdict, c.Verdict})
			}
		}
	}
	return all
}

// turned gives the rounds that would have gone otherwise for the person as changed.
func turned(before, after *core.Assessment) []Turned {
	var all []Turned
	for i := range after.Rounds {
		r := &after.Rounds[i]
		if was := before.Rounds[i].Today.Verdict; was != r.Today.Verdict {
			all = append(all, Turned{r.Number, r.Date, r.Type, r.LowestScore, was, r.Today.Verdict})
		}
	}
	return all
}
