// Package crs ranks a candidate by the Comprehensive Ranking System (Ministerial Instructions, sections 8 to 32), one file per section A to D.
package crs

import (
	"fmt"
	"io/fs"
	"strconv"

	"portage/core/candidate"
	"portage/core/day"
	"portage/core/edition"
	"portage/core/noc"
)

// Edition is the points tables of the Comprehensive Ranking System in force from a day on.
type Edition struct {
	edition.Header
	Caps            Caps            `json:"caps"`
	Age             Bands           `json:"age"`
	Education       Education       `json:"education"`
	FirstLanguage   Bands           `json:"first_language"`  // per ability
	SecondLanguage  Bands           `json:"second_language"` // per ability
	Work            Work            `json:"work"`
	CanadianWork    Bands           `json:"canadian_work"`
	SpouseEducation Education       `json:"spouse_education"`
	SpouseLanguage  Bands           `json:"spouse_language"` // per ability
	SpouseWork      Bands           `json:"spouse_work"`
	Transfer        Transferability `json:"transferability"`
	Nomination      Points          `json:"nomination"`
	Offer           *Offer          `json:"offer"`          // null: an offer gives nothing
	CanadianStudy   *CanadianStudy  `json:"canadian_study"` // null: Canadian study gives nothing more
	Sibling         *Points         `json:"sibling"`        // null: a sibling gives nothing
	French          *French         `json:"french"`         // null: French gives nothing more
	HighWage        *HighWage       `json:"high_wage"`      // null: there is no high-wage factor

	theirs string // the name of the file, where a person has loaded it; only ReadEdition sets it
}

// Theirs gives the name of the file that a person has loaded the edition from, and false for an edition of the data.
func (e *Edition) Theirs() (file string, ok bool) { return e.theirs, e.theirs != "" }

// Name names an edition by its first day in force; one that a person has loaded is said to be theirs.
func (e *Edition) Name() string {
	if e.theirs != "" {
		return "theirs:" + e.InForce.String()
	}
	return e.InForce.String()
}

// Pair is points with, and without, an accompanying spouse or partner.
type Pair struct {
	With    int `json:"with"`
	Without int `json:"without"`
}

// Caps are the most that each section gives.
type Caps struct {
	edition.Cited
	Core            Pair `json:"core"`
	Spouse          Pair `json:"spouse"`
	Transferability Pair `json:"transferability"`
	Additional      Pair `json:"additional"`
}

// Band is the points from a value on, up to the next band.
type Band struct {
	From int `json:"from"`
	Pair
}

// Bands is a table of points by age, years or level; below the first band there are none.
type Bands struct {
	edition.Cited
	Bands []Band `json:"bands"`
	Most  *Pair  `json:"most,omitempty"` // the most that the four abilities give together; none: the best band

	best Pair
}

// Education is a table of points by level of education.
type Education struct {
	edition.Cited
	AssessmentYears int   `json:"assessment_years,omitempty"` // an assessment counts while it is less than so many years old
	Rows            []Row `json:"rows"`                       // every row, lowest first
}

// Row is the points of one level of education.
type Row struct {
	Row string `json:"row"`
	Pair
}

// Work says which work counts.
type Work struct {
	edition.Cited
	WindowYears     int     `json:"window_years"`
	MostTeer        int     `json:"most_teer"`
	FullTimeHours   int     `json:"full_time_hours"`
	ContinuousUntil day.Day `json:"continuous_until"` // up to and including this day only unbroken work counts
}

// Transferability is the five combinations, in three groups.
type Transferability struct {
	edition.Cited
	Most                  int        `json:"most"`                       // of each group
	LanguageSteps         [2]int     `json:"language_steps"`             // lowest of the four abilities
	CanadianSteps         [2]int     `json:"canadian_work_steps"`        // years
	ForeignSteps          [2]int     `json:"foreign_work_steps"`         // years
	CertificateSteps      [2]int     `json:"certificate_language_steps"` // lowest of the four abilities
	EducationSteps        [2]string  `json:"education_steps"`            // rows
	EducationLanguage     Matrix     `json:"education_language"`
	EducationWork         Matrix     `json:"education_work"`
	ForeignLanguage       Matrix     `json:"foreign_work_language"`
	ForeignWork           Matrix     `json:"foreign_work_canadian_work"`
	CertificateLanguage   Matrix     `json:"certificate_language"`
	ForeignWorkDefinition Definition `json:"foreign_work"`

	educationSteps [2]int
}

// Definition says where a term is defined.
type Definition struct {
	edition.Cited
}

// Matrix is points by the step reached on one side (rows) and on the other (columns), from none.
type Matrix struct {
	edition.Cited
	Points [][3]int `json:"points"`
}

// Points is a single number of points.
type Points struct {
	edition.Cited
	Points int `json:"points"`
}

// Offer is the points of a qualifying offer of arranged employment.
type Offer struct {
	edition.Cited
	Bases            []string `json:"bases"`
	Months           int      `json:"months"` // the shortest offer that qualifies
	MostTeer         int      `json:"most_teer"`
	SeniorMajorGroup string   `json:"senior_major_group"`
	Senior           int      `json:"senior"` // in the senior major group
	Other            int      `json:"other"`

	bases  [len(candidate.BasisNames)]bool
	senior int32
}

// CanadianStudy is the points of a credential earned in Canada.
type CanadianStudy struct {
	edition.Cited
	Short      int     `json:"short"` // a program of one or two years
	Long       int     `json:"long"`  // three years or more, master's, professional, doctoral
	WaivedFrom day.Day `json:"waived_from"`
	WaivedTo   day.Day `json:"waived_to"` // programs of these days need neither presence nor full-time study
}

// French is the points of strong French.
type French struct {
	edition.Cited
	NCLC    int `json:"french"`  // in each of the four abilities
	English int `json:"english"` // CLB in each of the four abilities for the upper points
	Lower   int `json:"lower"`
	Upper   int `json:"upper"`
}

// HighWage is points for work or an offer in occupations that pay well, by level of wage.
type HighWage struct {
	edition.Cited
	Levels []WageLevel `json:"levels"`
}

// WageLevel is one level of occupations with its points.
type WageLevel struct {
	edition.Cited
	Level        string   `json:"level"`
	Occupations  []string `json:"occupations"`
	CanadianWork []Band   `json:"canadian_work"` // by years in one of the occupations
	Offer        int      `json:"offer"`

	codes []int32
}

// Codes gives the level's occupations as numbers.
func (l *WageLevel) Codes() []int32 { return l.codes }

// Rests tells whether an offer on this basis can qualify.
func (o *Offer) Rests(basis candidate.Basis) bool { return o.bases[basis] }

// Pace gives the full-time hours that work is measured by.
func (w *Work) Pace() candidate.Pace { return candidate.Pace{FullTime: w.FullTimeHours * 100} }

// Read reads every edition of the points tables, oldest first.
func Read(files fs.FS) ([]*Edition, error) {
	if edition.Shipped {
		return shipped, nil
	}
	all, err := edition.ReadAll(files, "crs", func() *Edition { return &Edition{} }, func(e *Edition) *edition.Header { return &e.Header })
	if err != nil {
		return nil, err
	}
	for _, e := range all {
		c := compiler{file: "crs/" + e.InForce.String() + ".json"}
		e.compile(&c)
		if c.err != nil {
			return nil, c.err
		}
	}
	return all, nil
}

// ReadEdition reads one edition that a person has made or been given: of the form of those in data, as strictly, and marked as theirs. The error is an *edition.Problem.
func ReadEdition(name string, b []byte) (*Edition, error) {
	name = edition.OwnName(name)
	e := &Edition{}
	if err := edition.ReadOwn(name, "crs", b, e, &e.Header); err != nil {
		return nil, err
	}
	c := compiler{file: name}
	e.compile(&c)
	if c.err != nil {
		return nil, c.err
	}
	e.theirs = name
	return e, nil
}

// compiler checks an edition's tables and keeps the first problem.
type compiler struct {
	file string
	err  error
}

func (c *compiler) refuse(code, place, what, cure string) {
	if c.err == nil {
		c.err = &edition.Problem{File: c.file, Place: place, What: what, Cure: cure, Code: code}
	}
}

func (e *Edition) compile(c *compiler) {
	for _, t := range []struct {
		place  string
		bands  *Bands
		copies int
	}{
		{"age", &e.Age, 1}, {"first_language", &e.FirstLanguage, 4}, {"second_language", &e.SecondLanguage, 4}, {"canadian_work", &e.CanadianWork, 1},
		{"spouse_language", &e.SpouseLanguage, 4}, {"spouse_work", &e.SpouseWork, 1},
	} {
		t.bands.compile(c, t.place, t.copies)
	}
	for _, t := range []struct {
		place string
		bands []Band
	}{{"first_language", e.FirstLanguage.Bands}, {"second_language", e.SecondLanguage.Bands}, {"canadian_work", e.CanadianWork.Bands}, {"spouse_language", e.SpouseLanguage.Bands}, {"spouse_work", e.SpouseWork.Bands}} {
		checkRise(c, t.place+".bands", t.bands)
	}
	e.Education.compile(c, "education")
	e.SpouseEducation.compile(c, "spouse_education")
	if e.Education.AssessmentYears <= 0 {
		c.refuse(edition.Missing, "education.assessment_years", "the life of an assessment is missing", "Write its years.")
	}
	if e.Work.WindowYears <= 0 || e.Work.FullTimeHours <= 0 {
		c.refuse(edition.Missing, "work", "the window or the full-time hours are missing", "Write window_years and full_time_hours.")
	}
	if e.Caps.Core.With <= 0 || e.Caps.Core.Without <= 0 || e.Caps.Transferability.With <= 0 || e.Caps.Additional.With <= 0 {
		c.refuse(edition.Missing, "caps", "the most of a section is missing", "Write core, spouse, transferability and additional.")
	}
	e.Transfer.compile(c)
	if e.Offer != nil {
		e.Offer.compile(c)
	}
	if e.HighWage != nil {
		e.HighWage.compile(c)
	}
	if e.CanadianStudy != nil && e.CanadianStudy.Long < e.CanadianStudy.Short {
		c.falls("canadian_study.long")
	}
	if e.French != nil && e.French.Upper < e.French.Lower {
		c.falls("french.upper")
	}
}

// falls refuses points that are fewer where more is reached: only age takes points away, and what open answers could still give is read from the higher end.
func (c *compiler) falls(place string) {
	c.refuse(edition.Order, place, "more gives fewer points", "Compare the row with the source.")
}

func checkRise(c *compiler, place string, bands []Band) {
	for i := 1; i < len(bands); i++ {
		if bands[i].With < bands[i-1].With || bands[i].Without < bands[i-1].Without {
			c.falls(fmt.Sprintf("%s[%d]", place, i))
		}
	}
}

func (b *Bands) compile(c *compiler, place string, copies int) {
	if len(b.Bands) == 0 {
		c.refuse(edition.Missing, place+".bands", "the table is empty", "Write its bands, lowest first.")
	}
	b.best = bestBand(c, place+".bands", b.Bands)
	b.best.With *= copies
	b.best.Without *= copies
	if b.Most != nil {
		b.best = *b.Most
	}
}

func bestBand(c *compiler, place string, bands []Band) (best Pair) {
	for i, band := range bands {
		if i > 0 && band.From <= bands[i-1].From {
			c.refuse(edition.Order, fmt.Sprintf("%s[%d].from", place, i), "the bands do not ascend", "Put the lowest first, each value once.")
		}
		if band.With < 0 || band.Without < 0 {
			c.refuse(edition.OffFigure, fmt.Sprintf("%s[%d]", place, i), "points are negative", "Compare the row with the source.")
		}
		best.With, best.Without = max(best.With, band.With), max(best.Without, band.Without)
	}
	return best
}

func (t *Education) compile(c *compiler, place string) {
	if len(t.Rows) != len(candidate.RowNames) {
		c.refuse(edition.Missing, place+".rows", fmt.Sprintf("there are %d rows, not %d", len(t.Rows), len(candidate.RowNames)), "Write every level of education once, lowest first.")
		return
	}
	for i, row := range t.Rows {
		if i > 0 && (row.With < t.Rows[i-1].With || row.Without < t.Rows[i-1].Without) {
			c.falls(fmt.Sprintf("%s.rows[%d]", place, i))
		}
		if row.Row != candidate.RowNames[i] {
			c.refuse(edition.BadName, fmt.Sprintf("%s.rows[%d].row", place, i), fmt.Sprintf("%q stands where %q belongs", row.Row, candidate.RowNames[i]), "Write every level of education once, lowest first.")
		}
	}
}

func (t *Transferability) compile(c *compiler) {
	for i, name := range t.EducationSteps {
		t.educationSteps[i] = -1
		for row, rowName := range candidate.RowNames {
			if rowName == name {
				t.educationSteps[i] = row
			}
		}
		if t.educationSteps[i] < 0 {
			c.refuse(edition.BadName, fmt.Sprintf("transferability.education_steps[%d]", i), fmt.Sprintf("%q is not a level of education", name), "Write the name of a row of the education table.")
		}
	}
	for _, m := range []struct {
		place string
		m     *Matrix
		rows  int
	}{{"education_language", &t.EducationLanguage, 3}, {"education_work", &t.EducationWork, 3}, {"foreign_work_language", &t.ForeignLanguage, 3}, {"foreign_work_canadian_work", &t.ForeignWork, 3}, {"certificate_language", &t.CertificateLanguage, 2}} {
		if len(m.m.Points) != m.rows {
			c.refuse(edition.Missing, "transferability."+m.place+".points", fmt.Sprintf("there are %d rows, not %d", len(m.m.Points), m.rows), "Write a row for each step, from none.")
		}
		m.m.checkRise(c, "transferability."+m.place+".points")
	}
	for _, s := range []struct {
		place string
		steps [2]int
	}{{"language_steps", t.LanguageSteps}, {"canadian_work_steps", t.CanadianSteps}, {"foreign_work_steps", t.ForeignSteps}, {"certificate_language_steps", t.CertificateSteps}} {
		if s.steps[0] <= 0 || s.steps[1] <= s.steps[0] {
			c.refuse(edition.Order, "transferability."+s.place, "the two steps do not ascend", "Write two numbers, the lower first.")
		}
	}
}

func (m *Matrix) checkRise(c *compiler, place string) {
	for i, row := range m.Points {
		for k := range row {
			if k > 0 && row[k] < row[k-1] || i > 0 && row[k] < m.Points[i-1][k] {
				c.falls(fmt.Sprintf("%s[%d][%d]", place, i, k))
			}
		}
	}
}

func (o *Offer) compile(c *compiler) {
	group, err := strconv.Atoi(o.SeniorMajorGroup)
	if err != nil || len(o.SeniorMajorGroup) != 2 {
		c.refuse(edition.BadName, "offer.senior_major_group", fmt.Sprintf("%q is not a major group", o.SeniorMajorGroup), "Write its two digits, like 00.")
	}
	o.senior = int32(group)
	for i, name := range o.Bases {
		known := false
		for basis, basisName := range candidate.BasisNames {
			if basisName == name && name != "" {
				o.bases[basis], known = true, true
			}
		}
		if !known {
			c.refuse(edition.BadName, fmt.Sprintf("offer.bases[%d]", i), fmt.Sprintf("%q is not a basis of an offer", name), "Write lmia, lmia_permit or exempt_permit.")
		}
	}
}

// mostOccupations is more than the unit groups of the NOC.
const mostOccupations = 1000

func (h *HighWage) compile(c *compiler) {
	if len(h.Levels) > MostWageLevels {
		c.refuse(edition.OffFigure, "high_wage.levels", fmt.Sprintf("there are %d levels", len(h.Levels)), fmt.Sprintf("Write at most %d.", MostWageLevels))
	}
	for i := range h.Levels {
		l := &h.Levels[i]
		place := fmt.Sprintf("high_wage.levels[%d]", i)
		if l.Level == "" || len(l.Occupations) == 0 {
			c.refuse(edition.Missing, place, "the level has no name or no occupations", "Write level and occupations.")
		}
		if len(l.Occupations) > mostOccupations {
			c.refuse(edition.OffFigure, place+".occupations", fmt.Sprintf("there are %d occupations", len(l.Occupations)), fmt.Sprintf("Write at most %d.", mostOccupations))
			return
		}
		bestBand(c, place+".canadian_work", l.CanadianWork)
		checkRise(c, place+".canadian_work", l.CanadianWork)
		for j, code := range l.Occupations {
			n, err := noc.ParseCode(code)
			if err != nil {
				c.refuse(edition.BadName, fmt.Sprintf("%s.occupations[%d]", place, j), err.Error(), "Write the five digits of a unit group of NOC 2021.")
			}
			l.codes = append(l.codes, int32(n))
		}
	}
}
