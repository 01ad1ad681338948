package round

import "strings"

// mostDigits keeps a count far below what an int32 holds.
const mostDigits = 9

// readCount reads a count as the feed writes it: digits alone, or in threes with commas (5,000) or with any kind of blank (20 784) between.
func readCount(s string) (int, bool) {
	s = strings.TrimFunc(s, isBlank)
	n, digits, since := 0, 0, 0
	separator := rune(0)
	for _, r := range s {
		switch {
		case r >= '0' && r <= '9':
			n = n*10 + int(r-'0')
			digits++
			since++
			if digits > mostDigits {
				return 0, false
			}
		case r == ',' || isBlank(r):
			if isBlank(r) {
				r = ' '
			}
			// The first group has one to three digits, the others three, all with the same separator.
			if since < 1 || since > 3 || separator != 0 && (since != 3 || separator != r) {
				return 0, false
			}
			separator, since = r, 0
		default:
			return 0, false
		}
	}
	return n, digits > 0 && (separator == 0 || since == 3)
}
