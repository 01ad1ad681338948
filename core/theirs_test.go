package core_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io/fs"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"portage/core"
	"portage/core/candidate"
	"portage/core/coretest"
	"portage/core/crs"
	"portage/core/edition"
	"portage/data"
)

// editionFile gives the file of the edition of a day.
func editionFile(t testing.TB, on string) []byte {
	t.Helper()
	b, err := fs.ReadFile(data.Files, "crs/"+on+".json")
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func asJSON(t testing.TB, a *core.Assessment) string {
	t.Helper()
	b, err := json.Marshal(a)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func under(t testing.TB, b *core.Book, e *crs.Edition, c object, on string) *core.Assessment {
	t.Helper()
	read := coretest.Case(t, b, mustJSON(t, c))
	a, err := core.AssessDay(b.UnderCRS(e), read, coretest.Day(t, on))
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestUnderTheEditionInForceTheAnswerIsThatOfTheDay(t *testing.T) {
	b, r := coretest.Book(t), newRandom(t)
	for range 100 {
		file, on := r.file(), r.Day()
		c, _ := b.ReadCase(mustJSON(t, file))
		want, err := core.AssessDay(b, c, on)
		if err != nil {
			t.Fatal(err)
		}
		got, err := core.AssessDay(b.UnderCRS(b.CRSOn(on)), c, on)
		if err != nil || asJSON(t, got) != asJSON(t, want) {
			t.Fatalf("%s on %s: %v", mustJSON(t, file), on, err)
		}
	}
}

func TestUnderAnEditionOfOtherDaysOnlyTheTablesAreItsOwnAndThatIsSaid(t *testing.T) {
	b := coretest.Book(t)
	offer := nurse()
	offer["offer"] = object{"noc": "00012", "basis": "lmia", "months": 12, "full_time": true}
	for i, points := range []int{600, 200, 200, 200, 0} {
		e := b.CRS[i]
		a := under(t, b, e, offer, "2026-10-15")
		got := 0
		for _, l := range a.CRS.Lines {
			if l.Rule == "crs.offer" {
				got = l.Points
			}
		}
		if got != points || a.Editions.CRS != e.InForce.String() || a.Editions.Programs != "2023-04-25" {
			t.Errorf("under %s the offer gives %d points, want %d; %+v", e.InForce, got, points, a.Editions)
		}
		said := slices.Contains(a.Warnings, core.Warning{Code: "edition_chosen", About: e.InForce.String()})
		if inForce := i == len(b.CRS)-1; said == inForce {
			t.Errorf("under %s: %v", e.InForce, a.Warnings)
		}
		if problem := sums(a); problem != "" {
			t.Error(problem)
		}
	}
}

func TestABookUnderAnEditionLeavesTheBookAsItWas(t *testing.T) {
	b := coretest.Book(t)
	before, first := slices.Clone(b.CRS), b.First()
	e, err := crs.ReadEdition("mine.json", editionFile(t, "2025-03-25"))
	if err != nil {
		t.Fatal(err)
	}
	other := b.UnderCRS(e)
	if !slices.Equal(b.CRS, before) || !slices.Equal(other.CRS, before) || b.CRSOn(coretest.Day(t, "2026-10-15")) != before[4] || other.First() != first || slices.Contains(other.CRS, e) {
		t.Error("the editions are not those of the data")
	}
}

func TestAnEditionOfAPersonsOwnGivesThePointsOfItsTablesAndIsSaidToBeTheirs(t *testing.T) {
	b, r := coretest.Book(t), newRandom(t)
	for _, real := range b.CRS {
		mine, err := crs.ReadEdition("rumour.json", editionFile(t, real.InForce.String()))
		if err != nil {
			t.Fatal(err)
		}
		file, theirs := mine.Theirs()
		if _, ofTheData := real.Theirs(); ofTheData || !theirs || file != "rumour.json" || mine.Name() != "theirs:"+real.InForce.String() || real.Name() != real.InForce.String() {
			t.Errorf("%s: %q, %v", real.InForce, file, theirs)
		}
		for range 20 {
			c, _ := b.ReadCase(mustJSON(t, r.file()))
			on := r.Day()
			want, _ := core.AssessDay(b.UnderCRS(real), c, on)
			got, err := core.AssessDay(b.UnderCRS(mine), c, on)
			if err != nil || !reflect.DeepEqual(got.CRS, want.CRS) {
				t.Fatalf("%s on %s: %v", real.InForce, on, err)
			}
			if got.Editions.CRS != "theirs:"+real.InForce.String() || got.Warnings[0] != (core.Warning{Code: "edition_theirs", About: "rumour.json"}) {
				t.Errorf("it is not said to be theirs: %+v %v", got.Editions, got.Warnings)
			}
			for _, w := range got.Warnings {
				if w.Code == "newer_rules_reported" || w.Code == "edition_chosen" {
					t.Errorf("%s is said of a person's own edition", w.Code)
				}
			}
		}
	}
}

func TestAReportedHighWageFactorCanBeLoadedAsAFile(t *testing.T) {
	file := strings.NewReplacer(`"high_wage": null`, `"high_wage": `+invented, `"in_force": "2025-03-25"`, `"in_force": "2026-11-03"`, `"last_known": "2026-11-02"`, `"last_known": ""`).Replace(string(editionFile(t, "2025-03-25")))
	e, err := crs.ReadEdition("news.json", []byte(file))
	if err != nil {
		t.Fatal(err)
	}
	a := under(t, coretest.Book(t), e, with(object{"work": []object{{"noc": "31301", "country": "CA", "from": "2024-01-15"}}}), "2026-11-20")
	if a.Editions.CRS != "theirs:2026-11-03" || line(t, a, "crs.high_wage_work").Points != 35 {
		t.Errorf("%+v: %d points", a.Editions, line(t, a, "crs.high_wage_work").Points)
	}
}

// refused is what a person may get wrong: how the newest edition is changed, and what is said of it.
var refused = []struct{ name, old, new, code, place string }{
	{"an unknown field", `"caps": {`, `"colour": 1, "caps": {`, edition.UnknownField, "line"},
	{"a field twice", `"offer": null,`, `"offer": null, "offer": null,`, edition.GivenTwice, "line"},
	{"a field twice in other letters", `"offer": null,`, `"offer": null, "OFFER": null,`, edition.GivenTwice, "line"},
	{"a text for a number", `"points": 600`, `"points": "600"`, edition.WrongKind, "line"},
	{"broken JSON", `"caps": {`, `"caps": {{`, edition.NotJSON, "line"},
	{"a day that is none", `"checked": "2026-11-22"`, `"checked": "2026-02-30"`, edition.NotJSON, "line"},
	{"something after the end", "\n}\n", "\n}\n{}", edition.NotJSON, "line"},
	{"deep JSON", `"note": "Two`, `"x": ` + strings.Repeat("[", 17) + strings.Repeat("]", 17) + `, "note": "Two`, edition.TooDeep, "line"},
	{"an edition of something else", `"edition": "crs"`, `"edition": "funds"`, edition.OtherEdition, "edition"},
	{"no first day", `"in_force": "2025-03-25"`, `"in_force": ""`, edition.Missing, "in_force"},
	{"no day of comparison", `"checked": "2026-11-22"`, `"checked": ""`, edition.Missing, "checked"},
	{"a last known day before the first", `"last_known": "2026-11-02"`, `"last_known": "2025-01-01"`, edition.Order, "last_known"},
	{"no citation", `"cite": "mi s.10",`, ``, edition.BadCite, "age.cite"},
	{"a citation of an unnamed source", `"cite": "mi s.10"`, `"cite": "blog p.1"`, edition.BadCite, "age.cite"},
	{"a citation without a place", `"cite": "mi s.10"`, `"cite": "mi"`, edition.BadCite, "age.cite"},
	{"a source without a title", `"title": "IRCC, Comprehensive Ranking System (CRS) criteria",`, ``, edition.BadSource, "sources.crspage"},
	{"a source that is a script", `"address": "https://www.canada.ca/en/immigration-refugees-citizenship/services`, `"address": "javascript:alert(1)//`, edition.BadSource, "sources.crspage"},
	{"bands that do not ascend", `{"from": 19, "with": 95, "without": 105}`, `{"from": 18, "with": 95, "without": 105}`, edition.Order, "age.bands[1]"},
	{"negative points", `"points": 600`, `"points": -1`, edition.OffFigure, "nomination.points"},
	{"points without end", `"points": 600`, `"points": 10000`, edition.OffFigure, "nomination.points"},
	{"points that no number holds", `"points": 600`, `"points": 9223372036854775808`, edition.WrongKind, "line"},
	{"more language for fewer points", `{"from": 10, "with": 32, "without": 34}`, `{"from": 10, "with": 32, "without": 30}`, edition.Order, "first_language.bands[5]"},
	{"more education for fewer points", `{"row": "doctoral", "with": 140, "without": 150}`, `{"row": "doctoral", "with": 100, "without": 150}`, edition.Order, "education.rows[7]"},
	{"a column missing", `"points": [[0, 0, 0], [0, 25, 50]]`, `"points": [[0, 0, 0], [0, 25]]`, edition.Order, "transferability.certificate_language.points[1][2]"},
	{"one step of two", `"language_steps": [7, 9]`, `"language_steps": [7]`, edition.Order, "transferability.language_steps"},
	{"a row missing", `{"row": "secondary", "with": 28, "without": 30},`, ``, edition.Missing, "education.rows"},
	{"a row of another name", `{"row": "secondary", "with": 28`, `{"row": "school", "with": 28`, edition.BadName, "education.rows[1].row"},
	{"a basis that is none", `"offer": null`, `"offer": {"cite": "mi s.29", "bases": ["friend"], "senior_major_group": "00"}`, edition.BadName, "offer.bases[0]"},
	{"five levels of wage", `"high_wage": null`, `"high_wage": {"cite": "mi s.1", "levels": [` + strings.Repeat(`{"cite": "mi s.1", "level": "2x", "occupations": ["31301"], "canadian_work": [], "offer": 1},`, 4) + `{"cite": "mi s.1", "level": "2x", "occupations": ["31301"], "canadian_work": [], "offer": 1}]}`, edition.OffFigure, "high_wage.levels"},
	{"occupations without end", `"high_wage": null`, `"high_wage": {"cite": "mi s.1", "levels": [{"cite": "mi s.1", "level": "2x", "occupations": [` + strings.Repeat(`"31301",`, 1000) + `"31301"], "canadian_work": [], "offer": 1}]}`, edition.OffFigure, "high_wage.levels[0].occupations"},
}

func TestAnEditionOfAPersonsOwnIsRefusedWithItsFilePlaceAndCure(t *testing.T) {
	whole := string(editionFile(t, "2025-03-25"))
	for _, c := range refused {
		changed := strings.Replace(whole, c.old, c.new, 1)
		if changed == whole {
			t.Fatalf("%s changes nothing", c.name)
		}
		e, err := crs.ReadEdition("mine.json", []byte(changed))
		var p *edition.Problem
		if e != nil || !errors.As(err, &p) || p.File != "mine.json" || !strings.HasPrefix(p.Place, c.place) || p.Code != c.code || p.What == "" || p.Cure == "" {
			t.Errorf("%s: %v (%+v), want %s at %s", c.name, err, p, c.code, c.place)
		}
	}
}

func TestAFileThatIsNoEditionIsRefused(t *testing.T) {
	for name, c := range map[string]struct {
		file []byte
		code string
	}{
		"nothing":       {nil, edition.NotJSON},
		"a page":        {[]byte("<!DOCTYPE html><html></html>"), edition.NotJSON},
		"null":          {[]byte("null"), edition.OtherEdition},
		"a list":        {[]byte("[1]"), edition.WrongKind},
		"a case":        {[]byte(`{"portage": 1}`), edition.UnknownField},
		"no UTF-8":      {[]byte("{\"edition\": \"\xff\"}"), edition.NotJSON},
		"half a file":   {editionFile(t, "2025-03-25")[:3000], edition.NotJSON},
		"a byte over":   {bytes.Repeat([]byte(" "), edition.MostOwn+1), edition.TooLarge},
		"only brackets": {bytes.Repeat([]byte("["), edition.MostOwn), edition.TooDeep},
	} {
		_, err := crs.ReadEdition("mine.json", c.file)
		var p *edition.Problem
		if !errors.As(err, &p) || p.Code != c.code {
			t.Errorf("%s: %v, want %s", name, err, c.code)
		}
	}
	padded := append(editionFile(t, "2025-03-25"), bytes.Repeat([]byte(" "), edition.MostOwn)...)[:edition.MostOwn]
	for name, b := range map[string][]byte{"a file of just the size": padded, "a file with a byte order mark": append([]byte("\ufeff"), editionFile(t, "2025-03-25")...)} {
		if _, err := crs.ReadEdition("mine.json", b); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestTheNameOfAPersonsFileIsShownOnOneLineAndCannotPassForAnother(t *testing.T) {
	for name, want := range map[string]string{
		"mine.json":               "mine.json",
		" Règles 2026.json\n":     "Règles 2026.json",
		"a\u202enosj.\x00\tb":     "anosj.b",
		"":                        "?",
		"\u200b":                  "?",
		strings.Repeat("é", 60):   strings.Repeat("é", 60),
		strings.Repeat("é", 61):   strings.Repeat("é", 60) + "…",
		"<b>edition of IRCC</b>":  "<b>edition of IRCC</b>", // the page escapes it
		string([]byte{0xff, 'a'}): "\ufffda",
	} {
		if got := edition.OwnName(name); got != want {
			t.Errorf("%q is shown as %q, want %q", name, got, want)
		}
	}
}

func TestEveryKindOfProblemIsTried(t *testing.T) {
	tried := map[string]bool{edition.TooLarge: true} // above
	for _, c := range refused {
		tried[c.code] = true
	}
	for _, code := range edition.Codes {
		if !tried[code] {
			t.Errorf("%s is in no test", code)
		}
	}
}

// FuzzEdition looks for a file that hangs or ends the reader, or whose tables give an answer that does not add up.
func FuzzEdition(f *testing.F) {
	for _, on := range []string{"2015-01-01", "2016-11-19", "2017-06-06", "2020-10-20", "2025-03-25"} {
		f.Add(editionFile(f, on))
	}
	newest := string(editionFile(f, "2025-03-25"))
	f.Add([]byte(strings.Replace(newest, `"high_wage": null`, `"high_wage": `+invented, 1)))
	for _, c := range refused {
		f.Add([]byte(strings.Replace(newest, c.old, c.new, 1)))
	}
	b := coretest.Book(f)
	var cases []*candidate.Case
	for _, c := range []object{nurse(), married(nurse(), accompanying()), {}} {
		read, _ := b.ReadCase(mustJSON(f, c))
		cases = append(cases, read)
	}
	f.Fuzz(func(t *testing.T, file []byte) {
		e, err := crs.ReadEdition("fuzz.json", file)
		if err != nil {
			var p *edition.Problem
			if !errors.As(err, &p) || p.Code == "" || p.What == "" || p.Cure == "" {
				t.Fatalf("%#v", err)
			}
			return
		}
		for _, c := range cases {
			a, err := core.AssessDay(b.UnderCRS(e), c, coretest.Day(t, "2026-10-15"))
			if err != nil {
				t.Fatal(err)
			}
			if sum := a.CRS.Core + a.CRS.Spouse + a.CRS.Transferability + a.CRS.Additional; a.CRS.Total != sum || a.CRS.AtMost < a.CRS.Total {
				t.Errorf("%d to %d, and the sections add up to %d", a.CRS.Total, a.CRS.AtMost, sum)
			}
			if !strings.HasPrefix(a.Editions.CRS, "theirs:") {
				t.Errorf("it passes for %s", a.Editions.CRS)
			}
		}
	})
}

// figure is a number of an edition's file.
var figure = regexp.MustCompile(`[:\[ ]\d+[,}\]\n]`)

func TestAnEditionOfAnyFiguresGivesAnAnswerThatAddsUp(t *testing.T) {
	b, r := coretest.Book(t), newRandom(t)
	newest := strings.NewReplacer(`"high_wage": null`, `"high_wage": `+invented, `"offer": null`, `"offer": {"cite": "mi s.29", "bases": ["lmia"], "months": 12, "most_teer": 3, "senior_major_group": "00", "senior": 200, "other": 50}`).Replace(string(editionFile(t, "2025-03-25")))
	read := 0
	for range 3000 {
		file := figure.ReplaceAllStringFunc(newest, func(n string) string {
			if r.IntN(60) > 0 {
				return n
			}
			return n[:1] + pick(r, "0", "1", "3", "9999", "500", "17") + n[len(n)-1:]
		})
		e, err := crs.ReadEdition("any.json", []byte(file))
		if err != nil {
			continue
		}
		read++
		c, _ := b.ReadCase(mustJSON(t, r.file()))
		a, err := core.AssessDay(b.UnderCRS(e), c, r.Day())
		if err != nil {
			t.Fatal(err)
		}
		sum := 0
		for _, l := range a.CRS.Lines {
			sum += l.Points
			if l.Points < 0 || l.AtMost < l.Points {
				t.Fatalf("%s: %s gives %d to %d", file, l.Rule, l.Points, l.AtMost)
			}
		}
		if sum != a.CRS.Total || a.CRS.AtMost < a.CRS.Total {
			t.Fatalf("%s: %d to %d, and the lines add up to %d", file, a.CRS.Total, a.CRS.AtMost, sum)
		}
	}
	if read < 30 {
		t.Errorf("only %d of the files were read", read)
	}
}
