// Package ui is what a person sees: the pages and the components on them.
//
// What the shell (app/site, web/boot.js) asks of this package:
//
//   - Pages lists every address that exists. Each becomes a folder with an
//     index.html, rendered ahead of time by New. A path that Pages does not name
//     is a page that does not exist: keep what changes within a page in its query
//     or its fragment, or list it.
//   - New returns a component that holds nothing but its language and its address
//     (exported fields), because it is made anew at every render of the root; what
//     the person has typed lives in unexported fields or in storage.
//   - Links are relative to the page: from "fr/" the English page is "../". The
//     site works in any folder because nothing in it names that folder. For
//     addresses outside links app.Getenv("PORTAGE_ROOT") is the site's address
//     (with a slash at its end) and app.Getenv("GOAPP_VERSION") its version;
//     fetch a file of the site as root + name + "?v=" + version.
//   - No style attributes (app.Style): the page's own policy forbids them, and
//     the build refuses them. A class, or an attribute of an SVG, does the same.
//   - The page is interactive when <html data-ready="true">. The root of app sets
//     it after the first frame; a component has nothing to do for it.
//
// Every field of the form has an id made of its place in the case file (fieldID),
// so that a question or a problem of the engine leads to its field.
package ui

import (
	"time"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/draft"
	"portage/app/ui/frame"
	"portage/app/ui/kept"
	"portage/app/ui/library"
)

// page is the whole page. It outlives a change of language.
type page struct {
	app.Compo

	Lang string

	sheet   *sheet
	store   *kept.Store
	ctx     app.Context // of the page itself: it lives on when the element of an event is gone
	running bool        // the page is in a browser and knows what was kept
	pending int         // counts the changes, so that only the last one is assessed

	own      *draft.Draft // the person's own answers while an example is shown; nil: they are on the page
	note     note         // what was last done
	before   *whole       // the answers before that
	damaged  bool         // what was kept could not all be read
	notKept  bool         // the device keeps nothing
	faulty   bool         // a handler of ours has failed
	erasing  bool         // the person is asked whether to erase all
	allAsked bool         // every question still open is listed, not only the first

	focus string            // the field in use: nobody is told of a mistake while typing
	shown map[string]string // what a date field showed before it became incomplete
}

// whole is all that a person has put on the page.
type whole struct {
	answers, own *draft.Draft
	asked        string
}

// settle is how long the page waits for the next keystroke before it assesses.
const settle = 120 * time.Millisecond

// OnInit opens the rulebook, before the page is drawn ahead of time or mounted.
func (p *page) OnInit() {
	p.shown = map[string]string{}
	book, err := library.Book()
	if err != nil {
		app.Log(err)
		return
	}
	p.store = kept.Open()
	p.sheet = &sheet{book: book, draft: &draft.Draft{}, finders: library.Finders()}
}

// OnMount takes up what was kept.
func (p *page) OnMount(ctx app.Context) {
	defer p.catch()
	p.ctx = ctx
	if p.sheet == nil {
		return
	}
	p.restore()
	p.running = true
	p.sheet.assess()
	ctx.Defer(arrive)
}

// arrive goes to the part of the page that the address names, or to its top where the person comes from another page of ours.
func arrive(ctx app.Context) {
	if part := ctx.Page().URL().Fragment; part != "" {
		focusElement(part, "select")
	} else if frame.Ready() {
		frame.Focus("top", "", "end")
	}
}

// OnNav keeps the browser's words in step with the language.
func (p *page) OnNav(ctx app.Context) {
	ctx.Page().SetTitle(PageAt(frame.Folder(p.lang())).Title)
	ctx.Page().SetLang(p.Lang)
}

func (p *page) lang() text.Lang { return text.Lang(p.Lang) }

func (p *page) say(t text.Text) app.UI { return app.Text(t.In(p.lang())) }

// get gives the answer at a place as it was typed.
func (p *page) get(place string) string { return p.sheet.draft.Get(place) }

// set puts an answer at a place.
func (p *page) set(place, typed string) {
	delete(p.shown, place)
	p.sheet.draft.Set(place, typed)
	p.changed()
}

// changed keeps the answers and assesses them once the person pauses.
func (p *page) changed() {
	p.note, p.erasing = note{}, false
	p.keep()
	p.pending++
	this := p.pending
	p.ctx.After(settle, func(app.Context) {
		defer p.catch()
		if this == p.pending {
			p.sheet.assess()
		}
	})
}

// replace puts other answers in the place of all, says so, and keeps the way back.
func (p *page) replace(with whole, said note) {
	p.before = p.now()
	p.take(with)
	p.note = said
}

// now gives all that is on the page.
func (p *page) now() *whole { return &whole{p.sheet.draft, p.own, p.sheet.asked} }

func (p *page) take(w whole) {
	p.sheet.draft, p.own, p.sheet.asked = w.answers, w.own, w.asked
	p.shown = map[string]string{}
	p.changed()
}

// guard runs a handler so that a failure of it ends neither the program nor the answers.
func (p *page) guard(h app.EventHandler) app.EventHandler {
	return func(ctx app.Context, e app.Event) {
		defer p.catch()
		h(ctx, e)
	}
}

// catch takes a panic and tells the person. A panic in a handler would end the program.
func (p *page) catch() {
	if fault := recover(); fault != nil {
		app.Logf("%v", fault)
		p.faulty = true
	}
}
