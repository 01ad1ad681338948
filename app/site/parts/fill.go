package parts

import "slices"

// The places of the records in the table of functions do not compress, and follow
// from the records: each part writes those of its own as it starts.

// fillPlaces is the body of a function, without parameters, that writes for each
// record in an extent where it is; and, in the first part, before that the address
// of every function, which count one up from the first.
func (t *table) fillPlaces(records extent, addresses bool) []byte {
	const index, at = 0, 0 // The local counts functions, then walks over the records.
	first := int64(t.u32(t.lookup))
	var body []byte
	if addresses {
		body = slices.Concat(
			[]byte{opLoop, typeEmpty},
			[]byte{opLocalGet, index, opI32Const, 3, opI32Shl},
			[]byte{opLocalGet, index}, constant(first), []byte{opI32Add},
			store(t.lookup),
			[]byte{opLocalGet, index, opI32Const, 1, opI32Add, opLocalTee, index},
			constant(int64(t.count)), []byte{opI32Lower, opBrIf, 0, opEnd})
	}
	walk := slices.Concat(
		constant(int64(records.from)), []byte{opLocalSet, at},
		[]byte{opLoop, typeEmpty},
		[]byte{opLocalGet, at, opI32Load, 2, 0}, constant(first), []byte{opI32Sub, opI32Const, 3, opI32Shl},
		[]byte{opLocalGet, at}, constant(int64(t.lookup)), []byte{opI32Sub},
		store(t.lookup+4),
		[]byte{opLocalGet, at}, constant(recordHead), []byte{opI32Add},
		[]byte{opLocalGet, at, opI32Load, 2, 28, opLocalGet, at, opI32Load8U, 0, 43, opI32Add, opI32Const, 2, opI32Shl},
		[]byte{opI32Add, opLocalTee, at},
		constant(int64(records.to)), []byte{opI32Lower, opBrIf, 0, opEnd})
	if records.from == records.to {
		walk = nil
	}
	return slices.Concat([]byte{1, 1, typeI32}, body, walk, []byte{opEnd})
}

func constant(n int64) []byte { return appendS64([]byte{opI32Const}, n) }

// store is an i32.store at an offset.
func store(offset uint32) []byte { return appendU32([]byte{opI32Store, 2}, offset) }

// fillType is the type of that function.
const fillType = "\x60\x00\x00"
