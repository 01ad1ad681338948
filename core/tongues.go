package core

import (
	"slices"

	"portage/core/candidate"
	"portage/core/crs"
	"portage/core/day"
	"portage/core/explain"
	"portage/core/language"
)

// tongues are a person's usable results on a day by official language, none worse in every ability than another.
type tongues struct {
	told    bool
	results [candidate.French + 1][]language.Standing
}

// read takes the results that count on a day, or may count, in the place of those it held.
func (t *tongues) read(e *language.Edition, results []candidate.Result, on day.Day) {
	t.told = results != nil
	for l := range t.results {
		t.results[l] = t.results[l][:0]
	}
	for i := range results {
		s := e.On(&results[i], i, on)
		switch {
		case s.State > language.Undated:
		case s.Language != candidate.NoLanguage:
			t.keep(s)
		default:
			// A result that does not say of which test may be in either language.
			for _, s.Language = range []candidate.Language{candidate.English, candidate.French} {
				t.keep(s)
			}
		}
	}
}

// keep adds a result unless another is at least as good in every ability, and drops those that it betters.
func (t *tongues) keep(s language.Standing) {
	kept := t.results[s.Language]
	for i := range kept {
		if kept[i].AtLeastAsGood(&s) && !(kept[i].Stated && !s.Stated && s.AtLeastAsGood(&kept[i])) {
			return
		}
	}
	kept = slices.DeleteFunc(kept, func(other language.Standing) bool { return s.AtLeastAsGood(&other) })
	t.results[s.Language] = append(kept, s)
}

// weakest gives the best lowest ability that any one result in a language shows.
func (t *tongues) weakest(l candidate.Language) explain.Range {
	if !t.told {
		return explain.Range{High: language.Top}
	}
	var best explain.Range
	for i := range t.results[l] {
		w := t.results[l][i].Weakest()
		best = explain.Range{Low: max(best.Low, w.Low), High: max(best.High, w.High)}
	}
	return best
}

func (t *tongues) french() explain.Range  { return t.weakest(candidate.French) }
func (t *tongues) english() explain.Range { return t.weakest(candidate.English) }

// chooseLanguages takes the results, and where it is not told the first official language, that give the most points: one result for each language, never parts of two. Where answers about another result are missing, the levels reach up to what it may turn out to be.
func (d *dossier) chooseLanguages(s *standing) {
	first := d.c.Person.FirstLanguage
	s.pairs = s.pairs[:0]
	if !s.tongues.told {
		unknown := language.Unknown().Levels
		s.crs.FirstLanguage, s.crs.First, s.crs.Second = max(first, candidate.English), unknown, unknown
		s.programs.First, s.programs.Second = unknown, unknown
		return
	}
	switch {
	case first != candidate.NoLanguage:
		s.addPairs(first)
	case s.tongues.both():
		s.chosen = true
		s.addPairs(candidate.English)
		s.addPairs(candidate.French)
	default:
		s.addPairs(s.tongues.only())
	}
	best := d.bestPair(s)
	best.apply(&s.crs)
	s.programs.First, s.programs.Second = s.crs.First, s.crs.Second
	s.widen(best)
}

// both tells whether there are results in both official languages.
func (t *tongues) both() bool {
	return len(t.results[candidate.English]) > 0 && len(t.results[candidate.French]) > 0
}

// only gives the one language with a result, English where there is none.
func (t *tongues) only() candidate.Language {
	if len(t.results[candidate.French]) > 0 {
		return candidate.French
	}
	return candidate.English
}

// pairing is a choice of one result for the first and one for the second official language.
type pairing struct {
	total         explain.Range
	language      candidate.Language
	first, second *language.Standing // nil where there is none
	rival         bool               // not the best, and may turn out to be
}

// addPairs adds every pairing with a language as the first.
func (s *standing) addPairs(first candidate.Language) {
	firsts, seconds := s.tongues.results[first], s.tongues.results[first.Other()]
	for i := range max(1, len(firsts)) {
		for k := range max(1, len(seconds)) {
			s.pairs = append(s.pairs, pairing{language: first, first: at(firsts, i), second: at(seconds, k)})
		}
	}
}

func at(results []language.Standing, i int) *language.Standing {
	if len(results) == 0 {
		return nil
	}
	return &results[i]
}

// bestPair gives the pairing with the highest certain total; where it is the same, the one that could reach higher, then the one told first.
func (d *dossier) bestPair(s *standing) *pairing {
	best := &s.pairs[0]
	if len(s.pairs) == 1 {
		return best
	}
	for i := range s.pairs {
		p := &s.pairs[i]
		p.apply(&s.crs)
		p.total = crs.Score(s.rules.crs, &s.crs, false, &d.space).Total
		s.reach = max(s.reach, p.total.High)
		if p.total.Low > best.total.Low || p.total.Low == best.total.Low && p.total.High > best.total.High {
			best = p
		}
	}
	return best
}

func (p *pairing) apply(f *crs.Facts) {
	f.FirstLanguage = p.language
	f.First, f.Second = levelsOf(p.first), levelsOf(p.second)
}

func levelsOf(s *language.Standing) [4]explain.Range {
	if s == nil {
		return [4]explain.Range{}
	}
	return s.Levels
}

// widen reaches as far as missing answers may lead: for the programs to every pairing that may turn out the best and up to every result that is not wholly told, for the points up to what such a result could pay more.
func (s *standing) widen(best *pairing) {
	passed := false
	for i := range s.pairs {
		p := &s.pairs[i]
		if p == best {
			passed = true
			continue
		}
		if p.rival = p.total.High > best.total.Low || p.total.High == best.total.Low && !passed; p.rival {
			span(&s.programs.First, levelsOf(p.first))
			span(&s.programs.Second, levelsOf(p.second))
		}
		for _, r := range []*language.Standing{p.first, p.second} {
			if r != nil && r.Open() {
				s.raise(best, r, p.total.High > best.total.Low)
			}
		}
	}
}

// span lets levels be those of another pairing, too.
func span(levels *[4]explain.Range, other [4]explain.Range) {
	for a := range levels {
		levels[a] = explain.Range{Low: min(levels[a].Low, other[a].Low), High: max(levels[a].High, other[a].High)}
	}
}

// raise lets the levels reach up to what a result that is not wholly told may turn out to be, those of the points only where it could pay.
func (s *standing) raise(best *pairing, r *language.Standing, pays bool) {
	same := r.Language == best.language
	if s.chosen || same {
		raise(&s.programs.First, r)
	}
	if s.chosen || !same {
		raise(&s.programs.Second, r)
	}
	switch {
	case !pays:
	case same:
		raise(&s.crs.First, r)
	default:
		raise(&s.crs.Second, r)
	}
}

func raise(levels *[4]explain.Range, r *language.Standing) {
	for a := range levels {
		levels[a].High = max(levels[a].High, r.Levels[a].High)
	}
}
