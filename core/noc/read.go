package noc

import (
	"fmt"
	"io/fs"

	"portage/core/day"
	"portage/core/edition"
)

// Where Read finds the classification.
const (
	aboutFile     = "noc/about.json"
	groupsFile    = "noc/groups.json"
	hierarchyFile = "noc/hierarchy.json"
	alikeFile     = "noc/alike.json"
)

// heading is what each file says of itself.
type heading struct {
	Version string                    `json:"noc"` // like "2021 V1.0"
	Checked day.Day                   `json:"checked"`
	Sources map[string]edition.Source `json:"sources"`
	edition.Cited
}

// About is what the classification says of itself.
type About struct {
	heading
	Attribution edition.Text `json:"attribution"` // what the licence asks to be shown
	Address     edition.Text `json:"profile"`     // of a unit group's official profile, with the place of its code
}

type groupsForm struct {
	heading
	Groups []Group `json:"groups"`
}

type hierarchyForm struct {
	heading
	Classes []Class `json:"classes"`
}

// Read reads noc/about.json, noc/groups.json, noc/hierarchy.json and noc/alike.json. It refuses codes out of order or without titles, a TEER over 5, a group without its four classes, a class without a group, an official profile without an address, a set of fewer than two unit groups, and an uncited file. Where they are Shipped, the first is not read, and the others when they are first asked for, without a check.
func Read(files fs.FS) (*Table, error) {
	about, err := readAbout(files)
	if err != nil {
		return nil, err
	}
	t := &Table{About: about}
	if t.groups, err = edition.Later(func() ([]Group, error) { return t.readGroups(files) }); err != nil {
		return nil, err
	}
	if t.classes, err = edition.Later(func() ([]Class, error) { return t.readClasses(files) }); err != nil {
		return nil, err
	}
	if t.alike, err = edition.Later(func() ([][]Code, error) { return t.readAlike(files) }); err != nil || edition.Shipped {
		return t, err
	}
	return t, t.check()
}

func readAbout(files fs.FS) (About, error) {
	if edition.Shipped {
		return shipped, nil
	}
	var about About
	err := readForm(files, aboutFile, &about, &about.heading)
	return about, err
}

func (t *Table) readGroups(files fs.FS) ([]Group, error) {
	var form groupsForm
	if err := readForm(files, groupsFile, &form, &form.heading); err != nil {
		return nil, err
	}
	return form.Groups, t.sameVersion(groupsFile, form.Version)
}

func (t *Table) readClasses(files fs.FS) ([]Class, error) {
	var form hierarchyForm
	if err := readForm(files, hierarchyFile, &form, &form.heading); err != nil {
		return nil, err
	}
	return form.Classes, t.sameVersion(hierarchyFile, form.Version)
}

func (t *Table) readAlike(files fs.FS) ([][]Code, error) {
	var form alikeForm
	if err := readForm(files, alikeFile, &form, &form.heading); err != nil {
		return nil, err
	}
	return form.Alike, t.sameVersion(alikeFile, form.Version)
}

func readForm(files fs.FS, name string, form any, heading *heading) error {
	if err := edition.ReadFile(files, name, form); err != nil || edition.Shipped {
		return err
	}
	return heading.check(name)
}

func (t *Table) sameVersion(file, version string) error {
	if version == t.Version {
		return nil
	}
	return &edition.Problem{File: file, Place: "noc", What: fmt.Sprintf("it is of NOC %s, %s of NOC %s", version, aboutFile, t.Version), Cure: "Take both from the same version."}
}

func (t *Table) check() error {
	if !t.Attribution.Whole() {
		return &edition.Problem{File: aboutFile, Place: "attribution", What: "the words that the licence asks for are missing", Cure: "Write them in both languages."}
	}
	for _, check := range []func() error{t.checkProfile, t.checkGroups, t.checkClasses, t.checkAlike} {
		if err := check(); err != nil {
			return err
		}
	}
	return nil
}

func (h *heading) check(file string) error {
	switch {
	case h.Version == "":
		return &edition.Problem{File: file, Place: "noc", What: "the version of the classification is missing", Cure: "Write it, like \"2021 V1.0\"."}
	case h.Checked == 0:
		return &edition.Problem{File: file, Place: "checked", What: "the day on which a person compared the file with its source is missing", Cure: "Compare it, and write the day."}
	}
	if err := edition.CheckSources(file, h.Sources); err != nil {
		return err
	}
	return edition.CheckCite(file, "", h.Cite, h.Sources)
}

func (t *Table) checkGroups() error {
	if len(t.Groups()) == 0 {
		return &edition.Problem{File: groupsFile, Place: "groups", What: "there is no unit group", Cure: "Write them all, in the order of their codes."}
	}
	for i, g := range t.Groups() {
		place := fmt.Sprintf("groups[%d] (%s)", i, g.Code)
		switch {
		case i > 0 && g.Code == t.Groups()[i-1].Code:
			return &edition.Problem{File: groupsFile, Place: place, What: "the code stands twice", Cure: "Remove one of the two."}
		case i > 0 && g.Code < t.Groups()[i-1].Code:
			return &edition.Problem{File: groupsFile, Place: place, What: "the code is lower than the one before it", Cure: "Put the groups in the order of their codes."}
		case g.Code.Teer() > 5:
			return &edition.Problem{File: groupsFile, Place: place, What: "the second digit, the TEER, is over 5", Cure: "Correct the code."}
		case !g.Whole():
			return &edition.Problem{File: groupsFile, Place: place, What: "a title is missing", Cure: "Write it in both languages."}
		}
	}
	for i, g := range t.Groups() {
		if len(t.Ancestors(g.Code)) != 4 {
			return &edition.Problem{File: groupsFile, Place: fmt.Sprintf("groups[%d] (%s)", i, g.Code), What: "one of its four classes is not in " + hierarchyFile, Cure: "Add the class, or correct the code."}
		}
	}
	return nil
}

func (t *Table) checkClasses() error {
	for i, c := range t.Classes() {
		place := fmt.Sprintf("classes[%d] (%s)", i, c.Code)
		switch {
		case len(c.Code) < 1 || len(c.Code) > 4:
			return &edition.Problem{File: hierarchyFile, Place: place, What: "a class has one to four digits", Cure: "Correct the code."}
		case i > 0 && c.Code <= t.Classes()[i-1].Code:
			return &edition.Problem{File: hierarchyFile, Place: place, What: "the code does not follow the one before it", Cure: "Put the classes in the order of their codes, each once."}
		case !c.Whole():
			return &edition.Problem{File: hierarchyFile, Place: place, What: "a title is missing", Cure: "Write it in both languages."}
		case len(t.WithPrefix(c.Code)) == 0:
			return &edition.Problem{File: hierarchyFile, Place: place, What: "no unit group begins with these digits", Cure: "Remove the class, or correct the code."}
		}
	}
	return nil
}
