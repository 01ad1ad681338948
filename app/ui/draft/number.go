package draft

import "strings"

// blanks are what people put between thousands, or beside a number without meaning it; CAD too.
const blanks = " \u00a0\u202f\u2009'’$"

func withoutBlanks(typed string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(blanks, r) {
			return -1
		}
		return r
	}, strings.ReplaceAll(typed, "CAD", ""))
}

// Number reads a number as people write it in English or French, and gives it as JSON does: 7,5 and 7.5 are 7.5.
func Number(typed string) (string, bool) {
	return asJSON(strings.Replace(withoutBlanks(typed), ",", ".", 1))
}

// Money reads a sum of dollars as people write it in English or French, and gives it as JSON does: 20,000 and 20 000,00 and 20,000.00 are all twenty thousand. A lone mark before exactly three digits parts thousands: nobody writes thousandths of a dollar.
func Money(typed string) (string, bool) {
	s := withoutBlanks(typed)
	point, comma := strings.LastIndex(s, "."), strings.LastIndex(s, ",")
	decimal := max(point, comma)
	if min(point, comma) < 0 && decimal >= 0 && thousands(s, s[decimal:decimal+1]) {
		decimal = -1
	}
	whole, cents := s, ""
	if decimal >= 0 {
		whole, cents = s[:decimal], "."+s[decimal+1:]
	}
	if between := strings.IndexAny(whole, ".,"); between >= 0 {
		if !thousands(whole, whole[between:between+1]) {
			return "", false
		}
		whole = strings.NewReplacer(".", "", ",", "").Replace(whole)
	}
	return asJSON(whole + cents)
}

// thousands tells whether a mark parts a number into one to three digits and then threes.
func thousands(s, mark string) bool {
	groups := strings.Split(s, mark)
	for i, group := range groups {
		if i == 0 && (len(group) == 0 || len(group) > 3) || i > 0 && len(group) != 3 || strings.Trim(group, "0123456789") != "" {
			return false
		}
	}
	return len(groups) > 1
}

// asJSON checks that a text is digits with at most one point among them, and gives it without leading zeros.
func asJSON(s string) (string, bool) {
	whole, rest, point := strings.Cut(s, ".")
	digits := func(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }
	if !digits(whole) || point && !digits(rest) {
		return "", false
	}
	for len(s) > 1 && s[0] == '0' && s[1] != '.' {
		s = s[1:]
	}
	return s, true
}
