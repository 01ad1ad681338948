package ahead

import (
	"slices"
	"strconv"
	"strings"

	"portage/app/text"
	"portage/core/advise/timeline"
	"portage/core/candidate"
	"portage/core/day"
	"portage/core/edition"
	"portage/core/explain"
	"portage/core/noc"
)

// say writes what happens on a day as a sentence.
func (v *view) say(f *timeline.Fact) string {
	kind := string(f.Kind)
	if strings.HasPrefix(f.Place, "partner.") && (f.Kind == timeline.Seen || f.Kind == timeline.WorkShifts) {
		kind += "_spouse"
	}
	words := text.AheadFact(kind, f.Rule)
	switch f.Kind {
	case timeline.Birthday:
		return v.fill(words, text.AheadAge(v.lang, f.N))
	case timeline.YearDone, timeline.YearLost:
		return v.fill(words, text.Duration(v.lang, f.N), v.names(f.Of))
	case timeline.WorkShifts:
		return v.in(words)
	case timeline.WindowBegins, timeline.WindowEnds:
		return v.fill(words, v.thing(f.Place), v.names(f.Of), text.Years(v.lang, f.N))
	case timeline.ProfileExpires:
		return v.fill(words, text.AheadProfile(v.lang, v.book.Rounds().Ranking.ProfileYears))
	case timeline.EditionBegins:
		return v.fill(words, v.in(text.Edition(f.Of[0])))
	case timeline.Seen:
		return v.fill(words, text.Duration(v.lang, f.N), v.date(f.Legal), v.in(text.AheadReading(f.Rule)))
	}
	return v.fill(words, v.thing(f.Place))
}

// thing names an entry of the case file with what tells it from the others: the test, the level, the occupation.
func (v *view) thing(place string) string {
	name, more := text.Place(v.lang, place), ""
	list, index, ok := entry(place)
	if !ok || v.c == nil {
		return name
	}
	p := &v.c.Person
	if strings.HasPrefix(place, "partner.") {
		p = &v.c.Partner.Person
	}
	switch list {
	case "languages":
		more = v.testName(&p.Languages[index])
	case "education":
		more = v.facts().Of("", explain.NameFact(p.Education[index].Level.String()))
	case "work":
		more = v.jobName(&p.Work[index])
	}
	if more == "" {
		return name
	}
	return v.fill(text.Ahead.Aside, name, more)
}

// entry reads a place of an entry of a list, like person.work[0].
func entry(place string) (list string, index int, ok bool) {
	_, rest, _ := strings.Cut(place, ".")
	list, digits, ok := strings.Cut(strings.TrimSuffix(rest, "]"), "[")
	index, err := strconv.Atoi(digits)
	return list, index, ok && err == nil
}

func (v *view) testName(r *candidate.Result) string {
	tests, ok := edition.InForce(v.book.Language, v.line.To)
	if !ok {
		return ""
	}
	t, ok := tests.Test(r.Test)
	if !ok {
		return ""
	}
	return t.Name[string(v.lang)]
}

func (v *view) jobName(j *candidate.Job) string {
	if j.NOC == "" {
		return ""
	}
	if g, ok := v.book.NOC.Group(noc.Code(candidate.Occupation(j.NOC))); ok {
		return g.In(string(v.lang))
	}
	return j.NOC
}

// causesOf says what begins on a day, of several only what changes the score.
func (v *view) causesOf(on day.Day) string {
	e := v.line.Event(on)
	if e == nil {
		return ""
	}
	var bear []int
	for i := range e.Lines {
		for _, cause := range e.Lines[i].Causes {
			if !slices.Contains(bear, cause) {
				bear = append(bear, cause)
			}
		}
	}
	slices.Sort(bear)
	var all []string
	for _, i := range bear {
		all = append(all, v.say(&e.Facts[i]))
	}
	return strings.Join(all, " ")
}
