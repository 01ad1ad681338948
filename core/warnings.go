package core

import (
	"slices"
	"strconv"

	"portage/core/candidate"
	"portage/core/day"
	"portage/core/edition"
	"portage/core/explain"
	"portage/core/language"
)

// warnings collects what must be said with the answer of a day.
func (d *dossier) warnings(s *standing, a *Assessment) []Warning {
	all := []Warning{}
	add := func(code, about string) { all = append(all, Warning{code, about}) }
	d.warnEdition(s, add)
	if s.rules.programs.FST.Occupations.Version == "2016" {
		add("noc_nearest", "")
	}
	if s.rules.funds == nil {
		add("funds_no_table", "")
	}
	if first, last := frenchVersionUnknown(d.book, s.day); first <= last {
		add("french_version_unknown", first.String()+"/"+last.String())
	}
	if s.chosen {
		add("first_language_chosen", s.crs.FirstLanguage.String())
	}
	s.warnOtherResults(a, add)
	if d.c.Partner.Presence == candidate.Given && !d.c.MayHavePartner() {
		add("partner_ignored", "status")
	}
	d.warnPerson(s, "person", &d.c.Person, add)
	if d.accompanying != candidate.No {
		d.warnPerson(s, "partner", &d.c.Partner.Person, add)
	}
	for i := range a.CRS.Lines {
		if l := &a.CRS.Lines[i]; len(l.Readings) > 0 {
			add("open_point", l.Rule)
		}
	}
	for _, c := range a.Categories {
		for i := range c.Checks {
			if c.Checks[i].Note != "" && c.Checks[i].Verdict == explain.Open {
				add("open_point", "category."+c.Category)
			}
		}
	}
	return all
}

// warnEdition says where the points tables are not those in force on the day: a person's own, ones of other days, or the last that are known.
func (d *dossier) warnEdition(s *standing, add func(code, about string)) {
	e := s.rules.crs
	if file, theirs := e.Theirs(); theirs {
		add("edition_theirs", file)
		return
	}
	if inForce, _ := edition.InForce(d.book.CRS, s.day); e != inForce {
		add("edition_chosen", e.InForce.String())
		return
	}
	if e.LastKnown != 0 && s.day > e.LastKnown {
		add("newer_rules_reported", e.Newer)
	}
}

// frenchVersionUnknown gives the days around one in which it is not known which version of the French category was in force: after the last round of one version, up to the day before the first round of the next. Where it is known, they end before they begin.
func frenchVersionUnknown(b *Book, on day.Day) (first, last day.Day) {
	all := b.Categories
	for i := 1; i < len(all); i++ {
		before, _ := all[i-1].Category("french")
		after, ok := all[i].Category("french")
		if on >= all[i].InForce || before == nil || !ok || len(after.Labels.EN) == 0 || slices.Contains(before.Labels.EN, after.Labels.EN[0]) {
			continue
		}
		for k := range b.Rounds().Rounds {
			if r := &b.Rounds().Rounds[k]; r.Type == "french" && r.Date < all[i].InForce {
				if r.Date < on {
					return r.Date + 1, all[i].InForce - 1
				}
				break
			}
		}
	}
	return 0, -1
}

// warnOtherResults says where results that give fewer points would open a program that the chosen ones do not.
func (s *standing) warnOtherResults(a *Assessment, add func(code, about string)) {
	for _, p := range a.Programs {
		if p.Verdict == explain.Met {
			continue
		}
		for i := range s.pairs {
			other := *s
			other.programs.First, other.programs.Second = levelsOf(s.pairs[i].first), levelsOf(s.pairs[i].second)
			if other.verdictOf(p.Program) != explain.Met {
				continue
			}
			code := "other_result_opens"
			if s.pairs[i].language != s.crs.FirstLanguage {
				code = "other_language_opens"
			}
			add(code, p.Program)
			break
		}
	}
}

// warnPerson says which results and assessments do not count, and which dates are known only to the month.
func (d *dossier) warnPerson(s *standing, who string, p *candidate.Person, add func(code, about string)) {
	at := func(list string, i int) string { return who + "." + list + "[" + strconv.Itoa(i) + "]" }
	for i := range p.Languages {
		result := s.rules.language.On(&p.Languages[i], i, s.day)
		if code := stateWarnings[result.State]; code != "" {
			add(code, at("languages", i))
		}
		if result.Stated && result.State == language.Valid {
			add("levels_stated", at("languages", i))
		}
	}
	years := s.rules.crs.Education.AssessmentYears
	for i := range p.Education {
		c := &p.Education[i]
		switch {
		case c.Completed == 0 && c.Level != candidate.NoEducation && c.Level != candidate.LevelUnanswered:
			add("study_undated", at("education", i))
		case c.Completed > s.day:
			add("study_not_completed", at("education", i))
		case !c.Canadian() && c.Assessed > s.day:
			add("assessment_not_yet", at("education", i))
		case !c.Canadian() && c.Assessed != 0 && s.day >= c.Assessed.AddYears(years):
			add("assessment_expired", at("education", i))
		}
	}
	for i := range p.Work {
		if j := &p.Work[i]; j.From.Month() || j.To.Month() {
			add("months_only", at("work", i))
		}
	}
}
