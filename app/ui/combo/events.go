package combo

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// listen has the events within an element answered.
func (o *Occupation) listen(element app.Value) {
	o.listener = app.FuncOf(func(_ app.Value, args []app.Value) any {
		defer o.catch()
		if o.Value == "" {
			o.hear(args[0])
		}
		return nil
	})
	for _, kind := range []string{"focusin", "focusout", "input", "keydown", "mousedown", "click", "submit"} {
		element.Call("addEventListener", kind, o.listener)
	}
	element.Call("addEventListener", "scroll", o.listener, true) // It does not rise to the element.
}

// catch takes a failure of a handler, which would end the program.
func (o *Occupation) catch() {
	if fault := recover(); fault != nil {
		o.Failed(fault)
	}
}

// hear answers an event of the search.
func (o *Occupation) hear(e app.Value) {
	target := e.Get("target")
	inBox := target.Get("id").String() == o.ID
	switch kind := e.Get("type").String(); {
	case kind == "input":
		o.typed(target.Get("value").String())
	case kind == "keydown" && inBox:
		o.pressed(e)
	case kind == "focusin" && inBox:
		o.entered()
	case kind == "focusout" && inBox:
		o.focused, o.status = false, ""
		o.list.close()
		o.paint()
	case kind == "click" && inBox:
		o.list.open = true
		o.paint()
	case kind == "click":
		if option := target.Call("closest", "[role=option]"); option.Truthy() {
			o.choose(option.Get("dataset").Get("code").String())
		}
	case kind == "mousedown" && target.Call("closest", ".found").Truthy():
		e.Call("preventDefault") // The box keeps the focus, or the list would close before the press is a click.
	case kind == "submit":
		e.Call("preventDefault")
	case kind == "scroll":
		o.scrolled = true
	}
}

// entered has the titles fetched, and opens the list that was there.
func (o *Occupation) entered() {
	o.focused, o.list.open = true, true
	o.Finders.Load(o.ctx, o.Lang, o.arrived)
	o.paint()
	o.awaitPause()
	o.Finders.Finder(o.Lang) // So that the first key does not have to make it.
}

// typed searches for what is in the box.
func (o *Occupation) typed(query string) {
	o.list.ask(query)
	o.list.found = o.search()
	o.status = ""
	o.paint()
	o.awaitPause()
}

// pressed moves in the list, and takes or leaves it.
func (o *Occupation) pressed(e app.Value) {
	key := e.Get("key").String()
	if len(key) == 1 || e.Get("isComposing").Truthy() || e.Get("ctrlKey").Truthy() || e.Get("metaKey").Truthy() {
		return
	}
	does := o.list.key(key, e.Get("altKey").Truthy())
	if does == theirs {
		return
	}
	if does != both {
		e.Call("preventDefault")
	}
	switch does {
	case chooses:
		o.choose(o.list.found.results[o.list.active-1].NOC.String())
		return
	case clears:
		o.element("").Set("value", "")
		o.list.ask("")
		o.status = ""
		o.keys.Add(1)
	}
	o.paint()
}

// search looks for the query in the titles that are there.
func (o *Occupation) search() found {
	if o.list.blank() {
		return found{}
	}
	results, in := o.Finders.Search(o.Lang, o.list.query, mostFound)
	return found{results, in}
}
