package text_test

import (
	"reflect"
	"testing"

	"portage/app/text"
)

func TestWhatMakesTheSiteAtHomeIsSaidInBothLanguages(t *testing.T) {
	eachText(reflect.ValueOf(text.Home), "Home", func(at string, words text.Text) { checkText(t, at, words) })
	eachText(reflect.ValueOf(text.Installer), "Installer", func(at string, words text.Text) { checkText(t, at, words) })
}
