package combo

import "github.com/maxence-charriere/go-app/v9/pkg/app"

// view is what the search shows.
type view struct {
	options string // HTML
	active  string // the id of the option that the arrow keys are on
	open    bool   // the options are to be seen
	note    string // under the options
	nothing bool   // what to try is said
	status  string // for those who do not see the list
}

// view gives what the search is to show.
func (o *Occupation) view() view {
	l := &o.list
	v := view{options: o.options(), open: l.shown(), status: o.status}
	if l.open && !l.blank() {
		v.note = o.note()
	}
	if v.open && l.active > 0 {
		v.active = o.optionID(l.found.results[l.active-1].NOC)
	}
	v.nothing = l.settled && !l.blank() && len(l.found.results) == 0 && !o.waiting()
	return v
}

// paint writes into the page what has changed since it wrote last.
func (o *Occupation) paint() {
	box := o.element("")
	if o.Value != "" || !box.Truthy() {
		return
	}
	was, is := o.shown, o.view()
	o.shown = is
	if is.options != was.options {
		o.element(listPart).Set("innerHTML", is.options)
	}
	if is.options != was.options && o.scrolled { // Asked only then, for the answer takes a layout.
		o.element(listPart).Set("scrollTop", 0)
		o.scrolled = false
	}
	if is.note != was.note {
		note := o.element(notePart)
		note.Set("textContent", is.note)
		note.Set("hidden", is.note == "")
	}
	o.paintOpen(box, was, is)
	if is.active != was.active {
		box.Call("setAttribute", "aria-activedescendant", is.active)
	}
	if is.active != was.active || is.options != was.options {
		selectOption(was.active, false)
		selectOption(is.active, true)
	}
	if is.nothing != was.nothing {
		o.element(nothingPart).Set("hidden", !is.nothing)
	}
	if is.status != was.status {
		o.element(statusPart).Set("textContent", is.status)
	}
}

// paintOpen shows or hides the list and its note, and brings them into view when they come.
func (o *Occupation) paintOpen(box app.Value, was, is view) {
	if is.open != was.open {
		box.Call("setAttribute", "aria-expanded", is.open)
		o.element(listPart).Set("hidden", !is.open)
	}
	shown := is.open || is.note != ""
	if shown == (was.open || was.note != "") {
		return
	}
	found := o.element(foundPart)
	found.Set("hidden", !shown)
	if shown {
		found.Call("scrollIntoView", nearest)
	}
}

// selectOption sets off the option that the arrow keys are on, or no longer.
func selectOption(id string, on bool) {
	if option := elementOf(id); id != "" && option.Truthy() {
		option.Call("setAttribute", "aria-selected", on)
		if on {
			option.Call("scrollIntoView", nearest)
		}
	}
}

// nearest scrolls no further than is needed.
var nearest = map[string]any{"block": "nearest"}

// element gives a part of the search.
func (o *Occupation) element(part string) app.Value { return elementOf(o.ID + part) }

func elementOf(id string) app.Value { return app.Window().GetElementByID(id) }
