package result

import (
	"strconv"

	"portage/app/text"
	"portage/core/candidate"
	"portage/core/day"
	"portage/core/language"
)

// expiry is a result or an assessment that counts on the asked day and soon no more.
type expiry struct {
	place string  // in the case file
	test  string  // the name of the test; none for an assessment
	last  day.Day // on which it counts
}

// soon is how many months ahead of its last day a person should be told: booking a test and waiting for its result takes weeks.
const soon = 6

// expiring gives what counts on the asked day and expires within six months.
func (p *page) expiring() []expiry {
	if p.c == nil {
		return nil
	}
	all := p.expiringOf("person", &p.c.Person)
	if p.c.Accompanies() != candidate.No {
		all = append(all, p.expiringOf("partner", &p.c.Partner.Person)...)
	}
	return all
}

func (p *page) expiringOf(who string, of *candidate.Person) []expiry {
	var all []expiry
	add := func(list string, i int, test string, ends day.Day) {
		if p.a.Day < ends && ends <= p.a.Day.AddMonths(soon) {
			all = append(all, expiry{who + "." + list + "[" + strconv.Itoa(i) + "]", test, ends - 1})
		}
	}
	for i := range of.Languages {
		r := &of.Languages[i]
		if s := p.language.On(r, i, p.a.Day); s.State == language.Valid && r.Taken != 0 {
			t, _ := p.language.Test(r.Test)
			add("languages", i, t.Name[string(p.lang)], r.Taken.AddYears(p.language.Validity.Years))
		}
	}
	for i := range of.Education {
		if c := &of.Education[i]; !c.Canadian() && c.Assessed != 0 && c.Assessed <= p.a.Day {
			add("education", i, text.AssessmentName(p.lang), c.Assessed.AddYears(p.crs.Education.AssessmentYears))
		}
	}
	return all
}

// expires says up to which day a result or an assessment counts.
func (p *page) expires(e expiry) string {
	return p.fill(text.Answer.Expires, text.Place(p.lang, e.place), e.test, text.Date(p.lang, e.last))
}
