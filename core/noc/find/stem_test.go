package find

import "testing"

// An ending under another letter would never be found.
func TestEveryEndingStandsUnderItsLastLetter(t *testing.T) {
	found := 0
	for _, all := range []*endings{english.plurals, english.genders, english.roots, french.plurals, french.genders, french.roots} {
		for letter := range all {
			for _, e := range all[letter] {
				found++
				if last := e.end[len(e.end)-1]; int(last) != letter {
					t.Errorf("%q stands under %q", e.end, rune(letter))
				}
			}
		}
	}
	if found < 100 {
		t.Errorf("only %d endings were looked at", found)
	}
}

func TestLettersAreComparedSmallAndSignsOnlyAfterThem(t *testing.T) {
	for c := range 256 {
		want := byte(0)
		switch {
		case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
			want = byte(c)
		case 'A' <= c && c <= 'Z':
			want = byte(c) + 'a' - 'A'
		case c == '+' || c == '#':
			want = sign
		}
		if plainLetter[c] != want {
			t.Errorf("%q is compared as %q", rune(c), plainLetter[c])
		}
	}
}
