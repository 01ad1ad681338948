package text

import (
	"testing"

	"portage/core/advise/change"
	"portage/data"
)

func TestEveryChangeFamilyAndEffortHasItsWords(t *testing.T) {
	for _, e := range moveWords {
		written(t, e.key, e.value)
	}
	d, err := change.Read(data.Changes)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range d.Families() {
		written(t, f, Family(f))
	}
	for _, e := range change.Efforts {
		written(t, e.String(), Effort(e.String()))
	}
	written(t, "as we take it", Effort(""))
	tests := map[string]bool{change.OneLevel: true, change.All7: true, change.All9: true, change.French5: true, change.French7: true, change.English5: true, change.Spouse5: true, change.Spouse7: true, change.Spouse9: true}
	for _, kind := range change.Kinds {
		if _, ok := moveWords.find(kind); !ok && !tests[kind] {
			t.Errorf("%s has no words", kind)
		}
	}
}

func TestAScoreIsWrittenAsItsTestPrintsIt(t *testing.T) {
	m := &change.Move{Kind: change.OneLevel, Test: "ielts_general", Ability: 2, Level: 9, Before: [4]int{0, 0, 8, 0}, From: [4]int{0, 0, 75, 0}, To: [4]int{0, 0, 80, 0}}
	for lang, want := range map[Lang]string{
		EN: "IELTS General Training: listening from 7.5 to 8.0",
		FR: "IELTS General Training\u00a0: compréhension de l’oral de 7,5 à 8,0",
	} {
		w := Move{Lang: lang, Move: m, Test: "IELTS General Training", Halves: true}
		if got := w.Sentence(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestAGainHasItsSign(t *testing.T) {
	for n, want := range map[int]string{24: "+24", 0: "0", -3: "−3"} {
		if got := Gain(EN, n); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
