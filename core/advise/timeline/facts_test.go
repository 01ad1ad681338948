package timeline_test

import (
	"slices"
	"testing"

	"portage/core/advise/timeline"
	"portage/core/coretest"
	"portage/core/day"
)

// find gives the days on which something of a kind happens at a place of the case file; any place where that is empty.
func find(line *timeline.Timeline, kind timeline.Kind, place string) []string {
	var days []string
	for _, e := range line.Events {
		for _, f := range e.Facts {
			if f.Kind == kind && (place == "" || f.Place == place) {
				days = append(days, e.On.String())
			}
		}
	}
	return days
}

func TestWhatHasADateHappensOnItsDay(t *testing.T) {
	line := aged(t, caseOf(t, couple()), coretest.Day(t, "2026-11-26"), timeline.Months)
	for _, c := range []struct {
		name, place string
		kind        timeline.Kind
		want        []string
	}{
		{"birthdays", "person.born", timeline.Birthday, []string{"2027-05-02", "2028-05-02", "2029-05-02"}},
		{"a test is two years old", "person.languages[0]", timeline.TestExpires, []string{"2027-09-01"}},
		{"the second test", "person.languages[1]", timeline.TestExpires, []string{"2028-02-01"}},
		{"the partner's test", "partner.languages[0]", timeline.TestExpires, []string{"2027-11-01"}},
		{"an assessment is five years old", "person.education[0]", timeline.AssessmentExpires, []string{"2029-02-01"}},
		{"the partner's assessment is valid to the end", "partner.education[0]", timeline.AssessmentExpires, nil},
		{"the profile is a year old", "submitted", timeline.ProfileExpires, []string{"2027-09-20"}},
		{"nothing begins", "", timeline.TestBegins, nil},
	} {
		if got := find(line, c.kind, c.place); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

func TestWhatIsStillToComeBeginsOnItsDay(t *testing.T) {
	file := nurse()
	p := file["person"].(object)
	p["languages"] = append(p["languages"].([]object), object{"test": "tef_canada", "taken": "2027-03-01", "reading": 434, "writing": 428, "listening": 434, "speaking": 456})
	p["education"] = append(p["education"].([]object), object{"level": "one_year", "country": "CA", "completed": "2027-04-30"}, object{"level": "masters", "country": "IN", "completed": "2020-06-30", "assessed": "2027-05-15"})
	p["work"] = append(p["work"].([]object), object{"noc": "31301", "country": "CA", "from": "2028-01-10", "to": "2028-12-31"})
	line := aged(t, caseOf(t, file), coretest.Day(t, "2026-11-26"), timeline.Months)
	for _, c := range []struct {
		place, want string
		kind        timeline.Kind
	}{
		{"person.languages[1]", "2027-03-01", timeline.TestBegins},
		{"person.education[1]", "2027-04-30", timeline.StudyCompleted},
		{"person.education[2]", "2027-05-15", timeline.AssessmentBegins},
		{"person.work[2]", "2028-01-10", timeline.JobBegins},
		{"person.work[2]", "2029-01-01", timeline.JobEnds},
	} {
		if got := find(line, c.kind, c.place); !slices.Equal(got, []string{c.want}) {
			t.Errorf("%s %s: %v, want %s", c.place, c.kind, got, c.want)
		}
	}
}

func TestABirthdayThatChangesPointsIsToldFromOneThatDoesNot(t *testing.T) { // MI 10: 20 to 29 is one band
	file := nurse()
	file["person"].(object)["born"] = "1998-05-02"
	line := aged(t, caseOf(t, file), coretest.Day(t, "2026-11-26"), timeline.Months)
	for text, gain := range map[string]int{"2027-05-02": 0, "2028-05-02": -5, "2029-05-02": -6} {
		e := line.Event(coretest.Day(t, text))
		if e == nil || e.Gain() != gain || e.Changes() != (gain != 0) || !has(e, timeline.Birthday, "") {
			t.Errorf("%s: %+v, want a gain of %d", text, e, gain)
		}
	}
}

func TestAYearOfWorkIsToldWithItsLinesAndThePrograms(t *testing.T) {
	line := aged(t, caseOf(t, nurse()), coretest.Day(t, "2026-11-26"), timeline.Months)
	e := line.Event(coretest.Day(t, "2027-03-10"))
	if e == nil || len(e.Lines) == 0 || e.Lines[0].Rule != "crs.canadian_work" || e.Lines[0].Gain() != 13 {
		t.Fatalf("%+v", e)
	}
	for _, l := range e.Lines {
		if f := e.Facts[l.Causes[0]]; f.Kind != timeline.YearDone || f.Rule != "crs.canadian_work" || f.N != 24 || len(l.Causes) != 1 {
			t.Errorf("%s follows from %+v (%v)", l.Rule, f, l.Causes)
		}
	}
}

func TestTwoFactsOfOneDayEachHaveTheirOwnLines(t *testing.T) {
	file := nurse()
	file["person"].(object)["born"] = "1994-03-10" // a birthday on the anniversary of the job
	e := aged(t, caseOf(t, file), coretest.Day(t, "2026-11-26"), timeline.Months).Event(coretest.Day(t, "2027-03-10"))
	for _, l := range e.Lines {
		want := timeline.YearDone
		if l.Rule == "crs.age" {
			want = timeline.Birthday
		}
		if len(l.Causes) != 1 || e.Facts[l.Causes[0]].Kind != want {
			t.Errorf("%s follows from %v of %v", l.Rule, l.Causes, e.Facts)
		}
	}
}

// The windows are those of the editions: 10 years for the CRS and FSW, 5 for FST, 3 for CEC and the categories.
func TestTheWindowsOfAnOldJobCloseOnTheDaysOnWhichItsFirstAndLastDaysAreOutside(t *testing.T) {
	file := nurse()
	file["person"].(object)["work"] = []object{
		{"noc": "31301", "country": "CA", "from": "2024-02-10", "to": "2025-06-30"},
		{"noc": "72200", "country": "IN", "from": "2018-03-05", "to": "2023-04-09"},
	}
	line := aged(t, caseOf(t, file), coretest.Day(t, "2026-11-26"), timeline.Months)
	for _, c := range []struct {
		place       string
		years       int
		kind        timeline.Kind
		of          []string
		none, first string
	}{
		{"person.work[0]", 3, timeline.WindowBegins, []string{"cec", "healthcare"}, "2027-02-10", "2027-02-11"},
		{"person.work[0]", 3, timeline.WindowEnds, []string{"cec", "healthcare"}, "2028-06-30", "2028-07-01"},
		{"person.work[1]", 5, timeline.WindowEnds, []string{"fst"}, "2028-04-09", "2028-04-10"},
		{"person.work[1]", 10, timeline.WindowBegins, []string{"crs", "fsw"}, "2028-03-05", "2028-03-06"},
	} {
		for text, want := range map[string]bool{c.none: false, c.first: true} {
			e, got := line.Event(coretest.Day(t, text)), false
			for _, f := range factsOf(e) {
				got = got || f.Kind == c.kind && f.Place == c.place && f.N == c.years && slices.Equal(f.Of, c.of)
			}
			if got != want {
				t.Errorf("%s, %d years, %s on %s: %t; %+v", c.place, c.years, c.kind, text, got, factsOf(e))
			}
		}
	}
	if days := find(line, timeline.WindowBegins, "person.work[0]"); len(days) != 1 {
		t.Errorf("the job of 2024 leaves windows on %v", days)
	}
}

func factsOf(e *timeline.Event) []timeline.Fact {
	if e == nil {
		return nil
	}
	return e.Facts
}

func TestAJobThatIsHeldOrCountsForNothingHasNoWindowThatCloses(t *testing.T) {
	file := nurse()
	file["person"].(object)["work"] = []object{
		{"noc": "31301", "country": "CA", "from": "2016-01-15"},
		{"noc": "44101", "country": "CA", "from": "2024-02-10", "to": "2025-06-30", "unauthorized": true},
	}
	line := aged(t, caseOf(t, file), coretest.Day(t, "2026-11-26"), timeline.Months)
	if days := append(find(line, timeline.WindowBegins, ""), find(line, timeline.WindowEnds, "")...); len(days) > 0 {
		t.Errorf("windows close on %v", days)
	}
}

func TestACategoryIsLostWhereItsYearLeavesTheWindow(t *testing.T) { // 12 months within 3 years
	file := nurse()
	file["person"].(object)["work"] = []object{{"noc": "31301", "country": "CA", "from": "2024-02-10", "to": "2025-06-30"}}
	line := aged(t, caseOf(t, file), coretest.Day(t, "2026-11-26"), timeline.Months)
	lost := map[string]string{}
	for _, e := range line.Events {
		for _, c := range append(slices.Clone(e.Categories), e.Programs...) {
			if c.Ends() {
				lost[c.ID] = e.On.String()
			}
		}
	}
	// The job ends with 30 June 2025: twelve months back from there is 1 July 2024.
	if lost["healthcare"] != "2027-07-02" || lost["cec"] != "2027-07-02" {
		t.Errorf("%v", lost)
	}
	if e := line.Event(coretest.Day(t, "2027-07-02")); !has(e, timeline.YearLost, "category.experience") || !has(e, timeline.YearLost, "cec.work") {
		t.Errorf("%+v", e.Facts)
	}
}

func TestTheDaysAfterTheLastKnownDayOfAnEditionAreNamed(t *testing.T) {
	c := caseOf(t, nurse())
	for _, k := range []struct {
		from    string
		months  int
		knownTo string
		event   bool
	}{
		{"2026-10-01", 1, "", false},          // to 2026-11-01
		{"2026-10-02", 1, "", false},          // to 2026-11-02, the last known day
		{"2026-10-03", 1, "2026-11-02", true}, // to the first day of what is reported
		{"2026-11-26", 1, "2026-11-02", false},
	} {
		line := aged(t, c, coretest.Day(t, k.from), k.months)
		known := ""
		if line.KnownTo != 0 {
			known = line.KnownTo.String()
		}
		if known != k.knownTo || (known != "") != (line.Newer == "2026-11-03") {
			t.Errorf("from %s: known to %q, newer %q", k.from, known, line.Newer)
		}
		if e := line.Event(coretest.Day(t, "2026-11-03")); (e != nil && has(e, timeline.EditionEnds, "")) != k.event {
			t.Errorf("from %s: told on the day: %t", k.from, !k.event)
		}
	}
}

func TestAnotherEditionIsAnEventOnItsFirstDay(t *testing.T) {
	line := aged(t, caseOf(t, nurse()), coretest.Day(t, "2024-12-01"), timeline.Months)
	for text, of := range map[string]string{"2025-02-27": "categories", "2025-03-25": "crs", "2025-07-07": "funds"} {
		e, told := line.Event(coretest.Day(t, text)), false
		for _, f := range factsOf(e) {
			told = told || f.Kind == timeline.EditionBegins && slices.Equal(f.Of, []string{of})
		}
		if !told {
			t.Errorf("%s: %+v", text, factsOf(e))
		}
	}
	var none day.Day
	if e := line.Event(none); e != nil {
		t.Error("there is an event on no day")
	}
}

func BenchmarkTheWholeTimelineOfACouple(b *testing.B) {
	c, from := caseOf(b, couple()), coretest.Day(b, "2026-11-26")
	bk, ck := coretest.Book(b), clock(b)
	b.ReportAllocs()
	for b.Loop() {
		s, err := timeline.New(bk, c, ck, from, timeline.Months)
		if err != nil {
			b.Fatal(err)
		}
		for !s.Step(32) {
		}
	}
}
