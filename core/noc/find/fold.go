package find

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// scanner walks through the words of a text: runs of letters and digits, in small letters without accents. "R.N." and "A/R" are one word each; "c++" and "c#" keep their signs.
type scanner struct {
	text     string
	word     []byte // as it is compared; valid until the next call of next
	hash     uint32 // of the word, see table
	from, to int    // the bytes of the text that the word takes
	gap      int    // where the signs before the word begin
}

// next goes on to the next word, and is false at the end.
func (s *scanner) next() bool {
	if !s.run() {
		return false
	}
	if len(s.word) == 1 {
		s.initials()
	}
	return true
}

// sign is what plainLetter says of a byte that belongs to a word after a letter; 0 says that it is no letter by itself.
const sign = 1

// run takes the next run of letters and digits. It sees every letter of 30,000 titles before the first search.
func (s *scanner) run() bool {
	s.gap, s.word, s.hash = s.to, s.word[:0], emptyHash
	for at := s.to; at < len(s.text); {
		size, kept := 1, true
		switch c := s.text[at]; {
		case plainLetter[c] > sign:
			s.put(plainLetter[c])
		case c >= utf8.RuneSelf:
			size, kept = s.putWide(at)
		case plainLetter[c] == sign && len(s.word) > 0:
			s.put(c)
		default:
			kept = false
		}
		switch {
		case kept && s.to == s.gap:
			s.from, s.to = at, at+size
		case kept:
			s.to = at + size
		case len(s.word) > 0:
			return true
		}
		at += size
	}
	return len(s.word) > 0
}

func (s *scanner) put(c byte) {
	s.word = append(s.word, c)
	s.hash = hashed(s.hash, c)
}

// putWide takes a letter of several bytes. An accent on its own belongs to the letter before it.
func (s *scanner) putWide(at int) (size int, kept bool) {
	r, size := utf8.DecodeRuneInString(s.text[at:])
	switch {
	case isAccent(r):
		return size, len(s.word) > 0
	case !unicode.IsLetter(r) && !unicode.IsDigit(r):
		return size, false
	}
	plain := foldRune(r)
	for i := range len(plain) {
		s.put(plain[i])
	}
	return size, true
}

// initialSigns part initials.
const initialSigns = "./&"

// initials takes the single letters that follow, where a sign and not a blank parts them.
func (s *scanner) initials() {
	for ahead := (scanner{text: s.text, to: s.to}); ahead.run() && len(ahead.word) == 1 && strings.ContainsAny(s.text[ahead.gap:ahead.from], initialSigns); {
		s.put(ahead.word[0])
		s.to = ahead.to
	}
}

// plainLetter gives an ASCII letter or digit as it is compared.
var plainLetter = [256]byte{
	'0': '0', '1': '1', '2': '2', '3': '3', '4': '4', '5': '5', '6': '6', '7': '7', '8': '8', '9': '9',
	'a': 'a', 'b': 'b', 'c': 'c', 'd': 'd', 'e': 'e', 'f': 'f', 'g': 'g', 'h': 'h', 'i': 'i', 'j': 'j', 'k': 'k', 'l': 'l', 'm': 'm',
	'n': 'n', 'o': 'o', 'p': 'p', 'q': 'q', 'r': 'r', 's': 's', 't': 't', 'u': 'u', 'v': 'v', 'w': 'w', 'x': 'x', 'y': 'y', 'z': 'z',
	'A': 'a', 'B': 'b', 'C': 'c', 'D': 'd', 'E': 'e', 'F': 'f', 'G': 'g', 'H': 'h', 'I': 'i', 'J': 'j', 'K': 'k', 'L': 'l', 'M': 'm',
	'N': 'n', 'O': 'o', 'P': 'p', 'Q': 'q', 'R': 'r', 'S': 's', 'T': 't', 'U': 'u', 'V': 'v', 'W': 'w', 'X': 'x', 'Y': 'y', 'Z': 'z',
	'+': sign, '#': sign,
}

func isAccent(r rune) bool { return 0x300 <= r && r <= 0x36f }

func foldRune(r rune) string {
	switch r {
	case 'é', 'è', 'ê', 'ë':
		return "e"
	case 'à', 'â', 'ä', 'á', 'ã', 'å':
		return "a"
	case 'ç':
		return "c"
	case 'î', 'ï', 'í', 'ì':
		return "i"
	case 'ô', 'ö', 'ó', 'ò', 'õ':
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
	if small := unicode.ToLower(r); small != r {
		return foldRune(small)
	}
	return string(r)
}

// fold gives the words of a text with one blank between them.
func fold(text string) string {
	var b strings.Builder
	for s := (scanner{text: text}); s.next(); {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.Write(s.word)
	}
	return b.String()
}
