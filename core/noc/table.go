// Package noc holds the National Occupational Classification: unit groups with their titles, TEER and place in the hierarchy.
package noc

import (
	"fmt"
	"slices"
	"strings"

	"portage/core/edition"
)

// Group is a unit group: one occupation with its official titles.
type Group struct {
	Code Code `json:"code"`
	edition.Text
}

// Class is a group of groups: a broad category (one digit), major (two), sub-major (three) or minor group (four).
type Class struct {
	Code string `json:"code"` // the digits that the codes below it begin with
	edition.Text
}

// Table is one version of the classification.
type Table struct {
	About

	groups  func() []Group
	classes func() []Class
	alike   func() [][]Code
}

// Of makes a table of unit groups, in the order of their codes, with no classes above them.
func Of(groups ...Group) *Table {
	return &Table{
		groups:  func() []Group { return groups },
		classes: func() []Class { return nil },
		alike:   func() [][]Code { return nil },
	}
}

// Groups gives the unit groups, in the order of their codes.
func (t *Table) Groups() []Group { return t.groups() }

// Classes gives the groups of groups, in the order of their codes.
func (t *Table) Classes() []Class { return t.classes() }

// Alike gives the sets of unit groups that are easily taken for one another.
func (t *Table) Alike() [][]Code { return t.alike() }

// Group finds the unit group of a code, and false where there is none.
func (t *Table) Group(code Code) (Group, bool) {
	i, ok := t.index(code)
	if !ok {
		return Group{}, false
	}
	return t.Groups()[i], true
}

func (t *Table) index(code Code) (int, bool) {
	groups := t.Groups()
	low, high := 0, len(groups)
	for low < high {
		if mid := (low + high) / 2; groups[mid].Code < code {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low, low < len(groups) && groups[low].Code == code
}

// Has tells whether five digits are the code of a unit group.
func (t *Table) Has(code string) bool {
	c, err := ParseCode(code)
	if err != nil {
		return false
	}
	_, ok := t.index(c)
	return ok
}

// Parse reads the code of a unit group that exists; the error of one that does not names the groups nearest to it.
func (t *Table) Parse(s string) (Code, error) {
	code, err := ParseCode(s)
	if err != nil {
		return 0, err
	}
	if _, ok := t.index(code); !ok {
		near := make([]string, 0, mostNearest)
		for _, code := range t.Nearest(s) {
			near = append(near, code.String())
		}
		return 0, fmt.Errorf("%q is not a unit group of NOC %s: the nearest are %s", s, t.Version, strings.Join(near, ", "))
	}
	return code, nil
}

// mostNearest is how many codes are named in the place of one that there is not.
const mostNearest = 5

// Nearest gives up to five codes that begin with as many of the digits as any code does.
func (t *Table) Nearest(digits string) []Code {
	for n := len(digits) - 1; n >= 0; n-- {
		var near []Code
		for _, g := range t.WithPrefix(digits[:n]) {
			if near = append(near, g.Code); len(near) == mostNearest {
				break
			}
		}
		if len(near) > 0 {
			return near
		}
	}
	return nil
}

// WithPrefix gives the unit groups whose codes begin with up to five digits; none where the prefix is anything else.
func (t *Table) WithPrefix(digits string) []Group {
	first, after, ok := span(digits)
	if !ok {
		return nil
	}
	low, _ := t.index(first)
	high, _ := t.index(after)
	return t.Groups()[low:high]
}

func span(digits string) (first, after Code, ok bool) {
	if len(digits) > 5 {
		return 0, 0, false
	}
	n, width := 0, 1
	for i := range 5 {
		digit := byte('0')
		if i < len(digits) {
			digit = digits[i]
		} else {
			width *= 10
		}
		if digit < '0' || digit > '9' {
			return 0, 0, false
		}
		n = n*10 + int(digit-'0')
	}
	return Code(n), Code(n + width), true
}

// Ancestors gives the broad category, major, sub-major and minor group of a code, and nothing where the code is not in the table.
func (t *Table) Ancestors(code Code) []Class {
	if _, ok := t.index(code); !ok {
		return nil
	}
	digits := code.String()
	up := make([]Class, 0, 4)
	for n := 1; n <= 4; n++ {
		if c, ok := t.Class(digits[:n]); ok {
			up = append(up, c)
		}
	}
	return up
}

// Class finds the broad category, major, sub-major or minor group of one to four digits, and false where there is none.
func (t *Table) Class(digits string) (Class, bool) {
	i, ok := slices.BinarySearchFunc(t.Classes(), digits, func(c Class, d string) int { return strings.Compare(c.Code, d) })
	if !ok {
		return Class{}, false
	}
	return t.Classes()[i], true
}
