// Package ahead shows what the coming months bring to a case: the score on every day, what changes it, and when a year of work may be relied on.
package ahead

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/core"
	"portage/core/candidate"
)

// Page is the screen of what is ahead.
type Page struct {
	app.Compo

	At         frame.Place
	Book       *core.Book
	Case       *candidate.Case
	Assessment *core.Assessment // of the day from which the case ages; nil: nothing told, or drawn ahead of time
	Running    bool             // in a browser

	run    run
	all    bool // events that change nothing are shown too
	saved  bool // the calendar file was handed over
	faulty bool // a handler of ours has failed
}

// OnMount begins to look at the days.
func (p *Page) OnMount(ctx app.Context) { p.look(ctx) }

// OnUpdate looks again, where the case or its day is another.
func (p *Page) OnUpdate(ctx app.Context) { p.look(ctx) }

// OnDismount stops looking.
func (p *Page) OnDismount() { p.run.stop() }

func (p *Page) look(ctx app.Context) {
	defer p.catch()
	if p.Assessment == nil || p.Case == nil || !p.Running {
		p.run.stop()
		return
	}
	if p.run.begin(ctx, p.Book, p.Case, p.Assessment.Day) {
		p.saved = false
	}
}

// Render draws the screen.
func (p *Page) Render() app.UI {
	v := &view{at: p.At, lang: p.At.Lang, book: p.Book, a: p.Assessment, c: p.Case}
	if p.Assessment == nil {
		return app.Section().Class("ahead").Aria("labelledby", "top").Body(v.nothing()...)
	}
	v.line, v.clock = p.run.line, p.run.clock
	body := []app.UI{
		heading(v.in(text.Ahead.Heading)),
		app.Div().Attr("role", "status").Body(shown(p.faulty, frame.Fault(v.lang))),
		para("lead", v.in(text.Ahead.Lead)),
		p.progress(v),
	}
	if v.line == nil {
		return app.Article().Class("ahead").Aria("labelledby", "top").Body(append(body, app.Div())...)
	}
	return app.Article().Class("ahead").Aria("labelledby", "top").Body(append(body, app.Div().Body(
		v.findings(),
		v.known(),
		v.chartPart(),
		v.years(),
		p.events(v),
		p.calendar(v),
		v.assumes(),
	))...)
}

// nothing is the screen before anything is told.
func (v *view) nothing() []app.UI {
	return []app.UI{
		heading(v.in(text.Ahead.Heading)),
		para("lead", v.in(text.Ahead.Lead)),
		para("", v.in(text.Ahead.Nothing)),
		box("actions",
			link(v.at.To("you/"), v.in(text.Ahead.Start)).Class("button"),
			link(v.at.To("quick/"), v.in(text.Ahead.Quick)).Class("button", "quiet"),
		),
	}
}

// progress says how far the days have been looked at, with a way to stop, and after that one to go on.
func (p *Page) progress(v *view) app.UI {
	done, all := p.run.done, p.run.all
	working := p.run.working
	return box("ahead-work",
		box("ahead-progress",
			para("", v.fill(text.Ahead.Working, v.number(done), v.number(all))).Class("ahead-count"),
			app.Progress().Max(float64(max(all, 1))).Value(float64(done)).Aria("label", v.in(text.Ahead.WorkingShort)),
			app.Button().Class("quiet").Type("button").OnClick(p.guard(p.onStop), "stop").Text(v.in(text.Ahead.Cancel)),
		).Hidden(!working),
		box("ahead-stopped",
			para("", v.in(text.Ahead.Stopped)),
			app.Button().Type("button").OnClick(p.guard(p.onAgain), "again").Text(v.in(text.Ahead.Again)),
		).Hidden(!p.run.stopped),
		para("notice alarm", v.in(text.Ahead.Unread)).Hidden(!p.run.unread),
	).Hidden(!working && !p.run.stopped && !p.run.unread)
}

func (p *Page) onStop(app.Context, app.Event) { p.run.cancel() }

func (p *Page) onAgain(ctx app.Context, _ app.Event) {
	p.run.stopped = false
	p.look(ctx)
}

// guard keeps a fault in a handler from ending the program: it is said instead.
func (p *Page) guard(h app.EventHandler) app.EventHandler {
	return func(ctx app.Context, e app.Event) {
		defer p.catch()
		h(ctx, e)
	}
}

func (p *Page) catch() {
	if fault := recover(); fault != nil {
		app.Logf("%v", fault)
		p.faulty = true
	}
}
