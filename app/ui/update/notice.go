// Package update says that a new version of the site is ready, and changes to it when the person says so.
package update

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
)

// Notice stands on every page, and is silent until a new version is ready.
type Notice struct {
	app.Compo

	At   frame.Place
	Save string // where answers are saved as a file, below the language's folder; "" leaves the link out

	ready  bool
	unkept bool // the browser keeps nothing: answers end with the page
}

// OnMount speaks on a page that was opened after the new version came.
func (n *Notice) OnMount(ctx app.Context) { n.look(ctx) }

// OnAppUpdate speaks on the page that is open when it comes.
func (n *Notice) OnAppUpdate(ctx app.Context) { n.look(ctx) }

func (n *Notice) look(ctx app.Context) {
	n.ready = ctx.AppUpdateAvailable()
	n.unkept = app.Getenv("PORTAGE_STORAGE") == "memory"
}

// change has all open pages load the new version, this one too.
func (n *Notice) change(app.Context, app.Event) {
	defer frame.Catch()
	app.Window().Call("portageUpdate")
}

func (n *Notice) say(t text.Text) string { return t.In(n.At.Lang) }

// Render draws the notice. The line that speaks always stands, or nobody would hear it speak.
func (n *Notice) Render() app.UI {
	quiet := ""
	if n.unkept {
		quiet = "quiet"
	}
	return app.Div().Class("version").Body(
		app.Div().Attr("role", "status").Body(n.words()...),
		app.Div().Class("actions").Hidden(!n.ready).Body(
			app.Div().Hidden(!n.unkept || n.Save == "").Body(
				app.A().Class("button").Href(n.At.To(n.Save)).Text(n.say(text.Home.Save)),
			),
			app.Button().ID("new-version").Type("button").Class(quiet).OnClick(n.change, "new-version").Text(n.say(text.Home.ReadyButton)),
		),
	)
}

// words are what the notice says; nothing while there is nothing to say.
func (n *Notice) words() []app.UI {
	if !n.ready {
		return nil
	}
	lead := text.Home.ReadyLead
	if n.unkept {
		lead = text.Home.ReadyUnkept
	}
	return []app.UI{
		app.P().Class("version-title").Text(n.say(text.Home.Ready)),
		app.P().Text(n.say(lead)),
	}
}
