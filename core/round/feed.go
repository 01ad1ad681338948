package round

import (
	"encoding/json"
	"strconv"
	"strings"
)

// MostBytes is how large a feed may be: the real one has under 1 MB.
const MostBytes = 16 << 20

// mostRows is how many rounds a feed may have: the real one has under 500.
const mostRows = 20_000

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
	if len(b) > MostBytes {
		return nil, problem("the feed", "", "it is larger than "+strconv.Itoa(MostBytes>>20)+" MiB", "Check that it is IRCC's file of rounds.")
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
