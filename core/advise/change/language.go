package change

import (
	"slices"
	"strconv"

	"portage/core/candidate"
	"portage/core/day"
	"portage/core/edition"
	"portage/core/language"
)

// none is a result without scores.
var none = [4]int{candidate.NoScore, candidate.NoScore, candidate.NoScore, candidate.NoScore}

// held is a result of a person with what it is worth on the day.
type held struct {
	language.Standing
	result *candidate.Result
}

// languages offers better results in both official languages.
func (l *lister) languages() {
	p := &l.c.Person
	if p.Languages == nil {
		l.ask("person.languages")
		return
	}
	if !l.resultsTold(p, "person") {
		return
	}
	for _, of := range []candidate.Language{candidate.English, candidate.French} {
		slot := "language." + of.String()
		valid, expired := l.results(p, of)
		for i := range valid {
			l.oneLevel(&valid[i], slot, i)
		}
		base := l.base(valid, expired)
		if base.result != nil && base.result.Taken != 0 {
			l.again(base, slot)
		}
		for _, aim := range l.aims(of) {
			name := slot + "." + scaleName(of) + strconv.Itoa(aim.level)
			l.allTo(base, of, aim.level, Move{ID: name, Kind: aim.kind, slot: slot})
		}
	}
}

// aim is a level to which all abilities may be brought.
type aim struct {
	level int
	kind  string
}

// aims gives the levels that open something: 7 and 9 in the first official language, 5 and 7 of French as the second, 5 of English.
func (l *lister) aims(of candidate.Language) []aim {
	switch {
	case of == l.first:
		return []aim{{7, All7}, {9, All9}}
	case of == candidate.French:
		return []aim{{5, French5}, {7, French7}}
	}
	return []aim{{5, English5}}
}

func scaleName(of candidate.Language) string {
	if of == candidate.French {
		return "nclc"
	}
	return "clb"
}

// resultsTold tells whether every result is whole, and asks where one is not.
func (l *lister) resultsTold(p *candidate.Person, whose string) bool {
	told := true
	missing := func(place string) {
		l.ask(place)
		told = false
	}
	for i := range p.Languages {
		r, at := &p.Languages[i], whose+".languages["+strconv.Itoa(i)+"]"
		switch {
		case r.Test == "":
			missing(at + ".test")
		case r.Taken == 0 && !r.Stated():
			missing(at + ".taken")
		}
		for a, score := range r.Scores {
			if score == candidate.NoScore {
				missing(at + "." + candidate.AbilityNames[a])
			}
		}
	}
	return told
}

// results gives the results in a language that count on the day, the best first and none worse in every ability than another, and those that have expired.
func (l *lister) results(p *candidate.Person, of candidate.Language) (valid, expired []held) {
	for i := range p.Languages {
		h := held{l.language.On(&p.Languages[i], i, l.on), &p.Languages[i]}
		switch {
		case h.Language != of:
		case h.State == language.Expired:
			expired = append(expired, h)
		case h.State != language.Valid || slices.ContainsFunc(valid, func(v held) bool { return v.AtLeastAsGood(&h.Standing) }):
		default:
			valid = slices.DeleteFunc(valid, func(v held) bool { return h.AtLeastAsGood(&v.Standing) })
			valid = append(valid, h)
		}
	}
	slices.SortStableFunc(valid, func(a, b held) int { return sum(&b.Standing) - sum(&a.Standing) })
	return valid, expired
}

func sum(s *language.Standing) int {
	n := 0
	for _, l := range s.Levels {
		n += l.Low
	}
	return n
}

// base gives the result that a person would better: the best one that counts, else the one expired last.
func (l *lister) base(valid, expired []held) held {
	if len(valid) > 0 {
		return valid[0]
	}
	var last held
	for _, h := range expired {
		if last.result == nil || h.result.Taken > last.result.Taken {
			last = h
		}
	}
	if last.result != nil {
		// What it was worth on the day it was taken.
		last.Standing = l.language.On(last.result, last.Index, last.result.Taken)
	}
	return last
}

// retake is a result taken anew on the day on which a change is done, with the test's scale of that day.
type retake struct {
	test  *language.Test
	taken day.Day
	to    [4]int
}

func (l *lister) retake(kind, testID string, base held) (retake, bool) {
	done := l.on + day.Day(l.data.row(kind).Days)
	e, _ := edition.InForce(l.book.Language, done)
	t, ok := e.Test(testID)
	if !ok || t.AcceptedFrom > done {
		return retake{}, false
	}
	r := retake{test: t, taken: done, to: [4]int{}}
	if base.result == nil {
		return r, true
	}
	r.to = base.result.Scores
	for a := range r.to {
		// A scale may have changed since: the level is kept, not the number.
		r.raise(candidate.Ability(a), base.Levels[a].Low)
	}
	return r, true
}

// raise brings an ability to a level where it is below; false where the test shows no such level.
func (r *retake) raise(a candidate.Ability, level int) bool {
	if r.test.Level(r.taken, a, r.to[a]) >= level {
		return true
	}
	score, ok := r.test.Score(r.taken, a, level)
	if ok {
		r.to[a] = int(score*10 + 0.5)
	}
	return ok
}

func levelsOf(s *language.Standing) (levels [4]int) {
	for a, l := range s.Levels {
		levels[a] = l.Low
	}
	return levels
}

// tested is the part of a change that every better result shares.
func tested(m Move, of candidate.Language, r *retake, base held) Move {
	m.Language, m.Test, m.To, m.From, m.Index = of, r.test.ID, r.to, none, -1
	m.dated = !r.test.Stated
	if base.result != nil {
		m.From, m.Before, m.Index = base.result.Scores, levelsOf(&base.Standing), base.Index
		m.dated = m.dated || base.result.Taken != 0
	}
	return m
}

// oneLevel offers each ability of a result one level up.
func (l *lister) oneLevel(base *held, slot string, nth int) {
	for a := range base.Levels {
		ability := candidate.Ability(a)
		now := base.Levels[a].Low
		r, ok := l.retake(OneLevel, base.result.Test, *base)
		if now >= language.Top || !ok || !r.raise(ability, now+1) {
			continue
		}
		id := slot + "." + candidate.AbilityNames[a] + "+1"
		if nth > 0 {
			id += "." + strconv.Itoa(nth+1)
		}
		m := tested(Move{ID: id, Kind: OneLevel, slot: slot}, base.Language, &r, *base)
		m.Ability, m.Level = a, r.test.Level(r.taken, ability, r.to[a])
		l.add(m)
	}
}

// again offers the test taken again with the same scores: where the result has expired, or so that it does not.
func (l *lister) again(base held, slot string) {
	r, ok := l.retake(Again, base.result.Test, base)
	if !ok {
		return
	}
	m := tested(Move{ID: slot + ".again", Kind: Again, slot: slot, Expires: base.result.Taken.AddYears(l.language.Validity.Years)}, base.Language, &r, base)
	m.Ability = AllAbilities
	l.add(m)
}

// allTo offers all abilities at a level, where one of them is below it; a level that is stated where there is no result.
func (l *lister) allTo(base held, of candidate.Language, level int, m Move) {
	test := scaleName(of)
	if base.result != nil {
		test = base.result.Test
		if base.State == language.Valid && base.Weakest().Low >= level && l.counts(base) {
			return
		}
	}
	r, ok := l.retake(m.Kind, test, base)
	if !ok {
		return
	}
	for a := range r.to {
		if !r.raise(candidate.Ability(a), level) {
			return
		}
	}
	m = tested(m, of, &r, base)
	m.Ability, m.Level = AllAbilities, level
	l.add(m)
}

// counts tells whether a result counts on the day asked.
func (l *lister) counts(base held) bool {
	return l.language.On(base.result, base.Index, l.on).State == language.Valid
}

// spouseLanguages offers better results of the spouse's, in the language that counts.
func (l *lister) spouseLanguages(q *candidate.Person) {
	if q.Languages == nil {
		l.ask("partner.languages")
		return
	}
	if !l.resultsTold(q, "partner") {
		return
	}
	of, base := q.FirstLanguage, held{}
	for _, language := range []candidate.Language{candidate.English, candidate.French} {
		if q.FirstLanguage != candidate.NoLanguage && q.FirstLanguage != language {
			continue
		}
		if b := l.base(l.results(q, language)); b.result != nil && (base.result == nil || sum(&b.Standing) > sum(&base.Standing)) {
			of, base = language, b
		}
	}
	if of == candidate.NoLanguage {
		of = candidate.English
	}
	for _, aim := range []aim{{5, Spouse5}, {7, Spouse7}, {9, Spouse9}} {
		l.allTo(base, of, aim.level, Move{ID: "spouse.language." + strconv.Itoa(aim.level), Kind: aim.kind, Spouse: true, slot: "spouse.language"})
	}
}
