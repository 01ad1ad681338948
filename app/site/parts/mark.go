package parts

import (
	"fmt"
	"strings"
)

// marks is how many bytes of the memory Go leaves alone at its start: an address
// among them is a nil pointer with an offset.
const marks = 4096

// Mark makes a program note which of its functions have run, and returns it with
// their names: function i sets bit i of the memory, counted from its first byte.
func Mark(program []byte) (marked []byte, names []string, err error) {
	m, err := read(program)
	if err != nil {
		return nil, nil, err
	}
	if len(m.bodies) > 8*marks {
		return nil, nil, fmt.Errorf("%d functions are more than can be marked", len(m.bodies))
	}
	for i := range m.bodies {
		names = append(names, m.name(i))
	}
	m.mark()
	return m.write(), names, nil
}

// Wanted tells which functions a list names: one a line, or a whole package by its
// path and the dot after it, written as names of functions write it.
func Wanted(list string) func(name string) bool {
	wanted := map[string]bool{}
	for name := range strings.Lines(list) {
		wanted[strings.TrimSpace(name)] = true
	}
	return func(name string) bool {
		path, _, _ := strings.Cut(name, ".")
		return wanted[name] || wanted[path+"."]
	}
}

func (m *module) mark() {
	for i, body := range m.bodies {
		if m.typeOf[i] != 0 {
			continue
		}
		r := reader{data: body}
		r.locals()
		address := appendS64([]byte{opI32Const}, int64(i/8))
		note := append(append([]byte{}, address...), address...)
		note = append(note, opI32Load8U, 0, 0)
		note = appendS64(append(note, opI32Const), 1<<(i%8))
		note = append(note, opI32Or, opI32Store8, 0, 0)
		marked := append(append([]byte{}, body[:r.at]...), note...)
		m.bodies[i] = append(marked, body[r.at:]...)
	}
}
