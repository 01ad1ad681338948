package literal

import (
	"strings"
	"testing"

	"portage/core/edition"
	"portage/core/program"
	"portage/data"
)

type points struct{ with, without int }

type kept struct {
	edition.Cited
	Names map[string]string
	Known *bool
	Pairs []*points
	Steps [2]float64
	Note  *edition.Text
}

const pkg = "portage/app/site/literal"

func TestAValueIsWrittenAsTheSourceThatGivesIt(t *testing.T) {
	known := true
	got, err := File(pkg, Variable{"all", []kept{{
		Cited: edition.Cited{Cite: `mi "s.10"`},
		Names: map[string]string{"fr": "été", "en": "summer"},
		Known: &known, Pairs: []*points{{with: 5}, nil}, Steps: [2]float64{0, 8.5},
	}}})
	if err != nil {
		t.Fatal(err)
	}
	want := `package literal

import "portage/core/edition"

var pointed1 bool = true
var all []kept = []kept{kept{Cited: edition.Cited{Cite: "mi \"s.10\""}, Names: mapOf([]string{"en", "fr"}, []string{"summer", "été"}), Known: &pointed1, Pairs: []*points{&points{with: 5}, nil}, Steps: [2]float64{0, 8.5}}}
` + mapOf
	if string(got) != want {
		t.Errorf("%s\nnot\n%s", got, want)
	}
}

func TestWhatSourceCannotSayIsRefused(t *testing.T) {
	editions, err := program.Read(data.Files)
	if err != nil {
		t.Fatal(err)
	}
	for want, value := range map[string]any{
		"the type func() has no name":                 []func(){func() {}},
		"the type struct { N int } has no name":       []struct{ N int }{{1}},
		"the type chan int has no name":               make(chan int),
		"a value of the kind complex":                 []complex64{1},
		"is of the package portage/core/program only": editions,
	} {
		if _, err := File(pkg, Variable{"v", value}); err == nil || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), pkg+".v") {
			t.Errorf("%T: %v, not %q", value, err, want)
		}
	}
}
