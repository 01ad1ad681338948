package ui

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/draft"
	"portage/app/ui/embed"
	"portage/app/ui/lead"
	"portage/app/ui/result"
	"portage/app/ui/share"
	"portage/core/candidate"
	"portage/core/explain"
)

// The calculator in somebody's page: what the host has chosen, a case that it gives, and what it learns.

// chosen is the first screen of a frame: the start of the whole way, or the check of one category. What else a host can choose has an address of its own.
func (p *page) chosen() []app.UI {
	if id := embed.Current().Category(); id != "" {
		return p.category(id)
	}
	return []app.UI{
		p.heading(text.ScreenAt(embedScreen).Heading),
		app.P().Class("private").Text(text.Embed.Keeps.In(p.lang())),
		p.waysIn(),
		app.Div().Class("here").Hidden(!p.running || p.sheet.draft.Empty()).Body(
			app.P().Body(app.A().Href(p.at().To(resultScreen)).Text(text.Way.SeeResult.In(p.lang()))),
		),
	}
}

// waysIn are the ways in.
func (p *page) waysIn() app.UI {
	return app.Div().Class("actions", "entries").Body(
		p.wayIn(),
		app.A().Class("button", "quiet").ID("quick").Href(p.at().To(quickScreen)).Text(text.Way.Quick.In(p.lang())),
	)
}

// category is the check of one category alone, and the ways to the questions.
func (p *page) category(id string) []app.UI {
	heading := p.heading(text.Embed.Category.With(text.ShortCategory(id)))
	a := p.sheet.result()
	if a == nil || !p.running {
		return []app.UI{heading, p.dayAsked()}
	}
	on := text.Date(p.lang(), a.Day)
	check := result.NewView(p.at(), p.sheet.book, p.sheet.read, a).Category(id)
	said := text.Embed.CategoryLead
	if check == nil {
		said = text.Embed.NoCategory
	}
	return []app.UI{
		heading,
		app.P().Class("lead").Text(said.Fill(p.lang(), on)),
		app.Div().Body(p.toCheck()),
		app.Div().Body(check),
		p.waysIn(),
		p.lead(),
	}
}

// fullAddress leads to the full application, with the answers in the fragment, which is never sent.
func (p *page) fullAddress() string {
	if !p.running || p.sheet.draft.Empty() {
		return p.at().To(startScreen)
	}
	return p.at().To(resultScreen) + "#" + share.Link(candidate.Write(p.sheet.read))
}

// hearHost takes up what the host of a frame has said, and what it will say.
func (p *page) hearHost() {
	if !embed.Current().Embedded {
		return
	}
	p.deaf = append(p.deaf, embed.OnChange(func() {
		p.ctx.Dispatch(func(app.Context) {
			defer p.catch()
			lead.Complain(p.lang())
			p.prefill()
		})
	}))
	lead.Complain(p.lang())
	p.prefill()
}

// prefill takes a case that the host gives where nothing is answered yet. Where something is, the person is asked.
func (p *page) prefill() {
	written := embed.TakeCase()
	if written == "" {
		return
	}
	file := []byte(written)
	if kind, linked, _ := share.Read(written); kind == share.Plain {
		file = linked
	}
	c, problems := p.sheet.book.ReadCase(file)
	for _, problem := range problems {
		if problem.Place == "" || problem.Code == "version" {
			embed.Refuse(embed.Case, text.Embed.CaseRefused.In(p.lang()))
			return
		}
	}
	answers := draft.From(c)
	switch {
	case p.sheet.draft.Empty():
		p.take(answers, "")
	case !answers.Same(p.sheet.draft):
		p.given = share.Link(candidate.Write(c))
	}
}

// announce tells the host of a result that a person looks at, rounded.
func (p *page) announce() {
	looks := p.Screen == resultScreen || p.Screen == embedScreen && embed.Current().Category() != ""
	if !embed.Current().Embedded || !looks || p.example || p.sheet.draft.Empty() {
		return
	}
	a := p.sheet.result()
	if a == nil {
		return
	}
	s := embed.Summary{Score: a.CRS.Total, AtLeast: a.CRS.AtLeast}
	for i := range a.Programs {
		if a.Programs[i].Verdict == explain.Met {
			s.Programs = append(s.Programs, a.Programs[i].Program)
		}
	}
	for i := range a.Categories {
		if a.Categories[i].Verdict == explain.Met {
			s.Categories = append(s.Categories, a.Categories[i].Category)
		}
	}
	embed.Announce(s)
}
