package timeline

import (
	"slices"

	"portage/core"
	"portage/core/candidate"
	"portage/core/day"
	"portage/core/edition"
)

// Scan assesses a case day by day, a few days at a time, so that nobody has to wait for it.
type Scan struct {
	book   *core.Book
	c      *candidate.Case
	clock  *Clock
	watch  *watch
	before *core.Assessment // of the last day that was looked at
	t      Timeline
	done   bool
}

// New begins to age a case from a day over so many months. The day must be one that has an answer.
func New(b *core.Book, c *candidate.Case, clock *Clock, from day.Day, months int) (*Scan, error) {
	first, err := core.AssessDay(b, c, from)
	if err != nil {
		return nil, err
	}
	to := from.AddMonths(months)
	s := &Scan{book: b, c: c, clock: clock, before: first, watch: newWatch(b, c, from, to)}
	s.t = Timeline{First: first, To: to, Steps: []Step{{from, from, scoreOf(first)}}}
	if e, ok := edition.InForce(b.CRS, to); ok && e.LastKnown != 0 && e.LastKnown < to {
		s.t.KnownTo, s.t.Newer = e.LastKnown, e.Newer
	}
	return s, nil
}

// Step looks at so many more days, and tells whether all have been looked at.
func (s *Scan) Step(days int) (done bool) {
	for ; days > 0 && s.before.Day < s.t.To; days-- {
		s.next()
	}
	if s.before.Day == s.t.To && !s.done {
		s.done = true
		s.addSeen()
	}
	return s.done
}

// Progress gives how many of the days have been looked at.
func (s *Scan) Progress() (done, all int) {
	return int(s.before.Day - s.t.First.Day), int(s.t.To - s.t.First.Day)
}

// Timeline gives what was found, once all days have been looked at; nil before.
func (s *Scan) Timeline() *Timeline {
	if !s.done {
		return nil
	}
	return &s.t
}

// next assesses the next day and keeps what differs from the one before.
func (s *Scan) next() {
	after, err := core.AssessDay(s.book, s.c, s.before.Day+1)
	if err != nil {
		panic(err) // a day after one that has an answer has one
	}
	e := Event{On: after.Day, Before: scoreOf(s.before), After: scoreOf(after)}
	e.compare(s.before, after)
	e.Facts = s.watch.facts(s.before, after)
	if e.Changes() || len(e.Facts) > 0 {
		e.explain()
		s.addYears(&e)
		s.t.Events = append(s.t.Events, e)
	}
	s.step(after.Day, e.After)
	s.before = after
}

// step lengthens the last step by a day, or begins another.
func (s *Scan) step(on day.Day, score Score) {
	last := &s.t.Steps[len(s.t.Steps)-1]
	if last.Score == score {
		last.To = on
		return
	}
	s.t.Steps = append(s.t.Steps, Step{on, on, score})
}

// addSeen adds the days from which IRCC's system has been seen to award a year before it is complete.
func (s *Scan) addSeen() {
	for _, y := range s.t.Years {
		for _, seen := range y.Seen {
			if seen.On <= s.t.First.Day || seen.On >= y.Legal {
				continue
			}
			e := s.t.on(seen.On)
			e.Facts = append(e.Facts, Fact{Kind: Seen, Place: y.Place, Rule: seen.Reading, N: y.Months, Legal: y.Legal})
		}
	}
}

// on gives the event of a day, a new one where nothing has happened on it.
func (t *Timeline) on(d day.Day) *Event {
	i, found := slices.BinarySearchFunc(t.Events, d, func(e Event, d day.Day) int { return int(e.On) - int(d) })
	if !found {
		score := t.ScoreOn(d)
		t.Events = slices.Insert(t.Events, i, Event{On: d, Before: score, After: score})
	}
	return &t.Events[i]
}
