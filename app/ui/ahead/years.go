package ahead

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/result"
	"portage/core/advise/timeline"
	"portage/core/day"
)

// years is the two clocks: for each year of work in Canada that changes something, the day on which it is true and those on which IRCC's system has been seen to award it.
func (v *view) years() app.UI {
	observed := app.Details().Class("ahead-observed").Body(append([]app.UI{app.Summary().Text(v.in(text.Ahead.Observed))}, v.accounts()...)...)
	return part("ahead-years", "ahead-years", v.in(text.Ahead.Years), v.clocks(observed, func(id, words string) app.UI { return app.H3().ID(id).Text(words) })...)
}

// yearsPrinted is the two clocks in a part of the report, whose headings are a level lower.
func (v *view) yearsPrinted() app.UI {
	lower := func(id, words string) app.UI { return app.H4().ID(id).Text(words) }
	observed := box("ahead-observed", append([]app.UI{app.H4().Text(v.in(text.Ahead.Observed))}, v.accounts()...)...)
	return app.Section().Class("ahead-years").Body(append([]app.UI{app.H3().Text(v.in(text.Ahead.Years))}, v.clocks(observed, lower)...)...)
}

// clocks is the cards of the years above what was observed; where no year changes anything, that it is so.
func (v *view) clocks(observed app.UI, head func(id, words string) app.UI) []app.UI {
	var cards []app.UI
	for i := range v.line.Years {
		if y := &v.line.Years[i]; y.Pays {
			cards = append(cards, v.year(y, "ahead-year-"+strconv.Itoa(i), head))
		}
	}
	if len(cards) == 0 {
		return []app.UI{para("", v.in(text.Ahead.YearsNone))}
	}
	return []app.UI{para("", v.in(text.Ahead.YearsLead)), box("ahead-cards", cards...), observed}
}

// year is one year of work with its days.
func (v *view) year(y *timeline.Year, id string, head func(id, words string) app.UI) app.UI {
	f := timeline.Fact{Kind: timeline.YearDone, Place: y.Place, Rule: y.Rule, N: y.Months}
	first, last, ok := y.Band()
	doNot := v.in(text.Ahead.NoBand)
	if ok {
		doNot = v.fill(text.Ahead.DoNotHint, v.date(first), v.date(last))
	}
	var seen []app.UI
	for _, o := range y.Seen {
		seen = append(seen, app.Dd().Text(v.fill(text.Ahead.Aside, v.date(o.On), v.in(text.AheadReading(o.Reading)))))
	}
	return app.Article().Class("ahead-year").Aria("labelledby", id).Body(
		head(id, v.say(&f)),
		app.Dl().Body(
			v.term("ahead-safe", text.Ahead.Safe, app.Dd().Body(app.Strong().Text(v.date(y.Legal)))),
			v.term("", text.Ahead.Legal, app.Dd().Text(v.fill(text.Ahead.Aside, v.date(y.Legal), v.in(text.Ahead.LegalHint)))),
			v.term("", text.Ahead.SeenFrom, seen...),
			v.term(map[bool]string{true: "ahead-donot"}[ok], text.Ahead.DoNot, app.Dd().Text(doNot)),
			v.term("", text.Ahead.Worth, app.Dd().Text(v.worth(y))),
		),
	)
}

func (v *view) term(class string, name text.Text, values ...app.UI) app.UI {
	return app.Div().Class(class).Body(append([]app.UI{app.Dt().Text(v.in(name))}, values...)...)
}

// worth says what the score and the programs gain on the day on which the year is true.
func (v *view) worth(y *timeline.Year) string {
	said := v.in(text.Ahead.WorthNothing)
	if y.Before != y.After {
		said = v.gain(y.After.Total-y.Before.Total) + v.in(text.Page.Colon) + v.fill(text.Result.To, v.number(y.Before.Total), v.number(y.After.Total))
	}
	if ids := changed(v.line.Event(y.Legal), (*timeline.Change).Begins); len(ids) > 0 {
		said += v.in(text.Result.Between) + v.fill(text.Ahead.Opens, v.names(ids))
	}
	return said
}

// accounts are the published observations, each with its source.
func (v *view) accounts() []app.UI {
	var items []app.UI
	for i := range v.clock.Accounts {
		a := &v.clock.Accounts[i]
		short, _, _ := strings.Cut(a.Cite, " ")
		source := v.clock.Sources[short]
		reading := v.in(text.Ahead.EitherReading)
		if a.Reading != "" {
			reading = v.in(text.AheadReading(a.Reading))
		}
		items = append(items, app.Li().Body(
			app.P().Text(v.account(a)),
			app.P().Class("aside").Body(app.Span().Text(reading+v.in(text.Result.Between)), result.SourceLink(v.lang, &source)),
		))
	}
	return []app.UI{para("", v.in(text.Ahead.ObservedLead)), para("", v.in(text.Ahead.Disagree)), app.Ul().Body(items...)}
}

func (v *view) account(a *timeline.Account) string {
	seen := v.date(a.Seen)
	if a.Month != "" {
		first, _, _ := day.ParseMonth(a.Month) // read strictly
		year, month, _ := first.Date()
		seen = text.Month(v.lang, year, month)
	}
	return v.fill(text.AheadAccount(a.Account), v.date(a.Began), text.Years(v.lang, a.Years), seen)
}
