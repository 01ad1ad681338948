package share

import (
	"bytes"
	"unicode/utf8"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/app/ui/promise"
)

// shortest is how many characters a passphrase has at least.
const shortest = 8

// Page is the screen on which a link to the current case is made.
type Page struct {
	app.Compo

	At      frame.Place
	Address string // the site's root, absolute, with a slash at its end
	File    []byte // the case file
	Name    string // of the case; empty where it has none

	ctx        app.Context // of the page itself: it lives on when the element of an event is gone
	faulty     bool        // a handler of ours has failed
	noLock     bool        // the browser locks nothing here
	canSend    bool        // the device has a menu for sending a link
	passphrase string
	visible    bool // the passphrase can be read on the screen
	making     bool // a link is being locked
	said       said // of the making
	made       *made
	copied     said // of the copying
}

// said is what a screen says of what was last done.
type said struct {
	what  text.Text
	alarm bool
}

// made is a link, and the case file that it was made of.
type made struct {
	of         []byte
	link, code string // code is empty where the link is too long for one
	locked     bool
}

// OnMount finds out what the browser can do.
func (p *Page) OnMount(ctx app.Context) {
	defer catch(&p.faulty)
	p.ctx = ctx
	p.noLock = !CanLock()
	p.canSend = app.Window().Get("navigator").Get("share").Truthy()
}

func (p *Page) lang() text.Lang { return p.At.Lang }

func (p *Page) in(t text.Text) string { return t.In(p.At.Lang) }

// Render draws the screen.
func (p *Page) Render() app.UI {
	lead := p.in(text.Share.Lead)
	if p.Name != "" {
		lead = text.Share.LeadOf.Fill(p.lang(), p.Name)
	}
	return app.Div().Class("share").Body(
		app.Div().Body(faults(p.lang(), p.faulty)...),
		app.H1().ID("top").TabIndex(-1).Text(p.in(text.Share.Title)),
		app.P().Class("lead").Text(lead),
		p.facts(),
		p.form(),
		p.result(),
	)
}

// facts say what a link carries, and who can read it.
func (p *Page) facts() app.UI {
	var list []app.UI
	for _, fact := range []text.Text{text.Share.Carries, text.Share.NotSent, text.Share.WhoReads, text.Share.Copied} {
		list = append(list, app.Li().Text(p.in(fact)))
	}
	return app.Section().Class("share-facts").Aria("labelledby", "share-facts").Body(
		app.H2().ID("share-facts").Text(p.in(text.Share.Before)),
		app.Ul().Body(list...),
	)
}

// form asks for a passphrase and makes the link.
func (p *Page) form() app.UI {
	return app.Div().Class("share-form").Body(
		app.P().Class("notice").Hidden(!p.noLock).Text(p.in(text.Share.NoLock)),
		secret{
			id: "passphrase", words: text.Share.Passphrase, hint: text.Share.PassphraseHint, lang: p.lang(),
			value: p.passphrase, visible: p.visible, off: p.noLock, invalid: p.said.what == text.Share.TooShort,
			typed:   p.guard(func(ctx app.Context, _ app.Event) { p.passphrase = ctx.JSSrc().Get("value").String() }),
			entered: p.guard(func(app.Context, app.Event) { p.make() }),
			toggled: p.guard(func(app.Context, app.Event) { p.visible = !p.visible }),
		}.field(),
		status(p.lang(), p.said),
		app.Div().Class("actions").Body(
			app.Button().Type("button").ID("make-link").Aria("disabled", p.making).
				OnClick(p.guard(func(app.Context, app.Event) { p.make() }), "make").Text(p.in(text.Share.Make)),
		),
	)
}

// make makes the link, locked where there is a passphrase.
func (p *Page) make() {
	file, passphrase := p.File, p.passphrase
	n := utf8.RuneCountInString(passphrase)
	switch {
	case p.making:
	case len(file) > most:
		p.said, p.made = said{text.Share.TooLong, true}, nil
	case n == 0 || p.noLock:
		p.take(file, Link(file), false)
	case n < shortest:
		p.said = said{text.Share.TooShort, true}
		frame.FocusLater(p.ctx, "passphrase", "", "nearest")
	default:
		p.making, p.said = true, said{what: text.Share.Making}
		p.ctx.Async(func() {
			fragment, err := Lock(file, passphrase)
			p.ctx.Dispatch(func(app.Context) {
				defer catch(&p.faulty)
				p.making = false
				if err != nil {
					p.said, p.made = said{text.Share.NotMade, true}, nil
					return
				}
				p.take(file, fragment, true)
			})
		})
	}
}

// take shows a link.
func (p *Page) take(file []byte, fragment string, locked bool) {
	link := p.Address + frame.Folder(p.lang()) + "#" + fragment
	code, _ := QR(link, p.in(text.Share.Code))
	p.made = &made{file, link, code, locked}
	p.said, p.copied = said{}, said{}
	frame.Later(p.ctx, func() {
		frame.Focus("link", "", "nearest")
		selectLink()
	})
}

// result is the link, once it is made.
func (p *Page) result() app.UI {
	m := made{}
	if p.made != nil {
		m = *p.made
	}
	there := p.made != nil
	current := there && bytes.Equal(m.of, p.File)
	kind := text.Share.IsOpen
	if m.locked {
		kind = text.Share.IsLocked
	}
	return app.Div().Class("share-result").Body(
		app.P().Class("notice").Hidden(!there || current).Text(p.in(text.Share.Outdated)),
		app.Section().Class("card").Aria("labelledby", "link-title").Hidden(!current).Body(
			app.H2().ID("link-title").Text(p.in(text.Share.Link)),
			app.P().ID("link-kind").Text(p.in(kind)),
			app.Input().Type("text").ID("link").Class("share-link").ReadOnly(true).Value(m.link).
				Aria("labelledby", "link-title").Aria("describedby", "link-kind").
				OnClick(p.guard(func(app.Context, app.Event) { selectLink() }), "select"),
			app.Div().Class("actions").Body(
				app.Button().Type("button").ID("copy-link").OnClick(p.guard(func(app.Context, app.Event) { p.copy(m.link) }), m.link).Text(p.in(text.Share.Copy)),
				app.Button().Type("button").ID("send-link").Class("quiet").Hidden(!p.canSend).
					OnClick(p.guard(func(app.Context, app.Event) { p.send(m.link) }), m.link).Text(p.in(text.Share.Send)),
			),
			status(p.lang(), p.copied),
			app.H3().ID("code-title").Text(p.in(text.Share.Code)),
			app.P().Hidden(m.code == "").Text(p.in(text.Share.CodeLead)),
			app.P().Hidden(m.code != "").Text(p.in(text.Share.CodeTooLong)),
			app.Div().Class("share-code").Body(raw(m.code)...),
		),
	)
}

// raw draws an SVG, where there is one.
func raw(svg string) []app.UI {
	if svg == "" {
		return nil
	}
	return []app.UI{app.Raw(svg)}
}

// copy puts the link on the clipboard.
func (p *Page) copy(link string) {
	clipboard := app.Window().Get("navigator").Get("clipboard")
	if !clipboard.Truthy() {
		p.copySelected()
		return
	}
	promise.Then(clipboard, "writeText", []any{link}, func(_ app.Value, err error) {
		p.ctx.Dispatch(func(app.Context) {
			defer catch(&p.faulty)
			if err != nil {
				p.copySelected()
				return
			}
			p.copied = said{what: text.Share.CopyDone}
		})
	})
}

// copySelected copies the way older browsers do, and pages that are not trusted with the clipboard.
func (p *Page) copySelected() {
	document := app.Window().Get("document")
	selectLink()
	p.copied = said{what: text.Share.CopyDone}
	if !document.Call("execCommand", "copy").Truthy() {
		p.copied = said{text.Share.CopyNot, true}
	}
}

// selectLink selects all of the link.
func selectLink() {
	field := app.Window().GetElementByID("link")
	field.Call("focus")
	field.Call("select")
}

// send opens the device's menu for sending. Whoever closes it needs no words for that.
func (p *Page) send(link string) {
	what := map[string]any{"url": link, "title": p.in(text.Site.Name)}
	promise.Then(app.Window().Get("navigator"), "share", []any{what}, func(app.Value, error) {})
}

// guard runs a handler so that a failure of it does not end the program.
func (p *Page) guard(h app.EventHandler) app.EventHandler {
	return func(ctx app.Context, e app.Event) {
		defer catch(&p.faulty)
		h(ctx, e)
	}
}
