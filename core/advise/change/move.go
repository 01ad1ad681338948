package change

import (
	"slices"

	"portage/core/candidate"
	"portage/core/day"
)

// The kinds of change, as the data names them.
const (
	OneLevel         = "one_level" // one ability of a result one level up
	Again            = "again"     // a test taken again with the same scores, because it has expired or will
	All7             = "all_7"     // all abilities of the first official language
	All9             = "all_9"
	French5          = "french_5" // all abilities of the second official language
	French7          = "french_7"
	English5         = "english_5"
	WorkHere         = "work_here" // a new job in Canada
	WorkHereHeld     = "work_here_held"
	WorkAbroad       = "work_abroad"
	WorkAbroadHeld   = "work_abroad_held"
	SecondCredential = "second_credential"
	Bachelor         = "bachelor"
	Masters          = "masters"
	Doctoral         = "doctoral"
	CanadianYear     = "canadian_year"
	CanadianDegree   = "canadian_degree"
	CanadianMasters  = "canadian_masters"
	Assessment       = "assessment"
	Certificate      = "certificate"
	Spouse5          = "spouse_5"
	Spouse7          = "spouse_7"
	Spouse9          = "spouse_9"
	SpouseAssessment = "spouse_assessment"
	SpouseWork       = "spouse_work"
	SpouseWorkHeld   = "spouse_work_held"
	Sibling          = "sibling"
	Nomination       = "nomination"
	Offer            = "offer"
)

// Kinds are all kinds of change.
var Kinds = []string{
	OneLevel, Again, All7, All9, French5, French7, English5, WorkHere, WorkHereHeld, WorkAbroad, WorkAbroadHeld,
	SecondCredential, Bachelor, Masters, Doctoral, CanadianYear, CanadianDegree, CanadianMasters, Assessment, Certificate,
	Spouse5, Spouse7, Spouse9, SpouseAssessment, SpouseWork, SpouseWorkHeld, Sibling, Nomination, Offer,
}

// AllAbilities stands for the four abilities in the place of one.
const AllAbilities = -1

// Move is one realistic change to a case.
type Move struct {
	ID     string // stable, like language.en.listening+1
	Kind   string
	Family string // under which a person sets the effort
	Effort Effort // ours, until the person sets another
	Days   int    // that it takes at least; work takes Months
	Months int    // of work

	Spouse bool // it is the spouse's or partner's

	Language candidate.Language // of a test or a stated level
	Test     string             // the test, or clb or nclc for a stated level
	Ability  int                // one of the four, or AllAbilities
	Level    int                // the level that is aimed at
	From, To [4]int             // the scores before and after, in tenths; NoScore where there is none
	Before   [4]int             // the levels before
	Expires  day.Day            // of a test taken again: the first day on which the result before no longer counts

	NOC     string // of work or of an offer
	Country string
	Held    bool // the job is held already and only goes on
	StandIn bool // the occupation stands in for one that is not told

	Credential candidate.Level // that study leads to
	Index      int             // of the credential that is assessed, or of the result that a test betters, in its list

	slot  string // changes of one slot exclude each other
	dated bool   // the result is of a test, or of a level stated for a day
}

// Excludes tells whether two changes cannot be made together: two results of one test, two lengths of one work, two courses of study.
func (m *Move) Excludes(other *Move) bool {
	if m.slot != other.slot {
		return false
	}
	oneAbility := m.Kind == OneLevel && other.Kind == OneLevel && m.Index == other.Index && m.Ability != other.Ability
	return !oneAbility
}

// lane orders what takes a person's time: work that only goes on, work in a new job, then study. 0 takes none.
func (m *Move) lane() int {
	switch m.Kind {
	case WorkHereHeld, WorkAbroadHeld, SpouseWorkHeld:
		return 1
	case WorkHere, SpouseWork:
		return 2
	case WorkAbroad:
		return 3
	}
	if m.studies() {
		return 4
	}
	return 0
}

func (m *Move) studies() bool { return m.Credential != candidate.LevelUnanswered }

// end gives the day on which a change begun on a day is done.
func (m *Move) end(start day.Day) day.Day {
	if m.Months > 0 {
		return start.AddMonths(m.Months)
	}
	return start + day.Day(m.Days)
}

// Apply makes the change in a deep copy of a case, begun on a day, and gives the copy and the day on which it is done.
func (m *Move) Apply(c *candidate.Case, on day.Day) (*candidate.Case, day.Day) {
	changed, done := Together(Copy(c), on, m)
	return changed, done
}

// Copy gives a deep copy of a case.
func Copy(c *candidate.Case) *candidate.Case {
	other := *c
	copyPerson(&other.Person)
	copyPerson(&other.Partner.Person)
	return &other
}

func copyPerson(p *candidate.Person) {
	p.Education, p.Languages, p.Work = slices.Clone(p.Education), slices.Clone(p.Languages), slices.Clone(p.Work)
}
