package timeline

import (
	"slices"
	"strconv"

	"portage/core"
	"portage/core/candidate"
	"portage/core/day"
	"portage/core/edition"
	"portage/core/explain"
	"portage/core/language"
)

// watch knows what of a case has a date, and says what happens on each day.
type watch struct {
	book   *core.Book
	people []*watched
	dated  map[day.Day][]Fact // what is known before any day is assessed
}

// watched is the candidate or the partner, as they were on the last day that was looked at.
type watched struct {
	who     string
	p       *candidate.Person
	states  []language.State
	counted []bool // credentials
}

func newWatch(b *core.Book, c *candidate.Case, from, to day.Day) *watch {
	w := &watch{book: b, dated: map[day.Day][]Fact{}}
	w.people = append(w.people, &watched{who: "person", p: &c.Person})
	if c.Accompanies() != candidate.No {
		w.people = append(w.people, &watched{who: "partner", p: &c.Partner.Person})
	}
	add := func(on day.Day, f Fact) {
		if from < on && on <= to {
			w.dated[on] = append(w.dated[on], f)
		}
	}
	for _, one := range w.people {
		one.look(b, from)
		for i := range one.p.Work {
			datedJob(one.at("work", i), &one.p.Work[i], add)
			w.windows(one, i, from, to, add)
		}
	}
	if c.Submitted != 0 {
		add(c.Submitted.AddYears(b.Rounds().Ranking.ProfileYears).Day(), Fact{Kind: ProfileExpires, Place: "submitted"})
	}
	return w
}

// datedJob adds the days on which a job begins and ends; of a month the day that credits less.
func datedJob(place string, j *candidate.Job, add func(day.Day, Fact)) {
	if j.From.First != 0 {
		add(j.From.Last, Fact{Kind: JobBegins, Place: place})
	}
	if j.To.First != 0 {
		add(j.To.First+1, Fact{Kind: JobEnds, Place: place})
	}
}

func (p *watched) at(list string, i int) string {
	return p.who + "." + list + "[" + strconv.Itoa(i) + "]"
}

// look keeps which results and credentials count on a day.
func (p *watched) look(b *core.Book, on day.Day) {
	p.states, p.counted = p.states[:0], p.counted[:0]
	tests, _ := edition.InForce(b.Language, on)
	for i := range p.p.Languages {
		p.states = append(p.states, tests.On(&p.p.Languages[i], i, on).State)
	}
	points, _ := edition.InForce(b.CRS, on)
	programs, _ := edition.InForce(b.Programs, on)
	for i := range p.p.Education {
		c := &p.p.Education[i]
		counts := c.Counts(on, points.Education.AssessmentYears).And(c.Counts(on, programs.FSW.Education.AssessmentYears))
		p.counted = append(p.counted, counts == candidate.Yes)
	}
}

// facts gives what happens on the day of after.
func (w *watch) facts(before, after *core.Assessment) []Fact {
	facts := w.editions(before, after)
	facts = append(facts, birthday(before, after)...)
	for _, p := range w.people {
		facts = append(facts, p.facts(w.book, after.Day)...)
	}
	facts = append(facts, w.dated[after.Day]...)
	return append(facts, work(before, after, len(facts) == 0)...)
}

// birthday is a day on which the age is another.
func birthday(before, after *core.Assessment) []Fact {
	was, is := lineOf(before.CRS.Lines, "crs.age").Fact, lineOf(after.CRS.Lines, "crs.age").Fact
	if was.Form != explain.Number || is.Form != explain.Number || was.N == is.N {
		return nil
	}
	return []Fact{{Kind: Birthday, Place: "person.born", N: int(is.N[0])}}
}

// facts gives the results and credentials of a person that begin or cease to count on a day.
func (p *watched) facts(b *core.Book, on day.Day) []Fact {
	if len(p.states)+len(p.counted) == 0 {
		return nil
	}
	states, counted := slices.Clone(p.states), slices.Clone(p.counted)
	p.look(b, on)
	var all []Fact
	add := func(kind Kind, list string, i int) { all = append(all, Fact{Kind: kind, Place: p.at(list, i)}) }
	for i, now := range p.states {
		switch {
		case now == language.Valid && states[i] != language.Valid:
			add(TestBegins, "languages", i)
		case now != language.Valid && states[i] == language.Valid:
			add(TestExpires, "languages", i)
		}
	}
	for i, now := range p.counted {
		c := &p.p.Education[i]
		if c.Completed == on {
			add(StudyCompleted, "education", i)
		}
		if c.Assessed == on && !c.Canadian() {
			add(AssessmentBegins, "education", i)
		}
		if counted[i] && !now {
			add(AssessmentExpires, "education", i)
		}
	}
	return all
}

// editions tells where another edition answers than on the day before, and where the newest is known no further.
func (w *watch) editions(before, after *core.Assessment) []Fact {
	var all []Fact
	was, is := &before.Editions, &after.Editions
	for _, of := range []struct{ name, was, is string }{
		{"crs", was.CRS, is.CRS}, {"programs", was.Programs, is.Programs}, {"language", was.Language, is.Language}, {"funds", was.Funds, is.Funds}, {"categories", was.Categories, is.Categories},
	} {
		if of.was != of.is {
			all = append(all, Fact{Kind: EditionBegins, Of: []string{of.name}})
		}
	}
	if e, _ := edition.InForce(w.book.CRS, after.Day); e.LastKnown == before.Day {
		all = append(all, Fact{Kind: EditionEnds, Of: []string{"crs"}})
	}
	return all
}
