package noc

import (
	"fmt"
	"slices"

	"portage/core/edition"
)

type alikeForm struct {
	heading
	Alike [][]Code `json:"alike"`
}

// LookAlikes gives the unit groups that one is easily taken for: those of the sets that it heads, then those of the others that name it.
func (t *Table) LookAlikes(code Code) []Code {
	var others []Code
	for _, heads := range []bool{true, false} {
		for _, set := range t.Alike() {
			if !slices.Contains(set, code) || (set[0] == code) != heads {
				continue
			}
			for _, other := range set {
				if other != code && !slices.Contains(others, other) {
					others = append(others, other)
				}
			}
		}
	}
	return others
}

func (t *Table) checkAlike() error {
	if len(t.Alike()) == 0 {
		return &edition.Problem{File: alikeFile, Place: "alike", What: "there is no set", Cure: "Write sets of unit groups that are easily taken for one another."}
	}
	for i, set := range t.Alike() {
		place := fmt.Sprintf("alike[%d]", i)
		if len(set) < 2 {
			return &edition.Problem{File: alikeFile, Place: place, What: fmt.Sprintf("the set has %d unit groups", len(set)), Cure: "Write two or more."}
		}
		for j, code := range set {
			at := fmt.Sprintf("%s[%d]", place, j)
			if _, err := t.Parse(code.String()); err != nil {
				return &edition.Problem{File: alikeFile, Place: at, What: err.Error(), Cure: "Correct the code."}
			}
			if slices.Contains(set[:j], code) {
				return &edition.Problem{File: alikeFile, Place: at, What: code.String() + " stands twice in the set", Cure: "Remove one of the two."}
			}
		}
	}
	return nil
}
