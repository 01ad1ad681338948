// Package kept is what the device keeps between visits: the cases of one person, or of several.
//
// Each case has a key of its own, "portage.case.<id>", so that two tabs on two
// cases do not write over each other. A device where an older version kept its
// only case at "portage.answers" has that case under the id "answers"; its first
// change moves it to the key of its own.
//
// A text that cannot wholly be read is not written over: before the first change
// to its case it is set aside at "portage.damaged.<id>".
package kept

import (
	"errors"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/ui/draft"
	"portage/app/ui/storage"
)

// The keys in the device's storage, and in that of the tab.
const (
	ours       = "portage." // begins every key of ours
	caseKey    = ours + "case."
	damagedKey = ours + "damaged."
	olderKey   = ours + "answers"
	currentKey = ours + "current" // in the tab: the case it works on
	lastKey    = ours + "last"    // in the device: the case last worked on in any tab
)

// olderID is the id of the case that an older version kept.
const olderID = "answers"

// Case is one person's answers, as the device keeps them. Its name is what the draft has at "id".
type Case struct {
	ID      string
	Answers *draft.Draft
	Day     string    // the day asked, as typed; empty: today
	Changed time.Time // when it was last written
}

// Entry is a case in the list of all.
type Entry struct {
	ID, Name string
	Changed  time.Time
	Damaged  bool // a part of it cannot be read
	Newer    bool // a newer version wrote it: it is not written over
}

// Store is what the device keeps.
type Store struct {
	local, session storage.Area
	current        string          // the case that this tab works on, for a tab that keeps nothing
	whole          map[string]bool // the cases whose text may be written over
	now            func() time.Time
}

// Open gives the store of the browser, and natively one that lasts as long as the program.
func Open() *Store { return Over(storage.Open()) }

// Over gives a store over two areas: that of the device and that of the tab.
func Over(local, session storage.Area) *Store {
	return &Store{local: local, session: session, whole: map[string]bool{}, now: time.Now}
}

// Permanent tells whether what is kept outlives the page. Where storage is denied, boot.js stands in for it.
func (s *Store) Permanent() bool { return app.Getenv("PORTAGE_STORAGE") != "memory" }

// Cases gives the cases in the order in which they were begun, or storage.ErrNoStorage.
func (s *Store) Cases() ([]Entry, error) {
	ids, err := s.ids()
	if err != nil {
		return nil, err
	}
	var all []Entry
	for _, id := range ids {
		c, err := s.Read(id)
		all = append(all, Entry{
			ID: id, Name: c.Answers.Get("id"), Changed: c.Changed,
			Damaged: errors.Is(err, ErrDamaged), Newer: errors.Is(err, ErrNewer),
		})
	}
	return all, nil
}

// ids gives the ids of all cases. They begin with the time, so their order is that in which the cases were begun.
func (s *Store) ids() ([]string, error) {
	keys, err := s.local.Keys()
	if err != nil {
		return nil, err
	}
	var all []string
	for _, key := range keys {
		if id := idOf(key); id != "" {
			all = append(all, id)
		}
	}
	slices.Sort(all)
	return slices.Compact(all), nil
}

// idOf gives the id of the case at a key, empty where the key is not that of a case.
func idOf(key string) string {
	if key == olderKey {
		return olderID
	}
	if id, found := strings.CutPrefix(key, caseKey); found {
		return id
	}
	return ""
}

// Current gives the id of the case that this tab works on, or else of the one last worked on in any; empty where there is none.
func (s *Store) Current() string {
	id, _, err := s.session.Get(currentKey)
	if err != nil {
		id = s.current
	}
	if id != "" {
		return id
	}
	ids, _ := s.ids()
	if id, _, _ := s.local.Get(lastKey); slices.Contains(ids, id) {
		return id
	}
	if len(ids) > 0 {
		return ids[len(ids)-1]
	}
	return ""
}

// SetCurrent makes a case the one that this tab works on. Where that cannot be kept, it holds until the tab is reloaded.
func (s *Store) SetCurrent(id string) {
	s.current = id
	s.session.Set(currentKey, id)
	s.local.Set(lastKey, id)
}

// New gives an empty case with an id of its own. It is not written yet.
func (s *Store) New() Case {
	begun := strconv.FormatInt(s.now().UnixMilli(), 36)
	return Case{ID: begun + "-" + strconv.FormatUint(uint64(rand.Uint32()), 36), Answers: &draft.Draft{}}
}

// Raw gives the text of a case as it stands, empty where there is none.
func (s *Store) Raw(id string) string {
	text, _, _ := s.text(id)
	return text
}

// text gives the text of a case, and the key at which it stands, which is none where there is no text.
func (s *Store) text(id string) (text, key string, err error) {
	keys := []string{caseKey + id}
	if id == olderID {
		keys = append(keys, olderKey)
	}
	for _, key := range keys {
		if text, there, err := s.local.Get(key); there || err != nil {
			return text, key, err
		}
	}
	return "", "", nil
}

// Read gives a case, empty where it was never written. Along with ErrDamaged or ErrNewer comes what could be read of it.
func (s *Store) Read(id string) (Case, error) {
	text, key, err := s.text(id)
	c := Case{Answers: &draft.Draft{}}
	switch {
	case err != nil || key == "":
	case key == olderKey:
		c, err = readOlder(text)
	default:
		c, err = read(text)
	}
	c.ID = id
	return c, err
}

// Write keeps a case as of now. It gives storage.ErrFull, storage.ErrNoStorage, or ErrNewer where a newer version wrote the case; then nothing has changed.
func (s *Store) Write(c Case) error {
	moves := false
	if !s.whole[c.ID] {
		text, key, err := s.text(c.ID)
		if err == nil {
			err = s.setAside(c.ID, text)
		}
		if err != nil {
			return err
		}
		moves = key == olderKey
	}
	c.Changed = s.now()
	if err := s.local.Set(caseKey+c.ID, write(c)); err != nil {
		return err
	}
	s.whole[c.ID] = true
	if moves {
		s.local.Remove(olderKey)
	}
	return nil
}

// setAside copies the text of a case to a key of its own where it cannot wholly be read, because it is about to be written over.
func (s *Store) setAside(id, text string) error {
	if _, err := s.Read(id); !errors.Is(err, ErrDamaged) {
		return err
	}
	key := damagedKey + id
	for n := 2; ; n++ {
		before, there, err := s.local.Get(key)
		switch {
		case err != nil:
			return err
		case !there:
			return s.local.Set(key, text)
		case before == text:
			return nil
		}
		key = damagedKey + id + "." + strconv.Itoa(n)
	}
}

// Remove takes a case from the device, and what was set aside of it. It gives the way back, to the letter.
func (s *Store) Remove(id string) (back func() error, err error) {
	delete(s.whole, id)
	if s.Current() == id {
		s.current = ""
		s.session.Remove(currentKey)
	}
	of := func(key string) bool {
		return idOf(key) == id || key == damagedKey+id || strings.HasPrefix(key, damagedKey+id+".")
	}
	back = s.wayBack(of)
	return back, s.removeAll(s.local, of)
}

// Clear takes everything of Portage from the device and the tab. It gives the way back to the cases, to the letter.
func (s *Store) Clear() (back func() error, err error) {
	clear(s.whole)
	s.current = ""
	back = s.wayBack(func(key string) bool { return idOf(key) != "" || strings.HasPrefix(key, damagedKey) })
	all := func(key string) bool { return strings.HasPrefix(key, ours) }
	return back, errors.Join(s.removeAll(s.local, all), s.removeAll(s.session, all))
}

// wayBack gives the way back to what stands now at some keys of the device.
func (s *Store) wayBack(which func(key string) bool) func() error {
	texts := map[string]string{}
	keys, _ := s.local.Keys()
	for _, key := range keys {
		if which(key) {
			texts[key], _, _ = s.local.Get(key)
		}
	}
	return func() error {
		var err error
		for key, text := range texts {
			err = errors.Join(err, s.local.Set(key, text))
		}
		return err
	}
}

func (s *Store) removeAll(from storage.Area, which func(key string) bool) error {
	keys, err := from.Keys()
	for _, key := range keys {
		if which(key) {
			err = errors.Join(err, from.Remove(key))
		}
	}
	return err
}

// OnChange calls f with the id of a case that another tab has written or removed, empty where it may be all of them, outside of any component's turn. It gives the way to stop.
func (s *Store) OnChange(f func(id string)) (stop func()) {
	return storage.Listen(func(key string) {
		id := idOf(key)
		if id == "" && key != "" {
			return
		}
		delete(s.whole, id)
		if key == "" {
			clear(s.whole)
		}
		f(id)
	})
}
