package find_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

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

func TestThePackedFileIsJSON(t *testing.T) {
	for _, lang := range []string{"en", "fr"} {
		var whole struct {
			Forms  string
			Groups [][]string
			Words  []struct {
				Typed string
				Means []string
			}
		}
		if err := json.Unmarshal([]byte(packed(t, lang)), &whole); err != nil {
			t.Fatal(err)
		}
		if whole.Forms == "" || len(whole.Groups) != 516 || len(whole.Words) == 0 {
			t.Errorf("%s: %d groups, %d words", lang, len(whole.Groups), len(whole.Words))
		}
	}
}

func TestAPackedFileThatCannotBeReadIsRefused(t *testing.T) {
	good := packed(t, "en")
	for what, bad := range map[string]string{
		"it is no packed file":           "<!doctype html>",
		"it ends too early":              good[:len(good)/2],
		"the forms are missing":          strings.Replace(good, `"forms"`, `"norms"`, 1),
		"the groups are missing":         strings.Replace(good, `"groups"`, `"gropes"`, 1),
		"the words are missing":          strings.Replace(good, `"words"`, `"swords"`, 1),
		"there are too many forms":       strings.Replace(good, `"forms":"`, `"forms":"`+strings.Repeat("a|", 1<<15), 1),
		"a code is none":                 strings.Replace(good, `["31301"`, `["3130x"`, 1),
		"a row lacks a list":             strings.Replace(good, `["31301",`, `["31301"`, 1),
		"a character stands for no form": strings.Replace(good, `["31301","`, "[\"31301\",\"\U0010fffd", 1),
		"a character is below all forms": strings.Replace(good, `["31301","`, `["31301"," `, 1),
	} {
		if _, err := find.New(table(t), "en", bad); err == nil || bad == good {
			t.Errorf("%s: it is not refused", what)
		}
	}
}

func FuzzNew(f *testing.F) {
	small, err := find.Pack(find.OpenTitles("{\n\"groups\":[\n{\"code\":\"31301\",\"examples\":[\"registered nurse (R.N.)\"],\"others\":[\"P.-D. G. - soins (sauf \\\"A\\\")\"]}\n]\n}\n"), find.OpenEveryday("{\n\"names\":[\n{\"code\":\"31301\",\"title\":\"registered nurse (R.N.)\",\"names\":[\"rn\"],\"also\":[\"icu\"]}\n],\n\"words\":[\n{\"typed\":\"sr\",\"means\":[]},\n{\"typed\":\"hr\",\"means\":[\"human resources\"]}\n]\n}\n"))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(small, "registered nurse")
	table := table(f)
	f.Fuzz(func(t *testing.T, packed, query string) {
		finder, err := find.New(table, "en", packed)
		if err != nil {
			return
		}
		finder.Search(query, 5)
		finder.Titles(31301)
		finder.Apart(31301, 32101)
	})
}
