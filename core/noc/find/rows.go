package find

import (
	"fmt"
	"strings"

	"portage/core/noc"
)

// eachRow reads the rows of a list in a file, one a line. An empty file has none.
func eachRow(file, list string, read func(*reader)) error {
	if file == "" {
		return nil
	}
	head, rest, ok := strings.Cut(file, "\n\""+list+"\":[")
	if !ok {
		return fmt.Errorf("there is no list %q", list)
	}
	rest, ok = strings.CutPrefix(rest, "\n")
	if strings.HasPrefix(rest, "]") {
		return nil
	}
	if !ok {
		return fmt.Errorf("the list %q has not one row a line", list)
	}
	rows, _, ok := strings.Cut(rest, "\n]")
	if !ok {
		return fmt.Errorf("the list %q does not end", list)
	}
	for n := 0; rows != ""; n++ {
		var row string
		row, rows, _ = strings.Cut(rows, "\n")
		r := reader{text: row}
		if read(&r); !r.atEnd() {
			line := strings.Count(head, "\n") + 3 + n
			return fmt.Errorf("line %d: %q is not a row of %q", line, shortened(row), list)
		}
	}
	return nil
}

func shortened(row string) string {
	if len(row) > 60 {
		return row[:60] + "…"
	}
	return row
}

// reader walks through one row.
type reader struct {
	text  string
	wrong bool
}

func (r *reader) skip(expected string) {
	rest, ok := strings.CutPrefix(r.text, expected)
	r.text, r.wrong = rest, r.wrong || !ok
}

// code reads the beginning of a row, up to and including the code.
func (r *reader) code() noc.Code {
	r.skip(`{"code":`)
	code, err := noc.ParseCode(r.quoted())
	r.wrong = r.wrong || err != nil
	return code
}

// quoted reads a text; the only escape is that of a quotation mark.
func (r *reader) quoted() string {
	r.skip(`"`)
	at := strings.IndexByte(r.text, '"')
	escaped := false
	for at > 0 && r.text[at-1] == '\\' {
		escaped = true
		next := strings.IndexByte(r.text[at+1:], '"')
		if next < 0 {
			at = next
			break
		}
		at += 1 + next
	}
	if at < 0 {
		r.wrong = true
		return ""
	}
	text := r.text[:at]
	r.text = r.text[at+1:]
	if escaped {
		text = strings.ReplaceAll(text, `\"`, `"`)
	}
	return text
}

// texts reads a list of texts.
func (r *reader) texts(yield func(string)) {
	r.skip("[")
	for !r.wrong && !strings.HasPrefix(r.text, "]") {
		yield(r.quoted())
		if !strings.HasPrefix(r.text, ",") {
			break
		}
		r.text = r.text[1:]
	}
	r.skip("]")
}

// atEnd tells whether all of a row has been read, and had the right form.
func (r *reader) atEnd() bool { return !r.wrong && (r.text == "" || r.text == ",") }
