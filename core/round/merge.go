package round

import (
	"maps"
	"slices"
	"strconv"

	"portage/core/day"
	"portage/core/edition"
)

// Report is what Merge did with a feed.
type Report struct {
	Added     []string  `json:"added"`     // numbers of new rounds
	Changed   []Change  `json:"changed"`   // values that IRCC revised
	Confirmed []string  `json:"confirmed"` // numbers of rounds known from copies until now, and the same in the feed
	Kept      []Change  `json:"kept"`      // corrected values that stay ours; New is what the feed has
	Unread    []Unread  `json:"unread"`    // values that could not be used; their rows were kept out
	Unknown   []Unnamed `json:"unknown"`   // names that are not in the table
	Same      int       `json:"same"`      // rounds in which the feed and the record agree
	Older     bool      `json:"older"`     // the feed ends before the newest round that was read from a feed: it may bring back values that IRCC has revised since
}

// Change is one value of a round before and after, written as in the record.
type Change struct {
	Number string `json:"number"`
	Field  string `json:"field"` // as the record names it
	Old    string `json:"old"`
	New    string `json:"new"`
}

// Unnamed is a round with a name that is not in the table.
type Unnamed struct {
	Number string `json:"number"`
	Name   string `json:"name"`
}

// Merge gives the record with what a feed adds and revises, and the report of it; the record itself stays as it is. It reads every row, since IRCC revises in place. A row with a value that cannot be used is kept out whole; a round that the feed leaves out is never removed; a corrected value is never overwritten. A round known before keeps its English name where the feed is French, and its name where the feed's is unknown. read is the day on which the feed was read, none where that is not known.
func Merge(record *Record, feed *Feed, read day.Day) (*Record, *Report) {
	m := &merger{record: record.clone(), report: &Report{}}
	m.report.Older = m.older(feed)
	m.rows(feed)
	if m.touched && read != 0 {
		m.record.Checked = read
		stamp(m.record.Sources, read)
	}
	return m.record, m.report
}

func (r *Record) clone() *Record {
	c := *r
	c.Sources = maps.Clone(r.Sources)
	c.Rounds = slices.Clone(r.Rounds)
	return &c
}

// stamp notes the day on which the feed was last read.
func stamp(sources map[string]edition.Source, read day.Day) {
	s := sources[feedSource]
	s.Published = read.String()
	sources[feedSource] = s
}

type merger struct {
	record  *Record
	report  *Report
	touched bool // something of the record is new
	late    []late
}

// late is a row whose date does not stand between those of its neighbours, unless a later row moves one of them.
type late struct {
	row    *FeedRow
	unread Unread
}

// rows merges every row, oldest first, so that a new round finds the one before it in place; late rows are tried again for as long as that helps.
func (m *merger) rows(feed *Feed) {
	waiting := make([]*FeedRow, 0, len(feed.Rows))
	for i := len(feed.Rows) - 1; i >= 0; i-- {
		waiting = append(waiting, &feed.Rows[i])
	}
	for {
		m.late = nil
		for _, row := range waiting {
			m.row(row)
		}
		if len(m.late) == 0 || len(m.late) == len(waiting) {
			break
		}
		waiting = waiting[:0]
		for _, l := range m.late {
			waiting = append(waiting, l.row)
		}
	}
	for _, l := range m.late {
		m.report.Unread = append(m.report.Unread, l.unread)
	}
}

func (m *merger) older(feed *Feed) bool {
	newest := ""
	for _, row := range feed.Rows {
		if number := row.Round.Number; number != "" && (newest == "" || compareNumbers(number, newest) > 0) {
			newest = number
		}
	}
	i := slices.IndexFunc(m.record.Rounds, func(r Round) bool { return slices.Contains(r.Source, feedSource) })
	return i >= 0 && newest != "" && compareNumbers(newest, m.record.Rounds[i].Number) < 0
}

func (m *merger) row(row *FeedRow) {
	i, known := m.record.find(row.Round.Number)
	switch {
	case row.Round.Number != "" && known:
		m.known(&m.record.Rounds[i], i, row)
	case len(row.Unread) > 0:
		m.report.Unread = append(m.report.Unread, row.Unread...)
	default:
		m.add(i, row)
	}
}

func (m *merger) add(i int, row *FeedRow) {
	round := row.Round
	round.Type, _ = m.record.TypeOf(round.Name)
	round.Source = []string{feedSource}
	m.record.Rounds = slices.Insert(m.record.Rounds, i, round)
	if m.record.outOfOrder(i) {
		m.record.Rounds = slices.Delete(m.record.Rounds, i, i+1)
		m.late = append(m.late, late{row, m.refusal(row, flaw{"date", whyOrder})})
		return
	}
	m.touched = true
	m.report.Added = append(m.report.Added, round.Number)
	if round.Type == Unknown {
		m.report.Unknown = append(m.report.Unknown, Unnamed{round.Number, round.Name})
	}
}

// known merges a row into the round of its number at place i.
func (m *merger) known(ours *Round, i int, row *FeedRow) {
	kept, blocked := m.blocked(ours, row)
	if blocked {
		m.report.Unread = append(m.report.Unread, row.Unread...)
		return
	}
	before, next := *ours, *ours
	var changes []Change
	for _, field := range []string{"date", "at", "invitations", "lowest_score", "tie_break"} {
		old, new := next.value(field), row.Round.value(field)
		switch {
		case old == new || m.unreadIn(row, field):
		case slices.Contains(ours.Corrected, field):
			kept = append(kept, Change{ours.Number, field, old, new})
		case new == "":
			// Only a tie-break may be empty in a row that could be read.
			m.report.Unread = append(m.report.Unread, Unread{row.Row, ours.Number, fieldOf(field), "", whyWithdrawn})
			return
		default:
			next.take(field, &row.Round)
			changes = append(changes, Change{ours.Number, field, old, new})
		}
	}
	m.rename(&next, row, &changes)
	*ours = next
	if f := ours.flaw(); f.field != "" || m.record.outOfOrder(i) {
		*ours = before
		if f.field == "" {
			m.late = append(m.late, late{row, m.refusal(row, flaw{"date", whyOrder})})
			return
		}
		m.report.Unread = append(m.report.Unread, m.refusal(row, f))
		return
	}
	m.settle(ours, row, changes, kept)
}

// blocked gives the corrected values that the feed has unreadable, and whether anything else in the row is.
func (m *merger) blocked(ours *Round, row *FeedRow) (kept []Change, blocked bool) {
	for _, u := range row.Unread {
		field := ownField(u.Field)
		if !slices.Contains(ours.Corrected, field) {
			return nil, true
		}
		kept = append(kept, Change{ours.Number, field, ours.value(field), u.Text})
	}
	return kept, false
}

func (m *merger) unreadIn(row *FeedRow, field string) bool {
	return slices.ContainsFunc(row.Unread, func(u Unread) bool { return ownField(u.Field) == field })
}

// ownField names the record's field of one of the feed's.
func ownField(field string) string {
	if field == "drawDateFull" {
		return "date"
	}
	for _, f := range fields {
		if f.feed == field {
			return f.own
		}
	}
	return ""
}

// rename takes the feed's name where it is known, unless it is only the French name of the same type.
func (m *merger) rename(next *Round, row *FeedRow, changes *[]Change) {
	name := row.Round.Name
	typ, lang := m.record.TypeOf(name)
	_, ours := m.record.TypeOf(next.Name)
	if name == next.Name || typ == Unknown || lang == "fr" && ours == "en" && typ == next.Type {
		return
	}
	*changes = append(*changes, Change{next.Number, "name", next.Name, name})
	if typ != next.Type {
		*changes = append(*changes, Change{next.Number, "type", next.Type, typ})
	}
	next.Name, next.Type = name, typ
}

func (m *merger) refusal(row *FeedRow, f flaw) Unread {
	return Unread{row.Row, row.Round.Number, fieldOf(f.field), row.Round.value(f.field), f.why}
}

// settle reports what became of a row that was used, and notes that the round is now read from the feed.
func (m *merger) settle(ours *Round, row *FeedRow, changes, kept []Change) {
	m.report.Changed = append(m.report.Changed, changes...)
	m.report.Kept = append(m.report.Kept, kept...)
	if typ, _ := m.record.TypeOf(row.Round.Name); typ == Unknown {
		m.report.Unknown = append(m.report.Unknown, Unnamed{ours.Number, row.Round.Name})
	}
	if len(changes) == 0 && len(kept) == 0 {
		m.report.Same++
	}
	if len(changes) > 0 {
		m.touched = true
	}
	if slices.Contains(ours.Source, feedSource) {
		return
	}
	m.touched = true
	ours.Source = []string{feedSource}
	if len(changes) == 0 {
		m.report.Confirmed = append(m.report.Confirmed, ours.Number)
	}
}

// value writes a field, by its JSON name, as the record does; a number that was not read as nothing.
func (r *Round) value(field string) string {
	switch field {
	case "number":
		return r.Number
	case "date":
		return r.Date.String()
	case "at":
		return r.At.String()
	case "name":
		return r.Name
	case "invitations":
		return numeral(r.Invitations)
	case "lowest_score":
		return numeral(r.LowestScore)
	case "tie_break":
		return r.TieBreak.String()
	}
	return ""
}

func numeral(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

func (r *Round) take(field string, from *Round) {
	switch field {
	case "date":
		r.Date = from.Date
	case "at":
		r.At = from.At
	case "invitations":
		r.Invitations = from.Invitations
	case "lowest_score":
		r.LowestScore = from.LowestScore
	case "tie_break":
		r.TieBreak = from.TieBreak
	}
}
