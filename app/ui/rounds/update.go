package rounds

import (
	"time"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/app/ui/library"
	"portage/core"
	"portage/core/day"
	"portage/core/round"
)

// Update is the panel that takes rounds from IRCC's feed: the page's policy lets it fetch from no other host, so the person brings the file.
type Update struct {
	app.Compo

	At      frame.Place
	Book    *core.Book
	Updated func() // called when the library has another Book

	report  *round.Report // of the last feed that was read
	pool    *round.PoolReport
	refused text.Text // why the last one was not, or that it is forgotten
}

// The ids of the panel and its parts.
const (
	updateID = "update"
	pastedID = "update-text"
	statusID = "update-status"
)

// Render draws the panel.
func (u *Update) Render() app.UI {
	v := newView(u.At, u.Book, nil)
	return app.Details().ID(updateID).Class("update", "needs-script").
		OnDragOver(u.guard(func(_ app.Context, e app.Event) { e.PreventDefault() }), "over").
		OnDrop(u.guard(u.onDrop), "drop").
		Body(
			app.Summary().Text(v.in(text.RoundUpdate.Summary)),
			u.state(v),
			para("lead", v.in(text.RoundUpdate.Lead)),
			app.Ol().Class("feed-steps").Body(
				row(app.Text(v.in(text.RoundUpdate.Step1)+" "), u.feed(v)),
				row(app.Text(v.in(text.RoundUpdate.Step2))),
				row(app.Text(v.in(text.RoundUpdate.Step3)), u.ways(v)),
			),
			app.Div().ID(statusID).Class("update-status").TabIndex(-1).Attr("role", "status").Body(u.said(v)...),
		)
}

// feed leads to IRCC's file in a tab of its own.
func (u *Update) feed(v *view) app.UI {
	source := u.Book.Rounds().Sources["feed"]
	address, in := v.address(&source)
	return app.A().Href(address).HrefLang(in).Target("_blank").Rel("external noopener").Text(v.in(text.RoundUpdate.Link))
}

// state says that the rounds are those of a file, and offers the way back.
func (u *Update) state(v *view) app.UI {
	read, said := library.Updated(), ""
	if read != 0 {
		said = v.fill(text.RoundUpdate.Updated, text.Date(v.lang, read))
	}
	return box("notice",
		app.P().Text(said),
		app.P().Hidden(read == 0 || library.UpdateKept()).Text(v.in(text.RoundUpdate.NotKept)),
		app.Button().Class("quiet").Type("button").OnClick(u.guard(u.onForget), "forget").Text(v.in(text.RoundUpdate.Forget)),
	).Hidden(read == 0)
}

// ways are how the file can be given: chosen, dropped, or as text.
func (u *Update) ways(v *view) app.UI {
	return box("update-ways",
		app.Label().Class("button").For("update-file").Body(
			app.Input().ID("update-file").Type("file").Class("unseen").Accept(".json,application/json").OnChange(u.guard(u.onChoose), "file"),
			app.Span().Text(v.in(text.RoundUpdate.Choose)),
		),
		app.Span().Class("drop").Text(v.in(text.RoundUpdate.Drop)),
		app.Div().Class("field").Body(
			app.Label().For(pastedID).Text(v.in(text.RoundUpdate.Paste)),
			para("hint", v.in(text.RoundUpdate.PasteHint)).ID(pastedID+"-hint"),
			app.Textarea().ID(pastedID).Rows(3).Spellcheck(false).Aria("describedby", pastedID+"-hint"),
			app.Button().Class("quiet").Type("button").OnClick(u.guard(u.onPasted), "pasted").Text(v.in(text.RoundUpdate.Read)),
		),
	)
}

// onChoose reads the file that was chosen.
func (u *Update) onChoose(ctx app.Context, _ app.Event) {
	input := ctx.JSSrc()
	u.open(ctx, input.Get("files").Index(0))
	input.Set("value", "") // the same file may be chosen again
}

// onDrop reads the file that was dropped; without this, the browser would leave the page for it.
func (u *Update) onDrop(ctx app.Context, e app.Event) {
	e.PreventDefault()
	u.open(ctx, e.Get("dataTransfer").Get("files").Index(0))
}

// open reads the bytes of a file: only they tell in which of its encodings the feed is.
func (u *Update) open(ctx app.Context, file app.Value) {
	switch {
	case !file.Truthy():
		return
	case file.Get("size").Int() > round.MostBytes:
		u.refuse(ctx, text.RoundUpdate.TooLarge)
		return
	}
	var read, failed app.Func
	done := func(do func(ctx app.Context)) {
		read.Release()
		failed.Release()
		ctx.Dispatch(func(ctx app.Context) {
			defer u.catch()
			do(ctx)
		})
	}
	read = app.FuncOf(func(_ app.Value, args []app.Value) any {
		bytes := app.Window().Get("Uint8Array").New(args[0])
		content := make([]byte, bytes.Length())
		app.CopyBytesToGo(content, bytes)
		done(func(ctx app.Context) { u.take(ctx, content) })
		return nil
	})
	failed = app.FuncOf(func(app.Value, []app.Value) any {
		done(func(ctx app.Context) { u.refuse(ctx, text.RoundUpdate.NoFile) })
		return nil
	})
	file.Call("arrayBuffer").Call("then", read, failed)
}

// onPasted reads the text that was pasted.
func (u *Update) onPasted(ctx app.Context, _ app.Event) {
	field := app.Window().GetElementByID(pastedID)
	switch n := field.Get("textLength").Int(); {
	case n == 0:
		u.refuse(ctx, text.RoundUpdate.Empty)
	case n > round.MostBytes:
		u.refuse(ctx, text.RoundUpdate.TooLarge)
	default:
		u.take(ctx, []byte(field.Get("value").String()))
		field.Set("value", "")
	}
}

// take reads a feed and tells what came of it.
func (u *Update) take(ctx app.Context, feed []byte) {
	report, pool, err := library.Update(feed, today())
	if err != nil {
		u.refuse(ctx, refusal(feed))
		return
	}
	u.report, u.pool, u.refused = report, pool, text.Text{}
	u.tell(ctx)
}

func (u *Update) refuse(ctx app.Context, why text.Text) {
	u.report, u.pool, u.refused = nil, nil, why
	u.show(ctx)
}

// tell lets the page take the other rounds, and shows what is said about them.
func (u *Update) tell(ctx app.Context) {
	if u.Updated != nil {
		u.Updated()
	}
	u.show(ctx)
}

func (u *Update) show(ctx app.Context) {
	frame.FocusLater(ctx, statusID, "", "nearest")
}

// onForget goes back to the rounds that came with this version.
func (u *Update) onForget(ctx app.Context, _ app.Event) {
	library.ForgetUpdate()
	u.report, u.pool, u.refused = nil, nil, text.RoundUpdate.Forgot
	u.tell(ctx)
}

// refusal says why a feed could not be read, by what it looks like.
func refusal(feed []byte) text.Text {
	first, last := byte(0), byte(0)
	for _, b := range feed {
		if b > ' ' && b < 0x7f {
			if first == 0 {
				first = b
			}
			last = b
		}
	}
	switch {
	case len(feed) > round.MostBytes:
		return text.RoundUpdate.TooLarge
	case first == '<':
		return text.RoundUpdate.IsPage
	case first == '{' && last != '}':
		return text.RoundUpdate.CutOff
	}
	return text.RoundUpdate.NotFeed
}

// today is the day where the person is.
func today() day.Day {
	now := time.Now()
	return day.Of(now.Year(), int(now.Month()), now.Day())
}

// guard runs a handler so that a failure of it does not end the program.
func (u *Update) guard(h app.EventHandler) app.EventHandler {
	return func(ctx app.Context, e app.Event) {
		defer u.catch()
		h(ctx, e)
	}
}

// catch takes a panic and tells the person.
func (u *Update) catch() {
	if fault := recover(); fault != nil {
		app.Logf("%v", fault)
		u.report, u.pool, u.refused = nil, nil, text.RoundUpdate.Broken
	}
}
