// Package explain holds what a rule returns: lines of points and checks, each with its fact and its citation.
package explain

import "strconv"

// Verdict is how a person stands to a requirement; the zero Verdict is Open.
type Verdict uint8

// The three verdicts: Open where an answer that decides is missing or the law is not settled.
const (
	Open Verdict = iota
	Met
	NotMet
)

// String gives open, met or not_met.
func (v Verdict) String() string { return [...]string{"open", "met", "not_met"}[v] }

// MarshalText writes the verdict's name.
func (v Verdict) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

// And gives the verdict of two requirements that must both be met.
func (v Verdict) And(w Verdict) Verdict {
	switch {
	case v == NotMet || w == NotMet:
		return NotMet
	case v == Met && w == Met:
		return Met
	}
	return Open
}

// Or gives the verdict of two requirements of which one is enough.
func (v Verdict) Or(w Verdict) Verdict {
	switch {
	case v == Met || w == Met:
		return Met
	case v == NotMet && w == NotMet:
		return NotMet
	}
	return Open
}

// Range is a number of which only the bounds may be known: Low is certain, High is what open answers could still make it.
type Range struct{ Low, High int }

// Exactly gives the Range of a known number.
func Exactly(n int) Range { return Range{n, n} }

// Open tells whether an answer is missing.
func (r Range) Open() bool { return r.Low != r.High }

// AtLeast gives the verdict of needing n or more.
func (r Range) AtLeast(n int) Verdict {
	switch {
	case r.Low >= n:
		return Met
	case r.High < n:
		return NotMet
	}
	return Open
}

// Plus adds two ranges.
func (r Range) Plus(s Range) Range { return Range{r.Low + s.Low, r.High + s.High} }

// Capped gives the range with nothing over most.
func (r Range) Capped(most int) Range { return Range{min(r.Low, most), min(r.High, most)} }

// Lowest gives the level of the weakest of the four abilities.
func Lowest(levels *[4]Range) Range {
	r := levels[0]
	for _, l := range levels[1:] {
		r.Low, r.High = min(r.Low, l.Low), min(r.High, l.High)
	}
	return r
}

// Form says how a Fact is written.
type Form uint8

// The forms of a Fact.
const (
	None    Form = iota // nothing to show, or not answered
	Number              // N[0]
	Months              // N[0] whole years, of N[1] months; written as the years
	Levels              // the levels of reading, writing, listening and speaking
	Name                // Text, a value of the case file or of a rule
	Dollars             // Sum
)

// Fact is what a line or a check stands on, kept as numbers until it is written.
type Fact struct {
	Form Form
	N    [4]int16
	Sum  int // Canadian dollars
	Text string
}

// NumberFact gives the Fact of a number.
func NumberFact(n int) Fact { return Fact{Form: Number, N: [4]int16{int16(min(n, 32767))}} }

// LevelsFact gives the Fact of the levels of the four abilities, as far as they are certain.
func LevelsFact(levels *[4]Range) Fact {
	f := Fact{Form: Levels}
	for a, l := range levels {
		f.N[a] = int16(l.Low)
	}
	return f
}

// DollarsFact gives the Fact of a sum of Canadian dollars.
func DollarsFact(n int) Fact { return Fact{Form: Dollars, Sum: n} }

// NameFact gives the Fact of a name.
func NameFact(name string) Fact { return Fact{Form: Name, Text: name} }

// MonthsFact gives the Fact of a duration in whole months, from 0.
func MonthsFact(months int) Fact {
	return Fact{Form: Months, N: [4]int16{int16(months / 12), int16(months)}}
}

// String writes the fact: numbers as digits, durations in whole years, levels with blanks between.
func (f Fact) String() string {
	switch f.Form {
	case Number, Months:
		return strconv.Itoa(int(f.N[0]))
	case Levels:
		b := make([]byte, 0, 12)
		for i, n := range f.N {
			if i > 0 {
				b = append(b, ' ')
			}
			b = strconv.AppendInt(b, int64(n), 10)
		}
		return string(b)
	case Dollars:
		return strconv.Itoa(f.Sum)
	case Name:
		return f.Text
	}
	return ""
}

// MarshalText writes the fact as String does.
func (f Fact) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// Next is the next step of a line that would pay: what the fact would have to be, and the points that this line alone would gain.
type Next struct {
	Needs Fact `json:"needs"`
	Gain  int  `json:"gain"`
}

// Reading is one of the readings of an unsettled point of law, with the points it would give.
type Reading struct {
	Reading string `json:"reading"`
	Points  int    `json:"points"`
}

// Line is one factor's points with what they stand on.
type Line struct {
	Rule     string    `json:"rule"`
	Points   int       `json:"points"`             // that count, after the caps of the section
	AtMost   int       `json:"at_most"`            // that could count once every open answer is given; Points where nothing is open
	Max      int       `json:"max"`                // the most that the factor can give
	Earned   int       `json:"earned,omitempty"`   // before the section's cap, where the cap took some away
	Fact     Fact      `json:"fact"`               // empty where it is not answered
	Cite     string    `json:"cite"`               // the source's short name and the place in it
	Next     Next      `json:"next,omitzero"`      // none where no step would pay
	Ask      []string  `json:"ask,omitempty"`      // places in the case file whose answer could still change the line
	Readings []Reading `json:"readings,omitempty"` // the readings of an open point of law, where they differ in points
	Parts    []Line    `json:"parts,omitempty"`
}

// Check is one requirement with what is needed and what the person has.
type Check struct {
	Rule    string   `json:"rule"`
	Verdict Verdict  `json:"verdict"`
	Needs   Fact     `json:"needs"`
	Has     Fact     `json:"has"`
	Cite    string   `json:"cite"`
	Ask     []string `json:"ask,omitempty"`  // places in the case file whose answer could still change the verdict
	Note    string   `json:"note,omitempty"` // the name of an open point or an exception that the verdict stands on
}
