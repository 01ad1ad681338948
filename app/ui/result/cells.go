package result

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/table"
	"portage/core/explain"
)

// Figures is the cell of a line in a table beside others: its points, what they stand on, and what follows.
func (v View) Figures(l *explain.Line, more ...app.UI) app.UI {
	fact := v.Fact(l)
	return table.Cell("figure", append([]app.UI{
		app.Strong().Text(v.Span(l.Points, l.AtMost)),
		app.Span().Class("fact").Hidden(fact == "").Text(fact),
	}, more...)...)
}

// Difference is a cell with a number of points more or fewer, with its sign.
func (v View) Difference(n int) app.UI {
	class := "figure gap-none"
	switch {
	case n > 0:
		class = "figure gap-more"
	case n < 0:
		class = "figure gap-less"
	}
	return table.Cell(class, app.Text(text.Signed(v.p.at.Lang, n)))
}
