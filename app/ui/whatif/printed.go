package whatif

import (
	"sync"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/app/ui/library"
	"portage/core"
	"portage/core/advise/change"
	"portage/core/advise/whatif"
	"portage/core/candidate"
)

// Printed is the changes for paper: static, whole, without controls. What it assesses it keeps until it is asked for another assessment.
func Printed(at frame.Place, book *core.Book, c *candidate.Case, a *core.Assessment) []app.UI {
	data, err := library.Changes()
	if err != nil {
		app.Log(err)
		return nil
	}
	all, list := printed.of(book, data, c, a)
	if list == nil {
		return nil
	}
	v := newView(at, book, data, a)
	v.paper = true
	return []app.UI{app.Section().Class("changes", "whatif", "on-paper").Body(append(append(
		[]app.UI{app.H2().Text(v.in(text.WhatIf.Printed))}, v.head()...), append([]app.UI{v.asked(list.Ask, false)}, v.groups(all)...)...)...)}
}

// printed is the last answer that was printed: a report is drawn many times.
var printed memo

type memo struct {
	sync.Mutex
	a    *core.Assessment
	all  []whatif.Option
	list *change.List
}

func (m *memo) of(book *core.Book, data *change.Data, c *candidate.Case, a *core.Assessment) ([]whatif.Option, *change.List) {
	m.Lock()
	defer m.Unlock()
	if m.a != a {
		all, list, err := whatif.All(book, data, c, a.Day)
		if err != nil {
			app.Log(err)
		}
		m.a, m.all, m.list = a, all, list
	}
	return m.all, m.list
}
