// Package program judges the three federal programs of Express Entry: Federal Skilled Worker (with its 67-point grid), Canadian Experience Class and Federal Skilled Trades, and their proof of funds.
package program

import (
	"fmt"
	"io/fs"
	"strconv"

	"portage/core/candidate"
	"portage/core/edition"
	"portage/core/noc"
)

// Edition is the requirements of the three programs in force from a day on (IRPR 73 to 87.2).
type Edition struct {
	edition.Header
	Work       Work        `json:"work"`
	Physicians *Physicians `json:"physicians"` // null: no exception for self-employed physicians
	FSW        FSW         `json:"fsw"`
	CEC        CEC         `json:"cec"`
	FST        FST         `json:"fst"`

	counting counting
}

// counting is what work the programs count.
type counting struct {
	skilled   candidate.Counting // skilled, wherever and however it was done
	canadian  candidate.Counting // skilled, in Canada, neither self-employed nor while studying
	permit    candidate.Counting // skilled, in Canada, full-time
	anyPermit candidate.Counting // of any TEER, in Canada, full-time
}

// Work says what a year of skilled work is.
type Work struct {
	edition.Cited
	FullTimeHours int `json:"full_time_hours"`
	YearHours     int `json:"year_hours"`
	MostTeer      int `json:"most_teer"`
}

// Physicians are the occupations whose self-employed work in Canada counts if it is publicly funded.
type Physicians struct {
	edition.Cited
	Occupations []string `json:"occupations"`

	codes []int32
}

// Experience is the work that a program asks for.
type Experience struct {
	edition.Cited
	Years       int `json:"years"`
	WindowYears int `json:"window_years"`
}

// FSW is the Federal Skilled Worker Program (IRPR 75 to 83).
type FSW struct {
	Work      Experience    `json:"work"`
	Language  Level         `json:"language"`
	Education FSWEducation  `json:"education"`
	PassMark  Points        `json:"pass_mark"`
	Funds     edition.Cited `json:"funds"`
	Grid      Grid          `json:"grid"`
}

// Level is a level that each of the four abilities must reach.
type Level struct {
	edition.Cited
	Level int `json:"level"`
}

// FSWEducation is the education that FSW asks for.
type FSWEducation struct {
	edition.Cited
	Least           string `json:"least"`
	AssessmentYears int    `json:"assessment_years"`

	least int
}

// Points is a number of points.
type Points struct {
	edition.Cited
	Points int `json:"points"`
}

// Grid is the selection grid of FSW, out of 100.
type Grid struct {
	Education      GridRows     `json:"education"`
	FirstLanguage  GridBands    `json:"first_language"` // per ability
	SecondLanguage GridSecond   `json:"second_language"`
	Experience     GridBands    `json:"experience"` // by years
	Age            GridBands    `json:"age"`
	Arranged       Arranged     `json:"arranged_employment"`
	Adaptability   Adaptability `json:"adaptability"`
}

// GridRows is points by level of education, lowest first.
type GridRows struct {
	edition.Cited
	Rows []GridRow `json:"rows"`
}

// GridRow is the points of one level of education.
type GridRow struct {
	Row    string `json:"row"`
	Points int    `json:"points"`
}

// GridBands is points by a value: those of the last band that begins at or below it.
type GridBands struct {
	edition.Cited
	Most  int        `json:"most"`
	Bands []GridBand `json:"bands"`
}

// GridBand is the points from a value on, up to the next band.
type GridBand struct {
	From   int `json:"from"`
	Points int `json:"points"`
}

// GridSecond is the points of a second official language at a level in each of the four abilities.
type GridSecond struct {
	edition.Cited
	Level  int `json:"level"`
	Points int `json:"points"`
}

// Arranged is an offer of employment with its four cases.
type Arranged struct {
	edition.Cited
	Points int            `json:"points"`
	Months int            `json:"months"` // the shortest offer, full-time
	Cases  []ArrangedCase `json:"cases"`
}

// ArrangedCase is one of the cases in which an offer counts.
type ArrangedCase struct {
	edition.Cited
	Basis       string `json:"basis"`
	Authorized  *bool  `json:"authorized,omitempty"` // whether the candidate is authorized to work in Canada; null: the basis says so
	FundsExempt bool   `json:"funds_exempt"`

	basis candidate.Basis
}

// Adaptability is the items of the factor, each once, up to Most together.
type Adaptability struct {
	edition.Cited
	Most           int  `json:"most"`
	SpouseLanguage Item `json:"spouse_language"` // needs a level in each of the four abilities
	OwnStudy       Item `json:"own_study"`       // needs academic years
	SpouseStudy    Item `json:"spouse_study"`    // needs academic years
	OwnWork        Item `json:"own_work"`        // needs years, full-time
	SpouseWork     Item `json:"spouse_work"`     // needs years, full-time, of any TEER
	Relative       Item `json:"relative"`
	Arranged       Item `json:"arranged_employment"`
}

// Item is the points of one item of adaptability, and what it needs.
type Item struct {
	edition.Cited
	Points int `json:"points"`
	Needs  int `json:"needs,omitempty"`
}

// CEC is the Canadian Experience Class (IRPR 87.1).
type CEC struct {
	Work     Experience  `json:"work"`
	Language CECLanguage `json:"language"`
}

// CECLanguage is the level that each ability must reach, by the TEER of the occupation with the most experience.
type CECLanguage struct {
	edition.Cited
	Levels []int `json:"levels_by_teer"`
}

// FST is the Federal Skilled Trades Program (IRPR 87.2).
type FST struct {
	Work        Experience    `json:"work"`
	Language    FSTLanguage   `json:"language"`
	Certificate edition.Cited `json:"certificate_or_offer"`
	Offer       Arranged      `json:"offer"`
	Funds       edition.Cited `json:"funds"`
	Occupations Trades        `json:"occupations"`
}

// FSTLanguage is the level of each ability: reading, writing, listening, speaking.
type FSTLanguage struct {
	edition.Cited
	Levels [4]int `json:"levels"`
}

// Trades are the skilled trade occupations by the beginnings of their codes.
type Trades struct {
	edition.Cited
	Version     string   `json:"version"` // of the classification that the law named: 2016 or 2021
	Include     []string `json:"include"` // in NOC 2021
	Exclude     []string `json:"exclude"`
	Include2016 []string `json:"include_2016,omitempty"` // as the law named them in NOC 2016

	include, exclude []beginning
}

// Read reads every edition of the programs, oldest first.
func Read(files fs.FS) ([]*Edition, error) {
	if edition.Shipped {
		return shipped, nil
	}
	all, err := edition.ReadAll(files, "programs", func() *Edition { return &Edition{} }, func(e *Edition) *edition.Header { return &e.Header })
	if err != nil {
		return nil, err
	}
	for _, e := range all {
		if err := e.compile("programs/" + e.InForce.String() + ".json"); err != nil {
			return nil, err
		}
	}
	return all, nil
}

func (e *Edition) compile(file string) error {
	refuse := func(place, what, cure string) error {
		return &edition.Problem{File: file, Place: place, What: what, Cure: cure}
	}
	if e.Work.FullTimeHours <= 0 || e.Work.YearHours != e.Work.FullTimeHours*52 {
		return refuse("work", "a year's hours are not 52 weeks of the full-time hours", "Compare full_time_hours and year_hours with the source.")
	}
	for i, x := range []Experience{e.FSW.Work, e.CEC.Work, e.FST.Work} {
		if x.Years <= 0 || x.WindowYears <= 0 {
			return refuse([]string{"fsw", "cec", "fst"}[i]+".work", "the years or the window are missing", "Write years and window_years.")
		}
	}
	if e.FSW.Education.AssessmentYears <= 0 {
		return refuse("fsw.education.assessment_years", "the life of an assessment is missing", "Write its years.")
	}
	if len(e.CEC.Language.Levels) != e.Work.MostTeer+1 {
		return refuse("cec.language.levels_by_teer", fmt.Sprintf("there are %d levels", len(e.CEC.Language.Levels)), "Write one for each TEER from 0 to most_teer.")
	}
	if len(e.FST.Occupations.Include) == 0 {
		return refuse("fst.occupations.include", "no trade is named", "Write the beginnings of the codes.")
	}
	if err := e.compileRows(refuse); err != nil {
		return err
	}
	if err := e.compileBands(refuse); err != nil {
		return err
	}
	for place, a := range map[string]*Arranged{"fsw.grid.arranged_employment": &e.FSW.Grid.Arranged, "fst.offer": &e.FST.Offer} {
		if err := a.compile(place, refuse); err != nil {
			return err
		}
	}
	if err := e.Physicians.compile(refuse); err != nil {
		return err
	}
	e.compileCounting()
	return e.FST.Occupations.compile(refuse)
}

func (e *Edition) compileCounting() {
	pace, most := e.Pace(), e.Work.MostTeer
	e.counting = counting{
		skilled:   candidate.Counting{Pace: pace, MostTeer: most, SelfEmployed: true, Studying: true},
		canadian:  candidate.Counting{Pace: pace, MostTeer: most, Place: candidate.InCanada, Physicians: e.PhysicianCodes()},
		permit:    candidate.Counting{Pace: pace, MostTeer: most, Place: candidate.InCanada, SelfEmployed: true, Studying: true, FullTimeOnly: true},
		anyPermit: candidate.Counting{Pace: pace, MostTeer: candidate.AnyTeer, Place: candidate.InCanada, SelfEmployed: true, Studying: true, FullTimeOnly: true},
	}
}

func (t *Trades) compile(refuse refusal) error {
	for _, list := range []struct {
		texts []string
		to    *[]beginning
	}{{t.Include, &t.include}, {t.Exclude, &t.exclude}} {
		for _, text := range list.texts {
			value, err := strconv.Atoi(text)
			if err != nil || len(text) > 5 {
				return refuse("fst.occupations", fmt.Sprintf("%q is not the beginning of a code", text), "Write one to five digits.")
			}
			divisor := int32(1)
			for range 5 - len(text) {
				divisor *= 10
			}
			*list.to = append(*list.to, beginning{int32(value), divisor})
		}
	}
	return nil
}

type refusal func(place, what, cure string) error

func (e *Edition) compileRows(refuse refusal) error {
	rows := e.FSW.Grid.Education.Rows
	e.FSW.Education.least = -1
	if len(rows) != len(candidate.RowNames) {
		return refuse("fsw.grid.education.rows", fmt.Sprintf("there are %d rows, not %d", len(rows), len(candidate.RowNames)), "Write every level of education once, lowest first.")
	}
	for i, name := range candidate.RowNames {
		if rows[i].Row != name {
			return refuse(fmt.Sprintf("fsw.grid.education.rows[%d].row", i), fmt.Sprintf("%q stands where %q belongs", rows[i].Row, name), "Write every level of education once, lowest first.")
		}
		if e.FSW.Education.Least == name {
			e.FSW.Education.least = i
		}
	}
	if e.FSW.Education.least < 0 {
		return refuse("fsw.education.least", fmt.Sprintf("%q is not a level of education", e.FSW.Education.Least), "Write the name of a row of the grid.")
	}
	return nil
}

func (e *Edition) compileBands(refuse refusal) error {
	g := &e.FSW.Grid
	for i, b := range []GridBands{g.FirstLanguage, g.Experience, g.Age} {
		place := "fsw.grid." + []string{"first_language", "experience", "age"}[i]
		if len(b.Bands) == 0 || b.Most <= 0 {
			return refuse(place, "the table or its most is missing", "Write most and bands, lowest first.")
		}
		for j := 1; j < len(b.Bands); j++ {
			if b.Bands[j].From <= b.Bands[j-1].From {
				return refuse(fmt.Sprintf("%s.bands[%d].from", place, j), "the bands do not ascend", "Put the lowest first, each value once.")
			}
		}
	}
	return nil
}

func (a *Arranged) compile(place string, refuse refusal) error {
	for i := range a.Cases {
		c := &a.Cases[i]
		for basis, name := range candidate.BasisNames {
			if name == c.Basis {
				c.basis = candidate.Basis(basis)
			}
		}
		if c.basis == candidate.BasisUnanswered {
			return refuse(fmt.Sprintf("%s.cases[%d].basis", place, i), fmt.Sprintf("%q is not a basis of an offer", c.Basis), "Write lmia, lmia_permit or exempt_permit.")
		}
	}
	return nil
}

func (p *Physicians) compile(refuse refusal) error {
	if p == nil {
		return nil
	}
	for i, code := range p.Occupations {
		n, err := noc.ParseCode(code)
		if err != nil {
			return refuse(fmt.Sprintf("physicians.occupations[%d]", i), err.Error(), "Write the five digits of a unit group of NOC 2021.")
		}
		p.codes = append(p.codes, int32(n))
	}
	return nil
}

// PhysicianCodes gives the occupations of self-employed physicians whose publicly funded work counts; none where there is no exception.
func (e *Edition) PhysicianCodes() []int32 {
	if e.Physicians == nil {
		return nil
	}
	return e.Physicians.codes
}

// Pace gives the full-time hours that work is measured by.
func (e *Edition) Pace() candidate.Pace { return candidate.Pace{FullTime: e.Work.FullTimeHours * 100} }
