package frame

import (
	"strings"

	"portage/app/text"
)

// Folder gives the folder of a language: that of the calculator's page.
func Folder(lang text.Lang) string {
	if lang == text.FR {
		return "fr/"
	}
	return ""
}

// FieldID gives the id of the field at a place of the case file: person.work[0].from is person-work-0-from.
func FieldID(place string) string {
	id := make([]byte, 0, len(place))
	for i := range len(place) {
		switch c := place[i]; c {
		case '.', '[':
			id = append(id, '-')
		case ']':
		default:
			id = append(id, c)
		}
	}
	return string(id)
}

// ItemID gives the id of an item of a list.
func ItemID(place string) string { return FieldID(place) + "-item" }

// Place is where a page stands: its language, and the way from its folder up to the one of its language, "" or "../" and so on.
type Place struct {
	Lang text.Lang
	Up   string
}

// At gives the place of the page at an address below its language's folder, like "round/255/".
func At(lang text.Lang, address string) Place {
	return Place{lang, strings.Repeat("../", strings.Count(address, "/"))}
}

// To gives the relative link to another address in the same language; "" is the start page.
func (p Place) To(address string) string {
	if p.Up+address == "" {
		return "./"
	}
	return p.Up + address
}

// OtherLanguage gives the relative link to an address below the folder of the other language.
func (p Place) OtherLanguage(address string) string {
	if p.Lang == text.FR {
		return p.Up + "../" + address
	}
	return p.Up + Folder(text.FR) + address
}
