package ui

import (
	"testing"

	"portage/app/ui/draft"
	"portage/core/day"
)

// ask opens quick entry as of a day.
func ask(t *testing.T, on string) *page {
	t.Helper()
	p, _ := open(t, "en")
	p.Screen = quickScreen
	p.askFor(on, "")
	return p
}

func lineOf(t *testing.T, p *page, rule string) int {
	t.Helper()
	for _, l := range p.sheet.result().CRS.Lines {
		if l.Rule == rule {
			return l.Points
		}
	}
	t.Fatalf("there is no line %s", rule)
	return 0
}

// The points of age are those of MI 11 to 13: 110 at 29, 105 at 30, without a partner.
func TestAnAgeIsThatAgeOnTheDayAskedAndTheNextDayOneMore(t *testing.T) {
	for _, c := range []struct {
		age            string
		points, oneDay int
	}{{"29", 110, 105}, {"30", 105, 99}, {"17", 0, 99}, {"45", 0, 0}} {
		p := ask(t, "2026-10-15")
		p.set("status", "single")
		p.set("person.age", c.age)
		if got := lineOf(t, p, "crs.age"); got != c.points {
			t.Errorf("%s years: %d points, not %d", c.age, got, c.points)
		}
		p.askFor("2026-10-16", "")
		if got := lineOf(t, p, "crs.age"); got != c.oneDay {
			t.Errorf("%s years, a day later: %d points, not %d", c.age, got, c.oneDay)
		}
	}
}

func TestWhatIsNoAgeLeavesTheDateOfBirthOpen(t *testing.T) {
	for _, typed := range []string{"", "x", "-1", "121", "29.5"} {
		p := ask(t, "2026-10-15")
		p.set("person.age", typed)
		if got := p.get("person.born"); got != "" {
			t.Errorf("%q: born %s", typed, got)
		}
	}
}

func TestTheTrueDateOfBirthTakesThePlaceOfTheAge(t *testing.T) {
	p := ask(t, "2026-10-15")
	p.set("person.age", "29")
	p.set("person.born", "1997-01-02")
	if p.get("person.age") != "" || p.get("person.born") != "1997-01-02" {
		t.Errorf("age %q, born %q", p.get("person.age"), p.get("person.born"))
	}
}

func TestYearsOfWorkAreThatManyYearsOnTheDayAsked(t *testing.T) {
	want := []int{0, 40, 53, 64, 72, 80} // MI 19, without a partner
	for n, points := range want {
		p := ask(t, "2026-10-15")
		p.set("status", "single")
		p.set("person.years_in_canada", string(rune('0'+n)))
		if n > 0 {
			p.set("person.work[0].noc", "31301")
		}
		if got := lineOf(t, p, "crs.canadian_work"); got != points {
			t.Errorf("%d years in Canada: %d points, not %d", n, got, points)
		}
	}
}

func TestWorkAbroadComesBeforeThatInCanadaAndBothCount(t *testing.T) {
	p := ask(t, "2026-10-15")
	p.set("person.years_abroad", "3")
	p.set("person.work[0].noc", "31301")
	p.set("person.work[0].country", "IN")
	p.set("person.years_in_canada", "2")
	p.set("person.work[1].noc", "31301")
	abroad, canadian := p.get("person.work[0].to"), p.get("person.work[1].from")
	if abroad != "2024-10-14" || canadian != "2024-10-15" {
		t.Errorf("abroad to %s, in Canada from %s", abroad, canadian)
	}
	for _, l := range p.sheet.result().CRS.Lines {
		if l.Rule == "crs.foreign_work_transfer" && l.Fact.String() != "3" {
			t.Errorf("the years abroad are %s", l.Fact)
		}
	}
	// An authorization to work now is not implied by work that was told in years.
	if day.Of(2026, 10, 15).String() == p.get("person.work[1].to") || p.get("person.work[1].held") != draft.No {
		t.Error("the job is taken as still held")
	}
}

func TestNoWorkAnywhereIsAnAnswerAndTakenBackItIsNone(t *testing.T) {
	p := ask(t, "2026-10-15")
	p.set("person.years_in_canada", "0")
	if _, answered := p.sheet.draft.Count("person.work"); answered {
		t.Error("work abroad is not told yet")
	}
	p.set("person.years_abroad", "0")
	if n, answered := p.sheet.draft.Count("person.work"); !answered || n != 0 {
		t.Error("no work is not an answer")
	}
	p.set("person.years_abroad", "")
	if _, answered := p.sheet.draft.Count("person.work"); answered {
		t.Error("the answer was not taken back")
	}
}

func TestQuickEntryWritesOverNothingThatWasToldExactly(t *testing.T) {
	p, tester := open(t, "en")
	fill(t, p, everything)
	before := string(p.sheet.draft.CaseFile())
	html := drawn(p, tester, quickScreen)
	if got := string(p.sheet.draft.CaseFile()); got != before {
		t.Errorf("drawing quick entry changed the case: %s", got)
	}
	p.set("person.years_in_canada", "0")
	if got := string(p.sheet.draft.CaseFile()); got != before {
		t.Errorf("no years in Canada took an exact job away: %s", got)
	}
	for _, said := range []string{"May\u00a02, 1994", "IELTS", "31102"} {
		if !contains(html, said) {
			t.Errorf("quick entry does not show %q", said)
		}
	}
}

func TestLevelsOfQuickEntryAreThoseOfTheCase(t *testing.T) {
	p := ask(t, "2026-10-15")
	p.set("person.languages[0].test", "clb")
	for _, ability := range []string{"reading", "writing", "listening", "speaking"} {
		p.set("person.languages[0]."+ability, "9")
	}
	p.set("status", "single")
	if n, _ := p.sheet.draft.Count("person.languages"); n != 1 {
		t.Fatalf("there are %d results", n)
	}
	if got := lineOf(t, p, "crs.first_language"); got != 4*31 { // MI 15, CLB 9 without a partner
		t.Errorf("%d points", got)
	}
}
