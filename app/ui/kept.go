package ui

import (
	"errors"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/ui/draft"
)

// storageKey is where the device keeps the answers.
const storageKey = "portage.answers"

var errNoStorage = errors.New("the device keeps nothing")

// kept is what the device keeps: the answers, those set aside for the example, and the day asked.
type kept struct {
	Answers *draft.Draft `json:"answers"`
	Own     *draft.Draft `json:"own,omitempty"`
	Day     string       `json:"day,omitempty"`
}

// keep writes the answers to the device.
func (p *page) keep() {
	p.notKept = p.store(kept{p.sheet.draft, p.own, p.sheet.asked}) != nil
}

// store writes to the device's storage, which may throw whatever it likes.
func (p *page) store(k kept) (err error) {
	defer func() {
		if recover() != nil {
			err = errNoStorage
		}
	}()
	return p.ctx.LocalStorage().Set(storageKey, k)
}

// restore takes up what the device kept. Damaged answers are left out and the person is told.
func (p *page) restore(ctx app.Context) {
	defer func() {
		if recover() != nil {
			p.notKept = true
		}
	}()
	var k kept
	p.damaged = ctx.LocalStorage().Get(storageKey, &k) != nil
	if k.Answers != nil {
		p.sheet.draft = k.Answers
	}
	p.own, p.sheet.asked = k.Own, k.Day
}
