//go:build js && wasm

// The program as the browser runs it.
package main

import (
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/ui"
)

func main() {
	for _, path := range ui.Paths() {
		route(path)
	}
	// A code that no occupation has, or the number of a round newer than the site, is only ever in the address.
	if here := strings.TrimPrefix(app.Window().URL().Path, app.Getenv("GOAPP_ROOT_PREFIX")+"/"); ui.IsOneOfMany(here) {
		route(strings.TrimSuffix(here, "index.html"))
	}
	app.RunWhenOnBrowser()
}

// route shows the page of a path there. Some hosts show a folder's page under
// its file's name too.
func route(path string) {
	open := func() app.Composer { return &root{Path: path} }
	app.RouteFunc("/"+path, open)
	app.RouteFunc("/"+path+"index.html", open)
}
