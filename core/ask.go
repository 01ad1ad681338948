package core

import (
	"slices"
	"strconv"

	"portage/core/candidate"
	"portage/core/crs"
	"portage/core/language"
	"portage/core/program"
)

// ask names, for every factor, the places in the case file whose answers are missing.
func (d *dossier) ask(s *standing) {
	p, q := &d.c.Person, &d.c.Partner
	education := missingEducation("person.education", p.Education)
	languages := missingLanguages("person.languages", p.Languages)
	work := missingWork("person.work", p.Work, s.rules.programs.PhysicianCodes())
	spouse := d.missingSpouse()
	offer := d.missingOffer()
	s.crs.Ask = crs.Ask{
		Age: []string{"person.born"}, Education: education, Language: languages, CanadianWork: work, ForeignWork: work,
		Certificate: []string{"person.certificate"}, Spouse: spouse, Nominated: []string{"nominated"}, Offer: offer,
		CanadianStudy: education, Sibling: d.missingSibling(),
	}
	s.programs.Ask = program.Ask{
		Age: []string{"person.born"}, Education: education, Language: languages, Work: work, Certificate: []string{"person.certificate"},
		Relative: d.missingRelatives(), Spouse: spouse, Offer: offer, Funds: d.missingFunds(),
	}
	if d.accompanying == candidate.No {
		return
	}
	spouseEducation := missingEducation("partner.education", q.Education)
	spouseLanguages := missingLanguages("partner.languages", q.Languages)
	spouseWork := missingWork("partner.work", q.Work, s.rules.programs.PhysicianCodes())
	if d.accompanying == candidate.Unanswered {
		spouseEducation, spouseLanguages, spouseWork = spouse, spouse, spouse
	}
	s.crs.Ask.SpouseEducation, s.crs.Ask.SpouseLanguage, s.crs.Ask.SpouseWork = spouseEducation, spouseLanguages, spouseWork
	s.programs.Ask.SpouseStudy, s.programs.Ask.SpouseLanguage, s.programs.Ask.SpouseWork = spouseEducation, spouseLanguages, spouseWork
}

func (d *dossier) missingSpouse() []string {
	q := &d.c.Partner
	switch {
	case q.Presence == candidate.Absent && d.c.Status == candidate.StatusUnanswered:
		return []string{"status"}
	case q.Presence == candidate.Absent:
		return []string{"partner"}
	case q.Accompanying == candidate.Unanswered:
		return []string{"partner.accompanying"}
	}
	return []string{"partner.canadian"}
}

func (d *dossier) missingSibling() []string {
	var ask []string
	if d.c.Person.Sibling == candidate.Unanswered {
		ask = append(ask, "person.sibling")
	}
	if d.accompanying == candidate.Yes && d.c.Partner.Sibling == candidate.Unanswered {
		ask = append(ask, "partner.sibling")
	}
	if d.accompanying == candidate.Unanswered {
		ask = append(ask, d.missingSpouse()...)
	}
	return ask
}

func (d *dossier) missingRelatives() []string {
	q := &d.c.Partner
	ask := missingRelative("person", &d.c.Person)
	if d.spousesRelative() != candidate.Unanswered {
		return ask
	}
	if d.accompanying == candidate.Unanswered || q.Accompanying == candidate.Unanswered {
		ask = append(ask, d.missingSpouse()...)
	}
	if q.Presence == candidate.Given {
		ask = append(ask, missingRelative("partner", &q.Person)...)
	}
	return ask
}

func missingRelative(place string, p *candidate.Person) []string {
	var ask []string
	if p.HasRelative() == candidate.Unanswered && p.Relative == candidate.Unanswered {
		ask = append(ask, place+".relative")
	}
	if p.HasRelative() == candidate.Unanswered && p.Sibling == candidate.Unanswered {
		ask = append(ask, place+".sibling")
	}
	return ask
}

func (d *dossier) missingOffer() []string {
	o := &d.c.Offer
	switch o.Presence {
	case candidate.Absent:
		return []string{"offer"}
	case candidate.Nothing:
		return nil
	}
	var ask []string
	for _, missing := range []struct {
		is    bool
		place string
	}{{o.NOC == "", "offer.noc"}, {o.Basis == candidate.BasisUnanswered, "offer.basis"}, {o.Months == candidate.NoDuration, "offer.months"}, {o.FullTime == candidate.Unanswered, "offer.full_time"}} {
		if missing.is {
			ask = append(ask, missing.place)
		}
	}
	return ask
}

func (d *dossier) missingFunds() []string {
	var ask []string
	if !d.c.Funds.Given {
		ask = append(ask, "funds")
	}
	if d.c.FamilySize == 0 {
		ask = append(ask, "family_size")
	}
	return ask
}

func (d *dossier) missingMilitary() []string {
	m := &d.c.Military
	switch m.Presence {
	case candidate.Absent:
		return []string{"military"}
	case candidate.Nothing:
		return nil
	}
	var ask []string
	if m.Years == candidate.NoDuration {
		ask = append(ask, "military.years")
	}
	if m.OfferNOC == "" {
		ask = append(ask, "military.offer_noc")
	}
	if m.OfferYears == candidate.NoDuration {
		ask = append(ask, "military.offer_years")
	}
	return ask
}

func missingEducation(place string, all []candidate.Credential) []string {
	if all == nil {
		return []string{place}
	}
	var ask []string
	for i := range all {
		c, at := &all[i], place+"["+strconv.Itoa(i)+"]"
		if c.Level == candidate.LevelUnanswered {
			ask = append(ask, at+".level")
		}
		if c.Country == "" && c.Level != candidate.NoEducation {
			ask = append(ask, at+".country")
		}
		if !c.Canadian() && c.Assessed == 0 && !c.NotAssessed && c.Level != candidate.NoEducation {
			ask = append(ask, at+".assessed")
		}
		if c.Canadian() && c.ProgramYears == 0 && (c.Level == candidate.Masters || c.Level == candidate.Secondary) {
			ask = append(ask, at+".years")
		}
	}
	return ask
}

func missingLanguages(place string, all []candidate.Result) []string {
	if all == nil {
		return []string{place}
	}
	var ask []string
	for i := range all {
		r, at := &all[i], place+"["+strconv.Itoa(i)+"]"
		if r.Test == "" {
			ask = append(ask, at+".test")
		}
		if r.Taken == 0 && !r.Stated() {
			ask = append(ask, at+".taken")
		}
		for a, score := range r.Scores {
			if score == candidate.NoScore {
				ask = append(ask, at+"."+candidate.AbilityNames[a])
			}
		}
	}
	return ask
}

func missingWork(place string, all []candidate.Job, physicians []int32) []string {
	if all == nil {
		return []string{place}
	}
	var ask []string
	for i := range all {
		j, at := &all[i], place+"["+strconv.Itoa(i)+"]"
		for _, missing := range []struct {
			is   bool
			name string
		}{
			{j.NOC == "", ".noc"}, {j.Country == "", ".country"}, {j.From.First == 0 || j.From.Month(), ".from"}, {j.To.Month(), ".to"},
			{j.SelfEmployed && j.Country == "CA" && j.PubliclyFunded == candidate.Unanswered && slices.Contains(physicians, candidate.Occupation(j.NOC)), ".publicly_funded"},
		} {
			if missing.is {
				ask = append(ask, at+missing.name)
			}
		}
	}
	return ask
}

// stateWarnings name why a result does not count; empty for one that does.
var stateWarnings = [...]string{
	language.Undated:    "test_undated",
	language.NotYet:     "test_not_yet_taken",
	language.Expired:    "test_expired",
	language.Unaccepted: "test_not_accepted",
}
