package core

import (
	"portage/core/category"
	"portage/core/crs"
	"portage/core/explain"
	"portage/core/program"
	"portage/core/round"
)

func (d *dossier) assessCRS(s *standing, a *Assessment) {
	r := crs.Score(s.rules.crs, &s.crs, true, new(crs.Space))
	a.CRS = CRS{
		Total: r.Total.Low, Core: r.Core.Low, Spouse: r.Spouse.Low, Transferability: r.Transferability.Low, Additional: r.Additional.Low,
		AtMost: max(r.Total.High, s.reach), Lines: r.Lines,
	}
	a.CRS.AtLeast = a.CRS.AtMost > a.CRS.Total
}

// judges are the three programs in the order in which they are shown.
var judges = [...]struct {
	id    string
	judge func(*program.Edition, *program.Facts, bool) program.Outcome
}{{round.FSW, program.JudgeFSW}, {round.CEC, program.JudgeCEC}, {round.FST, program.JudgeFST}}

func (d *dossier) assessPrograms(s *standing, a *Assessment) {
	for _, j := range judges {
		o := j.judge(s.rules.programs, &s.programs, true)
		p := Program{Program: j.id, Verdict: o.Verdict, Grid: o.Grid, Checks: o.Checks}
		if o.Grid != nil {
			p.Points = &o.Points.Low
			if o.Points.Open() {
				p.AtMost = &o.Points.High
			}
		}
		a.Programs = append(a.Programs, p)
	}
}

func (d *dossier) assessCategories(s *standing, a *Assessment) {
	a.Categories = []CategoryOutcome{}
	e := s.rules.categories
	if e == nil {
		return
	}
	f := d.categoryFacts(s, true)
	for i := range e.Categories {
		c := &e.Categories[i]
		verdict, checks := category.Judge(c, &f, true)
		a.Categories = append(a.Categories, CategoryOutcome{Category: c.ID, Edition: e.InForce.String(), Verdict: verdict, Checks: checks})
	}
}

func (d *dossier) categoryFacts(s *standing, detail bool) category.Facts {
	p := &d.c.Person
	f := category.Facts{
		Day: s.day, History: d.history, Pace: s.rules.programs.Pace(), Physicians: s.rules.programs.PhysicianCodes(),
		French: s.tongues.french(), English: s.tongues.english(),
		Education: p.Education, Assessment: s.rules.programs.FSW.Education.AssessmentYears, Military: &d.c.Military,
	}
	if detail {
		f.Ask = category.Ask{Work: s.programs.Ask.Work, Language: s.programs.Ask.Language, Education: s.programs.Ask.Education, Military: d.missingMilitary()}
	}
	return f
}

// verdictOf judges one program, or whether any is met.
func (s *standing) verdictOf(id string) explain.Verdict {
	any := explain.NotMet
	for _, j := range judges {
		if id != j.id && id != anyProgram {
			continue
		}
		any = any.Or(j.judge(s.rules.programs, &s.programs, false).Verdict)
		if any == explain.Met {
			break
		}
	}
	return any
}

// anyProgram asks whether one of the three programs is met, as the pool does.
const anyProgram = ""

// programOf names the program that a round was for.
func programOf(roundType string) string {
	switch roundType {
	case round.CEC, round.FSW, round.FST:
		return roundType
	}
	return anyProgram
}
