package round

import (
	"bytes"
	"encoding/json"
	"maps"
	"slices"
)

// JSON writes the record as rounds.json has it: one row a line, so that a change shows as the lines it touches.
func (r *Record) JSON() []byte {
	w := &writer{}
	w.field("checked", r.Checked)
	w.object("sources", slices.Sorted(maps.Keys(r.Sources)), func(short string) any { return r.Sources[short] })
	w.field("ranking", r.Ranking)
	rows(w, "names", r.Names)
	rows(w, "rounds", r.Rounds)
	return w.end()
}

// JSON writes the pool as pool.json has it: one snapshot a line.
func (p *Pool) JSON() []byte {
	w := &writer{}
	w.field("checked", p.Checked)
	w.object("sources", slices.Sorted(maps.Keys(p.Sources)), func(short string) any { return p.Sources[short] })
	w.field("cite", p.Cite)
	w.field("ranges", p.Ranges)
	rows(w, "snapshots", p.Snapshots)
	return w.end()
}

// writer writes one JSON object, a field or a row on each line.
type writer struct {
	b      bytes.Buffer
	fields int
}

func (w *writer) name(name string) {
	if w.fields > 0 {
		w.b.WriteString(",\n")
	} else {
		w.b.WriteString("{\n")
	}
	w.fields++
	w.value(name)
	w.b.WriteByte(':')
}

func (w *writer) field(name string, value any) {
	w.name(name)
	w.value(value)
}

func (w *writer) object(name string, keys []string, value func(key string) any) {
	w.name(name)
	w.b.WriteByte('{')
	for i, key := range keys {
		w.line(i)
		w.value(key)
		w.b.WriteByte(':')
		w.value(value(key))
	}
	w.b.WriteString("\n}")
}

func rows[T any](w *writer, name string, list []T) {
	w.name(name)
	w.b.WriteByte('[')
	for i := range list {
		w.line(i)
		w.value(&list[i])
	}
	w.b.WriteString("\n]")
}

func (w *writer) line(i int) {
	if i > 0 {
		w.b.WriteByte(',')
	}
	w.b.WriteByte('\n')
}

// value writes one value on the line, letters as they are. Texts, numbers, days and lists of them cannot fail.
func (w *writer) value(v any) {
	encoder := json.NewEncoder(&w.b)
	encoder.SetEscapeHTML(false)
	if encoder.Encode(v) == nil {
		w.b.Truncate(w.b.Len() - 1)
	}
}

func (w *writer) end() []byte {
	w.b.WriteString("\n}\n")
	return w.b.Bytes()
}
