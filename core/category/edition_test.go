package category_test

import (
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"portage/core/category"
	"portage/core/day"
	"portage/core/edition"
	"portage/core/noc"
)

func read(t testing.TB) ([]*category.Edition, *noc.Table) {
	t.Helper()
	table, err := noc.Read(os.DirFS("../../data"))
	if err != nil {
		t.Fatal(err)
	}
	all, err := category.Read(os.DirFS("../../data"), table)
	if err != nil {
		t.Fatal(err)
	}
	return all, table
}

func on(t testing.TB, all []*category.Edition, text string) *category.Edition {
	t.Helper()
	d, err := day.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	e, ok := edition.InForce(all, d)
	if !ok {
		t.Fatalf("no edition is in force on %s", text)
	}
	return e
}

// The counts are those of IRCC's announcements of 2023-05-31, 2025-02-27, 2025-12-08 and 2026-02-18.
func TestEveryEditionHasTheOccupationsThatIRCCAnnounced(t *testing.T) {
	all, table := read(t)
	for _, c := range []struct {
		day      string
		distinct int
		lists    map[string]int
	}{
		{"2023-05-31", 82, map[string]int{"french": 0, "healthcare": 35, "stem": 24, "trade": 10, "transport": 10, "agriculture": 3}},
		{"2025-02-27", 79, map[string]int{"french": 0, "healthcare": 37, "stem": 11, "trade": 25, "agriculture": 1, "education": 5}},
		{"2025-12-08", 79, map[string]int{"french": 0, "healthcare": 37, "stem": 11, "trade": 25, "agriculture": 1, "education": 5, "physicians": 3}},
		{"2026-02-06", 79, map[string]int{"french": 0, "healthcare": 37, "stem": 11, "trade": 25, "agriculture": 1, "education": 5, "physicians": 3}},
		{"2026-02-18", 91, map[string]int{"french": 0, "healthcare": 37, "stem": 11, "trade": 25, "transport": 4, "education": 5, "physicians": 3, "senior_managers": 4, "researchers": 2, "military": 3}},
	} {
		e := on(t, all, c.day)
		if e.InForce.String() != c.day {
			t.Errorf("on %s the edition of %s is in force", c.day, e.InForce)
		}
		if len(e.Categories) != len(c.lists) {
			t.Errorf("%s has %d categories, want %d", c.day, len(e.Categories), len(c.lists))
		}
		var codes []noc.Code
		for id, want := range c.lists {
			got, ok := e.Category(id)
			if !ok {
				t.Errorf("%s has no category %s", c.day, id)
				continue
			}
			if len(got.Occupations) != want {
				t.Errorf("%s %s lists %d occupations, want %d", c.day, id, len(got.Occupations), want)
			}
			codes = append(codes, got.Occupations...)
		}
		slices.Sort(codes)
		codes = slices.Compact(codes)
		if len(codes) != c.distinct {
			t.Errorf("%s lists %d distinct occupations, want %d", c.day, len(codes), c.distinct)
		}
		for _, code := range codes {
			if _, ok := table.Group(code); !ok || code.Teer() > 3 {
				t.Errorf("%s lists %s, which is not an occupation of TEER 0 to 3", c.day, code)
			}
		}
	}
}

func TestExperienceIsSixMonthsWithoutAGapUntilFebruary2026AndTwelveWithGapsAfter(t *testing.T) {
	all, _ := read(t)
	for _, c := range []struct {
		day, id      string
		months       int
		gapless, cdn bool
	}{
		{"2023-05-31", "healthcare", 6, true, false},
		{"2026-02-17", "stem", 6, true, false},
		{"2026-02-18", "stem", 12, false, false},
		{"2026-02-17", "physicians", 12, true, true},
		{"2026-02-18", "physicians", 12, false, true},
		{"2026-02-18", "senior_managers", 12, false, true},
		{"2026-02-18", "researchers", 12, false, true},
		{"2026-02-18", "transport", 12, false, false},
	} {
		got, _ := on(t, all, c.day).Category(c.id)
		e := got.Experience
		if e.Months != c.months || e.Continuous != c.gapless || e.CanadianOnly != c.cdn || e.WindowYears != 3 || !e.OneOccupation {
			t.Errorf("%s on %s asks for %+v", c.id, c.day, *e)
		}
	}
}

func TestFrenchAsksForNCLC7AndNoOccupationInEveryEdition(t *testing.T) {
	all, _ := read(t)
	for _, e := range all {
		c, ok := e.Category("french")
		if !ok || c.Language == nil || c.Language.Language != "fr" || c.Language.Level != 7 || len(c.Occupations) != 0 || c.Experience != nil {
			t.Errorf("on %s French asks for %+v", e.InForce, c)
		}
	}
}

// The page of 2026-06-22: ten years of continuous service, an offer of three years, a two-year credential.
func TestMilitaryRecruitsNeedServiceAnOfferAndACredential(t *testing.T) {
	all, _ := read(t)
	c, _ := on(t, all, "2026-02-18").Category("military")
	if m := c.Military; m.ServiceYears != 10 || !m.Continuous || m.OfferYears != 3 || m.Education != "two_year" || !c.Lists(42102) {
		t.Errorf("military asks for %+v", m)
	}
}

func TestADayBeforeTheFirstEditionHasNoCategories(t *testing.T) {
	all, _ := read(t)
	if e, ok := edition.InForce(all, day.Of(2023, 5, 30)); ok {
		t.Errorf("%s answers for 2023-05-30", e.InForce)
	}
	if e := on(t, all, "2025-02-26"); e.InForce.String() != "2023-05-31" {
		t.Errorf("%s answers for 2025-02-26", e.InForce)
	}
}

func TestAnOccupationIsOnTheListOfItsEditionOnly(t *testing.T) {
	all, _ := read(t)
	for _, c := range []struct {
		day, id string
		code    noc.Code
		want    bool
	}{
		{"2023-07-06", "healthcare", 31103, true}, // veterinarians, among the six that a widely read article leaves out
		{"2023-07-06", "healthcare", 31120, false},
		{"2025-02-27", "healthcare", 31120, true},
		{"2026-02-17", "trade", 63200, true}, // cooks
		{"2026-02-18", "trade", 63200, false},
		{"2026-02-18", "trade", 63201, true}, // butchers
		{"2026-02-18", "senior_managers", 12, true},
		{"2026-02-18", "senior_managers", 11, false},
	} {
		got, _ := on(t, all, c.day).Category(c.id)
		if got.Lists(c.code) != c.want {
			t.Errorf("%s on %s lists %s: %v", c.id, c.day, c.code, !c.want)
		}
	}
}

func TestTheFrenchCategoryOf2026SaysThatItsFirstDayIsNotKnown(t *testing.T) {
	all, _ := read(t)
	c, _ := on(t, all, "2026-02-06").Category("french")
	if c.Note == nil || !strings.Contains(c.Note.EN, "18 December 2025") || !strings.Contains(c.Note.FR, "18 décembre 2025") {
		t.Errorf("the note is %v", c.Note)
	}
}

func TestLookingUpDoesNotAllocate(t *testing.T) {
	all, _ := read(t)
	e := all[0]
	if n := testing.AllocsPerRun(100, func() {
		c, _ := e.Category("agriculture")
		_ = c.Lists(63201)
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

const whole = `{"edition":"categories","in_force":"2026-02-18","last_known":"","checked":"2026-11-22",
"sources":{"page":{"title":"Page","address":"https://example.org/","published":""}},
"power":{"cite":"page 1"},"labels":{"cite":"page 2"},"categories":[
{"category":"stem","name":{"en":"STEM","fr":"STIM"},"labels":{"en":["A"],"fr":["B"]},"cite":"page 3","read_in":["page"],
"experience":{"cite":"page 4","months":12,"continuous":false,"window_years":3,"canadian_only":false,"one_occupation":true},
"occupations":["21220","21231"]}]}`

func TestABrokenEditionIsRefusedWithFilePlaceAndCure(t *testing.T) {
	_, table := read(t)
	try := func(text string) error {
		_, err := category.Read(fstest.MapFS{"categories/2026-02-18.json": {Data: []byte(text)}}, table)
		return err
	}
	if err := try(whole); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ old, new, want string }{
		{`"category":"stem"`, `"category":"stim"`, `categories[0].category: "stim" is not the id of a category. Write one of`},
		{`"fr":"STIM"`, `"fr":""`, `stem.name: a name is missing. Write it in both languages`},
		{`"labels":{"en":["A"],"fr":["B"]}`, `"labels":{"en":["A"]}`, `stem.labels: the labels of a language are missing. Write en and fr`},
		{`"en":["A"]`, `"en":[""]`, `stem.labels: a label is empty. `},
		{`"21231"]`, `"21239"]`, `stem.occupations[1]: "21239" is not a unit group of NOC 2021 V1.0: the nearest are 21230, 21231, 21232`},
		{`"21231"]`, `"21220"]`, `stem.occupations[1]: 21220 stands twice. Remove one`},
		{`"21231"]`, `"00012"]`, `stem.occupations[1]: 00012 is lower than the code before it. Put`},
		{`"21231"]`, `"2173"]`, `"2173" has four digits, as the codes of NOC 2016 have`},
		{`"occupations":["21220","21231"]`, `"occupations":[]`, `stem.occupations: there are 0 occupations. List`},
		{`"cite":"page 3"`, `"cite":""`, `the table names no source. Write the short name`},
		{`"cite":"page 4"`, `"cite":"book 4"`, `"book" is not among the file's sources`},
		{`"read_in":["page"]`, `"read_in":["book"]`, `stem.read_in: "book" is not among`},
		{`"months":12`, `"months":0`, `stem.experience: the months or the window are missing`},
		{`"experience":{`, `"language":{"cite":"page 4","language":"fr","level":7},"experience":{`, `stem: it has 2 of experience, language and military`},
		{`"checked":"2026-11-22"`, `"checked":"2026-11-22","colour":"red"`, `unknown field "colour"`},
		{`"in_force":"2026-02-18"`, `"in_force":"2026-02-19"`, `the file is named for 2026-02-18`},
	} {
		broken := strings.Replace(whole, c.old, c.new, 1)
		if broken == whole {
			t.Fatalf("%s is not in the file", c.old)
		}
		err := try(broken)
		if err == nil || !strings.Contains(err.Error(), c.want) || !strings.HasPrefix(err.Error(), "categories/2026-02-18.json: ") {
			t.Errorf("with %s: %v, want %s", c.new, err, c.want)
		}
	}
}
