// Package find looks occupations up by whatever people call them, or by the first digits of their codes.
package find

import (
	"cmp"
	"slices"
	"strings"

	"portage/core/noc"
)

// Result is an occupation that was found, and where its title shows why.
type Result struct {
	NOC     noc.Code `json:"noc"`
	Title   string   `json:"title"`   // official, in the language of the search
	Matched string   `json:"matched"` // the text that matched: a title, a name that people use, or the code
	Ranges  [][2]int `json:"ranges"`  // the bytes of Matched that answer the query, from and up to
	Score   float32  `json:"-"`       // how well it answers, from 0 to a little over 1
}

// Finder searches the titles of one language. It keeps its working memory: it serves one goroutine at a time.
type Finder struct {
	*index
	table   *noc.Table
	means   map[string][]string // the words that an everyday word stands for, each by itself
	phrases map[string][]string // the words that an everyday word stands for together

	asked   [mostAsked]asked
	pattern pattern
	sums    sums
	nearest [][eachGroup]candidate
	rough   []candidate
	found   []candidate
}

// New makes the finder of a language, "fr" or any other for English, from what Pack wrote. Without the titles only those of the unit groups are searched, and the names may come later; what cannot be read is an error.
func New(table *noc.Table, lang string, packed Packed) (*Finder, error) {
	x, err := newIndex(table.Groups(), lang, packed)
	f := newFinder(table, x)
	f.means, f.phrases = map[string][]string{}, map[string][]string{}
	return f, cmp.Or(err, eachWord(packed.Titles, f.learn))
}

func newFinder(table *noc.Table, x *index) *Finder {
	return &Finder{index: x, table: table, sums: newSums(len(x.titles)), nearest: make([][eachGroup]candidate, len(table.Groups()))}
}

// With gives a finder that searches the everyday names too, which have arrived after the titles, in less time than New takes. The finder itself stays as it is.
func (f *Finder) With(names string) (*Finder, error) {
	x, err := f.index.with(names)
	more := newFinder(f.table, x)
	more.means, more.phrases = f.means, f.phrases
	return more, err
}

// learn takes an everyday word. One that means a single phrase stands for its words together, any other for each of its words.
func (f *Finder) learn(w Word) {
	typed := fold(w.Typed)
	means := make([]string, len(w.Means))
	for i := range w.Means {
		means[i] = fold(w.Means[i])
	}
	if len(means) == 1 && strings.Contains(means[0], " ") {
		f.phrases[typed] = strings.Fields(means[0])
	} else {
		f.means[typed] = means
	}
}

// Listed is what a unit group is called, each list in the order of the alphabet.
type Listed struct {
	Official []string // its own title
	Examples []string // illustrative examples of the classification
	Others   []string // its other titles
	Everyday []string // names that people use
}

// Titles gives what a unit group is called.
func (f *Finder) Titles(code noc.Code) Listed {
	var l Listed
	for i := range f.titles {
		if f.table.Groups()[f.groupOf[i]].Code != code {
			continue
		}
		switch f.titles[i].kind {
		case official:
			l.Official = append(l.Official, f.textOf(int32(i)))
		case example:
			l.Examples = append(l.Examples, f.textOf(int32(i)))
		case other:
			l.Others = append(l.Others, f.textOf(int32(i)))
		case everyday, also:
			l.Everyday = append(l.Everyday, f.textOf(int32(i)))
		}
	}
	for _, list := range [][]string{l.Examples, l.Others, l.Everyday} {
		slices.SortFunc(list, inAlphabet)
	}
	return l
}

func inAlphabet(a, b string) int {
	return cmp.Or(strings.Compare(strings.ToLower(a), strings.ToLower(b)), strings.Compare(a, b))
}

// Search gives at most most unit groups, best first. Letter case, accents, separators and the order of words do not count; words may be mistyped, unfinished, or in another number, gender or spelling. One to five digits find the codes that begin with them, and a whole code among words goes before all else. What answers to nothing finds nothing.
func (f *Finder) Search(query string, most int) []Result {
	if most < 1 {
		return nil
	}
	if digits := strings.TrimSpace(query); isDigits(digits) {
		if results := f.byCode(digits, most); len(results) > 0 || len(digits) < leastNumber {
			return results
		}
	}
	var results []Result
	coded, isCoded := f.codeIn(query)
	if isCoded {
		results = append(results, coded)
	}
	all := f.ask(query)
	if len(all) == 0 {
		return results
	}
	for _, c := range f.rank(query, all) {
		if len(results) == most {
			break
		}
		g := &f.table.Groups()[f.groupOf[c.title]]
		if !isCoded || g.Code != coded.NOC {
			results = append(results, Result{g.Code, g.In(f.lang), f.textOf(c.title), f.show(all, c.title), c.score})
		}
	}
	return results
}

// leastNumber is how many digits a number has that is a word, like 911.
const leastNumber = 3

// codeIn finds the code of a unit group among the words of a query: "NOC 31301", "31301 - nurses".
func (f *Finder) codeIn(query string) (Result, bool) {
	for at := 0; at < len(query); at++ {
		if !isDigit(query[at]) {
			continue
		}
		from := at
		for at < len(query) && isDigit(query[at]) {
			at++
		}
		if digits := query[from:at]; f.table.Has(digits) {
			return f.byCode(digits, 1)[0], true
		}
	}
	return Result{}, false
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// What is sure enough that the other language is not asked, and how much better that must answer.
const (
	sure   = 0.8
	better = 0.1
)

// Unsure tells whether results leave it open that the query is in another language.
func Unsure(results []Result) bool { return len(results) == 0 || results[0].Score < sure }

// Either searches in a person's own language, and in the other where that answers a query much better. The official titles stay those of their own.
func Either(own, other *Finder, query string, most int) []Result {
	results := own.Search(query, most)
	if !Unsure(results) {
		return results
	}
	foreign := other.Search(query, most)
	if len(foreign) == 0 || len(results) > 0 && foreign[0].Score < results[0].Score+better {
		return results
	}
	for i := range foreign {
		if g, ok := own.table.Group(foreign[i].NOC); ok {
			foreign[i].Title = g.In(own.lang)
		}
	}
	return foreign
}

func isDigits(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}

func (f *Finder) byCode(digits string, most int) []Result {
	groups := f.table.WithPrefix(digits)
	results := make([]Result, 0, min(most, len(groups)))
	for _, g := range groups[:min(most, len(groups))] {
		results = append(results, Result{g.Code, g.In(f.lang), g.Code.String(), [][2]int{{0, len(digits)}}, sure})
	}
	return results
}
