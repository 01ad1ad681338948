package kept

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"portage/app/ui/draft"
	"portage/app/ui/storage"
)

// told gives a draft of places and what was typed there.
func told(places ...string) *draft.Draft {
	d := &draft.Draft{}
	for i := 0; i < len(places); i += 2 {
		d.Set(places[i], places[i+1])
	}
	return d
}

// newStore gives a store at noon of a day, over areas that last as long as the test.
func newStore() (*Store, *storage.Memory) {
	device := &storage.Memory{}
	s := Over(device, &storage.Memory{})
	s.now = func() time.Time { return time.Date(2026, 10, 15, 12, 0, 0, 0, time.UTC) }
	return s, device
}

func mustWrite(t *testing.T, s *Store, c Case) {
	t.Helper()
	if err := s.Write(c); err != nil {
		t.Fatal(err)
	}
}

func TestEachCaseIsKeptApartAndListedAsBegun(t *testing.T) {
	s, device := newStore()
	first := s.New()
	s.now = func() time.Time { return time.Date(2026, 10, 16, 12, 0, 0, 0, time.UTC) }
	second := s.New()
	first.Answers, first.Day = told("id", "Ana", "person.born", "1994-05-02"), "2026-01-01"
	second.Answers = told("id", "Björn \"B\" \u2028")
	mustWrite(t, s, second)
	before := s.Raw(second.ID)
	mustWrite(t, s, first)
	if s.Raw(second.ID) != before {
		t.Error("writing one case changed the other")
	}
	all, err := s.Cases()
	if err != nil || len(all) != 2 || all[0].ID != first.ID || all[0].Name != "Ana" || all[1].Name != "Björn \"B\" \u2028" {
		t.Errorf("%v: %+v", err, all)
	}
	c, err := s.Read(first.ID)
	if err != nil || !reflect.DeepEqual(c.Answers, first.Answers) || c.Day != first.Day || !c.Changed.Equal(s.now()) || c.ID != first.ID {
		t.Errorf("%v: %+v", err, c)
	}
	if _, err := s.Remove(first.ID); err != nil {
		t.Fatal(err)
	}
	if keys, _ := device.Keys(); !slices.Equal(keys, []string{"portage.case." + second.ID}) {
		t.Errorf("the device has %v", keys)
	}
}

func TestACaseThatWasNeverWrittenIsEmpty(t *testing.T) {
	s, _ := newStore()
	c, err := s.Read("a")
	if err != nil || c.ID != "a" || !c.Answers.Empty() || s.Raw("a") != "" {
		t.Errorf("%v: %+v", err, c)
	}
	if a, b := s.New().ID, s.New().ID; a == b {
		t.Errorf("two new cases are both %s", a)
	}
}

func TestEachTabHasItsOwnCurrentCase(t *testing.T) {
	device := &storage.Memory{}
	one, other := Over(device, &storage.Memory{}), Over(device, &storage.Memory{})
	if got := one.Current(); got != "" {
		t.Errorf("before any case, it is %q", got)
	}
	for _, id := range []string{"a", "b", "c"} {
		mustWrite(t, one, Case{ID: id, Answers: told("id", id)})
	}
	if got := one.Current(); got != "c" {
		t.Errorf("of cases never chosen, it is %q", got)
	}
	one.SetCurrent("a")
	other.SetCurrent("b")
	if one.Current() != "a" || other.Current() != "b" {
		t.Errorf("%q, %q", one.Current(), other.Current())
	}
	third := Over(device, &storage.Memory{})
	if got := third.Current(); got != "b" {
		t.Errorf("a new tab works on %q, and not on the case last chosen", got)
	}
	other.Remove("b")
	if got := other.Current(); got != "c" {
		t.Errorf("after its case is removed, it is %q", got)
	}
}

// olderTexts are what versions of one case wrote. They must always be read.
const (
	olderText    = `{"answers":{"draft":1,"answers":{"id":"Ana","person.born":"1994-05-02","person.work":"1","person.work[0].noc":"31301"}},"day":"2026-11-22"}`
	olderExample = `{"answers":{"draft":1,"answers":{"person.born":"1900-01-01"}},"own":{"draft":1,"answers":{"id":"Ana"}},"day":"2026-11-22"}`
	versionOne   = `{"case":1,"changed":"2026-10-15T12:00:00Z","day":"2026-11-22","answers":{"draft":1,"answers":{"id":"Ana","person.born":"1994-05-02","person.work":"1","person.work[0].noc":"31301"}}}`
)

func TestACaseOfVersionOneIsAlwaysRead(t *testing.T) {
	c, err := read(versionOne)
	if err != nil || c.Answers.Get("person.work[0].noc") != "31301" || c.Day != "2026-11-22" || c.Changed.Unix() != 1792065600 {
		t.Errorf("%v: %+v", err, c)
	}
	if got := write(c); got != versionOne {
		t.Errorf("it is written as %s", got)
	}
}

func TestTheCaseOfAnOlderVersionIsTakenOverAtItsFirstChange(t *testing.T) {
	for _, text := range []string{olderText, olderExample} {
		s, device := newStore()
		device.Set("portage.answers", text)
		all, err := s.Cases()
		if err != nil || len(all) != 1 || all[0].Name != "Ana" || all[0].Damaged || s.Current() != all[0].ID || s.Raw(all[0].ID) != text {
			t.Fatalf("%v: %+v", err, all)
		}
		c, err := s.Read(s.Current())
		if err != nil || c.Day != "2026-11-22" || c.Answers.Get("person.born") == "1900-01-01" {
			t.Errorf("%v: %+v", err, c)
		}
		c.Answers.Set("status", "single")
		mustWrite(t, s, c)
		if keys, _ := device.Keys(); len(keys) != 1 || keys[0] != "portage.case."+c.ID {
			t.Errorf("the device has %v", keys)
		}
		again, err := s.Read(c.ID)
		if err != nil || !reflect.DeepEqual(again.Answers, c.Answers) {
			t.Errorf("%v: %+v", err, again)
		}
	}
}

func TestTheTextOfAnOlderVersionStaysWhereThereIsNoRoom(t *testing.T) {
	s, device := newStore()
	device.Set("portage.answers", olderText)
	device.Most = len("portage.answers"+olderText) + 10
	c, _ := s.Read(s.Current())
	if err := s.Write(c); !errors.Is(err, storage.ErrFull) {
		t.Errorf("it gives %v", err)
	}
	if got := s.Raw(c.ID); got != olderText {
		t.Errorf("what stands there is %s", got)
	}
	device.Most = 0
	mustWrite(t, s, c)
}

func TestATextThatAnOlderTabWritesLaterStays(t *testing.T) {
	s, device := newStore()
	mustWrite(t, s, Case{ID: olderID, Answers: told("id", "Ana")})
	device.Set("portage.answers", olderText)
	mustWrite(t, Over(device, &storage.Memory{}), Case{ID: olderID, Answers: told("id", "Bo")})
	if got, _, _ := device.Get("portage.answers"); got != olderText {
		t.Errorf("what stands there is %q", got)
	}
}

func TestADamagedTextIsSetAsideBeforeItsCaseIsWritten(t *testing.T) {
	s, device := newStore()
	for i, damaged := range []string{"not ours", versionOne[:150], versionOne[:151]} {
		device.Set("portage.case.a", damaged)
		fresh := Over(device, &storage.Memory{})
		c, err := fresh.Read("a")
		if all, _ := fresh.Cases(); !errors.Is(err, ErrDamaged) || !all[0].Damaged {
			t.Errorf("%s gives %v, %+v", damaged, err, all)
		}
		if got := fresh.Raw("a"); got != damaged {
			t.Errorf("reading made %s of it", got)
		}
		mustWrite(t, fresh, c)
		mustWrite(t, fresh, c)
		key := "portage.damaged.a"
		if i > 0 {
			key += fmt.Sprintf(".%d", i+1)
		}
		if got, _, _ := device.Get(key); got != damaged {
			t.Errorf("at %s stands %q, not %q", key, got, damaged)
		}
	}
	if _, err := s.Remove("a"); err != nil {
		t.Error(err)
	}
	if keys, _ := device.Keys(); len(keys) != 0 {
		t.Errorf("a removed case leaves %v", keys)
	}
}

func TestADamagedTextStaysWhereThereIsNoRoomToSetItAside(t *testing.T) {
	s, device := newStore()
	device.Set("portage.case.a", versionOne[:180])
	device.Most = 200
	c, _ := s.Read("a")
	if err := s.Write(c); !errors.Is(err, storage.ErrFull) || s.Raw("a") != versionOne[:180] {
		t.Errorf("%v: %s", err, s.Raw("a"))
	}
}

func TestTheCaseOfANewerVersionIsNotWrittenOver(t *testing.T) {
	s, device := newStore()
	newer := `{"answers":{"draft":2,"people":[{"id":"Ana"}]},"case":2}`
	device.Set("portage.case.a", newer)
	c, err := s.Read("a")
	if !errors.Is(err, ErrNewer) || c.Answers.Get("id") != "Ana" {
		t.Errorf("%v: %+v", err, c)
	}
	if err := s.Write(c); !errors.Is(err, ErrNewer) || s.Raw("a") != newer {
		t.Errorf("%v: %s", err, s.Raw("a"))
	}
	if all, _ := s.Cases(); !all[0].Newer || all[0].Damaged {
		t.Errorf("%+v", all)
	}
}

func TestAFullDeviceKeepsWhatItHad(t *testing.T) {
	s, device := newStore()
	c := Case{ID: "a", Answers: told("id", "Ana")}
	mustWrite(t, s, c)
	before := s.Raw("a")
	device.Most = len("portage.case.a") + len(before) + 4
	c.Answers.Set("id", "Anabel")
	if err := s.Write(c); err != nil {
		t.Errorf("three bytes more than before: %v", err)
	}
	c.Answers.Set("id", "Anabelle")
	if err := s.Write(c); !errors.Is(err, storage.ErrFull) || !strings.Contains(s.Raw("a"), `"Anabel"`) {
		t.Errorf("%v: %s", err, s.Raw("a"))
	}
}

func TestClearTakesAllOfOursAndNothingElse(t *testing.T) {
	device, tab := &storage.Memory{}, &storage.Memory{}
	for _, area := range []*storage.Memory{device, tab} {
		area.Set("portage.theme", "dark")
		area.Set("portages", "of another program")
	}
	device.Set("portage.damaged.a", "x")
	s := Over(device, tab)
	mustWrite(t, s, Case{ID: "a", Answers: told("id", "Ana")})
	s.SetCurrent("a")
	if _, err := s.Clear(); err != nil {
		t.Error(err)
	}
	for _, area := range []*storage.Memory{device, tab} {
		if keys, _ := area.Keys(); !slices.Equal(keys, []string{"portages"}) {
			t.Errorf("it leaves %v", keys)
		}
	}
	if s.Current() != "" {
		t.Errorf("the current case is %q", s.Current())
	}
}

// denied stands for the storage of a browser that throws at every touch.
type denied struct{}

func (denied) Get(string) (string, bool, error) { return "", false, storage.ErrNoStorage }
func (denied) Set(string, string) error         { return storage.ErrNoStorage }
func (denied) Remove(string) error              { return storage.ErrNoStorage }
func (denied) Keys() ([]string, error)          { return nil, storage.ErrNoStorage }

func TestADeviceThatKeepsNothingSaysSo(t *testing.T) {
	s := Over(denied{}, denied{})
	_, listed := s.Cases()
	c, read := s.Read("a")
	_, removed := s.Remove("a")
	_, cleared := s.Clear()
	for what, err := range map[string]error{"Cases": listed, "Read": read, "Write": s.Write(s.New()), "Remove": removed, "Clear": cleared} {
		if !errors.Is(err, storage.ErrNoStorage) {
			t.Errorf("%s gives %v", what, err)
		}
	}
	if !c.Answers.Empty() || s.Raw("a") != "" {
		t.Error("it reads what is not there")
	}
	s.SetCurrent("a")
	if got := s.Current(); got != "a" {
		t.Errorf("the current case is %q while the page lasts", got)
	}
}

func BenchmarkWriteOfTwoHundredAnswers(b *testing.B) {
	d := &draft.Draft{}
	for i := range 25 {
		job := d.Add(draft.Jobs)
		for _, name := range []string{"noc", "country", "from", "to", "hours", "held", "studying", "self_employed"} {
			d.Set(job+"."+name, fmt.Sprintf("2026-%02d-15", i%12+1))
		}
	}
	s, _ := newStore()
	c := s.New()
	c.Answers = d
	for b.Loop() {
		if err := s.Write(c); err != nil {
			b.Fatal(err)
		}
	}
}

func TestWhatIsRemovedComesBackToTheLetter(t *testing.T) {
	for name, remove := range map[string]func(s *Store) (func() error, error){
		"one":        func(s *Store) (func() error, error) { return s.Remove("a") },
		"everything": func(s *Store) (func() error, error) { return s.Clear() },
	} {
		s, device := newStore()
		stood := map[string]string{caseKey + "a": versionOne[:150], damagedKey + "a": "not ours", damagedKey + "a.2": "{", caseKey + "ab": versionOne}
		for key, text := range stood {
			device.Set(key, text)
		}
		back, err := remove(s)
		if err != nil || s.Raw("a") != "" {
			t.Fatalf("%s: %v, %q", name, err, s.Raw("a"))
		}
		if err := back(); err != nil {
			t.Fatal(err)
		}
		for key, text := range stood {
			if now, _, _ := device.Get(key); now != text {
				t.Errorf("%s: at %s stands %q", name, key, now)
			}
		}
	}
}

func TestWhereThereIsNoRoomTheWayBackSaysSo(t *testing.T) {
	s, device := newStore()
	device.Set(caseKey+"a", versionOne)
	back, _ := s.Remove("a")
	device.Most = 10
	if err := back(); !errors.Is(err, storage.ErrFull) {
		t.Error(err)
	}
}
