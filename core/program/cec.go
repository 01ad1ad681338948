package program

import (
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

// cecLevel gives the level that is needed; where two occupations have the same most work the higher one, where the occupation is not known both bounds.
func (j *judge) cecLevel() explain.Range {
	t := &j.e.CEC.Language
	window := candidate.WindowOf(j.f.Day, j.e.CEC.Work.WindowYears)
	most, needs, certain := 0, 0, true
	for _, noc := range j.f.History.Occupations() {
		teer := int(noc / 1000 % 10)
		if teer >= len(t.Levels) {
			continue
		}
		work := j.f.History.Sum(&j.e.counting.canadian, window, noc)
		certain = certain && !work.Open()
		switch {
		case work.Low > most:
			most, needs = work.Low, t.Levels[teer]
		case work.Low == most && most > 0:
			needs = max(needs, t.Levels[teer])
		}
	}
	if most > 0 && certain {
		return explain.Exactly(needs)
	}
	r := explain.Range{Low: t.Levels[0], High: t.Levels[0]}
	for _, level := range t.Levels {
		r.Low, r.High = min(r.Low, level), max(r.High, level)
	}
	return r
}
