package parts

// The instructions that are read or written here (specification 5.4).
const (
	opLoop         = 0x03
	opIf           = 0x04
	opBrTable      = 0x0e
	opEnd          = 0x0b
	opBrIf         = 0x0d
	opReturn       = 0x0f
	opCall         = 0x10
	opCallIndirect = 0x11
	opLocalGet     = 0x20
	opLocalSet     = 0x21
	opLocalTee     = 0x22
	opGlobalGet    = 0x23
	opGlobalSet    = 0x24
	opI32Load      = 0x28
	opI32Load8U    = 0x2d
	opFirstStore   = 0x36
	opI32Store     = 0x36
	opI64Store     = 0x37
	opI32Store8    = 0x3a
	opLastStore    = 0x3e
	opI32Const     = 0x41
	opI64Const     = 0x42
	opI32Lower     = 0x49 // i32.lt_u
	opI32Add       = 0x6a
	opI32Sub       = 0x6b
	opI32Or        = 0x72
	opI32Shl       = 0x74
	opI64Add       = 0x7c
	opI64Shl       = 0x86
	opI32Wrap      = 0xa7
	opI64ExtendU   = 0xad
	opExtended     = 0xfc
)

const (
	typeI32   = 0x7f
	typeI64   = 0x7e
	typeTable = 0x70
	typeEmpty = 0x40
)

// locals moves to a body's first instruction, and gives in how many groups its
// locals are declared, and the index after the last of them. The functions that are
// read here have one parameter, which comes first.
func (r *reader) locals() (groups, next uint32) {
	groups, next = r.u32(), 1
	for range groups {
		next += r.u32()
		r.byte()
	}
	return groups, next
}

// skipOperands moves to the next instruction.
func (r *reader) skipOperands(op byte) {
	switch {
	case op >= 0x02 && op <= opIf, op == 0x3f, op == 0x40: // Blocks of one type; the memory's size.
		r.byte()
	case op == 0x0c, op == 0x0d, op == opCall, op >= opLocalGet && op <= opGlobalSet:
		r.u32()
	case op == opBrTable:
		for range r.u32() {
			r.u32()
		}
		r.u32()
	case op == opCallIndirect, op >= opI32Load && op <= opLastStore: // Loads and stores.
		r.u32()
		r.u32()
	case op == opI32Const, op == opI64Const:
		r.s64()
	case op == 0x43:
		r.take(4)
	case op == 0x44:
		r.take(8)
	case op == opExtended:
		r.skipExtended()
	case op > 0xc4, op > 0x05 && op < opEnd, op > opCallIndirect && op < 0x1a, op == 0x1c, op > opGlobalSet && op < 0x28:
		r.failed = true // Nothing that Go writes.
	}
}

func (r *reader) skipExtended() {
	switch which := r.u32(); {
	case which <= 7: // Conversions.
	case which == 10: // memory.copy
		r.take(2)
	case which == 11: // memory.fill
		r.take(1)
	default:
		r.failed = true
	}
}

// eachCall calls f with the place of each call's operand in a body, and the function.
func eachCall(body []byte, f func(from, to int, callee uint32)) error {
	r := reader{data: body}
	r.locals()
	for !r.done() {
		op := r.byte()
		if op != opCall {
			r.skipOperands(op)
			continue
		}
		from := r.at
		callee := r.u32()
		f(from, r.at, callee)
	}
	if r.failed {
		return errShape
	}
	return nil
}
