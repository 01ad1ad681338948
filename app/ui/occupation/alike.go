package occupation

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/core/category"
	"portage/core/noc"
)

// fewAlike is how many look-alikes are shown before the person asks for all.
const fewAlike = 3

// alike shows the occupation beside each of those that it is easily confused with.
func (p *Page) alike(g noc.Group, names *called) app.UI {
	others := p.book.NOC.LookAlikes(g.Code)
	if len(others) == 0 {
		return nil
	}
	pairs := make([]app.UI, 0, len(others))
	for _, code := range others {
		pairs = append(pairs, p.pair(g, code, names))
	}
	few := min(len(pairs), fewAlike)
	return p.section("alike", text.Occupation.Alike,
		para("lead", p.in(text.Occupation.AlikeLead)),
		box("", pairs[:few]...),
		shown(few < len(pairs), p.fold("more-alike", text.Rounds.More.In(p.lang(), len(pairs)-few), func() []app.UI { return pairs[few:] })),
	)
}

// pair is the occupation and one that it is confused with, side by side.
func (p *Page) pair(g noc.Group, code noc.Code, names *called) app.UI {
	var apart words
	if names != nil {
		apart = names.apart[code.String()]
	}
	other, _ := p.book.NOC.Group(code)
	return box("pair",
		p.side(g, app.Span().Body(p.titleOf(g)...), apart.here),
		p.side(other, link(p.toUnit(code.String()), p.titleOf(other)...), apart.there),
	).DataSet("apart", code.String())
}

// side is one of the two occupations of a pair.
func (p *Page) side(g noc.Group, title app.UI, only []string) app.UI {
	return box("side",
		app.H3().Body(title),
		para("code", g.Code.String()+" · "+text.Finder.Teer.Fill(p.lang(), strconv.Itoa(g.Code.Teer()))),
		para("label", p.in(text.Occupation.CategoriesNow)),
		para("", p.namesNow(category.Listings(p.book.Categories, g.Code))),
		shown(len(only) > 0, para("label", p.in(text.Occupation.OnlyItsTitles)), list("words", rowsOf(only))),
	)
}
