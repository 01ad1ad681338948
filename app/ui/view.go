package ui

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/app/ui/result"
	"portage/app/ui/rounds"
	"portage/core"
)

// Render draws the page. A fault of ours must not end the program: what it leaves says so.
func (p *page) Render() (drawn app.UI) {
	defer func() {
		if fault := recover(); fault != nil {
			app.Logf("%v", fault)
			drawn = frame.Broken(p.fault())
		}
	}()
	if p.sheet == nil {
		return frame.Broken(p.notice(text.Page.NoBook, true))
	}
	return app.Div().Class("page").Body(
		app.A().Class("skip").Href("#form").OnClick(p.jump("form"), "jump", "form").Text(text.Page.Skip.In(p.lang())),
		p.header(),
		app.Main().Body(p.intro(), p.notices(), p.dayAsked(), p.form(), p.outcome(), p.keeping()),
		p.footer(),
		p.bar(),
	)
}

// header is the name of the site, the way to the occupations and the way to the other language.
func (p *page) header() app.UI {
	other := "../"
	if p.lang() == text.EN {
		other = "fr/"
	}
	return frame.Header(p.lang(), frame.Link{Href: "occupation/", Words: text.Occupation.Occupations.In(p.lang())}, other)
}

func (p *page) intro() app.UI {
	return app.Div().Class("intro").Body(
		app.H1().ID("top").TabIndex(-1).Text(text.Page.Title.In(p.lang())),
		app.P().Class("lead").Text(text.Page.Lead.In(p.lang())),
		app.P().Class("private").Text(text.Page.Private.In(p.lang())),
		app.Button().Class("quiet").Type("button").ID("example").Hidden(p.own != nil).OnClick(p.guard(func(app.Context, app.Event) { p.showExample() }), "example").
			Text(text.Page.Example.In(p.lang())),
	)
}

// dayAsked is the day to answer for. It is always in view: every figure is as of a day.
func (p *page) dayAsked() app.UI {
	shown := p.sheet.asked
	if shown == "" && p.running {
		shown = today().String()
	}
	words := text.FieldAt(dayPlace)
	wrong := p.wrongDay()
	return app.Div().Class("card", "day").Body(
		app.Label().For(dayPlace).Text(words.Label.In(p.lang())),
		app.Div().Class("day-line").Body(
			app.Input().ID(dayPlace).Type("date").Value(p.shownDay(shown)).Min(firstDay).Max(lastDay).
				Aria("describedby", p.describedBy(dayPlace)).Aria("invalid", wrong != "").
				OnInput(p.guard(func(ctx app.Context, e app.Event) { p.askFor(ctx.JSSrc().Get("value").String(), shown) }), "day", shown),
			app.Button().Class("quiet").Type("button").Hidden(p.sheet.asked == "").OnClick(p.guard(func(app.Context, app.Event) { p.askFor("", "") }), "today").
				Text(text.Page.Today.In(p.lang())),
		),
		app.P().Class("hint").ID(dayPlace+"-hint").Text(words.Hint.In(p.lang())),
		app.P().Class("problem").ID(dayPlace+"-problem").Aria("live", "polite").Hidden(wrong == "").Text(wrong),
	)
}

// dayPlace is where the day asked has its words; it is no part of the case file.
const dayPlace = "day"

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

// outcome is all that the answers lead to.
func (p *page) outcome() app.UI {
	a := p.sheet.result
	if a == nil {
		return app.Div().Class("outcome").ID("outcome").TabIndex(-1)
	}
	return app.Div().Class("outcome").ID("outcome").TabIndex(-1).Body(
		app.Div().Body(p.toCheck()),
		app.Div().Body(p.stillToAnswer()),
		&answer{Lang: p.lang(), Book: p.sheet.book, Assessment: a},
		&rounds.List{At: frame.At(p.lang(), ""), Book: p.sheet.book, Assessment: a},
	)
}

// answer shows an assessment. It is a component of its own so that it is drawn only when the assessment changes, and not at every keystroke.
type answer struct {
	app.Compo

	Lang       text.Lang
	Book       *core.Book
	Assessment *core.Assessment
}

// Render draws the assessment.
func (a *answer) Render() app.UI { return result.Answer(a.Lang, a.Book, a.Assessment) }

// bar keeps the score in view.
func (p *page) bar() app.UI {
	if p.sheet.result == nil {
		return app.Div().Class("dock").Hidden(true)
	}
	return app.Div().Class("dock").Hidden(false).Body(
		result.ScoreBar(p.lang(), p.sheet.result),
		app.A().Class("dock-link").Href("#outcome").Aria("label", text.Page.Result.In(p.lang())).OnClick(p.jump("outcome"), "jump", "outcome").Body(app.Span()),
	)
}

func (p *page) footer() app.UI { return frame.Footer(p.lang(), p.sheet.book) }

// jump goes to a part of the page without changing its address: going back should leave the page.
func (p *page) jump(id string) app.EventHandler {
	return p.guard(func(_ app.Context, e app.Event) {
		e.PreventDefault()
		e.Call("stopPropagation")
		element := app.Window().Get("document").Call("getElementById", id)
		if element.Truthy() {
			element.Call("focus", map[string]any{"preventScroll": true})
			element.Call("scrollIntoView")
		}
	})
}
