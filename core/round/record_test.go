package round_test

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"portage/core/category"
	"portage/core/day"
	"portage/core/noc"
	"portage/core/round"
)

var files = os.DirFS("../../data")

func editions(t testing.TB) []*category.Edition {
	t.Helper()
	table, err := noc.Read(files)
	if err != nil {
		t.Fatal(err)
	}
	all, err := category.Read(files, table)
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func record(t testing.TB) *round.Record {
	t.Helper()
	r, err := round.Read(files, editions(t))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func pool(t testing.TB, r *round.Record) *round.Pool {
	t.Helper()
	p, err := round.ReadPool(files, r)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func instant(t testing.TB, s string) day.Instant {
	t.Helper()
	at, err := day.ParseInstant(s)
	if err != nil {
		t.Fatal(err)
	}
	return at
}

// IRCC's feed of 2026-08-19 and the copies of it until 2026-10-01.
func TestTheRecordHasEveryRoundFrom1To447And91Twice(t *testing.T) {
	r := record(t)
	if len(r.Rounds) != 448 {
		t.Errorf("%d rounds, want 448", len(r.Rounds))
	}
	for n := 1; n <= 447; n++ {
		numbers := []string{fmt.Sprint(n)}
		if n == 91 {
			numbers = []string{"91a", "91b"}
		}
		for _, number := range numbers {
			if got, ok := r.Round(number); !ok || got.Number != number {
				t.Errorf("round %s is missing", number)
			}
		}
	}
	for _, number := range []string{"0", "91", "91c", "448", ""} {
		if _, ok := r.Round(number); ok {
			t.Errorf("there is a round %q", number)
		}
	}
	if r.Rounds[0].Number != "447" || r.Rounds[447].Number != "1" {
		t.Errorf("the record goes from %s to %s", r.Rounds[0].Number, r.Rounds[447].Number)
	}
}

func TestRound255IsTheHealthcareRoundOf6July2023(t *testing.T) {
	got, _ := record(t).Round("255")
	if got.Date.String() != "2023-07-06" || got.At.String() != "2023-07-06T14:25:05Z" || got.Type != "healthcare" || got.Name != "Healthcare occupations (Version 1)" ||
		got.Invitations != 1500 || got.LowestScore != 463 || got.TieBreak.String() != "2023-06-19T06:41:05Z" || !slices.Equal(got.Source, []string{"feed"}) {
		t.Errorf("round 255 is %+v", *got)
	}
}

// The counts are those of the category-by-year table of the same sources.
func TestTheRoundsOfEachTypeAreAsManyAsIRCCHeld(t *testing.T) {
	rounds, invitations := map[string]int{}, map[int]int{}
	for _, r := range record(t).Rounds {
		rounds[r.Type]++
		year, _, _ := r.Date.Date()
		invitations[year] += r.Invitations
	}
	want := map[string]int{"general": 178, "cec": 70, "pnp": 114, "fst": 7, "fsw": 1, "french": 36, "healthcare": 16, "stem": 3, "trade": 7, "transport": 4, "agriculture": 3, "education": 2, "physicians": 3, "senior_managers": 3, "military": 1}
	for typ, n := range want {
		if rounds[typ] != n {
			t.Errorf("%d rounds of type %s, want %d", rounds[typ], typ, n)
		}
	}
	if len(rounds) != len(want) {
		t.Errorf("types %v", rounds)
	}
	for year, n := range map[int]int{2015: 31063, 2016: 33782, 2017: 86023, 2018: 89800, 2019: 85300, 2020: 107350, 2021: 114431, 2022: 46539, 2023: 110266, 2024: 98903, 2025: 113998, 2026: 135215} {
		if invitations[year] != n {
			t.Errorf("%d invitations in %d, want %d", invitations[year], year, n)
		}
	}
}

func TestTheTieBreakBeginsWithRound77(t *testing.T) {
	for _, r := range record(t).Rounds {
		digits := strings.TrimRight(r.Number, "ab")
		if had := len(digits) > 2 || digits >= "77" && len(digits) == 2; had != (r.TieBreak != 0) {
			t.Errorf("round %s has the tie-break %q", r.Number, r.TieBreak)
		}
	}
}

func TestTheRowsThatWereMendedSayWhichFieldsAndWhy(t *testing.T) {
	r := record(t)
	for number, fields := range map[string][]string{"208": {"invitations", "tie_break"}, "357": {"at"}} {
		got, _ := r.Round(number)
		if !slices.Equal(got.Corrected, fields) || got.Note == nil {
			t.Errorf("round %s corrects %v", number, got.Corrected)
		}
	}
	got, _ := r.Round("208")
	if got.Invitations != 888 || got.TieBreak != instant(t, "2021-10-07T16:38:21Z") || !strings.Contains(got.Note.EN, "681") || !strings.Contains(got.Note.FR, "681") {
		t.Errorf("round 208 is %+v", *got)
	}
	if got, _ = r.Round("357"); got.At != instant(t, "2025-07-22T16:27:45Z") {
		t.Errorf("round 357 was at %s", got.At)
	}
	corrected := 0
	for _, row := range r.Rounds {
		corrected += min(1, len(row.Corrected))
	}
	if corrected != 2 {
		t.Errorf("%d rows are corrected", corrected)
	}
}

func TestEveryOddRowHasANoteInBothLanguages(t *testing.T) {
	r := record(t)
	for _, number := range strings.Fields("6 7 8 9 11 13 104 108 130 139 146 148 160 208 210 226 246 258 262 270 310 333 335 357 383 432 437 438") {
		if got, _ := r.Round(number); got.Note == nil || !got.Note.Whole() {
			t.Errorf("round %s has no note", number)
		}
	}
	if got, _ := r.Round("139"); got.TieBreak != got.At {
		t.Errorf("round 139 was at %s with the tie-break %s", got.At, got.TieBreak)
	}
}

func TestRoundsAfterTheStoredFeedSayThatTheyComeFromCopies(t *testing.T) {
	r := record(t)
	for number, want := range map[string]string{"437": "feed", "438": "copies", "444": "copies", "445": "copy", "447": "copy"} {
		if got, _ := r.Round(number); !slices.Equal(got.Source, []string{want}) {
			t.Errorf("round %s comes from %v", number, got.Source)
		}
	}
}

// IRCC's names of rounds; two of them contain "Canadian" and "Experience" without being of that class.
func TestANameStandsForItsTypeOnlyAsAWhole(t *testing.T) {
	r := record(t)
	for _, c := range []struct{ name, typ, lang string }{
		{"No Program Specified", "general", "en"},
		{"General", "general", "en"},
		{"Canadian Experience Class", "cec", "en"},
		{"Physicians with Canadian Work Experience, 2026-Version 1", "physicians", "en"},
		{"Senior managers with Canadian Work Experience, 2026-Version 1", "senior_managers", "en"},
		{"Healthcare occupations (2023-1)", "healthcare", "en"},
		{"Transport occupations (2024-1)", "transport", "en"},
		{"Catégorie de l’expérience canadienne", "cec", "fr"},
		{"Catégorie de l'expérience canadienne", "cec", "fr"},
		{"Catégorie  de\u00a0l’expérience canadienne ", "cec", "fr"},
		{"Métiers spécialisés (Version 1)", "trade", "fr"},
		{"Médecins ayant de l’expérience de travail au Canada 2026-Version 1", "physicians", "fr"},
		{"Générale", "general", "fr"},
		{"Canadian Experience", "unknown", ""},
		{"Canadian Experience Class (Version 2)", "unknown", ""},
		{"Physicians with Canadian Work Experience, 2027-Version 2", "unknown", ""},
		{"", "unknown", ""},
	} {
		if typ, lang := r.TypeOf(c.name); typ != c.typ || lang != c.lang {
			t.Errorf("%q stands for %s (%s), want %s (%s)", c.name, typ, lang, c.typ, c.lang)
		}
	}
}

// The forms are those of drawNumberURL in the feed.
func TestTheAddressOfARoundIsIRCCsPage(t *testing.T) {
	r := record(t)
	for number, end := range map[string]string{"1": "express-entry-rounds/invitations-1.html", "76": "/invitations-76.html", "77": "/invitations.html?q=77", "91b": "/invitations.html?q=91b", "447": "/invitations.html?q=447"} {
		got, _ := r.Round(number)
		if a := got.Address("en"); !strings.HasPrefix(a, "https://www.canada.ca/en/") || !strings.HasSuffix(a, end) {
			t.Errorf("the address of round %s is %s", number, a)
		}
		if a := got.Address("fr"); !strings.HasPrefix(a, "https://www.canada.ca/fr/") {
			t.Errorf("the French address of round %s is %s", number, a)
		}
	}
}

func TestTheFilesAreWrittenAsTheyWereRead(t *testing.T) {
	r := record(t)
	for name, got := range map[string][]byte{"rounds.json": r.JSON(), "pool.json": pool(t, r).JSON()} {
		want, err := fs.ReadFile(files, name)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Errorf("%s is written otherwise from byte %d", name, differ(got, want))
		}
	}
}

func differ(a, b []byte) int {
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			return i
		}
	}
	return min(len(a), len(b))
}

const small = `{"checked":"2026-11-22","sources":{"feed":{"title":"Feed","address":"https://example.org/","published":""}},
"ranking":{"cite":"feed drawCutOff","tie_break_from":"2017-06-06","profile_years":1},
"names":[{"name":"General","lang":"en","type":"general","cite":"feed drawName"}],"rounds":[
{"number":"92","date":"2018-06-13","at":"2018-06-13T14:16:08Z","type":"general","name":"General","invitations":3750,"lowest_score":451,"tie_break":"2018-05-08T16:11:33Z","source":["feed"],"corrected":["at"],"note":{"en":"A","fr":"B"}},
{"number":"91b","date":"2018-05-30","at":"2018-05-30T14:52:06Z","type":"general","name":"General","invitations":200,"lowest_score":902,"tie_break":"","source":["feed"]}]}`

func TestABrokenRecordIsRefusedWithFilePlaceAndCure(t *testing.T) {
	all := editions(t)
	try := func(text string) error {
		_, err := round.Read(fstest.MapFS{"rounds.json": {Data: []byte(text)}}, all)
		return err
	}
	if err := try(small); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ old, new, want string }{
		{`"number":"92"`, `"number":"91a"`, `rounds[1] (91b).number: it stands after 91a. Put the newest round first`},
		{`"number":"92"`, `"number":"91b"`, `rounds[1] (91b).number: it stands after 91b. Put`},
		{`"number":"92"`, `"number":"0092"`, `rounds[0] (0092).number: it is not a number like 255 or 91a. Write`},
		{`"date":"2018-06-13","at":"2018-06-13`, `"date":"2018-05-29","at":"2018-05-29`, `rounds[0] (92).date: the date does not stand between those of the rounds before and after. Compare`},
		{`"at":"2018-06-13`, `"at":"2018-06-15`, `rounds[0] (92).at: it is more than a day from the date. Compare`},
		{`"at":"2018-06-13T14:16:08Z"`, `"at":""`, `rounds[0] (92).at: it is missing`},
		{`"type":"general","name":"General","invitations":3750`, `"type":"cec","name":"General","invitations":3750`, `rounds[0] (92).type: it is "cec" and the name "General" stands for "general". Write "general"`},
		{`"name":"General","invitations":3750`, `"name":"Canadian Experience Class","invitations":3750`, `rounds[0] (92).type: it is "general" and the name "Canadian Experience Class" stands for "unknown". Write`},
		{`"invitations":3750`, `"invitations":0`, `rounds[0] (92).invitations: the number cannot be. Write`},
		{`"lowest_score":451`, `"lowest_score":1201`, `rounds[0] (92).lowest_score: the number cannot be. Write`},
		{`"tie_break":"2018-05-08T16:11:33Z"`, `"tie_break":"2018-06-13T14:16:09Z"`, `rounds[0] (92).tie_break: it is later than the round. Compare`},
		{`"tie_break":"2018-05-08T16:11:33Z"`, `"tie_break":"2017-06-13T14:16:07Z"`, `rounds[0] (92).tie_break: it is more than a year before the round`},
		{`"source":["feed"],"corr`, `"source":[],"corr`, `rounds[0] (92).source: the row names no source. Write`},
		{`"source":["feed"],"corr`, `"source":["book"],"corr`, `rounds[0] (92).source: "book" is not among the file's sources. Add`},
		{`"corrected":["at"]`, `"corrected":["type"]`, `rounds[0] (92).corrected: "type" is not a field that can be corrected. Write`},
		{`,"note":{"en":"A","fr":"B"}`, ``, `rounds[0] (92).corrected: a corrected row has no note. Say`},
		{`"fr":"B"`, `"fr":""`, `rounds[0] (92).note: the note is not in both languages. Write`},
		{`"lang":"en"`, `"lang":"de"`, `names[0].lang: "de" is not a language of the feed. Write`},
		{`"type":"general","cite"`, `"type":"all","cite"`, `names[0].type: "all" is not a type of round. Write`},
		{`"cite":"feed drawName"`, `"cite":""`, `names[0].cite: the table names no source. Write`},
		{`"name":"General","lang"`, `"name":"STEM occupations (Version 1)","lang"`, `names[0]: "STEM occupations (Version 1)" stands for stem and for general. Keep`},
		{`"feed":{`, `"food":{`, `sources: IRCC's feed is not among them. Name it`},
		{`"checked":"2026-11-22"`, `"checked":""`, `checked: the day`},
		{`"tie_break_from":"2017-06-06"`, `"tie_break_from":""`, `ranking: the first day of the tie-break`},
		{`"cite":"feed drawCutOff"`, `"cite":"feed"`, `ranking.cite: "feed" names no place`},
		{`"names"`, `"nmaes"`, `unknown field "nmaes"`},
	} {
		broken := strings.Replace(small, c.old, c.new, 1)
		if broken == small {
			t.Fatalf("%s is not in the file", c.old)
		}
		err := try(broken)
		if err == nil || !strings.Contains(err.Error(), c.want) || !strings.HasPrefix(err.Error(), "rounds.json: ") {
			t.Errorf("with %s: %v, want %s", c.new, err, c.want)
		}
	}
	for _, edge := range []struct{ old, new string }{
		{`"tie_break":"2018-05-08T16:11:33Z"`, `"tie_break":"2018-06-13T14:16:08Z"`},
		{`"tie_break":"2018-05-08T16:11:33Z"`, `"tie_break":"2017-06-13T14:16:08Z"`},
		{`"at":"2018-06-13`, `"at":"2018-06-14`},
		{`"lowest_score":451`, `"lowest_score":1200`},
		{`"date":"2018-06-13","at":"2018-06-13`, `"date":"2018-05-30","at":"2018-05-30`},
	} {
		if err := try(strings.Replace(small, edge.old, edge.new, 1)); err != nil {
			t.Errorf("with %s: %v", edge.new, err)
		}
	}
}
