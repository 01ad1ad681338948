package ahead

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/table"
)

const chartID = "ahead-chart"

// chartPart is the score on every day: a heading that says what is found, the picture, and its table.
func (v *view) chartPart() app.UI {
	legend := []app.UI{app.Li().Body(app.Raw(keyOwn), app.Span().Text(v.in(text.Ahead.ChartScore)))}
	for i := range v.line.Years {
		if _, _, ok := v.line.Years[i].Band(); ok && v.line.Years[i].Pays {
			legend = append(legend, app.Li().Body(app.Raw(keyBand), app.Span().Text(v.in(text.Ahead.ChartBand))))
			break
		}
	}
	return part("ahead-chart", chartID, v.chartFinding(),
		para("aside", v.in(text.Ahead.ChartHint)),
		&plot{Lang: v.lang, Drawn: v.draw(chartID)},
		app.Ul().Class("ahead-legend").Body(legend...),
		v.stepTable(v.in(text.Ahead.Table)),
	)
}

// chartFinding says in a sentence what the picture shows.
func (v *view) chartFinding() string {
	low, high := v.bounds()
	from, to := v.date(v.line.First.Day), v.date(v.line.To)
	if low == high {
		return v.fill(text.Ahead.ChartSteady, from, to, v.number(low))
	}
	return v.fill(text.Ahead.Chart, from, to, v.number(v.line.Steps[0].Total), v.number(v.end().Total), v.number(low), v.number(high))
}

// stepTable has every step: its days, its score, and what began it.
func (v *view) stepTable(caption string) app.UI {
	var rows []app.UI
	for i, s := range v.line.Steps {
		change, why := "", v.in(text.Ahead.FirstDay)
		if i > 0 {
			change = v.gain(s.Total - v.line.Steps[i-1].Total)
			why = v.causesOf(s.From)
		}
		rows = append(rows, table.Row("", app.Text(v.date(s.From)),
			table.Cell("", app.Text(v.date(s.To))), table.Cell("figure", app.Strong().Text(v.score(s.Score))), table.Cell("figure", app.Text(change)), table.Cell("wide", app.Text(why))))
	}
	columns := []string{v.in(text.Ahead.From), v.in(text.Ahead.To), v.in(text.Ahead.Score), v.in(text.Ahead.Change), v.in(text.Ahead.Why)}
	return table.New("ahead-steps", caption, columns, rows...)
}
