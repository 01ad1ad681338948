// Package round holds every round of invitations since 2015, the pool's score distributions, and the reader of IRCC's feed.
package round

import (
	"portage/core/day"
	"portage/core/edition"
)

// The types of a round that are not the id of a category.
const (
	General = "general" // every program
	CEC     = "cec"     // Canadian Experience Class
	FSW     = "fsw"     // Federal Skilled Worker Program
	FST     = "fst"     // Federal Skilled Trades Program
	PNP     = "pnp"     // Provincial Nominee Program
	Unknown = "unknown" // IRCC's name is not in the table of names
)

// Round is one round of invitations as IRCC published it, or as mended.
type Round struct {
	Number      string        `json:"number"` // digits; two rounds of one day are 91a and 91b
	Date        day.Day       `json:"date"`   // IRCC's date
	At          day.Instant   `json:"at"`     // in UTC; may fall on the day after the date
	Type        string        `json:"type"`   // a program, general, unknown, or the id of a category
	Name        string        `json:"name"`   // IRCC's
	Invitations int           `json:"invitations"`
	LowestScore int           `json:"lowest_score"`        // of those invited
	TieBreak    day.Instant   `json:"tie_break"`           // at the lowest score, profiles submitted before it were invited; none before round 77
	Source      []string      `json:"source"`              // short names of the record's sources
	Corrected   []string      `json:"corrected,omitempty"` // the fields, by their JSON names, in which IRCC's feed is wrong
	Note        *edition.Text `json:"note,omitempty"`      // where the row was mended or is odd
}

// Ranking is how candidates at the same score are ranked, and for how long a profile is.
type Ranking struct {
	edition.Cited
	TieBreakFrom day.Day `json:"tie_break_from"` // first day on which equal scores were ranked by the time of submission
	ProfileYears int     `json:"profile_years"`  // how long a profile stays in the pool
}

// Record is every round, newest first.
type Record struct {
	Checked day.Day                   `json:"checked"` // the day the rows were last compared with their sources
	Sources map[string]edition.Source `json:"sources"`
	Ranking Ranking                   `json:"ranking"`
	Names   []Name                    `json:"names"`
	Rounds  []Round                   `json:"rounds"`

	types map[string]named // by folded name: Names and the labels of the categories
}

// Round finds a round by its number, and false where there is none.
func (r *Record) Round(number string) (*Round, bool) {
	i, ok := r.find(number)
	if !ok {
		return nil, false
	}
	return &r.Rounds[i], true
}

// find gives the place of a number, or the one where it belongs.
func (r *Record) find(number string) (int, bool) {
	low, high := 0, len(r.Rounds)
	for low < high {
		if mid := (low + high) / 2; compareNumbers(r.Rounds[mid].Number, number) > 0 {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low, low < len(r.Rounds) && r.Rounds[low].Number == number
}
