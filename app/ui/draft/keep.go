package draft

import (
	"encoding/json"
	"errors"
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
func (d *Draft) MarshalJSON() ([]byte, error) { return json.Marshal(kept{version, d.at}) }

// UnmarshalJSON reads a kept draft. It keeps every answer whose place it knows and gives ErrDamaged if there were others.
func (d *Draft) UnmarshalJSON(b []byte) error {
	var k kept
	if err := json.Unmarshal(b, &k); err != nil || k.Draft != version {
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
