package parts

import (
	"fmt"
	"slices"
)

// rest writes a later part: its functions, put into the first part's table, and the
// data that no part before needs, put into its memory.
func (c *cutter) rest(part int, data []segment) ([]byte, error) {
	w := restWriter{cutter: c, number: part, index: map[int]uint32{}}
	w.importAll()
	for i := range c.bodies {
		if c.part[i] == part {
			w.index[i] = w.functions + uint32(len(w.bodies))
			w.bodies = append(w.bodies, nil)
		}
	}
	for i, body := range c.bodies {
		if c.part[i] != part {
			continue
		}
		var err error
		if w.bodies[w.index[i]-w.functions], err = w.relink(body); err != nil {
			return nil, fmt.Errorf("%s: %w", c.name(i), err)
		}
	}
	fill := w.functions + uint32(len(w.bodies))
	written := module{
		types:  append(slices.Clone(c.types), fillType),
		typeOf: append(make([]uint32, len(w.bodies)), uint32(len(c.types))),
		bodies: append(w.bodies, c.fill[part]),
		data:   data,
		sections: map[byte][]byte{
			sectionImport:  w.imports,
			sectionStart:   appendU32(nil, fill),
			sectionElement: w.elements(),
		},
	}
	return written.write(), nil
}

type restWriter struct {
	*cutter
	number    int // Of the part.
	imports   []byte
	functions uint32         // How many are imported.
	index     map[int]uint32 // Of a function, by its body in the whole program.
	bodies    [][]byte
}

// importAll imports the memory, the table, Go's registers and the functions that
// are not of the common form.
func (w *restWriter) importAll() {
	count := uint32(0)
	add := func(name string, description ...byte) {
		w.imports = append(appendBytes(appendBytes(w.imports, []byte("first")), []byte(name)), description...)
		count++
	}
	r := reader{data: w.sections[sectionMemory]}
	r.u32()
	add(w.set, append([]byte{kindMemory}, r.data[r.at:]...)...)
	r = reader{data: w.sections[sectionTable]}
	r.u32()
	add("table", append([]byte{kindTable}, r.data[r.at:]...)...)
	for i := range uint32(globalCount) {
		kind := byte(typeI64)
		if i == globalSP || i == globalPause {
			kind = typeI32
		}
		add(globalName(i), kindGlobal, kind, 1)
	}
	for i, kind := range w.typeOf {
		if kind == 0 || w.name(i) == loopName {
			continue
		}
		w.index[i] = w.functions
		w.functions++
		add(functionName(i), appendU32([]byte{kindFunction}, kind)...)
	}
	w.imports = append(appendU32(nil, count), w.imports...)
}

// relink makes the calls of a body those of this part: directly to what it has,
// through the table to what the others have.
func (w *restWriter) relink(body []byte) ([]byte, error) {
	var out []byte
	done := 0
	err := eachCall(body, func(from, to int, callee uint32) {
		i := int(callee) - len(w.cutter.imports)
		out = append(out, body[done:from-1]...)
		done = to
		if index, ok := w.index[i]; ok {
			out = appendU32(append(out, opCall), index)
			return
		}
		out = appendS64(append(out, opI32Const), int64(TableOffset+i))
		out = append(out, opCallIndirect, 0, 0)
	})
	return append(out, body[done:]...), err
}

// elements puts the functions into the table, one segment for each run of neighbours.
func (w *restWriter) elements() []byte {
	var runs []byte
	count := uint32(0)
	for i := 0; i < len(w.part); {
		if w.part[i] != w.number {
			i++
			continue
		}
		from := i
		var run []byte
		for ; i < len(w.part) && w.part[i] == w.number; i++ {
			run = appendU32(run, w.index[i])
		}
		runs = append(appendS64(append(runs, 0, opI32Const), int64(TableOffset+from)), opEnd)
		runs = append(appendU32(runs, uint32(i-from)), run...)
		count++
	}
	return slices.Concat(appendU32(nil, count), runs)
}
