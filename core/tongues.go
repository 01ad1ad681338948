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
		if s := e.On(&results[i], i, on); s.State <= language.Undated {
			t.keep(s)
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

// chooseLanguages takes the results, and where it is not told the first official language, that give the most points: one result for each language, never parts of two.
func (d *dossier) chooseLanguages(s *standing) {
	first := d.c.Person.FirstLanguage
	if !s.tongues.told {
		unknown := language.Standing{Language: first}
		for a := range unknown.Levels {
			unknown.Levels[a].High = language.Top
		}
		s.crs.FirstLanguage, s.crs.First, s.crs.Second = max(first, candidate.English), unknown.Levels, unknown.Levels
		return
	}
	var best pairing
	switch {
	case first == candidate.NoLanguage && s.tongues.both():
		s.chosen = true
		d.tryPairs(s, candidate.English, &best)
		d.tryPairs(s, candidate.French, &best)
	case first == candidate.NoLanguage:
		d.tryPairs(s, s.tongues.only(), &best)
	default:
		d.tryPairs(s, first, &best)
	}
	best.apply(&s.crs)
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
	tried         bool
	total         explain.Range
	language      candidate.Language
	first, second *language.Standing // nil where there is none
}

func (p *pairing) apply(f *crs.Facts) {
	f.FirstLanguage, f.First, f.Second = p.language, [4]explain.Range{}, [4]explain.Range{}
	if p.first != nil {
		f.First = p.first.Levels
	}
	if p.second != nil {
		f.Second = p.second.Levels
	}
}

var noResult = []language.Standing{{}}

func (d *dossier) tryPairs(s *standing, order candidate.Language, best *pairing) {
	firsts, seconds := s.tongues.results[order], s.tongues.results[order.Other()]
	only := !best.tried && !s.chosen && len(firsts) <= 1 && len(seconds) <= 1
	for i := range orNone(firsts) {
		for k := range orNone(seconds) {
			p := pairing{tried: true, language: order, first: at(firsts, i), second: at(seconds, k)}
			if !only {
				p.apply(&s.crs)
				r := crs.Score(s.rules.crs, &s.crs, false, d.space)
				d.space, p.total = r.Lines, r.Total
			}
			if !best.tried || p.total.Low > best.total.Low || p.total.Low == best.total.Low && p.total.High > best.total.High {
				*best = p
			}
		}
	}
}

func orNone(results []language.Standing) []language.Standing {
	if len(results) == 0 {
		return noResult
	}
	return results
}

func at(results []language.Standing, i int) *language.Standing {
	if len(results) == 0 {
		return nil
	}
	return &results[i]
}
