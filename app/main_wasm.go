//go:build js && wasm

// The program as the browser runs it.
package main

import (
	"runtime/debug"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/pause"
	"portage/app/text"
	"portage/app/ui"
	"portage/app/ui/embed"
)

func main() {
	// What the start leaves behind is gone soon: collecting it meanwhile only costs time.
	debug.SetGCPercent(startGC)
	pause.IfDue()
	if folder, is := strings.CutSuffix(strings.TrimSuffix(below(), "index.html"), embed.Folder); is {
		openFrame(folder)
	}
	setRoutes()
	time.AfterFunc(settled, func() { debug.SetGCPercent(runGC) })
	app.RunWhenOnBrowser()
}

const (
	startGC = 800 // how much garbage may gather while the page starts, in percent of what is in use
	runGC   = 300 // and later: frame.CollectSoon is there first, so that no answer waits for it
	settled = 5 * time.Second
)

// below gives the path that was opened, below the site's root.
func below() string {
	return strings.TrimPrefix(app.Window().URL().Path, app.Getenv("GOAPP_ROOT_PREFIX")+"/")
}

// openFrame takes up what the host of a frame has chosen, in the folder of a language, and tells the document where the program is.
func openFrame(folder string) {
	embed.Open(text.Lang(ui.PageAt(folder).Lang), app.Window().Get("portageQuery").String())
	if first := embed.Current().First(); first != embed.Folder {
		app.Window().Call("portageAt", folder+first)
	}
}

// opener gives the function that makes the page of a path.
func opener(path string) func() app.Composer {
	return func() app.Composer {
		if folder, is := strings.CutSuffix(path, embed.Folder); is {
			return &root{Path: folder + embed.Current().First()}
		}
		return &root{Path: path}
	}
}
