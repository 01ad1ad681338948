package text

import (
	"strconv"
	"strings"

	"portage/core/day"
)

// nbsp is the no-break space that French writes between thousands, before a colon and before a unit.
const nbsp = "\u00a0"

// Number writes a whole number with its thousands apart: 1,500 in English, 1 500 in French.
func Number(lang Lang, n int) string {
	digits := strconv.Itoa(n)
	sign := ""
	if n < 0 {
		sign, digits = "−", digits[1:]
	}
	between := ","
	if lang == FR {
		between = nbsp
	}
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + between + digits[i:]
	}
	return sign + digits
}

// Decimal writes a number of tenths: 85 is 8.5 in English and 8,5 in French, 80 is 8.
func Decimal(lang Lang, tenths int) string {
	whole, rest := tenths/10, tenths%10
	if rest < 0 {
		rest = -rest
	}
	text := Number(lang, whole)
	if tenths < 0 && whole == 0 {
		text = "−" + text
	}
	if rest == 0 {
		return text
	}
	point := "."
	if lang == FR {
		point = ","
	}
	return text + point + strconv.Itoa(rest)
}

// Money writes whole Canadian dollars: $20,000 in English, 20 000 $ in French.
func Money(lang Lang, dollars int) string {
	if lang == FR {
		return Number(lang, dollars) + nbsp + "$"
	}
	if dollars < 0 {
		return "−$" + Number(lang, -dollars)
	}
	return "$" + Number(lang, dollars)
}

// Date writes a day: October 6, 2026 in English, 6 octobre 2026 in French, with 1er for the first. No day is the empty text.
func Date(lang Lang, d day.Day) string {
	if d == 0 {
		return ""
	}
	year, month, dayOfMonth := d.Date()
	name := months[month-1].In(lang)
	if lang == FR {
		return ordinal(dayOfMonth) + nbsp + name + nbsp + strconv.Itoa(year)
	}
	return name + nbsp + strconv.Itoa(dayOfMonth) + ", " + strconv.Itoa(year)
}

// Month writes a month of a year: October 2026 in English, octobre 2026 in French. The month is 1 to 12.
func Month(lang Lang, year, month int) string {
	return months[month-1].In(lang) + nbsp + strconv.Itoa(year)
}

// Moment writes an instant to the second, in UTC: June 19, 2023, 06:41:05 UTC in English, 19 juin 2023 à 6 h 41 min 5 s UTC in French. No instant is the empty text.
func Moment(lang Lang, t day.Instant) string {
	if t == 0 {
		return ""
	}
	const clock = len("2006-01-02T")
	time := t.String()[clock : clock+len("15:04:05")]
	if lang == FR {
		part := func(from int) string { return strconv.Itoa(int(time[from]-'0')*10 + int(time[from+1]-'0')) }
		return Date(lang, t.Day()) + " à " + part(0) + nbsp + "h" + nbsp + part(3) + nbsp + "min" + nbsp + part(6) + nbsp + "s" + nbsp + "UTC"
	}
	return Date(lang, t.Day()) + ", " + time + nbsp + "UTC"
}

// Duration writes a number of months as years and months: 27 is "2 years 3 months" in English, "2 ans 3 mois" in French.
func Duration(lang Lang, n int) string {
	var parts []string
	if years := n / 12; years > 0 {
		parts = append(parts, Years(lang, years))
	}
	if rest := n % 12; rest > 0 || n == 0 {
		parts = append(parts, Months(lang, rest))
	}
	return strings.Join(parts, " ")
}

// Years writes a number of years: "1 year", "2 years"; "1 an", "2 ans".
func Years(lang Lang, n int) string { return years.In(lang, n) }

// Months writes a number of months: "1 month", "2 months"; "1 mois", "2 mois".
func Months(lang Lang, n int) string { return monthsOf.In(lang, n) }

// ordinal writes a day of the month as French does: only the first is an ordinal.
func ordinal(dayOfMonth int) string {
	if dayOfMonth == 1 {
		return "1er"
	}
	return strconv.Itoa(dayOfMonth)
}

var (
	years    = Plural{Text{"{0}\u00a0year", "{0}\u00a0an"}, Text{"{0}\u00a0years", "{0}\u00a0ans"}}
	monthsOf = Plural{Text{"{0}\u00a0month", "{0}\u00a0mois"}, Text{"{0}\u00a0months", "{0}\u00a0mois"}}

	months = [...]Text{
		{"January", "janvier"}, {"February", "février"}, {"March", "mars"}, {"April", "avril"}, {"May", "mai"}, {"June", "juin"},
		{"July", "juillet"}, {"August", "août"}, {"September", "septembre"}, {"October", "octobre"}, {"November", "novembre"}, {"December", "décembre"},
	}
)
