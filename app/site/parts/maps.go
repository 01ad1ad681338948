package parts

import "encoding/binary"

// extent is a range of the memory, from up to but without to.
type extent struct{ from, to uint32 }

// lengthOf tells how long the funcdata of a kind at an address is.
func (t *table) lengthOf(kind int, at uint32, r record) uint32 {
	switch kind {
	case funcdataArgs, funcdataLocals: // stackmap: how many, of how many bits, the bits.
		return 8 + t.u32(at)*((t.u32(at+4)+7)/8)
	case funcdataObjects: // How many, then stackObjectRecords.
		return 8 + 16*t.u32(at)
	case funcdataInlined: // An inlinedCall for each number that its pcdata gives.
		return 16 * uint32(t.highest(r, pcdataInlined)+1)
	case funcdataDefers: // Two numbers.
		return t.varint(t.varint(at)) - at
	case funcdataArgInfo: // Up to and including the mark of its end.
		n := uint32(1)
		for t.memory[at+n-1] != 0xff {
			n++
		}
		return n
	}
	return 4
}

// varint returns the address after the number at an address.
func (t *table) varint(at uint32) uint32 {
	_, n := binary.Uvarint(t.memory[at:])
	return at + uint32(max(n, 1))
}

// stepsAt returns the values that change along a function, as they are written.
func (t *table) stepsAt(offset uint32) []byte {
	at := t.steps + offset
	for first := true; first || t.memory[at] != 0; first = false {
		at = t.varint(t.varint(at))
	}
	return t.memory[t.steps+offset : at+1]
}

// highest returns the highest value of a function's pcdata, -1 where it has none.
func (t *table) highest(r record, kind int) int64 {
	if kind >= len(r.pcdata) || r.pcdata[kind] == 0 {
		return -1
	}
	steps := t.stepsAt(r.pcdata[kind])
	value, top := int64(-1), int64(-1)
	for len(steps) > 1 {
		delta, n := binary.Varint(steps)
		value += delta
		top = max(top, value)
		_, m := binary.Uvarint(steps[n:])
		steps = steps[n+m:]
	}
	return top
}
