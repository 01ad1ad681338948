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
	return strings.NewReplacer(".", "-", "[", "-", "]", "").Replace(place)
}

// ItemID gives the id of an item of a list.
func ItemID(place string) string { return FieldID(place) + "-item" }
