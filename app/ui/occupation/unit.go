package occupation

import (
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/core/category"
	"portage/core/noc"
)

// unit is the page of a unit group: what it is, what it is called, what it is confused with, and what Express Entry makes of it.
func (p *Page) unit(g noc.Group) []app.UI {
	listings := category.Listings(p.book.Categories, g.Code)
	names := p.calledNow(g.Code)
	return []app.UI{
		p.head(g, listings),
		p.section("titles", text.Occupation.Titles, p.titles(g.Code, names)...),
		app.Div().Body(p.alike(g, names)),
		p.section("categories", text.Occupation.Categories, p.categories(listings)...),
		p.section("rounds", text.Occupation.Rounds, p.rounds(g.Code)...),
		p.section("place", text.Occupation.Place, p.place(g)...),
	}
}

// head is the title of the occupation and the facts about it at a glance.
func (p *Page) head(g noc.Group, listings []category.Listing) app.UI {
	return box("intro",
		p.crumb(),
		heading(p.titleOf(g)...),
		app.Dl().Class("facts").Body(
			p.fact(text.Occupation.Code, g.Code.String()),
			p.fact(text.Occupation.Teer, text.TeerMeaning(p.lang(), g.Code.Teer())),
			p.fact(text.Occupation.CategoriesNow, p.namesNow(listings)),
		),
		box("duties", app.Text(p.in(text.Occupation.Duties)+" "), away(p.book.NOC.Profile(g.Code, p.Lang), p.Lang, p.in(text.Occupation.DutiesLink))),
		p.choice(g),
	)
}

// crumb is the way back to all occupations.
func (p *Page) crumb() app.UI {
	return box("crumb", link(p.up(), app.Text(p.in(text.Occupation.AllOccupations))))
}

func (p *Page) fact(name text.Text, value string) app.UI {
	return app.Div().Body(app.Dt().Text(p.in(name)), app.Dd().Text(value))
}

// namesNow names the categories that list the occupation now.
func (p *Page) namesNow(listings []category.Listing) string {
	var names []string
	for _, l := range listings {
		if l.To == 0 {
			names = append(names, l.Name.In(p.Lang))
		}
	}
	if len(names) == 0 {
		return p.in(text.Occupation.NoneNow)
	}
	return strings.Join(names, "; ")
}

// section is one part of the page.
func (p *Page) section(id string, title text.Text, body ...app.UI) app.UI {
	return app.Section().Class("card").Aria("labelledby", id).
		Body(append([]app.UI{app.H2().ID(id).Text(p.in(title))}, body...)...)
}

// fold is a part that opens. In a browser what is in it is drawn when it opens; ahead of time all is drawn, to be read without the program.
func (p *Page) fold(id, summary string, content func() []app.UI) app.UI {
	body := []app.UI{app.Summary().Text(summary)}
	if app.IsServer || p.open[id] {
		body = append(body, app.Div().Body(content()...))
	}
	return app.Details().ID(id).Open(p.open[id]).
		OnToggle(p.guard(func(ctx app.Context, e app.Event) {
			p.open[id] = ctx.JSSrc().Get("open").Bool()
			if p.open[id] && (id == moreTitles || id == everyday) {
				p.loadTitles()
			}
		}), p.key(), id).
		Body(body...)
}

// units lists unit groups as links; the one of this page is only named.
func (p *Page) units(groups []noc.Group) app.UI {
	rows := make([]app.UI, 0, len(groups))
	for _, g := range groups {
		code := g.Code.String()
		to := link(p.toUnit(code), app.Span().Body(p.titleOf(g)...), blank(), span("code", code))
		if code == p.Address {
			to = to.Aria("current", "page")
		}
		rows = append(rows, row(to))
	}
	return list("links", rows)
}

// titleOf is the title of a unit group. French gives both genders, "infirmiers/infirmières", and a line may break between them.
func (p *Page) titleOf(g noc.Group) []app.UI {
	var parts []app.UI
	for part := range strings.SplitAfterSeq(g.In(p.Lang), "/") {
		parts = append(parts, app.Text(part), app.Raw("<wbr>"))
	}
	return parts[:len(parts)-1]
}
