//go:build js && wasm && slim

package main

import (
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/ui"
)

// setRoutes shows the page of every path that is one. The slim copy of go-app (app/site/slim) asks for each path when it is gone to: a list of them all is long.
func setRoutes() {
	app.Route = func(path string) (app.Composer, bool) {
		folder := strings.TrimSuffix(strings.TrimPrefix(path, "/"), "index.html")
		if !ui.IsPage(folder) {
			return nil, false
		}
		return opener(folder)(), true
	}
}
