// Package library holds what all pages share: the rulebook, read once, and the search for occupations with the titles that have arrived.
package library

import (
	"sync"

	"portage/app/ui/finder"
	"portage/core"
	"portage/data"
)

var (
	book    = sync.OnceValues(func() (*core.Book, error) { return core.Open(data.Files) })
	finders = sync.OnceValue(func() *finder.Store {
		b, err := book()
		if err != nil {
			return nil
		}
		return finder.New(b.NOC)
	})
)

// Book gives the rulebook.
func Book() (*core.Book, error) { return book() }

// Finders gives the search for occupations, nil where the rulebook cannot be read.
func Finders() *finder.Store { return finders() }
