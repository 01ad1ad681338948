package maker

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/app/ui/promise"
)

// copyable is a text to copy, with the button for it.
func (p *Page) copyable(name string, title text.Text, words string, rows int) app.UI {
	said := ""
	if p.copied == name {
		said = p.said.Fill(p.At.Lang, p.in(title))
	}
	return app.Div().Class("maker-copy").Body(
		app.Textarea().ID(id(name)).Class("maker-code").ReadOnly(true).Rows(rows).Spellcheck(false).
			Aria("label", p.in(title)).Text(words).OnClick(p.onSelect(name), name),
		app.Button().Type("button").Class("quiet").Aria("label", text.Maker.CopyOf.Fill(p.At.Lang, p.in(title))).
			OnClick(p.onCopy(name), name).Text(p.in(text.Maker.Copy)),
		app.P().Class("maker-status").Attr("role", "status").Text(said),
	)
}

func (p *Page) onSelect(name string) app.EventHandler {
	return func(app.Context, app.Event) {
		defer frame.Catch()
		selectAll(name)
	}
}

// onCopy puts a text on the clipboard, as it stands in its field.
func (p *Page) onCopy(name string) app.EventHandler {
	return func(app.Context, app.Event) {
		defer frame.Catch()
		words := app.Window().GetElementByID(id(name)).Get("value").String()
		clipboard := app.Window().Get("navigator").Get("clipboard")
		if !clipboard.Truthy() {
			p.copySelected(name)
			return
		}
		promise.Then(clipboard, "writeText", []any{words}, func(_ app.Value, err error) {
			p.ctx.Dispatch(func(app.Context) {
				defer frame.Catch()
				if err != nil {
					p.copySelected(name)
					return
				}
				p.copied, p.said = name, text.Maker.Copied
			})
		})
	}
}

// copySelected copies the way older browsers do, and pages that are not trusted with the clipboard.
func (p *Page) copySelected(name string) {
	selectAll(name)
	p.copied, p.said = name, text.Maker.Copied
	if !app.Window().Get("document").Call("execCommand", "copy").Truthy() {
		p.said = text.Maker.CopyNot
	}
}

func selectAll(name string) {
	field := app.Window().GetElementByID(id(name))
	field.Call("focus")
	field.Call("select")
}
