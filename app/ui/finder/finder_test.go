//go:build !js

package finder

import (
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/core/noc"
	"portage/core/noc/find"
	"portage/data"
)

// site is where a store has its files from.
type site struct {
	sync.Mutex
	files map[string]string
	asked []string
	down  bool
	lost  string               // a file that does not come
	held  map[string]chan bool // by file; closed when it may come
}

func (s *site) fetch(name string) (string, bool) {
	s.Lock()
	s.asked = append(s.asked, name)
	s.Unlock()
	if held, ok := s.held[name]; ok {
		<-held
	}
	return s.files[name], !s.down && name != s.lost
}

// open makes a store and a page to load from.
func open(t *testing.T, s *site) (*Store, app.ClientDispatcher) {
	t.Helper()
	table, err := noc.Read(data.Files)
	if err != nil {
		t.Fatal(err)
	}
	s.files = map[string]string{}
	for _, lang := range []text.Lang{text.EN, text.FR} {
		packed, err := find.Pack(table, find.OpenTitles(data.Titles(string(lang))), find.OpenEveryday(data.Everyday(string(lang))))
		if err != nil {
			t.Fatal(err)
		}
		s.files[File(lang)], s.files[NamesFile(lang)] = packed.Titles, packed.Names
	}
	tester := app.NewClientTester(app.Div())
	t.Cleanup(tester.Close)
	return From(table, s.fetch), tester
}

func TestTitlesAreFetchedOnceAndAllWhoAskedAreTold(t *testing.T) {
	held := make(chan bool)
	s := &site{held: map[string]chan bool{File(text.EN): held}}
	store, tester := open(t, s)
	told := 0
	done := func(app.Context) { told++ }
	store.Load(tester.Context(), text.EN, done)
	store.Load(tester.Context(), text.EN, done)
	if store.State(text.EN) != Coming || told != 0 {
		t.Errorf("state %d, %d told", store.State(text.EN), told)
	}
	close(held)
	tester.Consume()
	store.Load(tester.Context(), text.EN, done)
	tester.Consume()
	if store.State(text.EN) != Arrived || told < 2 || !slices.Equal(s.asked, []string{File(text.EN), NamesFile(text.EN)}) {
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
		if told < before+1 || (store.State(text.EN) == Failed) != down {
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
	for _, names := range []string{"", "<!doctype html>"} {
		store.Take(text.EN, find.Packed{Titles: "<!doctype html>", Names: names})
		if results, _ := store.Search(text.EN, "nurse practitioner", 1); len(results) != 1 || store.State(text.EN) != Failed {
			t.Errorf("state %d: %v", store.State(text.EN), results)
		}
	}
}

func TestNamesThatCannotBeReadLeaveTheTitles(t *testing.T) {
	s := &site{}
	store, _ := open(t, s)
	titles, _ := s.fetch(File(text.EN))
	store.Take(text.EN, find.Packed{Titles: titles, Names: "<!doctype html>"})
	if results, _ := store.Search(text.EN, "staff nurse", 1); len(results) != 1 || results[0].NOC != 31301 || store.State(text.EN) != NamesFailed {
		t.Errorf("state %d: %v", store.State(text.EN), results)
	}
}

func TestTheTitlesAreSearchedWhileTheNamesAreOnTheirWay(t *testing.T) {
	held := make(chan bool)
	s := &site{held: map[string]chan bool{NamesFile(text.EN): held}}
	store, tester := open(t, s)
	told := make(chan State, 2)
	store.Load(tester.Context(), text.EN, func(app.Context) { told <- store.State(text.EN) })
	for store.State(text.EN) != NamesComing {
		time.Sleep(time.Millisecond)
	}
	if results, _ := store.Search(text.EN, "staff nurse", 1); len(results) != 1 || results[0].NOC != 31301 {
		t.Errorf("before: %v", results)
	}
	if results, _ := store.Search(text.EN, "uber", 1); len(results) == 1 && results[0].NOC == 75200 {
		t.Errorf("the names are there before they came: %v", results)
	}
	close(held)
	tester.Consume()
	if len(told) != 2 || store.State(text.EN) != Arrived {
		t.Errorf("told %d times, state %d", len(told), store.State(text.EN))
	}
	if results, _ := store.Search(text.EN, "uber", 1); len(results) != 1 || results[0].NOC != 75200 {
		t.Errorf("after: %v", results)
	}
}

func TestNamesThatDidNotComeAreAskedForAgainAndTheTitlesAreNot(t *testing.T) {
	s := &site{lost: NamesFile(text.EN)}
	store, tester := open(t, s)
	load := func() {
		store.Load(tester.Context(), text.EN, func(app.Context) {})
		tester.Consume()
	}
	load()
	if store.State(text.EN) != NamesFailed {
		t.Errorf("without the names: state %d", store.State(text.EN))
	}
	s.lost = ""
	load()
	if want := []string{File(text.EN), NamesFile(text.EN), NamesFile(text.EN)}; store.State(text.EN) != Arrived || !slices.Equal(s.asked, want) {
		t.Errorf("state %d, asked for %v", store.State(text.EN), s.asked)
	}
}
