package round

import (
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"

	"portage/core/day"
	"portage/core/edition"
)

const poolFile = "pool.json"

// Pool is the score distributions that IRCC published with its rounds, newest first.
type Pool struct {
	Checked day.Day                   `json:"checked"` // the day the rows were last compared with their sources
	Sources map[string]edition.Source `json:"sources"`
	edition.Cited
	Ranges    []Range    `json:"ranges"` // in the order of the feed; narrower ranges follow the one that holds them
	Snapshots []Snapshot `json:"snapshots"`

	byRound map[string]int // the place of a round's snapshot
}

// Range is a range of scores, both ends in it; written "451-500".
type Range struct{ From, To int }

// Snapshot is how many candidates had a score in each range at the end of a day.
type Snapshot struct {
	AsOf   day.Day       `json:"as_of"`
	Counts []int         `json:"counts"` // one for each of the pool's Ranges
	Total  int           `json:"total"`
	Rounds []string      `json:"rounds"` // the numbers of the rounds with which it was published
	Source []string      `json:"source"`
	Note   *edition.Text `json:"note,omitempty"`
}

// MarshalText writes the two ends, like 451-500.
func (r Range) MarshalText() ([]byte, error) {
	return []byte(strconv.Itoa(r.From) + "-" + strconv.Itoa(r.To)), nil
}

// UnmarshalText reads two ends, like 451-500.
func (r *Range) UnmarshalText(b []byte) error {
	from, to, _ := strings.Cut(string(b), "-")
	low, err := strconv.Atoi(from)
	high, err2 := strconv.Atoi(to)
	if err != nil || err2 != nil || low < 0 || high < low {
		return fmt.Errorf("%q is not a range of scores: write it like 451-500", b)
	}
	*r = Range{low, high}
	return nil
}

// Holds tells whether s lies in r and is narrower.
func (r Range) Holds(s Range) bool { return r.From <= s.From && s.To <= r.To && r != s }

// Parts gives the places of the narrower ranges that the range at place i consists of; of none where it is not divided.
func (p *Pool) Parts(i int) []int {
	var parts []int
	for j, r := range p.Ranges {
		if p.Ranges[i].Holds(r) {
			parts = append(parts, j)
		}
	}
	return parts
}

// Top tells whether the range at place i is in no other.
func (p *Pool) Top(i int) bool {
	return !slices.ContainsFunc(p.Ranges, func(r Range) bool { return r.Holds(p.Ranges[i]) })
}

// At gives the score distribution that was published with a round, and false where none was.
func (p *Pool) At(number string) (*Snapshot, bool) {
	i, ok := p.byRound[number]
	if !ok {
		return nil, false
	}
	return &p.Snapshots[i], true
}

// ReadPool reads pool.json; the record gives the rounds there are. It refuses snapshots out of order, counts that do not add up without a note, a round in two snapshots or in no record, and a row without a source.
func ReadPool(files fs.FS, record *Record) (*Pool, error) {
	p := &Pool{}
	if err := edition.ReadFile(files, poolFile, p); err != nil {
		return nil, err
	}
	if edition.Shipped {
		return p, p.index()
	}
	if p.Checked == 0 {
		return nil, problem(poolFile, "checked", "the day on which the rows were compared with their sources is missing", "Compare them, and write the day.")
	}
	if err := checkFeedSource(poolFile, p.Sources); err != nil {
		return nil, err
	}
	if err := edition.CheckCite(poolFile, "", p.Cite, p.Sources); err != nil {
		return nil, err
	}
	if len(p.Ranges) != feedRanges {
		return nil, problem(poolFile, "ranges", fmt.Sprintf("there are %d, the feed has %d", len(p.Ranges), feedRanges), "Write them in the order of the feed, dd1 to dd17.")
	}
	return p, p.checkSnapshots(record)
}

func (p *Pool) checkSnapshots(record *Record) error {
	for i := range p.Snapshots {
		if err := p.checkSnapshot(i, record); err != nil {
			return err
		}
	}
	return p.index()
}

func (p *Pool) checkSnapshot(i int, record *Record) error {
	s := &p.Snapshots[i]
	place := fmt.Sprintf("snapshots[%d] (%s)", i, s.AsOf)
	switch {
	case s.AsOf == 0:
		return problem(poolFile, place+".as_of", "the day is missing", "Write it.")
	case i > 0 && s.AsOf >= p.Snapshots[i-1].AsOf:
		return problem(poolFile, place+".as_of", "it is not before the day of the snapshot above", "Put the newest snapshot first, each day once.")
	case !p.fits(s):
		return problem(poolFile, place+".counts", fmt.Sprintf("there are %d counts for %d ranges, or one is below zero", len(s.Counts), len(p.Ranges)), "Write one count for each range.")
	case !p.sums(s):
		return problem(poolFile, place+".total", "the total is not the sum of its ranges", "Compare the counts with IRCC's page.")
	case s.Note == nil && !p.even(s):
		return problem(poolFile, place+".counts", "a range is not the sum of its narrower ranges", "Compare the counts with IRCC's page; where IRCC's do not add up, say so in a note.")
	case len(s.Rounds) == 0:
		return problem(poolFile, place+".rounds", "there is no round", "Write the numbers of the rounds with which it was published.")
	}
	for _, number := range s.Rounds {
		if _, ok := record.Round(number); !ok {
			return problem(poolFile, place+".rounds", fmt.Sprintf("%q is not in %s", number, roundsFile), "Correct the number, or add the round.")
		}
	}
	if err := checkSource(poolFile, place, s.Source, p.Sources); err != nil {
		return err
	}
	return checkNote(poolFile, place, s.Note)
}

// index notes the snapshot of each round.
func (p *Pool) index() error {
	p.byRound = map[string]int{}
	for i, s := range p.Snapshots {
		for _, number := range s.Rounds {
			if j, ok := p.byRound[number]; ok {
				return problem(poolFile, fmt.Sprintf("snapshots[%d] (%s).rounds", i, s.AsOf), fmt.Sprintf("round %s is also in the snapshot of %s", number, p.Snapshots[j].AsOf), "Keep it in the one with which it was published.")
			}
			p.byRound[number] = i
		}
	}
	return nil
}

// fits tells whether a snapshot has one count for each range, none below zero.
func (p *Pool) fits(s *Snapshot) bool {
	return len(s.Counts) == len(p.Ranges) && s.Total >= 0 && !slices.ContainsFunc(s.Counts, func(n int) bool { return n < 0 })
}

// sums tells whether the ranges that are in no other add up to the total.
func (p *Pool) sums(s *Snapshot) bool {
	sum := 0
	for i, n := range s.Counts {
		if p.Top(i) {
			sum += n
		}
	}
	return sum == s.Total
}

// even tells whether every divided range is the sum of its parts.
func (p *Pool) even(s *Snapshot) bool {
	for i, n := range s.Counts {
		sum := 0
		parts := p.Parts(i)
		for _, j := range parts {
			sum += s.Counts[j]
		}
		if len(parts) > 0 && sum != n {
			return false
		}
	}
	return true
}
