package timeline

import (
	"fmt"
	"io/fs"
	"slices"

	"portage/core/day"
	"portage/core/edition"
)

// File is where the observations of the month clock stand.
const File = "advise/month_clock.json"

// Clock is what has been observed of the day on which IRCC's system awards a year of work: the first day of a month, before the year is complete. It is no rule, and the sources disagree on the month.
type Clock struct {
	Checked  day.Day                   `json:"checked"`
	Sources  map[string]edition.Source `json:"sources"`
	Note     string                    `json:"note,omitempty"` // for the people who keep the file
	Readings []Reading                 `json:"readings"`       // the earliest first
	Accounts []Account                 `json:"accounts"`
}

// Reading is one month that the observations fit: so many before the one in which the year is complete.
type Reading struct {
	edition.Cited
	Reading      string `json:"reading"`
	MonthsBefore int    `json:"months_before"`
}

// Account is one published observation.
type Account struct {
	edition.Cited
	Account string  `json:"account"`
	Reading string  `json:"reading"`         // that it fits; empty: either
	Began   day.Day `json:"began,omitempty"` // the first day of the job
	Years   int     `json:"years,omitempty"` // that were awarded
	Seen    day.Day `json:"seen,omitempty"`  // the day on which the points were there
	Month   string  `json:"month,omitempty"` // or only its month
}

// ReadClock reads the observations strictly.
func ReadClock(files fs.FS) (*Clock, error) {
	c := &Clock{}
	if err := edition.ReadFile(files, File, c); err != nil {
		return nil, err
	}
	return c, c.check()
}

func (c *Clock) check() error {
	if c.Checked == 0 {
		return refuse("checked", "the day on which the observations were compared with their sources is missing", "Compare them, and write the day.")
	}
	if err := edition.CheckSources(File, c.Sources); err != nil {
		return err
	}
	if len(c.Readings) == 0 {
		return refuse("readings", "there is no reading", "Write each month that the observations fit, the earliest first.")
	}
	known := map[string]bool{}
	for i := range c.Readings {
		r, place := &c.Readings[i], fmt.Sprintf("readings[%d]", i)
		switch {
		case r.Reading == "" || known[r.Reading]:
			return refuse(place+".reading", "the name is missing or stands twice", "Give each reading a name of its own.")
		case r.MonthsBefore < 0 || i > 0 && r.MonthsBefore >= c.Readings[i-1].MonthsBefore:
			return refuse(place+".months_before", "the readings are not in the order of their months", "Put the earliest first; 0 is the month in which the year is complete.")
		}
		known[r.Reading] = true
		if err := edition.CheckCite(File, place, r.Cite, c.Sources); err != nil {
			return err
		}
	}
	for i := range c.Accounts {
		a, place := &c.Accounts[i], fmt.Sprintf("accounts[%d]", i)
		if a.Reading != "" && !known[a.Reading] {
			return refuse(place+".reading", fmt.Sprintf("%q is not among the readings", a.Reading), "Name one of them.")
		}
		if a.Month != "" {
			if _, _, err := day.ParseMonth(a.Month); err != nil {
				return refuse(place+".month", err.Error(), "Write the month.")
			}
		}
		if err := edition.CheckCite(File, place, a.Cite, c.Sources); err != nil {
			return err
		}
	}
	return nil
}

func refuse(place, what, cure string) error {
	return &edition.Problem{File: File, Place: place, What: what, Cure: cure}
}

// Year is a year of work in Canada that becomes complete.
type Year struct {
	Place  string // in the case file: whose work
	Rule   string // that measures it
	Months int
	Legal  day.Day    // the first day on which it is true, which is also the earliest safe one
	Seen   []Observed // when IRCC's system has been seen to award it, the earliest first
	Before Score      // of the day before
	After  Score      // of the legal day
	Pays   bool       // the score, a program or a category changes on the legal day
}

// Observed is the day from which one reading has the year awarded.
type Observed struct {
	Reading string
	On      day.Day
}

// Band gives the days on which an invitation should not be accepted yet, and false where there are none.
func (y *Year) Band() (first, last day.Day, ok bool) {
	if len(y.Seen) == 0 || y.Seen[0].On >= y.Legal {
		return 0, 0, false
	}
	return y.Seen[0].On, y.Legal - 1, true
}

// seen gives the days on which each reading has a year awarded that is complete on a day.
func (c *Clock) seen(legal day.Day) []Observed {
	y, m, _ := legal.Date()
	var all []Observed
	for i := range c.Readings {
		all = append(all, Observed{c.Readings[i].Reading, day.Of(y, m, 1).AddMonths(-c.Readings[i].MonthsBefore)})
	}
	return all
}

// inCanada are the rules whose years the observations are about.
var inCanada = []string{"crs.canadian_work", "crs.spouse_work", "cec.work"}

// addYears keeps the years of work in Canada that an event completes.
func (s *Scan) addYears(e *Event) {
	for i := range e.Facts {
		if f := &e.Facts[i]; f.Kind == YearDone && slices.Contains(inCanada, f.Rule) {
			s.t.Years = append(s.t.Years, Year{Place: f.Place, Rule: f.Rule, Months: f.N, Legal: e.On, Seen: s.clock.seen(e.On), Before: e.Before, After: e.After, Pays: e.Changes()})
		}
	}
}
