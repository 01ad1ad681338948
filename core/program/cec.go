package program

import (
	"slices"

	"portage/core/candidate"
	"portage/core/explain"
)

// JudgeCEC judges the Canadian Experience Class (IRPR 87.1).
func JudgeCEC(e *Edition, f *Facts, detail bool) Outcome {
	j := newJudge(e, f, detail)
	j.cecWork()
	j.cecLanguage()
	return j.outcome()
}

// cecWork asks for a year of skilled work in Canada, neither self-employed nor during full-time study, in any occupations (IRPR 87.1(2)(a)-(c), (3)).
func (j *judge) cecWork() {
	t := &j.e.CEC.Work
	months := j.e.months(j.f.History.Sum(&j.e.counting.canadian, candidate.WindowOf(j.f.Day, t.WindowYears), candidate.AnyNOC))
	j.Check("cec.work", months.AtLeast(12*t.Years), explain.MonthsFact(12*t.Years), explain.MonthsFact(months.Low), t.Cite, j.f.Ask.Work, "")
}

// cecLanguage asks for the level that belongs to the TEER of the occupation with the most work (IRPR 87.1(2)(d)-(e)).
func (j *judge) cecLanguage() {
	t := &j.e.CEC.Language
	needs := j.cecLevel()
	level := explain.Lowest(&j.f.First)
	verdict := explain.Open
	switch {
	case level.Low >= needs.High:
		verdict = explain.Met
	case level.High < needs.Low:
		verdict = explain.NotMet
	}
	ask := j.f.Ask.Language
	if needs.Open() {
		ask = append(ask[:len(ask):len(ask)], j.f.Ask.Work...)
	}
	j.Check("cec.language", verdict, explain.NumberFact(needs.High), explain.NumberFact(level.Low), t.Cite, ask, "")
}

// cecLevel gives the level that is needed: that of the occupation with the most work. Where two have the same most work, or missing answers decide which has it, the bounds of theirs.
func (j *judge) cecLevel() explain.Range {
	t := &j.e.CEC.Language
	window := candidate.WindowOf(j.f.Day, j.e.CEC.Work.WindowYears)
	most := 0
	work := func(noc int32) explain.Range { return j.f.History.Sum(&j.e.counting.canadian, window, noc) }
	for _, noc := range j.f.History.Occupations() {
		most = max(most, work(noc).Low)
	}
	needs, found := explain.Range{}, false
	for _, noc := range j.f.History.Occupations() {
		teer := candidate.Teer(noc)
		if high := work(noc).High; teer >= len(t.Levels) || high == 0 || high < most {
			continue
		}
		if !found {
			needs, found = explain.Exactly(t.Levels[teer]), true
		}
		needs = explain.Range{Low: min(needs.Low, t.Levels[teer]), High: max(needs.High, t.Levels[teer])}
	}
	if found && !j.f.History.UnknownOccupation() {
		return needs
	}
	return explain.Range{Low: slices.Min(t.Levels), High: slices.Max(t.Levels)}
}
