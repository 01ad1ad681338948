package maker

import (
	"time"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
)

// settle is how long the preview waits for the next keystroke before it loads.
const settle = 600 * time.Millisecond

// previewID is the id of the frame.
const previewID = "maker-preview"

// preview is the calculator itself, in a frame of the same site.
func (p *Page) preview() []app.UI {
	if !p.Running {
		return nil
	}
	if p.first == "" {
		p.first = p.previewAddress()
	}
	return []app.UI{app.Section().Class("maker-preview").Aria("labelledby", "maker-preview-title").Body(
		app.H2().ID("maker-preview-title").Text(p.in(text.Maker.Preview)),
		app.P().Class("aside").Text(p.in(text.Maker.PreviewLead)),
		// The address stays that of the beginning: later ones go to the frame itself.
		app.Div().Class("maker-ground").Body(app.IFrame().ID(previewID).Title(p.in(text.Maker.PreviewFrame)).Src(p.first)),
	)}
}

// previewAddress is relative to the page.
func (p *Page) previewAddress() string { return p.root() + p.framed().Address() }

// reload shows the settings in the preview, once nothing has changed for a while.
func (p *Page) reload() {
	p.changes++
	p.copied = ""
	last := p.changes
	p.ctx.After(settle, func(app.Context) {
		defer frame.Catch()
		if last != p.changes {
			return
		}
		p.told = p.problems
		// Replaced: each change would otherwise be a step of its own for the browser's Back.
		if window := app.Window().GetElementByID(previewID).Get("contentWindow"); window.Truthy() {
			window.Get("location").Call("replace", p.whole(p.previewAddress()))
		}
	})
}

// whole resolves an address against the page's own: the frame would take it for one relative to its own.
func (p *Page) whole(address string) string {
	return app.Window().Get("URL").New(address, app.Window().Get("document").Get("baseURI")).Get("href").String()
}
