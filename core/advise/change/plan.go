package change

import (
	"portage/core/candidate"
	"portage/core/day"
)

// Step is a change in a plan, with the day on which it begins and the one on which it is done.
type Step struct {
	Move        *Move
	Start, Done day.Day
}

// Schedule says when changes that are begun on a day are made and done. All of them begin at once, save what takes one person's whole time: work that only goes on comes first, then work in a new job, here before abroad, then study, one after the other.
func Schedule(on day.Day, moves ...*Move) (steps []Step, done day.Day) {
	steps, done = make([]Step, len(moves)), on
	free := [2]day.Day{on, on} // the first free day of the person, and of the spouse
	for lane := 0; lane <= lastLane; lane++ {
		for i, m := range moves {
			if m.lane() != lane {
				continue
			}
			start := on
			if lane > 0 {
				start = free[who(m)]
			}
			end := m.end(start)
			if lane > 0 {
				free[who(m)] = end
			}
			steps[i] = Step{m, start, end}
			done = max(done, end)
		}
	}
	return steps, done
}

const lastLane = 4

func who(m *Move) int {
	if m.Spouse {
		return 1
	}
	return 0
}

// Together gives a case in which changes that do not exclude each other were made, begun on a day, and the day on which the last is done. The case itself stays as it is; the two share what was not changed.
func Together(c *candidate.Case, on day.Day, moves ...*Move) (*candidate.Case, day.Day) {
	steps, done := Schedule(on, moves...)
	changed := *c
	w := work{was: c, c: &changed}
	for lane := 0; lane <= lastLane; lane++ {
		for i := range steps {
			if steps[i].Move.lane() == lane {
				w.make(&steps[i])
			}
		}
	}
	return &changed, done
}

// work is a case in the making; its lists are copied before the first change.
type work struct {
	was, c *candidate.Case
	made   [2][candidate.French + 1]int // by person and language: the place of the result made, from 1; 0 is none
	copied [2][3]bool
}

const (
	education = iota
	languages
	jobs
)

func (w *work) person(m *Move) *candidate.Person {
	if m.Spouse {
		return &w.c.Partner.Person
	}
	return &w.c.Person
}

// own copies a list of a person before it is written to; one that is not answered stays so.
func own[T any](w *work, m *Move, which int, all *[]T) {
	if *all == nil || w.copied[who(m)][which] {
		return
	}
	w.copied[who(m)][which] = true
	*all = append(make([]T, 0, len(*all)+2), *all...)
}

func (w *work) make(s *Step) {
	m := s.Move
	switch {
	case m.Test != "":
		w.test(s)
	case m.studies():
		w.study(s)
	case m.Months > 0:
		w.job(s)
	}
	switch m.Kind {
	case Assessment, SpouseAssessment:
		p := w.person(m)
		own(w, m, education, &p.Education)
		p.Education[m.Index].Assessed, p.Education[m.Index].NotAssessed = s.Done, false
	case Certificate:
		w.c.Person.Certificate = candidate.Yes
	case Sibling:
		w.c.Person.Sibling = candidate.Yes
	case Nomination:
		w.c.Nominated = candidate.Yes
	case Offer:
		w.c.Offer = candidate.Offer{Presence: candidate.Given, NOC: m.NOC, Basis: candidate.LMIA, Months: m.Level, FullTime: candidate.Yes}
	}
}

// test adds the result that a test leads to; where another ability of the same test was bettered, to that same result.
func (w *work) test(s *Step) {
	m, p := s.Move, w.person(s.Move)
	own(w, m, languages, &p.Languages)
	at := &w.made[who(m)][m.Language]
	if *at == 0 {
		p.Languages = append(p.Languages, candidate.Result{Test: m.Test, Scores: m.To})
		*at = len(p.Languages)
	}
	r := &p.Languages[*at-1]
	if m.Ability != AllAbilities {
		r.Scores[m.Ability] = m.To[m.Ability]
	}
	if m.dated {
		r.Taken = max(r.Taken, s.Done)
	}
}

// job prolongs the job that is held, or adds a new one in its place.
func (w *work) job(s *Step) {
	m, p := s.Move, w.person(s.Move)
	own(w, m, jobs, &p.Work)
	if m.Held {
		if j := &p.Work[m.Index]; j.To.First != 0 && j.To.First < s.Done {
			j.To = candidate.Bounds{First: s.Done, Last: s.Done}
		}
		return
	}
	leave(p.Work, s.Start)
	p.Work = append(p.Work, candidate.Job{NOC: m.NOC, Country: m.Country, From: bounds(s.Start), To: bounds(s.Done)})
}

// study adds a credential; jobs still held end before it begins.
func (w *work) study(s *Step) {
	m, p := s.Move, w.person(s.Move)
	own(w, m, education, &p.Education)
	own(w, m, jobs, &p.Work)
	leave(p.Work, s.Start)
	c := candidate.Credential{Level: m.Credential, Country: m.Country, Completed: s.Done}
	if !c.Canadian() {
		c.Assessed = s.Done
	}
	p.Education = append(p.Education, c)
}

// leave ends every job that is held on a day on the day before: what takes the whole time takes its place.
func leave(all []candidate.Job, start day.Day) {
	for i := range all {
		j := &all[i]
		switch {
		case j.From.First >= start || j.To.First != 0 && j.To.Last < start:
		case j.To.First == 0:
			j.To = bounds(start - 1)
		default:
			j.To = bounds(min(j.To.First, start-1))
		}
	}
}

func bounds(d day.Day) candidate.Bounds { return candidate.Bounds{First: d, Last: d} }
