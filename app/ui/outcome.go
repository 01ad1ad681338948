package ui

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/result"
)

// result is where the person stands and why.
func (p *page) result() []app.UI {
	body := []app.UI{
		p.heading(text.ScreenAt(resultScreen).Heading),
		p.dayAsked(),
		app.Div().Body(p.toCheck()),
		app.Div().Body(p.assumptions()),
		app.Div().Body(p.stillToAnswer()),
	}
	if a := p.sheet.whole(); a != nil {
		body = append(body, result.Answer(p.lang(), p.sheet.book, a))
	}
	return body
}

func (p *page) rounds() []app.UI {
	body := []app.UI{p.heading(text.ScreenAt(roundsScreen).Heading), p.dayAsked()}
	if a := p.sheet.whole(); a != nil {
		body = append(body, &result.Rounds{Lang: p.lang(), Book: p.sheet.book, Assessment: a})
	}
	return body
}

func (p *page) round() []app.UI { return []app.UI{p.heading(text.ScreenAt(roundsScreen).Heading)} }

func describeRound(lang text.Lang, number string) (title, description string) {
	return text.Rounds.Number.Fill(lang, number), text.ScreenAt(roundsScreen).About.In(lang)
}

func (p *page) sources() []app.UI { return []app.UI{p.heading(text.ScreenAt(sourcesScreen).Heading)} }
func (p *page) report() []app.UI  { return []app.UI{p.heading(text.ScreenAt(reportScreen).Heading)} }
func (p *page) compare() []app.UI { return []app.UI{p.heading(text.ScreenAt(compareScreen).Heading)} }
func (p *page) share() []app.UI   { return []app.UI{p.heading(text.ScreenAt(shareScreen).Heading)} }
func (p *page) gallery() []app.UI { return []app.UI{p.heading(text.ScreenAt(galleryScreen).Heading)} }

func (p *page) install() app.UI    { return nil }
func (p *page) newVersion() app.UI { return nil }
func (p *page) forgetRounds()      {}

type received struct{}

func (p *page) receive(part string) bool { return false }
