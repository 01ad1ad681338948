// Package through shows the same case under the rules of other days, or of a person's own file, and what makes the difference.
package through

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/core"
	"portage/core/advise/through"
	"portage/core/candidate"
	"portage/core/crs"
	"portage/core/edition"
)

// Page is the screen of the rules through time.
type Page struct {
	app.Compo

	At         frame.Place
	Book       *core.Book
	Case       *candidate.Case
	Assessment *core.Assessment // of the case on the asked day; nil where nothing is told, and ahead of time
	Running    bool             // the page is in a browser

	own    *crs.Edition // the one that the person has loaded: it is kept here alone, and gone with the page
	chosen [2]string    // the two side by side, by key; empty: the one in force and its neighbour
	said   said         // of the last file
	asked  question
	shown  *view
}

// said is what came of a file: that it was taken or put away, or why it was not taken.
type said struct {
	file    string
	words   text.Text // {0} is the file
	problem *edition.Problem
}

// question is what an answer was given to.
type question struct {
	book   *core.Book
	c      *candidate.Case
	a      *core.Assessment
	own    *crs.Edition
	chosen [2]string
	at     frame.Place
}

// ownKey is the key of a person's own edition; the others go by their first day in force.
const ownKey = "own"

// Render draws the screen.
func (p *Page) Render() app.UI {
	body := []app.UI{
		app.H1().ID("top").TabIndex(-1).Text(p.in(text.Through.Title)),
		app.P().Class("lead").Text(p.in(text.Through.Lead)),
	}
	if v := p.view(); v != nil {
		body = append(body, app.Div().Body(v.every(), p.two(v), p.ownPart(v), v.stays()))
	} else {
		body = append(body, app.Div().Class("forward").Body(
			app.A().Class("button").Href(p.At.To("")).Text(p.in(text.Through.Start)),
			app.A().Class("button", "quiet").Href(p.At.To("quick/")).Text(p.in(text.Through.Quick)),
		))
	}
	return app.Article().Class("through").Body(body...)
}

// view gives the answer, found once; nil where there is none.
func (p *Page) view() *view {
	if p.Book == nil || p.Case == nil || p.Assessment == nil {
		return nil
	}
	q := question{p.Book, p.Case, p.Assessment, p.own, p.chosen, p.At}
	if p.shown == nil || p.asked != q {
		first, second := p.sides()
		v, err := newView(p.At, p.Book, p.Case, p.Assessment.Day, p.own, first, second)
		if err != nil {
			return nil
		}
		p.asked, p.shown = q, v
	}
	return p.shown
}

// sides gives the two editions side by side.
func (p *Page) sides() (first, second *crs.Edition) {
	first, second = through.Around(p.Book, p.Assessment.Day)
	if e := p.edition(p.chosen[0]); e != nil {
		first = e
	}
	if e := p.edition(p.chosen[1]); e != nil {
		second = e
	}
	return first, second
}

func (p *Page) edition(key string) *crs.Edition {
	if key == ownKey {
		return p.own
	}
	for _, e := range p.Book.CRS {
		if e.Name() == key {
			return e
		}
	}
	return nil
}

func (p *Page) in(t text.Text) string { return t.In(p.At.Lang) }

// two is the choice of two editions, and what differs between them.
func (p *Page) two(v *view) app.UI {
	return app.Section().Aria("labelledby", "two").Body(
		app.H2().ID("two").Text(p.in(text.Through.Two)),
		app.Div().Class("through-choice").Body(p.choice(v, 0, text.Through.First), p.choice(v, 1, text.Through.Second)),
		app.Div().Attr("role", "status").Body(app.P().Class("through-gap").Text(v.gap())),
		v.warnings(),
		v.scores(),
		v.lines("lines", app.H3().ID("lines").Text(p.in(text.Through.Lines))),
	)
}

// choice is the field in which one of the two is chosen.
func (p *Page) choice(v *view, side int, label text.Text) app.UI {
	id := []string{"first-edition", "second-edition"}[side]
	all := v.editions()
	options := make([]app.UI, 0, len(all))
	for _, e := range all {
		options = append(options, app.Option().Value(keyOf(e)).Selected(e == v.answer.Sides[side].Edition).Text(v.optionName(e)))
	}
	return app.Div().Class("field").Body(
		app.Label().For(id).Text(p.in(label)),
		app.Select().ID(id).OnChange(func(ctx app.Context, _ app.Event) {
			defer frame.Catch()
			p.choose(side, ctx.JSSrc().Get("value").String())
		}, id).Body(options...),
	)
}

// choose puts an edition on one side. The other side stays the one that is shown, whatever it came from.
func (p *Page) choose(side int, key string) {
	first, second := p.sides()
	p.chosen = [2]string{keyOf(first), keyOf(second)}
	p.chosen[side] = key
}

func keyOf(e *crs.Edition) string {
	if _, theirs := e.Theirs(); theirs {
		return ownKey
	}
	return e.Name()
}

// Printed gives the scores under all editions for paper, with what makes the difference between the one in force and its neighbour; nothing where there is no answer.
func Printed(at frame.Place, book *core.Book, c *candidate.Case, a *core.Assessment) []app.UI {
	if book == nil || c == nil || a == nil {
		return nil
	}
	first, second := through.Around(book, a.Day)
	v, err := newView(at, book, c, a.Day, nil, first, second)
	if err != nil {
		return nil
	}
	return []app.UI{app.Section().Class("through", "through-printed").Body(
		app.H3().Text(text.Through.Title.In(at.Lang)),
		app.P().Text(v.fill(text.Through.EveryLead, text.Date(at.Lang, a.Day))),
		v.table(),
		app.P().Class("through-gap").Text(v.gap()),
		v.lines("", app.H4().Text(text.Through.Lines.In(at.Lang))),
		app.P().Class("aside").Text(text.Through.StaysTables.In(at.Lang)),
	)}
}
