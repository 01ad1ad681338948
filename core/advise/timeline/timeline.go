// Package timeline ages a case: every day of the coming months is assessed, and what changes from one day to the next is told with what happens on it.
package timeline

import (
	"slices"

	"portage/core"
	"portage/core/day"
	"portage/core/explain"
)

// Months is how far ahead people are shown their case.
const Months = 36

// Timeline is how a case ages from a day on, if nothing but time changes it: jobs that are held go on.
type Timeline struct {
	First   *core.Assessment // of the first day
	To      day.Day          // the last day that was assessed
	Steps   []Step           // the score of every day, oldest first, without a gap
	Events  []Event          // in the order of their days
	Years   []Year           // of work in Canada that become complete
	KnownTo day.Day          // the last day that the edition of the CRS is known for; none where all days are
	Newer   string           // the first day of the rules that are reported and not known
}

// Score is a total, and what open answers could still make it.
type Score struct{ Total, AtMost int }

func scoreOf(a *core.Assessment) Score { return Score{a.CRS.Total, a.CRS.AtMost} }

// Step is a time in which the score is the same, from its first day to its last.
type Step struct {
	From, To day.Day
	Score
}

// Event is a day on which something happens: to the score, to a program or a category, or to what they stand on.
type Event struct {
	On         day.Day
	Before     Score // of the day before
	After      Score // of the day
	Facts      []Fact
	Lines      []LineChange // of the CRS; their gains add up to that of the total
	Programs   []Change
	Categories []Change
}

// Gain is how many points the day gives, or takes where it is negative.
func (e *Event) Gain() int { return e.After.Total - e.Before.Total }

// Changes tells whether the score, a program or a category is another than on the day before.
func (e *Event) Changes() bool {
	return e.Before != e.After || len(e.Programs) > 0 || len(e.Categories) > 0
}

// LineChange is a line whose points are others than on the day before. A line that only one of the two editions has is empty in the other.
type LineChange struct {
	Rule          string
	Before, After explain.Line
	Causes        []int // the facts of the event that it follows from
}

// Gain is how many points the line gains.
func (l *LineChange) Gain() int { return l.After.Points - l.Before.Points }

// Change is a program or a category to which the person stands otherwise than on the day before.
type Change struct {
	ID            string
	Before, After string        // verdicts; empty where the edition of the day does not have it
	WasPoints     explain.Range // of the selection grid of FSW
	Points        explain.Range
	Checks        []CheckChange // the requirements whose verdict changes
	Grid          []LineChange  // the lines of the grid of FSW whose points change
}

// Begins tells whether the requirements are met from this day on.
func (c *Change) Begins() bool {
	return c.After == explain.Met.String() && c.Before != c.After
}

// Ends tells whether the requirements were met up to the day before.
func (c *Change) Ends() bool {
	return c.Before == explain.Met.String() && c.Before != c.After
}

// CheckChange is a requirement whose verdict is another than on the day before.
type CheckChange struct {
	Before, After explain.Check
	Causes        []int // the facts of the event that it follows from
}

// Kind says what happens on a day.
type Kind string

// What may happen on a day.
const (
	Birthday          Kind = "birthday"           // N years old
	YearDone          Kind = "year_done"          // N months of work are complete, by Rule
	YearLost          Kind = "year_lost"          // fewer than the N months that were complete are within the window, by Rule
	WorkShifts        Kind = "work_shifts"        // work counts otherwise without a year of it complete or lost: open answers, or another occupation with the most
	TestBegins        Kind = "test_begins"        // a language result counts from this day
	TestExpires       Kind = "test_expires"       // it counts no more
	StudyCompleted    Kind = "study_completed"    // a credential is completed
	AssessmentBegins  Kind = "assessment_begins"  // an educational credential assessment is made
	AssessmentExpires Kind = "assessment_expires" // it counts no more
	JobBegins         Kind = "job_begins"         // a job that is told begins
	JobEnds           Kind = "job_ends"           // the day after the last day of a job
	WindowBegins      Kind = "window_begins"      // the first days of a job fall out of a window of N years, for Of
	WindowEnds        Kind = "window_ends"        // all of it has fallen out
	ProfileExpires    Kind = "profile_expires"    // the profile leaves the pool
	EditionBegins     Kind = "edition_begins"     // another edition of Of answers
	EditionEnds       Kind = "edition_ends"       // newer rules are reported from this day on, which no edition holds
	Seen              Kind = "seen"               // IRCC's system has been seen to award from this day the year of work that is complete on Legal
)

// Fact is what happens on a day.
type Fact struct {
	Kind  Kind
	Place string   // in the case file
	Rule  string   // the line or the check that measures the work, or the reading of the month clock
	N     int      // an age, months of work, or years of a window
	Of    []string // rules, programs or categories
	Legal day.Day  // of a year that is seen early
}

// Event gives the event of a day, nil where nothing happens.
func (t *Timeline) Event(on day.Day) *Event {
	i, found := slices.BinarySearchFunc(t.Events, on, func(e Event, d day.Day) int { return int(e.On) - int(d) })
	if !found {
		return nil
	}
	return &t.Events[i]
}

// ScoreOn gives the score of one of the days.
func (t *Timeline) ScoreOn(on day.Day) Score {
	for i := range t.Steps {
		if on <= t.Steps[i].To {
			return t.Steps[i].Score
		}
	}
	return t.Steps[len(t.Steps)-1].Score
}
