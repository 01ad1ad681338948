package core_test

import (
	"slices"
	"testing"

	"portage/core"
	"portage/core/coretest"
	"portage/core/explain"
)

func TestNothingIsAskedOfACompleteCase(t *testing.T) {
	if a := onTheDay(t, nurse()); len(a.Ask) > 0 || a.CRS.AtLeast {
		t.Errorf("asked %v, at least: %t", a.Ask, a.CRS.AtLeast)
	}
}

func TestAnEmptyCaseIsOpenEverywhereAndAskedFromTheTop(t *testing.T) {
	a := onTheDay(t, object{})
	if a.CRS.Total != 0 || !a.CRS.AtLeast || a.CRS.AtMost != 1200 {
		t.Errorf("%d to %d points, want 0 to 1200", a.CRS.Total, a.CRS.AtMost)
	}
	for _, p := range a.Programs {
		if p.Verdict != explain.Open {
			t.Errorf("%s is %s, want open", p.Program, p.Verdict)
		}
	}
	for _, c := range a.Categories {
		if c.Verdict != explain.Open {
			t.Errorf("%s is %s, want open", c.Category, c.Verdict)
		}
	}
	for _, place := range []string{"person.born", "person.education", "person.languages", "person.work", "person.certificate", "person.sibling", "person.relative", "status", "nominated", "offer", "funds", "family_size", "military"} {
		if !slices.Contains(a.Ask, place) {
			t.Errorf("%s is not asked: %v", place, a.Ask)
		}
	}
}

func TestEachMissingAnswerIsAskedWhileItCouldChangeTheResultAndOnlyThen(t *testing.T) {
	without := func(place ...string) object {
		whole := nurse()
		inner := whole
		for _, name := range place[:len(place)-1] {
			inner = inner[name].(object)
		}
		delete(inner, place[len(place)-1])
		return whole
	}
	for _, c := range []struct {
		name  string
		file  object
		place string
		asked bool
	}{
		{"a sibling gives points", without("person", "sibling"), "person.sibling", true},
		{"the funds decide FSW", without("funds"), "funds", true},
		{"an offer gives no points, but could exempt from funds: they suffice", without("offer"), "offer", false},
		{"a certificate cannot help without two years in a trade for FST, but combines with language", without("person", "certificate"), "person.certificate", true},
		{"a relative cannot change that 67 points are reached", without("person", "relative"), "person.relative", false},
		{"the day of submission is not part of the result of the day", without("submitted"), "submitted", false},
		{"nobody can accompany a single person", without("partner"), "partner", false},
	} {
		a := onTheDay(t, c.file)
		if got := slices.Contains(a.Ask, c.place); got != c.asked {
			t.Errorf("%s: asked %t (%v), want %t", c.name, got, a.Ask, c.asked)
		}
	}
}

func TestAMissingDetailIsAskedByItsPlace(t *testing.T) {
	for place, file := range map[string]object{
		"person.education[0].assessed":   with(object{"education": []object{{"level": "masters", "country": "IN"}}}),
		"person.education[0].country":    with(object{"education": []object{{"level": "masters"}}}),
		"person.languages[0].taken":      with(object{"languages": []object{{"test": "ielts_general", "reading": 8, "writing": 8, "listening": 8, "speaking": 8}}}),
		"person.languages[0].speaking":   with(object{"languages": []object{{"test": "clb", "reading": 8, "writing": 8, "listening": 8}}}),
		"person.work[0].noc":             with(object{"work": []object{{"country": "CA", "from": "2024-01-15"}}}),
		"person.work[0].country":         with(object{"work": []object{{"noc": "31301", "from": "2024-01-15"}}}),
		"person.work[0].from":            with(object{"work": []object{{"noc": "31301", "country": "CA"}}}),
		"person.work[0].publicly_funded": with(object{"work": []object{{"noc": "31102", "country": "CA", "from": "2024-01-15", "self_employed": true}}}),
		"partner":                        married(nurse(), nil),
		"partner.accompanying":           married(nurse(), object{}),
		"partner.canadian":               married(nurse(), object{"accompanying": true}),
		"partner.languages":              married(nurse(), object{"accompanying": true, "canadian": false}),
		"partner.sibling":                married(nurse(), object{"accompanying": true, "canadian": false}),
	} {
		if place == "partner" {
			delete(file, "partner")
		}
		a := onTheDay(t, file)
		if !slices.Contains(a.Ask, place) || !a.CRS.AtLeast {
			t.Errorf("%s is not asked: %v (at least: %t)", place, a.Ask, a.CRS.AtLeast)
		}
	}
}

func TestASpouseOfWhomNothingIsKnownLowersTheScoreToTheColumnThatGivesLess(t *testing.T) { // MI 1
	file := nurse()
	delete(file, "status")
	delete(file, "partner")
	a := onTheDay(t, file)
	alone, together := onTheDay(t, nurse()), onTheDay(t, married(nurse(), object{"accompanying": true, "canadian": false, "education": []object{}, "languages": []object{}, "work": []object{}, "sibling": false, "relative": false}))
	if a.CRS.Total != min(alone.CRS.Total, together.CRS.Total) || a.CRS.AtMost < alone.CRS.Total {
		t.Errorf("%d to %d points; alone %d, with a spouse %d", a.CRS.Total, a.CRS.AtMost, alone.CRS.Total, together.CRS.Total)
	}
}

func TestTheOtherLanguageIsNamedWhereItWouldOpenAProgram(t *testing.T) {
	// English gives more points, but one ability is below the level that FSW and CEC ask for; French reaches it.
	file := with(object{"languages": []object{stated("en", []int{10, 10, 10, 6}), stated("fr", []int{7, 7, 7, 7})}, "first_language": ""})
	a := onTheDay(t, file)
	if a.FirstLanguage != (core.FirstLanguage{Language: "en", Chosen: true}) {
		t.Errorf("the first language is %+v, want English, chosen", a.FirstLanguage)
	}
	if !slices.Contains(a.Warnings, core.Warning{Code: "other_language_opens", About: "fsw"}) {
		t.Errorf("%v", a.Warnings)
	}
}

func TestOnlyAPhysicianIsAskedWhetherSelfEmployedWorkIsPubliclyFunded(t *testing.T) { // public policy since 2023-04-25
	a := onTheDay(t, with(object{"work": []object{{"noc": "31301", "country": "CA", "from": "2024-01-15", "self_employed": true}}}))
	if slices.Contains(a.Ask, "person.work[0].publicly_funded") {
		t.Errorf("asked of a nurse: %v", a.Ask)
	}
}

func TestLevelsThatThePersonStatesAreMarkedAsSuch(t *testing.T) {
	want := core.Warning{Code: "levels_stated", About: "person.languages[0]"}
	if a := onTheDay(t, with(object{"languages": []object{stated("en", []int{9, 9, 9, 9})}})); !slices.Contains(a.Warnings, want) {
		t.Errorf("%v", a.Warnings)
	}
	if a := onTheDay(t, nurse()); slices.Contains(a.Warnings, want) {
		t.Errorf("a test result is marked as stated: %v", a.Warnings)
	}
}

func TestTheDaysInWhichTheVersionOfTheFrenchCategoryIsNotKnownAreNamed(t *testing.T) {
	b := coretest.Book(t)
	about := core.Warning{Code: "french_version_unknown", About: "2025-12-18/2026-02-05"}
	for on, want := range map[string]bool{"2025-02-25": false, "2025-12-17": false, "2025-12-18": true, "2026-02-05": true, "2026-02-06": false} {
		if got := slices.Contains(assess(t, b, nurse(), coretest.Day(t, on)).Warnings, about); got != want {
			t.Errorf("on %s: %t, want %t", on, got, want)
		}
	}
}

func TestWhatAnotherChoiceOfResultsNeedsToPayMoreIsAskedFor(t *testing.T) { // MI 26: a certificate pays with level 5 in each ability
	english, french := stated("en", []int{6, 5, 5, 9}), stated("fr", []int{10, 0, 7, 4})
	for _, c := range []struct {
		certificate any
		asked       bool
	}{{nil, true}, {false, false}, {true, false}} {
		file := with(object{"languages": []object{french, english}, "first_language": "", "work": []object{}, "certificate": c.certificate})
		if c.certificate == nil {
			delete(file["person"].(object), "certificate")
		}
		a := onTheDay(t, file)
		if asked := slices.Contains(a.Ask, "person.certificate"); asked != c.asked || a.CRS.AtLeast != c.asked {
			t.Errorf("certificate %v: %d to %d points, asked %v", c.certificate, a.CRS.Total, a.CRS.AtMost, a.Ask)
		}
	}
}
