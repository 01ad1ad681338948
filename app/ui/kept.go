package ui

import (
	"errors"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/ui/kept"
)

// keep writes the answers to the device.
func (p *page) keep() {
	p.notKept = kept.Write(p.ctx, kept.Kept{Answers: p.sheet.draft, Own: p.own, Day: p.sheet.asked}) != nil
}

// restore takes up what the device kept. Damaged answers are left out and the person is told.
func (p *page) restore(ctx app.Context) {
	k, err := kept.Read(ctx)
	if errors.Is(err, kept.ErrNoStorage) {
		p.notKept = true
		return
	}
	p.damaged = err != nil
	if k.Answers != nil {
		p.sheet.draft = k.Answers
	}
	p.own, p.sheet.asked = k.Own, k.Day
}
