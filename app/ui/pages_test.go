package ui

import (
	"strings"
	"testing"

	unit "portage/app/ui/occupation"
)

// Two calculators, two finders, the page that stands for all in two languages, and 516 unit groups in each.
func TestEveryUnitGroupHasItsPageInBothLanguages(t *testing.T) {
	pages := Pages()
	if len(pages) != 2+2+2+2*516 {
		t.Errorf("there are %d pages", len(pages))
	}
	seen, many, titles := map[string]bool{}, 0, map[string]string{}
	for _, p := range pages {
		if seen[p.Path] || p.Title == "" || p.Description == "" || strings.ContainsAny(p.Title+p.Description, "{}") {
			t.Errorf("%+v", p)
		}
		seen[p.Path] = true
		if other := titles[p.Title]; other != "" {
			t.Errorf("%s and %s have the title %q", p.Path, other, p.Title)
		}
		titles[p.Title] = p.Path
		if p.Many {
			many++
			if !seen[StandIn(p.Path).Path] || !StandIn(p.Path).StandsIn || StandIn(p.Path).Lang != p.Lang {
				t.Errorf("%s stands in for %s", StandIn(p.Path).Path, p.Path)
			}
		}
	}
	if many != 2*516 || !seen["occupation/31301/"] || !seen["fr/occupation/00010/"] {
		t.Errorf("%d pages of unit groups", many)
	}
}

func TestAPathIsReadAsABrowserMayHaveIt(t *testing.T) {
	for path, want := range map[string]Page{
		"":                            {Path: "", Lang: "en"},
		"index.html":                  {Path: "", Lang: "en"},
		"fr/index.html":               {Path: "fr/", Lang: "fr"},
		"fr":                          {Path: "fr/", Lang: "fr"},
		"occupation/":                 {Path: "occupation/", Lang: "en"},
		"occupation":                  {Path: "occupation/", Lang: "en"},
		"occupation/31301":            {Path: "occupation/31301/", Lang: "en", Many: true},
		"fr/occupation/31301/":        {Path: "fr/occupation/31301/", Lang: "fr", Many: true},
		"occupation/31301/index.html": {Path: "occupation/31301/", Lang: "en", Many: true},
		"occupation/99999/":           {Path: "occupation/99999/", Lang: "en", Many: true},
		"occupation/3130/":            {Path: "occupation/3130/", Lang: "en"},
		"fr/occupation/any/":          {Path: "fr/occupation/any/", Lang: "fr", StandsIn: true},
		"from/elsewhere/":             {Path: "", Lang: "en"},
	} {
		got := PageAt(path)
		got.Title, got.Description = "", ""
		if got != want {
			t.Errorf("%q is %+v, not %+v", path, got, want)
		}
	}
}

func TestAPathIsDrawnByItsKindOfPage(t *testing.T) {
	for path, address := range map[string]string{"occupation/": "", "fr/occupation/31301/": "31301", "occupation/31301/index.html": "31301"} {
		if p, ok := New(path).(*unit.Page); !ok || p.Address != address {
			t.Errorf("%q is drawn by %+v", path, New(path))
		}
	}
	for _, path := range []string{"", "fr/", "fr/index.html"} {
		if p, ok := New(path).(*page); !ok || (p.Lang == "fr") != strings.HasPrefix(path, "fr") {
			t.Errorf("%q is drawn by %+v", path, New(path))
		}
	}
}
