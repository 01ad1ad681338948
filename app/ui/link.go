package ui

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/share"
	"portage/core/candidate"
)

// share is where a link to the case that is open is made.
func (p *page) share() []app.UI {
	if !p.running {
		return []app.UI{p.heading(text.ScreenAt(shareScreen).Heading)}
	}
	return []app.UI{&share.Page{At: p.at(), Address: app.Getenv("PORTAGE_ROOT"), File: candidate.Write(p.sheet.read), Name: p.get("id")}}
}

// receive takes a case that the address carries out of it, and tells whether there was one.
func (p *page) receive(part string) bool {
	if kind, _, _ := share.Read(part); kind == share.None {
		return false
	}
	p.given = share.Arrived()
	share.Clean()
	p.focusOn("shared")
	return true
}

// arrived asks what to do with the case of a link. It becomes a case of its own: nothing is replaced.
func (p *page) arrived() app.UI {
	if p.given == "" {
		return app.Div().Class("arrived")
	}
	return app.Div().Class("arrived").Body(&share.Opened{
		At: p.at(), Fragment: p.given,
		Take: func(file []byte) {
			p.given = ""
			p.open(file, text.Cases.LinkOpened)
			p.Update()
		},
		Leave: func() {
			p.given = ""
			p.Update()
		},
	})
}
