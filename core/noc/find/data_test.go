package find_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"portage/core/edition"
	"portage/core/noc"
	"portage/core/noc/find"
)

// heading is what both files of a language say of themselves.
type heading struct {
	NOC     string                    `json:"noc"`
	Checked string                    `json:"checked"`
	Sources map[string]edition.Source `json:"sources"`
	Note    string                    `json:"note"`
	Lang    string                    `json:"lang"`
	edition.Cited
}

type titlesFile struct {
	heading
	Groups []struct {
		Code     noc.Code `json:"code"`
		Examples []string `json:"examples"`
		Others   []string `json:"others"`
	} `json:"groups"`
}

type everydayFile struct {
	heading
	Names []struct {
		Code  noc.Code `json:"code"`
		Title string   `json:"title"`
		Names []string `json:"names"`
		Also  []string `json:"also"`
	} `json:"names"`
	Words []struct {
		Typed string   `json:"typed"`
		Means []string `json:"means"`
	} `json:"words"`
}

// readStrictly reads a file of data/noc with encoding/json, and proves its heading.
func readStrictly(t *testing.T, name, lang string, into any, head *heading) {
	t.Helper()
	decoder := json.NewDecoder(strings.NewReader(file(t, name)))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(into); err != nil {
		t.Fatal(name, err)
	}
	if head.Lang != lang || head.NOC != table(t).Version || head.Checked == "" {
		t.Errorf("%s: it says lang %q, NOC %q, checked %q", name, head.Lang, head.NOC, head.Checked)
	}
	if err := edition.CheckSources(name, head.Sources); err != nil {
		t.Error(err)
	}
	if err := edition.CheckCite(name, "", head.Cite, head.Sources); err != nil {
		t.Error(err)
	}
}

func readTitles(t *testing.T, lang string) titlesFile {
	t.Helper()
	var titles titlesFile
	readStrictly(t, "titles_"+lang+".json", lang, &titles, &titles.heading)
	return titles
}

func readEveryday(t *testing.T, lang string) everydayFile {
	t.Helper()
	var names everydayFile
	readStrictly(t, "everyday_"+lang+".json", lang, &names, &names.heading)
	return names
}

// Statistics Canada, NOC 2021 V1.0: 27,935 English and 29,767 French titles of 516 unit groups.
func TestTheTitlesAreAllThere(t *testing.T) {
	for lang, want := range map[string]int{"en": 27_935, "fr": 29_767} {
		titles, count := readTitles(t, lang), 0
		seen := map[string]noc.Code{}
		last := noc.Code(-1)
		for _, g := range titles.Groups {
			if _, ok := table(t).Group(g.Code); !ok || g.Code <= last {
				t.Errorf("%s: %s is no unit group, or out of order", lang, g.Code)
			}
			last = g.Code
			for _, title := range slices.Concat(g.Examples, g.Others) {
				if other, twice := seen[title]; twice {
					t.Errorf("%s: %q is a title of %s and of %s", lang, title, other, g.Code)
				}
				seen[title] = g.Code
				count++
			}
		}
		if count != want || len(titles.Groups) != len(table(t).Groups()) {
			t.Errorf("%s: %d titles of %d unit groups", lang, count, len(titles.Groups))
		}
	}
}

func TestTheQuickReaderReadsWhatEncodingJSONReads(t *testing.T) {
	for _, lang := range []string{"en", "fr"} {
		var slow, quick []string
		for _, g := range readTitles(t, lang).Groups {
			for _, title := range g.Examples {
				slow = append(slow, g.Code.String()+"+"+title)
			}
			for _, title := range g.Others {
				slow = append(slow, g.Code.String()+"-"+title)
			}
		}
		if err := find.OpenTitles(file(t, "titles_"+lang+".json")).Each(func(code noc.Code, title string, example bool) {
			mark := "-"
			if example {
				mark = "+"
			}
			quick = append(quick, code.String()+mark+title)
		}); err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(slow, quick) {
			t.Errorf("%s: the titles differ", lang)
		}
		slow, quick = nil, nil
		names := readEveryday(t, lang)
		for _, n := range names.Names {
			slow = append(slow, n.Code.String(), n.Title, strings.Join(n.Names, ";"), strings.Join(n.Also, ";"))
		}
		for _, w := range names.Words {
			slow = append(slow, w.Typed, strings.Join(w.Means, ";"))
		}
		everyday := find.OpenEveryday(file(t, "everyday_"+lang+".json"))
		if err := everyday.Names(func(n find.Name) {
			quick = append(quick, n.Code.String(), n.Title, strings.Join(n.Names, ";"), strings.Join(n.Also, ";"))
		}); err != nil {
			t.Fatal(err)
		}
		if err := everyday.Words(func(w find.Word) { quick = append(quick, w.Typed, strings.Join(w.Means, ";")) }); err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(slow, quick) {
			t.Errorf("%s: the everyday names differ", lang)
		}
	}
}

func TestEveryEverydayNameStandsBesideATitleOfItsUnitGroup(t *testing.T) {
	for _, lang := range []string{"en", "fr"} {
		titles := map[string]noc.Code{}
		for _, g := range readTitles(t, lang).Groups {
			for _, title := range slices.Concat(g.Examples, g.Others) {
				titles[title] = g.Code
			}
		}
		rows := map[string]bool{}
		for _, n := range readEveryday(t, lang).Names {
			if titles[n.Title] != n.Code {
				t.Errorf("%s: %q is not a title of %s", lang, n.Title, n.Code)
			}
			if rows[n.Title] {
				t.Errorf("%s: %q has two rows", lang, n.Title)
			}
			rows[n.Title] = true
			if len(n.Names)+len(n.Also) == 0 {
				t.Errorf("%s: %q has no name", lang, n.Title)
			}
			seen := map[string]bool{}
			for _, name := range slices.Concat(n.Names, n.Also) {
				if name != strings.ToLower(strings.Join(strings.Fields(name), " ")) || name == "" || seen[name] || titles[name] == n.Code {
					t.Errorf("%s: %s %q: it is a title, stands twice, or is not in small letters", lang, n.Code, name)
				}
				seen[name] = true
			}
		}
	}
}

func TestEveryEverydayNameFindsItsUnitGroupAmongTheFirstFive(t *testing.T) {
	for _, lang := range []string{"en", "fr"} {
		missed := 0
		for _, n := range readEveryday(t, lang).Names {
			for _, name := range n.Names {
				if !slices.Contains(codes(finder(t, lang).Search(name, 5)), n.Code.String()) {
					if missed++; missed <= 20 {
						t.Errorf("%s %q finds %v, want %s among them", lang, name, codes(finder(t, lang).Search(name, 5)), n.Code)
					}
				}
			}
		}
		if missed > 0 {
			t.Errorf("%s: %d names do not find their unit group", lang, missed)
		}
	}
}

func TestEveryEverydayWordStandsForWordsOfTitles(t *testing.T) {
	for _, lang := range []string{"en", "fr"} {
		seen := map[string]bool{}
		for _, w := range readEveryday(t, lang).Words {
			if seen[w.Typed] {
				t.Errorf("%s: %q stands twice", lang, w.Typed)
			}
			seen[w.Typed] = true
			for _, means := range w.Means {
				if results := finder(t, lang).Search(means, 1); len(results) == 0 {
					t.Errorf("%s: %q stands for %q, which finds nothing", lang, w.Typed, means)
				}
			}
		}
	}
}
