package noc_test

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"portage/core/noc"
)

func read(t testing.TB) *noc.Table {
	t.Helper()
	table, err := noc.Read(os.DirFS("../../data"))
	if err != nil {
		t.Fatal(err)
	}
	return table
}

// Statistics Canada, NOC 2021 V1.0: 516 unit groups; 10, 45, 89 and 162 classes above them.
func TestTheTableIsWhole(t *testing.T) {
	table := read(t)
	if len(table.Groups()) != 516 || table.Version != "2021 V1.0" {
		t.Errorf("%d unit groups of NOC %s", len(table.Groups()), table.Version)
	}
	count := map[int]int{}
	for _, c := range table.Classes() {
		count[len(c.Code)]++
	}
	if count[1] != 10 || count[2] != 45 || count[3] != 89 || count[4] != 162 {
		t.Errorf("classes by digits: %v", count)
	}
	for _, g := range table.Groups() {
		if got, ok := table.Group(g.Code); !ok || got != g {
			t.Errorf("%s is not found", g.Code)
		}
		if len(table.Ancestors(g.Code)) != 4 {
			t.Errorf("%s has ancestors %v", g.Code, table.Ancestors(g.Code))
		}
		for _, lost := range []noc.Code{g.Code - 1, g.Code + 1} {
			if got, ok := table.Group(lost); ok != table.Has(lost.String()) || ok && got.Code != lost {
				t.Errorf("%s: %v %v", lost, got, ok)
			}
		}
	}
}

func TestAUnitGroupHasItsTitlesItsTEERAndItsAncestors(t *testing.T) {
	table := read(t)
	g, ok := table.Group(31301)
	if !ok || g.EN != "Registered nurses and registered psychiatric nurses" || g.In("fr") != "Infirmiers autorisés/infirmières autorisées et infirmiers psychiatriques autorisés/infirmières psychiatriques autorisées" || g.Code.Teer() != 1 {
		t.Errorf("31301 is %+v", g)
	}
	var up []string
	for _, c := range table.Ancestors(31301) {
		up = append(up, c.Code+" "+c.EN)
	}
	if got := strings.Join(up, "; "); !strings.HasPrefix(got, "3 Health occupations; 31 ") || !strings.Contains(got, "; 313 ") || !strings.Contains(got, "; 3130 ") {
		t.Errorf("above 31301: %s", got)
	}
	for code, want := range map[noc.Code]int{12: 0, 21231: 1, 72200: 2, 63201: 3, 64100: 4, 65200: 5} {
		if code.Teer() != want {
			t.Errorf("%s has TEER %d, want %d", code, code.Teer(), want)
		}
	}
	if table.Ancestors(12345) != nil {
		t.Error("a code that is not in the table has ancestors")
	}
}

func TestACodeIsWrittenAndReadWithItsFiveDigits(t *testing.T) {
	table := read(t)
	for _, s := range []string{"00010", "00012", "31301", "95109"} {
		code, err := table.Parse(s)
		if err != nil || code.String() != s {
			t.Errorf("%s: %s, %v", s, code, err)
		}
	}
	for _, c := range []struct{ text, want string }{
		{"3012", "NOC 2016"},
		{"31309", "the nearest are 31300, 31301, 31302, 31303"},
		{"99999", "the nearest are 9"},
		{"", "five digits"},
		{"313", "five digits"},
		{"313010", "five digits"},
		{"3130x", "five digits"},
		{"-1301", "five digits"},
		{"٣١٣٠١", "five digits"},
		{"999999999999999999999999", "five digits"},
	} {
		if code, err := table.Parse(c.text); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: %s, %v, want %s", c.text, code, err, c.want)
		}
	}
}

func TestAPrefixGivesEveryGroupThatBeginsWithIt(t *testing.T) {
	table := read(t)
	for prefix, want := range map[string]int{"": 516, "3130": 4, "31301": 1, "0001": 6, "99": 0, "313011": 0, "3x": 0} {
		if got := len(table.WithPrefix(prefix)); got != want {
			t.Errorf("%q: %d groups, want %d", prefix, got, want)
		}
	}
}

func TestLookingUpACodeDoesNotAllocate(t *testing.T) {
	table := read(t)
	if n := testing.AllocsPerRun(100, func() { _, _ = table.Group(31301); _ = table.Has("31301") }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

const (
	heading   = `"noc":"2021 V1.0","checked":"2026-11-22","sources":{"statcan":{"title":"NOC","address":"https://example.org/","published":""}},`
	about     = `{` + heading + `"attribution":{"en":"A","fr":"B"},"profile":{"en":"https://example.org/en?code={code}&v=1","fr":"https://example.org/fr/{code}"},"cite":"statcan structure"}`
	groups    = `{` + heading + `"cite":"statcan groups","groups":[{"code":"00010","en":"Legislators","fr":"Membres"},{"code":"00011","en":"Managers","fr":"Cadres"}]}`
	hierarchy = `{` + heading + `"cite":"statcan classes","classes":[{"code":"0","en":"A","fr":"B"},{"code":"00","en":"A","fr":"B"},{"code":"000","en":"A","fr":"B"},{"code":"0001","en":"A","fr":"B"}]}`
	alike     = `{` + heading + `"cite":"statcan titles","alike":[["00010","00011"]]}`
)

func try(about, groups, hierarchy, alike string) (*noc.Table, error) {
	return noc.Read(fstest.MapFS{"noc/about.json": {Data: []byte(about)}, "noc/groups.json": {Data: []byte(groups)}, "noc/hierarchy.json": {Data: []byte(hierarchy)}, "noc/alike.json": {Data: []byte(alike)}})
}

// broken replaces a part of a file that must be there.
func broken(t *testing.T, file, old, new string) string {
	t.Helper()
	if !strings.Contains(file, old) {
		t.Fatalf("%s is not in the file", old)
	}
	return strings.Replace(file, old, new, 1)
}

func TestABrokenTableIsRefusedWithFilePlaceAndCure(t *testing.T) {
	if _, err := try(about, groups, hierarchy, alike); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ old, new, want string }{
		{`"attribution":{"en":"A"`, `"attribution":{"en":""`, `noc/about.json: attribution: `},
		{`"profile":{"en":"https://example.org/en?code={code}&v=1",`, `"profile":{"en":"",`, `noc/about.json: profile: an address of the official profiles is missing, `},
		{`https://example.org/fr/{code}`, `https://example.org/fr/31301`, `noc/about.json: profile: `},
		{`https://example.org/fr/{code}`, `https://example.org/{code}/{code}`, `noc/about.json: profile: `},
		{`https://example.org/fr/{code}`, `http://example.org/fr/{code}`, `Write both languages as https addresses`},
		{`"cite":"statcan structure"`, `"cite":""`, `noc/about.json: cite: the table names no source. Write`},
		{`"title":"NOC"`, `"title":""`, `noc/about.json: sources.statcan: a source needs a title and an address. Write`},
		{`"checked"`, `"chekced"`, `unknown field "chekced"`},
	} {
		if _, err := try(broken(t, about, c.old, c.new), groups, hierarchy, alike); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("with %s: %v, want %s", c.new, err, c.want)
		}
	}
	for _, c := range []struct{ old, new, want string }{
		{`"00011"`, `"00010"`, `noc/groups.json: groups[1] (00010): the code stands twice. Remove`},
		{`"00010"`, `"00012"`, `noc/groups.json: groups[1] (00011): the code is lower than the one before it. Put`},
		{`"00011"`, `"06011"`, `noc/groups.json: groups[1] (06011): the second digit, the TEER, is over 5. Correct`},
		{`"00011"`, `"00021"`, `noc/groups.json: groups[1] (00021): one of its four classes is not in noc/hierarchy.json. Add`},
		{`"00011"`, `"011"`, `"011" is not a NOC code`},
		{`"fr":"Cadres"`, `"fr":""`, `noc/groups.json: groups[1] (00011): a title is missing. Write`},
		{`"noc":"2021 V1.0"`, `"noc":"2026 V1.0"`, `noc/groups.json: noc: it is of NOC 2026 V1.0, noc/about.json of NOC 2021 V1.0. Take`},
		{`"cite":"statcan groups"`, `"cite":""`, `noc/groups.json: cite: the table names no source. Write`},
		{`"title":"NOC"`, `"title":""`, `noc/groups.json: sources.statcan: a source needs a title and an address. Write`},
		{`"checked":"2026-11-22"`, `"checked":""`, `noc/groups.json: checked: `},
		{`"checked"`, `"chekced"`, `unknown field "chekced"`},
	} {
		if _, err := try(about, broken(t, groups, c.old, c.new), hierarchy, alike); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("with %s: %v, want %s", c.new, err, c.want)
		}
	}
	for _, c := range []struct{ old, new, want string }{
		{`{"code":"0001","en":"A","fr":"B"}`, `{"code":"0001","en":"A","fr":"B"},{"code":"001","en":"A","fr":"B"}`, `noc/hierarchy.json: classes[4] (001): no unit group begins with these digits. Remove`},
		{`{"code":"00",`, `{"code":"0","en":"A","fr":"B"},{"code":"00",`, `noc/hierarchy.json: classes[1] (0): the code does not follow the one before it. Put`},
	} {
		if _, err := try(about, groups, broken(t, hierarchy, c.old, c.new), alike); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("with %s: %v, want %s", c.new, err, c.want)
		}
	}
	for _, c := range []struct{ old, new, want string }{
		{`["00010","00011"]`, `["00010","00012"]`, `noc/alike.json: alike[0][1]: "00012" is not a unit group of NOC 2021 V1.0: the nearest are 00010, 00011. Correct`},
		{`["00010","00011"]`, `["00010"]`, `noc/alike.json: alike[0]: the set has 1 unit groups. Write two`},
		{`["00010","00011"]`, `["00010","00011","00010"]`, `noc/alike.json: alike[0][2]: 00010 stands twice in the set. Remove`},
		{`[["00010","00011"]]`, `[]`, `noc/alike.json: alike: there is no set. Write`},
		{`"cite":"statcan titles"`, `"cite":"statcan"`, `noc/alike.json: cite: "statcan" names no place in the source`},
		{`"noc":"2021 V1.0"`, `"noc":"2016"`, `noc/alike.json: noc: it is of NOC 2016`},
		{`"alike"`, `"like"`, `unknown field "like"`},
	} {
		if _, err := try(about, groups, hierarchy, broken(t, alike, c.old, c.new)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("with %s: %v, want %s", c.new, err, c.want)
		}
	}
}

func TestAProfileIsAddressedInEitherLanguage(t *testing.T) {
	table := read(t)
	for lang, want := range map[string]string{
		"en": "https://noc.esdc.gc.ca/Structure/NocProfile?GocTemplateCulture=en-CA&code=00010&version=2021.0",
		"fr": "https://noc.esdc.gc.ca/Structure/NocProfile?GocTemplateCulture=fr-CA&code=00010&version=2021.0",
	} {
		if got := table.Profile(10, lang); got != want {
			t.Errorf("%s: %s", lang, got)
		}
	}
}

func TestLookAlikesAreTheOthersOfEverySetOnceThoseOfItsOwnSetFirst(t *testing.T) {
	table, err := try(about, broken(t, groups, `{"code":"00011"`, `{"code":"00011","en":"B","fr":"C"},{"code":"00012","en":"B","fr":"C"},{"code":"00013","en":"B","fr":"C"},{"code":"00014"`), hierarchy,
		broken(t, alike, `[["00010","00011"]]`, `[["00011","00010"],["00012","00010","00011"],["00010","00013"]]`))
	if err != nil {
		t.Fatal(err)
	}
	for code, want := range map[noc.Code]string{10: "[00013 00011 00012]", 11: "[00010 00012]", 12: "[00010 00011]", 13: "[00010]", 14: "[]"} {
		if got := fmt.Sprint(table.LookAlikes(code)); got != want {
			t.Errorf("%s is taken for %s, not %s", code, got, want)
		}
	}
}
