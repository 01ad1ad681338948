package result

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/core/explain"
)

// fundsPart is the settlement funds by family size on the asked day, with the row of the person's family marked.
func (p *page) fundsPart() app.UI {
	return app.Section().Class("funds").Aria("labelledby", "funds-table").Body(
		app.H2().ID("funds-table").Text(p.in(text.Answer.FundsHeading)),
		app.P().Class("aside").Text(p.in(text.Answer.FundsLead)),
		p.fundsTable(),
	)
}

func (p *page) fundsTable() app.UI {
	if p.funds == nil {
		return app.P().Text(p.in(text.Answer.FundsNone))
	}
	t := &p.funds.Amounts
	size, words := p.familySize()
	var rows []app.UI
	for n := 1; n <= max(len(t.BySize), size); n++ {
		rows = append(rows, p.fundsRow(p.number(n), p.funds.Needed(n), n == size, words))
	}
	rows = append(rows, p.fundsRow(p.in(text.Answer.EachMore), t.Additional, false, words))
	return app.Div().Body(
		app.Table().Class("money").Body(
			app.Caption().Text(p.dated(text.Answer.FundsTable, p.funds.InForce)),
			app.THead().Body(app.Tr().Body(
				app.Th().Scope("col").Text(p.in(text.Answer.FamilySize)),
				app.Th().Scope("col").Text(p.in(text.Answer.FundsNeeded)),
			)),
			app.TBody().Body(rows...),
		),
		p.cite(t.Cite, p.funds.Sources),
	)
}

// familySize gives the size of the person's family, or the least that it can be, with the words for its row.
func (p *page) familySize() (size int, words text.Text) {
	switch {
	case p.c == nil:
		return 0, text.Answer.YourRow
	case p.c.FamilySize > 0:
		return p.c.FamilySize, text.Answer.YourRow
	}
	return p.c.LeastFamily(), text.Answer.YourRowLeast
}

func (p *page) fundsRow(size string, needed int, own bool, words text.Text) app.UI {
	head := app.Th().Scope("row").Body(app.Span().Text(size))
	row := app.Tr()
	if own {
		head = app.Th().Scope("row").Body(app.Span().Text(size), app.Span().Class("own").Text(p.in(words)))
		row = row.Class("own-row")
	}
	return row.Body(head, app.Td().Text(p.facts.Of("", explain.DollarsFact(needed))))
}
