package program

import (
	"portage/core/candidate"
	"portage/core/explain"
)

// JudgeFSW judges the Federal Skilled Worker Program (IRPR 75 and 76).
func JudgeFSW(e *Edition, f *Facts, detail bool) Outcome {
	j := newJudge(e, f, detail)
	j.fswWork()
	j.fswLanguage()
	j.fswEducation()
	points, grid := j.fswPoints()
	j.funds("fsw.funds", e.FSW.Funds.Cite, j.arranged(&e.FSW.Grid.Arranged))
	o := j.outcome()
	o.Points, o.Grid = points, grid
	return o
}

// fswWork asks for an unbroken year in one skilled occupation (IRPR 75(2)(a)-(c)).
func (j *judge) fswWork() {
	t := &j.e.FSW.Work
	window := candidate.WindowOf(j.f.Day, t.WindowYears)
	best := j.f.History.BestUnbroken(&j.e.counting.skilled, window)
	months := j.e.months(best)
	j.Check("fsw.work", months.AtLeast(12*t.Years), explain.MonthsFact(12*t.Years), explain.MonthsFact(months.Low), t.Cite, j.f.Ask.Work, "")
}

// fswLanguage asks for a level in each ability of the first official language (IRPR 75(2)(d)).
func (j *judge) fswLanguage() {
	t := &j.e.FSW.Language
	level := explain.Lowest(&j.f.First)
	j.Check("fsw.language", level.AtLeast(t.Level), explain.NumberFact(t.Level), explain.NumberFact(level.Low), t.Cite, j.f.Ask.Language, "")
}

// fswEducation asks for a Canadian credential or an assessed foreign one (IRPR 75(2)(e)).
func (j *judge) fswEducation() {
	t := &j.e.FSW.Education
	row := j.f.Education
	j.Check("fsw.education", row.AtLeast(t.least), explain.NameFact(t.Least), explain.NameFact(candidate.RowNames[row.Low]), t.Cite, j.f.Ask.Education, "")
}

// fswPoints asks for the pass mark of the selection grid (IRPR 76(1)(a)).
func (j *judge) fswPoints() (explain.Range, []explain.Line) {
	t := &j.e.FSW.PassMark
	g := grid{judge: j}
	points := g.total()
	var ask []string
	for i := range g.lines {
		ask = append(ask, g.lines[i].Ask...)
	}
	j.Check("fsw.points", points.AtLeast(t.Points), explain.NumberFact(t.Points), explain.NumberFact(points.Low), t.Cite, ask, "")
	return points, g.lines
}
