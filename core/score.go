package core

import (
	"portage/core/candidate"
	"portage/core/day"
	"portage/core/explain"
)

// Scorer gives CRS totals without their lines, of many cases that are alike: what it has read of work it reads once. The cases must not change while it is used.
type Scorer struct {
	book  *Book
	work  map[*candidate.Job]*candidate.History
	d     dossier
	space standing
}

// NewScorer gives a Scorer of a book.
func NewScorer(b *Book) *Scorer {
	return &Scorer{book: b, work: map[*candidate.Job]*candidate.History{}}
}

// Score gives the bounds of the CRS total of a case on a day: those that AssessDay gives. A day before the first edition is a *TooEarly.
func (s *Scorer) Score(c *candidate.Case, on day.Day) (explain.Range, error) {
	if on < s.book.First() {
		return explain.Range{}, &TooEarly{on, s.book.First()}
	}
	s.d = dossier{book: s.book, c: c, history: s.history(c.Person.Work), accompanying: c.Accompanies(), space: s.d.space}
	if s.d.accompanying != candidate.No {
		s.d.spouseHistory = s.history(c.Partner.Work)
	}
	s.d.fill(&s.space, on, false)
	return s.d.score(&s.space), nil
}

// history prepares a person's work, once for each list.
func (s *Scorer) history(jobs []candidate.Job) *candidate.History {
	if len(jobs) == 0 {
		return candidate.NewHistory(jobs)
	}
	h, read := s.work[&jobs[0]]
	if !read || h.Jobs() != len(jobs) {
		h = candidate.NewHistory(jobs)
		s.work[&jobs[0]] = h
	}
	return h
}
