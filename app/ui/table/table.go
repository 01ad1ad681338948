// Package table builds tables that keep their meaning where a narrow screen stacks their rows: a style that takes a row out of the table takes its role too, so the roles are written out.
package table

import "github.com/maxence-charriere/go-app/v9/pkg/app"

// New is a table of a class with a caption, the headers of its columns, and its rows.
func New(class, caption string, columns []string, rows ...app.UI) app.UI {
	heads := make([]app.UI, 0, len(columns))
	for _, name := range columns {
		heads = append(heads, app.Th().Scope("col").Attr("role", "columnheader").Text(name))
	}
	return app.Table().Class("table", class).Attr("role", "table").Body(
		app.Caption().Text(caption),
		app.THead().Attr("role", "rowgroup").Body(app.Tr().Attr("role", "row").Body(heads...)),
		app.TBody().Attr("role", "rowgroup").Body(rows...),
	)
}

// Row is a row of a class with its header and its cells.
func Row(class string, head app.UI, cells ...app.UI) app.UI {
	return app.Tr().Class(class).Attr("role", "row").
		Body(append([]app.UI{app.Th().Scope("row").Attr("role", "rowheader").Body(head)}, cells...)...)
}

// Cell is a cell of a class with what it holds.
func Cell(class string, body ...app.UI) app.UI {
	return app.Td().Class(class).Attr("role", "cell").Body(body...)
}

// Figure is a cell with a number.
func Figure(s string) app.UI { return Cell("figure", app.Text(s)) }
