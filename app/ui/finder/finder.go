// Package finder holds the search for occupations of the page: it fetches the titles and the everyday names of a language when they are first wanted, and searches with what is there.
package finder

import (
	"sync"

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

// language is what is there of one. Its files arrive while others search.
type language struct {
	sync.Mutex
	packed  find.Packed // the files that have arrived
	state   State
	finder  *find.Finder // nil until it is first used
	waiting []func()     // for files to arrive or fail
}

// State is how far the files of a language have come.
type State int

// The states of a language's files. In the first three, only the titles of the unit groups are searched; in the next two, all official titles.
const (
	Absent      State = iota // not asked for
	Coming                   // the titles are on their way
	Failed                   // they did not arrive; Load tries again
	NamesComing              // the titles are here, the everyday names on their way
	NamesFailed              // the names did not arrive; Load tries again
	Arrived                  // both are here
)

// HasTitles tells whether the official titles are here.
func (s State) HasTitles() bool { return s >= NamesComing }

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
func (s *Store) State(lang text.Lang) State {
	l := s.languages[lang]
	l.Lock()
	defer l.Unlock()
	return l.state
}

// Finder gives the finder of a language with what is there. The first call after titles arrived makes it, which takes a moment.
func (s *Store) Finder(lang text.Lang) *find.Finder {
	l := s.languages[lang]
	l.Lock()
	defer l.Unlock()
	for l.finder == nil {
		f, err := find.New(s.table, string(lang), l.packed)
		switch {
		case err == nil:
			l.finder = f
		case l.packed.Names != "": // It may be they that cannot be read.
			app.Log(err)
			l.packed.Names, l.state = "", NamesFailed
		default:
			app.Log(err)
			l.packed.Titles, l.state = "", Failed
		}
	}
	return l.finder
}

// Search looks in the titles of a language, and in the other where those are there and answer better; in is the language of the titles that matched.
func (s *Store) Search(lang text.Lang, query string, most int) (results []find.Result, in text.Lang) {
	own, other := s.Finder(lang), text.Other(lang)
	results = own.Search(query, most)
	if !find.Unsure(results) || !s.State(other).HasTitles() {
		return results, lang
	}
	best := find.Either(own, s.Finder(other), query, most)
	if len(best) == 0 || len(results) > 0 && best[0].Matched == results[0].Matched {
		return results, lang
	}
	return best, other
}

// File gives the name of the file of a language's official titles, as find.Pack writes it, at the site's root.
func File(lang text.Lang) string { return "occupations_" + string(lang) + ".json" }

// NamesFile gives the name of the file of a language's everyday names, at the same place.
func NamesFile(lang text.Lang) string { return "everyday_" + string(lang) + ".json" }

// Take puts both files of a language there.
func (s *Store) Take(lang text.Lang, packed find.Packed) {
	l := s.languages[lang]
	l.Lock()
	defer l.Unlock()
	l.packed, l.state, l.finder = packed, Arrived, nil
}
