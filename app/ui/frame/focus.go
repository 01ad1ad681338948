package frame

import (
	"net/url"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/ui/embed"
)

// Focus puts the focus on an element, or on the first in it that answers to a selector, and brings it into view.
func Focus(id, first, where string) {
	element := app.Window().Get("document").Call("getElementById", id)
	if !element.Truthy() {
		return
	}
	if first != "" {
		if inner := element.Call("querySelector", first); inner.Truthy() {
			element = inner
		}
	}
	element.Call("focus", map[string]any{"preventScroll": true})
	if id == top && embed.Current().Embedded {
		app.Window().Call("scrollTo", 0, 0) // Bringing it into view would move the host's page too, which the host does better.
		return
	}
	element.Call("scrollIntoView", map[string]any{"block": where})
}

// FocusLater puts the focus on an element, like Focus, once the page is drawn.
func FocusLater(ctx app.Context, id, first, where string) {
	Later(ctx, func() { Focus(id, first, where) })
}

// Later moves the focus once the page is drawn, but not where the person has gone on to another field meanwhile: what they type belongs there.
func Later(ctx app.Context, move func()) {
	before := focused()
	ctx.Defer(func(app.Context) {
		if !wentOn(before, focused()) {
			move()
		}
	})
}

// wentOn tells whether a person has moved the focus since it was on an element. While they do, none has it.
func wentOn(before, now app.Value) bool {
	if now != nil {
		return before == nil || !now.Equal(before)
	}
	return before != nil && before.Get("isConnected").Bool() && !before.Get("disabled").Truthy() && before.Call("getClientRects").Length() > 0
}

// focused gives the element that has the focus, nil where none has.
func focused() app.Value {
	document := app.Window().Get("document")
	active := document.Get("activeElement")
	if !active.Truthy() || active.Equal(document.Get("body")) {
		return nil
	}
	return active
}

// Ready tells whether the browser has shown a page of the program already: what is shown next replaces it, and the focus has to follow.
func Ready() bool {
	return app.Window().Get("document").Get("documentElement").Get("dataset").Get("ready").Truthy()
}

// top is the id of the heading of every page.
const top = "top"

// Part gives the part of the page that its address names. In a frame the address stays, and the document's base says where the program is.
func Part(ctx app.Context) string {
	if app.IsServer {
		return ctx.Page().URL().Fragment
	}
	base, err := url.Parse(app.Window().Get("document").Get("baseURI").String())
	if err != nil {
		return ""
	}
	return base.Fragment
}
