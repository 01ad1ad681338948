// Package answers writes the answers of case files in words, to be read rather than changed.
package answers

import (
	"slices"
	"strconv"
	"strings"

	"portage/app/text"
	"portage/core"
	"portage/core/candidate"
)

// Row is one answer of the case file in words, as each of the cases has it; empty where one has not answered.
type Row struct {
	Place string
	Said  []string
}

// Each gives the answers of several cases side by side, in the order of the case file, field by field. What none has answered is left out; an entry of a list that not every case has is one row.
func Each(lang text.Lang, book *core.Book, cases ...*candidate.Case) []Row {
	w := &writer{lang: lang, book: book, cases: cases}
	w.all()
	return w.rows
}

// Brief gives the answers of one case, every entry of a list as one row.
func Brief(lang text.Lang, book *core.Book, c *candidate.Case) []Row {
	w := &writer{lang: lang, book: book, cases: []*candidate.Case{c}, brief: true}
	w.all()
	return w.rows
}

// Differ tells whether the cases have not all answered the same.
func (r *Row) Differ() bool {
	return slices.ContainsFunc(r.Said, func(s string) bool { return s != r.Said[0] })
}

type writer struct {
	lang  text.Lang
	book  *core.Book
	cases []*candidate.Case
	brief bool
	rows  []Row
}

// field is one answer of a part of the case file, and how it is written.
type field[T any] struct {
	name string
	say  func(w *writer, of *T) string
}

func (w *writer) in(t text.Text) string { return t.In(w.lang) }

// add adds a row unless nobody has answered. Of a part that a case says it has not, there is nothing to answer.
func (w *writer) add(place string, say func(c *candidate.Case) string) {
	row := Row{Place: place}
	for _, c := range w.cases {
		row.Said = append(row.Said, say(c))
	}
	if !slices.ContainsFunc(row.Said, func(s string) bool { return s != "" }) {
		return
	}
	for i, c := range w.cases {
		if row.Said[i] == "" && moot(place, c) {
			row.Said[i] = w.in(text.Answers.Unanswered)
		}
	}
	w.rows = append(w.rows, row)
}

// moot tells whether a place is within a part that the case says it has not.
func moot(place string, c *candidate.Case) bool {
	part, _, inside := strings.Cut(place, ".")
	presence := map[string]candidate.Presence{"partner": c.Partner.Presence, "offer": c.Offer.Presence, "military": c.Military.Presence}
	return inside && presence[part] == candidate.Nothing
}

func (w *writer) all() {
	w.person("person.", func(c *candidate.Case) *candidate.Person { return &c.Person })
	w.fields(statusField)
	w.fields(partnerFields...)
	w.person("partner.", func(c *candidate.Case) *candidate.Person { return &c.Partner.Person })
	w.fields(caseFields...)
}

func (w *writer) fields(all ...field[candidate.Case]) {
	for _, f := range all {
		w.add(f.name, func(c *candidate.Case) string { return f.say(w, c) })
	}
}

func (w *writer) person(prefix string, of func(*candidate.Case) *candidate.Person) {
	own := func(f field[candidate.Person]) {
		w.add(prefix+f.name, func(c *candidate.Case) string { return f.say(w, of(c)) })
	}
	own(bornField)
	list(w, prefix+"education", func(c *candidate.Case) []candidate.Credential { return of(c).Education }, credentialFields, (*writer).credential)
	list(w, prefix+"languages", func(c *candidate.Case) []candidate.Result { return of(c).Languages }, resultFields, (*writer).result)
	own(firstLanguageField)
	list(w, prefix+"work", func(c *candidate.Case) []candidate.Job { return of(c).Work }, jobFields, (*writer).job)
	for _, f := range tieFields {
		own(f)
	}
}

// list adds the entries of a list: field by field where every case has the entry, else in one row. That there are none is an answer too.
func list[T any](w *writer, place string, of func(*candidate.Case) []T, fields []field[T], whole func(*writer, *T) string) {
	most, least := 0, len(of(w.cases[0]))
	for _, c := range w.cases {
		most, least = max(most, len(of(c))), min(least, len(of(c)))
	}
	entry := func(c *candidate.Case, i int) string {
		switch all := of(c); {
		case i < len(all):
			return whole(w, &all[i])
		case all != nil:
			return w.in(text.Answers.None)
		}
		return ""
	}
	if most == 0 {
		w.add(place, func(c *candidate.Case) string { return entry(c, 0) })
	}
	for i := range most {
		item := place + "[" + strconv.Itoa(i) + "]"
		if i >= least || w.brief {
			w.add(item, func(c *candidate.Case) string { return entry(c, i) })
			continue
		}
		for _, f := range fields {
			w.add(item+"."+f.name, func(c *candidate.Case) string { return f.say(w, &of(c)[i]) })
		}
	}
}

// joined writes the parts that are there in one line.
func joined(parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), ", ")
}
