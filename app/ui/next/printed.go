package next

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/app/ui/library"
	"portage/app/ui/table"
	"portage/core"
	"portage/core/advise/forecast"
	"portage/core/candidate"
	"portage/core/explain"
)

// Printed is the next round for the annex of the report: a heading of the third level, the forecasts with their record, the own score beside the rounds of types that are open to the person, and why the other types are not forecast. Nothing where the figures cannot be read.
func Printed(at frame.Place, book *core.Book, c *candidate.Case, a *core.Assessment) []app.UI {
	s, err := library.Forecast()
	if err != nil || a == nil {
		return nil
	}
	v := &view{at, at.Lang, book, s, c, a}
	all := forecast.All(book, s, a.Day)
	var now, stood, shares, declined []app.UI
	for _, f := range v.sorted(all) {
		switch {
		case f.Declined == nil:
			now = append(now, v.printedRow(f))
		case f.Stood != nil && f.Stood.Declined == nil:
			f = f.Stood
			stood = append(stood, v.printedRow(f))
		default:
			declined = append(declined, v.declined(f))
			continue
		}
		if verdict, _ := v.open(f.Type); verdict != explain.NotMet {
			shares = append(shares, v.printedShares(f))
		}
	}
	return []app.UI{
		app.H3().Text(v.in(text.NextRound.Printed)),
		app.P().Text(v.upTo(text.NextRound.PrintedLead, all[0].Known)),
		v.printedHindrance(all),
		v.printedTable(v.in(text.NextRound.Forecast), now),
		v.printedTable(v.fill(text.NextRound.Stood, v.date(v.basis())), stood),
		v.printedSharesTable(shares),
		app.H4().Text(v.in(text.NextRound.Declined)),
		app.P().Class("report-note").Text(v.in(text.NextRound.DeclinedLead)),
		app.Ul().Class("next-declined").Body(declined...),
	}
}

// printedHindrance is what hinders a forecast of the asked day, without the way to mend it.
func (v *view) printedHindrance(all []forecast.Forecast) app.UI {
	why, shown := v.hindered(all)
	return app.P().Class("report-note").Hidden(why == "").Text(why + " " + shown)
}

func (v *view) printedTable(caption string, rows []app.UI) app.UI {
	columns := []string{v.in(text.NextRound.Type), v.in(text.NextRound.Score), v.in(text.NextRound.Day), v.in(text.NextRound.Record)}
	return app.Div().Hidden(len(rows) == 0).Body(table.New("report-next", caption, columns, rows...))
}

func (v *view) printedRow(f *forecast.Forecast) app.UI {
	t := forecast.Count(f.Past)
	days, note := v.when(f)
	verdict, why := v.open(f.Type)
	if verdict != explain.NotMet {
		why = v.against(f.Score)
	}
	return table.Row("line-row", app.Text(v.name(f.Type)),
		table.Cell("", app.P().Text(v.span(f.Score.Low, f.Score.High)), app.P().Class("report-note").Text(why)),
		table.Cell("", app.P().Text(days), app.P().Class("report-note").Text(note)),
		table.Cell("", app.Text(v.fill(text.NextRound.RecordOf, v.number(t.ScoreWithin), v.number(t.DateWithin), v.number(t.Made)))))
}

// printedSharesTable has a column for each score beside the own one.
func (v *view) printedSharesTable(rows []app.UI) app.UI {
	columns := []string{v.in(text.NextRound.Type)}
	for _, step := range v.s.Shown.Steps {
		columns = append(columns, v.step(&forecast.Share{Step: step, Score: v.a.CRS.Total + step}))
	}
	return app.Div().Hidden(len(rows) == 0).Body(table.New("report-next-shares", v.in(text.NextRound.PrintedShares), columns, rows...))
}

func (v *view) printedShares(f *forecast.Forecast) app.UI {
	var cells []app.UI
	for _, s := range forecast.Shares(v.book, v.s, f.Type, f.On, v.a.CRS.Total) {
		cells = append(cells, table.Cell("figure", app.Text(v.of(s.Invited, s.Of))))
	}
	return table.Row("", app.Text(v.name(f.Type)), cells...)
}
