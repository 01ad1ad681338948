package ui

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/draft"
)

// yesNo asks for yes or no. The answer can be taken back: not answered is an answer of its own.
func (p *page) yesNo(place string) app.UI {
	return p.draw(field{place: place, group: true}, p.yesNoControl(place, p.get(place), func(answer string) { p.set(place, answer) }))
}

// yesNoControl is the control of a question that is answered with yes, no or nothing.
func (p *page) yesNoControl(place, chosen string, set func(string)) app.UI {
	return p.radios(place, chosen, []text.Choice{{Value: draft.Yes, Name: text.Controls.Yes}, {Value: draft.No, Name: text.Controls.No}}, set)
}

// radios shows a few values side by side, and a button that takes the answer back.
func (p *page) radios(place, chosen string, all []text.Choice, set func(string)) app.UI {
	id := fieldID(place)
	body := make([]app.UI, 0, len(all)+1)
	optional := true
	for i, c := range all {
		optional = optional && c.Value != ""
		body = append(body, p.radio(place, i, c, chosen == c.Value, set))
	}
	clear := app.Button().Class("clear").Type("button").ID(id+"-clear").Hidden(chosen == "" || !optional).
		OnClick(p.guard(func(ctx app.Context, e app.Event) {
			set("")
			p.focusOn(id)
		}), "clear", place).
		Body(p.say(text.Controls.Clear), app.Span().Class("unseen").Text(" "+text.FieldAt(place).Label.In(p.lang())))
	return app.Div().Class("choices").Body(append(body, clear)...)
}

// radio is one of the values. The first has the id of the field, so that the question can be jumped to.
func (p *page) radio(place string, i int, c text.Choice, checked bool, set func(string)) app.UI {
	id := fieldID(place)
	if i > 0 {
		id += "-" + c.Value
	}
	return app.Label().Class("choice").For(id).Body(
		app.Input().ID(id).Type("radio").Name(fieldID(place)).Value(c.Value).Checked(checked).
			OnChange(p.guard(func(app.Context, app.Event) { set(c.Value) }), "choose", place, c.Value),
		app.Span().Text(c.Name.In(p.lang())),
	)
}

// tick is a box for something that applies or does not.
func (p *page) tick(place string, label text.Text) app.UI {
	return p.tickWith(place, label, func(string) {})
}

// tickWith is a tick that does something more when it changes.
func (p *page) tickWith(place string, label text.Text, also func(string)) app.UI {
	id := fieldID(place)
	return app.Label().Class("tick").For(id).Body(
		app.Input().ID(id).Type("checkbox").Checked(p.get(place) == draft.Yes).
			OnChange(p.guard(func(ctx app.Context, e app.Event) {
				answer := ""
				if ctx.JSSrc().Get("checked").Bool() {
					answer = draft.Yes
				}
				also(answer)
				p.set(place, answer)
			}), "tick", place),
		app.Span().Text(label.In(p.lang())),
	)
}

// ticks is a group of boxes.
func (p *page) ticks(place string, all ...app.UI) app.UI {
	return app.FieldSet().Class("field").Body(
		app.Legend().Text(text.Controls.Applies.In(p.lang())),
		app.Div().Class("ticks").Body(all...),
	)
}
