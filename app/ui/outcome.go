package ui

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/embed"
	"portage/app/ui/frame"
	"portage/app/ui/install"
	"portage/app/ui/library"
	"portage/app/ui/report"
	"portage/app/ui/result"
	"portage/app/ui/rounds"
	"portage/app/ui/update"
	"portage/core"
)

// The screens that show what follows from the answers. Before the program runs there is no assessment: nobody has told anything yet.

// whole gives the assessment with every round, nil before the program runs or where the day has no answer.
func (p *page) whole() *core.Assessment {
	if !p.running {
		return nil
	}
	return p.sheet.whole()
}

// result is where the person stands and why.
func (p *page) result() []app.UI {
	if id := embed.Current().Category(); id != "" {
		return p.category(id)
	}
	return []app.UI{
		p.heading(text.ScreenAt(resultScreen).Heading),
		p.about().Hidden(p.running && !p.sheet.draft.Empty()),
		p.dayAsked(),
		app.Div().Body(p.toCheck()),
		app.Div().Body(p.assumptions()),
		app.Div().Body(p.stillToAnswer()),
		app.Div().Body(p.answer()),
		p.afterResult(),
		p.lead(),
	}
}

// about says what the screen shows, where nothing is told yet that it could show. What can be read before the program runs is then the most there is, and stays in place.
func (p *page) about() app.HTMLP {
	return app.P().Class("lead").Text(text.ScreenAt(p.Screen).About.In(p.lang()))
}

// answer is the assessment. It is a component of its own so that it is drawn only when the assessment changes.
func (p *page) answer() app.UI {
	a := p.whole()
	if a == nil {
		return nil
	}
	return &answer{At: p.at(), sheet: p.sheet, Assessment: a}
}

type answer struct {
	app.Compo

	At         frame.Place
	Assessment *core.Assessment

	sheet *sheet
}

// Render draws the assessment.
func (a *answer) Render() app.UI {
	return result.Answer(a.At, a.sheet.book, a.sheet.read, a.Assessment)
}

// afterResult is what one does with a result.
func (p *page) afterResult() app.UI {
	return app.Div().Class("forward").Body(
		app.A().Class("button").Href(p.at().To(changeScreen)).Text(text.Advice.ToChange.In(p.lang())),
		app.A().Class("button", "quiet").Href(p.at().To(reportScreen)).Text(text.Cases.Report.In(p.lang())),
		app.A().Class("button", "quiet").Href(p.at().To(shareScreen)).Text(text.Cases.Share.In(p.lang())),
		app.A().Class("button", "quiet").Href(p.at().To(checkScreen)).Text(text.Way.ToCheck.In(p.lang())),
	)
}

// rounds is every round of invitations.
func (p *page) rounds() []app.UI {
	return []app.UI{
		&rounds.List{At: p.at(), Book: p.sheet.book, Assessment: p.whole(), Updated: p.roundsUpdated},
		app.Div().Hidden(!p.running).Body(p.dayAsked()),
	}
}

// round is the page of one.
func (p *page) round() []app.UI {
	return []app.UI{
		&rounds.Page{At: p.at(), Book: p.sheet.book, Assessment: p.whole(), Number: inFolder(p.Screen, roundFolder), Running: p.running},
		app.Div().Hidden(!p.running).Body(p.dayAsked()),
	}
}

func describeRound(lang text.Lang, number string) (title, description string) {
	book, err := library.Book()
	if err != nil {
		return text.Site.Name.In(lang), ""
	}
	return rounds.Describe(lang, book, number)
}

// roundsUpdated takes up the rulebook with other rounds.
func (p *page) roundsUpdated() {
	if book, err := library.Book(); err == nil {
		p.sheet.book = book
		p.sheet.assess()
	}
}

// forgetRounds goes back to the rounds that came with this version.
func (p *page) forgetRounds() {
	library.ForgetUpdate()
	p.roundsUpdated()
}

// sources is every edition of the rules, the ones of the day asked marked.
func (p *page) sources() []app.UI {
	on, ok := p.sheet.dayAsked()
	if !ok || !p.running { // The page drawn ahead of time must not change from day to day.
		on = p.sheet.book.Rounds().Checked
	}
	return []app.UI{
		result.Sources(p.at(), p.sheet.book, on),
		app.Div().Hidden(!p.running).Body(p.dayAsked()),
	}
}

// install offers to keep the site on the device.
func (p *page) install() app.UI { return &install.Card{At: p.at(), Save: casesScreen} }

// newVersion says that a new version of the site is ready.
func (p *page) newVersion() app.UI { return &update.Notice{At: p.at(), Save: casesScreen} }

// report is the result for paper.
func (p *page) report() []app.UI {
	a := p.whole()
	if a == nil {
		return []app.UI{p.heading(text.ScreenAt(reportScreen).Heading), p.dayAsked()}
	}
	outlook := &report.Outlook{At: p.at(), Book: p.sheet.book, Case: p.sheet.read, Assessment: a, Wish: &p.wish}
	return []app.UI{report.Page(p.at(), p.sheet.book, p.sheet.read, a, p.get("id"), outlook)}
}
