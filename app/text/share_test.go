package text_test

import (
	"reflect"
	"testing"

	"portage/app/text"
)

func TestSharingSpeaksBothLanguages(t *testing.T) {
	eachText(reflect.ValueOf(text.Share), "Share", func(at string, words text.Text) { checkText(t, at, words) })
}
