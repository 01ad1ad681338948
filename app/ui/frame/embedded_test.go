package frame

import (
	"testing"

	"portage/app/text"
	"portage/app/ui/embed"
)

func TestAnEmbedStandsInTheFolderOfItsLanguage(t *testing.T) {
	for _, lang := range []text.Lang{text.EN, text.FR} {
		if got, want := (embed.Settings{Lang: lang}).Address(), Folder(lang)+embed.Folder; got != want {
			t.Errorf("%s: %s, not %s", lang, got, want)
		}
	}
}

func TestAPageIsEmbeddedByItsAddressOrByItsHost(t *testing.T) {
	if Embedded("result/") || !Embedded(embed.Folder) {
		t.Error("without a host only the page for frames is embedded")
	}
	embed.Set(embed.Settings{Embedded: true})
	defer embed.Set(embed.Settings{})
	if !Embedded("result/") || !Embedded("") {
		t.Error("in a frame all pages are embedded")
	}
}
