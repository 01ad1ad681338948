package core_test

import (
	"slices"
	"testing"

	"portage/core"
	"portage/core/coretest"
	"portage/core/explain"
	"portage/core/round"
)

func program(a *core.Assessment, id string) core.Program {
	return a.Programs[slices.IndexFunc(a.Programs, func(p core.Program) bool { return p.Program == id })]
}

func TestAMonthLeavesTheLevelOfCECSettledWhereItsOccupationIsTheOnlyOne(t *testing.T) { // IRPR 87.1(2)(d)-(e)
	for noc, want := range map[string]explain.Verdict{"72200": explain.Met, "31301": explain.NotMet} {
		a := onTheDay(t, with(object{"languages": []object{stated("en", []int{5, 5, 5, 5})}, "work": []object{{"noc": noc, "country": "CA", "from": "2024-02"}}}))
		if got := check(t, a, "cec.language").Verdict; got != want {
			t.Errorf("level 5 in %s: %s, want %s", noc, got, want)
		}
	}
}

func TestWhereTwoOccupationsHaveTheSameMostWorkTheLevelOfCECIsOpen(t *testing.T) { // IRPR 87.1(2)(e) does not say
	a := onTheDay(t, with(object{"languages": []object{stated("en", []int{5, 5, 5, 5})}, "work": []object{
		{"noc": "31301", "country": "CA", "from": "2024-01-15", "to": "2024-07-14"}, {"noc": "32101", "country": "CA", "from": "2024-07-15", "to": "2025-01-14"},
	}}))
	if got := check(t, a, "cec.language").Verdict; got != explain.Open {
		t.Errorf("%s, want open", got)
	}
}

func TestAMonthOfEndDoesNotMakeAPersonAuthorizedOnTheDay(t *testing.T) { // IRPR 82(2)(c)-(d), 76(1)(b)
	for to, want := range map[string]explain.Verdict{"2026-10-01": explain.NotMet, "2026-10": explain.Open, "2026-10-31": explain.Met} {
		c := with(object{"work": []object{{"noc": "21231", "country": "CA", "from": "2020-01-01", "to": to}}})
		c["funds"], c["offer"] = 10, object{"noc": "21231", "basis": "lmia", "months": 12, "full_time": true}
		if got := check(t, onTheDay(t, c), "fsw.funds").Verdict; got != want {
			t.Errorf("a job to %s: %s, want %s", to, got, want)
		}
	}
}

func TestAnotherResultThatWouldOpenAProgramIsNamed(t *testing.T) {
	a := onTheDay(t, with(object{
		"languages": []object{{"test": "clb", "reading": 10, "writing": 10, "listening": 4, "speaking": 10}, stated("en", []int{5, 5, 5, 5})},
		"work":      []object{{"noc": "72421", "country": "CA", "from": "2024-08-28"}},
	}))
	if program(a, "cec").Verdict != explain.NotMet || !slices.Contains(a.Warnings, core.Warning{Code: "other_result_opens", About: "cec"}) {
		t.Errorf("CEC is %s, warnings %v", program(a, "cec").Verdict, a.Warnings)
	}
}

func TestAHalfToldResultLeavesOpenWhatItMayTurnOutToBe(t *testing.T) {
	low := object{"test": "ielts_general", "taken": "2025-09-01", "reading": 5, "writing": 5.5, "listening": 5.5, "speaking": 5.5}
	for name, high := range map[string]object{
		"without its day":       {"test": "ielts_general", "reading": 8, "writing": 7.5, "listening": 8.5, "speaking": 7.5},
		"without an ability":    {"test": "ielts_general", "taken": "2026-01-01", "reading": 8, "writing": 7.5, "listening": 8.5},
		"without its test":      {"taken": "2026-01-01", "reading": 8, "writing": 7.5, "listening": 8.5, "speaking": 7.5},
		"in the other language": {"test": "tef_canada", "reading": 600, "writing": 600, "listening": 600, "speaking": 600},
	} {
		a := onTheDay(t, with(object{"languages": []object{low, high}, "first_language": "", "work": []object{{"noc": "31301", "country": "CA", "from": "2023-01-01"}}}))
		if !a.CRS.AtLeast || len(a.Ask) == 0 || program(a, "fsw").Verdict != explain.Open || program(a, "cec").Verdict != explain.Open {
			t.Errorf("%s: at least: %t, asked %v, FSW %s, CEC %s; want all open", name, a.CRS.AtLeast, a.Ask, program(a, "fsw").Verdict, program(a, "cec").Verdict)
		}
		p := accompanying()
		p["languages"] = []object{low, high}
		if l := line(t, onTheDay(t, married(nurse(), p)), "crs.spouse_language"); l.AtMost <= l.Points || len(l.Ask) == 0 {
			t.Errorf("%s, of the spouse: %d to %d points, asked %v", name, l.Points, l.AtMost, l.Ask)
		}
	}
}

func TestAHalfToldResultThatCannotPayMoreChangesNothing(t *testing.T) {
	high := object{"test": "ielts_general", "taken": "2025-09-01", "reading": 9, "writing": 9, "listening": 9, "speaking": 9}
	half := object{"test": "ielts_general", "reading": 5, "writing": 5, "listening": 5, "speaking": 5}
	if a := onTheDay(t, with(object{"languages": []object{high, half}})); a.CRS.AtLeast {
		t.Errorf("%d to %d points, asked %v", a.CRS.Total, a.CRS.AtMost, a.Ask)
	}
}

func TestAProgramIsOpenWhereAnotherResultMayTurnOutToBeTheOneThatServesBest(t *testing.T) { // IRPR 87.1(2)(d), the result that pays most is the one taken
	best := stated("en", []int{8, 7, 7, 7})
	for name, c := range map[string]struct {
		other object
		want  explain.Verdict
	}{
		"which pays more when an ability is told":  {object{"test": "clb", "reading": 11, "listening": 11, "writing": 3}, explain.Open},
		"which pays more":                          {stated("en", []int{11, 3, 11, 11}), explain.NotMet},
		"which can pay as much, and is told first": {object{"test": "clb", "reading": 7, "listening": 8, "writing": 3}, explain.Open},
		"which pays less":                          {object{"test": "clb", "reading": 7, "listening": 7, "writing": 3}, explain.Met},
	} {
		a := onTheDay(t, with(object{"languages": []object{c.other, best}, "education": []object{}, "work": []object{{"noc": "31301", "country": "CA", "from": "2023-01-01"}}}))
		if got := check(t, a, "cec.language").Verdict; got != c.want {
			t.Errorf("beside a result %s: CEC %s, want %s", name, got, c.want)
		}
	}
}

func TestTwoHalfToldResultsAreBothPossible(t *testing.T) { // The result that pays most is the one taken.
	undated := object{"test": "ielts_general", "reading": 4, "listening": 9, "writing": 7.5, "speaking": 4.5}
	half := object{"test": "clb", "reading": 10, "speaking": 10}
	c := with(object{"languages": []object{undated, half}, "first_language": "en"})
	if l := gridLine(t, onTheDay(t, c), "fsw.grid.language"); l.Points != 0 {
		t.Errorf("at least %d points of the grid, and the other result gives none", l.Points)
	}
	c = with(object{"languages": []object{half}, "first_language": "en"})
	if l := gridLine(t, onTheDay(t, c), "fsw.grid.language"); l.Points != 12 {
		t.Errorf("without the other result at least %d points of the grid, want 12", l.Points)
	}
}

func TestAPartnerWhoMayComeAlongIsAskedFor(t *testing.T) { // MI 1
	p := accompanying()
	delete(p, "accompanying")
	a := onTheDay(t, married(nurse(), p))
	if !a.CRS.AtLeast || !slices.Contains(a.Ask, "partner.accompanying") {
		t.Errorf("at least: %t, asked %v", a.CRS.AtLeast, a.Ask)
	}
	high := 0
	for _, l := range a.CRS.Lines {
		high += l.AtMost
	}
	if high < a.CRS.AtMost {
		t.Errorf("the lines reach up to %d, the total to %d", high, a.CRS.AtMost)
	}
}

func TestUnansweredWorkLeavesTheExemptionFromFundsOpen(t *testing.T) { // IRPR 82(2)(d), 76(1)(b)
	c := nurse()
	delete(c["person"].(object), "work")
	c["funds"], c["offer"] = 10, object{"noc": "21231", "basis": "lmia", "months": 12, "full_time": true}
	a := onTheDay(t, c)
	if k := check(t, a, "fsw.funds"); k.Verdict != explain.Open || !slices.Contains(a.Ask, "person.work") {
		t.Errorf("%s, asked %v", k.Verdict, a.Ask)
	}
}

func TestWorkWithoutAuthorizationIsOpenWhereItsCountryIsNotTold(t *testing.T) { // IRPR 73(2), 87.1(3)(b); categories
	for country, want := range map[string]explain.Verdict{"": explain.Open, "IN": explain.Met, "CA": explain.NotMet} {
		job := object{"noc": "31301", "from": "2023-01-15", "hours": 40, "unauthorized": true}
		if country != "" {
			job["country"] = country
		}
		a := onTheDay(t, with(object{"work": []object{job}}))
		healthcare := a.Categories[slices.IndexFunc(a.Categories, func(c core.CategoryOutcome) bool { return c.Category == "healthcare" })].Verdict
		if got := check(t, a, "fsw.work").Verdict; got != want || healthcare != want {
			t.Errorf("in country %q: the FSW's year %s, healthcare %s, want %s", country, got, healthcare, want)
		}
		if asked := slices.Contains(a.Ask, "person.work[0].country"); asked != (country == "") {
			t.Errorf("in country %q: asked %v", country, a.Ask)
		}
	}
}

func TestATradesOfferIsOpenWhereATradeIsNotTold(t *testing.T) { // IRPR 87.2(3)(d)
	c := with(object{"work": []object{{"noc": "72200", "country": "IN", "from": "2024-08-01"}, {"country": "IN", "from": "2022-01-01", "to": "2025-01-01"}}})
	c["offer"] = object{"noc": "73300", "basis": "lmia", "months": 12, "full_time": true}
	if got := check(t, onTheDay(t, c), "fst.certificate_or_offer").Verdict; got != explain.Open {
		t.Errorf("%s, want open", got)
	}
	c["person"].(object)["work"] = []object{{"noc": "72200", "country": "IN", "from": "2024-08-01"}}
	if got := check(t, onTheDay(t, c), "fst.certificate_or_offer").Verdict; got != explain.NotMet {
		t.Errorf("an offer in another trade: %s, want not_met", got)
	}
}

func TestNothingIsAskedInsideAnOfferThatIsNone(t *testing.T) {
	c := with(object{"work": []object{{"noc": "72200", "country": "IN", "from": "2022-01-01"}}})
	delete(c["person"].(object), "certificate")
	if a := onTheDay(t, c); slices.ContainsFunc(a.Ask, func(place string) bool { return len(place) > 5 && place[:5] == "offer" }) {
		t.Errorf("asked %v", a.Ask)
	}
}

func TestStudyAtADistanceIsOpenWhereAPartMayHaveBeenInTheWaivedDays(t *testing.T) { // MI 30: March 2020 to August 2022
	for completed, most := range map[string]int{"2020-02-29": 0, "2020-03-01": 30, "2022-12-01": 30, "2026-08-31": 30, "2026-09-01": 0} {
		c := with(object{"education": []object{{"level": "three_plus", "country": "CA", "completed": completed, "distance": true}}})
		if l := line(t, onTheDay(t, c), "crs.canadian_study"); l.Points != 0 || l.AtMost != most {
			t.Errorf("completed %s: %d to %d points, want 0 to %d", completed, l.Points, l.AtMost, most)
		}
	}
}

func TestARelativeOfASpouseWhoIsACitizenLeavesAdaptabilityOpen(t *testing.T) { // IRPR 83(1)(d)
	p := accompanying()
	p["canadian"], p["relative"] = true, true
	if l := gridLine(t, onTheDay(t, married(nurse(), p)), "fsw.grid.adaptability.relative"); l.Points != 0 || l.AtMost != 5 {
		t.Errorf("%d to %d points, want 0 to 5", l.Points, l.AtMost)
	}
}

func TestABrotherOrSisterNotToldOfLeavesTheRelativeOpen(t *testing.T) { // IRPR 83(1)(d), 83(5)
	untold := with(object{"relative": false, "work": []object{}})
	delete(untold["person"].(object), "sibling")
	untold["nominated"] = true // The section of the CRS is full: the brother or sister matters for FSW alone.
	l := gridLine(t, onTheDay(t, untold), "fsw.grid.adaptability.relative")
	if l.Points != 0 || l.AtMost != 5 || !slices.Equal(l.Ask, []string{"person.sibling"}) {
		t.Errorf("%d to %d points, asked %v, want 0 to 5 and the sibling asked", l.Points, l.AtMost, l.Ask)
	}
	if l = gridLine(t, onTheDay(t, with(object{"relative": false, "sibling": false})), "fsw.grid.adaptability.relative"); l.AtMost != 0 || len(l.Ask) > 0 {
		t.Errorf("with neither: up to %d points, asked %v", l.AtMost, l.Ask)
	}
}

func TestARelativeNotToldOfASpouseWhoIsACitizenIsAskedFor(t *testing.T) { // IRPR 83(1)(d)
	p := accompanying()
	p["canadian"], p["sibling"] = true, false
	delete(p, "relative")
	l := gridLine(t, onTheDay(t, married(with(object{"work": []object{}}), p)), "fsw.grid.adaptability.relative")
	if l.Points != 0 || l.AtMost != 5 || !slices.Equal(l.Ask, []string{"partner.relative"}) {
		t.Errorf("%d to %d points, asked %v, want 0 to 5 and the relative asked", l.Points, l.AtMost, l.Ask)
	}
	p["relative"] = false
	if l = gridLine(t, onTheDay(t, married(nurse(), p)), "fsw.grid.adaptability.relative"); l.AtMost != 0 {
		t.Errorf("without one: up to %d points", l.AtMost)
	}
}

func TestAtTheLowestScoreARoundWithoutAPublishedTieBreakInvitedAllOnlyBeforeTimesWereRanked(t *testing.T) { // Ministerial Instructions 2017-1
	b := coretest.Book(t)
	for _, c := range []struct {
		number string
		want   round.Verdict
	}{{"62", round.Invited}, {"76", round.Open}} {
		r, _ := b.Rounds().Round(c.number)
		verdict, _ := b.Rounds().Decide(r, round.Standing{Score: explain.Exactly(r.LowestScore), Program: explain.Met, Nominated: 2, Category: explain.Met, Submitted: r.At - 1})
		if verdict != c.want {
			t.Errorf("round %s of %s: %s, want %s", c.number, r.Date, verdict, c.want)
		}
	}
}
