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
	e       *Edition
	f       *Facts
	detail  bool // checks and lines are wanted, not only the verdict
	verdict explain.Verdict
	checks  []explain.Check
}

func newJudge(e *Edition, f *Facts, detail bool) *judge {
	return &judge{e: e, f: f, detail: detail, verdict: explain.Met}
}

// check adds a requirement; its questions are kept only where it is open.
func (j *judge) check(rule string, verdict explain.Verdict, needs, has explain.Fact, cite string, ask []string, note string) {
	j.verdict = j.verdict.And(verdict)
	if !j.detail {
		return
	}
	c := explain.Check{Rule: rule, Verdict: verdict, Needs: needs, Has: has, Cite: cite, Note: note}
	if verdict == explain.Open {
		c.Ask = ask
	}
	j.checks = append(j.checks, c)
}

// outcome closes the judgment: where a requirement is not met for certain, nothing is left to ask.
func (j *judge) outcome() Outcome {
	if j.verdict != explain.Open {
		for i := range j.checks {
			j.checks[i].Ask = nil
		}
	}
	return Outcome{Verdict: j.verdict, Checks: j.checks}
}

// lowest gives the level of the weakest ability.
func lowest(levels *[4]explain.Range) explain.Range {
	r := levels[0]
	for _, l := range levels[1:] {
		r.Low, r.High = min(r.Low, l.Low), min(r.High, l.High)
	}
	return r
}

func levelsFact(levels *[4]explain.Range) explain.Fact {
	f := explain.Fact{Form: explain.Levels}
	for a, l := range levels {
		f.N[a] = int16(l.Low)
	}
	return f
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
