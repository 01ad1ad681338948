package find

import (
	"slices"
	"strings"
)

// mostAsked words of a query are looked at.
const mostAsked = 12

// How much a word of a title counts that answers one of the query, up to 1 for the word itself.
const (
	sameWord    = 1
	sameForm    = 0.97 // another number, gender or spelling of it
	sameMeaning = 0.93 // what an everyday word stands for
	sameRoot    = 0.62
	beginning   = 0.70 // of a longer word; more, the more of it is there
	beginsMore  = 0.25
	doubted     = 0.85 // of a near word, where the word itself exists
)

// unknownRarity is the rarity of a word that no title has.
const unknownRarity = 0.6

// term is a word of a query as it is looked up.
type term struct {
	text       string
	instead    string // what was typed where the term is a part of what that means, or of two words written as one
	unfinished bool   // more letters may follow
}

// asked is a term and what answers it.
type asked struct {
	term
	shared bool // together with a word beside it something more answers
	weight float32
	best   float32   // the most that any stem answers
	answer []float32 // how well a stem answers; 0 is not at all
	stems  []uint16  // those that answer
}

func (a *asked) add(stem uint16, how float32) {
	if a.answer[stem] == 0 {
		a.stems = append(a.stems, stem)
	}
	// The built-in max is a call for each float in WebAssembly.
	if how > a.answer[stem] {
		a.answer[stem] = how
	}
	if how > a.best {
		a.best = how
	}
}

// begin forgets the term before, and what answered it.
func (a *asked) begin(t term, stems int) {
	if len(a.answer) != stems {
		a.answer = make([]float32, stems)
	}
	for _, s := range a.stems {
		a.answer[s] = 0
	}
	*a = asked{term: t, answer: a.answer, stems: a.stems[:0]}
}

// ask reads a query: each of its terms, with the stems that answer it.
func (f *Finder) ask(query string) []asked {
	terms := f.split(query)
	for i, t := range terms {
		a := &f.asked[i]
		// While a person types, all terms but the last stay as they are.
		if a.term != t || a.shared {
			a.begin(t, f.stems.count())
			f.lookUp(a)
		}
	}
	all := f.asked[:len(terms)]
	f.join(all)
	for i := range all {
		all[i].weight = f.weigh(&all[i])
	}
	return all
}

// split gives the terms of a query that say something, or all its words where none does. An everyday word that means several gives each, and so do two words written as one.
func (f *Finder) split(query string) []term {
	var all, telling []term
	for s := (scanner{text: query}); s.next() && len(telling) < mostAsked; {
		if isExcepted(query, s.from) {
			continue
		}
		word := string(s.word)
		all = append(all, term{text: word})
		if f.isSmall(word) || f.isIdle(word) || slices.ContainsFunc(telling, func(t term) bool { return t.text == word }) {
			continue
		}
		parts := f.phrases[word]
		if left, right, ok := f.part(word); ok {
			parts = []string{left, right}
		}
		for _, p := range parts {
			telling = append(telling, term{text: p, instead: word})
		}
		if len(parts) == 0 {
			telling = append(telling, term{text: word})
		}
	}
	if len(telling) == 0 {
		telling = all
	}
	telling = telling[:min(len(telling), mostAsked)]
	if last := len(telling) - 1; last >= 0 {
		telling[last].unfinished = true
	}
	return telling
}

// isIdle tells whether an everyday word says nothing of an occupation.
func (f *Finder) isIdle(word string) bool {
	means, ok := f.means[word]
	return ok && len(means) == 0
}

// leastPart is how many letters the second of two words written as one has at least.
const leastPart = 3

// part finds the two words that were written as one: "truckdriver", "xray".
func (f *Finder) part(word string) (left, right string, ok bool) {
	if len(word) <= leastPart || f.isKnown(word) || f.isMistyped(word) {
		return "", "", false
	}
	for at := len(word) - leastPart; at > 0; at-- {
		if at == 2 {
			continue // two letters before a word are a mistake more often than a word
		}
		_, hasLeft := f.wordAt(word[:at])
		_, hasRight := f.wordAt(word[at:])
		if hasLeft && hasRight {
			return word[:at], word[at:], true
		}
	}
	return "", "", false
}

// isKnown tells whether a word, a form of it or its beginning stands in a title or among the everyday words.
func (f *Finder) isKnown(word string) bool {
	if _, ok := f.means[word]; ok {
		return true
	}
	if _, ok := f.phrases[word]; ok {
		return true
	}
	if _, ok := f.stemAt(word); ok {
		return true
	}
	for _, w := range f.initials[word[0]] {
		if hasPrefix(f.words.text(w), word) {
			return true
		}
	}
	return false
}

// isMistyped tells whether a word is one letter away from one of the titles.
func (f *Finder) isMistyped(word string) bool {
	if forgiven(len(word)) == 0 {
		return false
	}
	found := false
	f.pattern.set(word)
	f.near(&f.pattern, 1, func(uint16, float32) { found = true })
	return found
}

// lookUp finds what answers a word.
func (f *Finder) lookUp(a *asked) {
	most, nearly := forgiven(len(a.text)), float32(1)
	if s, ok := f.stemAt(a.text); ok {
		a.add(s, sameForm)
	}
	if at, ok := f.wordAt(a.text); ok {
		a.add(f.stem[at], sameWord)
		most, nearly = min(most, 1), doubted
	}
	if s, ok := f.stemAt(a.instead); ok {
		a.add(s, sameWord)
	}
	for _, m := range f.means[a.text] {
		if s, ok := f.stemAt(m); ok {
			a.add(s, sameMeaning)
		}
	}
	if len(a.text) >= leastStemmed {
		f.related(a.text, func(s uint16) { a.add(s, sameRoot) })
	}
	if f.begun(a) && a.unfinished && len(a.text) <= shortBeginning {
		return
	}
	if most > 0 && !strings.ContainsAny(a.text, "0123456789") {
		f.pattern.set(a.text)
		add := func(word uint16, likeness float32) { a.add(f.stem[word], likeness*nearly) }
		f.near(&f.pattern, most, add)
		if a.unfinished && most > 1 {
			f.nearlyBegun(&f.pattern, most-1, add)
		}
	}
}

// shortBeginning is up to how many letters the beginning of a word is not taken for another word mistyped.
const shortBeginning = 4

// begun adds the words that begin with what was typed, and tells whether there are any.
func (f *Finder) begun(a *asked) bool {
	found := false
	for _, at := range f.initials[a.text[0]] {
		if w := f.words.text(at); len(w) > len(a.text) && hasPrefix(w, a.text) {
			found = true
			a.add(f.stem[at], beginning+beginsMore*float32(len(a.text))/float32(len(w)))
		}
	}
	return found
}

func hasPrefix(word []byte, begins string) bool {
	return len(word) >= len(begins) && string(word[:len(begins)]) == begins
}

// join lets one word of a title answer two of the query: "deck hand" is "deckhand".
func (f *Finder) join(all []asked) {
	for i := 1; i < len(all); i++ {
		if s, ok := f.stemAt(all[i-1].text + all[i].text); ok {
			for _, a := range []*asked{&all[i-1], &all[i]} {
				a.add(s, sameForm)
				a.shared = true
			}
		}
	}
}

// weigh says how much a word of a query tells: the rarer what answers it best, the more.
func (f *Finder) weigh(a *asked) float32 {
	if a.best == 0 {
		return unknownRarity
	}
	titles := 0
	for _, s := range a.stems {
		if a.answer[s] >= a.best*0.9 {
			titles += len(f.titlesOf(s))
		}
	}
	return rarityOf(titles, f.logTitles)
}
