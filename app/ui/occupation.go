package ui

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/core/noc"
	"portage/core/noc/find"
)

// mostFound is how many occupations the search offers.
const mostFound = 12

// occupation asks for an occupation by search: a combobox with a list of options, as the ARIA Authoring Practices describe it. Nothing is chosen for the person.
type occupation struct {
	app.Compo

	Lang  text.Lang
	Place string
	Value string
	Wrong string

	page   *page
	query  string
	found  []find.Result
	open   bool
	active int // the option that the arrow keys are on; -1: none
}

func (p *page) occupation(place string) app.UI {
	return p.draw(field{place: place}, &occupation{Lang: p.lang(), Place: place, Value: p.get(place), Wrong: p.wrongAt(place), page: p})
}

// Render draws the occupation that was chosen, or the search for one.
func (o *occupation) Render() app.UI {
	if o.Value != "" {
		return o.chosen()
	}
	return app.Div().Class("finder").Body(o.box(), o.list(), app.P().Class("count").Attr("role", "status").Text(o.count()))
}

func (o *occupation) chosen() app.UI {
	title, teer := o.Value, ""
	if code, err := noc.ParseCode(o.Value); err == nil {
		if group, ok := o.page.sheet.book.NOC.Group(code); ok {
			title, teer = group.In(string(o.Lang)), o.teer(code)
		}
	}
	return app.Div().Class("chosen").ID(o.chosenID()).TabIndex(-1).Body(
		app.Div().Body(
			app.Strong().Text(title),
			app.P().Class("code").Text(o.Value+teer),
		),
		app.Button().Type("button").ID(fieldID(o.Place)).Aria("describedby", o.page.describedBy(o.Place)).
			OnClick(o.page.guard(func(app.Context, app.Event) { o.choose("") }), "change", o.Place).
			Text(text.Finder.Change.In(o.Lang)),
	)
}

// teer says the category of an occupation, after its code.
func (o *occupation) teer(code noc.Code) string {
	return " · " + text.Finder.Teer.Fill(o.Lang, strconv.Itoa(code.Teer()))
}

func (o *occupation) box() app.UI {
	return app.Input().ID(fieldID(o.Place)).Type("text").Attr("role", "combobox").Attr("inputmode", "search").Attr("enterkeyhint", "search").
		AutoComplete(false).Spellcheck(false).Value(o.query).
		Aria("expanded", o.open).Aria("controls", o.listID()).Aria("autocomplete", "list").Aria("activedescendant", o.activeID()).
		Aria("describedby", o.page.describedBy(o.Place)).
		OnInput(o.page.guard(func(ctx app.Context, e app.Event) { o.search(ctx.JSSrc().Get("value").String()) }), "search", o.Place).
		OnFocus(o.page.guard(func(app.Context, app.Event) { o.open = len(o.found) > 0 }), "open", o.Place).
		OnBlur(o.page.guard(func(app.Context, app.Event) { o.open = false }), "close", o.Place).
		OnKeyDown(o.page.guard(func(_ app.Context, e app.Event) { o.key(e) }), "key", o.Place)
}

func (o *occupation) chosenID() string { return fieldID(o.Place) + "-chosen" }

func (o *occupation) listID() string { return fieldID(o.Place) + "-list" }

func (o *occupation) activeID() string {
	if !o.open || o.active < 0 {
		return ""
	}
	return o.optionID(o.active)
}

func (o *occupation) optionID(i int) string { return o.listID() + "-" + strconv.Itoa(i) }

func (o *occupation) list() app.UI {
	options := make([]app.UI, 0, len(o.found))
	for i := range o.found {
		options = append(options, o.option(i))
	}
	return app.Ul().ID(o.listID()).Class("options").Attr("role", "listbox").Aria("label", text.FieldAt(o.Place).Label.In(o.Lang)).Hidden(!o.open).Body(options...)
}

func (o *occupation) option(i int) app.UI {
	r := o.found[i]
	code := r.NOC.String()
	return app.Li().ID(o.optionID(i)).Attr("role", "option").Aria("selected", i == o.active).
		// The box must keep the focus while an option is pressed, or the list would close first.
		OnMouseDown(o.page.guard(func(_ app.Context, e app.Event) { e.PreventDefault() }), "hold", code).
		OnClick(o.page.guard(func(app.Context, app.Event) { o.choose(code) }), "choose", o.Place, code).
		Body(
			app.Span().Class("title").Text(r.Title),
			app.Span().Class("code").Text(code+o.teer(r.NOC)),
		)
}

// count says how many occupations answer to the words, for those who do not see the list.
func (o *occupation) count() string {
	switch {
	case strings.TrimSpace(o.query) == "":
		return ""
	case len(o.found) == 0:
		return text.Finder.Nothing.In(o.Lang)
	}
	return text.Finder.Found.In(o.Lang, len(o.found))
}

// search looks in the titles of the page's language, then of the other: people know their occupation by either.
func (o *occupation) search(query string) {
	o.query, o.active = query, -1
	o.found = o.page.sheet.finders.Search(o.Lang, query, mostFound)
	o.open = len(o.found) > 0
}

// key moves through the options.
func (o *occupation) key(e app.Event) {
	switch e.Get("key").String() {
	case "ArrowDown":
		o.move(e, +1)
	case "ArrowUp":
		o.move(e, -1)
	case "Enter":
		e.PreventDefault()
		if o.open && o.active >= 0 {
			o.choose(o.found[o.active].NOC.String())
		} else if o.open && len(o.found) == 1 {
			o.choose(o.found[0].NOC.String())
		}
	case "Escape":
		if o.open {
			e.PreventDefault()
			o.open, o.active = false, -1
		} else {
			o.search("")
		}
	}
}

func (o *occupation) move(e app.Event, by int) {
	if len(o.found) == 0 {
		return
	}
	e.PreventDefault()
	switch {
	case !o.open && by < 0 || o.active < 0 && by < 0:
		o.active = len(o.found) - 1
	case !o.open || o.active < 0:
		o.active = 0
	default:
		o.active = (o.active + by + len(o.found)) % len(o.found)
	}
	o.open = true
	id := o.optionID(o.active)
	o.page.ctx.Defer(func(app.Context) { scrollToOption(id) })
}

func scrollToOption(id string) {
	if option := app.Window().Get("document").Call("getElementById", id); option.Truthy() {
		option.Call("scrollIntoView", map[string]any{"block": "nearest"})
	}
}

// choose takes an occupation, or with the empty code goes back to the search.
func (o *occupation) choose(code string) {
	o.query, o.found, o.open, o.active = "", nil, false, -1
	o.page.set(o.Place, code)
	if code == "" {
		o.page.focusOn(fieldID(o.Place))
		return
	}
	// Not on the button in it: the key that chose may still be down, and would press it.
	o.page.focusOn(o.chosenID())
}
