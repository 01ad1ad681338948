package ui

import (
	"errors"

	"portage/app/ui/kept"
)

// keep writes the person's own answers to the device. An example is not kept.
func (p *page) keep() {
	mine := p.sheet.draft
	if p.own != nil {
		mine = p.own
	}
	p.notKept = p.store.Write(kept.Case{ID: p.store.Current(), Answers: mine, Day: p.sheet.asked}) != nil
}

// restore takes up what the device kept. Damaged answers are left out and the person is told.
func (p *page) restore() {
	if p.store.Current() == "" {
		p.store.SetCurrent(p.store.New().ID)
	}
	c, err := p.store.Read(p.store.Current())
	p.notKept = errors.Is(err, kept.ErrNoStorage)
	p.damaged = err != nil && !p.notKept
	p.sheet.draft, p.own, p.sheet.asked = c.Answers, nil, c.Day
}
