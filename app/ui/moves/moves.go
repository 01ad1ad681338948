// Package moves holds what the screens about changes to a case share: the words of a change, the long work of a screen, and what stands where nothing is told yet.
package moves

import (
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
