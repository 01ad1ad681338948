package combo

import (
	"slices"
	"strings"

	"portage/app/text"
	"portage/core/noc/find"
)

// mostFound is how many occupations are offered: as many as can be read at a glance.
const mostFound = 8

// found is what answers to a query.
type found struct {
	results []find.Result
	in      text.Lang // of the titles that matched
}

// list is what was found for a query, and where the person is in it.
type list struct {
	query   string
	found   found
	open    bool // it is wanted; there may be nothing in it
	active  int  // the option that the arrow keys are on, from 1; 0: none
	settled bool // the person has paused since the query changed
}

// ask begins a query. No option of the one before is active any more.
func (l *list) ask(query string) { *l = list{query: query, open: true} }

// blank tells whether nothing is asked.
func (l *list) blank() bool { return strings.TrimSpace(l.query) == "" }

// shown tells whether there are options to be seen.
func (l *list) shown() bool { return l.open && len(l.found.results) > 0 }

func (l *list) close() { l.open, l.active = false, 0 }

// refresh takes what the same query finds now. The option that the arrow keys are on stays, where it was if it is not found any more.
func (l *list) refresh(now found) {
	if l.active > 0 {
		active := l.found.results[l.active-1]
		at := slices.IndexFunc(now.results, func(r find.Result) bool { return r.NOC == active.NOC })
		if at < 0 {
			at = min(l.active-1, len(now.results))
			now.results = slices.Insert(now.results, at, active)
		}
		l.active = at + 1
	}
	now.results = now.results[:min(len(now.results), mostFound)]
	l.found = now
}

// does is what a key does.
type does int

const (
	theirs  does = iota // what the browser does with it
	both                // what the browser does with it, and something here
	ours                // only something here
	chooses             // the active option is chosen
	clears              // the query is given up
)

// key takes a key; Alt opens and closes the list without moving in it.
func (l *list) key(name string, alt bool) does {
	switch name {
	case "ArrowDown":
		return l.arrow(+1, alt)
	case "ArrowUp":
		return l.arrow(-1, alt)
	case "Home", "End", "ArrowLeft", "ArrowRight":
		if l.active == 0 {
			return theirs
		}
		l.active = 0
		return both
	case "Enter":
		if l.shown() && l.active > 0 {
			return chooses
		}
	case "Escape":
		return l.escape()
	}
	return theirs
}

func (l *list) escape() does {
	switch {
	case l.shown():
		l.close()
		return ours
	case l.query != "":
		return clears
	}
	return theirs
}

// arrow goes to the next option, round from the last to the first.
func (l *list) arrow(by int, alt bool) does {
	n := len(l.found.results)
	switch {
	case n == 0:
		return theirs
	case alt && by < 0:
		l.close()
	case alt:
		l.open = true
	case l.active == 0 && by < 0:
		l.open, l.active = true, n
	default:
		l.open, l.active = true, (l.active-1+by+n)%n+1
	}
	return ours
}
