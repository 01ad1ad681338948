// Package whatif is the screen that says what every realistic change to a case would be worth.
package whatif

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/app/ui/library"
	"portage/app/ui/moves"
	"portage/core"
	"portage/core/advise/change"
	"portage/core/advise/whatif"
	"portage/core/candidate"
)

// Page is the screen. It assesses the changes in slices once it is in a browser, and again when the case is another.
type Page struct {
	app.Compo

	At         frame.Place
	Book       *core.Book
	Case       *candidate.Case
	Assessment *core.Assessment // with rounds; nil where nothing is told, or when drawn ahead of time
	Running    bool             // the page is in a browser

	data   *change.Data
	search *whatif.Search
	of     *core.Assessment // the assessment that search belongs to
	shown  []whatif.Option  // once all, or all until it was stopped, are assessed
	work   moves.Work
}

// OnMount begins to assess.
func (p *Page) OnMount(ctx app.Context) { p.work.Mount(ctx, p.begin) }

// OnUpdate begins anew where the case is another.
func (p *Page) OnUpdate(app.Context) { p.work.Do(p.begin) }

// OnDismount leaves the work.
func (p *Page) OnDismount() { p.work.Drop() }

// begin assesses the changes to the case, unless that is done or being done.
func (p *Page) begin() {
	if !p.Running || !p.work.Mounted() || p.of == p.Assessment {
		return
	}
	p.of, p.search, p.shown = p.Assessment, nil, nil
	p.work.Drop()
	if p.Assessment != nil {
		p.work.Begin(p.step, p.take)
	}
}

// step assesses one change more.
func (p *Page) step() (done bool, err error) {
	switch {
	case p.data == nil:
		p.data, err = library.Changes()
	case p.search == nil:
		p.search, err = whatif.New(p.Book, p.data, p.Case, p.Assessment.Day)
	default:
		return p.search.Step(1)
	}
	return false, err
}

// take takes what is assessed.
func (p *Page) take() {
	if p.search != nil {
		p.shown = p.search.Options()
	}
}

func (p *Page) onStop(app.Context, app.Event) { p.work.Stop() }

func (p *Page) onGoOn(app.Context, app.Event) { p.work.Do(p.work.GoOn) }

// Render draws the screen. A fault of ours must not end the program: what it leaves says so.
func (p *Page) Render() (drawn app.UI) {
	defer func() {
		if fault := recover(); fault != nil {
			app.Logf("%v", fault)
			drawn = app.Section().Class("changes").Body(frame.Fault(p.At.Lang))
		}
	}()
	v := p.view()
	return app.Section().Class("changes", "whatif").Aria("labelledby", "top").Body(
		app.H1().ID("top").TabIndex(-1).Text(v.in(text.WhatIf.Title)),
		app.P().Class("lead").Text(v.in(text.WhatIf.Lead)),
		app.Div().Attr("role", "status").Body(p.status(v)),
		app.Div().Body(p.body(v)...),
	)
}

func (p *Page) view() *view { return newView(p.At, p.Book, p.data, p.Assessment) }

// status says to those who hear the page what has become of the work.
func (p *Page) status(v *view) app.UI {
	said := ""
	switch {
	case p.work.Faulty():
		return frame.Fault(v.at.Lang)
	case p.work.Stopped():
		done, of := p.progress()
		said = v.fill(text.WhatIf.Stopped, v.number(done), v.number(of))
	case !p.work.Running() && p.shown != nil:
		said = text.WhatIf.Ready.In(v.at.Lang, len(p.shown))
	}
	return app.P().Class("aside").Text(said)
}

func (p *Page) progress() (done, of int) {
	if p.search == nil {
		return 0, 0
	}
	return p.search.Progress()
}

func (p *Page) body(v *view) []app.UI {
	if p.Assessment == nil {
		return []app.UI{moves.Empty(p.At, text.WhatIf.Nothing)}
	}
	done, of := p.progress()
	said := v.fill(text.WhatIf.Working, v.number(done), v.number(of))
	return []app.UI{
		app.Div().Body(v.head()...),
		moves.Progress(p.work.Running(), said, v.in(text.WhatIf.Stop), done, of, p.onStop),
		app.Button().Class("quiet").Type("button").Hidden(!p.work.Stopped()).OnClick(p.onGoOn, "go on").Text(v.in(text.WhatIf.GoOn)),
		app.Div().Body(p.asked(v)),
		app.Div().Body(v.groups(p.shown)...),
		app.P().Class("onward").Body(app.A().Href(p.At.To("paths/")).Text(v.in(text.WhatIf.ToPaths))),
	}
}

// asked says which answers would let more be said.
func (p *Page) asked(v *view) app.UI {
	if p.search == nil {
		return app.Div()
	}
	return v.asked(p.search.List().Ask, true)
}
