package noc

import (
	"fmt"
	"io/fs"

	"portage/core/day"
	"portage/core/edition"
)

// Where Read finds the classification.
const (
	groupsFile    = "noc/groups.json"
	hierarchyFile = "noc/hierarchy.json"
	alikeFile     = "noc/alike.json"
)

// heading is what each file says of itself.
type heading struct {
	NOC     string                    `json:"noc"`
	Checked day.Day                   `json:"checked"`
	Sources map[string]edition.Source `json:"sources"`
	edition.Cited
}

type groupsForm struct {
	heading
	Attribution edition.Text `json:"attribution"`
	Profile     edition.Text `json:"profile"`
	Groups      []Group      `json:"groups"`
}

type hierarchyForm struct {
	heading
	Classes []Class `json:"classes"`
}

// Read reads noc/groups.json, noc/hierarchy.json and noc/alike.json. It refuses codes out of order or without titles, a TEER over 5, a group without its four classes, a class without a group, an official profile without an address, a set of fewer than two unit groups, and an uncited file.
func Read(files fs.FS) (*Table, error) {
	var groups groupsForm
	var tree hierarchyForm
	var alike alikeForm
	for _, file := range []struct {
		name    string
		value   any
		heading *heading
	}{
		{groupsFile, &groups, &groups.heading}, {hierarchyFile, &tree, &tree.heading}, {alikeFile, &alike, &alike.heading},
	} {
		if err := edition.ReadFile(files, file.name, file.value); err != nil {
			return nil, err
		}
		if err := file.heading.check(file.name); err != nil {
			return nil, err
		}
		if file.heading.NOC != groups.NOC {
			return nil, &edition.Problem{File: file.name, Place: "noc", What: fmt.Sprintf("it is of NOC %s, %s of NOC %s", file.heading.NOC, groupsFile, groups.NOC), Cure: "Take both from the same version."}
		}
	}
	if !groups.Attribution.Whole() {
		return nil, &edition.Problem{File: groupsFile, Place: "attribution", What: "the words that the licence asks for are missing", Cure: "Write them in both languages."}
	}
	t := &Table{groups.NOC, groups.Checked, groups.Sources, groups.Attribution, groups.Groups, tree.Classes, alike.Alike, groups.Profile}
	for _, check := range []func() error{t.checkProfile, t.checkGroups, t.checkClasses, t.checkAlike} {
		if err := check(); err != nil {
			return nil, err
		}
	}
	return t, nil
}

func (h *heading) check(file string) error {
	switch {
	case h.NOC == "":
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
	if len(t.Groups) == 0 {
		return &edition.Problem{File: groupsFile, Place: "groups", What: "there is no unit group", Cure: "Write them all, in the order of their codes."}
	}
	for i, g := range t.Groups {
		place := fmt.Sprintf("groups[%d] (%s)", i, g.Code)
		switch {
		case i > 0 && g.Code == t.Groups[i-1].Code:
			return &edition.Problem{File: groupsFile, Place: place, What: "the code stands twice", Cure: "Remove one of the two."}
		case i > 0 && g.Code < t.Groups[i-1].Code:
			return &edition.Problem{File: groupsFile, Place: place, What: "the code is lower than the one before it", Cure: "Put the groups in the order of their codes."}
		case g.Code.Teer() > 5:
			return &edition.Problem{File: groupsFile, Place: place, What: "the second digit, the TEER, is over 5", Cure: "Correct the code."}
		case !g.Whole():
			return &edition.Problem{File: groupsFile, Place: place, What: "a title is missing", Cure: "Write it in both languages."}
		}
	}
	for i, g := range t.Groups {
		if len(t.Ancestors(g.Code)) != 4 {
			return &edition.Problem{File: groupsFile, Place: fmt.Sprintf("groups[%d] (%s)", i, g.Code), What: "one of its four classes is not in " + hierarchyFile, Cure: "Add the class, or correct the code."}
		}
	}
	return nil
}

func (t *Table) checkClasses() error {
	for i, c := range t.Classes {
		place := fmt.Sprintf("classes[%d] (%s)", i, c.Code)
		switch {
		case len(c.Code) < 1 || len(c.Code) > 4:
			return &edition.Problem{File: hierarchyFile, Place: place, What: "a class has one to four digits", Cure: "Correct the code."}
		case i > 0 && c.Code <= t.Classes[i-1].Code:
			return &edition.Problem{File: hierarchyFile, Place: place, What: "the code does not follow the one before it", Cure: "Put the classes in the order of their codes, each once."}
		case !c.Whole():
			return &edition.Problem{File: hierarchyFile, Place: place, What: "a title is missing", Cure: "Write it in both languages."}
		case len(t.WithPrefix(c.Code)) == 0:
			return &edition.Problem{File: hierarchyFile, Place: place, What: "no unit group begins with these digits", Cure: "Remove the class, or correct the code."}
		}
	}
	return nil
}
