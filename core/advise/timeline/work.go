package timeline

import (
	"slices"

	"portage/core"
	"portage/core/explain"
)

// measured are the lines whose fact is work in whole years, and whose work it is.
var measured = [...]struct{ rule, place string }{
	{"crs.canadian_work", "person.work"}, {"crs.foreign_work_transfer", "person.work"}, {"crs.spouse_work", "partner.work"},
}

// work tells which years of work are complete on the day of after, or no longer within their window. Where a line stands on nothing that pays, its fact is empty: a year that becomes complete is then known by its months, if alone says that nothing else happens that day.
func work(before, after *core.Assessment, alone bool) []Fact {
	var all []Fact
	for _, of := range measured {
		was, is := lineOf(before.CRS.Lines, of.rule).Fact, lineOf(after.CRS.Lines, of.rule).Fact
		known := was.Form == explain.Months && is.Form == explain.Months
		if !known && !(alone && wholeYears(was) && wholeYears(is)) {
			continue
		}
		all = append(all, years(of.rule, of.place, int(was.N[0]), int(is.N[0]))...)
	}
	all = append(all, gridWork(before, after)...)
	return append(all, checkedWork(before, after, all)...)
}

// wholeYears tells whether a fact is empty or a number of years to the month.
func wholeYears(f explain.Fact) bool { return f.Form == explain.None || f.N[1]%12 == 0 }

func years(rule, place string, was, is int) []Fact {
	switch {
	case is > was:
		return []Fact{{Kind: YearDone, Place: place, Rule: rule, N: 12 * is}}
	case is < was:
		return []Fact{{Kind: YearLost, Place: place, Rule: rule, N: 12 * was}}
	}
	return nil
}

// gridWork is the years of work of the selection grid, on the days on which they pay more or less.
func gridWork(before, after *core.Assessment) []Fact {
	const rule = "fsw.grid.experience"
	was, is := lineOf(before.Programs[0].Grid, rule), lineOf(after.Programs[0].Grid, rule)
	if was.Points == is.Points {
		return nil
	}
	return years(rule, "person.work", int(was.Fact.N[0]), int(is.Fact.N[0]))
}

// checkedWork is the work that programs and categories ask for, on the days on which it is complete or no longer. The year of CEC is left out where the points name the same one.
func checkedWork(before, after *core.Assessment, named []Fact) []Fact {
	var all []Fact
	for i := range after.Programs {
		p := &after.Programs[i]
		all = crossed(all, p.Program, before.Programs[i].Checks, p.Checks)
	}
	for i := range after.Categories {
		if was := categoryOf(before, after.Categories[i].Category); was != nil {
			all = crossed(all, was.Category, was.Checks, after.Categories[i].Checks)
		}
	}
	canadian := slices.ContainsFunc(named, func(f Fact) bool { return f.Rule == "crs.canadian_work" && f.Kind == YearDone })
	return slices.DeleteFunc(all, func(f Fact) bool { return canadian && f.Rule == "cec.work" && f.Kind == YearDone })
}

// crossed adds the requirements of work that are reached or lost; categories that ask for the same share one fact.
func crossed(all []Fact, of string, before, after []explain.Check) []Fact {
	for i := range after {
		is := &after[i]
		k := slices.IndexFunc(before, func(c explain.Check) bool { return c.Rule == is.Rule })
		if k < 0 || is.Has.Form != explain.Months || before[k].Needs != is.Needs {
			continue
		}
		needs := is.Needs.N[1]
		had, has := before[k].Has.N[1] >= needs, is.Has.N[1] >= needs
		if had == has {
			continue
		}
		f := Fact{Kind: YearLost, Place: "person.work", Rule: is.Rule, N: int(needs)}
		if has {
			f.Kind = YearDone
		}
		same := func(other Fact) bool { return other.Kind == f.Kind && other.Rule == f.Rule && other.N == f.N }
		if at := slices.IndexFunc(all, same); at >= 0 {
			all[at].Of = append(all[at].Of, of)
			continue
		}
		f.Of = []string{of}
		all = append(all, f)
	}
	return all
}
