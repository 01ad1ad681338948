// Package paths is the screen that looks for the least effortful changes that bring a case to a score by a day.
package paths

import (
	"time"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/app/ui/library"
	"portage/app/ui/moves"
	"portage/core"
	"portage/core/advise/change"
	"portage/core/advise/path"
	"portage/core/candidate"
)

// Page is the screen. It looks for paths in slices once it is in a browser, and again when the case or the wish is another.
type Page struct {
	app.Compo

	At         frame.Place
	Book       *core.Book
	Case       *candidate.Case
	Assessment *core.Assessment // with rounds; nil where nothing is told, or when drawn ahead of time
	Running    bool             // the page is in a browser
	Wish       *Wish            // kept by whoever draws the screen; nil: by the screen itself

	own    Wish
	data   *change.Data
	list   *change.List
	search *path.Search
	of     *core.Assessment // the assessment and the wish that search belongs to
	key    string
	found  []path.Path
	over   bool // the search is over or was stopped
	work   moves.Work
	typed  int // counts keys, to wait for a pause
}

// OnMount begins to look.
func (p *Page) OnMount(ctx app.Context) { p.work.Mount(ctx, p.begin) }

// OnUpdate begins anew where the case is another.
func (p *Page) OnUpdate(app.Context) { p.work.Do(p.begin) }

// OnDismount leaves the work.
func (p *Page) OnDismount() { p.work.Drop() }

func (p *Page) wish() *Wish {
	if p.Wish != nil {
		return p.Wish
	}
	return &p.own
}

// begin looks for the paths of the case and the wish, unless that is done or being done.
func (p *Page) begin() {
	if !p.Running || !p.work.Mounted() || !p.prepared() {
		return
	}
	key := p.wish().key(p.data)
	if p.of == p.Assessment && p.key == key {
		return
	}
	if p.of != p.Assessment {
		p.list = nil
	}
	p.of, p.key, p.search, p.found, p.over = p.Assessment, key, nil, nil, false
	p.work.Drop()
	if p.Assessment != nil {
		p.work.Begin(p.step, p.take)
	}
}

// prepared reads what is known of changes, once.
func (p *Page) prepared() bool {
	var err error
	if p.data == nil {
		if p.data, err = library.Changes(); err != nil {
			p.work.Fail(err)
		}
	}
	return err == nil
}

// readable tells whether the wish can be looked for.
func (p *Page) readable() bool {
	_, score := p.wish().score(p.Book, p.Assessment)
	_, by := p.wish().by(p.Assessment.Day)
	return score && by
}

// few is how many days or combinations are tried before the clock is looked at.
const few = 10

// step looks a little further.
func (p *Page) step() (done bool, err error) {
	switch {
	case p.list == nil:
		p.list, err = change.Of(p.Book, p.data, p.Case, p.Assessment.Day)
	case !p.readable():
		return true, nil
	case p.search == nil:
		p.search, err = prepare(p.Book, p.data, p.list, p.Case, p.Assessment, p.wish())
	default:
		return p.search.Step(few), nil
	}
	return false, err
}

// prepare prepares the search of a wish that can be read.
func prepare(b *core.Book, data *change.Data, list *change.List, c *candidate.Case, a *core.Assessment, w *Wish) (*path.Search, error) {
	score, _ := w.score(b, a)
	by, _ := w.by(a.Day)
	return path.New(b, c, a.Day, list.Moves, w.weights(b, data, list.Moves, a.Day, by), path.Goal{Score: score, By: by})
}

// take takes what was found.
func (p *Page) take() {
	p.over = true
	if p.search != nil {
		p.found = p.search.Paths()
	}
}

func (p *Page) onStop(app.Context, app.Event) { p.work.Stop() }

func (p *Page) onGoOn(app.Context, app.Event) {
	p.over = false
	p.work.Do(p.work.GoOn)
}

// chose takes a choice, and looks anew.
func (p *Page) chose(set func(w *Wish, value string)) app.EventHandler {
	return func(ctx app.Context, e app.Event) {
		p.work.Do(func() {
			set(p.wish(), ctx.JSSrc().Get("value").String())
			p.begin()
		})
	}
}

// settle is how long a pause in typing is.
const settle = 400 * time.Millisecond

// wrote takes what is typed, and looks anew after a pause.
func (p *Page) wrote(set func(w *Wish, value string)) app.EventHandler {
	return func(ctx app.Context, e app.Event) {
		defer frame.Catch()
		set(p.wish(), ctx.JSSrc().Get("value").String())
		p.typed++
		now := p.typed
		p.work.After(settle, func() {
			if now == p.typed {
				p.begin()
			}
		})
	}
}

// Render draws the screen. A fault of ours must not end the program: what it leaves says so.
func (p *Page) Render() (drawn app.UI) {
	defer func() {
		if fault := recover(); fault != nil {
			app.Logf("%v", fault)
			drawn = app.Section().Class("changes").Body(frame.Fault(p.At.Lang))
		}
	}()
	v := &view{at: p.At, book: p.Book, data: p.data, a: p.Assessment, wish: p.wish()}
	return app.Section().Class("changes", "paths").Aria("labelledby", "top").Body(
		app.H1().ID("top").TabIndex(-1).Text(v.in(text.Paths.Title)),
		app.P().Class("lead").Text(v.in(text.Paths.Lead)),
		app.Div().Body(p.body(v)...),
	)
}

func (p *Page) body(v *view) []app.UI {
	if p.Assessment == nil {
		return []app.UI{moves.Empty(p.At, text.Paths.Nothing)}
	}
	done, of := 0, 0
	if p.search != nil {
		done, of = p.search.Progress()
	}
	return []app.UI{
		app.Div().Body(v.standing()),
		p.form(v),
		moves.Progress(p.work.Running(), v.fill(text.Paths.Working, v.number(done), v.number(of)), v.in(text.Paths.Stop), done, of, p.onStop),
		app.Div().Attr("role", "status").Body(p.status(v)),
		app.Button().Class("quiet").Type("button").Hidden(!p.work.Stopped()).OnClick(p.onGoOn, "go on").Text(v.in(text.Paths.GoOn)),
		app.Div().Body(v.paths(p.found)),
		app.Div().Body(v.notes()...),
		app.P().Class("onward").Body(app.A().Href(p.At.To("change/")).Text(v.in(text.Paths.ToWhatIf))),
	}
}

// status says what the search has come to.
func (p *Page) status(v *view) app.UI {
	if p.work.Faulty() {
		return frame.Fault(v.at.Lang)
	}
	if !p.over || p.search == nil {
		return app.Div().Class("outcome")
	}
	return app.Div().Class("outcome").Body(v.outcome(p.search, p.found, p.work.Stopped())...)
}
