package couple

import (
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/result"
	"portage/app/ui/table"
	"portage/core/advise/couple"
	"portage/core/explain"
)

// lines are the factors that differ from the case as it is told, folded until they are asked for.
func (v *view) lines(o *couple.Order) app.UI {
	if o.Told {
		return app.Div()
	}
	body := []app.UI{app.Summary().Body(app.Text(v.in(text.Couple.Lines)), app.Span().Class("unseen").Text(" ("+v.in(title(o))+")"))}
	if o.Principal == couple.Partner {
		body = append(body, app.P().Class("aside").Text(v.in(text.Couple.LinesNote)))
	}
	return app.Details().Class("couple-lines").Body(append(body, v.lineTable(o)...)...)
}

func (v *view) lineTable(o *couple.Order) []app.UI {
	here := v.of(o)
	var rows []app.UI
	same := 0
	for _, l := range o.Lines {
		if l.Same() {
			same++
			continue
		}
		rows = append(rows, table.Row("", app.Text(v.in(text.Rule(l.Rule))), v.line(v.told, l.Before), v.line(here, l.After), v.difference(l.Gain())))
	}
	if len(rows) == 0 {
		return []app.UI{app.P().Text(v.in(text.Couple.NoLines))}
	}
	before, after := &v.answer.Told.CRS, &o.Assessment.CRS
	rows = append(rows, table.Row("total", app.Text(v.in(text.Couple.Total)),
		figure(v.told.Span(before.Total, before.AtMost)), figure(v.told.Span(after.Total, after.AtMost)), v.difference(o.Gain(v.answer))))
	columns := []string{v.in(text.Couple.Factor), v.in(text.Couple.Before), v.in(text.Couple.Here), v.in(text.Couple.Difference)}
	shown := []app.UI{table.New("three", v.in(text.Couple.Lines)+" – "+v.in(short(o)), columns, rows...)}
	if same > 0 {
		shown = append(shown, app.P().Class("aside").Text(text.Couple.SameLines.In(v.at.Lang, same)))
	}
	return shown
}

// line is the points of a line with the fact that they stand on. Both are of one day, so both have every line.
func (v *view) line(of result.View, l *explain.Line) app.UI {
	return table.Cell("figure", app.Strong().Text(of.Span(l.Points, l.AtMost)), app.Span().Class("fact").Text(of.Fact(l)))
}

func figure(s string) app.UI { return table.Cell("figure", app.Text(s)) }

func (v *view) difference(n int) app.UI {
	class := "figure gap-none"
	switch {
	case n > 0:
		class = "figure gap-more"
	case n < 0:
		class = "figure gap-less"
	}
	return table.Cell(class, app.Text(text.Signed(v.at.Lang, n)))
}

// printed is every order in one table, then what each gives up and its lines.
func (v *view) printed() []app.UI {
	body := []app.UI{
		app.H3().Text(v.in(text.Couple.Title)),
		app.P().Text(v.foundWords()),
		v.overview(),
	}
	for i := range v.answer.Orders {
		o := &v.answer.Orders[i]
		if o.Told || o.Refused != "" {
			continue
		}
		body = append(body, app.H4().Text(v.in(title(o))), v.changes(o), v.open(o))
		if o.Principal == couple.Partner {
			body = append(body, app.P().Class("aside").Text(v.in(text.Couple.LinesNote)))
		}
		body = append(body, v.lineTable(o)...)
	}
	f := v.funds()
	return []app.UI{app.Section().Class("couple", "couple-printed").Body(append(body, f)...)}
}

func (v *view) overview() app.UI {
	var rows []app.UI
	for i := range v.answer.Orders {
		o := &v.answer.Orders[i]
		head := app.Span().Body(app.Text(v.in(title(o))+" "), v.marks(i))
		if o.Refused != "" {
			rows = append(rows, table.Row("", head, table.Cell("", app.Text(v.in(text.Couple.PartnerCanadian))), table.Cell(""), table.Cell("")))
			continue
		}
		categories, _ := v.categoryNames(o)
		if len(categories) == 0 {
			categories = []string{v.in(text.Couple.NoCategories)}
		}
		rows = append(rows, table.Row("", head, figure(v.told.Span(o.Assessment.CRS.Total, o.Assessment.CRS.AtMost)), table.Cell("", v.programWords(o)...), table.Cell("", app.Text(strings.Join(categories, ", ")))))
	}
	columns := []string{v.in(text.Couple.Order), v.in(text.Couple.Score), v.in(text.Couple.Eligible), v.in(text.Couple.Categories)}
	return table.New("couple-overview", v.in(text.Couple.Title), columns, rows...)
}

// programWords are the verdicts of the three programs, with the points of the grid.
func (v *view) programWords(o *couple.Order) []app.UI {
	var all []app.UI
	for i := range o.Assessment.Programs {
		p := &o.Assessment.Programs[i]
		grid := ""
		if len(p.Grid) > 0 {
			grid = v.of(o).GridTotal(p)
		}
		all = append(all, app.P().Body(app.Text(v.in(text.Program(p.Program))+" "), v.told.Verdict(p.Verdict), app.Text(" "), app.Span().Class("aside").Text(grid)))
	}
	return all
}
