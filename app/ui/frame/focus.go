package frame

import "github.com/maxence-charriere/go-app/v9/pkg/app"

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
	element.Call("scrollIntoView", map[string]any{"block": where})
}

// Ready tells whether the browser has shown a page of the program already: what is shown next replaces it, and the focus has to follow.
func Ready() bool {
	return app.Window().Get("document").Get("documentElement").Get("dataset").Get("ready").Truthy()
}
