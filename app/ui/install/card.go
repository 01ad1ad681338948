// Package install offers to keep the site on a device: on its home screen, or among its apps.
package install

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
)

// Card offers to install the site in the way that the device has, and is not seen where it is installed.
type Card struct {
	app.Compo

	At   frame.Place
	Save string // where answers are saved as a file, below the language's folder; "" leaves the link out

	device device
}

// OnMount asks the device what it can do.
func (c *Card) OnMount(ctx app.Context) { c.look(ctx) }

// OnAppInstallChange asks again: the browser has made up its mind, or the person has.
func (c *Card) OnAppInstallChange(ctx app.Context) { c.look(ctx) }

func (c *Card) look(ctx app.Context) {
	defer frame.Catch()
	c.device = ask(ctx)
}

// install has the browser ask the person. The focus goes to the heading, because the button will be gone.
func (c *Card) install(ctx app.Context, _ app.Event) {
	defer frame.Catch()
	frame.Focus("install", "", "nearest")
	ctx.ShowAppInstallPrompt()
}

func (c *Card) say(t text.Text) string { return t.In(c.At.Lang) }

// Render draws the offer. Before the device is known it has the instructions for all.
func (c *Card) Render() app.UI {
	if c.device.nothing() {
		return app.Div()
	}
	return app.Div().Body(app.Section().Class("install").Aria("labelledby", "install").Body(
		app.H2().ID("install").TabIndex(-1).Text(c.say(text.Home.Install)),
		app.P().Class("lead").Text(c.say(text.Home.InstallLead)),
		c.way(),
	))
}

// way is the one that the device has.
func (c *Card) way() app.UI {
	switch {
	case c.device.prompt:
		return app.Button().Type("button").OnClick(c.install, "install").Text(c.say(text.Home.InstallButton))
	case c.device.ios:
		return c.onIOS()
	}
	return app.Details().Body(
		app.Summary().Text(c.say(text.Home.InstallHow)),
		app.Ul().Body(
			app.Li().Text(c.say(text.Home.InstallIOS)),
			app.Li().Text(c.say(text.Home.InstallAndroid)),
			app.Li().Text(c.say(text.Home.InstallDesktop)),
		),
	)
}

// onIOS says the only way there is on an iPhone, and why it matters.
func (c *Card) onIOS() app.UI {
	said := []app.UI{
		app.P().Text(c.say(text.Home.InstallIOS)),
		app.P().Class("aside").Text(c.say(text.Home.InstallIOSWipe)),
	}
	if c.Save != "" {
		said = append(said, app.P().Body(app.A().Href(c.At.To(c.Save)).Text(c.say(text.Home.Save))))
	}
	return app.Div().Class("install-ios").Body(said...)
}
