package kept

import (
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"
	"time"

	"portage/app/ui/draft"
)

// full is a text with answers of every kind: in lists, in objects, with marks that JSON escapes.
func full(t testing.TB) (text string, d *draft.Draft) {
	t.Helper()
	d = told("id", `Ana "A" \ é `+"\t", "person.born", "1994-05-02", "status", "married", "partner.born", "1990-01-01", "partner.canadian", "no",
		"offer", "given", "offer.noc", "21231", "funds", "20 000,50 $")
	for _, noc := range []string{"31301", "31302"} {
		job := d.Add(draft.Jobs)
		d.Set(job+".noc", noc)
		d.Set(job+".from", "2024-01-15")
	}
	d.Set(d.Add("partner.languages")+".reading", "8,5")
	text = write(Case{Answers: d, Day: "2026-11-22"})
	if c, err := read(text); err != nil || !reflect.DeepEqual(c.Answers, d) {
		t.Fatalf("%v: %s", err, text)
	}
	return text, d
}

// eachPair gives where each answer stands in a text: from its first mark to the one that ends it.
func eachPair(t testing.TB, text string, d *draft.Draft) map[string][2]int {
	t.Helper()
	var kept struct {
		Answers struct{ Answers map[string]string }
	}
	if err := json.Unmarshal([]byte(text), &kept); err != nil {
		t.Fatal(err)
	}
	at := map[string][2]int{}
	for place, typed := range kept.Answers.Answers {
		name, _ := json.Marshal(place)
		value, _ := json.Marshal(typed)
		pair := string(name) + ":" + string(value)
		start := strings.Index(text, pair)
		if start < 0 || d.Get(place) != typed {
			t.Fatalf("%s is not in %s", pair, text)
		}
		at[place] = [2]int{start, start + len(pair) + 1}
	}
	return at
}

func TestATextCutOffAnywhereKeepsEveryAnswerBeforeTheCut(t *testing.T) {
	text, d := full(t)
	pairs := eachPair(t, text, d)
	for cut := range len(text) {
		c, err := read(text[:cut])
		if !errors.Is(err, ErrDamaged) {
			t.Fatalf("cut at %d: %v", cut, err)
		}
		for place, at := range pairs {
			if at[1]-1 <= cut && c.Answers.Get(place) != d.Get(place) && !listed(place, c.Answers, d) {
				t.Errorf("cut at %d: %s is %q", cut, place, c.Answers.Get(place))
			}
		}
	}
}

func TestAByteDamagedAnywhereLosesNoAnswerButItsOwn(t *testing.T) {
	text, d := full(t)
	pairs := eachPair(t, text, d)
	for i := range len(text) {
		for _, bad := range []byte{'x', '"', '\\', '{', '}', ',', ':', '1', 0, 0xff} {
			damaged := text[:i] + string([]byte{bad}) + text[i+1:]
			c, _ := read(damaged) // a damaged byte may well give another text that is whole
			for place, at := range pairs {
				if (i < at[0] || i >= at[1]) && c.Answers.Get(place) != d.Get(place) && !listed(place, c.Answers, d) {
					t.Fatalf("%q at %d: %s is %q\n%s", bad, i, place, c.Answers.Get(place), damaged)
				}
			}
		}
	}
}

// listed tells whether the count of a list is one that loses no item: damage may have moved one further down.
func listed(list string, got, all *draft.Draft) bool {
	n, _ := got.Count(list)
	most, counted := all.Count(list)
	return counted && n >= most
}

func TestACaseIsWrittenAsJSONWouldWriteIt(t *testing.T) {
	for _, s := range []string{"", "plain", `"`, `\`, "\x00", "\x1f", "~", "\x7f", "é", "\u2028", "<&>", "\xff", "😀"} {
		d := told("id", s)
		c, err := read(write(Case{Answers: d, Day: s}))
		want := strings.ToValidUTF8(s, "\ufffd")
		if err != nil || c.Answers.Get("id") != want || c.Day != want {
			t.Errorf("%q is read back as %q, %q: %v", s, c.Answers.Get("id"), c.Day, err)
		}
	}
}

func TestADamagedOlderTextGivesThePersonsOwnAnswers(t *testing.T) {
	c, err := readOlder(olderExample[:len(olderExample)-1])
	if !errors.Is(err, ErrDamaged) || c.Answers.Get("id") != "Ana" || c.Answers.Get("person.born") != "" || c.Day != "2026-11-22" {
		t.Errorf("%v: %s", err, c.Answers.CaseFile())
	}
	for cut := range olderText {
		if c, err := readOlder(olderText[:cut]); err == nil || c.Answers == nil {
			t.Errorf("cut at %d: %v", cut, err)
		}
	}
}

func TestAHostileTextCostsLittle(t *testing.T) {
	for name, text := range map[string]string{
		"marks without an end": `{"` + strings.Repeat(`\"`, mostBytes/2-1),
		"more than a case has": versionOne + strings.Repeat(" ", mostBytes),
		"deep":                 strings.Repeat("[", mostBytes),
		"pairs":                strings.Repeat(`"a":"b",`, mostBytes/8),
	} {
		start := time.Now()
		if c, err := read(text); err == nil || c.Answers == nil {
			t.Errorf("%s: %v", name, err)
		}
		if c, err := readOlder(text); err == nil || c.Answers == nil {
			t.Errorf("%s, of the older form: %v", name, err)
		}
		if took := time.Since(start); took > time.Minute {
			t.Errorf("%s: it takes %v", name, took)
		}
	}
	longest := strings.Repeat("x", mostAnswer-2)
	for _, more := range []string{"", "x"} {
		c, _ := read(`{"id":"` + longest + more + `",`)
		if got := c.Answers.Get("id"); (got != "") != (more == "") {
			t.Errorf("of a damaged text with an answer of %d bytes there are %d", len(longest+more), len(got))
		}
	}
}

func FuzzRead(f *testing.F) {
	text, _ := full(f)
	for _, seed := range []string{text, text[:len(text)/2], versionOne, olderText, olderExample, `{"case":2}`, `{"case":1,"answers":null}`, `"":"`, ""} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		readOlder(text)
		c, err := read(text)
		if c.Answers == nil {
			t.Fatal("no answers, not even none")
		}
		again, errAgain := read(write(c))
		if errAgain != nil || !reflect.DeepEqual(again.Answers.CaseFile(), c.Answers.CaseFile()) || again.Day != c.Day {
			t.Errorf("%v, then %v: %s", err, errAgain, write(c))
		}
	})
}
