package core_test

import (
	"slices"
	"testing"

	"portage/core"
	"portage/core/coretest"
	"portage/core/explain"
)

// These are the details that calculators get wrong, by the sections of the law that they stand in. Sources: the Ministerial Instructions respecting the Express Entry system (MI) and the Immigration and Refugee Protection Regulations (IRPR).

// asked is the day of these tests, unless one says otherwise.
const asked = "2026-10-15"

// nurse is a complete case: single, 32 on 2026-10-15, a bachelor's degree, CLB 10 9 10 10, 17 months as a registered nurse in Canada.
func nurse() object {
	return object{
		"id": "nurse",
		"person": object{
			"born":           "1994-05-02",
			"education":      []object{{"level": "three_plus", "country": "IN", "completed": "2016-06-30", "assessed": "2024-02-01"}},
			"languages":      []object{{"test": "ielts_general", "taken": "2025-09-01", "reading": 8, "writing": 7, "listening": 8.5, "speaking": 7.5}},
			"first_language": "en",
			"work":           []object{{"noc": "31301", "country": "CA", "from": "2024-01-15", "to": "2025-06-30", "hours": 37.5}},
			"certificate":    false, "sibling": false, "relative": false,
		},
		"status": "single", "partner": nil, "nominated": false, "offer": nil, "family_size": 1, "funds": 20000, "military": nil,
	}
}

// with gives the nurse's case with some of the person's facts changed.
func with(changes object) object {
	c := nurse()
	for name, value := range changes {
		c["person"].(object)[name] = value
	}
	return c
}

// married gives a case with a spouse.
func married(c, partner object) object {
	c["status"], c["partner"], c["family_size"] = "married", partner, 2
	return c
}

func accompanying() object {
	return object{
		"accompanying": true, "canadian": false, "sibling": false, "relative": false, "work": []object{},
		"education": []object{{"level": "masters", "country": "IN", "assessed": "2025-01-01"}},
		"languages": []object{stated("en", []int{7, 7, 7, 7})},
	}
}

func line(t *testing.T, a *core.Assessment, rule string) explain.Line {
	t.Helper()
	return lineOf(t, a.CRS.Lines, rule)
}

func gridLine(t *testing.T, a *core.Assessment, rule string) explain.Line {
	t.Helper()
	return lineOf(t, a.Programs[0].Grid, rule)
}

func lineOf(t *testing.T, lines []explain.Line, rule string) explain.Line {
	t.Helper()
	for _, l := range lines {
		if l.Rule == rule {
			return l
		}
		for _, p := range l.Parts {
			if p.Rule == rule {
				return p
			}
		}
	}
	t.Fatalf("there is no line %s", rule)
	return explain.Line{}
}

func check(t *testing.T, a *core.Assessment, rule string) explain.Check {
	t.Helper()
	for _, p := range a.Programs {
		for _, c := range p.Checks {
			if c.Rule == rule {
				return c
			}
		}
	}
	t.Fatalf("there is no check %s", rule)
	return explain.Check{}
}

// onTheDay assesses a case on the day of these tests.
func onTheDay(t *testing.T, c object) *core.Assessment {
	t.Helper()
	return assess(t, coretest.Book(t), c, coretest.Day(t, asked))
}

func points(t *testing.T, c object, rule string, want int) {
	t.Helper()
	a := onTheDay(t, c)
	if l := line(t, a, rule); l.Points != want || l.AtMost != want {
		t.Errorf("%s gives %d points (at most %d), want %d", rule, l.Points, l.AtMost, want)
	}
}

func TestTheSpouseColumnsNeedASpouseWhoComesAlongAndIsNeitherCitizenNorPermanentResident(t *testing.T) { // MI 1
	for name, c := range map[string]struct {
		accompanying, canadian bool
		age, spouseEducation   int
	}{
		"accompanying, neither": {true, false, 85, 10},
		"a citizen":             {true, true, 94, 0},
		"not accompanying":      {false, false, 94, 0},
	} {
		p := accompanying()
		p["accompanying"], p["canadian"] = c.accompanying, c.canadian
		a := onTheDay(t, married(nurse(), p))
		if got := line(t, a, "crs.age").Points; got != c.age {
			t.Errorf("%s: %d points for age, want %d", name, got, c.age)
		}
		if got := line(t, a, "crs.spouse_education").Points; got != c.spouseEducation {
			t.Errorf("%s: %d points for the spouse's education, want %d", name, got, c.spouseEducation)
		}
	}
}

func TestTheEducationRowFollowsFromTheListOfCredentials(t *testing.T) { // MI 11
	credential := func(level string) object {
		return object{"level": level, "country": "IN", "completed": "2016-06-30", "assessed": "2024-02-01"}
	}
	for _, c := range []struct {
		name             string
		list             []object
		points, transfer int
	}{
		{"a bachelor's degree alone", []object{credential("three_plus")}, 120, 25},
		{"two credentials, one of three years", []object{credential("three_plus"), credential("one_year")}, 128, 50},
		{"two credentials, none of three years", []object{credential("two_year"), credential("one_year")}, 98, 25},
		{"a second one without an assessment", []object{credential("three_plus"), {"level": "one_year", "country": "IN", "assessed": nil}}, 120, 25},
		{"a Canadian one needs no assessment", []object{credential("three_plus"), {"level": "one_year", "country": "CA"}}, 128, 50},
		{"a master's degree alone", []object{credential("masters")}, 135, 50},
		{"a professional degree alone", []object{credential("professional")}, 135, 50},
		{"a secondary diploma beside a bachelor's degree", []object{credential("three_plus"), credential("secondary")}, 120, 25},
		{"no education", []object{}, 0, 0},
	} {
		a := onTheDay(t, with(object{"education": c.list}))
		if got := line(t, a, "crs.education").Points; got != c.points {
			t.Errorf("%s: %d points, want %d", c.name, got, c.points)
		}
		if got := line(t, a, "crs.education_transfer.language").Points; got != c.transfer {
			t.Errorf("%s: %d points with language, want %d", c.name, got, c.transfer)
		}
	}
}

func TestTheCanadianStudyPointsLookAtTheCanadianCredentialOnly(t *testing.T) { // MI 30
	foreign := object{"level": "three_plus", "country": "IN", "assessed": "2024-02-01"}
	canadian := func(level string, more object) []object {
		c := object{"level": level, "country": "CA", "completed": "2023-12-01"}
		for k, v := range more {
			c[k] = v
		}
		return []object{foreign, c}
	}
	points(t, with(object{"education": []object{foreign}}), "crs.canadian_study", 0)
	points(t, with(object{"education": canadian("one_year", nil)}), "crs.canadian_study", 15)
	points(t, with(object{"education": canadian("two_year", nil)}), "crs.canadian_study", 15)
	points(t, with(object{"education": canadian("three_plus", nil)}), "crs.canadian_study", 30)
	points(t, with(object{"education": canadian("masters", nil)}), "crs.canadian_study", 30)
	points(t, with(object{"education": canadian("secondary", nil)}), "crs.canadian_study", 0)
	points(t, with(object{"education": canadian("one_year", object{"distance": true})}), "crs.canadian_study", 0)
	points(t, with(object{"education": canadian("one_year", object{"part_time": true})}), "crs.canadian_study", 0)
	points(t, with(object{"education": canadian("one_year", object{"distance": true})}), "crs.education", 128)
	points(t, with(object{"education": canadian("one_year", object{"completed": "2026-10-16"})}), "crs.canadian_study", 0)

	waived := line(t, onTheDay(t, with(object{"education": canadian("one_year", object{"distance": true, "completed": "2021-06-30"})})), "crs.canadian_study")
	if waived.Points != 0 || waived.AtMost != 15 {
		t.Errorf("distance study of the days in which presence was waived: %d to %d points, want 0 to 15", waived.Points, waived.AtMost)
	}
}

func TestTheCertificateCombinesWithLevelsFiveAndSeven(t *testing.T) { // MI 26
	for level, want := range map[int]int{4: 0, 5: 25, 6: 25, 7: 50, 9: 50} {
		c := with(object{"certificate": true, "languages": []object{stated("en", []int{level, 10, 10, 10})}})
		points(t, c, "crs.certificate_transfer", want)
	}
}

func TestTransferabilityLooksAtTheWeakestAbilityOfTheFirstLanguage(t *testing.T) { // MI 20
	for level, want := range map[int]int{6: 0, 7: 13, 8: 13, 9: 25} {
		for ability := range 4 {
			levels := []int{10, 10, 10, 10}
			levels[ability] = level
			points(t, with(object{"languages": []object{stated("en", levels), stated("fr", []int{10, 10, 10, 10})}}), "crs.education_transfer.language", want)
		}
	}
}

func TestTheSecondLanguageBeginsAtFiveAndIsCappedWithASpouse(t *testing.T) { // MI 14
	french := func(level int) object {
		return with(object{"languages": []object{stated("en", []int{9, 9, 9, 9}), stated("fr", []int{level, level, level, level})}})
	}
	for level, want := range map[int]int{4: 0, 5: 4, 6: 4, 7: 12, 8: 12, 9: 24, 12: 24} {
		points(t, french(level), "crs.second_language", want)
	}
	points(t, married(french(9), accompanying()), "crs.second_language", 22)
	points(t, with(object{"languages": []object{stated("en", []int{4, 3, 4, 4})}}), "crs.first_language", 18)
}

func TestAgeIsThatOfTheDayAndThePointsOfEveryBirthday(t *testing.T) { // MI 10
	b := coretest.Book(t)
	without := map[int]int{16: 0, 17: 0, 18: 99, 19: 105, 20: 110, 29: 110, 30: 105, 31: 99, 32: 94, 33: 88, 34: 83, 35: 77, 36: 72, 37: 66, 38: 61, 39: 55, 40: 50, 41: 39, 42: 28, 43: 17, 44: 6, 45: 0, 60: 0}
	for age, want := range without {
		birthday := coretest.Day(t, "1990-03-01").AddYears(age)
		a := assess(t, b, with(object{"born": "1990-03-01"}), max(birthday, b.First()))
		if birthday < b.First() {
			a = assess(t, b, with(object{"born": "2007-03-01"}), coretest.Day(t, "2007-03-01").AddYears(age))
		}
		if got := line(t, a, "crs.age").Points; got != want {
			t.Errorf("on the birthday %d: %d points, want %d", age, got, want)
		}
	}
	before, on := assess(t, b, nurse(), coretest.Day(t, "2026-05-01")), assess(t, b, nurse(), coretest.Day(t, "2026-05-02"))
	if got := [2]int{line(t, before, "crs.age").Points, line(t, on, "crs.age").Points}; got != [2]int{99, 94} {
		t.Errorf("the day before the 32nd birthday and the day: %v points, want 99 and 94", got)
	}
}

func TestCanadianWorkIsSkilledPaidAuthorizedAndNotDuringStudy(t *testing.T) { // MI 15
	for name, c := range map[string]struct {
		changes object
		points  int
	}{
		"as it is":               {nil, 40},
		"TEER 4":                 {object{"noc": "33109", "hours": 40}, 40},
		"self-employed":          {object{"self_employed": true}, 0},
		"during full-time study": {object{"studying": true}, 0},
		"without authorization":  {object{"unauthorized": true}, 0},
		"half-time":              {object{"hours": 15}, 0},
		"abroad":                 {object{"country": "IN"}, 0},
		"ended eleven years ago": {object{"from": "2013-01-15", "to": "2015-06-30"}, 0},
	} {
		job := object{"noc": "31301", "country": "CA", "from": "2024-01-15", "to": "2025-06-30", "hours": 37.5}
		if name == "TEER 4" {
			c.changes, c.points = object{"noc": "44101"}, 0
		}
		for k, v := range c.changes {
			job[k] = v
		}
		a := onTheDay(t, with(object{"work": []object{job}}))
		if got := line(t, a, "crs.canadian_work"); got.Points != c.points || a.CRS.AtLeast {
			t.Errorf("%s: %d points (at least: %t), want %d", name, got.Points, a.CRS.AtLeast, c.points)
		}
	}
}

func TestAYearOfWorkIsCompleteOnItsAnniversaryAndNotADayBefore(t *testing.T) { // MI 15; IRPR 73(1)
	b := coretest.Book(t)
	held := with(object{"work": []object{{"noc": "31301", "country": "CA", "from": "2024-02-29"}}})
	for on, want := range map[string]int{"2025-02-28": 0, "2025-03-01": 40, "2026-02-28": 40, "2026-03-01": 53} {
		if got := line(t, assess(t, b, held, coretest.Day(t, on)), "crs.canadian_work").Points; got != want {
			t.Errorf("a job held since 2024-02-29, on %s: %d points, want %d", on, got, want)
		}
	}
	for to, want := range map[string]int{"2025-01-13": 0, "2025-01-14": 40} {
		c := with(object{"work": []object{{"noc": "31301", "country": "CA", "from": "2024-01-15", "to": to}}})
		points(t, c, "crs.canadian_work", want)
	}
}

func TestPartTimeAndSimultaneousJobsAddUpToFullTimeAndNotBeyond(t *testing.T) { // IRPR 80(4)
	job := func(noc, from, to string, hours float64) object {
		return object{"noc": noc, "country": "CA", "from": from, "to": to, "hours": hours}
	}
	for _, c := range []struct {
		name string
		work []object
		want int
	}{
		{"15 hours for 24 months", []object{job("31301", "2023-01-15", "2025-01-14", 15)}, 40},
		{"15 hours for 24 months less a day", []object{job("31301", "2023-01-15", "2025-01-13", 15)}, 0},
		{"20 hours for 18 months", []object{job("31301", "2023-01-15", "2024-07-14", 20)}, 40},
		{"60 hours for six months", []object{job("31301", "2024-01-15", "2024-07-14", 60)}, 0},
		{"two half-time jobs together for a year", []object{job("31301", "2024-01-15", "2025-01-14", 15), job("21231", "2024-01-15", "2025-01-14", 15)}, 40},
		{"two full-time jobs together for six months", []object{job("31301", "2024-01-15", "2024-07-14", 40), job("21231", "2024-01-15", "2024-07-14", 40)}, 0},
		{"six months and six months with a gap", []object{job("31301", "2023-01-15", "2023-07-14", 40), job("21231", "2024-02-15", "2024-08-14", 40)}, 40},
		{"two full-time jobs that share six of eighteen months", []object{job("31301", "2023-01-15", "2024-01-14", 40), job("21231", "2023-07-15", "2024-07-14", 40)}, 40},
	} {
		t.Run(c.name, func(t *testing.T) { points(t, with(object{"work": c.work}), "crs.canadian_work", c.want) })
	}
}

func TestForeignWorkMayBeSelfEmployedAndBesideStudy(t *testing.T) { // MI 25
	for _, more := range []object{{}, {"self_employed": true}, {"studying": true}} {
		job := object{"noc": "31301", "country": "IN", "from": "2019-01-15", "to": "2020-06-30"}
		for k, v := range more {
			job[k] = v
		}
		points(t, with(object{"work": []object{job}}), "crs.foreign_work_transfer", 25)
	}
}

func TestForeignWorkInSeveralOccupationsIsShownInBothReadings(t *testing.T) { // MI 25, an open point of law
	a := onTheDay(t, with(object{"work": []object{
		{"noc": "31301", "country": "IN", "from": "2019-01-15", "to": "2021-01-14"},
		{"noc": "21231", "country": "IN", "from": "2021-01-15", "to": "2022-01-14"},
	}}))
	l := line(t, a, "crs.foreign_work_transfer")
	want := []explain.Reading{{Reading: "one_occupation", Points: 25}, {Reading: "several_occupations", Points: 50}}
	if l.Points != 25 || l.AtMost != 50 || !slices.Equal(l.Readings, want) || !a.CRS.AtLeast {
		t.Errorf("two and one years in two occupations: %d to %d points, readings %v", l.Points, l.AtMost, l.Readings)
	}
	if !slices.Contains(a.Warnings, core.Warning{Code: "open_point", About: "crs.foreign_work_transfer"}) {
		t.Errorf("no warning names the open point: %v", a.Warnings)
	}
}

func TestTheSpousesSelfEmployedWorkIsShownInBothReadings(t *testing.T) { // MI 19, an open point of law
	p := accompanying()
	p["work"] = []object{{"noc": "31301", "country": "CA", "from": "2023-01-15", "self_employed": true}}
	l := line(t, onTheDay(t, married(nurse(), p)), "crs.spouse_work")
	if l.Points != 0 || l.AtMost != 8 || len(l.Readings) != 2 {
		t.Errorf("three self-employed years of the spouse: %d to %d points, readings %v; want 0 to 8 in two readings", l.Points, l.AtMost, l.Readings)
	}
}

func TestFSWAsksForAnUnbrokenYearInOneOccupationButItsPointsDoNot(t *testing.T) { // IRPR 75(2)(a), 80
	for _, c := range []struct {
		name    string
		work    []object
		verdict explain.Verdict
		points  int
	}{
		{"a year in one job", []object{{"noc": "31301", "country": "IN", "from": "2020-01-15", "to": "2021-01-14"}}, explain.Met, 9},
		{"a year less a day", []object{{"noc": "31301", "country": "IN", "from": "2020-01-15", "to": "2021-01-13"}}, explain.NotMet, 0},
		{"a year in two jobs of one occupation", []object{{"noc": "31301", "country": "IN", "from": "2020-01-15", "to": "2020-07-14"}, {"noc": "31301", "country": "CA", "from": "2020-07-15", "to": "2021-01-14"}}, explain.Met, 9},
		{"a year with a day between", []object{{"noc": "31301", "country": "IN", "from": "2020-01-15", "to": "2020-07-14"}, {"noc": "31301", "country": "IN", "from": "2020-07-16", "to": "2021-01-15"}}, explain.NotMet, 9},
		{"a year in two occupations", []object{{"noc": "31301", "country": "IN", "from": "2020-01-15", "to": "2020-07-14"}, {"noc": "21231", "country": "IN", "from": "2020-07-15", "to": "2021-01-14"}}, explain.NotMet, 9},
		{"part-time for two years", []object{{"noc": "31301", "country": "IN", "from": "2020-01-15", "to": "2022-01-14", "hours": 15}}, explain.Met, 9},
		{"three years and eleven months", []object{{"noc": "31301", "country": "IN", "from": "2020-01-15", "to": "2023-12-14"}}, explain.Met, 11},
		{"four years", []object{{"noc": "31301", "country": "IN", "from": "2020-01-15", "to": "2024-01-14"}}, explain.Met, 13},
		{"six years", []object{{"noc": "31301", "country": "IN", "from": "2018-01-15", "to": "2024-01-14"}}, explain.Met, 15},
		{"longer than ten years ago", []object{{"noc": "31301", "country": "IN", "from": "2014-01-15", "to": "2016-10-14"}}, explain.NotMet, 0},
		{"TEER 4", []object{{"noc": "44101", "country": "IN", "from": "2018-01-15", "to": "2024-01-14"}}, explain.NotMet, 0},
	} {
		a := onTheDay(t, with(object{"work": c.work}))
		if got := check(t, a, "fsw.work").Verdict; got != c.verdict {
			t.Errorf("%s: %s, want %s", c.name, got, c.verdict)
		}
		if got := gridLine(t, a, "fsw.grid.experience").Points; got != c.points {
			t.Errorf("%s: %d points, want %d", c.name, got, c.points)
		}
	}
}

func TestTheFrenchPointsNeedSevenInFrenchAndGrowWithFiveInEnglish(t *testing.T) { // MI 32
	for _, c := range []struct {
		french, english []int
		want            int
	}{
		{[]int{7, 7, 7, 7}, []int{5, 5, 5, 5}, 50}, {[]int{7, 7, 7, 7}, []int{5, 5, 5, 4}, 25}, {[]int{7, 7, 7, 7}, nil, 25},
		{[]int{7, 7, 6, 7}, []int{9, 9, 9, 9}, 0},
	} {
		for _, first := range []string{"en", "fr"} {
			languages := []object{stated("fr", c.french)}
			if c.english != nil {
				languages = append(languages, stated("en", c.english))
			}
			points(t, with(object{"languages": languages, "first_language": first}), "crs.french", c.want)
		}
	}
}

func TestASiblingCountsOnceAndTheAccompanyingSpousesToo(t *testing.T) { // MI 31
	points(t, with(object{"sibling": true}), "crs.sibling", 15)
	p := accompanying()
	p["sibling"] = true
	points(t, married(nurse(), p), "crs.sibling", 15)
	points(t, married(with(object{"sibling": true}), p), "crs.sibling", 15)
	p["accompanying"] = false
	points(t, married(nurse(), p), "crs.sibling", 0)
}

func TestResultsOfTwoSittingsAreNotMixed(t *testing.T) { // IRPR 74(3)
	c := with(object{"languages": []object{stated("en", []int{9, 7, 7, 7}), stated("en", []int{7, 9, 7, 7})}})
	points(t, c, "crs.first_language", 31+3*17)
}

func TestAResultCountsWhileItIsUnderTwoYearsOld(t *testing.T) { // MI 3(4), 12(3)
	b := coretest.Book(t)
	for on, want := range map[string]int{"2025-08-31": 0, "2025-09-01": 133, "2027-08-31": 133, "2027-09-01": 0} {
		a := assess(t, b, nurse(), coretest.Day(t, on))
		if got := line(t, a, "crs.first_language").Points; got != want {
			t.Errorf("a result of 2025-09-01 on %s: %d points, want %d", on, got, want)
		}
	}
	if a := assess(t, b, nurse(), coretest.Day(t, "2027-09-01")); !slices.Contains(a.Warnings, core.Warning{Code: "test_expired", About: "person.languages[0]"}) {
		t.Errorf("no warning that the result has expired: %v", a.Warnings)
	}
}

func TestAnAssessmentCountsWhileItIsUnderFiveYearsOld(t *testing.T) { // IRPR 75(2)(e)
	b := coretest.Book(t)
	for on, want := range map[string]int{"2024-01-31": 0, "2024-02-01": 120, "2029-01-31": 120, "2029-02-01": 0} {
		if got := line(t, assess(t, b, nurse(), coretest.Day(t, on)), "crs.education").Points; got != want {
			t.Errorf("an assessment of 2024-02-01 on %s: %d points, want %d", on, got, want)
		}
	}
}

func TestANominationFillsTheAdditionalSection(t *testing.T) { // MI 28
	c := with(object{"sibling": true, "languages": []object{stated("en", []int{9, 9, 9, 9}), stated("fr", []int{9, 9, 9, 9})}})
	c["nominated"] = true
	a := onTheDay(t, c)
	if a.CRS.Additional != 600 || line(t, a, "crs.nomination").Points != 600 || line(t, a, "crs.sibling").Points != 0 || line(t, a, "crs.sibling").Earned != 15 {
		t.Errorf("additional %d, nomination %d, sibling %d", a.CRS.Additional, line(t, a, "crs.nomination").Points, line(t, a, "crs.sibling").Points)
	}
	delete(c["person"].(object), "sibling")
	if a := onTheDay(t, c); a.CRS.AtLeast || slices.Contains(a.Ask, "person.sibling") {
		t.Error("a sibling is asked for though the section is full")
	}
}

func TestAnOfferGivesCRSPointsOnlyUpTo24March2025(t *testing.T) { // MI 29
	b := coretest.Book(t)
	offer := func(noc, basis string, months int, fullTime bool) object {
		c := nurse()
		c["offer"] = object{"noc": noc, "basis": basis, "months": months, "full_time": fullTime}
		return c
	}
	for _, c := range []struct {
		on     string
		file   object
		points int
	}{
		{"2016-11-18", offer("21231", "lmia", 12, true), 600},
		{"2016-11-18", offer("21231", "exempt_permit", 12, true), 0},
		{"2016-11-19", offer("21231", "lmia", 12, true), 50},
		{"2016-11-19", offer("00012", "exempt_permit", 12, true), 200},
		{"2025-03-24", offer("21231", "lmia_permit", 12, true), 50},
		{"2025-03-24", offer("21231", "lmia_permit", 11, true), 0},
		{"2025-03-24", offer("21231", "lmia_permit", 12, false), 0},
		{"2025-03-24", offer("21231", "open_permit", 12, true), 0},
		{"2025-03-24", offer("44101", "lmia", 12, true), 0},
		{"2025-03-25", offer("00012", "lmia", 12, true), 0},
	} {
		a := assess(t, b, c.file, coretest.Day(t, c.on))
		if a.CRS.Additional != c.points {
			t.Errorf("%s, %v: %d points, want %d", c.on, c.file["offer"], a.CRS.Additional, c.points)
		}
	}
}

func TestARelativeCountsForFSWAndNotForTheCRS(t *testing.T) { // IRPR 83(1)(d); MI 31
	a := onTheDay(t, with(object{"relative": true}))
	if line(t, a, "crs.sibling").Points != 0 || gridLine(t, a, "fsw.grid.adaptability.relative").Points != 5 {
		t.Error("an aunt in Canada gives 5 points of adaptability and none in the CRS")
	}
	a = onTheDay(t, with(object{"sibling": true}))
	if line(t, a, "crs.sibling").Points != 15 || gridLine(t, a, "fsw.grid.adaptability.relative").Points != 5 {
		t.Error("a sibling in Canada gives 15 points in the CRS and is a relative for FSW")
	}
}

func TestTheFourCasesOfArrangedEmploymentGiveTenPointsAndSomeExemptFromFunds(t *testing.T) { // IRPR 82, 76(1)(b)
	heldJob := []object{{"noc": "31301", "country": "CA", "from": "2024-01-15"}}
	for _, c := range []struct {
		basis  string
		work   []object
		points int
		funds  explain.Verdict
		cite   string
	}{
		{"lmia_permit", heldJob, 10, explain.Met, "irpr 82(2)(a)"},
		{"exempt_permit", heldJob, 10, explain.Met, "irpr 82(2)(b)"},
		{"lmia", nil, 10, explain.NotMet, "irpr 82(2)(c)"},
		{"lmia", heldJob, 10, explain.Met, "irpr 82(2)(d)"},
		{"open_permit", heldJob, 0, explain.NotMet, "irpr 82"},
	} {
		file := nurse()
		if c.work != nil {
			file = with(object{"work": c.work})
		}
		file["offer"], file["funds"] = object{"noc": "21231", "basis": c.basis, "months": 12, "full_time": true}, 0
		a := onTheDay(t, file)
		l := gridLine(t, a, "fsw.grid.arranged_employment")
		if l.Points != c.points || check(t, a, "fsw.funds").Verdict != c.funds || l.Cite != c.cite {
			t.Errorf("%s: %d points by %s, funds %s; want %d by %s, %s", c.basis, l.Points, l.Cite, check(t, a, "fsw.funds").Verdict, c.points, c.cite, c.funds)
		}
	}
}

func TestFundsFollowTheFamilySizeOnTheDay(t *testing.T) { // IRPR 76(1)(b)
	b := coretest.Book(t)
	for _, c := range []struct {
		on          string
		size, funds int
		want        explain.Verdict
	}{
		{"2026-10-15", 1, 15263, explain.Met}, {"2026-10-15", 1, 15262, explain.NotMet},
		{"2026-10-15", 7, 40392, explain.Met}, {"2026-10-15", 9, 48616, explain.Met}, {"2026-10-15", 9, 48615, explain.NotMet},
		{"2025-07-06", 1, 14690, explain.Met}, {"2025-07-07", 1, 14690, explain.NotMet},
		{"2018-01-01", 1, 12474, explain.Met}, {"2017-12-31", 1, 1000000, explain.Open},
	} {
		file := nurse()
		file["family_size"], file["funds"] = c.size, c.funds
		if got := check(t, assess(t, b, file, coretest.Day(t, c.on)), "fsw.funds").Verdict; got != c.want {
			t.Errorf("%s, family of %d, %d dollars: %s, want %s", c.on, c.size, c.funds, got, c.want)
		}
	}
}

func TestCECCountsThreeYearsAndTheLevelFollowsTheOccupationWithTheMostWork(t *testing.T) { // IRPR 87.1
	job := func(noc, from, to string, more object) object {
		j := object{"noc": noc, "country": "CA", "from": from, "to": to}
		for k, v := range more {
			j[k] = v
		}
		return j
	}
	for _, c := range []struct {
		name  string
		work  []object
		level int
		want  explain.Verdict
	}{
		{"a year within three", []object{job("31301", "2023-10-15", "2024-10-14", nil)}, 7, explain.Met},
		{"a day of it before the three years", []object{job("31301", "2023-10-14", "2024-10-13", nil)}, 7, explain.NotMet},
		{"TEER 1 at level 6", []object{job("31301", "2024-01-15", "2025-01-14", nil)}, 6, explain.NotMet},
		{"TEER 2 at level 5", []object{job("32101", "2024-01-15", "2025-01-14", nil)}, 5, explain.Met},
		{"TEER 3 at level 4", []object{job("33102", "2024-01-15", "2025-01-14", nil)}, 4, explain.NotMet},
		{"more of TEER 2 than of TEER 1, level 5", []object{job("31301", "2024-01-15", "2024-06-14", nil), job("32101", "2024-06-15", "2025-01-14", nil)}, 5, explain.Met},
		{"more of TEER 1 than of TEER 2, level 5", []object{job("32101", "2024-01-15", "2024-06-14", nil), job("31301", "2024-06-15", "2025-01-14", nil)}, 5, explain.NotMet},
		{"self-employed", []object{job("31301", "2024-01-15", "2025-01-14", object{"self_employed": true})}, 7, explain.NotMet},
		{"during study", []object{job("31301", "2024-01-15", "2025-01-14", object{"studying": true})}, 7, explain.NotMet},
		{"a physician paid for publicly funded services", []object{job("31102", "2024-01-15", "2025-01-14", object{"self_employed": true, "publicly_funded": true})}, 7, explain.Met},
		{"a self-employed physician who does not say how they are paid", []object{job("31102", "2024-01-15", "2025-01-14", object{"self_employed": true})}, 7, explain.Open},
		{"a self-employed nurse paid publicly", []object{job("31301", "2024-01-15", "2025-01-14", object{"self_employed": true, "publicly_funded": true})}, 7, explain.NotMet},
	} {
		a := onTheDay(t, with(object{"work": c.work, "languages": []object{stated("en", []int{c.level, c.level, c.level, c.level})}}))
		if got := a.Programs[1].Verdict; got != c.want {
			t.Errorf("%s: CEC is %s, want %s", c.name, got, c.want)
		}
	}
}

func TestFSTAsksForTwoYearsInOneTradeACertificateOrAnOfferAndLowerLevels(t *testing.T) { // IRPR 87.2
	for _, c := range []struct {
		name   string
		noc    string
		from   string
		cert   bool
		levels []int
		want   explain.Verdict
	}{
		{"an electrician with a certificate", "72200", "2023-01-15", true, []int{4, 4, 5, 5}, explain.Met},
		{"listening below five", "72200", "2023-01-15", true, []int{4, 4, 4, 5}, explain.NotMet},
		{"writing below four", "72200", "2023-01-15", true, []int{4, 3, 5, 5}, explain.NotMet},
		{"neither certificate nor offer", "72200", "2023-01-15", false, []int{4, 4, 5, 5}, explain.NotMet},
		{"a day short of two years", "72200", "2024-10-16", true, []int{4, 4, 5, 5}, explain.NotMet},
		{"exactly two years", "72200", "2024-10-15", true, []int{4, 4, 5, 5}, explain.Met},
		{"group 726 is not a trade", "72600", "2023-01-15", true, []int{4, 4, 5, 5}, explain.NotMet},
		{"group 932 is not a trade", "93200", "2023-01-15", true, []int{4, 4, 5, 5}, explain.NotMet},
		{"a cook", "63200", "2023-01-15", true, []int{4, 4, 5, 5}, explain.Met},
		{"a chef", "62200", "2023-01-15", true, []int{4, 4, 5, 5}, explain.Met},
		{"a nurse", "31301", "2020-01-15", true, []int{9, 9, 9, 9}, explain.NotMet},
	} {
		a := onTheDay(t, with(object{"certificate": c.cert, "languages": []object{stated("en", c.levels)}, "work": []object{{"noc": c.noc, "country": "IN", "from": c.from}}}))
		if got := a.Programs[2].Verdict; got != c.want {
			t.Errorf("%s: FST is %s, want %s", c.name, got, c.want)
		}
	}
}

func TestTheYearOfAMonthIsReadAsTheOneThatCreditsLeast(t *testing.T) {
	a := onTheDay(t, with(object{"work": []object{{"noc": "31301", "country": "CA", "from": "2024-01", "to": "2025-01"}}}))
	l := line(t, a, "crs.canadian_work")
	if l.Points != 0 || l.AtMost != 40 || !slices.Contains(a.Warnings, core.Warning{Code: "months_only", About: "person.work[0]"}) {
		t.Errorf("from January to January: %d to %d points, warnings %v", l.Points, l.AtMost, a.Warnings)
	}
	points(t, with(object{"work": []object{{"noc": "31301", "country": "CA", "from": "2024-01", "to": "2025-03"}}}), "crs.canadian_work", 40)
}

func TestADayBeforeExpressEntryIsRefusedAndADayAfterTheLastKnownOneIsWarnedOf(t *testing.T) {
	b := coretest.Book(t)
	c, _ := b.ReadCase([]byte(`{"portage":1}`))
	if _, err := core.Assess(b, c, coretest.Day(t, "2014-12-31")); err == nil {
		t.Error("2014-12-31 has an answer")
	}
	newer := core.Warning{Code: "newer_rules_reported", About: "2026-11-03"}
	for on, want := range map[string]bool{"2015-01-01": false, "2026-11-02": false, "2026-11-03": true, "2030-01-01": true} {
		if got := slices.Contains(assess(t, b, nurse(), coretest.Day(t, on)).Warnings, newer); got != want {
			t.Errorf("on %s: the warning of newer rules stands: %t, want %t", on, got, want)
		}
	}
}

func TestEveryDayUsesExactlyOneEdition(t *testing.T) {
	b := coretest.Book(t)
	for _, e := range []struct{ on, crs, programs, language, funds, categories string }{
		{"2015-01-01", "2015-01-01", "2015-01-01", "2015-01-01", "", ""},
		{"2016-11-18", "2015-01-01", "2015-01-01", "2015-01-01", "", ""},
		{"2016-11-19", "2016-11-19", "2015-01-01", "2015-01-01", "", ""},
		{"2017-06-05", "2016-11-19", "2015-01-01", "2015-01-01", "", ""},
		{"2017-06-06", "2017-06-06", "2015-01-01", "2015-01-01", "", ""},
		{"2020-10-19", "2017-06-06", "2015-01-01", "2019-10-01", "2020-02-25", ""},
		{"2020-10-20", "2020-10-20", "2015-01-01", "2019-10-01", "2020-02-25", ""},
		{"2022-11-15", "2020-10-20", "2015-01-01", "2019-10-01", "2022-06-08", ""},
		{"2022-11-16", "2020-10-20", "2022-11-16", "2019-10-01", "2022-06-08", ""},
		{"2023-05-30", "2020-10-20", "2023-04-25", "2019-10-01", "2023-04-25", ""},
		{"2023-05-31", "2020-10-20", "2023-04-25", "2019-10-01", "2023-04-25", "2023-05-31"},
		{"2025-02-26", "2020-10-20", "2023-04-25", "2024-01-30", "2024-05-27", "2023-05-31"},
		{"2025-02-27", "2020-10-20", "2023-04-25", "2024-01-30", "2024-05-27", "2025-02-27"},
		{"2025-03-24", "2020-10-20", "2023-04-25", "2024-01-30", "2024-05-27", "2025-02-27"},
		{"2025-03-25", "2025-03-25", "2023-04-25", "2024-01-30", "2024-05-27", "2025-02-27"},
		{"2026-02-17", "2025-03-25", "2023-04-25", "2024-01-30", "2025-07-07", "2026-02-06"},
		{"2026-02-18", "2025-03-25", "2023-04-25", "2024-01-30", "2025-07-07", "2026-02-18"},
	} {
		want := core.Editions{CRS: e.crs, Programs: e.programs, Language: e.language, Funds: e.funds, Categories: e.categories}
		if got := assess(t, b, nurse(), coretest.Day(t, e.on)).Editions; got != want {
			t.Errorf("%s: %+v, want %+v", e.on, got, want)
		}
	}
}

func TestTheFirstLanguageIsTheOneThatServesBestWhereItIsNotTold(t *testing.T) {
	english, french := stated("en", []int{6, 6, 6, 6}), stated("fr", []int{9, 9, 9, 9})
	a := onTheDay(t, with(object{"languages": []object{english, french}, "first_language": ""}))
	told := onTheDay(t, with(object{"languages": []object{english, french}, "first_language": "fr"}))
	if a.FirstLanguage != (core.FirstLanguage{Language: "fr", Chosen: true}) || a.CRS.Total != told.CRS.Total {
		t.Errorf("chosen %+v with %d points, want French with %d", a.FirstLanguage, a.CRS.Total, told.CRS.Total)
	}
}

func TestAPTECoreResultIsAcceptedFrom30January2024(t *testing.T) {
	b := coretest.Book(t)
	c := with(object{"languages": []object{{"test": "pte_core", "taken": "2024-01-10", "reading": 88, "writing": 90, "listening": 89, "speaking": 89}}})
	for on, want := range map[string]int{"2024-01-29": 0, "2024-01-30": 136} {
		if got := line(t, assess(t, b, c, coretest.Day(t, on)), "crs.first_language").Points; got != want {
			t.Errorf("on %s: %d points, want %d", on, got, want)
		}
	}
}
