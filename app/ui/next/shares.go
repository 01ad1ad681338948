package next

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/table"
	"portage/core/advise/forecast"
	"portage/core/explain"
)

// shares is the own score, and so many points more or less, held against the rounds of a type.
func (v *view) shares(f *forecast.Forecast, verdict explain.Verdict) app.UI {
	all := forecast.Shares(v.book, v.s, f.Type, f.On, v.a.CRS.Total)
	of := all[0].Of
	if verdict == explain.NotMet {
		return app.Div().Class("next-shares").Hidden(true)
	}
	if of == 0 {
		return app.Div().Class("next-shares").Body(app.P().Text(v.fill(text.NextRound.SharesNone, v.date(all[0].From), v.date(f.On))))
	}
	var rows []app.UI
	for i := range all {
		s := &all[i]
		rows = append(rows, table.Row(v.own(s), app.Text(v.step(s)),
			table.Cell("figure", app.Text(v.of(s.Invited, of))), table.Cell("figure", app.Text(v.of(s.Tied, of)))))
	}
	caption := text.NextRound.Shares.In(v.lang, of, v.date(all[0].From), v.date(f.On))
	columns := []string{v.in(text.NextRound.AtScore), v.in(text.NextRound.Invited), v.in(text.NextRound.Tied)}
	return app.Div().Class("next-shares").Body(
		table.New("next-table next-steps", caption, columns, rows...),
		app.P().Class("aside").Text(v.in(text.NextRound.SharesNote)),
	)
}

func (v *view) own(s *forecast.Share) string {
	if s.Step == 0 {
		return "next-own"
	}
	return ""
}

// step writes a score and how far it is from the own one.
func (v *view) step(s *forecast.Share) string {
	switch {
	case s.Step > 0:
		return v.fill(text.NextRound.More, v.number(s.Score), v.number(s.Step))
	case s.Step < 0:
		return v.fill(text.NextRound.Less, v.number(s.Score), v.number(-s.Step))
	}
	return v.fill(text.NextRound.Yours, v.number(s.Score))
}

func (v *view) of(n, all int) string {
	return v.fill(text.NextRound.Of, v.number(n), v.number(all))
}
