package text_test

import (
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"portage/app/text"
	"portage/core/candidate"
	"portage/core/coretest"
)

// eachText calls visit with every Text in a value, and the way to it.
func eachText(v reflect.Value, at string, visit func(at string, t text.Text)) {
	if t, ok := v.Interface().(text.Text); ok {
		visit(at, t)
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			eachText(v.Field(i), at+"."+v.Type().Field(i).Name, visit)
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			eachText(v.Index(i), at, visit)
		}
	}
}

// spoken are all groups of words of the package, by the names of their variables.
var spoken = map[string]any{
	"Page": text.Page, "Sections": text.Sections, "Controls": text.Controls, "Finder": text.Finder, "Site": text.Site, "Shell": text.Shell,
	"Way": text.Way, "Parts": text.Parts, "Cases": text.Cases, "Gallery": text.Gallery, "Share": text.Share, "Home": text.Home,
	"Answers": text.Answers, "Answer": text.Answer, "Compare": text.Compare, "Report": text.Report, "SourcesPage": text.SourcesPage,
	"Result": text.Result, "Rounds": text.Rounds, "RoundList": text.RoundList, "RoundPage": text.RoundPage, "RoundUpdate": text.RoundUpdate,
	"Occupation": text.Occupation, "Installer": text.Installer, "NextRound": text.NextRound, "Ahead": text.Ahead,
	"Couple": text.Couple, "Through": text.Through, "Advice": text.Advice, "WhatIf": text.WhatIf, "Paths": text.Paths, "Embed": text.Embed,
	"Licensee": text.Licensee, "Consent": text.Consent, "Lead": text.Lead, "Maker": text.Maker,
}

func TestEveryGroupOfWordsIsInBothLanguages(t *testing.T) {
	for name, words := range spoken {
		eachText(reflect.ValueOf(words), name, func(at string, words text.Text) { checkText(t, at, words) })
	}
	for _, c := range text.Countries {
		checkText(t, c.Code, c.Name)
	}
}

// What the test above does not know of could lack a language without anybody noticing.
func TestNoGroupOfWordsIsLeftOutOfTheseTests(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	group := regexp.MustCompile(`(?m)^(?:var |\t)([A-Z]\w*)\s+= struct ?\{`)
	found := 0
	for _, file := range files {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range group.FindAllStringSubmatch(string(source), -1) {
			found++
			if _, known := spoken[name[1]]; !known {
				t.Errorf("%s: text.%s is in no test", file, name[1])
			}
		}
	}
	if found != len(spoken) {
		t.Errorf("%d groups are written, the tests know %d", found, len(spoken))
	}
}

// A text with an empty language is one that nobody has translated.
func TestNoTextLacksALanguage(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	lacking := regexp.MustCompile(`Text\{("[^"]+", ""|"", "[^"]+"|"[^"]+")\}`)
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, text := range lacking.FindAllString(string(source), -1) {
			t.Errorf("%s: %s", file, text)
		}
	}
}

func checkText(t *testing.T, at string, words text.Text) {
	t.Helper()
	if !words.Whole() {
		t.Errorf("%s is not in both languages: %+v", at, words)
	}
	for _, mark := range []string{" :", " »", "« "} {
		if strings.Contains(words.In(text.FR), mark) {
			t.Errorf("%s: %q lacks a no-break space", at, words.In(text.FR))
		}
	}
	if strings.Count(words.EN, "{") != strings.Count(words.FR, "{") {
		t.Errorf("%s has other places to fill in French: %+v", at, words)
	}
}

func fieldPlaces() []string {
	places := []string{"status", "nominated", "offer", "offer.noc", "offer.basis", "offer.months", "offer.full_time", "family_size", "funds", "submitted", "military", "military.years", "military.offer_noc", "military.offer_years", "id", "day", "partner", "partner.accompanying", "partner.canadian"}
	for _, who := range []string{"person.", "partner."} {
		for _, place := range []string{
			"born", "education", "education[0]", "education[0].level", "education[0].country", "education[0].completed", "education[0].assessed", "education[0].years",
			"languages", "languages[0]", "languages[0].test", "languages[0].taken", "languages[0].reading", "languages[0].writing", "languages[0].listening", "languages[0].speaking", "first_language",
			"work", "work[0]", "work[0].noc", "work[0].country", "work[0].from", "work[0].to", "work[0].held", "work[0].hours", "work[0].publicly_funded",
			"certificate", "sibling", "relative",
		} {
			places = append(places, who+place)
		}
	}
	return places
}

func TestEveryFieldHasItsWords(t *testing.T) {
	for _, place := range fieldPlaces() {
		f := text.FieldAt(place)
		checkText(t, place, f.Label)
		if f.Hint != (text.Text{}) {
			checkText(t, place+" (hint)", f.Hint)
		}
		for _, lang := range []text.Lang{text.EN, text.FR} {
			if name := text.PlaceName(lang, place); name == "" || name == place {
				t.Errorf("%s has no name in %s", place, lang)
			}
		}
	}
}

func TestTheChoicesAreThoseOfTheCaseFile(t *testing.T) {
	for place, names := range map[string][]string{
		"status": candidate.StatusNames[:], "person.education[3].level": candidate.LevelNames[:], "partner.education[0].level": candidate.LevelNames[:],
		"offer.basis": candidate.BasisNames[:], "person.first_language": candidate.LanguageNames[:], "partner.first_language": candidate.LanguageNames[:],
	} {
		known := map[string]bool{}
		for _, c := range text.ChoicesAt(place) {
			known[c.Value] = true
			checkText(t, place+" "+c.Value, c.Name)
		}
		for _, name := range names {
			if name != "" && !known[name] {
				t.Errorf("%s: %s cannot be chosen", place, name)
			}
			delete(known, name)
		}
		if len(known) > 0 {
			t.Errorf("%s: the case file does not know %v", place, known)
		}
	}
}

func TestEveryProblemOfTheReaderIsSaidInBothLanguages(t *testing.T) {
	book := coretest.Book(t)
	seen := map[string]bool{}
	for file, want := range map[string]string{
		`{`:                             "could not be read",
		`{"portage":2}`:                 "version",
		`{"portage":1,"x":1}`:           "“x”",
		`{"portage":1,"funds":"a lot"}`: "number",
		`{"portage":1,"status":"x"}`:    "“x” is not one of the choices",
		`{"portage":1,"person":{"born":"2026-02-30"}}`:                                  "“2026-02-30” is not a day",
		`{"portage":1,"submitted":"noon"}`:                                              "“noon”",
		`{"portage":1,"family_size":0}`:                                                 "from 1 to 50",
		`{"portage":1,"person":{"work":[{"hours":900}]}}`:                               "from 0.01 to 168",
		`{"portage":1,"person":{"languages":[{"test":"ielts_general","reading":8.3}]}}`: "from 0 to 9, in steps of 0.5",
		`{"portage":1,"person":{"work":[{"noc":"99999"}]}}`:                             "99999 is not an occupation",
		`{"portage":1,"person":{"work":[{"from":"2024-01-01","to":"2023-01-01"}]}}`:     "before the first one, 2024-01-01",
		`{"portage":1,"person":{"education":[{"country":"Canada"}]}}`:                   "“Canada” is not a country",
	} {
		_, problems := book.ReadCase([]byte(file))
		if len(problems) != 1 {
			t.Fatalf("%s: %v", file, problems)
		}
		seen[problems[0].Code] = true
		if got := text.ProblemAt(text.EN, problems[0]); !strings.Contains(got, want) {
			t.Errorf("%s: %q, want %q", file, got, want)
		}
		if got := text.ProblemAt(text.FR, problems[0]); got == "" || strings.ContainsAny(got, "{}") || got == text.ProblemAt(text.EN, problems[0]) {
			t.Errorf("%s: %q in French", file, got)
		}
	}
	if len(seen) != 12 {
		t.Errorf("%d kinds of problem are tried: %v", len(seen), seen)
	}
	if got := text.ProblemAt(text.FR, &candidate.Problem{Code: "out_of_range", Allowed: []string{"0.01", "168"}}); got != "Écrivez un nombre de 0,01 à 168." {
		t.Error(got)
	}
}
