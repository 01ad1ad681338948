package find

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// word is one word of a text: as it is compared, and where it stands.
type word struct {
	folded   string
	from, to int // in bytes of the text
}

// wordsOf splits a text at everything that is neither letter nor digit, in small letters without accents.
func wordsOf(text string) []word {
	var words []word
	var b strings.Builder
	from := -1
	end := func(at int) {
		if from >= 0 {
			words = append(words, word{b.String(), from, at})
			b.Reset()
			from = -1
		}
	}
	for i, r := range text {
		if r >= 0x300 && r <= 0x36f { // an accent on its own belongs to the letter before it
			continue
		}
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			end(i)
			continue
		}
		if from < 0 {
			from = i
		}
		b.WriteString(foldRune(r))
	}
	end(len(text))
	return words
}

// foldRune gives the small letter without its accent; the ligatures are two letters.
func foldRune(r rune) string {
	r = unicode.ToLower(r)
	switch r {
	case 'à', 'â', 'ä', 'á':
		return "a"
	case 'ç':
		return "c"
	case 'é', 'è', 'ê', 'ë':
		return "e"
	case 'î', 'ï', 'í':
		return "i"
	case 'ô', 'ö', 'ó':
		return "o"
	case 'ù', 'û', 'ü', 'ú':
		return "u"
	case 'ÿ':
		return "y"
	case 'ñ':
		return "n"
	case 'œ':
		return "oe"
	case 'æ':
		return "ae"
	}
	return string(r)
}

// upTo gives the place in the text after the letters that fold to the first n bytes of a word.
func (w word) upTo(text string, n int) int {
	at, folded := w.from, 0
	for at < w.to && folded < n {
		r, size := utf8.DecodeRuneInString(text[at:])
		if r < 0x300 || r > 0x36f {
			folded += len(foldRune(r))
		}
		at += size
	}
	return at
}
