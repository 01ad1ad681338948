// Package through assesses a case under any edition of the points tables: the person of the asked day, the points of other days or of a person's own file, and what makes the difference.
package through

import (
	"slices"

	"portage/core"
	"portage/core/advise/differ"
	"portage/core/candidate"
	"portage/core/crs"
	"portage/core/day"
)

// Side is the score under one edition.
type Side struct {
	Edition    *crs.Edition
	InForce    bool // it is the one in force on the asked day
	Assessment *core.Assessment
}

// Answer is the score under two editions and the lines of both.
type Answer struct {
	Sides [2]Side
	Lines []Line
}

// Gain is the points that the second edition gives more than the first.
func (a *Answer) Gain() int { return a.Sides[1].Assessment.CRS.Total - a.Sides[0].Assessment.CRS.Total }

// Line is one factor under two editions, and what makes the difference.
type Line struct {
	differ.Line
	Why string // one of the constants below; empty where nothing differs
}

// What makes a difference between two editions: a factor that only one of them has; a section that is full in one of them, so that not all counts; another reading of what is told; other points for the same; or only what open answers could still add.
const (
	OnlyFirst  = "only_first"
	OnlySecond = "only_second"
	Full       = "full"
	Reading    = "reading"
	Points     = "points"
	Reach      = "reach"
)

// Compare assesses a case on a day under two editions.
func Compare(b *core.Book, c *candidate.Case, on day.Day, first, second *crs.Edition) (*Answer, error) {
	a := &Answer{}
	for i, e := range []*crs.Edition{first, second} {
		side, err := Under(b, c, on, e)
		if err != nil {
			return nil, err
		}
		a.Sides[i] = side
	}
	for _, l := range differ.Lines(a.Sides[0].Assessment.CRS.Lines, a.Sides[1].Assessment.CRS.Lines) {
		a.Lines = append(a.Lines, Line{l, why(l)})
	}
	return a, nil
}

// Under assesses a case on a day under one edition.
func Under(b *core.Book, c *candidate.Case, on day.Day, e *crs.Edition) (Side, error) {
	a, err := core.AssessDay(b.UnderCRS(e), c, on)
	return Side{e, e == b.CRSOn(on), a}, err
}

// All assesses a case on a day under every edition of the book, oldest first.
func All(b *core.Book, c *candidate.Case, on day.Day) ([]Side, error) {
	var all []Side
	for _, e := range b.CRS {
		side, err := Under(b, c, on, e)
		if err != nil {
			return nil, err
		}
		all = append(all, side)
	}
	return all, nil
}

// Around gives the edition before the one in force on a day, and that one; under the first edition, it and the one after.
func Around(b *core.Book, on day.Day) (first, second *crs.Edition) {
	i := max(1, slices.Index(b.CRS, b.CRSOn(on)))
	return b.CRS[i-1], b.CRS[i]
}

func why(l differ.Line) string {
	switch {
	case l.Before == nil:
		return OnlySecond
	case l.After == nil:
		return OnlyFirst
	case l.Same():
		return ""
	case l.Gain() == 0:
		return Reach
	case l.Before.Earned != l.After.Earned:
		return Full
	case l.Before.Fact != l.After.Fact:
		return Reading
	}
	return Points
}
