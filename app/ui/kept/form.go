package kept

import (
	"encoding/json"
	"errors"
	"io"
	"iter"
	"strconv"
	"strings"
	"time"

	"portage/app/ui/draft"
)

var (
	// ErrDamaged says that a part of what is kept could not be read; what could be is there.
	ErrDamaged = errors.New("a part of the case cannot be read")
	// ErrNewer says that a newer version of the program wrote the case; what could be read is there.
	ErrNewer = errors.New("the case was written by a newer version")
)

// version is that of the form in which a case is kept.
const version = 1

// Limits of what is read: no case has so many bytes, and no answer. The storage is open to every page of the same address.
const (
	mostBytes  = 1 << 20
	mostAnswer = 4 << 10
)

// form is a case as it is kept.
type form struct {
	Case    int          `json:"case"`
	Changed time.Time    `json:"changed"`
	Day     string       `json:"day"`
	Answers *draft.Draft `json:"answers"`
}

// older is the form of the time when a device kept one case only.
type older struct {
	Answers *draft.Draft `json:"answers"`
	Own     *draft.Draft `json:"own"` // the person's own answers while the example was shown
	Day     string       `json:"day"`
}

// write gives the text of a case. It runs at every keystroke, so it does without reflection.
func write(c Case) string {
	b := make([]byte, 0, 4096)
	b = append(b, `{"case":`...)
	b = strconv.AppendInt(b, version, 10)
	b = append(b, `,"changed":`...)
	b = draft.AppendText(b, c.Changed.UTC().Format(time.RFC3339))
	b = append(b, `,"day":`...)
	b = draft.AppendText(b, c.Day)
	b = append(b, `,"answers":`...)
	if c.Answers == nil {
		c.Answers = &draft.Draft{}
	}
	return string(append(c.Answers.Append(b), '}'))
}

// read gives the case of a text, with ErrDamaged or ErrNewer what can be read of it.
func read(text string) (Case, error) {
	if len(text) > mostBytes {
		return Case{Answers: &draft.Draft{}}, ErrDamaged
	}
	f := form{}
	if strictly(text, &f) == nil && f.Case == version && f.Answers != nil {
		return Case{Answers: f.Answers, Day: f.Day, Changed: f.Changed}, nil
	}
	var of struct{ Case int }
	if json.Unmarshal([]byte(text), &of) == nil && of.Case > version {
		return salvage(text), ErrNewer
	}
	return salvage(text), ErrDamaged
}

// readOlder gives the person's own case of a text of the older form.
func readOlder(text string) (Case, error) {
	if len(text) > mostBytes {
		return Case{Answers: &draft.Draft{}}, ErrDamaged
	}
	f := older{}
	if strictly(text, &f) != nil || f.Answers == nil {
		if _, own, there := strings.Cut(text, `"own":`); there {
			text = own
		}
		return salvage(text), ErrDamaged
	}
	if f.Own != nil {
		f.Answers = f.Own
	}
	return Case{Answers: f.Answers, Day: f.Day}, nil
}

// strictly reads a JSON text that has nothing but the fields it is read into.
func strictly(text string, into any) error {
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(into); err != nil {
		return err
	}
	if _, err := decoder.Token(); err != io.EOF {
		return ErrDamaged
	}
	return nil
}

// salvage gives what can be read of a damaged text.
func salvage(text string) Case {
	c := Case{}
	answers := map[string]string{}
	for name, value := range pairs(text) {
		switch name {
		case "changed":
			c.Changed, _ = time.Parse(time.RFC3339, value)
		case "day":
			c.Day = value
		default:
			answers[name] = value
		}
	}
	c.Answers = draft.Salvage(answers)
	return c
}

// pairs gives every name with a text as its value, whatever stands around them.
func pairs(text string) iter.Seq2[string, string] {
	return func(yield func(name, value string) bool) {
		for {
			start := strings.IndexByte(text, '"')
			if start < 0 {
				return
			}
			text = text[start:]
			name, value, rest, ok := pair(text)
			if !ok {
				text = text[1:] // this mark opened no pair: another may
				continue
			}
			text = rest
			if !yield(name, value) {
				return
			}
		}
	}
}

// pair reads a name, which is a place, and its value where a text begins with them and a mark ends them.
func pair(text string) (name, value, rest string, ok bool) {
	name, rest, ok = quoted(text)
	if !ok || strings.Trim(name, "abcdefghijklmnopqrstuvwxyz_.[]0123456789") != "" {
		return "", "", "", false
	}
	if rest, ok = strings.CutPrefix(strings.TrimSpace(rest), ":"); !ok {
		return "", "", "", false
	}
	if value, rest, ok = quoted(strings.TrimSpace(rest)); !ok {
		return "", "", "", false
	}
	end := strings.TrimSpace(rest)
	return name, value, rest, end == "" || end[0] == ',' || end[0] == '}'
}

// quoted reads the JSON text that s begins with, if it is no longer than an answer: texts full of marks would be gone through
// again from each of them.
func quoted(s string) (value, rest string, ok bool) {
	if !strings.HasPrefix(s, `"`) {
		return "", "", false
	}
	for i := 1; i < min(len(s), mostAnswer); i++ {
		switch s[i] {
		case '\\':
			i++
		case '"':
			err := json.Unmarshal([]byte(s[:i+1]), &value)
			return value, s[i+1:], err == nil
		}
	}
	return "", "", false
}
