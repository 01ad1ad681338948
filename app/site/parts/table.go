package parts

import (
	"bytes"
	"encoding/binary"
	"strings"
)

// The table of functions (runtime.pclntab) tells the runtime how stacks are laid out.
// It also names the function, the file and the line of every instruction, which only
// the trace of a crash prints, and which is a quarter of what a phone would fetch.
// The structure is that of runtime/symtab.go, runtime2.go and internal/abi/symtab.go
// of Go 1.20 and later.
const (
	tableMagic = "\xf1\xff\xff\xff\x00\x00\x01\x08" // With one byte an instruction and eight a pointer.
	tableHead  = 72
	recordHead = 44 // Of a function's record, before what its counts say.

	// The kinds of pcdata and of funcdata, and how many are known here.
	pcdataStackMap = 1
	pcdataInlined  = 2
	pcdataBounds   = 4
	pcdataKinds    = 5

	funcdataArgs    = 0
	funcdataLocals  = 1
	funcdataObjects = 2
	funcdataInlined = 3
	funcdataDefers  = 4
	funcdataArgInfo = 5
	funcdataKinds   = 8

	funcIDWrapper = 23
	nothing       = ^uint32(0) // No funcdata.
)

// table is where the program's memory holds the table of functions.
type table struct {
	memory []byte
	at     uint32 // The table's head.
	names  uint32
	steps  uint32 // pctab: values that change along a function.
	lookup uint32 // pclntable: for each function its place among the records, then the records.
	maps   uint32 // go:func.*: what funcdata points into.
	count  uint32
}

// record is what the table says of one function.
type record struct {
	head     [recordHead]byte
	pcdata   []uint32
	funcdata []uint32
}

func (t *table) u32(at uint32) uint32 { return binary.LittleEndian.Uint32(t.memory[at:]) }
func (t *table) u64(at uint32) uint64 { return binary.LittleEndian.Uint64(t.memory[at:]) }

// findTable finds the table of the program's functions in its memory, and checks
// that it looks as it is known here.
func findTable(memory []byte, functions int) (*table, error) {
	at := bytes.Index(memory, []byte(tableMagic))
	if at < 0 {
		return nil, errShape
	}
	t := &table{memory: memory, at: uint32(at)}
	t.count = uint32(t.u64(t.at + 8))
	offset := func(i uint32) uint32 { return t.at + uint32(t.u64(t.at+8+8*i)) }
	t.names, t.steps, t.lookup = offset(3), offset(6), offset(7)
	if int(t.count) != functions || t.names != t.at+tableHead || t.lookup >= uint32(len(memory)) {
		return nil, errShape
	}
	module := t.findModule()
	if module == 0 {
		return nil, errShape
	}
	t.maps = uint32(t.u64(module + 8*gofuncField))
	return t, nil
}

// The module's own record (runtime.moduledata) begins with a pointer to the table,
// then slices of its parts; after 40 words comes the place of the maps.
const gofuncField = 40

func (t *table) findModule() uint32 {
	start := binary.LittleEndian.AppendUint64(nil, uint64(t.at))
	start = binary.LittleEndian.AppendUint64(start, uint64(t.names))
	i := bytes.Index(t.memory, start)
	if i < 0 || i+8*(gofuncField+1) > len(t.memory) {
		return 0
	}
	return uint32(i)
}

func (t *table) record(i uint32) record {
	at := t.lookup + t.u32(t.lookup+8*i+4)
	var r record
	copy(r.head[:], t.memory[at:])
	at += recordHead
	for range binary.LittleEndian.Uint32(r.head[28:]) {
		r.pcdata = append(r.pcdata, t.u32(at))
		at += 4
	}
	for range r.head[43] {
		r.funcdata = append(r.funcdata, t.u32(at))
		at += 4
	}
	return r
}

func (t *table) name(r record) string {
	at := t.names + binary.LittleEndian.Uint32(r.head[4:])
	name, _, _ := strings.Cut(string(t.memory[at:min(at+256, uint32(len(t.memory)))]), "\x00")
	return name
}
