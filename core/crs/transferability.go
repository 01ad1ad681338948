package crs

import (
	"portage/core/candidate"
	"portage/core/explain"
)

// transferability is section C, the skill transferability factors (MI 20 to 27): each group and the section are capped.
func (s *scorer) transferability() {
	s.educationTransfer()
	s.foreignWorkTransfer()
	s.certificateTransfer()
}

// step gives how many of two steps a value has reached: 0, 1 or 2.
func step(steps [2]int, value int) int {
	switch {
	case value >= steps[1]:
		return 2
	case value >= steps[0]:
		return 1
	}
	return 0
}

func steps(of [2]int, value explain.Range) explain.Range {
	return explain.Range{Low: step(of, value.Low), High: step(of, value.High)}
}

// part is one combination of two factors.
type part struct {
	rule   string
	matrix *Matrix
	row    explain.Range // step reached by the group's own factor
	column explain.Range // step reached by the other factor
	steps  [2]int        // what the other factor needs
	fact   explain.Fact
	rowAsk []string
	colAsk []string
}

func (p *part) points() explain.Range {
	return explain.Range{Low: p.matrix.Points[p.row.Low][p.column.Low], High: p.matrix.Points[p.row.High][p.column.High]}
}

func (p *part) most() int {
	last := p.matrix.Points[len(p.matrix.Points)-1]
	return last[2]
}

// next gives the next step of the other factor that pays more.
func (p *part) next() explain.Next {
	now := p.points().Low
	for column := p.column.Low + 1; column <= 2; column++ {
		if gain := p.matrix.Points[p.row.Low][column] - now; gain > 0 {
			return explain.Next{Needs: explain.NumberFact(p.steps[column-1]), Gain: gain}
		}
	}
	return explain.Next{}
}

// group adds the line of one group of combinations, capped (MI 27), with its parts below it.
func (s *scorer) group(rule, cite string, fact explain.Fact, parts ...part) *explain.Line {
	var sum explain.Range
	for i := range parts {
		sum = sum.Plus(parts[i].points())
	}
	most := s.e.Transfer.Most
	l := s.add(rule, sum.Capped(most), most, fact, cite, nil)
	if !s.detail {
		return l
	}
	room := most - l.Points
	for i := range parts {
		p := &parts[i]
		points := p.points()
		line := explain.Line{Rule: p.rule, Points: points.Low, AtMost: points.High, Max: p.most(), Fact: p.fact, Cite: p.matrix.Cite}
		if points.Open() && room > 0 {
			line.Ask = p.ask()
			l.Ask = append(l.Ask, line.Ask...)
		}
		if next := p.next(); room > 0 && next.Gain > 0 {
			next.Gain = min(next.Gain, room)
			line.Next = next
		}
		l.Parts = append(l.Parts, line)
	}
	return l
}

func (p *part) ask() []string {
	var ask []string
	if p.row.Open() {
		ask = append(ask, p.rowAsk...)
	}
	if p.column.Open() {
		ask = append(ask, p.colAsk...)
	}
	return ask
}

// educationTransfer combines education with language and with Canadian work (MI 21, 22).
func (s *scorer) educationTransfer() {
	t, f := &s.e.Transfer, s.f
	row := steps(t.educationSteps, f.Education)
	language := explain.Lowest(&f.First)
	s.group("crs.education_transfer", t.Cite, explain.NameFact(candidate.RowNames[f.Education.Low]),
		part{"crs.education_transfer.language", &t.EducationLanguage, row, steps(t.LanguageSteps, language), t.LanguageSteps, explain.NumberFact(language.Low), f.Ask.Education, f.Ask.Language},
		part{"crs.education_transfer.canadian_work", &t.EducationWork, row, steps(t.CanadianSteps, f.CanadianWork), t.CanadianSteps, explain.NumberFact(f.CanadianWork.Low), f.Ask.Education, f.Ask.CanadianWork})
}

// foreignWorkTransfer combines work abroad with language and with Canadian work (MI 23 to 25); whether several occupations add up is open.
func (s *scorer) foreignWorkTransfer() {
	t, f := &s.e.Transfer, s.f
	language := explain.Lowest(&f.First)
	parts := func(foreign explain.Range) (part, part) {
		row := steps(t.ForeignSteps, foreign)
		return part{"crs.foreign_work_transfer.language", &t.ForeignLanguage, row, steps(t.LanguageSteps, language), t.LanguageSteps, explain.NumberFact(language.Low), f.Ask.ForeignWork, f.Ask.Language},
			part{"crs.foreign_work_transfer.canadian_work", &t.ForeignWork, row, steps(t.CanadianSteps, f.CanadianWork), t.CanadianSteps, explain.NumberFact(f.CanadianWork.Low), f.Ask.ForeignWork, f.Ask.CanadianWork}
	}
	byLanguage, byWork := parts(f.ForeignWork)
	l := s.group("crs.foreign_work_transfer", t.ForeignWorkDefinition.Cite, explain.MonthsFact(f.ForeignMonths), byLanguage, byWork)
	if s.detail {
		l.Readings = s.readings(f.Readings.ForeignWork, func(years int) int {
			a, b := parts(explain.Exactly(years))
			return a.points().Plus(b.points()).Capped(t.Most).Low
		})
	}
}

// certificateTransfer combines a certificate of qualification in a trade with language (MI 26).
func (s *scorer) certificateTransfer() {
	t, f := &s.e.Transfer, s.f
	language := explain.Lowest(&f.First)
	s.group("crs.certificate_transfer", t.CertificateLanguage.Cite, answerFact(f.Certificate),
		part{"crs.certificate_transfer.language", &t.CertificateLanguage, worth(f.Certificate, 1), steps(t.CertificateSteps, language), t.CertificateSteps, explain.NumberFact(language.Low), f.Ask.Certificate, f.Ask.Language})
}
