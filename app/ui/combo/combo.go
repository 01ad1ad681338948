// Package combo is the field in which a person looks up an occupation: an editable combobox with a list of options, as the ARIA Authoring Practices describe it.
//
// A key must be answered in the frame in which it is pressed. go-app draws at ticks of its own, and after an event it draws every component above the one that the event came to. So the events of the search come to a listener of the browser's (events.go), and what changes while a person types is written into the page at once (paint.go). Of the elements that paint writes to, Render always says the same, so that go-app never touches them again.
package combo

import (
	"sync/atomic"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/finder"
	"portage/core/category"
	"portage/core/noc"
)

// Occupation asks for an occupation. Nothing is chosen for the person.
type Occupation struct {
	app.Compo

	Lang        text.Lang
	ID          string              // of the box, and of the button in its place once an occupation is chosen
	Label       string              // what is asked for
	DescribedBy string              // the ids of what explains the field
	Value       string              // the code that is chosen; empty: none
	Pages       string              // the way from this page to the folder of the pages of occupations
	Table       *noc.Table          // the occupations
	Finders     *finder.Store       // what is searched
	Categories  []*category.Edition // up to the day asked, oldest first
	Chosen      func(code string)   // takes what the person chose; empty: they took the choice back
	Failed      func(fault any)     // is told with what a handler has failed

	ctx      app.Context
	listener app.Func
	list     list
	shown    view   // what paint has written
	status   string // what is said to those who do not see the list
	focused  bool
	scrolled bool         // the list, away from its beginning
	drawn    string       // the value that was drawn last
	keys     atomic.Int32 // counts the changes of the query: a pause is the time after the last
}

// OnMount begins to listen.
func (o *Occupation) OnMount(ctx app.Context) {
	o.ctx, o.drawn = ctx, o.Value
	o.listen(ctx.JSSrc())
}

// OnDismount ends it.
func (o *Occupation) OnDismount() {
	if o.listener != nil {
		o.listener.Release()
	}
}

// OnUpdate searches again, because the language or the day may be others.
func (o *Occupation) OnUpdate(app.Context) {
	defer o.catch()
	if (o.drawn == "") != (o.Value == "") {
		o.reset()
	}
	o.list.refresh(o.search())
	o.paint()
}

// reset begins anew with an empty box.
func (o *Occupation) reset() {
	o.list, o.shown, o.status, o.drawn = list{}, view{}, "", o.Value
	o.keys.Add(1)
}

// Render draws the occupation that was chosen, or the search for one: elements of two kinds, so that go-app does not make one out of the other.
func (o *Occupation) Render() app.UI {
	if o.Value != "" {
		return app.Div().Class("finder").Body(o.chosen())
	}
	return app.Div().Class("finder").Body(o.box())
}

// box is the search. Its list, its note and what it says are written by paint. It is a form of its own because browsers that fill in forms for people look, at every key, at all fields of the form that the key was for, or of the whole page where that is none.
func (o *Occupation) box() app.UI {
	return app.Form().AutoComplete(false).Body(
		app.Input().ID(o.ID).Type("text").Attr("role", "combobox").Attr("enterkeyhint", "done").
			AutoComplete(false).Attr("autocapitalize", "none").Attr("autocorrect", "off").Spellcheck(false).
			Aria("autocomplete", "list").Aria("expanded", false).Aria("controls", o.ID+listPart).Aria("describedby", o.DescribedBy),
		app.Div().ID(o.ID+foundPart).Class("found").Hidden(true).Body(
			// Its index keeps browsers from making what can be scrolled a stop of the Tab key.
			app.Ul().ID(o.ID+listPart).Attr("role", "listbox").TabIndex(-1).Aria("label", o.Label).Hidden(true),
			app.P().ID(o.ID+notePart).Class("note").Hidden(true),
		),
		app.Div().ID(o.ID+nothingPart).Class("nothing").Hidden(true).Body(
			app.P().Body(app.Strong().Text(text.Finder.Nothing.In(o.Lang)), app.Text(" "+text.Finder.Try.In(o.Lang))),
			app.A().Href(o.Pages).Text(text.Finder.Browse.In(o.Lang)),
		),
		app.P().ID(o.ID+statusPart).Class("unseen").Attr("role", "status"),
	)
}

// The parts of the search, by the end of their ids.
const (
	foundPart   = "-found"
	listPart    = "-list"
	notePart    = "-note"
	nothingPart = "-nothing"
	statusPart  = "-status"
)
