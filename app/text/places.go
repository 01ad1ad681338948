package text

import "strings"

// PlaceName names any place of the case file as the form does: "your job 2: First day".
func PlaceName(lang Lang, place string) string {
	label := FieldAt(place).Label.In(lang)
	item, _, inside := strings.Cut(place, "].")
	switch {
	case inside && label != "":
		return itemField.Fill(lang, Place(lang, item+"]"), label)
	case label != "":
		return label
	}
	return place
}
