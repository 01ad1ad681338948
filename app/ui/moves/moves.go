// Package moves holds what the screens about changes to a case share: the words of a change, the slices in which long work is done, and what stands where nothing is told yet.
package moves

import (
	"time"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/core"
	"portage/core/advise/change"
	"portage/core/day"
	"portage/core/edition"
	"portage/core/noc"
)

// Words gives the words of a change.
func Words(lang text.Lang, book *core.Book, m *change.Move) text.Move {
	w := text.Move{Lang: lang, Move: m}
	if m.Test != "" {
		newest := book.Language[len(book.Language)-1]
		if t, ok := newest.Test(m.Test); ok && !t.Stated {
			w.Test = t.Name[string(lang)]
			w.Halves = t.Bounds(0).Step%10 != 0
		}
	}
	if code, err := noc.ParseCode(m.NOC); err == nil {
		if g, ok := book.NOC.Group(code); ok {
			w.Occupation = g.In(string(lang))
		}
	}
	return w
}

// Slice is how long work may go on before the page may draw and hear keys again.
const Slice = 6 * time.Millisecond

// pause lets the browser draw and hear keys between two slices.
const pause = time.Millisecond

// Work is long work that is done in slices; a page holds one. The zero Work is none.
type Work struct {
	turn    int // counts what was begun, so that a slice of something older does nothing
	running bool
	stopped bool
}

// Running tells whether the work goes on.
func (w *Work) Running() bool { return w.running }

// Stopped tells whether a person has stopped it.
func (w *Work) Stopped() bool { return w.stopped }

// Begin does steps until one says that all is done; what was begun before is left.
func (w *Work) Begin(ctx app.Context, step func() (done bool)) {
	w.turn++
	w.running, w.stopped = true, false
	w.slice(ctx, w.turn, step)
}

func (w *Work) slice(ctx app.Context, turn int, step func() bool) {
	ctx.After(pause, func(ctx app.Context) {
		if turn != w.turn {
			return
		}
		defer w.catch()
		for begun := time.Now(); time.Since(begun) < Slice; {
			done := step()
			if turn != w.turn {
				return
			}
			if done {
				w.running = false
				return
			}
		}
		w.slice(ctx, turn, step)
	})
}

// catch takes a fault of a step: it must not end the program.
func (w *Work) catch() {
	if fault := recover(); fault != nil {
		app.Logf("%v", fault)
		w.Drop()
	}
}

// Stop leaves the work where it is.
func (w *Work) Stop() {
	w.turn++
	w.running, w.stopped = false, w.running || w.stopped
}

// Drop leaves the work as if it had never begun.
func (w *Work) Drop() { w.turn++; w.running, w.stopped = false, false }

// Progress is how far the work is, with the button that stops it. It always stands there, hidden when nothing runs.
func Progress(shown bool, said, stop string, done, of int, onStop app.EventHandler) app.UI {
	return app.Div().Class("work").Hidden(!shown).Body(
		app.P().ID("work-said").Text(said),
		app.Progress().Max(max(of, 1)).Value(min(done, of)).Aria("labelledby", "work-said"),
		app.Button().Class("quiet").Type("button").OnClick(onStop, "stop").Text(stop),
	)
}

// Empty is what a screen shows where nothing is told yet, and when it is drawn ahead of time.
func Empty(at frame.Place, nothing text.Text) app.UI {
	return app.Div().Class("nothing").Body(
		app.P().Text(nothing.In(at.Lang)),
		app.P().Class("nothing-ways").Body(
			app.A().Class("button").Href(at.To("")).Text(text.WhatIf.ToStart.In(at.Lang)),
			app.A().Class("button", "quiet").Href(at.To("quick/")).Text(text.WhatIf.ToQuick.In(at.Lang)),
		),
	)
}

// Newer says that newer points are reported for the days that changes reach; empty where none are.
func Newer(lang text.Lang, book *core.Book, a *core.Assessment) string {
	e, ok := edition.InForce(book.CRS, a.Day)
	if !ok || e != book.CRS[len(book.CRS)-1] {
		return ""
	}
	from, err := day.Parse(e.Newer)
	if err != nil {
		return ""
	}
	return text.WhatIf.Newer.Fill(lang, text.Date(lang, from))
}
