//go:build js && wasm

// The program as the browser runs it.
package main

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/ui"
)

func main() {
	for _, page := range ui.Pages() {
		lang := page.Lang
		open := func() app.Composer { return &root{Lang: lang} }
		app.RouteFunc("/"+page.Path, open)
		// Some hosts show a folder's page under its file's name too.
		app.RouteFunc("/"+page.Path+"index.html", open)
	}
	app.RunWhenOnBrowser()
}
