package category

import (
	"portage/core/candidate"
	"portage/core/day"
	"portage/core/explain"
	"portage/core/noc"
)

// Facts are what a category judges a candidate by, on one day.
type Facts struct {
	Day        day.Day
	History    *candidate.History
	Pace       candidate.Pace
	Physicians []int32       // occupations whose self-employed work in Canada counts if it is publicly funded
	French     explain.Range // lowest ability of the best result in French
	English    explain.Range
	Education  []candidate.Credential
	Assessment int // an educational credential assessment counts while it is less than so many years old
	Military   *candidate.Military
	Ask        Ask
}

// Ask names the places in the case file whose answers are missing.
type Ask struct{ Work, Language, Education, Military []string }

// Judge gives how a candidate stands to a category's own requirements; that a program must be met as well is not repeated here.
func Judge(c *Category, f *Facts, detail bool) (explain.Verdict, []explain.Check) {
	j := judge{Checklist: explain.NewChecklist(detail), c: c, f: f}
	switch {
	case c.Experience != nil:
		j.experience(c.Experience)
	case c.Language != nil:
		j.language(c.Language)
	case c.Military != nil:
		j.military(c.Military)
	}
	j.Close()
	return j.Verdict, j.Checks
}

type judge struct {
	explain.Checklist
	c *Category
	f *Facts
}

// experience asks for work in one listed occupation. Whether self-employed work and work during full-time study count is an open point of law: where the verdict rests on them it is open.
func (j *judge) experience(t *Experience) {
	settled := candidate.Counting{Pace: j.f.Pace, MostTeer: candidate.AnyTeer, Physicians: j.f.Physicians}
	if t.CanadianOnly {
		settled.Place = candidate.InCanada
	}
	disputed := settled
	disputed.SelfEmployed, disputed.Studying = true, true

	window := candidate.WindowOf(j.f.Day, t.WindowYears)
	certain, possible := j.best(t, &settled, window), j.best(t, &disputed, window)
	low, high := j.f.Pace.Months(candidate.Units(certain.Low)), j.f.Pace.Months(candidate.Units(possible.High))
	verdict, note := explain.Range{Low: low, High: high}.AtLeast(t.Months), ""
	if verdict == explain.Open && j.f.Pace.Months(candidate.Units(certain.High)) < t.Months {
		note = "self_employed_or_student_work"
	}
	j.Check("category.experience", verdict, explain.MonthsFact(t.Months), explain.MonthsFact(low), t.Cite, j.f.Ask.Work, note)
}

// best measures the work in the one listed occupation that has the most: in one stretch where the category asks for that.
func (j *judge) best(t *Experience, c *candidate.Counting, w candidate.Window) explain.Range {
	measure := j.f.History.Sum
	if t.Continuous {
		measure = j.f.History.Unbroken
	}
	var best explain.Range
	if j.f.History.Unanswered || j.f.History.UnknownOccupation() {
		best.High = measure(c, w, candidate.AnyNOC).High
	}
	for _, code := range j.f.History.Occupations() {
		if j.c.Lists(noc.Code(code)) {
			work := measure(c, w, code)
			best = explain.Range{Low: max(best.Low, work.Low), High: max(best.High, work.High)}
		}
	}
	return best
}

// language asks for a level in each of the four abilities, whether the language is the first or the second.
func (j *judge) language(t *Language) {
	level := j.f.English
	if t.Language == candidate.French.String() {
		level = j.f.French
	}
	j.Check("category.language", level.AtLeast(t.Level), explain.NumberFact(t.Level), explain.NumberFact(level.Low), t.Cite, j.f.Ask.Language, "")
}

// military asks for continuous service, an offer of the Canadian Armed Forces in a listed occupation, and a post-secondary credential.
func (j *judge) military(t *Military) {
	m := j.f.Military
	ask := j.f.Ask.Military
	j.Check("category.service", j.years(m.Years, t.ServiceYears), explain.NumberFact(t.ServiceYears), yearsFact(m, m.Years), t.Cite, ask, "")
	j.Check("category.offer_years", j.years(m.OfferYears, t.OfferYears), explain.NumberFact(t.OfferYears), yearsFact(m, m.OfferYears), t.Cite, ask, "")
	j.Check("category.offer_occupation", j.offerListed(), explain.NameFact("listed"), explain.NameFact(m.OfferNOC), t.Cite, ask, "")
	row := candidate.EducationRow(j.f.Education, j.f.Day, j.f.Assessment)
	j.Check("category.education", row.AtLeast(rowNamed(t.Education)), explain.NameFact(t.Education), explain.NameFact(candidate.RowNames[row.Low]), t.Cite, j.f.Ask.Education, "")
}

func (j *judge) years(has, needs int) explain.Verdict {
	switch {
	case j.f.Military.Presence == candidate.Nothing:
		return explain.NotMet
	case j.f.Military.Presence == candidate.Absent || has == candidate.NoDuration:
		return explain.Open
	}
	return explain.Exactly(has).AtLeast(needs)
}

func yearsFact(m *candidate.Military, years int) explain.Fact {
	if m.Presence != candidate.Given || years == candidate.NoDuration {
		return explain.Fact{}
	}
	return explain.NumberFact(years)
}

func (j *judge) offerListed() explain.Verdict {
	m := j.f.Military
	switch {
	case m.Presence == candidate.Nothing:
		return explain.NotMet
	case m.OfferNOC == "":
		return explain.Open
	case j.c.Lists(noc.Code(candidate.Occupation(m.OfferNOC))):
		return explain.Met
	}
	return explain.NotMet
}

func rowNamed(name string) int {
	for i, row := range candidate.RowNames {
		if row == name {
			return i
		}
	}
	return len(candidate.RowNames)
}
