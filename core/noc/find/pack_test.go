package find_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode"

	"portage/core/noc"
	"portage/core/noc/find"
)

func TestWhatIsPackedIsUnpackedWhole(t *testing.T) {
	for _, lang := range []string{"en", "fr"} {
		names := map[string][]string{}
		for _, n := range readEveryday(t, lang).Names {
			names[n.Code.String()] = append(names[n.Code.String()], slices.Concat(n.Names, n.Also)...)
		}
		for _, g := range readTitles(t, lang).Groups {
			got := finder(t, lang).Titles(g.Code)
			want := names[g.Code.String()]
			slices.Sort(want)
			if !slices.Equal(got.Examples, g.Examples) || !slices.Equal(got.Others, g.Others) || !slices.Equal(got.Everyday, want) {
				t.Errorf("%s %s: the lists differ: %v", lang, g.Code, got)
			}
		}
	}
}

func TestThePackedFilesAreJSON(t *testing.T) {
	type whole struct {
		After                      int
		Forms, Often, Read, Titles string
		Words                      []struct {
			Typed string
			Means []string
		}
	}
	for lang, read := range map[string]string{"en": "backwards", "fr": "forwards"} {
		var titles, names whole
		packed := packed(t, lang)
		if err := json.Unmarshal([]byte(packed.Titles), &titles); err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal([]byte(packed.Names), &names); err != nil {
			t.Fatal(err)
		}
		if titles.After != 0 || titles.Read != read || titles.Forms == "" || len(titles.Words) == 0 {
			t.Errorf("%s: the titles are after %d, read %s, with %d words", lang, titles.After, titles.Read, len(titles.Words))
		}
		if names.After < 5000 || names.Read != read || names.Forms == "" || len(names.Words) != 0 {
			t.Errorf("%s: the names are after %d, read %s, with %d words", lang, names.After, names.Read, len(names.Words))
		}
	}
}

func TestTheTitlesAreSearchedAloneAndTheNamesWhenTheyHaveCome(t *testing.T) {
	for _, lang := range []string{"en", "fr"} {
		both := packed(t, lang)
		alone, err := find.New(table(t), lang, find.Packed{Titles: both.Titles})
		if err != nil {
			t.Fatal(err)
		}
		const query = "uber"
		before := alone.Search(query, 5)
		later, err := alone.With(both.Names)
		if err != nil {
			t.Fatal(err)
		}
		if got := codes(later.Search(query, 5)); !slices.Contains(got, "75200") {
			t.Errorf("%s: with the names %q finds %v", lang, query, got)
		}
		if got := codes(before); slices.Contains(got, "75200") || !reflect.DeepEqual(alone.Search(query, 5), before) {
			t.Errorf("%s: without them it finds %v", lang, got)
		}
		for _, q := range queries(t) {
			if at, want := later.Search(q.Query, 5), finder(t, lang).Search(q.Query, 5); !reflect.DeepEqual(at, want) {
				t.Errorf("%s %q finds %v in the order in which the files came, and %v at once", lang, q.Query, at, want)
			}
		}
		for _, g := range table(t).Groups()[:100] {
			first, other := alone.Apart(g.Code, 31301)
			firstLater, otherLater := later.Apart(g.Code, 31301)
			if want := alone.Titles(g.Code); len(want.Everyday) > 0 || !slices.Equal(later.Titles(g.Code).Others, want.Others) || !slices.Equal(first, firstLater) || !slices.Equal(other, otherLater) {
				t.Errorf("%s %s: what it is called depends on the names", lang, g.Code)
			}
		}
	}
}

func TestNamesThatCannotBeReadLeaveTheFinderAsItIs(t *testing.T) {
	en, fr := packed(t, "en"), packed(t, "fr")
	alone, err := find.New(table(t), "en", find.Packed{Titles: en.Titles})
	if err != nil {
		t.Fatal(err)
	}
	want := alone.Search("nurse practitioner", 5)
	for what, names := range map[string]string{
		"of another version": strings.Replace(en.Names, `"after":`, `"after":1`, 1),
		"of another file":    fr.Names,
		"titles":             en.Titles,
		"too short":          en.Names[:len(en.Names)/2],
	} {
		if _, err := alone.With(names); err == nil {
			t.Errorf("%s: they are not refused", what)
		}
		if got := alone.Search("nurse practitioner", 5); !reflect.DeepEqual(got, want) {
			t.Errorf("%s: then it finds %v", what, got)
		}
	}
	if _, err := find.New(table(t), "en", find.Packed{Names: en.Names}); err == nil {
		t.Error("names without the titles are not refused")
	}
}

func TestATitleOfNoUnitGroupIsNotPacked(t *testing.T) {
	for _, code := range []string{"31300", "31309"} {
		titles := find.OpenTitles("{\n\"groups\":[\n{\"code\":\"" + code + "\",\"examples\":[\"nurse\"],\"others\":[]}\n]\n}\n")
		if _, err := find.Pack(table(t), titles, find.OpenEveryday("")); (err == nil) != (code == "31300") {
			t.Errorf("%s: %v", code, err)
		}
	}
}

func TestAPackedFileThatCannotBeReadIsRefused(t *testing.T) {
	good := packed(t, "en").Titles
	titles := func(now string) string { return strings.Replace(good, "\"titles\":\"", "\"titles\":\""+now, 1) }
	for what, bad := range map[string]string{
		"it is no packed file":                 "<!doctype html>",
		"it ends too early":                    good[:len(good)/2],
		"the forms are missing":                strings.Replace(good, `"forms"`, `"norms"`, 1),
		"the titles are missing":               strings.Replace(good, `"titles"`, `"tiles"`, 1),
		"the words are missing":                strings.Replace(good, `"words"`, `"swords"`, 1),
		"it is read in no direction":           strings.Replace(good, `"backwards"`, `"sideways"`, 1),
		"there are too many forms":             strings.Replace(good, `"forms":"`, `"forms":"`+strings.Repeat("Aa", 1<<15), 1),
		"the first form has one before":        strings.Replace(good, `"forms":"A`, `"forms":"B`, 1),
		"a form begins with no capital":        strings.Replace(good, `"forms":"A`, `"forms":"a`, 1),
		"too many letters stand for forms":     strings.Replace(good, `"often":"`, `"often":"`+strings.Repeat("À#", 52), 1),
		"a letter stands for no form":          strings.Replace(good, `"often":"`, `"often":"ž~`, 1),
		"a form is two words":                  strings.Replace(good, `"forms":"A`, `"forms":"Aice-nurseA`, 1),
		"signs belong to the word before":      strings.Replace(good, `"forms":"A`, `"forms":"A+A`, 1),
		"half a sign stands for a form":        strings.Replace(good, "\",\n\"read\"", "À\",\n\"read\"", 1),
		"there is a unit group too many":       titles("/"),
		"a sign stands for no form":            titles("0ž~"),
		"a sign is half":                       titles(`0ÀÀ#`),
		"a sign is below all":                  titles("0 "),
		"a form is of no title":                titles("A"),
		"the first title has one before":       titles("1A"),
		"a title has more than the one before": titles("0A2"),
		"the first of the next group has one":  titles("0A/1"),
	} {
		if _, err := find.New(table(t), "en", find.Packed{Titles: bad}); err == nil || bad == good {
			t.Errorf("%s: it is not refused", what)
		}
	}
}

func FuzzNew(f *testing.F) {
	table := noc.Of(noc.Group{Code: 31301}, noc.Group{Code: 32101})
	titles := find.OpenTitles("{\n\"groups\":[\n{\"code\":\"31301\",\"examples\":[\"registered nurse (R.N.)\"],\"others\":[\"P.-D. G. - soins (sauf \\\"A\\\")\",\"nurse\",\"psychiatric nurse\"]},\n{\"code\":\"32101\",\"examples\":[],\"others\":[\"practical nurse\"]}\n]\n}\n")
	names := find.OpenEveryday("{\n\"names\":[\n{\"code\":\"31301\",\"title\":\"registered nurse (R.N.)\",\"names\":[\"rn\",\"staff nurse\"],\"also\":[\"icu\"]}\n],\n\"words\":[\n{\"typed\":\"sr\",\"means\":[]},\n{\"typed\":\"hr\",\"means\":[\"human resources\"]}\n]\n}\n")
	small, err := find.Pack(table, titles, names)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(small.Titles, small.Names, "registered nurse")
	f.Add(strings.Replace(small.Titles, `"backwards"`, `"forwards"`, 1), "", "nurse")
	f.Fuzz(func(t *testing.T, titles, names, query string) {
		finder, err := find.New(table, "en", find.Packed{Titles: titles})
		if err != nil {
			return
		}
		use(finder, query)
		if more, err := finder.With(names); err == nil {
			use(more, query)
			use(finder, query)
		}
	})
}

func use(f *find.Finder, query string) {
	f.Search(query, 5)
	f.Titles(31301)
	f.Apart(31301, 32101)
}

// FuzzPack packs titles as they are written by people, and wants each of them back.
func FuzzPack(f *testing.F) {
	f.Add("registered nurse (R.N.)", "infirmier/infirmière", "c++ ^ developer - IT")
	f.Add("A  b", "A b", "a–b\u0301ÀÉ")
	table := noc.Of(noc.Group{Code: 31301}, noc.Group{Code: 32101})
	f.Fuzz(func(t *testing.T, a, b, c string) {
		for _, title := range []string{a, b, c} {
			if strings.ContainsAny(title, "\"\\") || title != strings.ToValidUTF8(title, "") || !isPlain(title) {
				return
			}
		}
		titles := find.OpenTitles(fmt.Sprintf("{\n\"groups\":[\n{\"code\":\"31301\",\"examples\":[\"%s\"],\"others\":[\"%s\",\"%s\"]}\n]\n}\n", a, b, c))
		packed, err := find.Pack(table, titles, find.OpenEveryday(""))
		if err != nil {
			t.Fatal(err)
		}
		finder, err := find.New(table, "en", packed)
		if err != nil {
			t.Fatal(err)
		}
		got := finder.Titles(31301)
		others := []string{b, c}
		slices.Sort(others)
		slices.Sort(got.Others)
		if !slices.Equal(got.Examples, []string{a}) || !slices.Equal(got.Others, others) {
			t.Errorf("%q come back as %q", []string{a, b, c}, got)
		}
	})
}

// isPlain tells whether a text is a title: of what is seen, with no blank at either end, and begun by no sign that belongs to the word before.
func isPlain(title string) bool {
	return title != "" && title == strings.TrimSpace(title) && !strings.ContainsRune("+#", rune(title[0])) && !unicode.Is(unicode.Mn, []rune(title)[0]) && !strings.ContainsFunc(title, func(r rune) bool { return r < ' ' || r == 0x7f || 0x2028 <= r && r <= 0x2029 })
}
