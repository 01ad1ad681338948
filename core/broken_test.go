package core_test

import (
	"encoding/json"
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"portage/core"
	"portage/core/coretest"
	"portage/core/crs"
)

// files copies the real rulebook, to be changed in memory.
func files(t *testing.T) fstest.MapFS {
	t.Helper()
	copied := fstest.MapFS{}
	data := os.DirFS("../data")
	err := fs.WalkDir(data, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(name, ".json") {
			return err
		}
		b, err := fs.ReadFile(data, name)
		copied[name] = &fstest.MapFile{Data: b}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return copied
}

func TestABrokenEditionOfEachKindIsRefusedWithFilePlaceAndCure(t *testing.T) {
	const crs, programs, language, funds = "crs/2025-03-25.json", "programs/2023-04-25.json", "language/2024-01-30.json", "funds/2025-07-07.json"
	for _, c := range []struct{ name, file, old, new, place, cure string }{
		{"no citation", crs, `"cite": "mi s.10",`, ``, "age.cite", "short name of a source"},
		{"a citation of an unnamed source", crs, `"cite": "mi s.10"`, `"cite": "blog p.1"`, "age.cite", "Add it to sources"},
		{"a citation without a place", crs, `"cite": "mi s.10"`, `"cite": "mi"`, "age.cite", "section, table or page"},
		{"an unknown field", crs, `"caps": {`, `"colour": 1, "caps": {`, "line", "Correct its name"},
		{"a file named for another day", crs, `"in_force": "2025-03-25"`, `"in_force": "2025-03-24"`, "in_force", "same day"},
		{"an edition of something else", crs, `"edition": "crs"`, `"edition": "crx"`, "edition", "Write \"crs\""},
		{"no day of comparison", crs, `"checked": "2026-11-22"`, `"checked": ""`, "checked", "Compare it"},
		{"a last known day before the first", crs, `"last_known": "2026-11-02"`, `"last_known": "2025-01-01"`, "last_known", "Correct the day"},
		{"a day that is none", crs, `"checked": "2026-11-22"`, `"checked": "2026-02-30"`, "line", "Mend"},
		{"a source without an address", crs, `"address": "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score/crs-criteria.html",`, ``, "sources.crspage", "Write both"},
		{"a text for a number", crs, `"points": 600`, `"points": "600"`, "line", "Write a value"},
		{"broken JSON", crs, `"caps": {`, `"caps": {{`, "line", "Mend the JSON"},
		{"something after the end", crs, "\n}\n", "\n}\n{}", "line", "Remove it"},
		{"bands that do not ascend", crs, `{"from": 19, "with": 95, "without": 105}`, `{"from": 18, "with": 95, "without": 105}`, "age.bands[1]", "lowest first"},
		{"a row missing", crs, `{"row": "secondary", "with": 28, "without": 30},`, ``, "education.rows", "every level"},
		{"a wage level of no occupation", crs, `"high_wage": null`, `"high_wage": {"cite": "mi s.1", "levels": [{"cite": "mi s.1", "level": "2x", "occupations": ["9"], "canadian_work": [], "offer": 1}]}`, "high_wage.levels[0].occupations[0]", "five digits"},
		{"hours that are no year", programs, `"year_hours": 1560`, `"year_hours": 1500`, "work", "full_time_hours"},
		{"no beginning of a code", programs, `"72", "73"`, `"7x", "73"`, "fst.occupations", "one to five digits"},
		{"no basis of an offer", programs, `"basis": "lmia_permit"`, `"basis": "friend"`, "cases[0].basis", "Write lmia"},
		{"a score off its scale", language, `[8.0, 7.5, 8.5, 7.5]`, `[80, 7.5, 8.5, 7.5]`, "levels[0].scores[0]", "Compare the row"},
		{"a test of no language", language, `"language": "en"`, `"language": "es"`, "tests[0].language", "en or fr"},
		{"a larger family that needs less", funds, `19001`, `1900`, "by_family_size[1]", "Compare the row"},
		{"a category's unknown occupation", "categories/2026-02-18.json", `"31100"`, `"31199"`, "occupations", "Correct"},
		{"a round without a size", "rounds.json", `"invitations":1500,"lowest_score":463`, `"invitations":0,"lowest_score":463`, "rounds", ""},
	} {
		broken := files(t)
		text := string(broken[c.file].Data)
		if !strings.Contains(text, c.old) {
			t.Errorf("%s: %s does not hold %s", c.name, c.file, c.old)
			continue
		}
		broken[c.file] = &fstest.MapFile{Data: []byte(strings.Replace(text, c.old, c.new, 1))}
		_, err := core.Open(broken)
		if err == nil || !strings.Contains(err.Error(), c.file) || !strings.Contains(err.Error(), c.place) || !strings.Contains(err.Error(), c.cure) {
			t.Errorf("%s: %v\nwant the file %s, the place %s and the cure %q", c.name, err, c.file, c.place, c.cure)
		}
	}
	gone := files(t)
	for name := range gone {
		if strings.HasPrefix(name, "funds/") {
			delete(gone, name)
		}
	}
	if _, err := core.Open(gone); err == nil || !strings.Contains(err.Error(), "funds") {
		t.Errorf("a folder without editions: %v", err)
	}
}

// invented is an edition of our own making: no real one has a high-wage factor.
const invented = `{"cite": "mi s.99", "levels": [
	{"cite": "mi s.99", "level": "2x", "occupations": ["31301", "00012"], "canadian_work": [{"from": 1, "with": 20, "without": 25}, {"from": 2, "with": 30, "without": 35}], "offer": 40},
	{"cite": "mi s.99", "level": "1.3x", "occupations": ["21231"], "canadian_work": [{"from": 1, "with": 5, "without": 6}], "offer": 7}]}`

func TestAHighWageFactorGivesPointsForCanadianWorkAndForAnOfferInItsOccupations(t *testing.T) {
	changed := files(t)
	text := strings.NewReplacer(`"high_wage": null`, `"high_wage": `+invented, `"in_force": "2025-03-25"`, `"in_force": "2027-01-01"`, `"last_known": "2026-11-02"`, `"last_known": ""`).Replace(string(changed["crs/2025-03-25.json"].Data))
	changed["crs/2027-01-01.json"] = &fstest.MapFile{Data: []byte(text)}
	b, err := core.Open(changed)
	if err != nil {
		t.Fatal(err)
	}
	before, on := coretest.Day(t, "2026-12-31"), coretest.Day(t, "2027-01-01")
	file := func(noc string, offer string) object {
		c := with(object{"work": []object{{"noc": noc, "country": "CA", "from": "2024-01-15"}}})
		if offer != "" {
			c["offer"] = object{"noc": offer, "basis": "open_permit", "months": 12, "full_time": true}
		}
		return c
	}
	for _, c := range []struct {
		noc, offer        string
		work, offerPoints int
	}{{"31301", "", 35, 0}, {"21231", "", 6, 0}, {"31302", "", 0, 0}, {"31302", "00012", 0, 40}, {"31301", "21231", 35, 7}} {
		a := assess(t, b, file(c.noc, c.offer), on)
		if got := [2]int{line(t, a, "crs.high_wage_work").Points, line(t, a, "crs.high_wage_offer").Points}; got != [2]int{c.work, c.offerPoints} {
			t.Errorf("work in %s, offer in %q: %v points, want %d and %d", c.noc, c.offer, got, c.work, c.offerPoints)
		}
		if problem := sums(a); problem != "" {
			t.Error(problem)
		}
		for _, l := range assess(t, b, file(c.noc, c.offer), before).CRS.Lines {
			if strings.HasPrefix(l.Rule, "crs.high_wage") {
				t.Errorf("%s stands on the day before", l.Rule)
			}
		}
	}
}

func TestTheHighWageFactorIsEmptyInEveryRealEdition(t *testing.T) {
	for _, e := range coretest.Book(t).CRS {
		if e.HighWage != nil {
			t.Errorf("%s has a high-wage factor; none was ever read in an official text", e.InForce)
		}
	}
}

func TestTheFiguresOfEveryEditionReachTheTablesOfTheInstrument(t *testing.T) { // MI 8; CRS criteria page
	for _, e := range coretest.Book(t).CRS {
		if e.Caps.Core != (crs.Pair{With: 460, Without: 500}) || e.Caps.Spouse.With != 40 || e.Caps.Transferability.With != 100 || e.Caps.Additional.With != 600 {
			t.Errorf("%s: caps %+v", e.InForce, e.Caps)
		}
	}
	b, err := json.Marshal(coretest.Book(t).CRS[4].Age)
	if err != nil || !strings.Contains(string(b), `"from":44`) {
		t.Errorf("the table of ages cannot be written: %v", err)
	}
}
