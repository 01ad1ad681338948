package theme

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/ui/frame"
	"portage/app/ui/storage"
)

// device keeps the choice between visits.
var device, _ = storage.Open()

// kept gives the name of the theme that the device keeps, "" where it keeps none that we know.
func kept() string {
	name, _, _ := device.Get(Key)
	return known(name)
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
	if name == "" {
		device.Remove(Key)
		return
	}
	device.Set(Key, name)
}

// show colours the page.
func show(name string) {
	defer frame.Catch()
	app.Window().Call("portageTheme", name)
}
