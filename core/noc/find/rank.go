package find

import (
	"cmp"
	"slices"
)

// candidate is a title that may answer a query best of its unit group.
type candidate struct {
	title int32
	score float32
}

// sums adds up, title by title, how well the words of a query are answered.
type sums struct {
	score []float32
	word  []float32 // how well the word in hand is answered
	of    []uint8   // which word that is, plus one; 0 where no word is answered
	seen  []int32   // the titles that answer any
}

func newSums(titles int) sums {
	return sums{score: make([]float32, titles), word: make([]float32, titles), of: make([]uint8, titles)}
}

func (s *sums) reset() {
	for _, t := range s.seen {
		s.of[t] = 0
	}
	s.seen = s.seen[:0]
}

// add takes the titles of a stem that answers a word; of several stems that answer the same word, a title counts the best.
func (s *sums) add(word uint8, titles []int32, how float32) {
	for _, t := range titles {
		switch {
		case s.of[t] == 0:
			s.seen = append(s.seen, t)
			s.score[t], s.word[t] = how, how
		case s.of[t] != word:
			s.score[t] += how
			s.word[t] = how
		case s.word[t] < how:
			s.score[t] += how - s.word[t]
			s.word[t] = how
		}
		s.of[t] = word
	}
}

// What is looked at closely: titles that do not look much worse than the best, up to four of a unit group and about so many of all.
const (
	eachGroup = 4
	closely   = 80
	farBehind = 0.7
)

// rank gives the unit groups that answer, best first.
func (f *Finder) rank(query string, all []asked) []candidate {
	var total float32
	f.sums.reset()
	for i := range all {
		a := &all[i]
		total += a.weight
		for _, stem := range a.stems {
			f.sums.add(uint8(i+1), f.titlesOf(stem), a.answer[stem]*a.weight)
		}
	}
	found := f.best(all, f.roughly(total), total)
	if len(found) > 1 {
		f.preferSame(query, found)
	}
	return found
}

// roughly gives the titles that look best, in no order.
func (f *Finder) roughly(total float32) []candidate {
	clear(f.nearest)
	best, perTotal := float32(0), 1/total
	for _, t := range f.sums.seen {
		sum := f.sums.score[t]
		told := sum * f.perLength[t]
		if told > 1 {
			told = 1
		}
		c := candidate{t, sum * perTotal * (0.7 + 0.3*told)}
		if c.score < best*farBehind {
			continue
		}
		if c.score > best {
			best = c.score
		}
		kept := &f.nearest[f.groupOf[t]]
		for i := range kept {
			if c.score > kept[i].score || c.score == kept[i].score && f.perLength[c.title] > f.perLength[kept[i].title] {
				c, kept[i] = kept[i], c // Of two that look alike, the one that says less else.
			}
		}
	}
	rough := f.rough[:0]
	if best == 0 {
		return rough
	}
	least := f.cutOff(best)
	for i := range f.nearest {
		for _, c := range f.nearest[i] {
			if c.score >= least {
				rough = append(rough, c)
			}
		}
	}
	f.rough = rough
	return rough
}

// cutOff gives the score below which a title is not looked at closely. It counts the titles in steps between the best and what is far behind, and takes steps from above until there are enough.
func (f *Finder) cutOff(best float32) float32 {
	const steps = 64
	var count [steps + 1]int
	lowest := best * farBehind
	perStep := steps / (best - lowest)
	for i := range f.nearest {
		for _, c := range f.nearest[i] {
			if c.score >= lowest {
				count[int((c.score-lowest)*perStep)]++
			}
		}
	}
	enough := 0
	for step := steps; step >= 0; step-- {
		if enough += count[step]; enough >= closely {
			return lowest + (float32(step)-0.5)/perStep // Half a step: a sum may round either way.
		}
	}
	return lowest
}

// best scores titles exactly and gives the best of every unit group, best first.
func (f *Finder) best(all []asked, rough []candidate, total float32) []candidate {
	found := f.found[:0]
	for _, c := range rough {
		score, ok := f.score(all, c.title, total)
		if !ok {
			continue
		}
		c.score = score
		group := f.groupOf[c.title]
		had := slices.IndexFunc(found, func(h candidate) bool { return f.groupOf[h.title] == group })
		if had < 0 {
			had = len(found)
			found = append(found, c)
		} else {
			best, next := found[had], c
			if next.score > best.score {
				best, next = next, best
			}
			if next.score > best.score*alike {
				best.score += another
			}
			found[had] = best
		}
	}
	for i := range found {
		c := &found[i]
		// The titles of the unit groups are the first, in the order of the groups.
		if score, ok := f.score(all, int32(f.groupOf[c.title]), total); ok && score > c.score*named {
			c.score += ofItsName
		}
	}
	f.found = found
	slices.SortFunc(found, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(f.titles[a.title].kind, f.titles[b.title].kind), cmp.Compare(a.title, b.title))
	})
	return found
}

// What adds to the score of a unit group: another title of it that answers about as well, and its own title answering too.
const (
	alike     = 0.9
	another   = 0.008
	named     = 0.75
	ofItsName = 0.03
)

// What a title's kind adds to its score.
var bonus = [...]float32{official: 0.02, example: 0.01, other: 0, everyday: 0, also: -0.06}

// What a title must answer of a query: so much of all it says, or so much of one word and a little of all.
const (
	floor     = 0.5
	wordFloor = 0.93
	leastOf   = 0.2
)

// inAside is how much less a word answers that stands in an aside.
const inAside = 0.97

// nearlyBest is how far behind the best a title may be that says what was typed, to the letter.
const nearlyBest = 0.12

// preferSame puts the unit group of a title that is what was typed before all others: small words, and what a title excludes, tell it from its neighbours.
func (f *Finder) preferSame(query string, found []candidate) {
	typed, said := fold(query), f.said(query)
	best, most := 0, 0
	for i, c := range found {
		if c.score < found[0].score-nearlyBest {
			break
		}
		if same := f.sameness(c.title, typed, said); same > most {
			best, most = i, same
		}
	}
	c := found[best]
	copy(found[1:best+1], found[:best])
	found[0] = c
}

// sameness says how nearly a title is what was typed, folded and as it is said: 0 for not at all, and more for a title of the classification than for a name that people use.
func (f *Finder) sameness(at int32, typed, said string) int {
	text := f.textOf(at)
	switch {
	case f.titles[at].kind == also || f.said(text) != said:
		return 0
	case f.titles[at].kind == everyday:
		return 1
	case fold(text) != typed:
		return 2
	}
	return 3
}

// said gives the stems of all words of a text, the small ones too, those that follow one another once: "agent/agente d'assurance" says "agent d'assurance".
func (f *Finder) said(text string) string {
	var said, last []byte
	for s := (scanner{text: text}); s.next(); {
		stem := f.speech.stem(nil, s.word)
		if string(stem) != string(last) {
			said = append(append(said, stem...), ' ')
		}
		last = stem
	}
	return string(said)
}

// score says how well a title answers a query, and whether it does.
func (f *Finder) score(all []asked, at int32, total float32) (score float32, ok bool) {
	t := &f.titles[at]
	words := f.wordsOf(t)
	var answered, told, surest float32
	inOrder, last := 0, -1
	var matched uint64
	for i := range all {
		a := &all[i]
		how, where := f.answer(a, t, words, last)
		if where < 0 {
			continue
		}
		answered += how * a.weight
		surest = max(surest, how)
		if last >= 0 && (where > last || t.isAside(last)) {
			inOrder++
		}
		last = where
		for j, w := range words[:min(len(words), 64)] {
			if matched&(1<<j) == 0 && a.answer[f.stem[w]] >= how*0.95 {
				matched |= 1 << j
				if !f.repeats(words[:j], w) {
					told += f.rarity[f.stem[w]] * t.share(j)
				}
			}
		}
	}
	cover, order := answered/total, float32(1)
	if len(all) > 1 {
		order = float32(inOrder) / float32(len(all)-1)
	}
	ok = cover >= floor || surest >= wordFloor && cover >= leastOf
	return cover*(0.70+0.26*min(1, told*f.perWeight[at])+0.04*order) + bonus[t.kind], ok
}

// answer finds the word of a title that answers one of the query best; of two alike, the one after the word that answered last.
func (f *Finder) answer(a *asked, t *title, words []uint16, last int) (best float32, where int) {
	where = -1
	for j, w := range words {
		how := a.answer[f.stem[w]]
		if how == 0 {
			continue
		}
		if how > sameForm && string(f.words.text(w)) != a.text {
			how = sameForm
		}
		if t.isAside(j) {
			how *= inAside
		}
		if how > best || how == best && where <= last && j > last {
			best, where = how, j
		}
	}
	return best, where
}

// repeats tells whether a form of a word stands before it in the title: the second of a French pair says nothing more.
func (f *Finder) repeats(before []uint16, w uint16) bool {
	return slices.ContainsFunc(before, func(b uint16) bool { return f.stem[b] == f.stem[w] })
}
