package combo

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/core/noc"
)

// chosen is the occupation that was chosen, with the way to its page and back to the search.
func (o *Occupation) chosen() app.UI {
	title, teer, known := o.Value, "", false
	if code, err := noc.ParseCode(o.Value); err == nil {
		if group, ok := o.Table.Group(code); ok {
			title, teer, known = group.In(string(o.Lang)), " · "+o.teer(code), true
		}
	}
	return app.Div().Class("chosen").ID(o.ID+chosenPart).TabIndex(-1).Attr("role", "group").Aria("label", o.Label).Body(
		app.Div().Body(
			app.Strong().Text(title),
			app.P().Class("code").Text(o.Value+teer),
			app.A().Hidden(!known).Href(o.Pages+o.Value+"/").Text(text.Finder.About.In(o.Lang)),
		),
		app.Button().Type("button").ID(o.ID).Aria("label", text.Finder.ChangeOf.Fill(o.Lang, o.Label)).Aria("describedby", o.DescribedBy).
			OnClick(func(app.Context, app.Event) {
				defer o.catch()
				o.choose("")
			}, "change").Text(text.Finder.Change.In(o.Lang)),
	)
}

// chosenPart is the end of the id of what was chosen.
const chosenPart = "-chosen"

// choose takes an occupation, or with the empty code goes back to the search.
func (o *Occupation) choose(code string) {
	o.Value = code
	o.reset()
	o.Chosen(code)
	o.Update()
	part := chosenPart // Not the button in it: the key that chose may still be down, and would press it.
	if code == "" {
		part = ""
	}
	frame.Later(o.ctx, func() {
		if element := o.element(part); element.Truthy() {
			element.Call("focus")
		}
	})
}
