package install

import "github.com/maxence-charriere/go-app/v9/pkg/app"

// device is how a site can be installed where the page is seen.
type device struct {
	installed bool
	framed    bool // in somebody else's page: what is installed from there would be theirs
	prompt    bool // the browser has a prompt of its own
	ios       bool // only the person can do it
}

func (d device) nothing() bool { return d.installed || d.framed }

// ask finds out by what the browser has, not by its name: only WebKit on a touch screen knows navigator.standalone.
func ask(ctx app.Context) device {
	window := app.Window()
	navigator := window.Get("navigator")
	return device{
		installed: window.Call("goappIsAppInstalled").Truthy(),
		framed:    !window.Get("top").Equal(window.Get("self")),
		prompt:    ctx.IsAppInstallable(),
		ios:       !navigator.Get("standalone").IsUndefined() && navigator.Get("maxTouchPoints").Int() > 1,
	}
}
