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
// The calculator is one component with many screens (screens.go), so that what
// was typed outlives the way from one to the next. Every field of the form has an
// id made of its place in the case file (fieldID), so that a question or a
// problem of the engine leads to its field.
package ui

import (
	"time"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/draft"
	"portage/app/ui/embed"
	"portage/app/ui/frame"
	"portage/app/ui/kept"
	"portage/app/ui/library"
	"portage/app/ui/paths"
	"portage/app/ui/result"
)

// page is the calculator. It outlives a change of either field.
type page struct {
	app.Compo

	Lang   string
	Screen string // the address below the folder of the language, like "study/"

	sheet   *sheet
	store   *kept.Store
	deaf    []func()    // stop listening to other windows, and to the host of a frame
	id      string      // of the case that is open
	ctx     app.Context // of the page itself: it lives on when the element of an event is gone
	running bool        // the page is in a browser and knows what was kept
	shownAt string      // the screen that is drawn

	example  bool   // the example is shown in the place of the person's own case
	note     note   // what was last done
	undoing  func() // the way back from it
	notKept  error  // why the device keeps nothing, nil where it does
	damaged  bool   // what was kept of this case could not all be read
	faulty   bool   // a handler of ours has failed
	allAsked bool   // every question still open is listed, not only the first
	warned   bool   // what is wrong on this step was said: the next press goes on

	focus string            // the field in use: nobody is told of a mistake while typing
	shown map[string]string // what a date field showed before it became incomplete

	specimen      *page // the calculator that the gallery shows
	specimenState int   // the number of the case in it

	scores   map[string]string // what the list of cases says of their scores
	compared [2]string         // ids of the two cases side by side
	wish     paths.Wish        // what the paths lead to
	dropping bool              // a file is held over the page
	given    string            // the fragment of a link with a case that waits to be opened
}

// settle is how long the page waits for the next keystroke before it says what is wrong.
const settle = 120 * time.Millisecond

// OnInit opens the rulebook, before the page is drawn ahead of time or mounted. In a browser it takes up what was kept too, so that the page is drawn once, as it is to be.
func (p *page) OnInit() {
	p.shown, p.shownAt, p.scores = map[string]string{}, p.Screen, map[string]string{}
	book, err := library.Book()
	if err != nil {
		app.Log(err)
		return
	}
	p.sheet = &sheet{book: book, draft: &draft.Draft{}, finders: library.Finders()}
	if app.IsClient {
		p.run()
	}
}

// run takes up what was kept.
func (p *page) run() {
	defer p.catch()
	p.store = kept.Open()
	p.restore()
	p.running = true
	p.sheet.assess()
}

// OnMount listens to other windows, and to the host of a frame.
func (p *page) OnMount(ctx app.Context) {
	defer p.catch()
	p.ctx = ctx
	if p.sheet == nil {
		return
	}
	if !p.running {
		p.run()
	}
	p.deaf = append(p.deaf, p.store.OnChange(p.changedElsewhere))
	p.hearHost()
}

// OnDismount stops listening.
func (p *page) OnDismount() {
	for _, stop := range p.deaf {
		stop()
	}
}

// OnUpdate forgets what belongs to the screen before.
func (p *page) OnUpdate(app.Context) {
	if p.shownAt != p.Screen {
		p.warned, p.focus = false, ""
	}
}

// OnNav keeps the browser's words in step with the address, and takes the person to what it names.
func (p *page) OnNav(ctx app.Context) {
	defer p.catch()
	at := PageAt(frame.Folder(p.lang()) + p.Screen)
	ctx.Page().SetTitle(at.Title)
	ctx.Page().SetLang(p.Lang)
	embed.Shows(p.lang(), p.Screen, at.Title)
	if p.sheet == nil || !p.running {
		return
	}
	part := frame.Part(ctx)
	p.announce()
	if p.receive(part) {
		return
	}
	p.arrive(ctx, part)
}

// arrive puts the focus on the part of the page that the address names, or on the top of another screen: go-app leaves it on what is no longer there.
func (p *page) arrive(ctx app.Context, part string) {
	another := frame.Ready() && p.shownAt != p.Screen
	p.shownAt = p.Screen
	switch {
	case part != "":
		frame.FocusLater(ctx, part, "select", "center")
	case another:
		frame.FocusLater(ctx, "top", "", "end")
	}
}

func (p *page) lang() text.Lang { return text.Lang(p.Lang) }

func (p *page) say(t text.Text) app.UI { return app.Text(t.In(p.lang())) }

// get gives the answer at a place as it was typed.
func (p *page) get(place string) string { return p.sheet.draft.Get(place) }

// set puts an answer at a place, with what it implies.
func (p *page) set(place, typed string) {
	delete(p.shown, place)
	p.sheet.draft.Set(place, typed)
	p.imply(place)
	p.changed()
}

// changed keeps the answers and shows what they score at once.
func (p *page) changed() {
	p.note, p.undoing = note{}, nil
	p.sheet.assess()
	if app.IsClient && p.barShown() && result.ShowScore(p.lang(), p.sheet.score()) {
		frame.PaintFirst()
	}
	p.keep()
	p.announce()
	frame.CollectSoon()
}

// replace puts other answers in the place of all, says so, and keeps the way back.
func (p *page) replace(after *draft.Draft, said note) {
	before, asked := p.sheet.draft, p.sheet.asked
	p.take(after, asked)
	p.tell(said, func() { p.take(before, asked) })
}

// take puts answers in the place of all.
func (p *page) take(answers *draft.Draft, asked string) {
	p.sheet.draft, p.sheet.asked = answers, asked
	p.shown = map[string]string{}
	p.changed()
}

// tell says what was done. The way back is offered where it is given.
func (p *page) tell(said note, undo func()) {
	p.note, p.undoing = said, undo
}

// undo takes back what was last done.
func (p *page) undo() {
	if back := p.undoing; back != nil {
		p.note, p.undoing = note{}, nil
		back()
	}
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
