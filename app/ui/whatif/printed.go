package whatif

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/app/ui/library"
	"portage/core"
	"portage/core/advise/whatif"
	"portage/core/candidate"
)

// Printed is the changes for paper: static, whole, without controls.
func Printed(at frame.Place, book *core.Book, c *candidate.Case, a *core.Assessment) []app.UI {
	data, err := library.Changes()
	if err != nil {
		app.Log(err)
		return nil
	}
	all, list, err := whatif.All(book, data, c, a.Day)
	if err != nil {
		app.Log(err)
		return nil
	}
	v := newView(at, book, data, a)
	v.paper = true
	return []app.UI{app.Section().Class("changes", "whatif", "on-paper").Body(append(append(
		[]app.UI{app.H2().Text(v.in(text.WhatIf.Printed))}, v.head()...), append([]app.UI{v.asked(list.Ask, false)}, v.groups(all)...)...)...)}
}
