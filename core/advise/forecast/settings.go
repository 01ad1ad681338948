package forecast

import (
	"fmt"
	"io/fs"

	"portage/core/day"
	"portage/core/edition"
)

const settingsFile = "advise/forecast.json"

// Settings are the figures with which a forecast is made; they are ours, not the law's.
type Settings struct {
	Checked day.Day                   `json:"checked"` // the day the figures were last held against the walk-forward test
	Sources map[string]edition.Source `json:"sources"`
	Least   Least                     `json:"least"`
	Methods Methods                   `json:"methods"`
	Band    BandSettings              `json:"band"`
	Shown   Shown                     `json:"shown"`
}

// Least is what a record must have before anything is forecast from it.
type Least struct {
	edition.Cited
	Rounds      int `json:"rounds"`       // under the present definition of the type
	DormantDays int `json:"dormant_days"` // a type that was not held for longer is not forecast, and begins anew
}

// Methods are the methods from which the nearest is taken, of equals the first, and their figures.
type Methods struct {
	edition.Cited
	Scores    []Method `json:"scores"`    // for the lowest score
	Days      []Method `json:"days"`      // for the days between rounds
	MeanOf    int      `json:"mean_of"`   // how many values the mean takes
	MedianOf  int      `json:"median_of"` // how many the median takes
	Smoothing float64  `json:"smoothing"` // the weight of the newest value
}

// BandSettings say how wide a band is.
type BandSettings struct {
	edition.Cited
	Share     float64 `json:"share"`      // of what comes that should fall within
	Step      float64 `json:"step"`       // how far one hit or miss moves the width
	Errors    int     `json:"errors"`     // how many past errors are remembered
	LeastDays int     `json:"least_days"` // to each side of the day of the next round, however even the rhythm was
}

// Shown is how much of the record a person is shown.
type Shown struct {
	edition.Cited
	Forecasts int   `json:"forecasts"` // past ones
	Months    int   `json:"months"`    // of rounds that a score is held against
	Steps     []int `json:"steps"`     // points more or less than the own score
}

// Read reads the figures; one that is uncited or off its range is refused with the file, the place and the cure.
func Read(files fs.FS) (*Settings, error) {
	s := &Settings{}
	if err := edition.ReadFile(files, settingsFile, s); err != nil {
		return nil, err
	}
	if s.Checked == 0 {
		return nil, problem("checked", "the day is missing", "Run the walk-forward test, and write the day.")
	}
	if err := edition.CheckSources(settingsFile, s.Sources); err != nil {
		return nil, err
	}
	for _, c := range []struct{ place, cite string }{{"least", s.Least.Cite}, {"methods", s.Methods.Cite}, {"band", s.Band.Cite}, {"shown", s.Shown.Cite}} {
		if err := edition.CheckCite(settingsFile, c.place, c.cite, s.Sources); err != nil {
			return nil, err
		}
	}
	return s, s.check()
}

func (s *Settings) check() error {
	switch {
	case s.Least.Rounds < 2:
		return problem("least.rounds", fmt.Sprintf("%d rounds have no rhythm", s.Least.Rounds), "Write 2 or more.")
	case s.Least.DormantDays < 1:
		return problem("least.dormant_days", "it is not a number of days", "Write 1 or more.")
	case len(s.Methods.Scores) == 0 || len(s.Methods.Days) == 0:
		return problem("methods", "there is none to choose from", fmt.Sprintf("Write some of %v for the scores and for the days.", methodNames))
	case s.Methods.MeanOf < 2 || s.Methods.MedianOf < 2:
		return problem("methods", "a mean or a median takes more than one value", "Write 2 or more for mean_of and median_of.")
	case s.Methods.Smoothing <= 0 || s.Methods.Smoothing >= 1:
		return problem("methods.smoothing", "it is not a weight between 0 and 1", "Write it like 0.5.")
	case s.Band.Share <= 0 || s.Band.Share >= 1:
		return problem("band.share", "it is not a share between 0 and 1", "Write it like 0.8.")
	case s.Band.Step < 0 || s.Band.Step >= 1:
		return problem("band.step", "it is not a step from 0 up to 1", "Write it like 0.1.")
	case s.Band.Errors < s.leastErrors():
		return problem("band.errors", fmt.Sprintf("%d errors are too few for such a share", s.Band.Errors), fmt.Sprintf("Write %d or more.", s.leastErrors()))
	case s.Band.LeastDays < 0:
		return problem("band.least_days", "it is below zero", "Write 0 or more.")
	case s.Shown.Forecasts < 1 || s.Shown.Months < 1 || len(s.Shown.Steps) == 0:
		return problem("shown", "a figure is missing", "Write forecasts, months and steps.")
	}
	for i := 1; i < len(s.Shown.Steps); i++ {
		if s.Shown.Steps[i] <= s.Shown.Steps[i-1] {
			return problem(fmt.Sprintf("shown.steps[%d]", i), "it is not more than the one before", "Put the steps in ascending order, each once.")
		}
	}
	return nil
}

func problem(place, what, cure string) error {
	return &edition.Problem{File: settingsFile, Place: place, What: what, Cure: cure}
}
