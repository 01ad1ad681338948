package text_test

import (
	"reflect"
	"testing"

	"portage/app/text"
)

func TestThePagesOfOccupationsSpeakBothLanguages(t *testing.T) {
	eachText(reflect.ValueOf(text.Occupation), "Occupation", func(at string, words text.Text) { checkText(t, at, words) })
}

func TestATeerIsSaidWithItsMeaning(t *testing.T) {
	for lang, want := range map[text.Lang]string{text.EN: "0: management", text.FR: "0\u00a0: gestion"} {
		if got := text.TeerMeaning(lang, 0); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	for teer := range 6 {
		for _, lang := range []text.Lang{text.EN, text.FR} {
			if len(text.TeerMeaning(lang, teer)) < len("0: gestion") {
				t.Errorf("TEER %d has no meaning in %s", teer, lang)
			}
		}
	}
}
