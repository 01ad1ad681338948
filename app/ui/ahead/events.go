package ahead

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/core/advise/timeline"
	"portage/core/explain"
)

// matters tells whether a day changes something: the score, a program or a category, or what IRCC's system and the pool make of the profile.
func matters(e *timeline.Event) bool {
	if e.Changes() {
		return true
	}
	for i := range e.Facts {
		switch e.Facts[i].Kind {
		case timeline.Seen, timeline.ProfileExpires, timeline.EditionEnds:
			return true
		}
	}
	return false
}

const onlyID = "ahead-only"

// events is every day on which something happens, by year and month.
func (p *Page) events(v *view) app.UI {
	all := len(v.line.Events)
	if all == 0 {
		return part("ahead-days", "ahead-days", v.in(text.Ahead.Events), para("", v.in(text.Ahead.EventsNone)))
	}
	var wanted []*timeline.Event
	for i := range v.line.Events {
		if e := &v.line.Events[i]; p.all || matters(e) {
			wanted = append(wanted, e)
		}
	}
	return part("ahead-days", "ahead-days", v.in(text.Ahead.Events),
		para("", v.in(text.Ahead.EventsLead)),
		box("ahead-filter",
			app.Label().Class("tick").For(onlyID).Body(
				app.Input().ID(onlyID).Type("checkbox").Checked(!p.all).OnChange(p.guard(p.onOnly), "only"),
				app.Span().Text(v.in(text.Ahead.Only)),
			),
			para("aside", text.Ahead.Shown.In(v.lang, len(wanted), v.number(all))).Aria("live", "polite"),
		),
		box("ahead-list", v.byMonth(wanted)...),
	)
}

func (p *Page) onOnly(ctx app.Context, _ app.Event) { p.all = !ctx.JSSrc().Get("checked").Bool() }

// byMonth groups events under their years and months.
func (v *view) byMonth(events []*timeline.Event) []app.UI {
	var years, months, items []app.UI
	close := func(year, month int) {
		if len(items) > 0 {
			months = append(months, app.Div().Class("ahead-month").Body(app.H4().Text(text.Month(v.lang, year, month)), app.Ol().Body(items...)))
			items = nil
		}
	}
	closeYear := func(year int) {
		if len(months) > 0 {
			years = append(years, box("ahead-of-year", append([]app.UI{app.H3().Text(strconv.Itoa(year))}, months...)...))
			months = nil
		}
	}
	year, month := 0, 0
	for _, e := range events {
		y, m, _ := e.On.Date()
		if y != year || m != month {
			close(year, month)
		}
		if y != year {
			closeYear(year)
		}
		year, month = y, m
		items = append(items, v.event(e))
	}
	close(year, month)
	closeYear(year)
	return years
}

// event is one day: its change of the score, what happens, and what follows.
func (v *view) event(e *timeline.Event) app.UI {
	var said []app.UI
	for i := range e.Facts {
		said = append(said, para("ahead-fact", v.say(&e.Facts[i])))
	}
	for _, all := range [][]timeline.Change{e.Programs, e.Categories} {
		for i := range all {
			if all[i].Before != all[i].After {
				said = append(said, v.change(&all[i]))
			}
		}
	}
	return app.Li().Class("ahead-event", classOf(e)).Body(
		box("ahead-when",
			app.Span().Class("ahead-date").Text(v.date(e.On)),
			app.Span().Class("ahead-gain").Text(v.gainOf(e)),
		),
		box("ahead-what", append(said, v.follows(e))...),
	)
}

func classOf(e *timeline.Event) string {
	switch {
	case e.Gain() > 0:
		return "ahead-up"
	case e.Gain() < 0:
		return "ahead-down"
	}
	return "ahead-level"
}

// gainOf writes the change of the score and what it becomes.
func (v *view) gainOf(e *timeline.Event) string {
	if e.Gain() == 0 {
		return v.in(text.Ahead.NoChange)
	}
	return text.AheadGain(v.lang, e.Gain()) + v.in(text.Page.Colon) + v.number(e.After.Total)
}

// change is a program or a category to which the person stands otherwise from this day on.
func (v *view) change(c *timeline.Change) app.UI {
	verdict, was := v.in(text.Ahead.NotListed), v.in(text.Ahead.NotListed)
	class := "verdict-not_met"
	if c.After != "" {
		verdict, class = v.in(text.Verdict(c.After)), "verdict-"+c.After
	}
	if c.Before != "" {
		was = v.in(text.Verdict(c.Before))
	}
	return app.P().Class("ahead-change").Body(
		app.Span().Text(v.name(c.ID)),
		app.Span().Class("verdict", class).Text(verdict),
		app.Span().Class("aside").Text(v.fill(text.Ahead.Was, was)),
	)
}

// follows is the lines whose points change, those of the selection grid too.
func (v *view) follows(e *timeline.Event) app.UI {
	var items []app.UI
	for i := range e.Lines {
		items = append(items, app.Li().Text(v.lineChange(&e.Lines[i])))
	}
	for i := range e.Programs {
		c := &e.Programs[i]
		if c.WasPoints != c.Points {
			items = append(items, app.Li().Text(v.fill(text.Ahead.OnDay, v.name(c.ID), v.fill(text.Ahead.GridPoints, v.span(c.WasPoints), v.span(c.Points)))))
		}
	}
	if len(items) == 0 {
		return app.Div()
	}
	return app.Details().Class("ahead-follows").Body(
		app.Summary().Text(v.in(text.Ahead.Effect)),
		app.Ul().Body(items...),
	)
}

// lineChange says from how many points to how many a line goes, and what it then stands on.
func (v *view) lineChange(l *timeline.LineChange) string {
	said := v.fill(text.Ahead.Points, v.in(text.Rule(l.Rule)),
		v.span(explain.Range{Low: l.Before.Points, High: l.Before.AtMost}), v.span(explain.Range{Low: l.After.Points, High: l.After.AtMost}), v.gain(l.Gain()))
	if fact := v.facts().Of(l.Rule, l.After.Fact); fact != "" {
		said += v.in(text.Result.Between) + fact
	}
	return said
}

func (v *view) span(r explain.Range) string {
	if r.Open() {
		return v.fill(text.Result.To, v.number(r.Low), v.number(r.High))
	}
	return v.number(r.Low)
}
