//go:build !js

package finder

import (
	"testing"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/core/noc"
	"portage/core/noc/find"
	"portage/data"
)

// site is where a store has its files from.
type site struct {
	asked []string
	down  bool
	held  chan bool // closed when files may come; nil: at once
}

func (s *site) fetch(name string) (string, bool) {
	s.asked = append(s.asked, name)
	if s.held != nil {
		<-s.held
	}
	lang := name[len("occupations_"):][:2]
	content, err := find.Pack(find.OpenTitles(data.Titles(lang)), find.OpenEveryday(data.Everyday(lang)))
	return content, err == nil && !s.down
}

// open makes a store and a page to load from.
func open(t *testing.T, s *site) (*Store, app.ClientDispatcher) {
	t.Helper()
	table, err := noc.Read(data.Files)
	if err != nil {
		t.Fatal(err)
	}
	tester := app.NewClientTester(app.Div())
	t.Cleanup(tester.Close)
	return From(table, s.fetch), tester
}

func TestTitlesAreFetchedOnceAndAllWhoAskedAreTold(t *testing.T) {
	s := &site{held: make(chan bool)}
	store, tester := open(t, s)
	told := 0
	done := func(app.Context) { told++ }
	store.Load(tester.Context(), text.EN, done)
	store.Load(tester.Context(), text.EN, done)
	if store.State(text.EN) != Coming || told != 0 {
		t.Errorf("state %d, %d told", store.State(text.EN), told)
	}
	close(s.held)
	tester.Consume()
	store.Load(tester.Context(), text.EN, done)
	tester.Consume()
	if store.State(text.EN) != Arrived || told != 2 || len(s.asked) != 1 || s.asked[0] != File(text.EN) {
		t.Errorf("state %d, %d told, asked for %v", store.State(text.EN), told, s.asked)
	}
	if store.State(text.FR) != Absent {
		t.Error("the other language is there too")
	}
}

func TestWhatDidNotComeIsAskedForAgain(t *testing.T) {
	s := &site{down: true}
	store, tester := open(t, s)
	told := 0
	for before, down := range []bool{true, false} {
		s.down = down
		store.Load(tester.Context(), text.EN, func(app.Context) { told++ })
		tester.Consume()
		if told != before+1 || (store.State(text.EN) == Failed) != down {
			t.Errorf("down %v: state %d, %d told", down, store.State(text.EN), told)
		}
	}
}

func TestOfficialTitlesAreSearchedBeforeAllAreThere(t *testing.T) {
	store, tester := open(t, &site{})
	if results, _ := store.Search(text.EN, "nurse practitioner", 1); len(results) != 1 || results[0].NOC != 31302 {
		t.Errorf("before: %v", results)
	}
	if results, _ := store.Search(text.EN, "RN", 1); len(results) == 1 && results[0].NOC == 31301 {
		t.Errorf("everyday words are there before they came: %v", results)
	}
	store.Load(tester.Context(), text.EN, func(app.Context) {})
	tester.Consume()
	if results, _ := store.Search(text.EN, "RN", 1); len(results) != 1 || results[0].NOC != 31301 {
		t.Errorf("after: %v", results)
	}
}

func TestTheOtherLanguageAnswersWhereItIsThereAndBetter(t *testing.T) {
	store, tester := open(t, &site{})
	for _, lang := range []text.Lang{text.EN, text.FR} {
		store.Load(tester.Context(), lang, func(app.Context) {})
	}
	tester.Consume()
	for query, want := range map[string]text.Lang{"charpentière": text.FR, "carpenter": text.EN, "zzqqxx": text.EN, "31301": text.EN} {
		if results, in := store.Search(text.EN, query, 3); in != want {
			t.Errorf("%s: found in %s, %v", query, in, results)
		}
	}
}

func TestAFileThatCannotBeReadIsNotTakenForTitles(t *testing.T) {
	store, _ := open(t, &site{})
	store.Take(text.EN, "<!doctype html>")
	if results, _ := store.Search(text.EN, "nurse practitioner", 1); len(results) != 1 || store.State(text.EN) != Failed {
		t.Errorf("state %d: %v", store.State(text.EN), results)
	}
}
