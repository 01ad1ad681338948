package ui

import (
	"time"

	"portage/app/ui/draft"
	"portage/app/ui/finder"
	"portage/core"
	"portage/core/candidate"
	"portage/core/day"
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
	result   *core.Assessment // nil where the day has no answer
	replayed *core.Assessment // the same with the rounds, once somebody looks at them
	early    day.Day          // the first day that has an answer, where the asked day is before it
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

// assess reads the answers as a case file and asks the engine. The rounds are left for whoever looks at them: replaying them takes many times longer than all the rest.
func (s *sheet) assess() {
	s.read, s.problems = s.book.ReadCase(s.draft.CaseFile())
	s.result, s.replayed, s.early = nil, nil, 0
	on, ok := s.dayAsked()
	if !ok {
		return
	}
	result, err := core.AssessDay(s.book, s.read, on)
	if err != nil {
		s.early = s.book.First()
		return
	}
	s.result = result
}

// whole gives the assessment with every round, nil where the day has no answer.
func (s *sheet) whole() *core.Assessment {
	if s.replayed == nil && s.result != nil {
		s.replayed, _ = core.Assess(s.book, s.read, s.result.Day) // of a day that has an answer
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
