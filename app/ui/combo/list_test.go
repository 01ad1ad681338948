package combo

import (
	"slices"
	"testing"

	"portage/app/text"
	"portage/core/noc"
	"portage/core/noc/find"
)

// listOf makes an open list of unit groups.
func listOf(codes ...noc.Code) list {
	l := list{query: "nurse", open: true, found: found{in: text.EN}}
	for _, code := range codes {
		l.found.results = append(l.found.results, find.Result{NOC: code})
	}
	return l
}

func codesOf(l list) []noc.Code {
	var codes []noc.Code
	for _, r := range l.found.results {
		codes = append(codes, r.NOC)
	}
	return codes
}

// press presses keys and gives what the last one did.
func press(l *list, keys ...string) (last does) {
	for _, key := range keys {
		last = l.key(key, false)
	}
	return last
}

func TestArrowsGoRoundTheOptions(t *testing.T) {
	for _, c := range []struct {
		keys   []string
		active int
	}{
		{[]string{"ArrowDown"}, 1},
		{[]string{"ArrowDown", "ArrowDown", "ArrowDown"}, 3},
		{[]string{"ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown"}, 1},
		{[]string{"ArrowUp"}, 3},
		{[]string{"ArrowUp", "ArrowUp", "ArrowUp"}, 1},
		{[]string{"ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp"}, 3},
	} {
		l := listOf(31300, 31301, 31302)
		if does := press(&l, c.keys...); does != ours || l.active != c.active {
			t.Errorf("%v: option %d, want %d (%v)", c.keys, l.active, c.active, does)
		}
	}
}

func TestArrowsOpenAListThatWasClosed(t *testing.T) {
	for key, active := range map[string]int{"ArrowDown": 1, "ArrowUp": 2} {
		l := listOf(31300, 31301)
		press(&l, "Escape", key)
		if !l.shown() || l.active != active {
			t.Errorf("%s: shown %v, option %d", key, l.shown(), l.active)
		}
	}
}

func TestAltOpensAndClosesWithoutMoving(t *testing.T) {
	l := listOf(31300, 31301)
	if l.key("ArrowUp", true); l.shown() {
		t.Error("Alt and Up leave it open")
	}
	if l.key("ArrowDown", true); !l.shown() || l.active != 0 {
		t.Errorf("Alt and Down: shown %v, option %d", l.shown(), l.active)
	}
}

func TestAnEmptyListLeavesTheArrowsToTheBrowser(t *testing.T) {
	l := listOf()
	if does := press(&l, "ArrowDown"); does != theirs || l.active != 0 {
		t.Errorf("it does %v, option %d", does, l.active)
	}
}

func TestEnterChoosesTheActiveOptionAndNothingElse(t *testing.T) {
	for _, c := range []struct {
		name string
		l    list
		keys []string
		want does
	}{
		{"none of several", listOf(31300, 31301), []string{"Enter"}, theirs},
		{"nor the only one", listOf(31301), []string{"Enter"}, theirs},
		{"the active one", listOf(31300, 31301), []string{"ArrowDown", "Enter"}, chooses},
		{"not after the list was closed", listOf(31300, 31301), []string{"ArrowDown", "Escape", "Enter"}, theirs},
		{"not after the caret was moved", listOf(31300, 31301), []string{"ArrowDown", "Home", "Enter"}, theirs},
	} {
		if does := press(&c.l, c.keys...); does != c.want {
			t.Errorf("%s: it does %v, want %v", c.name, does, c.want)
		}
	}
}

func TestTheCaretsKeysLeaveTheOption(t *testing.T) {
	for _, key := range []string{"Home", "End", "ArrowLeft", "ArrowRight"} {
		l := listOf(31300)
		if does := press(&l, key); does != theirs {
			t.Errorf("%s without an option does %v", key, does)
		}
		if does := press(&l, "ArrowDown", key); does != both || l.active != 0 || !l.shown() {
			t.Errorf("%s on an option does %v, option %d, shown %v", key, does, l.active, l.shown())
		}
	}
}

func TestEscapeClosesThenClearsThenIsTheBrowsers(t *testing.T) {
	l := listOf(31300)
	if does := press(&l, "ArrowDown", "Escape"); does != ours || l.shown() || l.active != 0 || l.query == "" {
		t.Errorf("the first does %v: %+v", does, l)
	}
	if does := press(&l, "Escape"); does != clears {
		t.Errorf("the second does %v", does)
	}
	l.ask("")
	if does := press(&l, "Escape"); does != theirs {
		t.Errorf("the third does %v", does)
	}
}

func TestTabAndLettersAreTheBrowsers(t *testing.T) {
	l := listOf(31300, 31301)
	for _, key := range []string{"Tab", "a", "é", "Backspace", "F5"} {
		if does := press(&l, key); does != theirs {
			t.Errorf("%s does %v", key, does)
		}
	}
}

func TestANewQueryHasNoActiveOption(t *testing.T) {
	l := listOf(31300, 31301)
	press(&l, "ArrowDown")
	l.ask("nurses")
	if l.active != 0 || l.shown() || !l.open {
		t.Errorf("%+v", l)
	}
}

func TestTheActiveOptionSurvivesBetterTitles(t *testing.T) {
	for _, c := range []struct {
		name   string
		now    []noc.Code
		want   []noc.Code
		active int
	}{
		{"where it moves", []noc.Code{31301, 32101, 31300}, []noc.Code{31301, 32101, 31300}, 3},
		{"where it is not found any more", []noc.Code{31301, 32101, 33102}, []noc.Code{31300, 31301, 32101, 33102}, 1},
		{"where nothing is", nil, []noc.Code{31300}, 1},
		{"where the list is full", []noc.Code{1, 2, 3, 4, 5, 6, 7, 8}, []noc.Code{31300, 1, 2, 3, 4, 5, 6, 7}, 1},
	} {
		l := listOf(31300, 31301)
		press(&l, "ArrowDown")
		l.refresh(listOf(c.now...).found)
		if got := codesOf(l); !slices.Equal(got, c.want) || l.active != c.active {
			t.Errorf("%s: %v, option %d; want %v, option %d", c.name, got, l.active, c.want, c.active)
		}
	}
}

func TestBlanksAskNothing(t *testing.T) {
	for query, want := range map[string]bool{"": true, " ": true, "\u00a0 ": true, " a": false} {
		l := list{}
		if l.ask(query); l.blank() != want {
			t.Errorf("%q asks nothing: %v", query, l.blank())
		}
	}
}
