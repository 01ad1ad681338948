package find

import (
	"strings"
	"unicode/utf8"
)

// In the list of forms each begins with a capital, which says how many bytes it has in common with the one before; a capital of its own stands after a sign.
const (
	asItIs       = '^'
	mostInCommon = 'Z' - 'A'
)

// writeForms writes forms as a list.
func writeForms(forms []string) string {
	var b strings.Builder
	before := ""
	for _, form := range forms {
		n := inCommon(before, form)
		b.WriteByte('A' + byte(n))
		for i := n; i < len(form); i++ {
			if isCapital(form[i]) || form[i] == asItIs {
				b.WriteByte(asItIs)
			}
			b.WriteByte(form[i])
		}
		before = form
	}
	return b.String()
}

// inCommon gives how many bytes two forms begin with alike, up to a whole letter.
func inCommon(a, b string) int {
	n := 0
	for n < min(len(a), len(b), mostInCommon) && a[n] == b[n] {
		n++
	}
	for n > 0 && n < len(b) && !utf8.RuneStart(b[n]) {
		n--
	}
	return n
}

func isCapital(c byte) bool { return 'A' <= c && c <= 'Z' }

// readForms gives the forms of a list, and false where it is none.
func readForms(list string) (forms []string, ok bool) {
	all, begins := make([]byte, 0, 2*len(list)), make([]int, 0, len(list)/4)
	for at := 0; at < len(list); {
		from := 0
		if len(begins) > 0 {
			from = begins[len(begins)-1]
		}
		n := int(list[at]) - 'A'
		if n < 0 || n > mostInCommon || n > len(all)-from || len(begins) == mostForms {
			return nil, false
		}
		begins = append(begins, len(all))
		all = append(all, all[from:from+n]...)
		for at++; at < len(list) && !isCapital(list[at]); at++ {
			if list[at] == asItIs && at+1 < len(list) {
				at++
			}
			all = append(all, list[at])
		}
	}
	text := string(all)
	forms = make([]string, len(begins))
	for i, from := range begins {
		to := len(text)
		if i+1 < len(begins) {
			to = begins[i+1]
		}
		forms[i] = text[from:to]
	}
	return forms, true
}
