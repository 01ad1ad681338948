package core

import (
	"portage/core/candidate"
	"portage/core/category"
	"portage/core/crs"
	"portage/core/day"
	"portage/core/edition"
	"portage/core/explain"
	"portage/core/language"
	"portage/core/program"
)

// dossier is a case prepared to be judged on any day.
type dossier struct {
	book          *Book
	c             *candidate.Case
	history       *candidate.History
	spouseHistory *candidate.History
	accompanying  candidate.Answer
	space         crs.Space
}

func newDossier(b *Book, c *candidate.Case) *dossier {
	d := &dossier{book: b, c: c, history: candidate.NewHistory(c.Person.Work), accompanying: c.Accompanies()}
	if d.accompanying != candidate.No {
		d.spouseHistory = candidate.NewHistory(c.Partner.Work)
	}
	return d
}

// rules are the editions in force on one day.
type rules struct {
	crs        *crs.Edition
	programs   *program.Edition
	language   *language.Edition
	funds      *program.FundsEdition // nil before the first table
	categories *category.Edition     // nil before the first list
}

func (b *Book) on(d day.Day) rules {
	var r rules
	r.crs = b.CRSOn(d)
	r.programs, _ = edition.InForce(b.Programs, d)
	r.language, _ = edition.InForce(b.Language, d)
	r.funds, _ = edition.InForce(b.Funds, d)
	r.categories, _ = edition.InForce(b.Categories, d)
	return r
}

// standing is what a person has on one day, ready for every rule.
type standing struct {
	rules
	day      day.Day
	crs      crs.Facts
	programs program.Facts
	tongues  tongues
	pairs    []pairing // every choice of results
	chosen   bool      // the first official language was chosen, not told
	reach    int       // the highest total that any choice of results could still lead to
}

// on gathers the facts of a day. With detail the missing answers are named.
func (d *dossier) on(on day.Day, detail bool) *standing {
	s := &standing{}
	d.fill(s, on, detail)
	return s
}

// fill gathers the facts of a day in a standing whose space is used again.
func (d *dossier) fill(s *standing, on day.Day, detail bool) {
	*s = standing{rules: d.book.on(on), day: on, tongues: s.tongues, pairs: s.pairs}
	d.personFacts(s)
	d.workFacts(s)
	d.spouseFacts(s)
	d.offerFacts(s)
	if detail {
		d.ask(s)
	}
	s.tongues.read(s.rules.language, d.c.Person.Languages, on)
	d.chooseLanguages(s)
}

func (d *dossier) personFacts(s *standing) {
	p, f, e := &d.c.Person, &s.crs, s.rules.crs
	f.Age = explain.Range{High: 1}
	if p.Born != 0 {
		f.Age = explain.Exactly(max(0, s.day.YearsSince(p.Born)))
	}
	f.Education = candidate.EducationRow(p.Education, s.day, e.Education.AssessmentYears)
	f.Certificate = p.Certificate
	f.Nominated = d.c.Nominated
	f.Sibling = p.Sibling.Or(d.accompanying.And(d.c.Partner.Sibling))
	if t := e.CanadianStudy; t != nil {
		f.CanadianStudy = candidate.CanadianStudy(p.Education, s.day, t.WaivedFrom, t.WaivedTo)
	}
	g, q := &s.programs, s.rules.programs
	g.Day, g.Age, g.Certificate, g.Accompanying = s.day, f.Age, f.Certificate, d.accompanying
	g.Education = candidate.EducationRow(p.Education, s.day, q.FSW.Education.AssessmentYears)
	g.OwnStudy = candidate.StudiedInCanada(p.Education, s.day, q.FSW.Grid.Adaptability.OwnStudy.Needs)
	g.Relative = p.HasRelative().Or(d.spousesRelative())
	g.Funds, g.FamilySize, g.LeastSize, g.Table = d.c.Funds, d.c.FamilySize, d.c.LeastFamily(), s.rules.funds
}

// spousesRelative tells whether a relative of the accompanying spouse counts (IRPR 83(1)(d)). The Regulations take a spouse who is a citizen or permanent resident out of the other items of the spouse, not out of this one: with such a spouse it is open.
func (d *dossier) spousesRelative() candidate.Answer {
	p := &d.c.Partner
	if d.c.MayHavePartner() && p.Presence == candidate.Given && p.Accompanying != candidate.No && p.Canadian == candidate.Yes {
		return candidate.Unanswered.And(p.HasRelative())
	}
	return d.accompanying.And(p.HasRelative())
}

// workFacts measures the work that the CRS counts. Foreign work is read both in one occupation and in several: which is right is an open point of law.
func (d *dossier) workFacts(s *standing) {
	e, f := s.rules.crs, &s.crs
	pace, window := e.Work.Pace(), candidate.WindowOf(s.day, e.Work.WindowYears)
	canadian := candidate.Counting{Pace: pace, MostTeer: e.Work.MostTeer, Place: candidate.InCanada, Physicians: s.rules.programs.PhysicianCodes()}
	abroad := candidate.Counting{Pace: pace, MostTeer: e.Work.MostTeer, Place: candidate.Abroad, SelfEmployed: true, Studying: true}

	sum := d.history.Sum
	if s.day <= e.Work.ContinuousUntil {
		sum = d.history.Unbroken
	}
	f.CanadianWork, f.CanadianMonths = yearsOf(pace, sum(&canadian, window, candidate.AnyNOC))
	one, months := yearsOf(pace, d.history.BestSum(&abroad, window))
	several, _ := yearsOf(pace, d.history.Sum(&abroad, window, candidate.AnyNOC))
	f.ForeignWork, f.ForeignMonths = explain.Range{Low: one.Low, High: several.High}, months
	if one.Low != several.Low {
		f.Readings.ForeignWork = []crs.YearsReading{{Reading: "one_occupation", Years: one.Low}, {Reading: "several_occupations", Years: several.Low}}
	}
	if e.HighWage != nil {
		d.highWageFacts(s, &canadian, window)
	}
	s.programs.History = d.history
	s.programs.Authorized = d.history.WorksInCanada(s.day)
}

func yearsOf(p candidate.Pace, units explain.Range) (years explain.Range, months int) {
	months = p.Months(candidate.Units(units.Low))
	return explain.Range{Low: months / 12, High: p.Months(candidate.Units(units.High)) / 12}, months
}

func (d *dossier) highWageFacts(s *standing, canadian *candidate.Counting, window candidate.Window) {
	for i := range s.rules.crs.HighWage.Levels {
		var best explain.Range
		for _, code := range s.rules.crs.HighWage.Levels[i].Codes() {
			work := d.history.Sum(canadian, window, code)
			best = explain.Range{Low: max(best.Low, work.Low), High: max(best.High, work.High)}
		}
		s.crs.HighWageWork[i], _ = yearsOf(canadian.Pace, best)
	}
}

// spouseFacts gathers section B. Whether the exclusions of MI 15 hold for the spouse's work in Canada is an open point of law: both readings are kept.
func (d *dossier) spouseFacts(s *standing) {
	f, p, e := &s.crs, &d.c.Partner, s.rules.crs
	f.Accompanying = d.accompanying
	if d.accompanying == candidate.No {
		s.programs.SpouseStudy = explain.NotMet
		return
	}
	f.Spouse.Education = candidate.EducationRow(p.Education, s.day, e.Education.AssessmentYears)
	d.spouseLanguages(s)

	pace, window := e.Work.Pace(), candidate.WindowOf(s.day, e.Work.WindowYears)
	strict := candidate.Counting{Pace: pace, MostTeer: e.Work.MostTeer, Place: candidate.InCanada, Physicians: s.rules.programs.PhysicianCodes()}
	loose := strict
	loose.SelfEmployed, loose.Studying = true, true
	sum := d.spouseHistory.Sum
	if s.day <= e.Work.ContinuousUntil {
		sum = d.spouseHistory.Unbroken
	}
	excluded, months := yearsOf(pace, sum(&strict, window, candidate.AnyNOC))
	included, _ := yearsOf(pace, sum(&loose, window, candidate.AnyNOC))
	f.Spouse.Work, f.Spouse.WorkMonths = explain.Range{Low: excluded.Low, High: included.High}, months
	if excluded.Low != included.Low {
		f.Readings.SpouseWork = []crs.YearsReading{{Reading: "exclusions_apply", Years: excluded.Low}, {Reading: "exclusions_do_not_apply", Years: included.Low}}
	}
	s.programs.SpouseHistory = d.spouseHistory
	s.programs.SpouseStudy = candidate.StudiedInCanada(p.Education, s.day, s.rules.programs.FSW.Grid.Adaptability.SpouseStudy.Needs)
}

// spouseLanguages finds the one result of the spouse that pays most; where answers about another are missing, the levels reach up to what it may turn out to be.
func (d *dossier) spouseLanguages(s *standing) {
	p := &d.c.Partner
	if p.Languages == nil {
		unknown := language.Unknown()
		s.crs.Spouse.Language = unknown.Levels
		s.programs.SpouseLevels = []explain.Range{unknown.Weakest()}
		return
	}
	all := make([]language.Standing, 0, len(p.Languages))
	best := explain.Range{Low: -1}
	for i := range p.Languages {
		t := s.rules.language.On(&p.Languages[i], i, s.day)
		s.programs.SpouseLevels = append(s.programs.SpouseLevels, t.Weakest())
		if p.FirstLanguage != candidate.NoLanguage && t.Language != candidate.NoLanguage && p.FirstLanguage != t.Language {
			continue
		}
		all = append(all, t)
		points := s.rules.crs.SpouseLanguagePoints(&t.Levels)
		if points.Low > best.Low || points.Low == best.Low && points.High > best.High {
			best, s.crs.Spouse.Language = points, t.Levels
		}
	}
	for i := range all {
		if all[i].Open() && s.rules.crs.SpouseLanguagePoints(&all[i].Levels).High > best.Low {
			raise(&s.crs.Spouse.Language, &all[i])
		}
	}
}

func (d *dossier) offerFacts(s *standing) {
	o := &d.c.Offer
	s.programs.Offer, s.programs.OfferNOC = o, -1
	if o.NOC != "" {
		s.programs.OfferNOC = candidate.Occupation(o.NOC)
	}
	s.crs.Offer = crs.OfferFact{Qualifies: candidate.No, NOC: s.programs.OfferNOC}
	t := s.rules.crs.Offer
	if t == nil && s.rules.crs.HighWage == nil {
		return
	}
	switch {
	case o.Presence == candidate.Absent:
		s.crs.Offer.Qualifies = candidate.Unanswered
	case o.Presence == candidate.Given && t != nil:
		s.crs.Offer.Qualifies = o.FullTime.And(lasts(o, t.Months)).And(skilled(s.crs.Offer.NOC, t.MostTeer)).And(rests(o, t))
	case o.Presence == candidate.Given:
		s.crs.Offer.Qualifies = o.FullTime
	}
}

func lasts(o *candidate.Offer, months int) candidate.Answer {
	if o.Months == candidate.NoDuration {
		return candidate.Unanswered
	}
	return candidate.AnswerOf(o.Months >= months)
}

func skilled(noc int32, mostTeer int) candidate.Answer {
	if noc < 0 {
		return candidate.Unanswered
	}
	return candidate.AnswerOf(candidate.Teer(noc) <= mostTeer)
}

func rests(o *candidate.Offer, t *crs.Offer) candidate.Answer {
	if o.Basis == candidate.BasisUnanswered {
		return candidate.Unanswered
	}
	return candidate.AnswerOf(t.Rests(o.Basis))
}
