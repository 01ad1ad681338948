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
	fetch     func(name string) (content string, ok bool) // a file of the site; nil: none can be had
	languages map[text.Lang]*language
}

// language is what is there of one.
type language struct {
	packed  string // the file that find.Pack wrote; empty before it has arrived
	state   State
	finder  *find.Finder // nil until it is first used
	waiting []func()     // for the titles to arrive or fail
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
	if app.IsServer {
		return From(table, nil)
	}
	return From(table, fetch)
}

// From makes a store that has its files from a function, which may wait; from none where that is nil.
func From(table *noc.Table, fetch func(name string) (content string, ok bool)) *Store {
	return &Store{table, fetch, map[text.Lang]*language{text.EN: {}, text.FR: {}}}
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

// Search looks in the titles of a language, and in the other where those are there and answer better; in is the language of the titles that matched.
func (s *Store) Search(lang text.Lang, query string, most int) (results []find.Result, in text.Lang) {
	own, other := s.Finder(lang), text.Other(lang)
	results = own.Search(query, most)
	if !find.Unsure(results) || s.State(other) != Arrived {
		return results, lang
	}
	best := find.Either(own, s.Finder(other), query, most)
	if len(best) == 0 || len(results) > 0 && best[0].Matched == results[0].Matched {
		return results, lang
	}
	return best, other
}

// File gives the name of the file of a language's titles, as find.Pack writes it, at the site's root.
func File(lang text.Lang) string { return "occupations_" + string(lang) + ".json" }

// Take puts the titles of a language there.
func (s *Store) Take(lang text.Lang, packed string) {
	l := s.languages[lang]
	l.packed, l.state, l.finder = packed, Arrived, nil
}

// Load fetches the titles of a language, once; done is called when they have arrived or failed, and only if they had not before. Whoever asks while they are on their way is told too.
func (s *Store) Load(ctx app.Context, lang text.Lang, done func(app.Context)) {
	l := s.languages[lang]
	if l.state == Arrived || s.fetch == nil {
		return
	}
	l.waiting = append(l.waiting, func() { ctx.Dispatch(done) })
	if l.state == Coming {
		return
	}
	l.state = Coming
	ctx.Async(func() {
		packed, ok := s.fetch(File(lang))
		// Not in a dispatch: that of a page that has been left is dropped.
		if l.state = Failed; ok {
			s.Take(lang, packed)
			s.Finder(lang) // Now, and not at the next key.
		}
		waiting := l.waiting
		l.waiting = nil
		for _, tell := range waiting {
			tell()
		}
	})
}
