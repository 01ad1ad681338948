package ui

import (
	"time"

	"portage/app/ui/draft"
	"portage/app/ui/finder"
	"portage/core"
	"portage/core/candidate"
	"portage/core/day"
	"portage/core/explain"
	"portage/core/language"
)

// sheet is what a person has answered, and all that follows from it.
type sheet struct {
	book    *core.Book
	draft   *draft.Draft
	asked   string // the day asked, as typed; empty: today
	finders *finder.Store

	read     *candidate.Case
	problems []*candidate.Problem
	day      day.Day          // that is answered for; 0 where there is none
	early    day.Day          // the first day that has an answer, where the asked day is before it
	assessed *core.Assessment // once somebody looks at it
	replayed *core.Assessment // the same with the rounds
}

// dayAsked gives the day to answer for, and false where what is typed is no day.
func (s *sheet) dayAsked() (day.Day, bool) {
	if s.asked == "" {
		return today(), true
	}
	d, err := day.Parse(s.asked)
	return d, err == nil
}

// today is the day where the person is.
func today() day.Day {
	now := time.Now()
	return day.Of(now.Year(), int(now.Month()), now.Day())
}

// assess reads the answers as a case file. What the engine says of them waits for whoever looks at it: the score alone is there in a third of the time.
func (s *sheet) assess() {
	s.read, s.problems = s.book.ReadCase(s.draft.CaseFile())
	s.day, s.early, s.assessed, s.replayed = 0, 0, nil, nil
	switch on, ok := s.dayAsked(); {
	case !ok:
	case on < s.book.First():
		s.early = s.book.First()
	default:
		s.day = on
	}
}

// answered tells whether the day has an answer.
func (s *sheet) answered() bool { return s.day != 0 }

// score gives the bounds of the score of a day that has an answer.
func (s *sheet) score() explain.Range {
	bounds, _ := core.NewScorer(s.book).Score(s.read, s.day)
	return bounds
}

// result gives the assessment without the rounds, nil where the day has no answer: replaying them takes many times longer than all the rest.
func (s *sheet) result() *core.Assessment {
	if s.assessed == nil && s.answered() {
		s.assessed, _ = core.AssessDay(s.book, s.read, s.day)
	}
	return s.assessed
}

// whole gives the assessment with every round, nil where the day has no answer.
func (s *sheet) whole() *core.Assessment {
	if s.replayed == nil && s.answered() {
		s.replayed, _ = core.Assess(s.book, s.read, s.day)
	}
	return s.replayed
}

// problemAt gives what is wrong with the answer at a place, nil for nothing.
func (s *sheet) problemAt(place string) *candidate.Problem {
	for _, p := range s.problems {
		if p.Place == place {
			return p
		}
	}
	return nil
}

// tests are the language tests that a result can be of, and the levels that can be stated.
func (s *sheet) tests() []language.Test { return s.book.Language[len(s.book.Language)-1].Tests }

// isPhysician tells whether self-employed work in an occupation can count where it is publicly funded.
func (s *sheet) isPhysician(noc string) bool {
	code := candidate.Occupation(noc)
	for _, physician := range s.book.Programs[len(s.book.Programs)-1].PhysicianCodes() {
		if physician == code {
			return true
		}
	}
	return false
}
