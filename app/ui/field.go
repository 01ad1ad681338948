package ui

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
)

// fieldID gives the id of the field at a place: person.work[0].from is person-work-0-from.
func fieldID(place string) string { return frame.FieldID(place) }

// field is one question: its words, its control and what is wrong with the answer. Its elements are always there, hidden when empty: go-app tells siblings apart by their number only, and would replace the control under a person's hands.
type field struct {
	place string
	group bool // several controls, under a legend
	class string
	hint  string    // in place of the one of the place
	label text.Text // the same
}

// draw puts the control between its words.
func (p *page) draw(f field, control app.UI) app.UI {
	words := text.FieldAt(f.place)
	hint := f.hint
	if hint == "" {
		hint = words.Hint.In(p.lang())
	}
	body := []app.UI{
		app.P().Class("hint").ID(fieldID(f.place) + "-hint").Hidden(hint == "").Text(hint),
		control,
		p.problem(f.place),
	}
	label := words.Label.In(p.lang())
	if f.label.Whole() {
		label = f.label.In(p.lang())
	}
	if f.group {
		return app.FieldSet().Class("field", f.class).ID(fieldID(f.place)+"-group").Aria("describedby", p.describedBy(f.place)).
			Body(append([]app.UI{app.Legend().Text(label)}, body...)...)
	}
	return app.Div().Class("field", f.class).
		Body(append([]app.UI{app.Label().For(fieldID(f.place)).Text(label)}, body...)...)
}

// describedBy names the elements that explain a field.
func (p *page) describedBy(place string) string {
	return fieldID(place) + "-hint " + fieldID(place) + "-problem"
}

// problem shows what is wrong with the answer at a place.
func (p *page) problem(place string) app.UI {
	wrong := p.wrongAt(place)
	return app.P().Class("problem").ID(fieldID(place)+"-problem").Aria("live", "polite").Hidden(wrong == "").Text(wrong)
}

// wrongAt says what is wrong with the answer at a place; nothing while it is being typed.
func (p *page) wrongAt(place string) string {
	if p.focus == place {
		return ""
	}
	if _, incomplete := p.shown[place]; incomplete {
		return text.Controls.Incomplete.In(p.lang())
	}
	if problem := p.sheet.problemAt(place); problem != nil {
		return text.ProblemAt(p.lang(), problem)
	}
	return ""
}

// typed keeps what is typed into the field of a place, as it is typed.
func (p *page) typed(place string) app.EventHandler {
	return p.guard(func(ctx app.Context, e app.Event) { p.set(place, ctx.JSSrc().Get("value").String()) })
}

// entered and left tell which field is in use.
func (p *page) entered(place string) app.EventHandler {
	return p.guard(func(app.Context, app.Event) { p.focus = place })
}

func (p *page) left(place string) app.EventHandler {
	return p.guard(func(ctx app.Context, e app.Event) {
		p.leftDate(place, ctx.JSSrc().Get("validity").Get("badInput").Truthy())
		// Later: what a mistake says must not move what the person is about to press.
		p.ctx.After(2*settle, func(app.Context) {
			if p.focus == place {
				p.focus = ""
			}
		})
	})
}

// line is a field of one line.
func (p *page) line(place, kind, mode string) app.HTMLInput {
	return app.Input().ID(fieldID(place)).Type(kind).Attr("inputmode", mode).AutoComplete(false).Value(p.get(place)).
		Aria("describedby", p.describedBy(place)).Aria("invalid", p.wrongAt(place) != "").
		OnInput(p.typed(place), "type", place).OnFocus(p.entered(place), "enter", place).OnBlur(p.left(place), "leave", place)
}

// number asks for a number; it is read as people write it in either language.
func (p *page) number(place, class string) app.UI {
	return p.draw(field{place: place, class: class}, p.line(place, "text", "decimal"))
}

// words asks for a text.
func (p *page) words(place string) app.UI {
	return p.draw(field{place: place}, p.line(place, "text", "text"))
}

// choice asks for one of a few values in a list that opens.
func (p *page) choice(place, class string, all []text.Choice) app.UI {
	return p.draw(field{place: place, class: class}, p.selection(place, all))
}

func (p *page) selection(place string, all []text.Choice) app.UI {
	chosen, known := p.get(place), false
	options := []app.UI{app.Option().Value("").Selected(chosen == "").Text(text.Controls.Choose.In(p.lang()))}
	for _, c := range all {
		known = known || c.Value == chosen
		options = append(options, app.Option().Value(c.Value).Selected(c.Value == chosen).Text(c.Name.In(p.lang())))
	}
	if chosen != "" && !known { // from a file, or of another test: a problem to be seen, not hidden
		options = append(options, app.Option().Value(chosen).Selected(true).Text(chosen))
	}
	return app.Select().ID(fieldID(place)).Aria("describedby", p.describedBy(place)).Aria("invalid", p.wrongAt(place) != "").
		OnChange(p.typed(place), "type", place).Body(options...)
}
