// Package find looks occupations up by whatever people call them, or by the first digits of their codes.
package find

import (
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
	table *noc.Table
	lang  string
	means map[string][]string // what an everyday word stands for

	asked   [mostAsked]asked
	pattern pattern
	sums    sums
	groups  [][eachGroup]candidate
	rough   []candidate
}

// New makes the finder of a language, "fr" or any other for English. Where titles and names are empty, only the titles of the unit groups are searched; a row of theirs that cannot be read is an error.
func New(table *noc.Table, lang string, titles Titles, names Everyday) (*Finder, error) {
	x, err := newIndex(table.Groups, lang, titles, names)
	if err != nil {
		return nil, err
	}
	f := &Finder{index: x, table: table, lang: lang, means: map[string][]string{}, sums: newSums(len(x.titles)), groups: make([][eachGroup]candidate, len(table.Groups))}
	err = names.Words(func(w Word) {
		for i := range w.Means {
			w.Means[i] = fold(w.Means[i])
		}
		f.means[fold(w.Typed)] = w.Means
	})
	return f, err
}

// Search gives at most most unit groups, best first. Letter case, accents, separators and the order of words do not count; words may be mistyped, unfinished, or in another number, gender or spelling. One to five digits find the codes that begin with them. What answers to nothing finds nothing.
func (f *Finder) Search(query string, most int) []Result {
	if most < 1 {
		return nil
	}
	if digits := strings.TrimSpace(query); isDigits(digits) {
		return f.byCode(digits, most)
	}
	all := f.ask(query)
	if len(all) == 0 {
		return nil
	}
	found := f.rank(all)
	results := make([]Result, 0, min(most, len(found)))
	for _, c := range found[:min(most, len(found))] {
		t := &f.titles[c.title]
		g := &f.table.Groups[t.group]
		results = append(results, Result{g.Code, g.In(f.lang), t.text, f.show(all, c.title), c.score})
	}
	return results
}

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
