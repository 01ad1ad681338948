package rounds

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/core/round"
)

// charts is a small chart of every type of round, or a large one of the type that is chosen.
func (l *List) charts(v *view) app.UI {
	var small []app.UI
	large := app.Div()
	if l.wish.kind == "" {
		for _, kind := range v.kinds() {
			small = append(small, l.chart(v, kind))
		}
	} else {
		large = app.Div().Body(l.chart(v, l.wish.kind))
	}
	return app.Section().Class("charts").Aria("labelledby", "charts").Body(
		app.H2().ID("charts").Text(v.in(text.RoundList.Charts)),
		para("lead", v.in(text.RoundList.ChartsLead)),
		box("crumb", link("#"+tableID, v.in(text.RoundList.Table)).OnClick(l.jump(tableID, ""), "jump")),
		box("filters needs-script", choice("chart-type", v.in(text.RoundList.ChartOf), l.guard(l.onKind), l.kinds(v))),
		v.legend(),
		large.Class("plots-large").Hidden(l.wish.kind == ""),
		box("plots", small...).Hidden(l.wish.kind != ""),
	)
}

// chart is the rounds of one type: what is found, the picture, and the way to the table.
func (l *List) chart(v *view, kind string) app.UI {
	c := v.chart(kind, l.wish.kind != "")
	id := "chart-" + kind
	return app.Article().Class("chart").Body(
		app.H3().ID(id).Text(c.finding(v, kind)),
		para("chart-yours", c.yours(v)).Hidden(v.a == nil),
		&plot{Lang: v.lang, Chart: c, Title: id},
		box("chart-ways needs-script",
			l.closer(v, kind),
			link("#"+tableID, text.RoundList.ToTable.In(v.lang, len(c.points))).OnClick(l.guard(l.toTable(kind)), "table", kind),
		),
	)
}

// finding says in a sentence what a chart shows.
func (c *chart) finding(v *view, kind string) string {
	last := c.points[len(c.points)-1]
	return text.RoundList.Finding.In(v.lang, len(c.points), v.kindName(kind), v.number(last.score), text.Date(v.lang, last.on))
}

// yours says how many of the rounds would have invited the person, and where the own score cannot be seen.
func (c *chart) yours(v *view) string {
	if v.a == nil {
		return ""
	}
	invited, open := 0, 0
	for _, p := range c.points {
		switch p.verdict {
		case round.Invited.String():
			invited++
		case round.Open.String():
			open++
		}
	}
	said := text.RoundList.Invited.In(v.lang, invited, v.number(len(c.points)))
	if open > 0 {
		said += " " + text.RoundList.Open.In(v.lang, open)
	}
	if c.away {
		said += " " + v.fill(text.RoundList.YoursOut, v.number(c.last))
	}
	return said
}

// closer is the button that shows one type large or, where that is done, all types again.
func (l *List) closer(v *view, kind string) app.UI {
	said, words := v.fill(text.RoundList.CloserTo, v.kindName(kind)), v.in(text.RoundList.Closer)
	if l.wish.kind != "" {
		kind, words = "", v.in(text.Rounds.AnyType)
		said = words
	}
	return app.Button().Class("quiet").Type("button").Aria("label", said).OnClick(l.guard(func(app.Context, app.Event) {
		l.choose(kind)
		frame.FocusLater(l.ctx, "chart-type", "", "start")
	}), "closer", kind).Text(words)
}

// toTable shows the rounds of one type in the table.
func (l *List) toTable(kind string) app.EventHandler {
	return func(_ app.Context, e app.Event) {
		e.PreventDefault()
		e.Call("stopPropagation")
		l.choose(kind)
		frame.FocusLater(l.ctx, tableID, "", "start")
	}
}

func (l *List) choose(kind string) {
	l.wish.kind, l.more = kind, 0
}

// legend says what the shapes and the line of the charts are.
func (v *view) legend() app.UI {
	var rows []app.UI
	if v.a == nil {
		rows = append(rows, row(app.Raw(key("")), app.Text(v.in(text.RoundList.Points))))
	} else {
		for _, o := range []round.Verdict{round.Invited, round.NotInvited, round.NotEligible, round.Open} {
			rows = append(rows, row(app.Raw(key(o.String())), app.Text(v.in(text.Verdict(o.String())))))
		}
		rows = append(rows, row(app.Raw(ownKey), app.Text(v.in(text.RoundList.Yours))))
	}
	return list("legend", rows)
}

// plot is the picture of a chart. It is a component of its own so that it is drawn only when what it shows changes.
type plot struct {
	app.Compo

	Lang  text.Lang
	Chart *chart
	Title string // the id of the heading that says what it shows
}

// Render draws the picture.
func (p *plot) Render() app.UI {
	return box("plot", app.Raw(p.Chart.draw(p.Lang, p.Title)))
}
