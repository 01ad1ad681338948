package finder

import (
	"time"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/core/noc/find"
)

// Load fetches the titles of a language, once, and then its everyday names. After each has arrived or failed, done is called, and only if it had not before. Whoever asks while they are on their way is told too.
func (s *Store) Load(ctx app.Context, lang text.Lang, done func(app.Context)) {
	l := s.languages[lang]
	l.Lock()
	defer l.Unlock()
	if l.state == Arrived || s.fetch == nil {
		return
	}
	l.waiting = append(l.waiting, func() { ctx.Dispatch(done) })
	switch l.state {
	case Absent, Failed:
		l.state = Coming
		ctx.Async(func() { s.load(lang) })
	case NamesFailed:
		l.state = NamesComing
		ctx.Async(func() {
			s.takeNames(lang, s.fetchNames(lang))
			l.tell(true)
		})
	}
}

// moment is how long titles that have arrived wait for the names: from a cache they come at once, and the finder is made for both together.
const moment = 100 * time.Millisecond

// load fetches both files. It changes the store itself and not in a dispatch: that of a page that has been left is dropped.
func (s *Store) load(lang text.Lang) {
	l := s.languages[lang]
	defer l.tell(true)
	titles, ok := s.fetch(File(lang))
	if !ok {
		l.fail()
		return
	}
	names := make(chan string, 1)
	go func() { names <- s.fetchNames(lang) }()
	select {
	case came := <-names:
		s.takeTitles(lang, titles)
		s.takeNames(lang, came)
	case <-time.After(moment):
		s.takeTitles(lang, titles)
		s.Finder(lang) // Now, and not at the next key.
		l.tell(false)
		s.takeNames(lang, <-names)
	}
	s.Finder(lang)
}

// fetchNames gives the file of a language's names, and nothing where it does not come.
func (s *Store) fetchNames(lang text.Lang) string {
	names, ok := s.fetch(NamesFile(lang))
	if !ok {
		return ""
	}
	return names
}

func (l *language) fail() {
	l.Lock()
	defer l.Unlock()
	l.state = Failed
}

func (s *Store) takeTitles(lang text.Lang, titles string) {
	l := s.languages[lang]
	l.Lock()
	defer l.Unlock()
	l.packed, l.state, l.finder = find.Packed{Titles: titles}, NamesComing, nil
}

// takeNames adds the names to the titles that are here. What cannot be read has failed.
func (s *Store) takeNames(lang text.Lang, names string) {
	l := s.languages[lang]
	l.Lock()
	defer l.Unlock()
	if !l.state.HasTitles() { // They could not be read.
		return
	}
	l.packed.Names, l.state = names, Arrived
	if names == "" {
		l.state = NamesFailed
		return
	}
	if l.finder == nil {
		return
	}
	more, err := l.finder.With(names)
	if err != nil {
		app.Log(err)
		l.packed.Names, l.state = "", NamesFailed
		return
	}
	l.finder = more
}

// tell tells those who wait, for the last time where nothing more is to come.
func (l *language) tell(last bool) {
	l.Lock()
	waiting := l.waiting
	if last {
		l.waiting = nil
	}
	l.Unlock()
	for _, done := range waiting {
		done()
	}
}
