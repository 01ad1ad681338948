package program

import (
	"portage/core/candidate"
	"portage/core/explain"
)

// grid adds up the selection grid of FSW (IRPR 78 to 83), in the order of the Regulations.
type grid struct {
	*judge
	lines []explain.Line
}

func (g *grid) total() explain.Range {
	arranged := g.arranged(&g.e.FSW.Grid.Arranged)
	return g.education().Plus(g.language()).Plus(g.experience()).Plus(g.age()).Plus(g.arrangedEmployment(arranged)).Plus(g.adaptability(arranged))
}

func (g *grid) line(rule string, points explain.Range, most int, fact explain.Fact, cite string, ask []string, parts []explain.Line) explain.Range {
	if g.Detail {
		g.lines = append(g.lines, newLine(rule, points, most, fact, cite, ask))
		g.lines[len(g.lines)-1].Parts = parts
	}
	return points
}

func newLine(rule string, points explain.Range, most int, fact explain.Fact, cite string, ask []string) explain.Line {
	l := explain.Line{Rule: rule, Points: points.Low, AtMost: points.High, Max: most, Fact: fact, Cite: cite}
	if points.Open() {
		l.Ask = ask
	}
	return l
}

// points gives the points of a value.
func (b *GridBands) points(value int) int {
	for i := len(b.Bands) - 1; i >= 0; i-- {
		if value >= b.Bands[i].From {
			return b.Bands[i].Points
		}
	}
	return 0
}

// education gives the points of the highest level of education (IRPR 78).
func (g *grid) education() explain.Range {
	t, row := &g.e.FSW.Grid.Education, g.f.Education
	points := explain.Range{Low: t.Rows[row.Low].Points, High: t.Rows[row.High].Points}
	return g.line("fsw.grid.education", points, t.Rows[len(t.Rows)-1].Points, explain.NameFact(t.Rows[row.Low].Row), t.Cite, g.f.Ask.Education, nil)
}

// language gives the points of the first official language by ability and of the second as a whole (IRPR 79(3)).
func (g *grid) language() explain.Range {
	first, second := &g.e.FSW.Grid.FirstLanguage, &g.e.FSW.Grid.SecondLanguage
	var points explain.Range
	for _, level := range g.f.First {
		points = points.Plus(explain.Range{Low: first.points(level.Low), High: first.points(level.High)})
	}
	points = points.Capped(first.Most)
	weakest := explain.Lowest(&g.f.Second)
	also := reward(weakest.AtLeast(second.Level), second.Points)
	var parts []explain.Line
	if g.Detail {
		parts = []explain.Line{
			newLine("fsw.grid.language.first", points, first.Most, explain.LevelsFact(&g.f.First), first.Cite, g.f.Ask.Language),
			newLine("fsw.grid.language.second", also, second.Points, explain.LevelsFact(&g.f.Second), second.Cite, g.f.Ask.Language),
		}
	}
	return g.line("fsw.grid.language", points.Plus(also), first.Most+second.Points, explain.LevelsFact(&g.f.First), first.Cite, g.f.Ask.Language, parts)
}

// reward gives points for what is met, none for what is not, and leaves open what is open.
func reward(v explain.Verdict, points int) explain.Range {
	switch v {
	case explain.Met:
		return explain.Exactly(points)
	case explain.NotMet:
		return explain.Range{}
	}
	return explain.Range{High: points}
}

// experience gives the points of whole years of skilled work, in any occupations (IRPR 80).
func (g *grid) experience() explain.Range {
	t := &g.e.FSW.Grid.Experience
	window := candidate.WindowOf(g.f.Day, g.e.FSW.Work.WindowYears)
	months := g.e.months(g.f.History.Sum(&g.e.counting.skilled, window, candidate.AnyNOC))
	points := explain.Range{Low: t.points(months.Low / 12), High: t.points(months.High / 12)}
	return g.line("fsw.grid.experience", points, t.Most, explain.MonthsFact(months.Low), t.Cite, g.f.Ask.Work, nil)
}

// age gives the points of the age on the day of the application (IRPR 81).
func (g *grid) age() explain.Range {
	t := &g.e.FSW.Grid.Age
	if g.f.Age.Open() {
		return g.line("fsw.grid.age", explain.Range{High: t.Most}, t.Most, explain.Fact{}, t.Cite, g.f.Ask.Age, nil)
	}
	return g.line("fsw.grid.age", explain.Exactly(t.points(g.f.Age.Low)), t.Most, explain.NumberFact(g.f.Age.Low), t.Cite, nil, nil)
}

// arrangedEmployment gives the points of an offer of employment in one of four cases (IRPR 82).
func (g *grid) arrangedEmployment(a arrangement) explain.Range {
	t := &g.e.FSW.Grid.Arranged
	cite := t.Cite
	if a.inCase != nil {
		cite = a.inCase.Cite
	}
	return g.line("fsw.grid.arranged_employment", reward(a.verdict, t.Points), t.Points, verdictFact(a.verdict), cite, g.f.Ask.Offer, nil)
}

func verdictFact(v explain.Verdict) explain.Fact {
	switch v {
	case explain.Met:
		return explain.NameFact("yes")
	case explain.NotMet:
		return explain.NameFact("no")
	}
	return explain.Fact{}
}

// adaptability gives the points of each item once, up to ten together (IRPR 83); the spouse's items need one who accompanies and is neither a citizen nor a permanent resident.
func (g *grid) adaptability(a arrangement) explain.Range {
	t := &g.e.FSW.Grid.Adaptability
	spouse := answerVerdict(g.f.Accompanying)
	items := [...]struct {
		rule    string
		item    *Item
		verdict explain.Verdict
		ask     []string
	}{
		{"fsw.grid.adaptability.spouse_language", &t.SpouseLanguage, spouse.And(g.spouseLanguage(t.SpouseLanguage.Needs)), g.f.Ask.SpouseLanguage},
		{"fsw.grid.adaptability.own_study", &t.OwnStudy, g.f.OwnStudy, g.f.Ask.Education},
		{"fsw.grid.adaptability.spouse_study", &t.SpouseStudy, spouse.And(g.f.SpouseStudy), g.f.Ask.SpouseStudy},
		{"fsw.grid.adaptability.own_work", &t.OwnWork, g.fullTime(g.f.History, &g.e.counting.permit, t.OwnWork.Needs), g.f.Ask.Work},
		{"fsw.grid.adaptability.spouse_work", &t.SpouseWork, spouse.And(g.fullTime(g.f.SpouseHistory, &g.e.counting.anyPermit, t.SpouseWork.Needs)), g.f.Ask.SpouseWork},
		{"fsw.grid.adaptability.relative", &t.Relative, answerVerdict(g.f.Relative), g.f.Ask.Relative},
		{"fsw.grid.adaptability.arranged_employment", &t.Arranged, a.verdict, g.f.Ask.Offer},
	}
	var sum explain.Range
	for i := range items {
		sum = sum.Plus(reward(items[i].verdict, items[i].item.Points))
	}
	points := sum.Capped(t.Most)
	if !g.Detail {
		return points
	}
	var parts []explain.Line
	var ask []string
	for _, i := range items {
		part := newLine(i.rule, reward(i.verdict, i.item.Points), i.item.Points, verdictFact(i.verdict), i.item.Cite, i.ask)
		if points.Open() {
			ask = append(ask, part.Ask...)
		} else {
			part.Ask = nil
		}
		parts = append(parts, part)
	}
	return g.line("fsw.grid.adaptability", points, t.Most, explain.Fact{}, t.Cite, ask, parts)
}

// spouseLanguage tells whether one of the spouse's results reaches a level in each ability (IRPR 83(1)(a)).
func (g *grid) spouseLanguage(level int) explain.Verdict {
	verdict := explain.NotMet
	for _, weakest := range g.f.SpouseLevels {
		verdict = verdict.Or(weakest.AtLeast(level))
	}
	return verdict
}

// fullTime tells whether a person worked so many years full-time in Canada with authorization (IRPR 83(1)(c), (c.1)).
func (g *grid) fullTime(h *candidate.History, c *candidate.Counting, years int) explain.Verdict {
	if h == nil {
		return explain.NotMet
	}
	return g.e.months(h.Sum(c, candidate.WindowOf(g.f.Day, 0), candidate.AnyNOC)).AtLeast(12 * years)
}
