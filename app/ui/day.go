package ui

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/core/edition"
)

// dayPlace is where the day asked has its words; it is no part of the case file.
const dayPlace = "day"

// dayAsked is the day to answer for, past or coming, and the edition of the points that is in force on it. Every figure is as of a day.
func (p *page) dayAsked() app.UI {
	shown := p.sheet.asked
	if shown == "" && p.running {
		shown = today().String()
	}
	words := text.FieldAt(dayPlace)
	wrong := p.wrongDay()
	return app.Div().Class("card-raised", "day").Body(
		app.Label().For(dayPlace).Text(words.Label.In(p.lang())),
		app.Div().Class("day-line").Body(
			app.Input().ID(dayPlace).Type("date").Value(p.shownDay(shown)).Min(firstDay).Max(lastDay).
				Aria("describedby", p.describedBy(dayPlace)).Aria("invalid", wrong != "").
				OnInput(p.guard(func(ctx app.Context, e app.Event) { p.askFor(ctx.JSSrc().Get("value").String(), shown) }), "day", shown),
			app.Button().Class("quiet").Type("button").Hidden(p.sheet.asked == "").OnClick(p.guard(func(app.Context, app.Event) { p.askFor("", "") }), "today").
				Text(text.Page.Today.In(p.lang())),
		),
		app.P().Class("problem").ID(dayPlace+"-problem").Aria("live", "polite").Hidden(wrong == "").Text(wrong),
		app.P().Class("hint").ID(dayPlace+"-hint").Body(
			app.Text(words.Hint.In(p.lang())+" "+p.editionNamed()+" "),
			app.A().Href(p.at().To(sourcesScreen)).Text(text.Way.ToSources.In(p.lang())),
		),
	)
}

// editionNamed says, as a sentence, which edition of the points answers for the day.
func (p *page) editionNamed() string {
	on, ok := p.sheet.dayAsked()
	if !ok || !p.running {
		return ""
	}
	e, ok := edition.InForce(p.sheet.book.CRS, on)
	if !ok {
		return ""
	}
	return text.Result.InForce.Fill(p.lang(), text.Date(p.lang(), e.InForce)) + "."
}

func (p *page) shownDay(day string) string {
	if before, incomplete := p.shown[dayPlace]; incomplete {
		return before
	}
	return day
}

// askFor takes the day asked; while it is incomplete, today answers and the field keeps what was typed.
func (p *page) askFor(day, before string) {
	delete(p.shown, dayPlace)
	if day == "" && before != "" {
		p.shown[dayPlace] = p.shownDay(before)
	}
	p.sheet.asked = day
	p.changed()
}

func (p *page) wrongDay() string {
	if _, ok := p.sheet.dayAsked(); !ok {
		return text.Page.BadDay.In(p.lang())
	}
	if p.sheet.early != 0 {
		return text.Page.TooEarly.Fill(p.lang(), text.Date(p.lang(), p.sheet.early))
	}
	return ""
}
