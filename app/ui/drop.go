package ui

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/ui/files"
)

// class marks the page while a file is held over it.
func (p *page) class() string {
	if p.dropping {
		return "page dropping"
	}
	return "page"
}

// over lets a file be dropped anywhere on the page.
func (p *page) over(_ app.Context, e app.Event) {
	if files.Over(e) {
		p.dropping = true
	}
}

// out forgets the file when it leaves the window.
func (p *page) out(_ app.Context, e app.Event) {
	if to := e.Get("relatedTarget"); !to.Truthy() {
		p.dropping = false
	}
}

// drop opens the case file that was dropped, unless a part of the page has taken the file.
func (p *page) drop(_ app.Context, e app.Event) {
	p.dropping = false
	if e.Get("defaultPrevented").Bool() {
		return
	}
	if file, ok := files.Dropped(e); ok {
		p.readFile(file)
	}
}
