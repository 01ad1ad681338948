// Package occupation is the pages of occupations: one for every unit group, and the finder above them.
package occupation

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/embed"
	"portage/app/ui/finder"
	"portage/app/ui/frame"
	"portage/app/ui/kept"
	"portage/app/ui/lead"
	"portage/app/ui/library"
	"portage/app/ui/theme"
	"portage/app/ui/update"
	"portage/core"
	"portage/core/noc"
)

// Any is the address of the page that stands for that of any unit group until the program draws the one that is meant.
const Any = "any"

// Page is a page of an occupation, or the finder. It outlives a change of either field.
type Page struct {
	app.Compo

	Lang    string
	Address string // what the address has after the folder of the occupations: a code, nothing for the finder, or Any

	book    *core.Book
	finders *finder.Store
	store   *kept.Store
	ctx     app.Context // of the page itself: it lives on when the element of an event is gone
	running bool        // the page is in a browser
	faulty  bool        // a handler of ours has failed
	shown   string      // the address that is drawn
	open    map[string]bool
	carried *called // what the page drawn ahead of time had of job titles
	said    *answer // to the choice of this occupation
}

// OnInit opens the rulebook, before the page is drawn ahead of time or mounted.
func (p *Page) OnInit() {
	p.shown, p.open = p.Address, map[string]bool{}
	book, err := library.Book()
	if err != nil {
		app.Log(err)
		return
	}
	p.book, p.finders, p.store = book, library.Finders(), kept.Open()
	if app.IsClient {
		p.carried = carriedBy(app.Window().Get("document"))
	}
}

// OnMount says that the page is in a browser.
func (p *Page) OnMount(ctx app.Context) {
	defer p.catch()
	p.ctx, p.running = ctx, true
}

// OnNav keeps the browser's words in step with the address, and takes the person to the top of another page.
func (p *Page) OnNav(ctx app.Context) {
	defer p.catch()
	title, _ := Describe(p.lang(), p.Address)
	ctx.Page().SetTitle(title)
	ctx.Page().SetLang(p.Lang)
	embed.Shows(p.lang(), p.address(), title)
	if p.book == nil {
		return
	}
	p.fetchTitles()
	part := frame.Part(ctx)
	p.openTo(part)
	p.arrive(ctx, part)
}

// arrive puts the focus where the person has come to: go-app leaves it on what is no longer there.
func (p *Page) arrive(ctx app.Context, part string) {
	another := frame.Ready() && p.shown != p.Address
	p.shown = p.Address
	switch {
	case part != "":
		frame.FocusLater(ctx, part, "summary", "start")
	case another:
		frame.FocusLater(ctx, "top", "", "end")
	}
}

// OnUpdate forgets what belongs to the page before. What is open stays so in the other language.
func (p *Page) OnUpdate(app.Context) {
	p.said = nil
	if p.shown != p.Address {
		p.open = map[string]bool{}
	}
}

// Render draws the page. A fault of ours must not end the program: what it leaves says so.
func (p *Page) Render() (drawn app.UI) {
	defer func() {
		if fault := recover(); fault != nil {
			app.Logf("%v", fault)
			drawn = frame.Broken(frame.Fault(p.lang()))
		}
	}()
	if p.book == nil {
		return frame.Broken(frame.Notice(p.lang(), text.Page.NoBook, true))
	}
	return app.Div().Class("page", "occupation").DataSet("carries", p.key()).Body(
		lead.Banner(p.at(), p.address()),
		frame.Header(p.at(), p.address(), Folder),
		app.Main().Body(
			app.Div().Class("notices").Attr("role", "status").Body(app.If(p.faulty, frame.Fault(p.lang()))),
			app.Div().Body(&update.Notice{At: p.at(), Save: "cases/"}),
			p.content(),
		),
		p.footer(),
	)
}

func (p *Page) footer() app.UI {
	if frame.Embedded(p.address()) {
		return frame.EmbeddedFooter(p.at(), p.book, p.at().To(p.address()))
	}
	return frame.Footer(p.at(), p.book, &theme.Choice{At: p.at()}, app.P().Text(p.fill(text.Occupation.Version, p.book.NOC.Version, text.Date(p.lang(), p.book.NOC.Checked))))
}

// content is what stands between header and footer. Each kind of page is an element of its own kind, so that go-app does not make one out of another.
func (p *Page) content() app.UI {
	group, ok := p.group()
	switch {
	case ok:
		return app.Article().Body(p.unit(group)...)
	case p.Address == Any && !p.running:
		return app.Div().Body(p.any()...)
	case p.Address == "" || p.Address == Any:
		return app.Section().Body(p.finder()...)
	}
	return app.Div().Body(p.missing()...)
}

// group gives the unit group of the address.
func (p *Page) group() (noc.Group, bool) { return groupAt(p.book, p.Address) }

func groupAt(book *core.Book, address string) (noc.Group, bool) {
	code, err := noc.ParseCode(address)
	if err != nil {
		return noc.Group{}, false
	}
	return book.NOC.Group(code)
}

func (p *Page) lang() text.Lang { return text.Lang(p.Lang) }

func (p *Page) in(t text.Text) string { return t.In(p.lang()) }

func (p *Page) fill(t text.Text, args ...string) string { return t.Fill(p.lang(), args...) }

// key names a page in one language.
func (p *Page) key() string { return p.Lang + " " + p.Address }

// guard runs a handler so that a failure of it does not end the program.
func (p *Page) guard(h app.EventHandler) app.EventHandler {
	return func(ctx app.Context, e app.Event) {
		defer p.catch()
		h(ctx, e)
	}
}

// catch takes a panic and tells the person.
func (p *Page) catch() {
	if fault := recover(); fault != nil {
		p.failed(fault)
	}
}

func (p *Page) failed(fault any) {
	app.Logf("%v", fault)
	p.faulty = true
	p.Update()
}
