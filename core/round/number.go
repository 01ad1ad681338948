package round

import "strings"

// longestNumber is how many digits a round's number may have.
const longestNumber = 6

// isNumber tells whether s is a round's number: digits without a leading zero, then at most one small letter.
func isNumber(s string) bool {
	digits, letter := splitNumber(s)
	if len(digits) < 1 || len(digits) > longestNumber || digits[0] == '0' || len(letter) > 1 {
		return false
	}
	return letter == "" || letter[0] >= 'a' && letter[0] <= 'z'
}

func splitNumber(s string) (digits, letter string) {
	i := 0
	for i < len(s) && s[i] >= '0' && s[i] <= '9' {
		i++
	}
	return s[:i], s[i:]
}

// compareNumbers orders the numbers of rounds: 90, 91a, 91b, 92.
func compareNumbers(a, b string) int {
	digitsA, letterA := splitNumber(a)
	digitsB, letterB := splitNumber(b)
	if len(digitsA) != len(digitsB) {
		return len(digitsA) - len(digitsB)
	}
	if c := strings.Compare(digitsA, digitsB); c != 0 {
		return c
	}
	return strings.Compare(letterA, letterB)
}
