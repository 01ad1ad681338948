package ui

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/app/ui/lead"
	"portage/app/ui/result"
	"portage/app/ui/theme"
)

// Render draws the page. A fault of ours must not end the program: what it leaves says so.
func (p *page) Render() (drawn app.UI) {
	defer func() {
		if fault := recover(); fault != nil {
			app.Logf("%v", fault)
			drawn = frame.Broken(p.fault())
		}
	}()
	if p.sheet == nil {
		return frame.Broken(p.notice(text.Page.NoBook, true))
	}
	return app.Div().Class(p.class()).OnDragOver(p.guard(p.over), "over").OnDragLeave(p.guard(p.out), "out").OnDrop(p.guard(p.drop), "drop").Body(
		app.A().Class("skip").Href("#top").OnClick(p.jump("top"), "jump", "top").Text(text.Page.Skip.In(p.lang())),
		lead.Banner(p.at(), p.Screen),
		frame.Header(p.at(), p.Screen, partOf(p.Screen)),
		app.Main().Body(p.notices(), p.arrived(), p.screen()),
		p.footer(),
		p.bar(),
	)
}

func (p *page) footer() app.UI {
	if frame.Embedded(p.Screen) {
		return frame.EmbeddedFooter(p.at(), p.sheet.book, p.fullAddress())
	}
	return frame.Footer(p.at(), p.sheet.book, &theme.Choice{At: p.at()})
}

// bar keeps the score in view, and leads to what stands behind it.
func (p *page) bar() app.UI {
	dock := app.Aside().Class("dock").Aria("label", text.Result.ShortName.In(p.lang())).Hidden(!p.barShown())
	if !p.barShown() {
		return dock
	}
	return dock.Body(
		result.ScoreBar(p.lang(), p.sheet.result()),
		app.A().Class("dock-link").Href(p.at().To(resultScreen)).Aria("label", text.Page.Result.In(p.lang())).Body(app.Span()),
	)
}

// barShown tells whether there is a score to keep in view: not before the first answer on the page that begins, and not where the score stands large.
func (p *page) barShown() bool {
	if !p.running || !p.sheet.answered() || (p.Screen == startScreen || p.Screen == embedScreen) && p.sheet.draft.Empty() {
		return false
	}
	return p.Screen != reportScreen && p.Screen != galleryScreen && p.Screen != makerScreen
}

// jump goes to a part of the page without changing its address: going back should leave the page.
func (p *page) jump(id string) app.EventHandler {
	return p.guard(func(_ app.Context, e app.Event) {
		e.PreventDefault()
		e.Call("stopPropagation")
		frame.Focus(id, "", "start")
	})
}
