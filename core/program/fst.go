package program

import (
	"portage/core/candidate"
	"portage/core/explain"
)

// JudgeFST judges the Federal Skilled Trades Program (IRPR 87.2).
func JudgeFST(e *Edition, f *Facts, detail bool) Outcome {
	j := newJudge(e, f, detail)
	j.fstWork()
	j.fstLanguage()
	offer := j.fstCertificateOrOffer()
	j.funds("fst.funds", e.FST.Funds.Cite, offer)
	return j.outcome()
}

// fstWork asks for two years in one skilled trade within five (IRPR 87.2(3)(b)).
func (j *judge) fstWork() {
	t := &j.e.FST.Work
	window := candidate.WindowOf(j.f.Day, t.WindowYears)
	var best explain.Range
	if j.f.History.Unanswered || j.f.History.UnknownOccupation() {
		best.High = j.f.History.Sum(&j.e.counting.skilled, window, candidate.AnyNOC).High
	}
	for _, noc := range j.f.History.Occupations() {
		if !j.e.FST.Occupations.Trade(noc) {
			continue
		}
		work := j.f.History.Sum(&j.e.counting.skilled, window, noc)
		best = explain.Range{Low: max(best.Low, work.Low), High: max(best.High, work.High)}
	}
	months := j.e.months(best)
	note := ""
	if j.e.FST.Occupations.Version == "2016" {
		note = "noc_nearest"
	}
	j.Check("fst.work", months.AtLeast(12*t.Years), explain.MonthsFact(12*t.Years), explain.MonthsFact(months.Low), t.Cite, j.f.Ask.Work, note)
}

// fstLanguage asks for a level in each ability, lower in reading and writing (IRPR 87.2(3)(a)).
func (j *judge) fstLanguage() {
	t := &j.e.FST.Language
	verdict := explain.Met
	needs := explain.Fact{Form: explain.Levels}
	for a, level := range t.Levels {
		needs.N[a] = int16(level)
		verdict = verdict.And(j.f.First[a].AtLeast(level))
	}
	j.Check("fst.language", verdict, needs, explain.LevelsFact(&j.f.First), t.Cite, j.f.Ask.Language, "")
}

// fstCertificateOrOffer asks for a certificate of qualification or an offer in the trade (IRPR 87.2(3)(d)), and gives the offer's standing.
func (j *judge) fstCertificateOrOffer() arrangement {
	offer := j.arranged(&j.e.FST.Offer)
	if offer.verdict != explain.NotMet && j.f.OfferNOC >= 0 {
		same := j.offerInTrade()
		offer.verdict, offer.exempt = offer.verdict.And(same), offer.exempt.And(same)
	}
	verdict := answerVerdict(j.f.Certificate).Or(offer.verdict)
	has := explain.NameFact("none")
	switch {
	case j.f.Certificate == candidate.Yes:
		has = explain.NameFact("certificate")
	case offer.verdict == explain.Met:
		has = explain.NameFact("offer")
	case verdict == explain.Open:
		has = explain.Fact{}
	}
	ask := append(j.f.Ask.Certificate[:len(j.f.Ask.Certificate):len(j.f.Ask.Certificate)], j.f.Ask.Offer...)
	j.Check("fst.certificate_or_offer", verdict, explain.NameFact("certificate_or_offer"), has, j.e.FST.Certificate.Cite, ask, "")
	return offer
}

// offerInTrade tells whether the offer is in a trade that the candidate has worked in: of the same minor group as one that is told, or in any where none is.
func (j *judge) offerInTrade() explain.Verdict {
	if !j.e.FST.Occupations.Trade(j.f.OfferNOC) {
		return explain.NotMet
	}
	told := false
	for _, noc := range j.f.History.Occupations() {
		if !j.e.FST.Occupations.Trade(noc) {
			continue
		}
		told = true
		if noc/minorGroup == j.f.OfferNOC/minorGroup {
			return explain.Met
		}
	}
	switch {
	case j.f.History.Unanswered || j.f.History.UnknownOccupation():
		return explain.Open
	case told:
		return explain.NotMet
	}
	return explain.Met
}

// minorGroup divides an occupation into its minor group, the first four of five digits.
const minorGroup = 10

// Trade tells whether an occupation is a skilled trade: its code begins as one of those included and as none of those excluded.
func (t *Trades) Trade(noc int32) bool {
	return begins(noc, t.include) && !begins(noc, t.exclude)
}

// beginning is the first digits of a code: code/divisor is value.
type beginning struct{ value, divisor int32 }

func begins(noc int32, all []beginning) bool {
	for _, b := range all {
		if noc/b.divisor == b.value {
			return true
		}
	}
	return false
}
