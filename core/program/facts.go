package program

import (
	"portage/core/candidate"
	"portage/core/day"
	"portage/core/explain"
)

// Facts are what the programs judge a candidate by, on one day.
type Facts struct {
	Day           day.Day
	Age           explain.Range
	Education     explain.Range    // candidate.Row
	First         [4]explain.Range // level of the first official language by ability
	Second        [4]explain.Range
	History       *candidate.History
	OwnStudy      explain.Verdict // two academic years in Canada
	Certificate   candidate.Answer
	Relative      candidate.Answer // of the candidate or the accompanying spouse, living in Canada
	Accompanying  candidate.Answer // a spouse or partner who comes along and is neither a citizen nor a permanent resident
	SpouseLevels  []explain.Range  // lowest ability of each of the spouse's results
	SpouseStudy   explain.Verdict
	SpouseHistory *candidate.History
	Offer         *candidate.Offer
	OfferNOC      int32            // -1 where not answered
	Authorized    candidate.Answer // holds a job in Canada on the day
	Funds         candidate.Amount
	FamilySize    int           // 0 where not answered
	LeastSize     int           // the family is at least so large
	Table         *FundsEdition // nil where no table of the day is known
	Ask           Ask
}

// Ask names the places in the case file whose answers are missing.
type Ask struct {
	Age, Education, Language, Work, Certificate, Relative, Spouse, SpouseLanguage, SpouseStudy, SpouseWork, Offer, Funds []string
}

// Outcome is how a candidate stands to one program.
type Outcome struct {
	Verdict explain.Verdict
	Points  explain.Range  // of the grid of FSW, out of 100
	Grid    []explain.Line // of FSW
	Checks  []explain.Check
}

// judge collects the checks of one program.
type judge struct {
	explain.Checklist
	e *Edition
	f *Facts
}

func newJudge(e *Edition, f *Facts, detail bool) *judge {
	return &judge{Checklist: explain.NewChecklist(detail), e: e, f: f}
}

func (j *judge) outcome() Outcome {
	j.Close()
	return Outcome{Verdict: j.Verdict, Checks: j.Checks}
}

// months turns measured work into whole months of full-time work.
func (e *Edition) months(units explain.Range) explain.Range {
	pace := e.Pace()
	return explain.Range{Low: pace.Months(candidate.Units(units.Low)), High: pace.Months(candidate.Units(units.High))}
}

// answerVerdict gives met for yes and not met for no.
func answerVerdict(a candidate.Answer) explain.Verdict {
	switch a {
	case candidate.Yes:
		return explain.Met
	case candidate.No:
		return explain.NotMet
	}
	return explain.Open
}
