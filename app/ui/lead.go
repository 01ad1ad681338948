package ui

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/ui/embed"
	"portage/app/ui/frame"
	"portage/app/ui/lead"
)

// lead is the way to the consultant in whose page the calculator stands, below a result of the person's own.
func (p *page) lead() app.UI {
	if !frame.Embedded(p.Screen) {
		return nil
	}
	form := &lead.Form{At: p.at(), Settings: embed.Current(), Book: p.sheet.book, Case: p.sheet.read, Script: lead.Script(), Send: lead.Tell}
	if p.running && !p.example && !p.sheet.draft.Empty() {
		form.Assessment = p.sheet.result()
	}
	return form
}
