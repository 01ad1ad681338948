package find

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"portage/core/noc"
)

// Packed are the two files of a language that the site ships. Every form of a word, and every run of signs between words, stands once in a list; a title is a row of signs that stand for forms; a single blank between words is left out. The titles of a unit group are sorted, and each says only what it has not in common with the one before. They are a quarter of the size, and have all words of all titles found before the first search. Either file is JSON:
//
//	{
//	"after":0,                 // how many forms the file before this one has
//	"forms":"AaccountantEing…",  // in their order, see writeForms
//	"often":"Ā#…",             // the forms that single letters stand for
//	"read":"backwards",        // the forms of a title, where titles end alike more than they begin alike
//	"titles":"0Aę'1B!0C/…",    // of every unit group of the table, see layout
//	"words":[
//	{"typed":"mgr","means":["manager"]},
//	…
//	]
//	}
type Packed struct {
	Titles string // the official titles, and the words that stand for others
	Names  string // the everyday names, written with the forms of the titles and with more
}

// Pack writes the packed files of a language. A row of titles or names that cannot be read, or is of no unit group of the table, is an error.
func Pack(table *noc.Table, titles Titles, names Everyday) (Packed, error) {
	official, common := packer{}, packer{}
	var words []string
	err := cmp.Or(
		titles.Each(func(code noc.Code, title string, isExample bool) { official.add(code, title, isExample) }),
		names.Names(func(n Name) {
			for _, name := range n.Names {
				common.add(n.Code, name, false)
			}
			for _, name := range n.Also {
				common.add(n.Code, name, true)
			}
		}),
		names.Words(func(w Word) {
			words = append(words, `{"typed":`+quote(w.Typed)+`,"means":[`+strings.Join(each(w.Means, quote), ",")+`]}`)
		}),
		official.check(table), common.check(table))
	if err != nil {
		return Packed{}, err
	}
	forms := official.newForms(nil)
	return Packed{official.write(table, nil, forms, words), common.write(table, forms, common.newForms(forms), nil)}, nil
}

// packer collects the titles of one file, by unit group.
type packer map[noc.Code][]line

// line is a title.
type line struct {
	forms    []string
	isMarked bool // of the rarer kind: an illustrative example, or a name that means another more often
}

func (p packer) add(code noc.Code, title string, isMarked bool) {
	p[code] = append(p[code], line{formsOf(title), isMarked})
}

func (p packer) check(table *noc.Table) error {
	for _, code := range slices.Sorted(maps.Keys(p)) {
		if _, ok := table.Group(code); !ok {
			return fmt.Errorf("%s is no unit group", code)
		}
	}
	return nil
}

// formsOf parts a title into words and the signs between them, without the single blanks.
func formsOf(title string) []string {
	var forms []string
	from, inWord := 0, false
	end := func(at int) {
		if form := title[from:at]; form != "" && form != " " {
			forms = append(forms, form)
		}
		from = at
	}
	for at, r := range title {
		if is := isWordLetter(r, inWord); is != inWord {
			end(at)
			inWord = is
		}
	}
	end(len(title))
	return forms
}

func isWordLetter(r rune, inWord bool) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || inWord && continues(r)
}

// continues tells whether a sign belongs to the word before it.
func continues(r rune) bool { return isAccent(r) || r == '+' || r == '#' }

// newForms gives the forms that are not among those before, in order.
func (p packer) newForms(before []string) []string {
	known := map[string]bool{}
	for _, form := range before {
		known[form] = true
	}
	isNew := map[string]bool{}
	for _, lines := range p {
		for _, l := range lines {
			for _, form := range l.forms {
				if !known[form] {
					isNew[form] = true
				}
			}
		}
	}
	return slices.Sorted(maps.Keys(isNew))
}

// write gives the file, with its titles read in the direction in which they have more in common.
func (p packer) write(table *noc.Table, before, forms, words []string) string {
	places := map[string]int{}
	for i, form := range slices.Concat(before, forms) {
		places[form] = i
	}
	read, often, titles := forwards, "", ""
	for _, way := range []string{forwards, backwards} {
		if o, t := p.layout(table, places, way).write(); way == forwards || len(t) < len(titles) {
			read, often, titles = way, o, t
		}
	}
	var b strings.Builder
	b.WriteString("{\n\"after\":" + strconv.Itoa(len(before)))
	for _, field := range [][2]string{{"forms", writeForms(forms)}, {"often", often}, {"read", read}, {"titles", titles}} {
		b.WriteString(",\n" + quote(field[0]) + ":" + quote(field[1]))
	}
	b.WriteString(",\n\"words\":[")
	if len(words) > 0 {
		b.WriteString("\n" + strings.Join(words, ",\n") + "\n")
	}
	b.WriteString("]\n}\n")
	return b.String()
}

func quote(text string) string {
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(text); err != nil {
		panic(err) // Text always has a form in JSON.
	}
	return strings.TrimSuffix(b.String(), "\n")
}

func each[T, U any](all []T, f func(T) U) []U {
	out := make([]U, len(all))
	for i, one := range all {
		out[i] = f(one)
	}
	return out
}
