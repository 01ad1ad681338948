package category

import (
	"portage/core/day"
	"portage/core/noc"
)

// Listing is a time, without a break, in which a category listed an occupation.
type Listing struct {
	*Category         // as its newest edition of that time has it
	From      day.Day // first day
	To        day.Day // last day; none while the newest edition lists it
}

// Listings gives every listing of an occupation in the editions: those that go on, then those that ended, the newest first.
func Listings(editions []*Edition, code noc.Code) []Listing {
	var now, before []Listing
	for i := len(editions) - 1; i >= 0; i-- {
		for j := range editions[i].Categories {
			c := &editions[i].Categories[j]
			if !c.Lists(code) || i+1 < len(editions) && editions[i+1].lists(c.ID, code) {
				continue
			}
			l := Listing{Category: c, From: editions[first(editions[:i+1], c.ID, code)].InForce}
			if i+1 == len(editions) {
				now = append(now, l)
				continue
			}
			l.To = editions[i+1].InForce - 1
			before = append(before, l)
		}
	}
	return append(now, before...)
}

// first gives the place of the edition from which on a category lists an occupation up to the last of the editions.
func first(editions []*Edition, id string, code noc.Code) int {
	i := len(editions) - 1
	for i > 0 && editions[i-1].lists(id, code) {
		i--
	}
	return i
}

func (e *Edition) lists(id string, code noc.Code) bool {
	c, ok := e.Category(id)
	return ok && c.Lists(code)
}
