package noc_test

import (
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
	if len(table.Groups) != 516 || table.Version != "2021 V1.0" {
		t.Errorf("%d unit groups of NOC %s", len(table.Groups), table.Version)
	}
	count := map[int]int{}
	for _, c := range table.Classes {
		count[len(c.Code)]++
	}
	if count[1] != 10 || count[2] != 45 || count[3] != 89 || count[4] != 162 {
		t.Errorf("classes by digits: %v", count)
	}
	for _, g := range table.Groups {
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
	groups    = `{"noc":"2021 V1.0","checked":"2026-11-22","sources":{"statcan":{"title":"NOC","address":"https://example.org/","published":""}},"attribution":{"en":"A","fr":"B"},"cite":"statcan groups","groups":[{"code":"00010","en":"Legislators","fr":"Membres"},{"code":"00011","en":"Managers","fr":"Cadres"}]}`
	hierarchy = `{"noc":"2021 V1.0","checked":"2026-11-22","sources":{"statcan":{"title":"NOC","address":"https://example.org/","published":""}},"cite":"statcan classes","classes":[{"code":"0","en":"A","fr":"B"},{"code":"00","en":"A","fr":"B"},{"code":"000","en":"A","fr":"B"},{"code":"0001","en":"A","fr":"B"}]}`
)

func TestABrokenTableIsRefusedWithFilePlaceAndCure(t *testing.T) {
	try := func(g, h string) error {
		_, err := noc.Read(fstest.MapFS{"noc/groups.json": {Data: []byte(g)}, "noc/hierarchy.json": {Data: []byte(h)}})
		return err
	}
	if err := try(groups, hierarchy); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ old, new, want string }{
		{`"00011"`, `"00010"`, `noc/groups.json: groups[1] (00010): the code stands twice. Remove`},
		{`"00010"`, `"00012"`, `noc/groups.json: groups[1] (00011): the code is lower than the one before it. Put`},
		{`"00011"`, `"06011"`, `noc/groups.json: groups[1] (06011): the second digit, the TEER, is over 5. Correct`},
		{`"00011"`, `"00021"`, `noc/groups.json: groups[1] (00021): one of its four classes is not in noc/hierarchy.json. Add`},
		{`"00011"`, `"011"`, `"011" is not a NOC code`},
		{`"fr":"Cadres"`, `"fr":""`, `noc/groups.json: groups[1] (00011): a title is missing. Write`},
		{`"noc":"2021 V1.0"`, `"noc":"2026 V1.0"`, `noc/hierarchy.json: noc: it is of NOC 2021 V1.0, noc/groups.json of NOC 2026 V1.0. Take`},
		{`"cite":"statcan groups"`, `"cite":""`, `noc/groups.json: cite: the table names no source. Write`},
		{`"attribution":{"en":"A"`, `"attribution":{"en":""`, `noc/groups.json: attribution: `},
		{`"title":"NOC"`, `"title":""`, `noc/groups.json: sources.statcan: a source needs a title and an address. Write`},
		{`"checked":"2026-11-22"`, `"checked":""`, `noc/groups.json: checked: `},
		{`"checked"`, `"chekced"`, `unknown field "chekced"`},
	} {
		broken := strings.Replace(groups, c.old, c.new, 1)
		if broken == groups {
			t.Fatalf("%s is not in the file", c.old)
		}
		if err := try(broken, hierarchy); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("with %s: %v, want %s", c.new, err, c.want)
		}
	}
	for _, c := range []struct{ old, new, want string }{
		{`{"code":"0001","en":"A","fr":"B"}`, `{"code":"0001","en":"A","fr":"B"},{"code":"001","en":"A","fr":"B"}`, `noc/hierarchy.json: classes[4] (001): no unit group begins with these digits. Remove`},
		{`{"code":"00",`, `{"code":"0","en":"A","fr":"B"},{"code":"00",`, `noc/hierarchy.json: classes[1] (0): the code does not follow the one before it. Put`},
	} {
		if err := try(groups, strings.Replace(hierarchy, c.old, c.new, 1)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("with %s: %v, want %s", c.new, err, c.want)
		}
	}
}
