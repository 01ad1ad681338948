package find

import (
	"cmp"
	"math"
	"slices"

	"portage/core/noc"
)

// mostApart words tell one unit group from another.
const mostApart = 6

// Apart gives the words by which the titles of two unit groups tell them apart: those that titles of the first have and none of the other, and the other way round; those of the most titles first, up to six each.
func (f *Finder) Apart(a, b noc.Code) (ofFirst, ofOther []string) {
	first, other := f.countWords(a), f.countWords(b)
	return f.missing(first, other), f.missing(other, first)
}

// missing gives the words of one count that the other lacks.
func (f *Finder) missing(has, lacks map[uint16]wordCount) []string {
	var stems []uint16
	for s := range has {
		if lacks[s].titles == 0 {
			stems = append(stems, s)
		}
	}
	// Everyday names do not count: the words are the same before they have arrived.
	all := math.Log(float64(f.officials + 1))
	weight := func(s uint16) float64 {
		among, _ := slices.BinarySearch(f.titlesOf(s), f.officials)
		return float64(has[s].titles) * float64(rarityOf(among, all))
	}
	slices.SortFunc(stems, func(a, b uint16) int { return cmp.Or(cmp.Compare(weight(b), weight(a)), cmp.Compare(a, b)) })
	var words []string
	for _, s := range stems[:min(mostApart, len(stems))] {
		words = append(words, has[s].text)
	}
	return words
}

type wordCount struct {
	titles int
	text   string // as the first title that has it writes it
}

// countWords counts, for every stem, the titles of a unit group that have it, not as an aside.
func (f *Finder) countWords(code noc.Code) map[uint16]wordCount {
	counts := map[uint16]wordCount{}
	listed := f.Titles(code)
	for _, text := range slices.Concat(listed.Official, listed.Examples, listed.Others) {
		in := map[uint16]bool{}
		f.each(text, func(w uint16, s *scanner) {
			if in[f.stem[w]] || isAside(text, s.from) {
				return
			}
			in[f.stem[w]] = true
			c := counts[f.stem[w]]
			if c.titles++; c.titles == 1 {
				c.text = text[s.from:s.to]
			}
			counts[f.stem[w]] = c
		})
	}
	return counts
}
