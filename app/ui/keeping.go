package ui

import (
	_ "embed"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/draft"
	"portage/core/candidate"
)

// exampleFile is the case of the example.
//
//go:embed example.json
var exampleFile []byte

// keeping is where a case is saved, opened and erased.
func (p *page) keeping() app.UI {
	return p.section("case", text.Page.KeepTitle,
		app.P().Class("lead").Text(text.Page.KeepLead.In(p.lang())),
		p.words("id"),
		app.Div().Class("actions").Body(
			app.Button().Type("button").ID("save").OnClick(p.guard(func(app.Context, app.Event) { p.save() }), "save").Text(text.Page.Save.In(p.lang())),
			app.Label().Class("button", "quiet").For("open").Body(
				app.Input().ID("open").Type("file").Class("unseen").Accept(".json,application/json").
					OnChange(p.guard(func(ctx app.Context, e app.Event) { p.chooseFile(ctx.JSSrc()) }), "open"),
				app.Span().Text(text.Page.Open.In(p.lang())),
			),
			p.startOver(),
		),
	)
}

// startOver asks before it erases.
func (p *page) startOver() app.UI {
	return app.Div().Class("start-over").Body(
		app.Button().Class("quiet").Type("button").ID("start-over").Hidden(p.erasing).OnClick(p.guard(func(app.Context, app.Event) {
			p.erasing = true
			p.focusOn("keep-them")
		}), "start-over").Text(text.Page.StartOver.In(p.lang())),
		app.Div().Class("sure").Attr("role", "group").Aria("labelledby", "sure").Hidden(!p.erasing).Body(
			app.P().ID("sure").Text(text.Page.StartOverAsk.In(p.lang())),
			app.Button().Class("danger").Type("button").ID("erase").OnClick(p.guard(func(app.Context, app.Event) { p.erase() }), "erase").Text(text.Page.Erase.In(p.lang())),
			app.Button().Class("quiet").Type("button").ID("keep-them").OnClick(p.guard(func(app.Context, app.Event) {
				p.erasing = false
				p.focusOn("start-over")
			}), "keep-them").Text(text.Page.KeepThem.In(p.lang())),
		),
	)
}

func (p *page) erase() {
	p.damaged = false
	p.replace(whole{answers: &draft.Draft{}}, note{what: text.Page.Erased, undo: true})
	p.toNotices()
}

// toNotices shows what the page has to say, wherever the person is on it.
func (p *page) toNotices() {
	p.ctx.Defer(func(app.Context) { focusElement("notices", "button") })
}

// showExample puts a whole example in the place of the answers, which come back at a press.
func (p *page) showExample() {
	c, _ := p.sheet.book.ReadCase(exampleFile)
	p.replace(whole{draft.From(c), p.sheet.draft, p.sheet.asked}, note{})
	p.toNotices()
}

// mostFile is how large a file is opened; a case file is a few kilobytes.
const mostFile = 1 << 20

// chooseFile reads the file that was chosen.
func (p *page) chooseFile(input app.Value) {
	file := input.Get("files").Index(0)
	if !file.Truthy() {
		return
	}
	if file.Get("size").Int() > mostFile {
		p.note = note{what: text.Page.NotOpened, alarm: true}
		p.toNotices()
		return
	}
	file.Call("text").Then(func(content app.Value) {
		p.ctx.Dispatch(func(app.Context) {
			defer p.catch()
			input.Set("value", "") // the same file may be opened again
			p.open([]byte(content.String()))
		})
	})
}

// open puts the answers of a case file in the place of all, or says why it cannot.
func (p *page) open(file []byte) {
	c, problems := p.sheet.book.ReadCase(file)
	defer p.toNotices()
	for _, problem := range problems {
		if problem.Code == "not_json" || problem.Code == "version" || problem.Place == "" {
			p.note = note{what: text.Page.NotOpened, alarm: true, problems: []*candidate.Problem{problem}}
			return
		}
	}
	said := note{what: text.Page.Opened, undo: true}
	if len(problems) > 0 {
		said = note{what: text.Page.OpenedPartly, alarm: true, undo: true, problems: problems}
	}
	p.damaged = false
	p.replace(whole{answers: draft.From(c), asked: p.sheet.asked}, said)
}

// save hands the person their case file. What could not be read is not in it.
func (p *page) save() {
	file := candidate.Write(p.sheet.read)
	window := app.Window()
	parts := window.Get("Array").New()
	parts.Call("push", string(file))
	blob := window.Get("Blob").New(parts, map[string]any{"type": "application/json"})
	address := window.Get("URL").Call("createObjectURL", blob)
	link := window.Get("document").Call("createElement", "a")
	link.Set("href", address)
	link.Set("download", text.Page.FileName.In(p.lang()))
	link.Call("click")
	window.Get("URL").Call("revokeObjectURL", address)
}
