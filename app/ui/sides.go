package ui

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/compare"
	"portage/app/ui/kept"
)

// compare holds two of the cases side by side.
func (p *page) compare() []app.UI {
	entries := p.entries()
	if !p.running || len(entries) < 2 {
		return []app.UI{
			p.heading(text.ScreenAt(compareScreen).Heading),
			app.P().Class("lead").Text(text.Cases.OneOnly.In(p.lang())),
			app.Div().Class("forward").Body(app.A().Class("button").Href(p.at().To(casesScreen)).Text(text.Cases.BackToCases.In(p.lang()))),
		}
	}
	p.choosePair(entries)
	choice := app.Div().Class("pair").Body(p.chooseSide(0, text.Cases.First, entries), p.chooseSide(1, text.Cases.Second, entries))
	left, right := p.side(0, entries), p.side(1, entries)
	if left.Assessment == nil || right.Assessment == nil {
		return []app.UI{p.heading(text.ScreenAt(compareScreen).Heading), choice, p.dayAsked()}
	}
	return []app.UI{compare.Page(p.at(), p.sheet.book, left, right, choice)}
}

// choosePair begins with the case that is open beside another.
func (p *page) choosePair(entries []kept.Entry) {
	there := map[string]bool{}
	for _, e := range entries {
		there[e.ID] = true
	}
	if !there[p.compared[0]] {
		p.compared[0] = p.id
	}
	if there[p.compared[1]] {
		return
	}
	for _, e := range entries {
		if p.compared[1] = e.ID; e.ID != p.compared[0] {
			return
		}
	}
}

func (p *page) chooseSide(side int, words text.Text, entries []kept.Entry) app.UI {
	id := []string{"compare-first", "compare-second"}[side]
	options := make([]app.UI, 0, len(entries))
	for i, e := range entries {
		options = append(options, app.Option().Value(e.ID).Selected(e.ID == p.compared[side]).Text(p.nameOf(i, e)))
	}
	return app.Div().Class("field").Body(
		app.Label().For(id).Text(words.In(p.lang())),
		app.Select().ID(id).OnChange(p.guard(func(ctx app.Context, _ app.Event) { p.compared[side] = ctx.JSSrc().Get("value").String() }), id).Body(options...),
	)
}

// side gives one of the two cases with its assessment, rounds included, each as of the day that it asks for.
func (p *page) side(side int, entries []kept.Entry) compare.Side {
	s := p.sheetOf(p.compared[side])
	name := ""
	for i, e := range entries {
		if e.ID == p.compared[side] {
			name = p.nameOf(i, e)
		}
	}
	return compare.Side{Name: name, Case: s.read, Assessment: s.whole()}
}
