package round

import (
	"encoding/json"
	"strings"
	"unicode/utf8"

	"portage/core/day"
)

// rowReader reads one row.
type rowReader struct {
	fields          map[string]json.RawMessage
	out             FeedRow
	french, english int // dates with a word of the language
}

func (r *rowReader) read(raw json.RawMessage) {
	if json.Unmarshal(raw, &r.fields) != nil || r.fields == nil {
		r.out.Unread = []Unread{{Row: r.out.Row, Text: shortened(string(raw)), Why: whyNotARow}}
		return
	}
	round := &r.out.Round
	r.number(round)
	r.date(round)
	round.At = r.instant("drawDateTime")
	if text, ok := r.text("drawCutOff"); ok && tidy(text) != "" {
		round.TieBreak = r.instant("drawCutOff")
	} else if !ok {
		r.refuse("drawCutOff", whyMissing)
	}
	round.Name = r.name()
	round.Invitations = r.count("drawSize", 1)
	round.LowestScore = r.count("drawCRS", 1)
	r.together(round)
	r.pool(round)
}

// text gives a field's text; a bare number, which IRCC does not write, counts as its digits.
func (r *rowReader) text(field string) (string, bool) {
	raw, ok := r.fields[field]
	if !ok {
		return "", false
	}
	var s string
	if json.Unmarshal(raw, &s) == nil && len(raw) > 0 && raw[0] == '"' {
		return s, true
	}
	var n json.Number
	if json.Unmarshal(raw, &n) == nil && n != "" {
		return n.String(), true
	}
	return "", false
}

func (r *rowReader) unread(field, why string) Unread {
	text, ok := r.text(field)
	if !ok {
		text = string(r.fields[field])
	}
	return Unread{r.out.Row, r.out.Round.Number, field, shortened(text), why}
}

func (r *rowReader) refuse(field, why string) {
	r.out.Unread = append(r.out.Unread, r.unread(field, why))
}

// mostText of an unread value is reported, in characters.
const mostText = 120

func shortened(s string) string {
	if utf8.RuneCountInString(s) <= mostText {
		return s
	}
	return string([]rune(s)[:mostText]) + "…"
}

func (r *rowReader) number(round *Round) {
	text, _ := r.text("drawNumber")
	if text = strings.ToLower(tidy(text)); isNumber(text) {
		round.Number = text
		return
	}
	r.refuse("drawNumber", whyUnread)
}

// date reads drawDate, in figures, and holds it against drawDateFull, in words.
func (r *rowReader) date(round *Round) {
	text, _ := r.text("drawDate")
	d, _, ok := readDay(text)
	if !ok {
		r.refuse("drawDate", whyUnread)
		return
	}
	if full, ok := r.text("drawDateFull"); ok {
		if in, lang, ok := readDay(full); ok && in != d {
			r.refuse("drawDateFull", whyFarFromDay)
		} else {
			r.note(lang)
		}
	}
	round.Date = d
}

func (r *rowReader) note(lang string) {
	switch lang {
	case "fr":
		r.french++
	case "en":
		r.english++
	}
}

func (r *rowReader) instant(field string) day.Instant {
	text, _ := r.text(field)
	at, lang, ok := readInstant(text)
	if !ok {
		r.refuse(field, whyUnread)
		return 0
	}
	r.note(lang)
	return at
}

func (r *rowReader) name() string {
	text, _ := r.text("drawName")
	if text = tidy(text); isName(text) {
		return text
	}
	r.refuse("drawName", whyMissing)
	return ""
}

func (r *rowReader) count(field string, least int) int {
	text, _ := r.text(field)
	n, ok := readCount(text)
	switch {
	case !ok:
		r.refuse(field, whyUnread)
		return 0
	case n < least:
		r.refuse(field, whyRange)
		return 0
	}
	return n
}

// fields are the JSON names of Round, each with the feed's name of the same.
var fields = [...]struct{ own, feed string }{
	{"number", "drawNumber"}, {"date", "drawDate"}, {"at", "drawDateTime"}, {"name", "drawName"},
	{"invitations", "drawSize"}, {"lowest_score", "drawCRS"}, {"tie_break", "drawCutOff"},
}

// fieldOf names the feed's field of a JSON name of Round.
func fieldOf(own string) string {
	for _, f := range fields {
		if f.own == own {
			return f.feed
		}
	}
	return ""
}

// together finds what cannot be when the fields are held against one another. Each flaw found takes its field away, so that the next can show.
func (r *rowReader) together(round *Round) {
	for range fields {
		whole := *round
		whole.standIn()
		f := whole.flaw()
		if f.field == "" {
			return
		}
		r.refuse(fieldOf(f.field), f.why)
		round.clear(f.field)
	}
}

// standIn puts values that are right by themselves where the row has none, so that flaw looks at the others.
func (r *Round) standIn() {
	if r.Number == "" {
		r.Number = "1"
	}
	switch {
	case r.Date == 0 && r.At != 0:
		r.Date = r.At.Day()
	case r.Date == 0 && r.TieBreak != 0:
		r.Date = r.TieBreak.Day()
	case r.Date == 0:
		r.Date = day.Of(firstYear, 1, 1)
	}
	if r.At == 0 {
		// The end of the day after is the latest that a round of that date can be.
		r.At = day.At(r.Date+1, 23, 59, 59)
	}
	if r.Name == "" {
		r.Name = "?"
	}
	if r.Invitations == 0 {
		r.Invitations = 1
	}
	if r.LowestScore == 0 {
		r.LowestScore = 1
	}
}

func (r *Round) clear(field string) {
	switch field {
	case "number":
		r.Number = ""
	case "date":
		r.Date = 0
	case "at":
		r.At = 0
	case "name":
		r.Name = ""
	case "invitations":
		r.Invitations = 0
	case "lowest_score":
		r.LowestScore = 0
	case "tie_break":
		r.TieBreak = 0
	}
}
