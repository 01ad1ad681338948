package theme

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/ui/frame"
)

// kept gives the name of the theme that the device keeps, "" where it keeps none that we know.
func kept() (name string) {
	defer frame.Catch() // Storage that is blocked throws.
	value := app.Window().Get("localStorage").Call("getItem", Key)
	if value.Truthy() {
		name = known(value.String())
	}
	return name
}

// known gives the name of a theme, "" for one that there is not.
func known(name string) string {
	for _, t := range themes {
		if t.name == name {
			return name
		}
	}
	return ""
}

// keep has the device keep the name of a theme, or none.
func keep(name string) {
	defer frame.Catch()
	storage := app.Window().Get("localStorage")
	if name == "" {
		storage.Call("removeItem", Key)
		return
	}
	storage.Call("setItem", Key, name)
}

// show colours the page.
func show(name string) {
	defer frame.Catch()
	app.Window().Call("portageTheme", name)
}
