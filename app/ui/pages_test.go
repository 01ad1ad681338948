package ui

import (
	"strings"
	"testing"

	unit "portage/app/ui/occupation"
)

// In each language: the screens, the finder, the pages that stand for all unit groups and all rounds, 516 unit groups and 448 rounds.
func TestEveryUnitGroupAndEveryRoundHasItsPageInBothLanguages(t *testing.T) {
	pages := Pages()
	if len(pages) != 2*(len(screens)+1+2+516+448) {
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
	if many != 2*(516+448) || !seen["occupation/31301/"] || !seen["fr/occupation/00010/"] || !seen["round/255/"] || !seen["fr/round/91a/"] {
		t.Errorf("%d pages of unit groups and rounds", many)
	}
}

func TestWhatIsListedIsAPageAndOtherPathsAreNot(t *testing.T) {
	for _, path := range Paths() {
		if !IsPage(path) {
			t.Errorf("%q is no page", path)
		}
	}
	for path, want := range map[string]bool{
		"occupation/99999/": true, "fr/round/9999/": true,
		"occupation/3130/": false, "round/": false, "round/255/more/": false, "study": false, "from/elsewhere/": false, "index.html": false, "fr": false,
	} {
		if IsPage(path) != want {
			t.Errorf("%q is a page: %v", path, !want)
		}
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
		"fr/occupation/any/":          {Path: "fr/occupation/any/", Lang: "fr", StandsIn: true, Hidden: true},
		"from/elsewhere/":             {Path: "", Lang: "en"},
		"study":                       {Path: "study/", Lang: "en"},
		"fr/study/index.html":         {Path: "fr/study/", Lang: "fr"},
		"round/255":                   {Path: "round/255/", Lang: "en", Many: true},
		"fr/round/9999/":              {Path: "fr/round/9999/", Lang: "fr", Many: true},
		"round/any/":                  {Path: "round/any/", Lang: "en", StandsIn: true, Hidden: true},
		"round/":                      {Path: "", Lang: "en"},
		"round/255/more/":             {Path: "", Lang: "en"},
		"check/":                      {Path: "check/", Lang: "en", Hidden: true},
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
	for path, screen := range map[string]string{"": "", "fr/": "", "fr/index.html": "", "study/": "study/", "fr/round/255/": "round/255/"} {
		if p, ok := New(path).(*page); !ok || (p.Lang == "fr") != strings.HasPrefix(path, "fr") || p.Screen != screen {
			t.Errorf("%q is drawn by %+v", path, New(path))
		}
	}
}
