package through

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/result"
	"portage/app/ui/table"
	"portage/core/advise/through"
	"portage/core/explain"
)

// lines is the score section by section under both editions, with the lines that differ and why.
func (v *view) lines(id string, heading app.UI) app.UI {
	left, right := v.sides[0].Sections(), v.sides[1].Sections()
	var rows []app.UI
	same := 0
	for i := range left {
		found, equal := v.section(left[i].Section, &left[i], &right[i])
		rows, same = append(rows, found...), same+equal
	}
	shown := []app.UI{heading}
	if same == len(v.answer.Lines) {
		return app.Div().Body(append(shown, app.P().Text(v.in(text.Through.NoLines)))...)
	}
	first, second := &v.answer.Sides[0].Assessment.CRS, &v.answer.Sides[1].Assessment.CRS
	rows = append(rows, table.Row("total", app.Text(v.in(text.Through.Total)),
		table.Figure(v.sides[0].Span(first.Total, first.AtMost)), table.Figure(v.sides[1].Span(second.Total, second.AtMost)), v.sides[0].Difference(v.answer.Gain())))
	columns := []string{v.in(text.Through.Factor), v.column(0), v.column(1), v.in(text.Through.Difference)}
	shown = append(shown, table.New("through-lines"+v.theirs(), v.in(text.Through.Lines), columns, rows...))
	if same > 0 {
		shown = append(shown, app.P().Class("aside").Text(text.Through.SameLines.In(v.at.Lang, same)))
	}
	return app.Div().Body(shown...)
}

// theirs are the classes that mark the columns of a person's own edition.
func (v *view) theirs() string {
	classes := ""
	for i, class := range []string{" first-theirs", " second-theirs"} {
		if _, theirs := v.answer.Sides[i].Edition.Theirs(); theirs {
			classes += class
		}
	}
	return classes
}

// column heads the figures of an edition.
func (v *view) column(side int) string { return v.name(v.answer.Sides[side].Edition) }

// section gives the rows of the lines of a section that differ under its own, and how many do not.
func (v *view) section(of text.Section, left, right *result.Section) (rows []app.UI, same int) {
	for i := range v.answer.Lines {
		l := &v.answer.Lines[i]
		if !holds(left.Lines, l.Rule) && !holds(right.Lines, l.Rule) {
			continue
		}
		if l.Why == "" {
			same++
			continue
		}
		rows = append(rows, v.line(l))
	}
	if len(rows) > 0 {
		head := table.Row("section-row", app.Text(v.in(of.Name())), table.Figure(v.sides[0].SectionPoints(*left)), table.Figure(v.sides[1].SectionPoints(*right)), v.sides[0].Difference(right.Points-left.Points))
		rows = append([]app.UI{head}, rows...)
	}
	return rows, same
}

func holds(all []explain.Line, rule string) bool {
	for i := range all {
		if all[i].Rule == rule {
			return true
		}
	}
	return false
}

func (v *view) line(l *through.Line) app.UI {
	head := app.Span().Body(app.Text(v.in(text.Rule(l.Rule))), app.Span().Class("fact").Text(v.in(why(l.Why))))
	return table.Row("line-row", head, v.figures(0, l.Before), v.figures(1, l.After), v.sides[0].Difference(l.Gain()))
}

func why(code string) text.Text {
	return map[string]text.Text{
		through.OnlyFirst: text.Through.OnlyFirst, through.OnlySecond: text.Through.OnlySecond, through.Full: text.Through.Full,
		through.Reading: text.Through.Reading, through.Points: text.Through.Points, through.Reach: text.Through.Reach,
	}[code]
}

// figures are the points of a line under one edition, with what they stand on and where it is written.
func (v *view) figures(side int, l *explain.Line) app.UI {
	if l == nil {
		return table.Cell("none", app.Text(v.in(text.Through.NoSuchFactor)))
	}
	return v.sides[side].Figures(l, v.cite(side, l.Cite))
}
