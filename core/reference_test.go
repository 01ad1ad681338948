package core_test

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"testing"

	"portage/core"
	"portage/core/candidate"
	"portage/core/coretest"
	"portage/core/day"
	"portage/core/explain"
)

// object is a piece of a case file.
type object = map[string]any

// assess writes a case file and assesses it.
func assess(t testing.TB, b *core.Book, c object, on day.Day) *core.Assessment {
	t.Helper()
	c["portage"] = 1
	file, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	read := coretest.Case(t, b, file)
	a, err := core.Assess(b, read, on)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// lines of a file of reference cases, each decoded into T.
func reference[T any](t *testing.T, name string) []T {
	t.Helper()
	f, err := os.Open("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var all []T
	for s := bufio.NewScanner(f); s.Scan(); {
		var one T
		if err := json.Unmarshal(s.Bytes(), &one); err != nil {
			t.Fatal(err)
		}
		all = append(all, one)
	}
	return all
}

type crsCase struct {
	Name          string
	Age           int
	Status        string
	Education     string
	Study         string
	First         string
	Levels        []int
	Second        []int
	CanadianYears int `json:"canadian_years"`
	ForeignYears  int `json:"foreign_years"`
	Certificate   bool
	Nominated     bool
	Sibling       bool
	Offer         string
	Partner       *crsPartner
	Points        map[string]int
	Lines         map[string]int
	Parts         map[string]int
	Before        map[string]int
}

type crsPartner struct {
	Accompanying  bool
	Canadian      bool
	Education     string
	Levels        []int
	CanadianYears *int `json:"canadian_years"`
}

func stated(lang string, levels []int) object {
	test := map[string]string{"en": "clb", "fr": "nclc"}[lang]
	return object{"test": test, "reading": levels[0], "writing": levels[1], "listening": levels[2], "speaking": levels[3]}
}

func other(lang string) string {
	return map[string]string{"en": "fr", "fr": "en"}[lang]
}

// study writes the credentials of a level of education, Canadian where they earned Canadian study points; told is false where no facts are both.
func study(level, canadian string, on day.Day) (credentials []object, told bool) {
	credential := func(level, country string) object {
		c := object{"level": level, "country": country, "completed": on.AddYears(-3)}
		if country != "CA" {
			c["assessed"] = on.AddYears(-1)
		}
		return c
	}
	short, long := level == "one_year" || level == "two_year", level == "three_plus" || level == "masters" || level == "professional" || level == "doctoral"
	switch {
	case level == "two_or_more" && canadian == "none":
		return []object{credential("three_plus", "IN"), credential("one_year", "IN")}, true
	case level == "two_or_more" && canadian == "short":
		return []object{credential("three_plus", "IN"), credential("one_year", "CA")}, true
	case level == "two_or_more":
		return []object{credential("three_plus", "CA"), credential("one_year", "IN")}, true
	case canadian == "none":
		return []object{credential(level, "IN")}, true
	case canadian == "short" && short || canadian == "long" && long:
		return []object{credential(level, "CA")}, true
	case canadian == "short" && long && level != "three_plus":
		return []object{credential(level, "IN"), credential("two_year", "CA")}, true
	}
	return []object{credential(level, "IN")}, false
}

func job(noc, country string, on day.Day, years int) []object {
	if years == 0 {
		return []object{}
	}
	return []object{{"noc": noc, "country": country, "from": on.AddYears(-years)}}
}

func (c *crsCase) file(on day.Day) (file object, told bool) {
	education, told := study(c.Education, c.Study, on)
	languages := []object{stated(c.First, c.Levels)}
	if c.Second != nil {
		languages = append(languages, stated(other(c.First), c.Second))
	}
	person := object{
		"born": (on - 40).AddYears(-c.Age), "education": education, "languages": languages, "first_language": c.First,
		"work":        append(job("21231", "CA", on, c.CanadianYears), job("21231", "IN", on, c.ForeignYears)...),
		"certificate": c.Certificate, "sibling": c.Sibling, "relative": false,
	}
	file = object{"id": c.Name, "person": person, "status": c.Status, "nominated": c.Nominated, "offer": nil, "military": nil}
	switch c.Offer {
	case "senior":
		file["offer"] = object{"noc": "00012", "basis": "lmia", "months": 12, "full_time": true}
	case "other":
		file["offer"] = object{"noc": "21231", "basis": "exempt_permit", "months": 12, "full_time": true}
	}
	if p := c.Partner; p != nil {
		file["partner"] = p.file(on)
	}
	return file, told
}

func (p *crsPartner) file(on day.Day) object {
	f := object{"accompanying": p.Accompanying, "canadian": p.Canadian, "sibling": false, "relative": false}
	if p.Education != "" {
		f["education"], _ = study(p.Education, "none", on)
	}
	f["languages"] = []object{}
	if p.Levels != nil {
		f["languages"] = []object{stated("en", p.Levels)}
	}
	if p.CanadianYears != nil {
		f["work"] = job("31301", "CA", on, *p.CanadianYears)
	}
	return f
}

func TestTheThousandReferenceCasesOfTheCRSAreAllRight(t *testing.T) {
	b, on, before := coretest.Book(t), coretest.Day(t, "2026-10-15"), coretest.Day(t, "2025-03-24")
	leftOut := 0
	for _, c := range reference[crsCase](t, "crs.jsonl") {
		file, told := c.file(on)
		a := assess(t, b, file, on)
		if !told {
			leftOut++
		}
		c.compare(t, a, told)
		file, _ = c.file(before)
		old := assess(t, b, file, before)
		want := c.Before["total"] - c.untold(told)
		if old.CRS.Total != want || old.CRS.AtLeast {
			t.Errorf("%s on %s: %d points (at least: %t), want %d", c.Name, before, old.CRS.Total, old.CRS.AtLeast, want)
		}
	}
	if leftOut != 108 {
		t.Errorf("the study line of %d cases was left out, testdata/README.md says 108", leftOut)
	}
}

// untold gives the points of Canadian study that no facts tell, unless the nomination fills the section anyway.
func (c *crsCase) untold(told bool) int {
	if told || c.Nominated {
		return 0
	}
	return c.Lines["crs.canadian_study"]
}

func (c *crsCase) compare(t *testing.T, a *core.Assessment, told bool) {
	t.Helper()
	got := map[string]int{"core": a.CRS.Core, "spouse": a.CRS.Spouse, "transferability": a.CRS.Transferability, "additional": a.CRS.Additional, "total": a.CRS.Total}
	for section, want := range c.Points {
		if section == "additional" || section == "total" {
			want -= c.untold(told)
		}
		if got[section] != want {
			t.Errorf("%s: %s gives %d points, want %d", c.Name, section, got[section], want)
		}
	}
	if a.CRS.AtLeast {
		t.Errorf("%s: everything is told, and the total is only at least %d; asked: %v", c.Name, a.CRS.Total, a.Ask)
	}
	for _, l := range a.CRS.Lines {
		if want := c.Lines[l.Rule]; earned(l) != want && (told || l.Rule != "crs.canadian_study") {
			t.Errorf("%s: %s gives %d points, want %d", c.Name, l.Rule, earned(l), want)
		}
		for _, p := range l.Parts {
			if want, there := c.Parts[p.Rule]; there && p.Points != want {
				t.Errorf("%s: %s gives %d points, want %d", c.Name, p.Rule, p.Points, want)
			}
		}
	}
}

// earned gives a line's points before the cap of its section.
func earned(l explain.Line) int { return max(l.Points, l.Earned) }

type fswCase struct {
	Name           string
	Age            int
	Status         string
	Accompanying   bool
	Canadian       bool
	Education      string
	First          string
	Levels         []int
	Second         []int
	SkilledYears   int `json:"skilled_years"`
	Arranged       bool
	OwnWork        bool `json:"own_work"`
	OwnStudy       bool `json:"own_study"`
	Relative       bool
	SpouseLanguage bool `json:"spouse_language"`
	SpouseStudy    bool `json:"spouse_study"`
	SpouseWork     bool `json:"spouse_work"`
	Expect         struct {
		Met         bool
		Total       int
		LanguageMet bool `json:"language_met"`
		Lines       map[string]int
	}
}

// file tells the case as facts: work in Canada before the ten years that count for experience, and study in Canada by the place of the first credential.
func (c *fswCase) file(on day.Day) object {
	education, _ := study(c.Education, "none", on)
	if c.OwnStudy {
		education[0]["country"], education[0]["years"] = "CA", 2
	}
	languages := []object{stated(c.First, c.Levels)}
	if c.Second != nil {
		languages = append(languages, stated(other(c.First), c.Second))
	}
	file := object{
		"id": c.Name, "status": c.Status, "nominated": false, "offer": nil, "military": nil, "funds": 1000000, "family_size": 2,
		"person": object{
			"born": (on - 40).AddYears(-c.Age), "education": education, "languages": languages, "first_language": c.First,
			"work":        append(job("21231", "IN", on, c.SkilledYears), longAgo(c.OwnWork, "21231", on)...),
			"certificate": false, "sibling": false, "relative": c.Relative,
		},
	}
	if c.Arranged {
		file["offer"] = object{"noc": "21231", "basis": "lmia", "months": 12, "full_time": true}
	}
	if c.Status == "married" {
		level := 3
		if c.SpouseLanguage {
			level = 4
		}
		spouseStudy, _ := study("two_year", map[bool]string{true: "short", false: "none"}[c.SpouseStudy], on)
		file["partner"] = object{
			"accompanying": c.Accompanying, "canadian": c.Canadian, "education": spouseStudy, "languages": []object{stated("en", []int{level, level, level, level})},
			"work": longAgo(c.SpouseWork, "65100", on), "sibling": false, "relative": false,
		}
	}
	return file
}

func longAgo(worked bool, noc string, on day.Day) []object {
	if !worked {
		return []object{}
	}
	return []object{{"noc": noc, "country": "CA", "from": on.AddYears(-12), "to": on.AddYears(-11) - 1}}
}

func TestTheReferenceCasesOfTheFSWGridAreAllRight(t *testing.T) {
	b, on := coretest.Book(t), coretest.Day(t, "2026-10-15")
	for _, c := range reference[fswCase](t, "fsw.jsonl") {
		fsw := assess(t, b, c.file(on), on).Programs[0]
		want := explain.NotMet
		if c.Expect.Met {
			want = explain.Met
		}
		if fsw.Verdict != want {
			t.Errorf("%s: FSW is %s, want %s", c.Name, fsw.Verdict, want)
		}
		if !c.Expect.LanguageMet {
			continue
		}
		if *fsw.Points != c.Expect.Total {
			t.Errorf("%s: %d points of 100, want %d", c.Name, *fsw.Points, c.Expect.Total)
		}
		for _, l := range fsw.Grid {
			if l.Points != c.Expect.Lines[l.Rule] {
				t.Errorf("%s: %s gives %d points, want %d", c.Name, l.Rule, l.Points, c.Expect.Lines[l.Rule])
			}
		}
	}
}

type languageCase struct {
	Test    string
	Taken   string
	Ability string
	Score   float64
	Level   int
}

func TestTheReferenceScoresOfEveryTestGiveTheirLevel(t *testing.T) {
	b := coretest.Book(t)
	for _, c := range reference[languageCase](t, "language.jsonl") {
		taken := coretest.Day(t, c.Taken)
		edition := b.Language[len(b.Language)-1]
		test, _ := edition.Test(c.Test)
		for a, name := range candidate.AbilityNames {
			if name != c.Ability {
				continue
			}
			if got := test.Level(taken, candidate.Ability(a), int(c.Score*10+0.5)); got != c.Level {
				t.Errorf("%s taken %s, %s %v: level %d, want %d", c.Test, c.Taken, name, c.Score, got, c.Level)
			}
		}
		checkByAssessment(t, b, c, taken)
	}
}

// checkByAssessment asks the same of a whole assessment, a month after the test: the three other abilities have no points.
func checkByAssessment(t *testing.T, b *core.Book, c languageCase, taken day.Day) {
	t.Helper()
	result := object{"test": c.Test, "taken": c.Taken, "reading": 0, "writing": 0, "listening": 0, "speaking": 0}
	result[c.Ability] = c.Score
	a := assess(t, b, object{"person": object{"languages": []object{result}}}, taken.AddMonths(1))
	for _, l := range a.CRS.Lines {
		if l.Rule == "crs.first_language" {
			fact := ""
			for i, name := range candidate.AbilityNames {
				level := 0
				if name == c.Ability {
					level = c.Level
				}
				if i > 0 {
					fact += " "
				}
				fact += fmt.Sprint(level)
			}
			if l.Fact.String() != fact {
				t.Errorf("%s taken %s, %s %v: the line stands on %s, want %s", c.Test, c.Taken, c.Ability, c.Score, l.Fact, fact)
			}
		}
	}
}
