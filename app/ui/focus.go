package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/ui/draft"
	"portage/app/ui/frame"
)

// focusOn puts the focus on an element once the page is drawn.
func (p *page) focusOn(id string) {
	frame.FocusLater(p.ctx, id, "", "center")
}

// focusWithin puts the focus on the first field in an element once the page is drawn.
func (p *page) focusWithin(id string) {
	frame.FocusLater(p.ctx, id, "input, select, textarea, button", "center")
}

// target gives the id of the field in which a question of the engine is answered.
func (p *page) target(place string) string {
	above, name, _ := cutLast(place)
	switch {
	case name == "from" && draft.EndOpen(p.sheet.draft, above) && p.get(place) != "":
		if p.get(above+"."+draft.Held) == draft.No {
			return fieldID(above + ".to")
		}
		return fieldID(above + "." + draft.Held)
	case name == "assessed" && p.get(above+"."+draft.Assessment) == draft.Yes:
		return fieldID(place) + "-day"
	case place == "partner":
		return fieldID("partner.accompanying")
	}
	return fieldID(place)
}

// cutLast splits a place at its last point.
func cutLast(place string) (above, name string, found bool) {
	i := strings.LastIndexByte(place, '.')
	if i < 0 {
		return "", place, false
	}
	return place[:i], place[i+1:], true
}

// linkTo is a link to the field of a place, on this screen or on the step that asks for it.
func (p *page) linkTo(place, words string) app.UI {
	id := p.target(place)
	step := stepOf(place)
	link := app.A().Body(app.Span().Text(words))
	if step != p.Screen {
		return link.Href(p.at().To(step) + "#" + id)
	}
	return link.Href("#"+id).OnClick(p.guard(func(ctx app.Context, e app.Event) {
		// The address must not change: going back should leave the page.
		e.PreventDefault()
		e.Call("stopPropagation")
		frame.Focus(id, "", "center")
	}), "jump", id)
}
