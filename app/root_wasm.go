//go:build js && wasm

package main

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/pause"
	"portage/app/ui"
)

// root stands above the page and tells the boot script when a person can use it.
type root struct {
	app.Compo

	Path string // Below the site's root.
}

// Render draws the page of its path. The component is made anew each time, and
// go-app carries what changed over to the mounted one where it is of the same
// kind.
func (r *root) Render() app.UI {
	return ui.New(r.Path)
}

// OnNav announces the page. The dispatch comes after those of the page's own
// OnMount and OnNav, and the deferral after the frame that draws what they
// changed: input replayed by the boot script then lands on the final page.
func (r *root) OnNav(ctx app.Context) {
	ctx.Dispatch(func(ctx app.Context) {
		ctx.Defer(func(app.Context) {
			pause.End()
			app.Window().Call("portageReady")
		})
	})
}
