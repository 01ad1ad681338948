package couple

import (
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/table"
	"portage/core/advise/couple"
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
		rows = append(rows, table.Row("", app.Text(v.in(text.Rule(l.Rule))), v.told.Figures(l.Before), here.Figures(l.After), v.told.Difference(l.Gain())))
	}
	if len(rows) == 0 {
		return []app.UI{app.P().Text(v.in(text.Couple.NoLines))}
	}
	before, after := &v.answer.Told.CRS, &o.Assessment.CRS
	rows = append(rows, table.Row("total", app.Text(v.in(text.Couple.Total)),
		table.Figure(v.told.Span(before.Total, before.AtMost)), table.Figure(v.told.Span(after.Total, after.AtMost)), v.told.Difference(o.Gain(v.answer))))
	columns := []string{v.in(text.Couple.Factor), v.in(text.Couple.Before), v.in(text.Couple.Here), v.in(text.Couple.Difference)}
	shown := []app.UI{table.New("three", v.in(text.Couple.Lines)+" – "+v.in(short(o)), columns, rows...)}
	if same > 0 {
		shown = append(shown, app.P().Class("aside").Text(text.Couple.SameLines.In(v.at.Lang, same)))
	}
	return shown
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
		rows = append(rows, table.Row("", head, table.Figure(v.told.Span(o.Assessment.CRS.Total, o.Assessment.CRS.AtMost)), table.Cell("", v.programWords(o)...), table.Cell("", app.Text(strings.Join(categories, ", ")))))
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
