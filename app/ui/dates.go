package ui

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/draft"
)

// The days that the engine reads.
const (
	firstDay, lastDay     = "1900-01-01", "2199-12-31"
	firstMonth, lastMonth = "1900-01", "2199-12"
	firstTime, lastTime   = "1900-01-01T00:00:00", "2199-12-31T23:59:59"
)

// date asks for a day.
func (p *page) date(place string) app.UI {
	return p.draw(field{place: place}, p.dateLine(place, fieldID(place), p.get(place)))
}

// dateLine is the browser's own date field. While a date is incomplete the browser says it is empty; writing that back would wipe out what the person has typed so far, so what was shown stays.
func (p *page) dateLine(place, id, value string) app.HTMLInput {
	return p.temporal(place, id, "date", value).Min(firstDay).Max(lastDay)
}

func (p *page) temporal(place, id, kind, value string) app.HTMLInput {
	if before, incomplete := p.shown[place]; incomplete {
		value = before
	}
	return app.Input().ID(id).Type(kind).Value(value).
		Aria("describedby", p.describedBy(place)).Aria("invalid", p.wrongAt(place) != "").
		OnInput(p.dated(place, value), "date", place, value).OnFocus(p.entered(place), "enter", place).OnBlur(p.left(place), "leave", place)
}

// dated keeps a day that was typed; before is what the field showed.
func (p *page) dated(place, before string) app.EventHandler {
	return p.guard(func(ctx app.Context, e app.Event) {
		typed := ctx.JSSrc().Get("value").String()
		if typed == "" && ctx.JSSrc().Get("validity").Get("badInput").Truthy() {
			p.set(place, "")
			p.shown[place] = before
			return
		}
		if place == "submitted" {
			typed = toUTC(typed)
		}
		p.set(place, typed)
	})
}

// leftDate remembers whether a date was left half typed.
func (p *page) leftDate(place string, half bool) {
	switch _, known := p.shown[place]; {
	case !half:
		delete(p.shown, place)
	case !known:
		p.shown[place] = p.get(place)
	}
}

// dateOrMonth asks for a day, of which some people know the month only.
func (p *page) dateOrMonth(place, flag string) app.UI {
	return p.draw(field{place: place}, app.Div().Class("date").Body(p.dayOrMonthLine(place, flag), p.monthOnly(place, flag)))
}

// dayOrMonthLine stands in one of two kinds of element, so that go-app makes a new field where the kind changes: a field that changes its kind loses what it shows.
func (p *page) dayOrMonthLine(place, flag string) app.UI {
	if p.get(flag) == draft.Yes {
		return app.Span().Class("entry").Body(p.temporal(place, fieldID(place), "month", p.get(place)).Min(firstMonth).Max(lastMonth).Placeholder(firstMonth))
	}
	return app.Div().Class("entry").Body(p.dateLine(place, fieldID(place), p.get(place)))
}

func (p *page) monthOnly(place, flag string) app.UI {
	return p.tickWith(flag, text.Controls.MonthOnly, func(answer string) {
		delete(p.shown, place)
		day := p.get(place)
		if answer == draft.Yes && len(day) > len(firstMonth) {
			day = day[:len(firstMonth)]
		} else if answer != draft.Yes {
			day = ""
		}
		p.sheet.draft.Set(place, day)
	})
}
