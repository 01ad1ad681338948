package share

import (
	"errors"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
)

// Opened asks whoever followed a link whether to open the case in it, and for the passphrase where it is locked.
type Opened struct {
	app.Compo

	At       frame.Place
	Fragment string            // as Arrived gives it
	Take     func(file []byte) // is given the case file
	Leave    func()            // is called where the case is not to be opened

	ctx        app.Context
	faulty     bool
	noLock     bool // the browser unlocks nothing here
	passphrase string
	visible    bool
	opening    bool
	said       said
}

// Arrived gives the fragment of the address that was opened, where there is one.
func Arrived() string { return app.Window().Get("location").Get("hash").String() }

// Clean takes the fragment out of the address, so that it does not stay on the screen, in the history and in bookmarks.
func Clean() {
	history, location := app.Window().Get("history"), app.Window().Get("location")
	history.Call("replaceState", history.Get("state"), "", location.Get("pathname").String()+location.Get("search").String())
}

// OnMount finds out what the browser can do.
func (o *Opened) OnMount(ctx app.Context) {
	defer catch(&o.faulty)
	o.ctx = ctx
	o.noLock = !CanLock()
}

func (o *Opened) lang() text.Lang { return o.At.Lang }

func (o *Opened) in(t text.Text) string { return t.In(o.At.Lang) }

// Render draws the question.
func (o *Opened) Render() app.UI {
	kind, _, err := Read(o.Fragment)
	if kind == Locked && err == nil && o.noLock {
		err = ErrNoCrypto
	}
	title, leave := text.Share.Arrived, text.Share.NotNow
	if err != nil {
		title, leave = text.Share.CannotOpen, text.Share.Close
	}
	return app.Section().Class("card", "share-opened").Aria("labelledby", "shared").Hidden(kind == None).Body(
		app.Div().Body(faults(o.lang(), o.faulty)...),
		app.H2().ID("shared").TabIndex(-1).Text(o.in(title)),
		app.P().Class("lead").Hidden(err != nil).Text(o.in(text.Share.ArrivedLead)),
		app.P().Class("problem").Hidden(err == nil).Text(o.in(fault(err))),
		secret{
			id: "unlock", words: text.Share.UnlockWith, hint: text.Share.ArrivedLocked, lang: o.lang(),
			value: o.passphrase, visible: o.visible, off: kind != Locked || err != nil, invalid: o.said.alarm,
			typed:   o.guard(func(ctx app.Context, _ app.Event) { o.passphrase = ctx.JSSrc().Get("value").String() }),
			entered: o.guard(func(app.Context, app.Event) { o.open() }),
			toggled: o.guard(func(app.Context, app.Event) { o.visible = !o.visible }),
		}.field(),
		status(o.lang(), o.said),
		app.Div().Class("actions").Body(
			app.Button().Type("button").ID("open-shared").Hidden(err != nil).Aria("disabled", o.opening).
				OnClick(o.guard(func(app.Context, app.Event) { o.open() }), "open").Text(o.in(text.Share.Open)),
			app.Button().Type("button").ID("leave-shared").Class("quiet").
				OnClick(o.guard(func(app.Context, app.Event) { o.Leave() }), "leave").Text(o.in(leave)),
		),
	)
}

// fault gives the words for what is wrong with a link.
func fault(err error) text.Text {
	switch {
	case errors.Is(err, ErrNewer):
		return text.Share.Newer
	case errors.Is(err, ErrTooLong):
		return text.Share.LinkTooLong
	case errors.Is(err, ErrPassphrase):
		return text.Share.WrongPassphrase
	case errors.Is(err, ErrNoCrypto):
		return text.Share.NoUnlocking
	}
	return text.Share.Damaged
}

// open gives the case on, once it is unlocked where it is locked.
func (o *Opened) open() {
	kind, file, err := Read(o.Fragment)
	switch {
	case err != nil || o.opening:
	case kind == Plain:
		o.Take(file)
	case o.passphrase == "":
		o.refuse(text.Share.NoPassphrase)
	default:
		o.unlock(o.Fragment, o.passphrase)
	}
}

func (o *Opened) unlock(fragment, passphrase string) {
	o.opening, o.said = true, said{what: text.Share.Opening}
	o.ctx.Async(func() {
		file, err := Unlock(fragment, passphrase)
		o.ctx.Emit(func() { // unlike a dispatch, it redraws what stands above, which takes the case
			defer catch(&o.faulty)
			o.opening, o.said = false, said{}
			if err != nil {
				o.refuse(fault(err))
				return
			}
			o.passphrase = ""
			o.Take(file)
		})
	})
}

// refuse says what is wrong, and lets the person type again.
func (o *Opened) refuse(why text.Text) {
	o.said = said{why, true}
	frame.FocusLater(o.ctx, "unlock", "", "nearest")
}

// guard runs a handler so that a failure of it does not end the program.
func (o *Opened) guard(h app.EventHandler) app.EventHandler {
	return func(ctx app.Context, e app.Event) {
		defer catch(&o.faulty)
		h(ctx, e)
	}
}
