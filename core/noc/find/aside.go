package find

import "strings"

// qualifier parts a title from what it says to tell one unit group from another.
const qualifier = " - "

// isAside tells whether a place in a title is in brackets or in a qualifier.
func isAside(text string, at int) bool {
	before := text[:at]
	return strings.Contains(before, qualifier) || openBracket(before) >= 0
}

// isExcepted tells whether a place is in brackets that say what is left out.
func isExcepted(text string, at int) bool {
	open := openBracket(text[:at])
	if open < 0 {
		return false
	}
	inside := strings.ToLower(text[open+1 : min(len(text), open+1+len("except"))])
	return inside == "except" || strings.HasPrefix(inside, "sauf")
}

// openBracket gives the place of a bracket that has not been closed, and -1 where there is none.
func openBracket(text string) int {
	open := strings.LastIndexByte(text, '(')
	if open < strings.LastIndexByte(text, ')') {
		return -1
	}
	return open
}
