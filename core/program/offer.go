package program

import (
	"portage/core/candidate"
	"portage/core/explain"
)

// arrangement is how an offer of employment stands to one of the cases in which it counts.
type arrangement struct {
	verdict explain.Verdict
	inCase  *ArrangedCase   // the case it falls under; nil where none or not known
	exempt  explain.Verdict // from settlement funds
}

// arranged tells whether the offer is arranged employment: full-time, long enough, in a skilled occupation, and in one of the cases (IRPR 82; for trades 87.2(3)(d)).
func (j *judge) arranged(t *Arranged) arrangement {
	o := j.f.Offer
	switch o.Presence {
	case candidate.Absent:
		return arrangement{verdict: explain.Open, exempt: explain.Open}
	case candidate.Nothing:
		return arrangement{verdict: explain.NotMet, exempt: explain.NotMet}
	}
	verdict := answerVerdict(o.FullTime).And(j.offerLength(t)).And(j.offerSkilled())
	if o.Basis == candidate.BasisUnanswered {
		return arrangement{verdict: verdict.And(explain.Open), exempt: verdict.And(explain.Open)}
	}
	for i := range t.Cases {
		if c := &t.Cases[i]; c.basis == o.Basis && c.authorizedAs(j.f.Authorized) {
			return arrangement{verdict: verdict, inCase: c, exempt: verdict.And(j.exempts(c))}
		}
	}
	return arrangement{verdict: explain.NotMet, exempt: explain.NotMet}
}

// authorizedAs tells whether the case is for a candidate with, or without, authorization to work in Canada; where that is not known, it is the one without.
func (c *ArrangedCase) authorizedAs(a candidate.Answer) bool {
	return c.Authorized == nil || *c.Authorized == (a == candidate.Yes)
}

// exempts tells whether a case exempts from settlement funds; where the case turns on an authorization that is not known, that is open.
func (j *judge) exempts(c *ArrangedCase) explain.Verdict {
	switch {
	case c.Authorized != nil && j.f.Authorized == candidate.Unanswered:
		return explain.Open
	case c.FundsExempt:
		return explain.Met
	}
	return explain.NotMet
}

func (j *judge) offerLength(t *Arranged) explain.Verdict {
	if j.f.Offer.Months == candidate.NoDuration {
		return explain.Open
	}
	return explain.Exactly(j.f.Offer.Months).AtLeast(t.Months)
}

func (j *judge) offerSkilled() explain.Verdict {
	if j.f.OfferNOC < 0 {
		return explain.Open
	}
	if int(j.f.OfferNOC/1000%10) <= j.e.Work.MostTeer {
		return explain.Met
	}
	return explain.NotMet
}
