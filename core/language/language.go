// Package language turns test results into levels of the Canadian Language Benchmarks (CLB) and the Niveaux de compétence linguistique canadiens (NCLC), by the day of the test, and tells whether a result is valid on a day.
package language

import (
	"fmt"
	"io/fs"
	"math"
	"slices"

	"portage/core/candidate"
	"portage/core/day"
	"portage/core/edition"
	"portage/core/explain"
)

// Edition is the language tests in use from a day on.
type Edition struct {
	edition.Header
	Validity    Validity      `json:"validity"`
	Tests       []Test        `json:"tests"`
	NotAccepted []NotAccepted `json:"not_accepted"`
}

// Validity is how long a result may be used: while it is less than Years old.
type Validity struct {
	edition.Cited
	Years int `json:"years"`
}

// Test is one language test, or the levels that a person states.
type Test struct {
	edition.Cited
	ID           string            `json:"test"`
	Name         map[string]string `json:"name"`
	Language     string            `json:"language"`
	AcceptedFrom day.Day           `json:"accepted_from"` // none: since the beginning
	Stated       bool              `json:"stated,omitempty"`
	Scales       []Scale           `json:"scales"`

	language candidate.Language
}

// Scale is a test's table of lowest scores by level, for tests taken from a day on.
type Scale struct {
	edition.Cited
	TakenFrom day.Day   `json:"taken_from"` // first day of the test; none: since the beginning
	Scores    [4]Bounds `json:"scores"`     // by ability: reading, writing, listening, speaking
	Levels    []Lowest  `json:"levels"`     // highest level first

	least [4][]int // tenths, by ability, beside Levels
}

// Bounds are the lowest and highest score that a result can show, and the step between two.
type Bounds struct {
	Low  float64 `json:"low"`
	High float64 `json:"high"`
	Step float64 `json:"step"`
}

// Lowest is the lowest score of each ability that gives a level: reading, writing, listening, speaking.
type Lowest struct {
	Level  int        `json:"level"`
	Scores [4]float64 `json:"scores"`
}

// NotAccepted is a test that people take for one that counts.
type NotAccepted struct {
	edition.Cited
	Name string `json:"name"`
	Note string `json:"note,omitempty"`
}

// Read reads every language edition, oldest first.
func Read(files fs.FS) ([]*Edition, error) {
	if edition.Shipped {
		return shipped, nil
	}
	all, err := edition.ReadAll(files, "language", func() *Edition { return &Edition{} }, func(e *Edition) *edition.Header { return &e.Header })
	if err != nil {
		return nil, err
	}
	for _, e := range all {
		if err := e.compile("language/" + e.InForce.String() + ".json"); err != nil {
			return nil, err
		}
	}
	return all, nil
}

func (e *Edition) compile(file string) error {
	if e.Validity.Years <= 0 {
		return &edition.Problem{File: file, Place: "validity.years", What: "the number of years is missing", Cure: "Write how many years a result may be used."}
	}
	if len(e.Tests) == 0 {
		return &edition.Problem{File: file, Place: "tests", What: "there is no test", Cure: "Write the tests in use."}
	}
	for i := range e.Tests {
		if err := e.Tests[i].compile(file, fmt.Sprintf("tests[%d]", i)); err != nil {
			return err
		}
	}
	return nil
}

func (t *Test) compile(file, place string) error {
	switch t.Language {
	case "en":
		t.language = candidate.English
	case "fr":
		t.language = candidate.French
	default:
		return &edition.Problem{File: file, Place: place + ".language", What: fmt.Sprintf("%q is not an official language", t.Language), Cure: "Write en or fr."}
	}
	if t.ID == "" || t.Name["en"] == "" || t.Name["fr"] == "" {
		return &edition.Problem{File: file, Place: place, What: "the test's id or its name in one language is missing", Cure: "Write test, name.en and name.fr."}
	}
	if len(t.Scales) == 0 {
		return &edition.Problem{File: file, Place: place + ".scales", What: "the test has no scale", Cure: "Write the lowest scores of each level."}
	}
	for i := range t.Scales {
		s := &t.Scales[i]
		if i > 0 && s.TakenFrom <= t.Scales[i-1].TakenFrom {
			return &edition.Problem{File: file, Place: fmt.Sprintf("%s.scales[%d].taken_from", place, i), What: "the scales are not in the order of their first days", Cure: "Put the oldest first."}
		}
		if err := s.compile(file, fmt.Sprintf("%s.scales[%d]", place, i)); err != nil {
			return err
		}
	}
	return nil
}

func (s *Scale) compile(file, place string) error {
	for i, l := range s.Levels {
		if i > 0 && l.Level >= s.Levels[i-1].Level {
			return &edition.Problem{File: file, Place: fmt.Sprintf("%s.levels[%d]", place, i), What: "the levels do not descend", Cure: "Put the highest level first."}
		}
		for a, score := range l.Scores {
			b := s.Scores[a]
			if score < b.Low || score > b.High || i > 0 && score > s.Levels[i-1].Scores[a] {
				return &edition.Problem{File: file, Place: fmt.Sprintf("%s.levels[%d].scores[%d]", place, i, a), What: fmt.Sprintf("%v is off the scale or above the score of the level over it", score), Cure: "Compare the row with the source."}
			}
			s.least[a] = append(s.least[a], tenths(score))
		}
	}
	for a, b := range s.Scores {
		if b.Step <= 0 || b.High <= b.Low {
			return &edition.Problem{File: file, Place: fmt.Sprintf("%s.scores[%d]", place, a), What: "the scale has no length or no step", Cure: "Write low, high and step."}
		}
	}
	return nil
}

func tenths(score float64) int { return int(math.Round(score * 10)) }

// Test finds a test by its id.
func (e *Edition) Test(id string) (*Test, bool) {
	for i := range e.Tests {
		if e.Tests[i].ID == id {
			return &e.Tests[i], true
		}
	}
	return nil, false
}

// scaleOn gives the scale for a test taken on a day; a stated level has no day and one scale.
func (t *Test) scaleOn(taken day.Day) *Scale {
	for i := len(t.Scales) - 1; i > 0; i-- {
		if t.Scales[i].TakenFrom <= taken {
			return &t.Scales[i]
		}
	}
	return &t.Scales[0]
}

// NewScale tells whether a scale of the test begins after a day, up to and including another: the same scores may then be other levels.
func (t *Test) NewScale(after, to day.Day) bool {
	for i := range t.Scales {
		if from := t.Scales[i].TakenFrom; from > after && from <= to {
			return true
		}
	}
	return false
}

// Level gives the level of a score in tenths of a point on the day of the test: 0 below the lowest level of the scale, up to and including 10, which stands for 10 or higher.
func (t *Test) Level(taken day.Day, ability candidate.Ability, score int) int {
	s := t.scaleOn(taken)
	for i, least := range s.least[ability] {
		if score >= least {
			return s.Levels[i].Level
		}
	}
	return 0
}

// Score gives the lowest score, in points of the test, of a level or the next higher one that the scale has, and false above the scale.
func (t *Test) Score(taken day.Day, ability candidate.Ability, level int) (float64, bool) {
	s := t.scaleOn(taken)
	for i := len(s.Levels) - 1; i >= 0; i-- {
		if s.Levels[i].Level >= level {
			return s.Levels[i].Scores[ability], true
		}
	}
	return 0, false
}

// Bounds gives the range of scores, in tenths of a point, that any of the test's scales shows for an ability, and the smallest step.
func (t *Test) Bounds(ability candidate.Ability) candidate.Scale {
	b := candidate.Scale{Low: math.MaxInt, Step: math.MaxInt}
	for i := range t.Scales {
		s := t.Scales[i].Scores[ability]
		b.Low, b.High, b.Step = min(b.Low, tenths(s.Low)), max(b.High, tenths(s.High)), min(b.Step, tenths(s.Step))
	}
	return b
}

// State says why a result counts on a day or does not.
type State uint8

// The states of a result.
const (
	Valid      State = iota
	Undated          // the day of the test is not answered, so whether it counts is open
	NotYet           // taken after the day asked
	Expired          // as old as the validity, or older
	Unaccepted       // the test is not in use on the day asked
)

// Standing is what one result is worth on a day.
type Standing struct {
	Language candidate.Language // none where the test is not answered
	Levels   [4]explain.Range   // by ability; 0 where the result does not count
	State    State
	Stated   bool
	Index    int // in the person's list of results
}

// Top is the highest level that the points tables know: 10 stands for 10 or higher.
const Top = 10

// unknownLevels are those of a result of which nothing is told.
var unknownLevels = [4]explain.Range{{High: Top}, {High: Top}, {High: Top}, {High: Top}}

// Unknown gives a result of which nothing is told.
func Unknown() Standing { return Standing{State: Undated, Levels: unknownLevels} }

// On gives what a result is worth on a day under this edition.
func (e *Edition) On(r *candidate.Result, index int, d day.Day) Standing {
	if r.Test == "" {
		return Standing{State: Undated, Index: index, Levels: unknownLevels}
	}
	t, ok := e.Test(r.Test)
	if !ok {
		return Standing{State: Unaccepted, Index: index}
	}
	s := Standing{Language: t.language, Stated: t.Stated, Index: index, State: e.state(t, r, d)}
	if s.State > Undated {
		return s
	}
	for a := range s.Levels {
		s.Levels[a] = explain.Range{Low: 0, High: Top}
		if r.Scores[a] != candidate.NoScore {
			s.Levels[a] = explain.Exactly(t.Level(r.Taken, candidate.Ability(a), r.Scores[a]))
		}
		if s.State == Undated {
			s.Levels[a].Low = 0
			s.Levels[a].High = t.highest(candidate.Ability(a), r.Scores[a])
		}
	}
	return s
}

func (e *Edition) state(t *Test, r *candidate.Result, d day.Day) State {
	switch {
	case t.AcceptedFrom > d:
		return Unaccepted
	case r.Taken == 0 && t.Stated:
		return Valid
	case r.Taken == 0:
		return Undated
	case r.Taken > d:
		return NotYet
	case d >= r.Taken.AddYears(e.Validity.Years):
		return Expired
	}
	return Valid
}

// highest gives the best level that a score has on any of the scales.
func (t *Test) highest(a candidate.Ability, score int) int {
	if score == candidate.NoScore {
		return Top
	}
	best := 0
	for i := range t.Scales {
		best = max(best, t.Level(t.Scales[i].TakenFrom, a, score))
	}
	return best
}

// Weakest gives the level of the weakest ability.
func (s *Standing) Weakest() explain.Range { return explain.Lowest(&s.Levels) }

// AtLeastAsGood tells whether s is at least as good as t in every ability, whatever the answers that are missing.
func (s *Standing) AtLeastAsGood(t *Standing) bool {
	for a := range s.Levels {
		if s.Levels[a].Low < t.Levels[a].High {
			return false
		}
	}
	return true
}

// Open tells whether an answer about the result is missing.
func (s *Standing) Open() bool {
	return slices.ContainsFunc(s.Levels[:], explain.Range.Open)
}
