// Package draft holds what a person has typed, as they typed it, and turns it into a case file and back.
//
// An answer is a text at a place of the case file, like "person.work[0].from".
// Yes-or-no answers are "yes" and "no". At the place of a list stands the number
// of its items; "0" is the answer none, and no text is not answered. At partner,
// offer and military stands "given" or "none". Some places are of the form
// alone: they hold what the case file says by leaving something out (see places.go).
package draft

import (
	"maps"
	"strconv"
	"strings"
)

// The answers that are not typed but chosen.
const (
	Yes   = "yes"
	No    = "no"
	Given = "given"
	None  = "none"
)

// Most is how many items a list may have, as in a case file.
const Most = 200

// Draft is what a person has typed so far, by place. The zero Draft is empty and ready.
type Draft struct{ at map[string]string }

// Get gives the text at a place, empty where nothing is answered.
func (d *Draft) Get(place string) string { return d.at[place] }

// Set puts a text at a place; the empty text takes the answer back.
func (d *Draft) Set(place, typed string) {
	if typed == "" {
		delete(d.at, place)
		return
	}
	if d.at == nil {
		d.at = map[string]string{}
	}
	d.at[place] = typed
	// Whoever answers a question about a partner has one, and about the next item of a list, another item.
	if strings.HasPrefix(place, "partner.") {
		d.at["partner"] = Given
	}
	if list, i, ok := listOf(place); ok {
		if n, _ := d.Count(list); i == n && n < Most {
			d.at[list] = strconv.Itoa(n + 1)
		}
	}
}

// listOf gives the list that a place is in, and the number of its item.
func listOf(place string) (list string, i int, ok bool) {
	list, inside, ok := strings.Cut(place, "[")
	if !ok {
		return "", 0, false
	}
	number, _, _ := strings.Cut(inside, "]")
	i, err := strconv.Atoi(number)
	return list, i, err == nil
}

// Empty tells whether nothing is answered.
func (d *Draft) Empty() bool { return len(d.at) == 0 }

// Places lists the places that are answered, in no order.
func (d *Draft) Places() []string {
	all := make([]string, 0, len(d.at))
	for place := range d.at {
		all = append(all, place)
	}
	return all
}

// Same tells whether two drafts have the same answers.
func (d *Draft) Same(other *Draft) bool { return maps.Equal(d.at, other.at) }

// Clone gives a copy that changes apart from d.
func (d *Draft) Clone() *Draft { return &Draft{maps.Clone(d.at)} }

// AnsweredBelow tells whether anything is told of the object at a place.
func (d *Draft) AnsweredBelow(place string) bool {
	for at := range d.at {
		if strings.HasPrefix(at, place+".") {
			return true
		}
	}
	return false
}

// Count gives the number of items of a list, and false where the list is not answered.
func (d *Draft) Count(list string) (int, bool) {
	n, err := strconv.Atoi(d.at[list])
	return n, err == nil
}

// Item gives the place of an item of a list, counted from 0.
func Item(list string, i int) string { return list + "[" + strconv.Itoa(i) + "]" }

// Add appends an empty item to a list and gives its place; a full list stays as it is.
func (d *Draft) Add(list string) string {
	n, _ := d.Count(list)
	if n == Most {
		return Item(list, n-1)
	}
	d.Set(list, strconv.Itoa(n+1))
	return Item(list, n)
}

// Remove takes an item out of a list; those after it move up. Without its last item the list is not answered.
func (d *Draft) Remove(list string, i int) {
	n, _ := d.Count(list)
	moved := map[string]string{}
	for at, typed := range d.at {
		k, rest, inside := itemOf(list, at)
		switch {
		case !inside || k < i:
			moved[at] = typed
		case k > i:
			moved[Item(list, k-1)+rest] = typed
		}
	}
	d.at = moved
	d.Set(list, strconv.Itoa(n-1))
	if n <= 1 {
		d.Set(list, "")
	}
}

// None answers that a list has no item.
func (d *Draft) None(list string) {
	d.Clear(list)
	d.Set(list, "0")
}

// Clear takes back the answer at a place and all below it.
func (d *Draft) Clear(place string) {
	maps.DeleteFunc(d.at, func(at, _ string) bool {
		return at == place || strings.HasPrefix(at, place+".") || strings.HasPrefix(at, place+"[")
	})
}

// itemOf splits a place in a list into the number of the item and what follows.
func itemOf(list, place string) (i int, rest string, ok bool) {
	inside, ok := strings.CutPrefix(place, list+"[")
	if !ok {
		return 0, "", false
	}
	number, rest, ok := strings.Cut(inside, "]")
	i, err := strconv.Atoi(number)
	return i, rest, ok && err == nil
}
