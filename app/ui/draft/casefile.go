package draft

import (
	"bytes"
	"encoding/json"
	"strconv"

	"portage/core/candidate"
)

// CaseFile writes the case file of what was typed. A number that cannot be read stands in it as the text it is, so that its reader names it as a problem.
func (d *Draft) CaseFile() []byte {
	w := &writer{draft: d}
	w.b.WriteString(`{"portage":` + strconv.Itoa(candidate.Version))
	w.fields(caseFields, "")
	w.b.WriteByte('}')
	return w.b.Bytes()
}

// WithoutPartner tells whether a marital status rules out a spouse or partner. What was told of one is kept, and is not part of the case file.
func WithoutPartner(status string) bool {
	switch status {
	case "", candidate.StatusNames[candidate.Married], candidate.StatusNames[candidate.CommonLaw]:
		return false
	}
	return true
}

type writer struct {
	draft *Draft
	b     bytes.Buffer
}

func (w *writer) name(name string) {
	if last := w.b.Bytes()[w.b.Len()-1]; last != '{' && last != '[' {
		w.b.WriteByte(',')
	}
	w.b.WriteString(`"` + name + `":`)
}

func (w *writer) raw(name, value string) {
	w.name(name)
	w.b.WriteString(value)
}

func (w *writer) quoted(name, value string) {
	q, _ := json.Marshal(value) // a text never fails
	w.raw(name, string(q))
}

func (w *writer) fields(all []field, above string) {
	for _, f := range all {
		if leftOut(w.draft, above, f.name) {
			continue
		}
		place := f.name
		if above != "" {
			place = above + "." + f.name
		}
		w.field(f, place)
	}
}

func (w *writer) field(f field, place string) {
	typed := w.draft.Get(place)
	switch {
	case f.kind == part:
		w.part(f, place, typed)
	case typed == "" || f.kind == form || f.kind == aside:
	case f.kind == list:
		w.list(f, place)
	case f.kind == number:
		w.number(f.name, typed, Number)
	case f.kind == money:
		w.number(f.name, typed, Money)
	case f.kind == answer:
		w.raw(f.name, strconv.FormatBool(typed == Yes))
	case f.kind == tick:
		if typed == Yes {
			w.raw(f.name, "true")
		}
	case f.name == "assessed" && typed == None:
		w.raw(f.name, "null")
	default:
		w.quoted(f.name, typed)
	}
}

func (w *writer) number(name, typed string, read func(string) (string, bool)) {
	if value, ok := read(typed); ok {
		w.raw(name, value)
		return
	}
	w.quoted(name, typed)
}

func (w *writer) part(f field, place, typed string) {
	switch {
	case place == "partner" && WithoutPartner(w.draft.Get("status")):
		w.raw(f.name, "null")
	case typed == None:
		w.raw(f.name, "null")
	case typed == Given || place == "person":
		w.name(f.name)
		w.b.WriteByte('{')
		w.fields(f.below, place)
		w.b.WriteByte('}')
	}
}

func (w *writer) list(f field, place string) {
	w.name(f.name)
	w.b.WriteByte('[')
	n, _ := w.draft.Count(place)
	for i := range n {
		if i > 0 {
			w.b.WriteByte(',')
		}
		w.b.WriteByte('{')
		w.fields(f.below, Item(place, i))
		w.b.WriteByte('}')
	}
	w.b.WriteByte(']')
}

// leftOut tells which field of an object must not be written. In the case file a job without a last day is still held. Here, that is an answer of its own: until it is given, the job's first day is held back, and the job credits nothing yet.
func leftOut(d *Draft, above, name string) bool {
	switch name {
	case "from":
		return EndOpen(d, above)
	case "to":
		return d.Get(above+"."+Held) != No
	case "assessed":
		return d.Get(above+"."+Assessment) == ""
	}
	return false
}

// EndOpen tells whether it is not answered when a job ended, or whether it is still held.
func EndOpen(d *Draft, job string) bool {
	held := d.Get(job + "." + Held)
	return held == "" || held == No && d.Get(job+".to") == ""
}
