package ui

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
)

// start says in three lines what the site does and keeps, and is the way in.
func (p *page) start() []app.UI {
	return []app.UI{
		app.Div().Class("intro").Body(
			p.heading(text.ScreenAt(startScreen).Heading),
			app.Ul().Class("promise").Body(
				app.Li().Text(text.Way.Does.In(p.lang())),
				app.Li().Class("private").Text(text.Way.Keeps.In(p.lang())),
				app.Li().Text(text.Way.IsNot.In(p.lang())),
			),
		),
		app.Div().Class("actions", "entries").Body(
			p.wayIn(),
			app.A().Class("button", "quiet").ID("quick").Href(p.at().To(quickScreen)).Text(text.Way.Quick.In(p.lang())),
			app.A().Class("button", "quiet").ID("example").Href(p.at().To(resultScreen)).OnClick(p.guard(func(app.Context, app.Event) { p.showExample() }), "example").
				Text(text.Page.Example.In(p.lang())),
		),
		app.P().Class("hint").Text(text.Way.QuickHint.In(p.lang())),
		app.Div().Class("here").Hidden(!p.running || p.sheet.draft.Empty()).Body(p.soFar()),
		app.Div().Class("home-part").Body(p.install()),
	}
}

// wayIn starts, or goes on where the person left off.
func (p *page) wayIn() app.UI {
	words, to := text.Way.Start, youStep
	if p.running && !p.sheet.draft.Empty() {
		words, to = text.Way.Resume, p.firstOpen()
	}
	return app.A().Class("button").ID("start").Href(p.at().To(to)).Text(words.In(p.lang()))
}

// firstOpen gives the first step with something open; where there is none, the answers as a whole.
func (p *page) firstOpen() string {
	for _, step := range p.steps() {
		if !p.told(step) || p.openIn(step) {
			return step
		}
	}
	return checkScreen
}

// soFar is what is already here: the case that is open, and the way to its result.
func (p *page) soFar() app.UI {
	return app.Div().Class("card-raised").Body(
		app.P().Class("case-name").Text(p.caseName()),
		app.P().Body(
			app.A().Href(p.at().To(resultScreen)).Text(text.Way.SeeResult.In(p.lang())),
		),
		app.P().Body(
			app.A().Href(p.at().To(casesScreen)).Text(text.Cases.BackToCases.In(p.lang())),
		),
	)
}
