// Package next shows when a round of each type may come next and at what lowest score, beside how earlier forecasts did, and holds the person's own score against it.
package next

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/app/ui/library"
	"portage/core"
	"portage/core/advise/forecast"
	"portage/core/candidate"
	"portage/core/day"
	"portage/core/explain"
)

// Page is the screen of the next round.
type Page struct {
	app.Compo

	At         frame.Place
	Book       *core.Book
	Case       *candidate.Case
	Assessment *core.Assessment // of the asked day; nil where nothing is told, or the page is drawn ahead of time
	Running    bool             // in a browser; else the page is drawn ahead of time

	said *said // the last forecasts, kept because drawing comes more often than rounds
}

// said is the forecasts of a day from the rounds of a book.
type said struct {
	book *core.Book
	on   day.Day
	all  []forecast.Forecast
}

// Render draws the screen.
func (p *Page) Render() app.UI {
	return app.Article().Class("next").Aria("labelledby", "top").Body(
		app.H1().ID("top").TabIndex(-1).Text(text.NextRound.Heading.In(p.At.Lang)),
		app.P().Class("lead").Text(text.NextRound.Lead.In(p.At.Lang)),
		app.Div().Body(p.body()...),
	)
}

func (p *Page) body() []app.UI {
	if p.Assessment == nil {
		return nothing(p.At)
	}
	s, err := library.Forecast()
	if err != nil {
		return []app.UI{app.P().Class("notice", "alarm").Text(text.NextRound.Failed.In(p.At.Lang))}
	}
	if p.said == nil || p.said.book != p.Book || p.said.on != p.Assessment.Day {
		p.said = &said{p.Book, p.Assessment.Day, forecast.All(p.Book, s, p.Assessment.Day)}
	}
	v := &view{p.At, p.At.Lang, p.Book, s, p.Case, p.Assessment}
	return v.page(p.said.all)
}

// nothing leads to the questions where nothing is told.
func nothing(at frame.Place) []app.UI {
	return []app.UI{
		app.P().Class("next-nothing").Text(text.NextRound.Nothing.In(at.Lang)),
		app.Div().Class("actions").Body(
			app.A().Class("button").Href(at.To("")).Text(text.NextRound.ToStart.In(at.Lang)),
			app.A().Class("button", "quiet").Href(at.To("quick/")).Text(text.NextRound.ToQuick.In(at.Lang)),
		),
	}
}

// page is what there is to say on a day: what hinders it, the types that can be forecast, those that cannot, and how it is done.
func (v *view) page(all []forecast.Forecast) []app.UI {
	var now, stood, declined []app.UI
	for _, f := range v.sorted(all) {
		switch {
		case f.Declined == nil:
			now = append(now, v.card(f))
		case f.Stood != nil && f.Stood.Declined == nil:
			stood = append(stood, v.card(f.Stood))
		default:
			declined = append(declined, v.declined(f))
		}
	}
	return []app.UI{
		app.P().Class("next-asof").Text(v.upTo(text.NextRound.AsOf, all[0].Known, v.date(v.a.Day))),
		v.hindrance(all),
		v.part("next-now", v.in(text.NextRound.Forecast), now),
		v.part("next-stood", v.fill(text.NextRound.Stood, v.date(v.basis())), stood),
		app.Section().Aria("labelledby", "next-declined").Hidden(len(declined) == 0).Body(
			app.H2().ID("next-declined").Text(v.in(text.NextRound.Declined)),
			app.P().Class("lead").Text(v.in(text.NextRound.DeclinedLead)),
			app.Ul().Class("next-declined").Body(declined...),
		),
		v.how(),
	}
}

// upTo says of which rounds all is said; nothing where there are none.
func (v *view) upTo(words text.Text, known day.Day, args ...string) string {
	if known == 0 {
		return ""
	}
	return v.fill(words, append(args, v.date(known))...)
}

// sorted puts the types that are not open to the person behind the others.
func (v *view) sorted(all []forecast.Forecast) []*forecast.Forecast {
	var first, last []*forecast.Forecast
	for i := range all {
		if verdict, _ := v.open(all[i].Type); verdict == explain.NotMet {
			last = append(last, &all[i])
		} else {
			first = append(first, &all[i])
		}
	}
	return append(first, last...)
}

func (v *view) part(id, name string, cards []app.UI) app.UI {
	return app.Section().Aria("labelledby", id).Hidden(len(cards) == 0).Body(
		app.H2().ID(id).Text(name),
		app.Div().Class("next-cards").Body(cards...),
	)
}

// hindrance says why types cannot be forecast on the asked day, though they could be before, and leads to newer rounds.
func (v *view) hindrance(all []forecast.Forecast) app.UI {
	why, shown := v.hindered(all)
	return app.Div().Class("notice", "alarm").Hidden(why == "").Body(
		app.P().Text(why),
		app.P().Hidden(shown == "").Text(shown),
		app.P().Body(app.A().Href(v.at.To("rounds/")).Text(v.in(text.NextRound.AddRounds))),
	)
}

// hindered says what hinders a forecast of the asked day, and that what was said before is shown; nothing where nothing does.
func (v *view) hindered(all []forecast.Forecast) (why, shown string) {
	for i := range all {
		d, stood := all[i].Declined, all[i].Stood
		if stood == nil {
			continue
		}
		if d.Reason == forecast.RulesNotKnown {
			why = v.fill(text.NextRound.RulesNotKnown, v.date(d.Since), v.date(v.a.Day))
		} else {
			why = v.fill(text.NextRound.Stale, v.date(d.Since), v.date(v.a.Day))
		}
		if stood.Declined == nil {
			shown = v.fill(text.NextRound.Shown, v.date(stood.On))
		}
	}
	return why, shown
}

// how says how a forecast is made.
func (v *view) how() app.UI {
	var body []app.UI
	for i, words := range text.NextRound.HowText {
		args := [][]string{1: {v.number(int(10*v.s.Band.Share + 0.5))}, 2: {v.number(v.s.Least.DormantDays), v.number(v.s.Least.Rounds)}, 5: nil}[i]
		body = append(body, app.P().Text(v.fill(words, args...)))
	}
	return app.Details().Class("next-how").Body(append([]app.UI{app.Summary().Text(v.in(text.NextRound.How))}, body...)...)
}
