package next

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/table"
	"portage/core/advise/forecast"
)

// past opens to the last forecasts beside what came.
func (v *view) past(f *forecast.Forecast) app.UI {
	return app.Details().Class("next-past").Body(
		app.Summary().Text(text.NextRound.Past.In(v.lang, forecast.Count(f.Past).Made)),
		v.pastTable(f),
	)
}

func (v *view) pastTable(f *forecast.Forecast) app.UI {
	var rows []app.UI
	for i := range f.Past {
		rows = append(rows, v.pastRow(&f.Past[i]))
	}
	columns := []string{v.in(text.NextRound.Round), v.in(text.NextRound.Said), v.in(text.NextRound.Came)}
	return table.New("next-table next-history", v.fill(text.NextRound.PastCaption, v.name(f.Type)), columns, rows...)
}

func (v *view) pastRow(p *forecast.Past) app.UI {
	head := app.A().Href(v.at.To("round/" + p.Number + "/")).Text(p.Number)
	if p.Declined != nil {
		return table.Row("next-none", head,
			table.Cell("", app.Span().Text(v.in(text.NextRound.NotForecast)), app.Span().Class("aside").Text(text.ForecastDeclined(v.lang, p.Declined))),
			table.Cell("", v.came(v.scoreCame(p), ""), v.came(v.date(p.Date), "")),
		)
	}
	return table.Row("", head,
		table.Cell("",
			app.Span().Text(v.fill(text.NextRound.ScoreSaid, v.number(p.Score.Low), v.number(p.Score.High))),
			app.Span().Text(v.fill(text.NextRound.DaySaid, v.date(p.Window.From), v.date(p.Window.To)))),
		table.Cell("", v.came(v.scoreCame(p), fell(p.ScoreWithin)), v.came(v.date(p.Date), fell(p.DateWithin))),
	)
}

func (v *view) scoreCame(p *forecast.Past) string {
	return v.fill(text.NextRound.ScoreCame, v.number(p.LowestScore))
}

// came is what came, and whether it had been said.
func (v *view) came(what, fell string) app.UI {
	mark := app.Span()
	switch fell {
	case in:
		mark = app.Span().Class("verdict", "verdict-met").Text(v.in(text.NextRound.In))
	case out:
		mark = app.Span().Class("verdict", "verdict-not_met").Text(v.in(text.NextRound.Out))
	}
	return app.Span().Class("next-came").Body(app.Span().Text(what), mark)
}

const (
	in  = "in"
	out = "out"
)

func fell(within bool) string {
	if within {
		return in
	}
	return out
}
