package draft

import (
	"bytes"
	"encoding/json"
	"errors"
	"maps"
	"slices"
	"strconv"
)

// version is that of the form in which a draft is kept.
const version = 1

type kept struct {
	Draft   int               `json:"draft"`
	Answers map[string]string `json:"answers"`
}

// ErrDamaged says that something of a kept draft could not be read; what could be is there.
var ErrDamaged = errors.New("a part of the kept answers cannot be read")

// MarshalJSON writes the draft as it is kept on the device.
func (d *Draft) MarshalJSON() ([]byte, error) { return d.Append(nil), nil }

// Append writes the draft as it is kept on the device after what stands in b already. It runs at every keystroke, so it does without reflection.
func (d *Draft) Append(b []byte) []byte {
	b = append(b, `{"draft":`...)
	b = strconv.AppendInt(b, version, 10)
	b = append(b, `,"answers":{`...)
	for i, place := range slices.Sorted(maps.Keys(d.at)) {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(AppendText(b, place), ':')
		b = AppendText(b, d.at[place])
	}
	return append(b, "}}"...)
}

// AppendText writes a text as JSON does, after what stands in b already.
func AppendText(b []byte, s string) []byte {
	for i := range len(s) {
		if c := s[i]; c < ' ' || c > '~' || c == '"' || c == '\\' {
			quoted, _ := json.Marshal(s) // a text never fails
			return append(b, quoted...)
		}
	}
	return append(append(append(b, '"'), s...), '"')
}

// UnmarshalJSON reads a kept draft. It keeps every answer whose place it knows and gives ErrDamaged if there were others.
func (d *Draft) UnmarshalJSON(b []byte) error {
	var k kept
	decoder := json.NewDecoder(bytes.NewReader(b))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&k); err != nil || k.Draft != version {
		return ErrDamaged
	}
	read := &Draft{at: map[string]string{}}
	read.restore(caseFields, "", k.Answers)
	d.at = read.at
	if len(d.at) != len(k.Answers) {
		return ErrDamaged
	}
	return nil
}

// Salvage gives the draft of answers from a damaged place: those at known places, in lists that are as long as the answers in them ask for.
func Salvage(answers map[string]string) *Draft {
	d := &Draft{at: map[string]string{}}
	d.restore(caseFields, "", mended(answers))
	return d
}

// mended gives the answers with what each says of those above it: that the object is there, and that the list is so long.
func mended(answers map[string]string) map[string]string {
	all := maps.Clone(answers)
	for place := range answers {
		for at, c := range place {
			switch above := place[:at]; {
			case c == '.' && above != "person" && all[above] != None:
				all[above] = Given
			case c == '[':
				i, _, inside := itemOf(above, place)
				if n, err := strconv.Atoi(all[above]); inside && i >= 0 && i < Most && (err != nil || n <= i || n > Most) {
					all[above] = strconv.Itoa(i + 1)
				}
			}
		}
	}
	return all
}

// restore takes over the answers at known places, walking the fields of an object.
func (d *Draft) restore(all []field, above string, answers map[string]string) {
	for _, f := range all {
		place := f.name
		if above != "" {
			place = above + "." + f.name
		}
		if typed := answers[place]; typed != "" && f.takes(typed) {
			d.at[place] = typed
		}
		if f.kind == part {
			d.restore(f.below, place, answers)
		}
		if f.kind == list {
			n, _ := d.Count(place)
			for i := range n {
				d.restore(f.below, Item(place, i), answers)
			}
		}
	}
}

// takes tells whether an answer that is chosen, not typed, is one of the choices.
func (f field) takes(typed string) bool {
	switch f.kind {
	case list:
		n, err := strconv.Atoi(typed)
		return err == nil && n >= 0 && n <= Most && strconv.Itoa(n) == typed
	case part:
		return typed == Given || typed == None
	case answer, tick, form:
		return typed == Yes || typed == No
	}
	return true
}
