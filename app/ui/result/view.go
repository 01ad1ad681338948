package result

import (
	"slices"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/core"
	"portage/core/candidate"
	"portage/core/edition"
	"portage/core/explain"
)

// View gives the pieces of an answer to pages that arrange them otherwise.
type View struct{ p *page }

// NewView prepares an assessment of a case to be shown in pieces.
func NewView(at frame.Place, book *core.Book, c *candidate.Case, a *core.Assessment) View {
	return View{pageAt(at, book, c, a)}
}

// Section is one of the four sections of the CRS: its points, the most that it gives, 0 where it does not apply, and its lines.
type Section struct {
	Section text.Section
	Points  int
	Most    int
	Lines   []explain.Line
}

// Sections gives the four sections of the CRS in their order.
func (v View) Sections() []Section {
	var all []Section
	for _, s := range v.p.sections() {
		all = append(all, Section{s.section, s.points, s.most, s.lines})
	}
	return all
}

// SectionPoints writes the points of a section out of the most.
func (v View) SectionPoints(s Section) string {
	return v.p.partPoints(section{section: s.Section, points: s.Points, most: s.Most})
}

// Bar is the score as a bar of four parts.
func (v View) Bar() app.UI { return bar(&v.p.a.CRS) }

// PartClass is the class that gives a section its colour.
func PartClass(s text.Section) string { return sectionID(s) }

// Span writes a number, or the two bounds of one that is open.
func (v View) Span(low, high int) string { return v.p.span(low, high) }

// Fact writes what a line stands on, and which answers could still change it.
func (v View) Fact(l *explain.Line) string { return v.p.lineFact(l) }

// Needs writes what a check asks for; empty where it names nothing.
func (v View) Needs(c *explain.Check) string { return v.p.needs(c) }

// Has writes what the person has of what a check asks for.
func (v View) Has(c *explain.Check) string { return v.p.has(c) }

// Asked names the answers that could still change a line or a check; empty where none could.
func (v View) Asked(places []string) string { return v.p.asked(places) }

// Verdict is the word of a verdict with its shape and colour.
func (v View) Verdict(of explain.Verdict) app.UI { return v.p.verdict(of) }

// CategoryName gives the name of a category in the edition of the asked day.
func (v View) CategoryName(id string) string { return v.p.categoryName(id) }

// GridTotal writes the points of the selection grid of FSW out of the most, with those needed.
func (v View) GridTotal(o *core.Program) string { return v.p.gridTotal(o) }

// Year is the rounds of the twelve months up to the asked day.
func (v View) Year() Year { return YearOf(v.p.a) }

// Warnings says what to know before relying on the answer, what expires soon first.
func (v View) Warnings() []string {
	var all []string
	for _, e := range v.p.expiring() {
		all = append(all, v.p.expires(e))
	}
	return append(all, v.p.warningWords()...)
}

// FundsTable is the settlement funds by family size with its citation.
func (v View) FundsTable() app.UI { return v.p.fundsTable() }

// Editions gives what the editions that answered say of themselves.
func (v View) Editions() []*edition.Header { return v.p.headers() }

// Cite links a citation of a line or a check to its source among the editions that answered; what the source is called stands in the link.
func (v View) Cite(cite string) app.UI {
	if a := v.p.citeLink(cite, v.p.allSources()...); a != nil {
		return a
	}
	return app.Span()
}

// Category is the check of one category alone: the verdict, what is needed and what the person has, and what holds for all categories. Where the edition of the day has none of that id it is nil.
func (v View) Category(id string) app.UI {
	for i := range v.p.a.Categories {
		o := &v.p.a.Categories[i]
		if o.Category == id {
			return app.Section().Class("result", "judged").Aria("labelledby", "top").Body(
				app.P().Class("category-verdict").Body(v.p.verdict(o.Verdict)),
				v.p.checks(o.Checks, []sources{v.p.categories.Sources}),
				app.P().Class("aside").Text(v.p.in(text.Result.CategoryNeedsProgram)),
			)
		}
	}
	return nil
}

// Sources gives every source that the editions which answered name, each once, by title.
func (v View) Sources() []edition.Source {
	var all []edition.Source
	for _, from := range append(v.p.allSources(), v.p.book.Rounds().Sources) {
		for _, s := range from {
			if !slices.Contains(all, s) {
				all = append(all, s)
			}
		}
	}
	slices.SortFunc(all, byTitle)
	return all
}
