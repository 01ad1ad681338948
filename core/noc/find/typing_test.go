package find_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"portage/core/noc"
	"portage/core/noc/find"
)

// mistyped makes one typing error in a text: a letter left out, doubled, replaced by another, or changed with the next.
func mistyped(r *rand.Rand, text string) string {
	letters := []rune(text)
	at := r.IntN(len(letters))
	switch r.IntN(4) {
	case 0:
		letters = slices.Delete(letters, at, at+1)
	case 1:
		letters = slices.Insert(letters, at, letters[at])
	case 2:
		letters[at] = rune('a' + r.IntN(26))
	default:
		if at+1 < len(letters) {
			letters[at], letters[at+1] = letters[at+1], letters[at]
		}
	}
	return string(letters)
}

func TestTitlesWithATypingErrorFindTheirUnitGroupAmongTheFirstFive(t *testing.T) {
	// With so many, one standard deviation of the share is less than a tenth of a percent.
	const queries, least = 15000, 0.99
	seed := uint64(time.Now().UnixNano())
	r := rand.New(rand.NewPCG(seed, 0))
	for _, lang := range []string{"en", "fr"} {
		type titled struct {
			code  noc.Code
			title string
		}
		var all []titled
		if err := find.OpenTitles(file(t, "titles_"+lang+".json")).Each(func(code noc.Code, title string, _ bool) {
			if len(title) >= 8 {
				all = append(all, titled{code, title})
			}
		}); err != nil {
			t.Fatal(err)
		}
		found := 0
		for range queries {
			one := all[r.IntN(len(all))]
			if slices.Contains(codes(finder(t, lang).Search(mistyped(r, one.title), 5)), one.code.String()) {
				found++
			}
		}
		if share := float64(found) / queries; share < least {
			t.Errorf("%s: %.2f %% of the titles with a typing error, want %.0f %% (seed %d)", lang, 100*share, 100*least, seed)
		}
	}
}

func TestWhateverIsTypedTheRangesAreLettersOfTheMatch(t *testing.T) {
	seed := uint64(time.Now().UnixNano())
	r := rand.New(rand.NewPCG(seed, 1))
	signs := []rune("abcdeéèçœ rstnR.N/&-'()+#0139’\u0301\u00a0日😀 ")
	for range 3000 {
		var b strings.Builder
		for range r.IntN(24) {
			b.WriteRune(signs[r.IntN(len(signs))])
		}
		for _, lang := range []string{"en", "fr"} {
			for _, found := range finder(t, lang).Search(b.String(), 5) {
				wantRanges(t, b.String(), found, seed)
			}
		}
	}
}

func wantRanges(t *testing.T, query string, found find.Result, seed uint64) {
	t.Helper()
	last := 0
	for _, span := range found.Ranges {
		if span[0] < last || span[0] >= span[1] || span[1] > len(found.Matched) || !utf8.ValidString(found.Matched[span[0]:span[1]]) {
			t.Fatalf("%q shows %v of %q (seed %d)", query, found.Ranges, found.Matched, seed)
		}
		last = span[1]
	}
}
