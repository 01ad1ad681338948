package round

import (
	"strings"
	"unicode"

	"portage/core/day"
)

// months are the words for months that the feeds use, and the shorter forms that could stand for nothing else.
var months = []month{
	{"january", 1, "en"}, {"february", 2, "en"}, {"march", 3, "en"}, {"april", 4, "en"}, {"may", 5, "en"}, {"june", 6, "en"},
	{"july", 7, "en"}, {"august", 8, "en"}, {"september", 9, "en"}, {"october", 10, "en"}, {"november", 11, "en"}, {"december", 12, "en"},
	{"jan", 1, "en"}, {"feb", 2, "en"}, {"mar", 3, "en"}, {"apr", 4, "en"}, {"jun", 6, "en"}, {"jul", 7, "en"},
	{"aug", 8, "en"}, {"sep", 9, "en"}, {"sept", 9, ""}, {"oct", 10, ""}, {"nov", 11, ""}, {"dec", 12, "en"},
	{"janvier", 1, "fr"}, {"fevrier", 2, "fr"}, {"mars", 3, "fr"}, {"avril", 4, "fr"}, {"mai", 5, "fr"}, {"juin", 6, "fr"},
	{"juillet", 7, "fr"}, {"aout", 8, "fr"}, {"septembre", 9, "fr"}, {"octobre", 10, "fr"}, {"novembre", 11, "fr"}, {"decembre", 12, "fr"},
	{"janv", 1, "fr"}, {"fevr", 2, "fr"}, {"avr", 4, "fr"}, {"juil", 7, "fr"},
}

type month struct {
	word   string
	number int
	lang   string // empty where the word is of both languages
}

// readDay reads a date in words or figures, without a time: "August 16, 2026", "16 août 2026", "2026-08-16" and their slips.
func readDay(s string) (d day.Day, lang string, ok bool) {
	t := tokens(s)
	d, lang, ok = t.date()
	return d, lang, ok && t.done()
}

// readInstant reads a date and a time to the second, in UTC whether it says so or not: "August 7, 2026 at 14:22:11 UTC", "7 août 2026 à 14:22:11 UTC" and their slips. It guesses nothing: a year that is missing, a zone other than UTC, a day that is not of the calendar, and a PM that would change the hour are not read.
func readInstant(s string) (at day.Instant, lang string, ok bool) {
	t := tokens(s)
	d, lang, ok := t.date()
	if !ok {
		return 0, "", false
	}
	t.skip("at", "a", "le", "t")
	// The feed has repeated the date in figures before the time.
	if again := *t; len(*t) > 0 {
		if d2, _, ok := again.date(); ok {
			if d2 != d {
				return 0, "", false
			}
			*t = again
			t.skip("at", "a", "t")
		}
	}
	h, m, sec, ok := t.clock()
	if !ok || !t.half(h) {
		return 0, "", false
	}
	t.skip("utc", "z")
	if !t.done() {
		return 0, "", false
	}
	return day.At(d, h, m, sec), lang, true
}

// token is a number, a word, or a mark that is neither; marks that only separate are left out.
type token struct {
	kind  byte // 'n', 'w', or the mark
	text  string
	value int  // of a number of up to four digits
	glued bool // nothing stands between it and the token before
}

type tokenList []token

// longestWhen is more than any date and time need, in bytes.
const longestWhen = 120

// tokens splits a text into numbers and words, in small letters and without accents; commas, full stops and blanks only separate.
func tokens(s string) *tokenList {
	var list tokenList
	if len(s) > longestWhen {
		return &tokenList{{kind: '?'}}
	}
	glued := false
	for _, r := range strings.ToLower(s) {
		r = plain(r)
		switch {
		case r == 0: // an accent on its own
		case isBlank(r) || r == ',' || r == '.':
			glued = false
			continue
		case r >= '0' && r <= '9':
			list.add('n', r, glued)
		case unicode.IsLetter(r):
			list.add('w', r, glued)
		default:
			list = append(list, token{kind: mark(r), glued: glued})
		}
		glued = true
	}
	for i, t := range list {
		if t.kind == 'n' && len(t.text) <= 4 {
			for _, c := range t.text {
				list[i].value = list[i].value*10 + int(c-'0')
			}
		}
	}
	return &list
}

func mark(r rune) byte {
	if r == ':' || r == '-' {
		return byte(r)
	}
	return '?'
}

func (t *tokenList) add(kind byte, r rune, glued bool) {
	if last := len(*t) - 1; glued && last >= 0 && (*t)[last].kind == kind {
		(*t)[last].text += string(r)
		return
	}
	*t = append(*t, token{kind: kind, text: string(r), glued: glued})
}

// plain takes the accents off the letters of French month names.
func plain(r rune) rune {
	switch r {
	case 'é', 'è', 'ê':
		return 'e'
	case 'û', 'ù':
		return 'u'
	case 'à', 'â':
		return 'a'
	}
	if r >= 0x300 && r <= 0x36f {
		return 0
	}
	return r
}

// peek gives the token at place i, or an empty one past the end.
func (t *tokenList) peek(i int) token {
	if i >= len(*t) {
		return token{}
	}
	return (*t)[i]
}

func (t *tokenList) drop(n int) { *t = (*t)[n:] }

func (t *tokenList) done() bool { return len(*t) == 0 }

// skip drops the words that may stand there, however often.
func (t *tokenList) skip(words ...string) {
	for len(*t) > 0 && (*t)[0].kind == 'w' {
		known := false
		for _, w := range words {
			known = known || (*t)[0].text == w
		}
		if !known {
			return
		}
		t.drop(1)
	}
}

// date takes "March 1 2026", "1 mars 2026" or "2026-03-01" off the front.
func (t *tokenList) date() (d day.Day, lang string, ok bool) {
	if t.peek(1).kind == '-' {
		return t.figures()
	}
	var m month
	var dayOfMonth int
	if t.peek(0).kind == 'w' {
		m = t.month()
		dayOfMonth = t.dayOfMonth()
	} else {
		dayOfMonth = t.dayOfMonth()
		m = t.month()
	}
	year := t.peek(0)
	if year.kind != 'n' || len(year.text) != 4 || !isDay(year.value, m.number, dayOfMonth) {
		return 0, "", false
	}
	t.drop(1)
	return day.Of(year.value, m.number, dayOfMonth), m.lang, true
}

func (t *tokenList) month() month {
	w := t.peek(0)
	for _, m := range months {
		if w.kind == 'w' && w.text == m.word {
			t.drop(1)
			return m
		}
	}
	return month{}
}

// dayOfMonth takes a number of one or two digits with or without its ordinal ending, and gives 0 where there is none.
func (t *tokenList) dayOfMonth() int {
	n := t.peek(0)
	if n.kind != 'n' || len(n.text) > 2 {
		return 0
	}
	t.drop(1)
	switch ending := t.peek(0); ending.text {
	case "st", "nd", "rd", "th", "er":
		if ending.kind == 'w' && ending.glued {
			t.drop(1)
		}
	}
	return n.value
}

// figures takes "2026-03-01" off the front, or "01-03-2026", which is how the feed once wrote 1 March.
func (t *tokenList) figures() (d day.Day, lang string, ok bool) {
	a, b, c := t.peek(0), t.peek(2), t.peek(4)
	if a.kind != 'n' || b.kind != 'n' || c.kind != 'n' || t.peek(1).kind != '-' || t.peek(3).kind != '-' {
		return 0, "", false
	}
	if len(c.text) == 4 {
		a, c = c, a
	}
	if len(a.text) != 4 || len(b.text) != 2 || len(c.text) != 2 || !isDay(a.value, b.value, c.value) {
		return 0, "", false
	}
	t.drop(5)
	return day.Of(a.value, b.value, c.value), "", true
}

// The years that Express Entry could have rounds in, and profiles before them.
const (
	firstYear = 2014
	lastYear  = 2199
)

func isDay(year, month, dayOfMonth int) bool {
	return year >= firstYear && year <= lastYear && month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= day.DaysIn(year, month)
}

// clock takes "14:22:11", or the French "14 h 22 min 11 s", off the front.
func (t *tokenList) clock() (h, m, s int, ok bool) {
	parts := [5]token{t.peek(0), t.peek(1), t.peek(2), t.peek(3), t.peek(4)}
	if parts[0].kind != 'n' || parts[2].kind != 'n' || parts[4].kind != 'n' {
		return 0, 0, 0, false
	}
	colons := parts[1].kind == ':' && parts[3].kind == ':' && len(parts[2].text) == 2 && len(parts[4].text) == 2
	words := parts[1].text == "h" && parts[3].text == "min" && t.peek(5).text == "s"
	h, m, s = parts[0].value, parts[2].value, parts[4].value
	if !colons && !words || len(parts[0].text) > 2 || len(parts[2].text) > 2 || len(parts[4].text) > 2 || h > 23 || m > 59 || s > 59 {
		return 0, 0, 0, false
	}
	t.drop(5)
	if words {
		t.drop(1)
	}
	return h, m, s, true
}

// half takes a stray AM or PM off the front. The feed's times are of 24 hours, so it changes nothing; where it would change the hour of a 12-hour time, nobody knows which of the two is meant.
func (t *tokenList) half(h int) bool {
	word := t.peek(0).text
	if next := t.peek(1); (word == "a" || word == "p") && next.text == "m" {
		t.drop(1)
		word += "m"
	}
	switch word {
	case "am":
		t.drop(1)
		return h != 12
	case "pm":
		t.drop(1)
		return h == 0 || h >= 12
	}
	return true
}
