package combo

import (
	"html"
	"strings"

	"portage/app/text"
	"portage/core/category"
	"portage/core/noc"
	"portage/core/noc/find"
)

// options writes the options of the list.
func (o *Occupation) options() string {
	var b strings.Builder
	for _, r := range o.list.found.results {
		o.option(&b, r)
	}
	return b.String()
}

// option writes one: its title, why it is there, and its code with the categories. Blanks stand between the parts for those who hear them in one go.
func (o *Occupation) option(b *strings.Builder, r find.Result) {
	code := r.NOC.String()
	b.WriteString(`<li role="option" aria-selected="false" id="` + html.EscapeString(o.optionID(r.NOC)) + `" data-code="` + code + `"><span>`)
	mark(b, r.Title, r.Ranges, r.Matched == r.Title)
	b.WriteString("</span> ")
	if r.Matched != r.Title && r.Matched != code {
		b.WriteString(`<span class="why">` + html.EscapeString(text.Finder.Matches.In(o.Lang)) + ` <span lang="` + string(o.list.found.in) + `">`)
		mark(b, r.Matched, r.Ranges, true)
		b.WriteString("</span></span> ")
	}
	b.WriteString(`<span class="code">`)
	mark(b, code, r.Ranges, r.Matched == code)
	for _, fact := range append([]string{o.teer(r.NOC)}, o.categories(r.NOC)...) {
		b.WriteString(" · " + html.EscapeString(fact))
	}
	b.WriteString("</span></li>")
}

func (o *Occupation) optionID(code noc.Code) string { return o.ID + "-" + code.String() }

// mark writes a text, with the bytes that answer the query set off where they are of it.
func mark(b *strings.Builder, s string, ranges [][2]int, ofIt bool) {
	at := 0
	for _, r := range ranges {
		if ofIt {
			b.WriteString(html.EscapeString(s[at:r[0]]) + "<mark>" + html.EscapeString(s[r[0]:r[1]]) + "</mark>")
			at = r[1]
		}
	}
	b.WriteString(html.EscapeString(s[at:]))
}

// teer says the category of an occupation's training, education, experience and responsibilities.
func (o *Occupation) teer(code noc.Code) string {
	return text.Finder.Teer.Fill(o.Lang, text.Number(o.Lang, code.Teer()))
}

// categories names those that list an occupation on the day asked, and those that did before.
func (o *Occupation) categories(code noc.Code) []string {
	var now, before, named []string
	for _, l := range category.Listings(o.Categories, code) {
		name := text.ShortCategory(l.ID).In(o.Lang)
		if l.To == 0 {
			now = append(now, name)
			continue
		}
		from, _, _ := l.From.Date()
		to, _, _ := l.To.Date()
		before = append(before, name+" "+text.Period(from, to))
	}
	if len(now) > 0 {
		named = append(named, text.Finder.Listed.In(o.Lang, len(now), strings.Join(now, ", ")))
	}
	if len(before) > 0 {
		named = append(named, text.Finder.Formerly.Fill(o.Lang, strings.Join(before, ", ")))
	}
	return named
}
