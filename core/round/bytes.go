package round

import (
	"bytes"
	"unicode/utf8"
)

// windows1252 is what the bytes 0x80 to 0x9f stand for; the five that stand for nothing are the replacement character.
var windows1252 = [32]rune{
	'€', utf8.RuneError, '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', utf8.RuneError, 'Ž', utf8.RuneError,
	utf8.RuneError, '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', utf8.RuneError, 'ž', 'Ÿ',
}

// utf8Of gives the text of bytes that do not say how they are encoded: UTF-8 where they are, with or without a byte order mark, else Windows-1252. French text in Windows-1252 is not valid UTF-8, so the first guess cannot be wrong for a whole feed.
func utf8Of(b []byte) []byte {
	b = bytes.TrimPrefix(b, []byte("\ufeff"))
	if utf8.Valid(b) {
		return b
	}
	out := make([]byte, 0, len(b)+len(b)/8)
	for _, c := range b {
		switch {
		case c < 0x80:
			out = append(out, c)
		case c < 0xa0:
			out = utf8.AppendRune(out, windows1252[c-0x80])
		default:
			out = utf8.AppendRune(out, rune(c))
		}
	}
	return out
}
