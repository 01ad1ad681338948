package ui

import "github.com/maxence-charriere/go-app/v9/pkg/app"

// class marks the page while a file is held over it.
func (p *page) class() string {
	if p.dropping {
		return "page dropping"
	}
	return "page"
}

// held tells whether what is held over the page are files.
func held(e app.Event) bool {
	transfer := e.Get("dataTransfer")
	return transfer.Truthy() && transfer.Get("types").Call("includes", "Files").Bool()
}

// over lets a file be dropped anywhere on the page.
func (p *page) over(_ app.Context, e app.Event) {
	if held(e) {
		e.PreventDefault()
		p.dropping = true
	}
}

// out forgets the file when it leaves the window.
func (p *page) out(_ app.Context, e app.Event) {
	if to := e.Get("relatedTarget"); !to.Truthy() {
		p.dropping = false
	}
}

// drop opens the case file that was dropped.
func (p *page) drop(_ app.Context, e app.Event) {
	p.dropping = false
	if !held(e) {
		return
	}
	e.PreventDefault()
	if file := e.Get("dataTransfer").Get("files").Index(0); file.Truthy() {
		p.readFile(file)
	}
}
