package parts

import (
	"bytes"
	"reflect"
	"slices"
	"testing"

	"portage/app/site/parts/testdata/words"
)

func TestWordsThatOnlyTheRestCanReachComeWithIt(t *testing.T) {
	content, err := program()
	if err != nil {
		t.Fatal(err)
	}
	parts, err := Cut(content, 3, partOf, []any{&words.AtOnce, &words.Later, &words.Whole, &words.Rows})
	if err != nil {
		t.Fatal(err)
	}
	first, rest := parts[0], parts[1]
	for text, late := range map[string]bool{
		"said at once":               false,
		"said by both parts":         false,
		"said at once as well":       false,
		"other of a whole":           false, // Reached through a pointer to all of it.
		"said only by the rest":      true,
		"the first name of the rest": true,
		"le second nom du reste":     true,
		"another row of the rest":    true,
		"noted by the rest":          true, // Through a row that comes with the rest.
	} {
		if inFirst, inRest := bytes.Contains(first, []byte(text)), bytes.Contains(rest, []byte(text)); inFirst == late || inRest != late {
			t.Errorf("%q is in the first part: %v, in the rest: %v", text, inFirst, inRest)
		}
	}
}

func TestWhatALaterPartCannotReachEitherComesAfterIt(t *testing.T) {
	all := []extent{{0, 10}, {20, 30}, {40, 50}}
	for _, c := range []struct{ others, want []extent }{
		{nil, all},
		{all, nil},
		{[]extent{{0, 4}, {22, 24}, {26, 27}, {48, 50}}, []extent{{4, 10}, {20, 22}, {24, 26}, {27, 30}, {40, 48}}},
	} {
		if got := without(all, c.others); !slices.Equal(got, c.want) {
			t.Errorf("without %v: %v, not %v", c.others, got, c.want)
		}
	}
}

func TestAVariableIsFoundByWhatItHolds(t *testing.T) {
	m := wholeProgram(t)
	m.merge()
	memory, err := m.memory()
	if err != nil {
		t.Fatal(err)
	}
	w := newWords(memory, m.data[0].offset, named{})
	if n, ok := w.find(reflect.ValueOf(words.Later)); !ok || n.to-n.from != uint32(reflect.TypeOf(words.Later).Size()) {
		t.Errorf("%v, %+v", ok, n)
	}
	other := words.Later
	other.Late.FR += "."
	if _, ok := w.find(reflect.ValueOf(other)); ok {
		t.Error("what the program does not hold is found")
	}
	if n, ok := w.find(reflect.ValueOf(words.Rows)); !ok || int(n.to-n.from) != len(words.Rows)*int(reflect.TypeOf(words.Rows[0]).Size()) {
		t.Errorf("rows: %v, %+v", ok, n)
	}
	for name, change := range map[string]func(*words.Row){
		"a number":     func(r *words.Row) { r.Number++ },
		"a truth":      func(r *words.Row) { r.Odd = !r.Odd },
		"an element":   func(r *words.Row) { r.Counts = []int{4, 6} },
		"a length":     func(r *words.Row) { r.Counts = []int{4} },
		"what pointed": func(r *words.Row) { r.Note = &words.Text{EN: "other", FR: "autre"} },
	} {
		rows := slices.Clone(words.Rows)
		change(&rows[0])
		if _, ok := w.find(reflect.ValueOf(rows)); ok {
			t.Errorf("rows are found with another value of %s", name)
		}
	}
	for name, v := range map[string]any{"no strings": struct{ N int }{1}, "nothing": "", "a map": map[string]string{"a": "b"}} {
		if _, ok := w.find(reflect.ValueOf(v)); ok {
			t.Errorf("%s: found", name)
		}
	}
}

func TestOnlyWhatNothingNamesIsUnreached(t *testing.T) {
	texts := []extent{{1, 2}}
	leaf := func(from uint32) node { return node{extent: extent{from, from + 32}, beyond: texts} }
	whole := node{extent: extent{1000, 1064}, parts: []node{leaf(1000), leaf(1032)}}
	for name, test := range map[string]struct {
		early    named
		pointers map[uint32][]uint32
		want     int
	}{
		"nothing is named":                  {want: 2},
		"the first is read":                 {early: named{accessed: []uint32{1000}}, want: 1},
		"the last byte of the first":        {early: named{accessed: []uint32{1031}}, want: 1},
		"the first byte of the second":      {early: named{accessed: []uint32{1032}}, want: 1},
		"what lies before":                  {early: named{constants: []uint32{999}}, want: 2},
		"what lies behind":                  {early: named{constants: []uint32{1064}}, want: 2},
		"the whole is named":                {early: named{constants: []uint32{1000}}, want: 0},
		"the second is named":               {early: named{constants: []uint32{1032}}, want: 1},
		"something points to the whole":     {pointers: map[uint32][]uint32{1000: {2000}}, want: 0},
		"something points to the second":    {pointers: map[uint32][]uint32{1032: {2000}}, want: 1},
		"something points to what is after": {pointers: map[uint32][]uint32{1064: {2000}}, want: 2},
	} {
		w := namedIn(test.early, test.pointers)
		if got := len(w.unreached(whole)); got != test.want {
			t.Errorf("%s: %d parts are unreached, not %d", name, got, test.want)
		}
	}
}

func namedIn(early named, pointers map[uint32][]uint32) *wordsIn {
	w := &wordsIn{early: early, pointers: pointers}
	for target := range pointers {
		w.targets = append(w.targets, target)
	}
	return w
}

func TestTextsThatTouchAreJudgedOneByOne(t *testing.T) {
	const from = 1000
	w := &wordsIn{memory: make([]byte, 4096), from: from, pointers: map[uint32][]uint32{}, early: named{constants: []uint32{from + 600}}}
	late := w.withBeyond([]extent{{3000, 3100}}, []extent{{from, from + 600}, {from + 600, from + 1200}})
	if want := []extent{{from, from + 600}, {3000, 3100}}; !slices.Equal(late, want) {
		t.Errorf("late: %v, not %v", late, want)
	}
}
