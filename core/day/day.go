// Package day counts calendar days without clocks or time zones: whole years, whole months and anniversaries.
package day

import (
	"fmt"
	"strconv"
)

// Day is a day of the Gregorian calendar, counted from 0001-01-01, which is 1; the zero Day is no day.
type Day int32

// First and last year that Parse reads.
const (
	firstYear = 1900
	lastYear  = 2199
)

// Of gives the day of a year, month and day of month; the three are taken as valid.
func Of(year, month, dayOfMonth int) Day {
	y := year
	if month <= 2 {
		y--
	}
	era := floorDiv(y, 400)
	yearOfEra := y - era*400
	dayOfYear := (153*((month+9)%12)+2)/5 + dayOfMonth - 1
	dayOfEra := yearOfEra*365 + yearOfEra/4 - yearOfEra/100 + dayOfYear
	return Day(era*146097 + dayOfEra - 305)
}

// Date gives the year, month (1 to 12) and day of month (1 to 31) of d.
func (d Day) Date() (year, month, dayOfMonth int) {
	z := int(d) + 305
	era := floorDiv(z, 146097)
	dayOfEra := z - era*146097
	yearOfEra := (dayOfEra - dayOfEra/1460 + dayOfEra/36524 - dayOfEra/146096) / 365
	dayOfYear := dayOfEra - (365*yearOfEra + yearOfEra/4 - yearOfEra/100)
	m := (5*dayOfYear + 2) / 153
	dayOfMonth = dayOfYear - (153*m+2)/5 + 1
	month = m + 3
	if month > 12 {
		month -= 12
	}
	year = yearOfEra + era*400
	if month <= 2 {
		year++
	}
	return year, month, dayOfMonth
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// DaysIn gives the number of days of a month, 28 to 31.
func DaysIn(year, month int) int {
	switch month {
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

// Parse reads a day written YYYY-MM-DD, from 1900 up to and including 2199; anything else is an error that says what a day looks like.
func Parse(s string) (Day, error) {
	if len(s) == 10 && s[4] == '-' && s[7] == '-' {
		y, okYear := digits(s[:4])
		m, okMonth := digits(s[5:7])
		d, okDay := digits(s[8:])
		if okYear && okMonth && okDay && y >= firstYear && y <= lastYear && m >= 1 && m <= 12 && d >= 1 && d <= DaysIn(y, m) {
			return Of(y, m, d), nil
		}
	}
	return 0, fmt.Errorf("%q is not a day of the calendar: write YYYY-MM-DD, like 2026-10-15", s)
}

// ParseMonth reads a month written YYYY-MM and gives its first and last day.
func ParseMonth(s string) (first, last Day, err error) {
	if len(s) == 7 && s[4] == '-' {
		y, okYear := digits(s[:4])
		m, okMonth := digits(s[5:])
		if okYear && okMonth && y >= firstYear && y <= lastYear && m >= 1 && m <= 12 {
			return Of(y, m, 1), Of(y, m, DaysIn(y, m)), nil
		}
	}
	return 0, 0, fmt.Errorf("%q is not a month: write YYYY-MM, like 2024-01", s)
}

func digits(s string) (int, bool) {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, true
}

// String writes d as YYYY-MM-DD, and no day as the empty text.
func (d Day) String() string {
	if d == 0 {
		return ""
	}
	y, m, dd := d.Date()
	b := make([]byte, 0, 10)
	b = append(b, byte('0'+y/1000%10), byte('0'+y/100%10), byte('0'+y/10%10), byte('0'+y%10), '-')
	b = append(b, byte('0'+m/10), byte('0'+m%10), '-', byte('0'+dd/10), byte('0'+dd%10))
	return string(b)
}

// MarshalJSON writes d as a JSON text, no day as the empty one.
func (d Day) MarshalJSON() ([]byte, error) {
	return strconv.AppendQuote(nil, d.String()), nil
}

// UnmarshalJSON reads a JSON text YYYY-MM-DD; the empty text is no day.
func (d *Day) UnmarshalJSON(b []byte) error {
	s, err := strconv.Unquote(string(b))
	if err != nil {
		return fmt.Errorf("%s is not a day: write it as a text, \"YYYY-MM-DD\"", b)
	}
	if s == "" {
		*d = 0
		return nil
	}
	*d, err = Parse(s)
	return err
}

// AddYears gives the anniversary of d after n years (or before, where n is negative); that of 29 February in a common year is 1 March.
func (d Day) AddYears(n int) Day {
	y, m, dd := d.Date()
	y += n
	if dd > DaysIn(y, m) {
		return Of(y, m+1, 1)
	}
	return Of(y, m, dd)
}

// AddMonths gives the same day of the month n months on; where that month is too short, the first day of the next one.
func (d Day) AddMonths(n int) Day {
	y, m, dd := d.Date()
	months := y*12 + m - 1 + n
	y, m = floorDiv(months, 12), months-floorDiv(months, 12)*12+1
	if dd > DaysIn(y, m) {
		return Of(y, m, DaysIn(y, m)) + 1
	}
	return Of(y, m, dd)
}

// YearsSince counts the whole years from start up to and including d: the n-th is complete on the n-th anniversary. It is negative before start.
func (d Day) YearsSince(start Day) int {
	y, m, dd := d.Date()
	sy, sm, sd := start.Date()
	n := y - sy
	if m < sm || (m == sm && dd < sd) {
		n--
	}
	return n
}

// MonthTicks is how many ticks Ticks counts in a month.
const MonthTicks = 31

// Ticks measures calendar time so that the same day of any two months is a whole number of months apart: 31 ticks a month, of which a day is one and the end of a shorter month takes the rest.
func (d Day) Ticks() int {
	y, m, dd := d.Date()
	return (y*12+m-1)*MonthTicks + dd - 1
}
