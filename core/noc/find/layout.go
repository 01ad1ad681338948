package find

import (
	"cmp"
	"slices"
	"strings"

	"portage/core/noc"
)

// How the forms of a title are read.
const (
	forwards  = "forwards"
	backwards = "backwards"
)

// layout is the titles of a packed file, by unit group in the order of the table: between two unit groups stands a slash, before a title of the rarer kind an exclamation mark, and each title is a digit, how many forms it has in common with the one before, and the signs of its other forms.
type layout [][]laid

// laid is a title beside the one before it.
type laid struct {
	shared   int
	isMarked bool
	rest     []int // the places of its other forms
}

const (
	nextGroup  = '/'
	marked     = '!'
	mostShared = 9
)

func (p packer) layout(table *noc.Table, places map[string]int, read string) layout {
	var all layout
	for _, group := range table.Groups() {
		var titles []laid
		for _, l := range p[group.Code] {
			forms := each(l.forms, func(form string) int { return places[form] })
			if read == backwards {
				slices.Reverse(forms)
			}
			titles = append(titles, laid{0, l.isMarked, forms})
		}
		slices.SortStableFunc(titles, func(a, b laid) int { return slices.Compare(a.rest, b.rest) })
		for i := len(titles) - 1; i > 0; i-- {
			titles[i].share(titles[i-1].rest)
		}
		all = append(all, titles)
	}
	return all
}

// share leaves out what a title has in common with the one before.
func (l *laid) share(before []int) {
	most := min(len(l.rest), len(before), mostShared)
	for l.shared < most && l.rest[l.shared] == before[l.shared] {
		l.shared++
	}
	l.rest = l.rest[l.shared:]
}

// write gives the forms that single letters stand for, and the titles.
func (all layout) write() (often, titles string) {
	signs := map[int]string{}
	for i, form := range all.mostUsed() {
		often += signOf(form)
		signs[form] = letters52[i : i+1]
	}
	var b strings.Builder
	for i, group := range all {
		if i > 0 {
			b.WriteByte(nextGroup)
		}
		for _, l := range group {
			if l.isMarked {
				b.WriteByte(marked)
			}
			b.WriteByte('0' + byte(l.shared))
			for _, form := range l.rest {
				b.WriteString(cmp.Or(signs[form], signOf(form)))
			}
		}
	}
	return often, b.String()
}

// mostUsed gives the forms that letters stand for.
func (all layout) mostUsed() []int {
	count := map[int]int{}
	var used []int
	for _, group := range all {
		for _, l := range group {
			for _, form := range l.rest {
				if count[form]++; count[form] == 1 {
					used = append(used, form)
				}
			}
		}
	}
	slices.SortFunc(used, func(a, b int) int { return cmp.Or(count[b]-count[a], a-b) })
	return used[:min(len(used), len(letters52))]
}
