package timeline

import (
	"slices"
	"strings"
)

// explain names, for every change, the facts that it follows from. Where the work that counts changes and no year of it is complete or lost, the fact is added: open answers are measured up to their bounds, or another occupation has the most work.
func (e *Event) explain() {
	if place := e.shifted(); place != "" {
		e.Facts = append(e.Facts, Fact{Kind: WorkShifts, Place: place})
	}
	e.rules(func(rule string, causes *[]int, _ *LineChange) { *causes = e.causes(rule) })
}

// rules visits every line and requirement that changes.
func (e *Event) rules(visit func(rule string, causes *[]int, l *LineChange)) {
	lines := func(all []LineChange) {
		for i := range all {
			visit(all[i].Rule, &all[i].Causes, &all[i])
		}
	}
	lines(e.Lines)
	for _, all := range [][]Change{e.Programs, e.Categories} {
		for i := range all {
			lines(all[i].Grid)
			for k := range all[i].Checks {
				visit(all[i].Checks[k].After.Rule, &all[i].Checks[k].Causes, nil)
			}
		}
	}
}

// shifted gives whose work counts otherwise without a fact that says so, as a place in the case file; empty where there is a fact for every change.
func (e *Event) shifted() (place string) {
	e.rules(func(rule string, _ *[]int, l *LineChange) {
		if place != "" || !slices.ContainsFunc(ofWork, func(word string) bool { return strings.Contains(rule, word) }) {
			return
		}
		// A line with another maximum is read in the other column of the tables, or in another edition.
		if l != nil && l.Before.Max != l.After.Max || len(e.bearing(rule)) > 0 {
			return
		}
		place = "person.work"
		if strings.HasPrefix(rule, "crs.spouse_") || l != nil && rule == adaptability && partOf(l, "spouse_work") {
			place = "partner.work"
		}
	})
	if place == "" && e.Changes() && len(e.Facts) == 0 {
		place = "person.work"
	}
	return place
}

const adaptability = "fsw.grid.adaptability"

// ofWork are parts of the names of the rules that measure work.
var ofWork = []string{"_work", ".work", "experience", "adaptability", "cec.language"}

// partOf tells whether a part of a line is what changes.
func partOf(l *LineChange, name string) bool {
	rule := l.Rule + "." + name
	was, is := lineOf(l.Before.Parts, rule), lineOf(l.After.Parts, rule)
	return was.Points != is.Points || was.AtMost != is.AtMost
}

// causes gives the facts of the day that a rule stands on; all of them where none is of its kind, since nothing else is another than on the day before.
func (e *Event) causes(rule string) []int {
	if some := e.bearing(rule); len(some) > 0 {
		return some
	}
	all := make([]int, 0, len(e.Facts))
	for i := range e.Facts {
		all = append(all, i)
	}
	return all
}

func (e *Event) bearing(rule string) []int {
	var some []int
	for i := range e.Facts {
		if e.Facts[i].bearsOn(rule) {
			some = append(some, i)
		}
	}
	return some
}

// bearsOn tells whether a rule stands on what a fact changes.
func (f *Fact) bearsOn(rule string) bool {
	partner, spouse := strings.HasPrefix(f.Place, "partner."), strings.HasPrefix(rule, "crs.spouse_")
	switch {
	case f.Kind == EditionBegins:
		return true
	case partner && !spouse && rule != adaptability, spouse && !partner:
		return false
	case f.Kind == YearDone || f.Kind == YearLost:
		return f.Rule == rule || f.Rule == "crs.canadian_work" && slices.Contains(canadianYearsBearOn, rule)
	}
	for _, b := range bears {
		if b.kind == f.Kind {
			return slices.ContainsFunc(b.rules, func(part string) bool { return strings.Contains(rule, part) })
		}
	}
	return false
}

// canadianYearsBearOn are the other rules that stand on the years of work in Canada.
var canadianYearsBearOn = []string{"crs.education_transfer", "crs.foreign_work_transfer", "crs.high_wage_work", "cec.work", adaptability}

// bears are parts of the names of the rules that stand on each kind of fact.
var bears = []struct {
	kind  Kind
	rules []string
}{
	{Birthday, []string{".age"}},
	{TestBegins, []string{"language", "french", "_transfer", "adaptability"}},
	{TestExpires, []string{"language", "french", "_transfer", "adaptability"}},
	{StudyCompleted, []string{"education", "study", "adaptability"}},
	{AssessmentBegins, []string{"education"}},
	{AssessmentExpires, []string{"education"}},
	{JobBegins, []string{"funds", "arranged", "adaptability"}},
	{JobEnds, []string{"funds", "arranged", "adaptability"}},
	{WorkShifts, []string{"work", "experience", "adaptability", "_transfer", "cec.language"}},
}
