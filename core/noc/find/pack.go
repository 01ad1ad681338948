package find

import (
	"cmp"
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"unicode"

	"portage/core/noc"
)

// A packed file holds the titles and the everyday names of a language as the site ships them: every form of a word, and every run of signs between words, stands once in a list, the most frequent first; a title is a row of characters, each the place of a form in that list; a single blank between words is left out. It is a third of the size, and has all words of all titles found before the first search. It is JSON:
//
//	{
//	"forms":"operator|manager|…",
//	"groups":[
//	["31301","examples","others","everyday names","names that mean another more often"],
//	…
//	],
//	"words":[
//	{"typed":"mgr","means":["manager"]},
//	…
//	]
//	}

// Between the forms of the list, and between the titles of a row.
const (
	betweenForms  = "|"
	betweenTitles = '!'
)

// Pack writes the packed file of a language. A row of titles or names that cannot be read is an error.
func Pack(titles Titles, names Everyday) (string, error) {
	p := packer{lists: map[noc.Code]*[lists][][]string{}, count: map[string]int{}}
	err := cmp.Or(
		titles.Each(func(code noc.Code, title string, isExample bool) {
			if isExample {
				p.add(code, example, title)
			} else {
				p.add(code, other, title)
			}
		}),
		names.Names(func(n Name) {
			for _, name := range n.Names {
				p.add(n.Code, everyday, name)
			}
			for _, name := range n.Also {
				p.add(n.Code, also, name)
			}
		}))
	if err != nil {
		return "", err
	}
	var words []string
	err = names.Words(func(w Word) {
		words = append(words, `{"typed":`+quote(w.Typed)+`,"means":[`+strings.Join(each(w.Means, quote), ",")+`]}`)
	})
	return p.write(words), err
}

// lists is how many lists of titles a unit group has in a packed file.
const lists = int(also-example) + 1

// packer collects titles as rows of forms.
type packer struct {
	lists map[noc.Code]*[lists][][]string
	count map[string]int
}

func (p *packer) add(code noc.Code, k kind, title string) {
	if p.lists[code] == nil {
		p.lists[code] = &[lists][][]string{}
	}
	forms := formsOf(title)
	for _, form := range forms {
		p.count[form]++
	}
	list := &p.lists[code][k-example]
	*list = append(*list, forms)
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
		if is := isWordLetter(r); is != inWord {
			end(at)
			inWord = is
		}
	}
	end(len(title))
	return forms
}

func isWordLetter(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || isAccent(r) || r == '+' || r == '#'
}

func (p *packer) write(words []string) string {
	forms := slices.SortedFunc(maps.Keys(p.count), func(a, b string) int { return cmp.Or(p.count[b]-p.count[a], strings.Compare(a, b)) })
	characters := map[string]rune{}
	for i, form := range forms {
		characters[form] = characterOf(i)
	}
	var b strings.Builder
	b.WriteString("{\n\"forms\":" + quote(strings.Join(forms, betweenForms)) + ",\n\"groups\":[")
	for i, code := range slices.Sorted(maps.Keys(p.lists)) {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString("\n[\"" + code.String() + "\"")
		for _, list := range p.lists[code] {
			b.WriteString(",\"" + row(list, characters) + "\"")
		}
		b.WriteByte(']')
	}
	b.WriteString("\n],\n\"words\":[")
	if len(words) > 0 {
		b.WriteString("\n" + strings.Join(words, ",\n") + "\n")
	}
	b.WriteString("]\n}\n")
	return b.String()
}

func row(titles [][]string, characters map[string]rune) string {
	var b strings.Builder
	for i, forms := range titles {
		if i > 0 {
			b.WriteByte(betweenTitles)
		}
		for _, form := range forms {
			b.WriteRune(characters[form])
		}
	}
	return b.String()
}

// The characters that stand for forms: from firstCharacter on, without those that JSON would have to escape, the controls, and the halves of pairs.
const (
	firstCharacter = '#'
	backslash      = '\\'
	controls       = 0x7f
	afterControls  = 0xa0
	halves         = 0xd800
	afterHalves    = 0xe000
)

// characterOf gives the character that stands for a form.
func characterOf(form int) rune {
	r := firstCharacter + rune(form)
	if r >= backslash {
		r++
	}
	if r >= controls {
		r += afterControls - controls
	}
	if r >= halves {
		r += afterHalves - halves
	}
	return r
}

// formOf gives the form that a character stands for.
func formOf(r rune) int {
	if r >= afterHalves {
		r -= afterHalves - halves
	}
	if r >= afterControls {
		r -= afterControls - controls
	}
	if r > backslash {
		r--
	}
	return int(r - firstCharacter)
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
