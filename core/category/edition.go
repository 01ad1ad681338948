// Package category holds category-based selection: which categories IRCC had on a day, and what each asks for.
package category

import (
	"fmt"
	"io/fs"
	"slices"

	"portage/core/edition"
	"portage/core/noc"
)

// IDs names every category there has been; an edition holds those of its time.
var IDs = [...]string{"french", "healthcare", "stem", "trade", "transport", "agriculture", "education", "physicians", "senior_managers", "researchers", "military"}

const folder = "categories"

// Edition is the list of categories in force from a day on, whole.
type Edition struct {
	edition.Header
	Power      edition.Cited `json:"power"`  // the Minister's power to establish categories
	Labels     edition.Cited `json:"labels"` // where the names of rounds were read
	Categories []Category    `json:"categories"`
}

// Category is what one category asks for beside a program: experience in a listed occupation, a language, or military service.
type Category struct {
	ID     string       `json:"category"`
	Name   edition.Text `json:"name"`
	Labels Labels       `json:"labels"`
	edition.Cited
	ReadIn      []string      `json:"read_in"` // the sources in which the category was read, where the official page could not be opened
	Experience  *Experience   `json:"experience,omitempty"`
	Language    *Language     `json:"language,omitempty"`
	Military    *Military     `json:"military,omitempty"`
	Occupations []noc.Code    `json:"occupations,omitempty"` // ascending; of the experience, or of the military offer
	Note        *edition.Text `json:"note,omitempty"`        // what is inferred or not known
}

// Labels are the names that IRCC gave to rounds for this version of the category; a version without rounds has none.
type Labels struct {
	EN []string `json:"en"`
	FR []string `json:"fr"`
}

// Experience is the work that a category asks for, full-time or as much part-time.
type Experience struct {
	edition.Cited
	Months        int  `json:"months"`         // full-time, 1 or more
	Continuous    bool `json:"continuous"`     // without a gap
	WindowYears   int  `json:"window_years"`   // counted back from the day of the round
	CanadianOnly  bool `json:"canadian_only"`  // else in Canada or abroad
	OneOccupation bool `json:"one_occupation"` // the months of two listed occupations are not added together
}

// Language is the level that a category asks for in each of the four abilities.
type Language struct {
	edition.Cited
	Language string `json:"language"` // en or fr
	Level    int    `json:"level"`    // CLB or NCLC
}

// Military is what the category of skilled military recruits asks for.
type Military struct {
	edition.Cited
	ServiceYears int    `json:"service_years"` // in a recognized foreign military
	Continuous   bool   `json:"continuous"`
	OfferYears   int    `json:"offer_years"` // of full-time work offered by the Canadian Armed Forces in a listed occupation
	Education    string `json:"education"`   // least level, as in the case file
}

// Category finds a category by its id, and false where the edition has none. It does not allocate.
func (e *Edition) Category(id string) (*Category, bool) {
	for i := range e.Categories {
		if e.Categories[i].ID == id {
			return &e.Categories[i], true
		}
	}
	return nil, false
}

// Lists tells whether an occupation is on the category's list. It does not allocate.
func (c *Category) Lists(code noc.Code) bool {
	_, ok := slices.BinarySearch(c.Occupations, code)
	return ok
}

// Read reads every edition in categories/, oldest first. It refuses a category that is unknown, named twice, unnamed, without labels, or without exactly one of experience, language and military; an occupation that is not in the table, out of order or listed twice; and a label that stands for two categories.
func Read(files fs.FS, table *noc.Table) ([]*Edition, error) {
	if edition.Shipped {
		return shipped, nil
	}
	all, err := edition.ReadAll(files, folder, func() *Edition { return new(Edition) }, func(e *Edition) *edition.Header { return &e.Header })
	if err != nil {
		return nil, err
	}
	owners := map[string]string{}
	for _, e := range all {
		if err := e.check(table, owners); err != nil {
			return nil, err
		}
	}
	return all, nil
}

func (e *Edition) problem(place, what, cure string) error {
	return &edition.Problem{File: folder + "/" + e.InForce.String() + ".json", Place: place, What: what, Cure: cure}
}

func (e *Edition) check(table *noc.Table, owners map[string]string) error {
	if len(e.Categories) == 0 {
		return e.problem("categories", "there is no category", "Write every category in force from that day.")
	}
	for i := range e.Categories {
		c := &e.Categories[i]
		place := fmt.Sprintf("categories[%d]", i)
		if !slices.Contains(IDs[:], c.ID) {
			return e.problem(place+".category", fmt.Sprintf("%q is not the id of a category", c.ID), fmt.Sprintf("Write one of %v, or add the new one to core/category.", IDs))
		}
		if first, _ := e.Category(c.ID); first != c {
			return e.problem(place+".category", fmt.Sprintf("%q stands twice", c.ID), "Remove one of the two.")
		}
		place = c.ID
		for _, check := range []func(*Category, string) error{e.checkNames, e.checkTest} {
			if err := check(c, place); err != nil {
				return err
			}
		}
		if err := e.checkOccupations(c, place, table); err != nil {
			return err
		}
		if err := e.checkLabels(c, place, owners); err != nil {
			return err
		}
	}
	return nil
}

func (e *Edition) checkNames(c *Category, place string) error {
	if !c.Name.Whole() {
		return e.problem(place+".name", "a name is missing", "Write it in both languages.")
	}
	if c.Note != nil && !c.Note.Whole() {
		return e.problem(place+".note", "the note is not in both languages", "Write both, or remove it.")
	}
	for _, short := range c.ReadIn {
		if _, ok := e.Sources[short]; !ok {
			return e.problem(place+".read_in", fmt.Sprintf("%q is not among the file's sources", short), "Add it to sources, or correct the name.")
		}
	}
	return nil
}

func (e *Edition) checkTest(c *Category, place string) error {
	tests := 0
	for _, there := range []bool{c.Experience != nil, c.Language != nil, c.Military != nil} {
		if there {
			tests++
		}
	}
	switch {
	case tests != 1:
		return e.problem(place, fmt.Sprintf("it has %d of experience, language and military", tests), "Write exactly one of the three.")
	case c.Experience != nil && (c.Experience.Months < 1 || c.Experience.WindowYears < 1):
		return e.problem(place+".experience", "the months or the window are missing", "Write months and window_years, each 1 or more.")
	case c.Language != nil && (c.Language.Level < 1 || c.Language.Language != "en" && c.Language.Language != "fr"):
		return e.problem(place+".language", "the language or the level is missing", "Write language en or fr, and level 1 or more.")
	case c.Military != nil && (c.Military.ServiceYears < 1 || c.Military.OfferYears < 1 || c.Military.Education == ""):
		return e.problem(place+".military", "a requirement is missing", "Write service_years, offer_years and education.")
	}
	return nil
}

func (e *Edition) checkOccupations(c *Category, place string, table *noc.Table) error {
	if (c.Language != nil) != (len(c.Occupations) == 0) {
		return e.problem(place+".occupations", fmt.Sprintf("there are %d occupations", len(c.Occupations)), "List the occupations; only a language category has none.")
	}
	for i, code := range c.Occupations {
		at := fmt.Sprintf("%s.occupations[%d]", place, i)
		if _, err := table.Parse(code.String()); err != nil {
			return e.problem(at, err.Error(), "Correct the code.")
		}
		if i > 0 && code == c.Occupations[i-1] {
			return e.problem(at, code.String()+" stands twice", "Remove one of the two.")
		}
		if i > 0 && code < c.Occupations[i-1] {
			return e.problem(at, code.String()+" is lower than the code before it", "Put the codes in ascending order.")
		}
	}
	return nil
}

// checkLabels keeps in owners which category a label stands for, over all editions: the label alone tells the type of a round.
func (e *Edition) checkLabels(c *Category, place string, owners map[string]string) error {
	if c.Labels.EN == nil || c.Labels.FR == nil {
		return e.problem(place+".labels", "the labels of a language are missing", "Write en and fr; an empty list where no round has been held.")
	}
	for _, label := range slices.Concat(c.Labels.EN, c.Labels.FR) {
		if label == "" {
			return e.problem(place+".labels", "a label is empty", "Write IRCC's name of the round, or remove it.")
		}
		if owner, ok := owners[label]; ok && owner != c.ID {
			return e.problem(place+".labels", fmt.Sprintf("%q also stands for %s", label, owner), "Keep it with the category that IRCC meant.")
		}
		owners[label] = c.ID
	}
	return nil
}
