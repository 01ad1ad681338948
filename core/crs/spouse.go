package crs

import "portage/core/explain"

// spouse is section B, the accompanying spouse or common-law partner factors (MI 16 to 19); without one its lines give nothing.
func (s *scorer) spouse() {
	s.spouseEducation()
	s.spouseLanguage()
	s.spouseWork()
}

// spouseLine adds a line of section B; where nobody accompanies it has no fact and no step that would pay.
func (s *scorer) spouseLine(rule string, points explain.Range, most int, fact explain.Fact, cite string, ask []string, next func() explain.Next) *explain.Line {
	if !s.with {
		return s.add(rule, explain.Range{}, most, explain.Fact{}, cite, nil)
	}
	l := s.add(rule, points, most, fact, cite, ask)
	if s.detail {
		l.Next = next()
	}
	return l
}

// spouseEducation gives the points of the spouse's level of education (MI 17).
func (s *scorer) spouseEducation() {
	t, row := &s.e.SpouseEducation, s.f.Spouse.Education
	s.spouseLine("crs.spouse_education", s.rows(t, row), s.pick(t.Rows[len(t.Rows)-1].Pair), explain.NameFact(t.Rows[row.Low].Row), t.Cite, s.f.Ask.SpouseEducation,
		func() explain.Next { return s.nextRow(t, row.Low) })
}

// spouseLanguage gives the points of each ability in the spouse's first official language (MI 18).
func (s *scorer) spouseLanguage() {
	t, levels := &s.e.SpouseLanguage, &s.f.Spouse.Language
	s.spouseLine("crs.spouse_language", s.four(t, levels), s.pick(t.best), explain.LevelsFact(levels), t.Cite, s.f.Ask.SpouseLanguage,
		func() explain.Next { return s.nextLevel(t, levels) })
}

// spouseWork gives the points of the spouse's whole years of work in Canada (MI 19); whether the exclusions of MI 15 hold is open.
func (s *scorer) spouseWork() {
	t, years := &s.e.SpouseWork, s.f.Spouse.Work
	l := s.spouseLine("crs.spouse_work", s.of(t, years), s.pick(t.best), explain.MonthsFact(s.f.Spouse.WorkMonths), t.Cite, s.f.Ask.SpouseWork,
		func() explain.Next { return s.nextBand(t.Bands, years.Low) })
	if s.detail && s.with {
		l.Readings = s.readings(s.f.Readings.SpouseWork, func(years int) int { return s.at(t.Bands, years) })
	}
}

// readings gives the points of each reading of an open point of law, or none where they are all the same.
func (s *scorer) readings(all []YearsReading, points func(years int) int) []explain.Reading {
	var list []explain.Reading
	differ := false
	for _, r := range all {
		list = append(list, explain.Reading{Reading: r.Reading, Points: points(r.Years)})
		differ = differ || list[len(list)-1].Points != list[0].Points
	}
	if !differ {
		return nil
	}
	return list
}

// SpouseLanguagePoints gives the points of one result of an accompanying spouse, to find the one that pays most.
func (e *Edition) SpouseLanguagePoints(levels *[4]explain.Range) explain.Range {
	s := scorer{e: e, with: true}
	return s.four(&e.SpouseLanguage, levels)
}
