package crs

import (
	"portage/core/candidate"
	"portage/core/explain"
)

// additional is section D, the additional points (MI 28 to 32). The nomination stands first: it fills the section.
func (s *scorer) additional() {
	t := &s.e.Nomination
	s.add("crs.nomination", worth(s.f.Nominated, t.Points), t.Points, answerFact(s.f.Nominated), t.Cite, s.f.Ask.Nominated)
	if s.e.Offer != nil {
		s.offer(s.e.Offer)
	}
	if s.e.CanadianStudy != nil {
		s.canadianStudy(s.e.CanadianStudy)
	}
	if s.e.Sibling != nil {
		t := s.e.Sibling
		s.add("crs.sibling", worth(s.f.Sibling, t.Points), t.Points, answerFact(s.f.Sibling), t.Cite, s.f.Ask.Sibling)
	}
	if s.e.French != nil {
		s.french(s.e.French)
	}
	if s.e.HighWage != nil {
		s.highWage(s.e.HighWage)
	}
}

// majorGroup divides an occupation into its major group, the first two of five digits.
const majorGroup = 1000

// offer gives the points of a qualifying offer of arranged employment (MI 29).
func (s *scorer) offer(t *Offer) {
	f := s.f.Offer
	most := max(t.Senior, t.Other)
	points := worth(f.Qualifies, t.Other)
	switch {
	case f.Qualifies != candidate.No && f.NOC < 0:
		points = explain.Range{Low: 0, High: most}
	case f.NOC/majorGroup == t.senior:
		points = worth(f.Qualifies, t.Senior)
	}
	s.add("crs.offer", points, most, answerFact(f.Qualifies), t.Cite, s.f.Ask.Offer)
}

// canadianStudy gives the points of the highest credential earned in Canada (MI 30).
func (s *scorer) canadianStudy(t *CanadianStudy) {
	value := [...]int{0, t.Short, t.Long}
	points := explain.Range{Low: value[s.f.CanadianStudy.Low], High: value[s.f.CanadianStudy.High]}
	s.add("crs.canadian_study", points, t.Long, explain.NameFact([...]string{"none", "short", "long"}[s.f.CanadianStudy.Low]), t.Cite, s.f.Ask.CanadianStudy)
}

// french gives the points of strong French, more with English beside it (MI 32).
func (s *scorer) french(t *French) {
	french, english := explain.Lowest(s.f.inLanguage(candidate.French)), explain.Lowest(s.f.inLanguage(candidate.English))
	points := explain.Range{Low: t.points(french.Low, english.Low), High: t.points(french.High, english.High)}
	l := s.add("crs.french", points, t.Upper, explain.NumberFact(french.Low), t.Cite, s.f.Ask.Language)
	if s.detail && points.Low < t.Upper {
		l.Next = t.next(french.Low, english.Low)
	}
}

func (t *French) points(french, english int) int {
	switch {
	case french < t.NCLC:
		return 0
	case english < t.English:
		return t.Lower
	}
	return t.Upper
}

func (t *French) next(french, english int) explain.Next {
	if french < t.NCLC {
		return explain.Next{Needs: explain.NumberFact(t.NCLC), Gain: t.points(t.NCLC, english)}
	}
	return explain.Next{Needs: explain.NumberFact(t.English), Gain: t.Upper - t.Lower}
}

// highWage gives the points of Canadian work, and of an offer, in occupations that pay well: for each the best level counts once.
func (s *scorer) highWage(t *HighWage) {
	var work explain.Range
	mostWork, offer, mostOffer, level := 0, explain.Range{}, 0, ""
	for i := range t.Levels {
		l := &t.Levels[i]
		years := s.f.HighWageWork[i]
		points := explain.Range{Low: s.at(l.CanadianWork, years.Low), High: s.at(l.CanadianWork, years.High)}
		if points.Low > work.Low {
			level = l.Level
		}
		work = explain.Range{Low: max(work.Low, points.Low), High: max(work.High, points.High)}
		if n := len(l.CanadianWork); n > 0 {
			mostWork = max(mostWork, s.pick(l.CanadianWork[n-1].Pair))
		}
		mostOffer = max(mostOffer, l.Offer)
		for _, code := range l.codes {
			if code == s.f.Offer.NOC && offer.High < l.Offer {
				offer = worth(s.f.Offer.Qualifies, l.Offer)
			}
		}
	}
	if s.f.Offer.NOC < 0 && s.f.Offer.Qualifies != candidate.No {
		offer = explain.Range{High: mostOffer}
	}
	s.add("crs.high_wage_work", work, mostWork, explain.NameFact(level), t.Cite, s.f.Ask.CanadianWork)
	s.add("crs.high_wage_offer", offer, mostOffer, answerFact(s.f.Offer.Qualifies), t.Cite, s.f.Ask.Offer)
}
