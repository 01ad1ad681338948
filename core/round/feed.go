package round

import (
	"encoding/json"
	"strconv"
	"strings"
	"unicode/utf8"

	"portage/core/day"
)

// Limits of what is read as a feed: the real one has under 1 MB and 500 rows.
const (
	mostBytes = 16 << 20
	mostRows  = 20_000
	mostText  = 120 // of an unread value, in characters
)

// feedRanges is how many ranges of scores the feed has, dd1 to dd17; dd18 is the total.
const feedRanges = 17

// Feed is what was read of IRCC's feed, English or French.
type Feed struct {
	Lang string // en or fr, by the words of its dates
	Rows []FeedRow
}

// FeedRow is one row of the feed: the fields that could be read, and those that could not.
type FeedRow struct {
	Row        int       // its place in the feed, from 1
	Round      Round     // without Type and Source; a field that could not be read is zero
	Pool       *Snapshot // without Source; nil where the counts are zeros, which means not published, or cannot be read
	Unread     []Unread  // fields of the round: with any, the row must not be used as a new one
	PoolUnread []Unread  // fields of the score distribution: the round itself may be used
}

// Unread is a value of the feed that was not used.
type Unread struct {
	Row    int    `json:"row"`    // its place in the feed, from 1
	Number string `json:"number"` // of the round, as far as it was read
	Field  string `json:"field"`  // as the feed names it, like drawCutOff
	Text   string `json:"text"`   // as the feed has it
	Why    string `json:"why"`    // unread, missing, range, far, after_round, too_old, order, twice, withdrawn, sum, not_a_row
}

// ReadFeed reads IRCC's feed, whatever its bytes: UTF-8 or Windows-1252, English or French, with every slip of dates and numbers that it has had. A value that it cannot read is reported in its row, never guessed. It refuses what is not a feed at all: more than 16 MiB, not JSON, no rounds, more than 20,000 rows.
func ReadFeed(b []byte) (*Feed, error) {
	if len(b) > mostBytes {
		return nil, problem("the feed", "", "it is larger than "+strconv.Itoa(mostBytes>>20)+" MiB", "Check that it is IRCC's file of rounds.")
	}
	var form struct {
		Rounds []json.RawMessage `json:"rounds"`
	}
	if err := json.Unmarshal(utf8Of(b), &form); err != nil {
		return nil, problem("the feed", "", "it is not JSON with a list of rounds: "+strings.TrimPrefix(err.Error(), "json: "), "Save it again from IRCC's address, unchanged.")
	}
	if len(form.Rounds) == 0 {
		return nil, problem("the feed", "rounds", "there is no row", "Check that it is IRCC's file of rounds, whole.")
	}
	if len(form.Rounds) > mostRows {
		return nil, problem("the feed", "rounds", "there are "+strconv.Itoa(len(form.Rounds))+" rows", "Check that it is IRCC's file of rounds.")
	}
	return readRows(form.Rounds), nil
}

func readRows(raw []json.RawMessage) *Feed {
	f := &Feed{Lang: "en", Rows: make([]FeedRow, 0, len(raw))}
	french, english := 0, 0
	for i, text := range raw {
		r := rowReader{out: FeedRow{Row: i + 1}}
		r.read(text)
		french, english = french+r.french, english+r.english
		f.Rows = append(f.Rows, r.out)
	}
	if french > english {
		f.Lang = "fr"
	}
	f.markTwice()
	return f
}

// markTwice reports rows that give the same number different values: neither can be trusted.
func (f *Feed) markTwice() {
	first := map[string]int{}
	for i := range f.Rows {
		row := &f.Rows[i]
		number := row.Round.Number
		j, again := first[number]
		switch {
		case number == "":
		case !again:
			first[number] = i
		default:
			if !sameRound(&f.Rows[j].Round, &row.Round) {
				f.Rows[j].twice()
			}
			row.twice()
		}
	}
}

func (row *FeedRow) twice() {
	row.Unread = append(row.Unread, Unread{row.Row, row.Round.Number, "drawNumber", row.Round.Number, whyTwice})
}

func sameRound(a, b *Round) bool {
	return a.Date == b.Date && a.At == b.At && a.Name == b.Name && a.Invitations == b.Invitations && a.LowestScore == b.LowestScore && a.TieBreak == b.TieBreak
}

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

// fieldOf names the feed's field of a JSON name of Round.
var fieldOf = map[string]string{"number": "drawNumber", "date": "drawDate", "at": "drawDateTime", "name": "drawName", "invitations": "drawSize", "lowest_score": "drawCRS", "tie_break": "drawCutOff"}

// together finds what cannot be when the fields are held against one another. Each flaw found takes its field away, so that the next can show.
func (r *rowReader) together(round *Round) {
	for range len(fieldOf) {
		whole := *round
		whole.standIn()
		f := whole.flaw()
		if f.field == "" {
			return
		}
		r.refuse(fieldOf[f.field], f.why)
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

// staleDays is how old a score distribution may be when a round is published with it; the oldest seen was 20 days.
const staleDays = 60

// pool reads dd1 to dd18 and drawDistributionAsOn.
func (r *rowReader) pool(round *Round) {
	s := &Snapshot{Counts: make([]int, feedRanges)}
	zeros, missing := true, 0
	for i := range feedRanges + 1 {
		field := "dd" + strconv.Itoa(i+1)
		text, there := r.text(field)
		n, ok := readCount(text)
		switch {
		case !there:
			missing++
			r.out.PoolUnread = append(r.out.PoolUnread, r.unread(field, whyMissing))
		case !ok:
			r.out.PoolUnread = append(r.out.PoolUnread, r.unread(field, whyUnread))
		case i == feedRanges:
			s.Total = n
		default:
			s.Counts[i] = n
		}
		zeros = zeros && (!there || ok && n == 0)
	}
	if zeros {
		// Zeros are how the feed says that nothing was published; so is leaving every field out.
		if missing == feedRanges+1 {
			r.out.PoolUnread = nil
		}
		return
	}
	text, _ := r.text("drawDistributionAsOn")
	asOf, lang, ok := readDay(text)
	r.note(lang)
	switch {
	case !ok:
		r.out.PoolUnread = append(r.out.PoolUnread, r.unread("drawDistributionAsOn", whyUnread))
	case round.Date != 0 && (asOf > round.Date+1 || asOf < round.Date-staleDays):
		r.out.PoolUnread = append(r.out.PoolUnread, r.unread("drawDistributionAsOn", whyFarFromDay))
	}
	if len(r.out.PoolUnread) == 0 {
		s.AsOf, s.Rounds = asOf, []string{round.Number}
		r.out.Pool = s
	}
}
