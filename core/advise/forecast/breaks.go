package forecast

import (
	"slices"

	"portage/core"
	"portage/core/category"
	"portage/core/day"
	"portage/core/edition"
)

// What began with a definition of a type.
const (
	FirstDay    = "first"    // Express Entry, or the category
	NewCRS      = "crs"      // other points for everybody
	NewCategory = "category" // another version of the category
	Resumed     = "resumed"  // the type was not held for a long time
)

// Break is a day on which a type of round became another one: scores before and after do not compare.
type Break struct {
	Day day.Day
	Why string
}

// breaksOf gives the breaks of a type, oldest first. There is always one.
func breaksOf(b *core.Book, kind string) []Break {
	all := []Break{{b.First(), FirstDay}}
	for i, e := range b.CRS {
		if i > 0 {
			all = append(all, Break{e.InForce, NewCRS})
		}
		// Rounds under rules that are not known compare with no others.
		if e.LastKnown != 0 {
			all = append(all, Break{e.LastKnown + 1, NewCRS})
		}
	}
	if isCategory(kind) {
		all = append(all, versions(b.Categories, kind)...)
	}
	slices.SortStableFunc(all, func(x, y Break) int { return int(x.Day - y.Day) })
	return all
}

// versions gives the days on which a category began and on which it changed.
func versions(editions []*category.Edition, kind string) []Break {
	var all []Break
	var before *category.Category
	for _, e := range editions {
		c, ok := e.Category(kind)
		if !ok {
			continue
		}
		switch {
		case before == nil:
			all = append(all, Break{e.InForce, FirstDay})
		case changed(before, c):
			all = append(all, Break{e.InForce, NewCategory})
		}
		before = c
	}
	return all
}

// changed tells whether a category asks for something else than before, or IRCC calls it another version.
func changed(before, after *category.Category) bool {
	switch {
	case !slices.Equal(before.Occupations, after.Occupations), !same(before.Language, after.Language), !same(before.Military, after.Military):
		return true
	case (before.Experience == nil) != (after.Experience == nil):
		return true
	case before.Experience != nil:
		x, y := *before.Experience, *after.Experience
		x.Cited, y.Cited = edition.Cited{}, edition.Cited{}
		if x != y {
			return true
		}
	}
	// A version that has no rounds yet has no name.
	if len(before.Labels.EN) == 0 || len(after.Labels.EN) == 0 {
		return false
	}
	return !slices.ContainsFunc(after.Labels.EN, func(label string) bool { return slices.Contains(before.Labels.EN, label) })
}

func same[T comparable](x, y *T) bool {
	return x == nil && y == nil || x != nil && y != nil && *x == *y
}

func isCategory(kind string) bool { return slices.Contains(category.IDs[:], kind) }

// lastKnown gives the last day up to another of which the points rules are known.
func lastKnown(b *core.Book, on day.Day) day.Day {
	if e, ok := edition.InForce(b.CRS, on); ok && e.LastKnown != 0 {
		return min(on, e.LastKnown)
	}
	return on
}
