package ui

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/ui/maker"
)

// maker is the page on which the calculator is made ready for somebody's own website.
func (p *page) maker() []app.UI {
	return []app.UI{&maker.Page{At: p.at(), Address: app.Getenv("PORTAGE_ROOT"), Book: p.sheet.book, Running: p.running}}
}
