package crs

import "portage/core/explain"

// core is section A, the core human capital factors (MI 9 to 15).
func (s *scorer) core() {
	s.age()
	s.education()
	s.firstLanguage()
	s.secondLanguage()
	s.canadianWork()
}

// age gives the points of the age on the day of scoring (MI 10).
func (s *scorer) age() {
	t := &s.e.Age
	points, fact := explain.Range{High: s.pick(t.best)}, explain.Fact{}
	if !s.f.Age.Open() {
		points, fact = explain.Exactly(s.at(t.Bands, s.f.Age.Low)), explain.NumberFact(s.f.Age.Low)
	}
	s.add("crs.age", points, s.pick(t.best), fact, t.Cite, s.f.Ask.Age)
}

// education gives the points of the highest level of education (MI 11).
func (s *scorer) education() {
	t := &s.e.Education
	l := s.add("crs.education", s.rows(t, s.f.Education), s.pick(t.Rows[len(t.Rows)-1].Pair), explain.NameFact(t.Rows[s.f.Education.Low].Row), t.Cite, s.f.Ask.Education)
	if s.detail {
		l.Next = s.nextRow(t, s.f.Education.Low)
	}
}

// firstLanguage gives the points of each ability in the first official language (MI 12, 13).
func (s *scorer) firstLanguage() {
	t := &s.e.FirstLanguage
	l := s.add("crs.first_language", s.four(t, &s.f.First), s.pick(t.best), explain.LevelsFact(&s.f.First), t.Cite, s.f.Ask.Language)
	if s.detail {
		l.Next = s.nextLevel(t, &s.f.First)
	}
}

// secondLanguage gives the points of each ability in the second official language, up to a cap (MI 12, 14).
func (s *scorer) secondLanguage() {
	t := &s.e.SecondLanguage
	l := s.add("crs.second_language", s.four(t, &s.f.Second), s.pick(t.best), explain.LevelsFact(&s.f.Second), t.Cite, s.f.Ask.Language)
	if s.detail {
		l.Next = s.nextLevel(t, &s.f.Second)
	}
}

// canadianWork gives the points of whole years of work in Canada (MI 15).
func (s *scorer) canadianWork() {
	t := &s.e.CanadianWork
	l := s.add("crs.canadian_work", s.of(t, s.f.CanadianWork), s.pick(t.best), explain.MonthsFact(s.f.CanadianMonths), t.Cite, s.f.Ask.CanadianWork)
	if s.detail {
		l.Next = s.nextBand(t.Bands, s.f.CanadianWork.Low)
	}
}
