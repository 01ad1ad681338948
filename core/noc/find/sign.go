package find

import "unicode/utf8"

// letters52 stand for the forms that are used most.
const letters52 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

// letterAt gives the place of a letter among them, and false for anything else.
func letterAt(c byte) (at int, ok bool) {
	switch {
	case 'A' <= c && c <= 'Z':
		return int(c - 'A'), true
	case 'a' <= c && c <= 'z':
		return int(c-'a') + 26, true
	}
	return 0, false
}

// Any other form has a sign of two characters. The first is from firstUpper on, the second one of those in ASCII that JSON need not escape.
const (
	firstUpper = 'À'
	firstLower = '#'
	backslash  = '\\'
	lowers     = '~' - firstLower // without the backslash
)

// signOf gives the sign of a form.
func signOf(form int) string {
	lower := firstLower + form%lowers
	if lower >= backslash {
		lower++
	}
	return string([]rune{rune(firstUpper + form/lowers), rune(lower)})
}

// formAt gives the form whose sign a text begins with, and how many bytes that takes; none where it is no sign.
func formAt(text string) (form, size int) {
	upper, size := utf8.DecodeRuneInString(text)
	if upper < firstUpper || upper == utf8.RuneError || size == len(text) {
		return 0, 0
	}
	lower := int(text[size])
	if lower < firstLower || lower > '~' || lower == backslash {
		return 0, 0
	}
	if lower > backslash {
		lower--
	}
	return int(upper-firstUpper)*lowers + lower - firstLower, size + 1
}
