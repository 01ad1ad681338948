package couple

import (
	"slices"

	"portage/core/candidate"
)

// Swap gives the case with the partner as the one who applies, and the other as theirs. What belongs to a person goes with the person; what belongs to the couple stays: status, family size and funds. A nomination, an offer, service and a profile belong to the one who holds them, and of the other's own nothing is told: they are not answered, which is not no. Who applies is neither a citizen nor a permanent resident.
func Swap(c *candidate.Case) *candidate.Case {
	return &candidate.Case{
		ID: c.ID, Status: c.Status, FamilySize: c.FamilySize, Funds: c.Funds,
		Person: copied(&c.Partner.Person),
		Partner: candidate.Partner{
			Presence: candidate.Given, Accompanying: c.Partner.Accompanying, Canadian: candidate.No, Person: copied(&c.Person),
		},
	}
}

// with gives the case with the partner coming along or not.
func with(c *candidate.Case, accompanying candidate.Answer) *candidate.Case {
	other := *c
	other.Person, other.Partner.Person = copied(&c.Person), copied(&c.Partner.Person)
	other.Partner.Accompanying = accompanying
	return &other
}

// holdingNothing says of a case that was swapped that the one who applies has no nomination, offer or service of their own.
func holdingNothing(c *candidate.Case) *candidate.Case {
	c.Nominated = candidate.No
	c.Offer = candidate.Offer{Presence: candidate.Nothing, Months: candidate.NoDuration}
	c.Military = candidate.Military{Presence: candidate.Nothing, Years: candidate.NoDuration, OfferYears: candidate.NoDuration}
	return c
}

// copied shares nothing with the person that it is a copy of.
func copied(p *candidate.Person) candidate.Person {
	q := *p
	q.Education, q.Languages, q.Work = slices.Clone(p.Education), slices.Clone(p.Languages), slices.Clone(p.Work)
	return q
}
