package result

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/core/day"
	"portage/core/edition"
)

// editions is which rules answered: each with the day it came into force, the day it was checked, and its sources.
func (p *page) editions() app.UI {
	var items []app.UI
	for _, h := range p.headers() {
		items = append(items, p.edition(h))
	}
	items = append(items, p.roundsEdition())
	return app.Section().Class("editions").Aria("labelledby", "editions").Body(
		app.H2().ID("editions").Text(p.in(text.Result.Editions)),
		app.Ul().Body(items...),
		app.P().Class("onward").Body(app.A().Href(p.at.To("sources/")).Text(p.in(text.Answer.EveryEdition))),
	)
}

func (p *page) headers() []*edition.Header {
	all := []*edition.Header{&p.crs.Header, &p.programs.Header, &p.language.Header}
	if p.funds != nil {
		all = append(all, &p.funds.Header)
	}
	if p.categories != nil {
		all = append(all, &p.categories.Header)
	}
	return all
}

func (p *page) edition(h *edition.Header) app.UI {
	said := []string{p.dated(text.Result.EditionSince, h.InForce)}
	if h.LastKnown != 0 {
		said = append(said, p.dated(text.Result.LastKnown, h.LastKnown))
	}
	said = append(said, p.dated(text.Result.Checked, h.Checked))
	return p.editionItem(h.Edition, said, h.Sources)
}

func (p *page) roundsEdition() app.UI {
	r := p.book.Rounds()
	newest := p.dated(text.Result.RoundsEdition, r.Rounds[0].Date)
	return p.editionItem("rounds", []string{newest, p.dated(text.Result.Checked, r.Checked)}, r.Sources)
}

func (p *page) dated(t text.Text, d day.Day) string { return p.fill(t, text.Date(p.lang, d)) }

func (p *page) editionItem(of string, said []string, from sources) app.UI {
	shorts := make([]string, 0, len(from))
	for short := range from {
		shorts = append(shorts, short)
	}
	slices.Sort(shorts)
	var links []app.UI
	for _, short := range shorts {
		source := from[short]
		title, in := titleOf(p.lang, &source)
		links = append(links, app.Li().Body(p.link(&source, title).Lang(in)))
	}
	return app.Li().Class("edition").Body(
		app.H3().Text(p.in(text.Edition(of))),
		app.P().Class("aside").Text(strings.Join(said, ", ")),
		app.Details().Body(app.Summary().Text(p.in(text.Result.Sources)), app.Ul().Class("sources").Body(links...)),
	)
}
