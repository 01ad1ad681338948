package find

import (
	"slices"
	"unicode/utf8"

	"github.com/sahilm/fuzzy"
)

// show gives the bytes of a title that answer a query, in order.
func (f *Finder) show(all []asked, at int32) [][2]int {
	t := &f.titles[at]
	words := f.wordsOf(t)
	var ranges [][2]int
	j := 0
	f.each(f.textOf(at), func(_ uint16, s *scanner) {
		ranges = append(ranges, f.showWord(all, t, words, j, s)...)
		j++
	})
	return merged(ranges)
}

// showWord gives the bytes of one word of a title that answer a query: all of it, or the letters that were typed of a word that is begun or mistyped.
func (f *Finder) showWord(all []asked, t *title, words []uint16, j int, s *scanner) [][2]int {
	var ranges [][2]int
	for i := range all {
		a := &all[i]
		how := a.answer[f.stem[words[j]]]
		if how == 0 {
			continue
		}
		if best, _ := f.answer(a, t, words, -1); how < best*inAside*inAside {
			continue
		}
		if how >= sameMeaning {
			return [][2]int{{s.from, s.to}}
		}
		ranges = append(ranges, letters(a.text, s)...)
	}
	return ranges
}

// letters gives the bytes of a word in a title where the letters of a typed word stand, as sahilm/fuzzy finds them; all of it where they do not all stand there in their order.
func letters(typed string, s *scanner) [][2]int {
	found := fuzzy.FindNoSort(typed, []string{string(s.word)})
	if len(found) == 0 {
		return [][2]int{{s.from, s.to}}
	}
	places := placesOf(s)
	ranges := make([][2]int, 0, len(found[0].MatchedIndexes))
	for _, i := range found[0].MatchedIndexes {
		ranges = append(ranges, places[i])
	}
	return ranges
}

// placesOf gives for every letter of a word as it is compared the bytes of the text it comes from.
func placesOf(s *scanner) [][2]int {
	places := make([][2]int, 0, len(s.word))
	for at := s.from; at < s.to; {
		r, size := utf8.DecodeRuneInString(s.text[at:])
		letter := scanner{text: s.text[at : at+size]}
		if letter.run() {
			for range letter.word {
				places = append(places, [2]int{at, at + size})
			}
		} else if isAccent(r) && len(places) > 0 {
			places[len(places)-1][1] = at + size
		} else if r == '+' || r == '#' {
			places = append(places, [2]int{at, at + size})
		}
		at += size
	}
	return places
}

// merged orders ranges and makes those that touch one.
func merged(ranges [][2]int) [][2]int {
	slices.SortFunc(ranges, func(a, b [2]int) int { return a[0] - b[0] })
	out := ranges[:0]
	for _, r := range ranges {
		if last := len(out) - 1; last >= 0 && r[0] <= out[last][1] {
			out[last][1] = max(out[last][1], r[1])
			continue
		}
		out = append(out, r)
	}
	return out
}
