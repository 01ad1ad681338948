package ui

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/ahead"
	"portage/app/ui/couple"
	"portage/app/ui/draft"
	"portage/app/ui/embed"
	"portage/app/ui/next"
	"portage/app/ui/paths"
	"portage/app/ui/through"
	"portage/app/ui/whatif"
	"portage/core/candidate"
)

// adviceScreens are the screens that say what to do next, in the order of their navigation.
var adviceScreens = []struct {
	screen string
	name   *text.Text
}{
	{changeScreen, &text.Advice.Change}, {pathsScreen, &text.Advice.Paths}, {aheadScreen, &text.Advice.Ahead},
	{coupleScreen, &text.Advice.Couple}, {nextScreen, &text.Advice.Next}, {rulesScreen, &text.Advice.Rules},
}

// advice is one of the screens that say what to do next, with the way to the others.
func (p *page) advice() []app.UI {
	return []app.UI{
		app.Div().Hidden(embed.Current().Screen == "next").Body(p.adviceNav()), // Who has chosen one screen has not chosen the others.
		p.adviceScreen(),
		app.Div().Hidden(!p.running).Body(p.dayAsked()),
	}
}

func (p *page) adviceNav() app.UI {
	var links []app.UI
	for _, s := range adviceScreens {
		current := "false"
		if s.screen == p.Screen {
			current = "page"
		}
		links = append(links, app.Li().Body(app.A().Href(p.at().To(s.screen)).Aria("current", current).Text(s.name.In(p.lang()))))
	}
	return app.Nav().Class("advice-nav").Aria("label", text.Advice.Screens.In(p.lang())).Body(app.Ul().Body(links...))
}

func (p *page) adviceScreen() app.UI {
	at, book, c, a, running := p.at(), p.sheet.book, p.sheet.read, p.sheet.result(), p.running
	if p.sheet.draft.Empty() {
		a = nil // Nothing is told yet.
	}
	switch p.Screen {
	case pathsScreen:
		if a != nil {
			a = p.whole() // Which of the last rounds could invite the person.
		}
		return &paths.Page{At: at, Book: book, Case: c, Assessment: a, Running: running, Wish: &p.wish}
	case aheadScreen:
		return &ahead.Page{At: at, Book: book, Case: c, Assessment: a, Running: running}
	case coupleScreen:
		return &couple.Page{At: at, Book: book, Case: c, Assessment: a, Running: running, Take: p.takeCase}
	case nextScreen:
		return &next.Page{At: at, Book: book, Case: c, Assessment: a, Running: running}
	case rulesScreen:
		return &through.Page{At: at, Book: book, Case: c, Assessment: a, Running: running}
	}
	return &whatif.Page{At: at, Book: book, Case: c, Assessment: a, Running: running}
}

// takeCase puts a changed case in the place of the one that is open, with a way back.
func (p *page) takeCase(c *candidate.Case) {
	defer p.catch()
	p.replace(draft.From(c), note{what: text.Couple.Taken})
	p.toNotices()
}
