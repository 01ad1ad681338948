// Package theme lets a person choose between light and dark; web/theme.js takes the choice up before the next page is painted.
package theme

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
)

// Key is the name in the device's storage; web/theme.js knows it too.
const Key = "portage.theme"

// themes are what can be chosen; the first, that of the device, is the absence of a choice.
var themes = []struct {
	name string
	said *text.Text
}{
	{"", &text.Home.ThemeDevice},
	{"light", &text.Home.ThemeLight},
	{"dark", &text.Home.ThemeDark},
}

// Choice is the choice of the colours.
type Choice struct {
	app.Compo

	At frame.Place

	chosen string
}

// OnMount takes up what was chosen before.
func (c *Choice) OnMount(app.Context) { c.chosen = kept() }

// choose takes what the person chooses, and keeps it where the device keeps anything.
func (c *Choice) choose(name string) app.EventHandler {
	return func(app.Context, app.Event) {
		c.chosen = name
		keep(name)
		show(name)
	}
}

// Render draws the choice.
func (c *Choice) Render() app.UI {
	choices := make([]app.UI, 0, len(themes))
	for _, t := range themes {
		choices = append(choices, app.Label().Class("choice").Body(
			app.Input().Type("radio").Name("theme").Value(t.name).Checked(c.chosen == t.name).OnChange(c.choose(t.name), t.name),
			app.Span().Text(t.said.In(c.At.Lang)),
		))
	}
	return app.FieldSet().Class("theme").Body(
		app.Legend().Text(text.Home.Theme.In(c.At.Lang)),
		app.Div().Class("choices").Body(choices...),
	)
}
