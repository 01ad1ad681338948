// Package library holds what all pages share: the rulebook with the newest rounds, read once, and the search for occupations with the titles that have arrived.
package library

import (
	"sync"

	"portage/app/pause"
	"portage/app/ui/finder"
	"portage/core"
	"portage/core/round"
	"portage/data"
)

var (
	shipped     = sync.OnceValues(open)
	shippedPool = sync.OnceValues(func() (*round.Pool, error) {
		b, err := shipped()
		if err != nil {
			return nil, err
		}
		return round.ReadPool(data.Files, b.Rounds())
	})
	finders = sync.OnceValue(func() *finder.Store {
		b, err := shipped()
		if err != nil {
			return nil
		}
		return finder.New(b.NOC)
	})
)

func open() (*core.Book, error) {
	b, err := core.Open(data.Files)
	if err == nil {
		b.Between = pause.IfDue // A page that starts with rounds draws and answers while they are replayed.
	}
	return b, err
}

// Book gives the rulebook, with the rounds of the update that the device keeps. It is another one after an update.
func Book() (*core.Book, error) {
	book, err := shipped()
	if err != nil {
		return nil, err
	}
	if u := current(); u != nil {
		return u.book, nil
	}
	return book, nil
}

// Pool gives the score distributions that belong to the rounds of Book.
func Pool() (*round.Pool, error) {
	if u := current(); u != nil {
		return u.pool, nil
	}
	return shippedPool()
}

// Finders gives the search for occupations, nil where the rulebook cannot be read.
func Finders() *finder.Store { return finders() }
