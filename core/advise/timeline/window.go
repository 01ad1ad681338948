package timeline

import (
	"sort"

	"portage/core"
	"portage/core/candidate"
	"portage/core/day"
	"portage/core/edition"
	"portage/core/noc"
)

// counter is a rule that counts work within a window.
type counter struct {
	of          string
	years       int
	counting    candidate.Counting
	occupations func(code int32) bool // nil: all
	from, to    day.Day               // in which its edition answers
}

// windows adds the days on which a job that has ended begins to fall out of the window of a rule that counts it, and has fallen out. They are measured as the rule measures: less work within the window than without one, and none.
func (w *watch) windows(p *watched, i int, from, to day.Day, add func(day.Day, Fact)) {
	j := &p.p.Work[i]
	if j.To.First == 0 {
		return
	}
	h := candidate.NewHistory([]candidate.Job{*j})
	found := map[day.Day][]Fact{}
	for _, c := range countersOf(w.book, p.who, from, to) {
		if c.occupations != nil && (j.NOC == "" || !c.occupations(candidate.Occupation(j.NOC))) {
			continue
		}
		within := func(d day.Day, years int) int {
			return h.Sum(&c.counting, candidate.WindowOf(d, years), candidate.AnyNOC).Low
		}
		if within(to, 0) == 0 {
			continue
		}
		for _, edge := range []struct {
			kind    Kind
			reached func(d day.Day) bool
		}{
			{WindowBegins, func(d day.Day) bool { return within(d, c.years) < within(d, 0) }},
			{WindowEnds, func(d day.Day) bool { return within(d, c.years) == 0 && d > j.To.First }},
		} {
			on := from + day.Day(sort.Search(int(to-from)+1, func(n int) bool { return edge.reached(from + day.Day(n)) }))
			if on > from && on <= to && c.from <= on && on <= c.to {
				found[on] = share(found[on], Fact{Kind: edge.kind, Place: p.at("work", i), N: c.years, Of: []string{c.of}})
			}
		}
	}
	for on, facts := range found {
		for _, f := range facts {
			add(on, f)
		}
	}
}

// share adds a fact; rules with the same window share one.
func share(all []Fact, f Fact) []Fact {
	for k := range all {
		if all[k].Kind == f.Kind && all[k].N == f.N {
			all[k].Of = append(all[k].Of, f.Of...)
			return all
		}
	}
	return append(all, f)
}

// countersOf gives the rules that count a person's work within a window, of every edition that answers within the days.
func countersOf(b *core.Book, who string, from, to day.Day) []counter {
	var all []counter
	each(b.CRS, from, to, func(e dated, first, last day.Day) {
		c := b.CRS[e].Work
		programs, _ := edition.InForce(b.Programs, first)
		all = append(all, counter{of: "crs", years: c.WindowYears, from: first, to: last, counting: candidate.Counting{
			Pace: c.Pace(), MostTeer: c.MostTeer, Place: candidate.InCanada, Physicians: programs.PhysicianCodes()}})
		if who == "person" {
			all = append(all, counter{of: "crs", years: c.WindowYears, from: first, to: last, counting: candidate.Counting{
				Pace: c.Pace(), MostTeer: c.MostTeer, Place: candidate.Abroad, SelfEmployed: true, Studying: true}})
		}
	})
	if who != "person" {
		return all
	}
	each(b.Programs, from, to, func(e dated, first, last day.Day) {
		p := b.Programs[e]
		skilled := candidate.Counting{Pace: p.Pace(), MostTeer: p.Work.MostTeer, SelfEmployed: true, Studying: true}
		canadian := candidate.Counting{Pace: p.Pace(), MostTeer: p.Work.MostTeer, Place: candidate.InCanada, Physicians: p.PhysicianCodes()}
		all = append(all,
			counter{of: "fsw", years: p.FSW.Work.WindowYears, counting: skilled, from: first, to: last},
			counter{of: "cec", years: p.CEC.Work.WindowYears, counting: canadian, from: first, to: last},
			counter{of: "fst", years: p.FST.Work.WindowYears, counting: skilled, occupations: p.FST.Occupations.Trade, from: first, to: last})
	})
	each(b.Categories, from, to, func(e dated, first, last day.Day) {
		programs, _ := edition.InForce(b.Programs, first)
		for i := range b.Categories[e].Categories {
			c := &b.Categories[e].Categories[i]
			if c.Experience == nil {
				continue
			}
			counting := candidate.Counting{Pace: programs.Pace(), MostTeer: candidate.AnyTeer, Physicians: programs.PhysicianCodes()}
			if c.Experience.CanadianOnly {
				counting.Place = candidate.InCanada
			}
			all = append(all, counter{of: c.ID, years: c.Experience.WindowYears, counting: counting, from: first, to: last,
				occupations: func(code int32) bool { return c.Lists(noc.Code(code)) }})
		}
	})
	return all
}

// dated is the place of an edition among those of its kind.
type dated int

// each visits the editions that answer within the days, with the first and last day of each.
func each[T edition.Dated](all []T, from, to day.Day, visit func(e dated, first, last day.Day)) {
	for i := range all {
		first, last := all[i].First(), to
		if i+1 < len(all) {
			last = all[i+1].First() - 1
		}
		if first <= to && last >= from {
			visit(dated(i), max(first, from), min(last, to))
		}
	}
}
