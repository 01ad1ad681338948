//go:build js && wasm

// The program as the browser runs it.
package main

import (
	"runtime/debug"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui"
	"portage/app/ui/embed"
	"portage/app/ui/library"
)

func main() {
	// What the start leaves behind is gone soon: collecting it meanwhile only costs time.
	debug.SetGCPercent(startGC)
	if folder, is := strings.CutSuffix(strings.TrimSuffix(below(), "index.html"), embed.Folder); is {
		openFrame(folder)
	}
	library.Prepare(pause)
	for i, path := range ui.Paths() {
		route(path)
		if i%routesAtOnce == 0 {
			pause()
		}
	}
	here()
	time.AfterFunc(settled, func() { debug.SetGCPercent(runGC) })
	app.RunWhenOnBrowser()
}

const (
	startGC      = 800 // how much garbage may gather while the page starts, in percent of what is in use
	runGC        = 300 // and later: frame.CollectSoon is there first, so that no answer waits for it
	settled      = 5 * time.Second
	routesAtOnce = 500
)

// pause lets the browser draw and answer: a page that is read and typed into must not stand still while the program starts.
func pause() { time.Sleep(time.Millisecond) }

// here shows the page of the address that was opened, if it is under another name than those of all pages: under its file's name, as some hosts have it, or that of a code that no occupation has, or of a round newer than the site.
func here() {
	at := below()
	folder := strings.TrimSuffix(at, "index.html")
	if at != folder {
		app.RouteFunc("/"+at, opener(folder))
	}
	if ui.IsOneOfMany(folder) {
		route(folder)
	}
}

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

// route shows the page of a path there.
func route(path string) { app.RouteFunc("/"+path, opener(path)) }

func opener(path string) func() app.Composer {
	return func() app.Composer {
		if folder, is := strings.CutSuffix(path, embed.Folder); is {
			return &root{Path: folder + embed.Current().First()}
		}
		return &root{Path: path}
	}
}
