// Package parts cuts the browser's program into parts: a first one with all that the
// first page needs, and others that arrive while somebody reads it.
//
// It knows how Go's compiler lays out a WebAssembly program (cmd/link/internal/wasm
// of the Go sources): every function has one form and is in the table; the program's
// whole state, its stacks too, is in the linear memory; and any call may come back
// early to be gone on with later. So a call into the part that is not there yet can
// wait for it (wait.go), and the two parts share one memory.
package parts

import (
	"errors"
	"fmt"
)

// The sections of a WebAssembly module (specification 5.5.2).
const (
	sectionCustom   = 0
	sectionType     = 1
	sectionImport   = 2
	sectionFunction = 3
	sectionTable    = 4
	sectionMemory   = 5
	sectionGlobal   = 6
	sectionExport   = 7
	sectionStart    = 8
	sectionElement  = 9
	sectionCode     = 10
	sectionData     = 11
)

// module is a Go program as the linker has written it.
type module struct {
	sections map[byte][]byte // All but the custom ones, without their headers.
	names    map[uint32]string
	types    []string // Each as its bytes in the type section.
	imports  []imported
	typeOf   []uint32 // The type of each function that has a body.
	bodies   [][]byte
	data     []segment
}

type imported struct {
	module, name string
	kind         uint32 // Its type.
}

// segment is a piece of the memory at the start.
type segment struct {
	offset  uint32
	content []byte
}

var errShape = errors.New("not a program as Go's linker writes it")

// read takes a program apart.
func read(program []byte) (*module, error) {
	r := reader{data: program}
	if string(r.take(8)) != "\x00asm\x01\x00\x00\x00" {
		return nil, errShape
	}
	m := &module{sections: map[byte][]byte{}, names: map[uint32]string{}}
	for !r.done() {
		id := r.byte()
		content := r.take(r.u32())
		if id != sectionCustom {
			m.sections[id] = content
			continue
		}
		m.readNames(content)
	}
	if r.failed {
		return nil, errShape
	}
	for _, part := range []struct {
		section byte
		read    func(*reader)
	}{
		{sectionType, m.readTypes},
		{sectionImport, m.readImports},
		{sectionFunction, m.readFunctions},
		{sectionCode, m.readCode},
		{sectionData, m.readData},
	} {
		r := reader{data: m.sections[part.section]}
		part.read(&r)
		if r.failed || !r.done() {
			return nil, fmt.Errorf("section %d: %w", part.section, errShape)
		}
	}
	if len(m.typeOf) != len(m.bodies) {
		return nil, errShape
	}
	return m, nil
}

func (m *module) readTypes(r *reader) {
	for range r.u32() {
		from := r.at
		r.byte()
		r.take(r.u32())
		r.take(r.u32())
		m.types = append(m.types, string(r.data[from:r.at]))
	}
}

func (m *module) readImports(r *reader) {
	for range r.u32() {
		i := imported{module: string(r.take(r.u32())), name: string(r.take(r.u32()))}
		if r.byte() != 0 {
			r.failed = true // Go imports functions only.
		}
		i.kind = r.u32()
		m.imports = append(m.imports, i)
	}
}

func (m *module) readFunctions(r *reader) {
	for range r.u32() {
		m.typeOf = append(m.typeOf, r.u32())
	}
}

func (m *module) readCode(r *reader) {
	for range r.u32() {
		m.bodies = append(m.bodies, r.take(r.u32()))
	}
}

func (m *module) readData(r *reader) {
	for range r.u32() {
		if r.u32() != 0 || r.byte() != opI32Const {
			r.failed = true
		}
		offset := uint32(r.s64())
		if r.byte() != opEnd {
			r.failed = true
		}
		m.data = append(m.data, segment{offset, r.take(r.u32())})
	}
}

// readNames reads the names of the functions, where the section has them.
func (m *module) readNames(content []byte) {
	r := reader{data: content}
	if string(r.take(r.u32())) != "name" {
		return
	}
	for !r.done() {
		kind := r.byte()
		part := reader{data: r.take(r.u32())}
		if kind != 1 {
			continue
		}
		for range part.u32() {
			index := part.u32()
			m.names[index] = string(part.take(part.u32()))
		}
	}
}
