package find_test

import (
	"os"
	"strings"
	"testing"

	"portage/core/noc"
	"portage/core/noc/find"
)

func table(t testing.TB) *noc.Table {
	t.Helper()
	table, err := noc.Read(os.DirFS("../../../data"))
	if err != nil {
		t.Fatal(err)
	}
	return table
}

func found(results []find.Result) string {
	var codes []string
	for _, r := range results {
		codes = append(codes, r.NOC.String())
	}
	return strings.Join(codes, " ")
}

func TestAnOccupationIsFoundByTheWordsOfItsTitle(t *testing.T) {
	table := table(t)
	for _, c := range []struct{ lang, query, first string }{
		{"en", "registered nurse", "31301"},
		{"en", "NURSE, registered", "31301"},
		{"en", "regist nurs", "31301"},
		{"en", "industrial electrician", "72201"},
		{"en", "speech language pathologists", "31112"},
		{"en", "software engineers and designers", "21231"},
		{"en", "sofware enginers", "21231"},
		{"en", "butchers retail", "63201"},
		{"fr", "Infirmière autorisée", "31301"},
		{"fr", "infirmiere autorisee", "31301"},
		{"fr", "ébéniste", "72311"},
		{"fr", "dentiste", "31110"},
	} {
		results := find.Search(table, c.lang, c.query, 10)
		if len(results) == 0 || results[0].NOC.String() != c.first {
			t.Errorf("%q finds %s, want %s first", c.query, found(results), c.first)
		}
	}
}

func TestDigitsFindTheCodesThatBeginWithThem(t *testing.T) {
	table := table(t)
	for query, want := range map[string]string{"3130": "31300 31301 31302 31303", " 31301 ": "31301", "0001": "00010 00011 00012 00013 00014 00015", "99": "", "313011": "", "000": "00010 00011 00012 00013 00014 00015"} {
		if got := found(find.Search(table, "en", query, 10)); got != want {
			t.Errorf("%q finds %s, want %s", query, got, want)
		}
	}
}

func TestWhatAnswersToNothingFindsNothing(t *testing.T) {
	table := table(t)
	for _, query := range []string{"", " ", "-/-", "xqzt", "asdfgh", "the of and", "aeiou", "nurse xqzt", "3130x", "!!!", strings.Repeat("a ", 1000), strings.Repeat("z", 10000), "\xff\xfe"} {
		for _, lang := range []string{"en", "fr"} {
			if got := find.Search(table, lang, query, 10); len(got) != 0 {
				t.Errorf("%.20q finds %s", query, found(got))
			}
		}
	}
	if got := find.Search(table, "en", "nurse", 0); got != nil {
		t.Errorf("none were asked for: %s", found(got))
	}
	if got := find.Search(table, "en", "managers", 3); len(got) != 3 {
		t.Errorf("three were asked for: %s", found(got))
	}
}

func TestTheRangesShowTheWordsThatAnswer(t *testing.T) {
	table := table(t)
	for _, c := range []struct{ lang, query, want string }{
		{"en", "regist nurse", "Regist|nurses"},
		{"fr", "infirmière autor", "autor|infirmières"},
		{"fr", "maitres", "Maîtres"},
		{"en", "3130", "3130"},
		{"en", "regist registered nurse", "Registered|nurses"},
	} {
		results := find.Search(table, c.lang, c.query, 1)
		if len(results) == 0 {
			t.Errorf("%q finds nothing", c.query)
			continue
		}
		var parts []string
		for _, r := range results[0].Ranges {
			parts = append(parts, results[0].Matched[r[0]:r[1]])
		}
		if got := strings.Join(parts, "|"); got != c.want {
			t.Errorf("%q shows %q in %q, want %q", c.query, got, results[0].Matched, c.want)
		}
	}
}

func FuzzSearch(f *testing.F) {
	f.Add("registered nurse")
	f.Add("infirmière autorisée")
	f.Add("3130")
	f.Add("main-d’œu\u0301vre\xff")
	table := table(f)
	f.Fuzz(func(t *testing.T, query string) {
		for _, lang := range []string{"en", "fr"} {
			for _, r := range find.Search(table, lang, query, 5) {
				for i, span := range r.Ranges {
					if span[0] >= span[1] || span[1] > len(r.Matched) || i > 0 && span[0] < r.Ranges[i-1][1] {
						t.Errorf("%q shows %v of %q", query, r.Ranges, r.Matched)
					}
				}
			}
		}
	})
}

func BenchmarkSearch(b *testing.B) {
	table := table(b)
	for b.Loop() {
		find.Search(table, "fr", "infirmière autorisée", 10)
	}
}
