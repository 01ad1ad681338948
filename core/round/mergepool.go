package round

import (
	"fmt"
	"maps"
	"slices"

	"portage/core/day"
)

// PoolReport is what MergePool did with a feed.
type PoolReport struct {
	Added     []string `json:"added"`     // days of new score distributions
	Changed   []Change `json:"changed"`   // total: counts that IRCC revised; as_of: a round that moved to another day
	Confirmed []string `json:"confirmed"` // days known from copies until now, and the same in the feed
	Unread    []Unread `json:"unread"`    // values that could not be used
}

// MergePool gives the pool with the score distributions that a feed adds and revises, and the report of it; the pool itself stays as it is. Only rounds of the record count, so Merge goes first. Zeros in the feed take nothing away. A distribution whose ranges do not add up is reported and kept out.
func MergePool(pool *Pool, record *Record, feed *Feed, read day.Day) (*Pool, *PoolReport) {
	m := &poolMerger{pool: pool.clone(), report: &PoolReport{}, fromFeed: map[day.Day]bool{}}
	for i := len(feed.Rows) - 1; i >= 0; i-- {
		row := &feed.Rows[i]
		m.report.Unread = append(m.report.Unread, row.PoolUnread...)
		if _, ok := record.Round(row.Round.Number); ok && row.Pool != nil {
			m.row(row)
		}
	}
	if m.touched && read != 0 {
		m.pool.Checked = read
		stamp(m.pool.Sources, read)
	}
	// Every round was taken out of its old place first, so it cannot stand in two.
	_ = m.pool.index()
	return m.pool, m.report
}

func (p *Pool) clone() *Pool {
	c := *p
	c.Sources = maps.Clone(p.Sources)
	c.Snapshots = slices.Clone(p.Snapshots)
	for i := range c.Snapshots {
		c.Snapshots[i].Rounds = slices.Clone(c.Snapshots[i].Rounds)
	}
	return &c
}

type poolMerger struct {
	pool     *Pool
	report   *PoolReport
	fromFeed map[day.Day]bool // the days that this feed has given counts for
	touched  bool
}

func (m *poolMerger) row(row *FeedRow) {
	s := *row.Pool
	number := row.Round.Number
	i, known := m.find(s.AsOf)
	same := known && s.Total == m.pool.Snapshots[i].Total && slices.Equal(s.Counts, m.pool.Snapshots[i].Counts)
	switch {
	case !same && !(m.pool.sums(&s) && m.pool.even(&s)):
		m.refuse(row, "dd18", whySum)
		return
	case !same && m.fromFeed[s.AsOf]:
		m.refuse(row, "dd18", whyTwice)
		return
	}
	m.fromFeed[s.AsOf] = true
	m.move(number, s.AsOf)
	i, known = m.find(s.AsOf)
	if !known {
		s.Rounds, s.Source = []string{number}, []string{feedSource}
		m.pool.Snapshots = slices.Insert(m.pool.Snapshots, i, s)
		m.report.Added = append(m.report.Added, s.AsOf.String())
		m.touched = true
		return
	}
	m.renew(&m.pool.Snapshots[i], &s, number, same)
}

// renew brings a snapshot that is known to what the feed has for its day.
func (m *poolMerger) renew(ours, theirs *Snapshot, number string, same bool) {
	fromFeed := slices.Contains(ours.Source, feedSource)
	switch {
	case !same:
		m.report.Changed = append(m.report.Changed, Change{number, "total", fmt.Sprint(ours.Total), fmt.Sprint(theirs.Total)})
		// The note spoke of the old counts.
		ours.Counts, ours.Total, ours.Source, ours.Note = theirs.Counts, theirs.Total, []string{feedSource}, nil
		m.touched = true
	case !fromFeed:
		m.report.Confirmed = append(m.report.Confirmed, ours.AsOf.String())
		// The note spoke of the copy.
		ours.Source, ours.Note = []string{feedSource}, nil
		m.touched = true
	}
	if !slices.Contains(ours.Rounds, number) {
		ours.Rounds = append(ours.Rounds, number)
		slices.SortFunc(ours.Rounds, compareNumbers)
		m.touched = true
	}
}

// move takes a round out of the snapshot of another day, and that snapshot with it where it was the last.
func (m *poolMerger) move(number string, to day.Day) {
	i := slices.IndexFunc(m.pool.Snapshots, func(s Snapshot) bool { return slices.Contains(s.Rounds, number) })
	if i < 0 || m.pool.Snapshots[i].AsOf == to {
		return
	}
	s := &m.pool.Snapshots[i]
	m.report.Changed = append(m.report.Changed, Change{number, "as_of", s.AsOf.String(), to.String()})
	s.Rounds = slices.DeleteFunc(s.Rounds, func(n string) bool { return n == number })
	if len(s.Rounds) == 0 {
		m.pool.Snapshots = slices.Delete(m.pool.Snapshots, i, i+1)
	}
}

// find gives the place of a day's snapshot, or the one where it belongs.
func (m *poolMerger) find(asOf day.Day) (int, bool) {
	return slices.BinarySearchFunc(m.pool.Snapshots, asOf, func(s Snapshot, d day.Day) int { return int(d - s.AsOf) })
}

func (m *poolMerger) refuse(row *FeedRow, field, why string) {
	m.report.Unread = append(m.report.Unread, Unread{row.Row, row.Round.Number, field, fmt.Sprint(row.Pool.Total), why})
}
