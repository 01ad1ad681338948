package ui

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/draft"
	"portage/app/ui/frame"
)

// list asks whether there is anything to tell, and then for each item. None is an answer, and not the same as no answer.
func (p *page) list(place string, more text.Text, item func(place string) []app.UI) app.UI {
	n, answered := p.sheet.draft.Count(place)
	items := make([]app.UI, 0, n)
	for i := range n {
		items = append(items, p.item(place, i, item))
	}
	return app.Div().Class("list").Body(
		p.draw(field{place: place, group: true}, p.yesNoControl(place, listAnswer(n, answered), func(answer string) { p.answerList(place, answer) })),
		app.Div().Class("items").Body(items...),
		app.Button().Class("more").Type("button").ID(fieldID(place)+"-add").Hidden(n == 0 || n == draft.Most).
			OnClick(p.guard(func(app.Context, app.Event) { p.add(place) }), "add", place).
			Body(p.say(more)),
	)
}

func listAnswer(n int, answered bool) string {
	switch {
	case n > 0:
		return draft.Yes
	case answered:
		return draft.No
	}
	return ""
}

// answerList takes the answer to whether a list has items. What it removes can be brought back.
func (p *page) answerList(place, answer string) {
	n, _ := p.sheet.draft.Count(place)
	if answer == draft.Yes {
		if n == 0 {
			p.sheet.draft.Add(place)
			p.changed()
		}
		return
	}
	after := p.sheet.draft.Clone()
	after.Clear(place)
	if answer == draft.No {
		after.None(place)
	}
	p.remove(after, n > 0)
}

// remove goes on with fewer answers, and offers the way back where something was lost.
func (p *page) remove(after *draft.Draft, lost bool) {
	if !lost {
		p.take(after, p.sheet.asked)
		return
	}
	p.replace(after, note{what: text.Page.Removed})
}

// add appends an item and goes to its first field.
func (p *page) add(place string) {
	at := p.sheet.draft.Add(place)
	p.changed()
	p.focusWithin(frame.ItemID(at))
}

// item is one of a list.
func (p *page) item(list string, i int, fields func(place string) []app.UI) app.UI {
	at := draft.Item(list, i)
	title := text.FieldAt(at).Label.In(p.lang()) + " " + strconv.Itoa(i+1)
	remove := app.Button().Class("remove").Type("button").
		OnClick(p.guard(func(app.Context, app.Event) {
			after := p.sheet.draft.Clone()
			after.Remove(list, i)
			p.remove(after, p.sheet.draft.AnsweredBelow(at))
			p.focusOn(fieldID(list))
		}), "remove", at).
		Body(p.say(text.Controls.RemoveItem), app.Span().Class("unseen").Text(" "+title))
	return app.FieldSet().Class("item").ID(frame.ItemID(at)).Body(
		app.Legend().Text(title),
		app.Div().Class("fields").Body(fields(at)...),
		remove,
	)
}
