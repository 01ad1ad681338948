package edition

// Text is a name or a note of a data file in both languages.
type Text struct {
	EN string `json:"en"`
	FR string `json:"fr"`
}

// In gives the text in a language, "fr" or any other for English.
func (t Text) In(lang string) string {
	if lang == "fr" {
		return t.FR
	}
	return t.EN
}

// Whole tells whether both languages are written.
func (t Text) Whole() bool { return t.EN != "" && t.FR != "" }
