// Package finder holds the search for occupations of the page: it fetches the titles of a language when they are first wanted, and searches with what is there.
package finder

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/core/noc"
	"portage/core/noc/find"
)

// Store holds what is there of each language.
type Store struct {
	table     *noc.Table
	languages map[text.Lang]*language
}

// language is what is there of one.
type language struct {
	packed string // the file that find.Pack wrote; empty before it has arrived
	state  State
	finder *find.Finder // nil until it is first used
}

// State is how far the titles of a language have come.
type State int

// The states of a language's titles. In all but the last, only the titles of the unit groups are searched.
const (
	Absent  State = iota // not asked for
	Coming               // on their way
	Failed               // they did not arrive; Load tries again
	Arrived              // here
)

// New makes a store for the occupations of a table.
func New(table *noc.Table) *Store {
	return &Store{table, map[text.Lang]*language{text.EN: {}, text.FR: {}}}
}

// State gives how far the titles of a language have come.
func (s *Store) State(lang text.Lang) State { return s.languages[lang].state }

// Finder gives the finder of a language with the titles that are there. The first call after they arrived makes it, which takes a moment.
func (s *Store) Finder(lang text.Lang) *find.Finder {
	l := s.languages[lang]
	if l.finder == nil {
		var err error
		if l.finder, err = find.New(s.table, string(lang), l.packed); err != nil {
			app.Log(err)
			l.packed, l.state = "", Failed
			l.finder, _ = find.New(s.table, string(lang), "")
		}
	}
	return l.finder
}

// Search looks in the titles of a language, and in the other where those are there and answer better.
func (s *Store) Search(lang text.Lang, query string, most int) []find.Result {
	own := s.Finder(lang)
	results := own.Search(query, most)
	if !find.Unsure(results) || s.State(text.Other(lang)) != Arrived {
		return results
	}
	return find.Either(own, s.Finder(text.Other(lang)), query, most)
}

// Load fetches the titles of a language, once; done is called when they have arrived or failed, and only if they had not before.
func (s *Store) Load(ctx app.Context, lang text.Lang, done func(app.Context)) {
	l := s.languages[lang]
	if l.state == Coming || l.state == Arrived || app.IsServer {
		return
	}
	l.state = Coming
	go func() {
		packed, ok := fetch("occupations_" + string(lang) + ".json")
		ctx.Dispatch(func(ctx app.Context) {
			if l.state = Failed; ok {
				l.packed, l.state, l.finder = packed, Arrived, nil
			}
			done(ctx)
		})
	}()
}
