package ui

import (
	"errors"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/draft"
	"portage/app/ui/kept"
	"portage/app/ui/storage"
)

// keep writes the case that is open to the device. The example is not kept.
func (p *page) keep() {
	if p.example {
		return
	}
	p.notKept = p.store.Write(p.asItIs(p.id))
	p.lasts()
}

// lasts says that nothing is kept where what is written lasts no longer than the page.
func (p *page) lasts() {
	if p.notKept == nil && !p.store.Permanent() {
		p.notKept = storage.ErrNoStorage
	}
}

// restore takes up the case that was last open in this window, or on this device, or begins one. Damaged answers are left out and the person is told.
func (p *page) restore() {
	p.example = false
	p.lasts()
	id := p.store.Current()
	if id == "" {
		p.begin()
		return
	}
	p.show(id)
}

// begin opens a case of which nothing is told. It is kept from its first answer on.
func (p *page) begin() {
	c := p.store.New()
	p.id, p.damaged = c.ID, false
	p.sheet.draft, p.sheet.asked = &draft.Draft{}, ""
	p.store.SetCurrent(p.id)
}

// show opens a case that is kept.
func (p *page) show(id string) {
	c, err := p.store.Read(id)
	p.example, p.id = false, id
	p.damaged = errors.Is(err, kept.ErrDamaged)
	p.sheet.draft, p.sheet.asked, p.shown = &draft.Draft{}, c.Day, map[string]string{}
	if c.Answers != nil {
		p.sheet.draft = c.Answers
	}
	if errors.Is(err, kept.ErrNewer) {
		p.note = note{what: text.Cases.NewerCase, alarm: true}
	}
	p.store.SetCurrent(id)
	p.sheet.assess()
}

// changedElsewhere takes up what another window did to the case that is open here, or to all.
func (p *page) changedElsewhere(id string) {
	p.ctx.Dispatch(func(app.Context) {
		defer p.catch()
		if !p.example && (id == p.id || id == "") {
			p.takeUp()
		}
	})
}

// takeUp shows what another window made of the case that is open here.
func (p *page) takeUp() {
	if p.store.Raw(p.id) == "" {
		p.tell(note{what: text.Cases.DeletedElsewhere}, nil)
		return
	}
	c, err := p.store.Read(p.id)
	if err != nil || c.Day == p.sheet.asked && c.Answers.Same(p.sheet.draft) {
		return
	}
	p.sheet.draft, p.sheet.asked = c.Answers, c.Day
	p.sheet.assess()
	p.tell(note{what: text.Cases.ChangedElsewhere}, nil)
}
