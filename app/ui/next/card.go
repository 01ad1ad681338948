package next

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/core/advise/forecast"
	"portage/core/explain"
)

// card is the forecast of one type: what is said, how that went before, and where the own score lies.
func (v *view) card(f *forecast.Forecast) app.UI {
	id := "next-" + f.Type
	verdict, why := v.open(f.Type)
	against := ""
	if verdict != explain.NotMet {
		against = v.against(f.Score)
	}
	return app.Article().Class("next-card").Aria("labelledby", id).Body(
		app.Header().Body(
			app.H3().ID(id).Text(v.name(f.Type)),
			v.mark(verdict),
		),
		app.P().Class("next-then").Hidden(f.On == v.a.Day).Text(v.fill(text.NextRound.StoodCard, v.date(f.On), v.date(v.a.Day))),
		v.facts(f),
		app.P().Class("next-against").Hidden(against == "").Text(against),
		app.P().Class("aside").Hidden(why == "").Text(why),
		app.P().Text(v.held(f.Past)),
		v.chart(f, verdict != explain.NotMet),
		v.shares(f, verdict),
		v.past(f),
		app.P().Class("aside").Text(v.rests(f)),
		app.P().Class("aside").Text(v.last(f)),
	)
}

// mark says whether the type is open to the person.
func (v *view) mark(verdict explain.Verdict) app.UI {
	words, class := text.NextRound.Unclear, "verdict-open"
	switch verdict {
	case explain.Met:
		words, class = text.NextRound.Open, "verdict-met"
	case explain.NotMet:
		words, class = text.NextRound.NotOpen, "verdict-not_eligible"
	}
	return app.Span().Class("verdict", class).Text(v.in(words))
}

// facts are the scores and the days.
func (v *view) facts(f *forecast.Forecast) app.UI {
	days, note := v.when(f)
	return app.Dl().Class("next-facts").Body(
		v.fact(text.NextRound.Score, v.span(f.Score.Low, f.Score.High), v.fill(text.NextRound.ScoreMiddle, v.number(f.Score.Mid))),
		v.fact(text.NextRound.Day, days, note),
	)
}

func (v *view) fact(name text.Text, value, note string) app.UI {
	return app.Div().Body(
		app.Dt().Text(v.in(name)),
		app.Dd().Body(app.Strong().Text(value), app.Span().Text(note)),
	)
}

// when writes the days of a forecast, and what the rhythm alone says.
func (v *view) when(f *forecast.Forecast) (days, note string) {
	w := f.Next
	switch {
	case w.Overdue:
		return v.in(text.NextRound.Overdue), v.fill(text.NextRound.OverdueSince, v.date(w.Mid))
	case w.Mid < w.From:
		return v.days(w.From, w.To), v.fill(text.NextRound.DayPassed, v.date(w.Mid))
	}
	return v.days(w.From, w.To), v.fill(text.NextRound.DayMiddle, v.date(w.Mid))
}

// held says how the last forecasts did.
func (v *view) held(past []forecast.Past) string {
	t := forecast.Count(past)
	return text.NextRound.Held.In(v.lang, t.Made, v.number(t.ScoreWithin), v.number(t.DateWithin), text.Decimal(v.lang, t.ScoreOff), text.Decimal(v.lang, t.DateOff))
}

// rests says what the forecast rests on, and which methods said it.
func (v *view) rests(f *forecast.Forecast) string {
	r := f.Rhythm
	return text.NextRound.Rests.In(v.lang, f.Rounds, v.date(f.Present.Day), v.in(text.ForecastSince(f.Present.Why)), v.number(r.Median), v.number(r.Shortest), v.number(r.Longest)) +
		" " + v.fill(text.NextRound.Methods, v.method(f.Score.Method), v.method(f.Next.Method))
}

func (v *view) method(m forecast.Method) string {
	n := v.s.Methods.MeanOf
	if m == forecast.Median {
		n = v.s.Methods.MedianOf
	}
	return text.ForecastMethod(v.lang, m, n)
}

// last names the last round of the type.
func (v *view) last(f *forecast.Forecast) string {
	if f.Last == nil {
		return v.in(text.NextRound.NeverHeld)
	}
	return v.fill(text.NextRound.LastOf, f.Last.Number, v.date(f.Last.Date), v.number(f.Last.LowestScore))
}

// declined is a type that is not forecast, and why: where the asked day itself hinders it, what hindered it before that.
func (v *view) declined(f *forecast.Forecast) app.UI {
	d := f.Declined
	if f.Stood != nil {
		d = f.Stood.Declined
	}
	return app.Li().Body(
		app.Strong().Text(v.name(f.Type)),
		app.P().Text(text.ForecastDeclined(v.lang, d)),
		app.P().Class("aside").Text(v.last(f)),
	)
}
