//go:build js && wasm && !slim

package main

import (
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/ui"
)

// setRoutes shows the page of every path that is one.
func setRoutes() {
	for _, path := range ui.Paths() {
		route(path, path)
	}
	// The address that was opened may have another name: that of the folder's file, as some hosts have it, a code that no occupation has, or a round newer than the site.
	at := below()
	if folder := strings.TrimSuffix(at, "index.html"); ui.IsPage(folder) {
		route(at, folder)
	}
}

// route shows the page of a path at an address.
func route(at, path string) { app.RouteFunc("/"+at, opener(path)) }
