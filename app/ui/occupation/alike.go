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
		app.P().Class("lead").Text(p.in(text.Occupation.AlikeLead)),
		app.Div().Body(pairs[:few]...),
		app.Div().Hidden(few == len(pairs)).Body(p.fold("more-alike", text.Rounds.More.In(p.lang(), len(pairs)-few), func() []app.UI { return pairs[few:] })),
	)
}

// pair is the occupation and one that it is confused with, side by side.
func (p *Page) pair(g noc.Group, code noc.Code, names *called) app.UI {
	var apart words
	if names != nil {
		apart = names.apart[code.String()]
	}
	other, _ := p.book.NOC.Group(code)
	return app.Div().Class("pair").DataSet("apart", code.String()).Body(
		p.side(g, app.Span().Body(p.titleOf(g)...), apart.here),
		p.side(other, app.A().Href(p.toUnit(code.String())).Body(p.titleOf(other)...), apart.there),
	)
}

// side is one of the two occupations of a pair.
func (p *Page) side(g noc.Group, title app.UI, only []string) app.UI {
	return app.Div().Class("side").Body(
		app.H3().Body(title),
		app.P().Class("code").Text(g.Code.String()+" · "+text.Finder.Teer.Fill(p.lang(), strconv.Itoa(g.Code.Teer()))),
		app.P().Class("label").Text(p.in(text.Occupation.CategoriesNow)),
		app.P().Text(p.namesNow(category.Listings(p.book.Categories, g.Code))),
		app.P().Class("label").Hidden(len(only) == 0).Text(p.in(text.Occupation.OnlyItsTitles)),
		app.Ul().Class("words").Hidden(len(only) == 0).Body(items(only)...),
	)
}
