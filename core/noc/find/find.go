// Package find looks occupations up by the words of their titles, or by the first digits of their codes.
package find

import (
	"cmp"
	"slices"
	"strings"

	"github.com/sahilm/fuzzy"

	"portage/core/noc"
)

// Result is an occupation that was found, and where its title shows why.
type Result struct {
	NOC     noc.Code `json:"noc"`
	Title   string   `json:"title"`   // official, in the language of the search
	Matched string   `json:"matched"` // the text that matched: the title, or the code
	Ranges  [][2]int `json:"ranges"`  // the bytes of Matched that answer the query, from and up to
}

// small words say nothing about an occupation.
var small = map[string]bool{
	"a": true, "an": true, "and": true, "at": true, "for": true, "in": true, "of": true, "or": true, "the": true, "to": true, "with": true,
	"au": true, "aux": true, "d": true, "dans": true, "de": true, "des": true, "du": true, "en": true, "et": true, "l": true, "la": true, "le": true, "les": true, "ou": true, "par": true, "pour": true, "sur": true, "un": true, "une": true,
}

// How well a word of a title answers one of the query; 0 is not at all.
const (
	near  = 1 + iota // letters are missing in the query, or one is too many
	start            // the title's word begins with it
	whole
)

// Search gives at most most unit groups whose title has every word of the query, best first, in "fr" or any other for English. Letter case, accents and separators do not count; a word may be the beginning of the title's, or lack a letter or two. One to five digits find the codes that begin with them. What answers to nothing finds nothing.
func Search(table *noc.Table, lang, query string, most int) []Result {
	if most < 1 {
		return nil
	}
	if digits := strings.TrimSpace(query); isDigits(digits) {
		return byCode(table, lang, digits, most)
	}
	asked := meaning(query)
	if len(asked) == 0 {
		return nil
	}
	var found []candidate
	for i := range table.Groups {
		if c, ok := match(table.Groups[i].In(lang), asked); ok {
			c.group = i
			found = append(found, c)
		}
	}
	slices.SortFunc(found, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.words, b.words), cmp.Compare(a.group, b.group))
	})
	results := make([]Result, 0, min(most, len(found)))
	for _, c := range found[:min(most, len(found))] {
		title := table.Groups[c.group].In(lang)
		results = append(results, Result{table.Groups[c.group].Code, title, title, c.ranges})
	}
	return results
}

func isDigits(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}

func byCode(table *noc.Table, lang, digits string, most int) []Result {
	groups := table.WithPrefix(digits)
	results := make([]Result, 0, min(most, len(groups)))
	for _, g := range groups[:min(most, len(groups))] {
		results = append(results, Result{g.Code, g.In(lang), g.Code.String(), [][2]int{{0, len(digits)}}})
	}
	return results
}

// mostWords of a query are looked at.
const mostWords = 12

func meaning(query string) []string {
	var asked []string
	for _, w := range wordsOf(query) {
		if !small[w.folded] && !slices.Contains(asked, w.folded) && len(asked) < mostWords {
			asked = append(asked, w.folded)
		}
	}
	return asked
}

// candidate is a title that has every word of the query.
type candidate struct {
	group  int
	score  int
	words  int // of the title; of two equal ones the shorter says less besides
	ranges [][2]int
}

func match(title string, asked []string) (candidate, bool) {
	words := wordsOf(title)
	c := candidate{words: len(words)}
	for _, q := range asked {
		best, at := 0, 0
		for i, w := range words {
			if s := answers(w.folded, q); s > best {
				best, at = s, i
			}
		}
		if best == 0 {
			return c, false
		}
		c.score += best
		w := words[at]
		if best == start {
			c.ranges = append(c.ranges, [2]int{w.from, w.upTo(title, len(q))})
		} else {
			c.ranges = append(c.ranges, [2]int{w.from, w.to})
		}
	}
	c.ranges = joined(c.ranges)
	return c, true
}

// joined orders ranges and makes those that overlap one: two words of a query may answer to the same of the title.
func joined(ranges [][2]int) [][2]int {
	slices.SortFunc(ranges, func(a, b [2]int) int { return a[0] - b[0] })
	out := ranges[:0]
	for _, r := range ranges {
		if last := len(out) - 1; last >= 0 && r[0] < out[last][1] {
			out[last][1] = max(out[last][1], r[1])
			continue
		}
		out = append(out, r)
	}
	return out
}

// leastNear is how long a word must be before letters may be missing; lostLetters how many may.
const (
	leastNear   = 4
	lostLetters = 2
)

func answers(title, q string) int {
	switch {
	case title == q || title == q+"s" || title+"s" == q:
		return whole
	case strings.HasPrefix(title, q):
		return start
	case len(q) < leastNear || len(title) < leastNear || title[0] != q[0]:
		return 0
	case len(q) < len(title) && len(title)-len(q) <= lostLetters && holds(title, q), len(q)-len(title) == 1 && holds(q, title):
		return near
	}
	return 0
}

// holds tells whether the letters of part stand in text in their order.
func holds(text, part string) bool {
	return len(fuzzy.Find(part, []string{text})) > 0
}
