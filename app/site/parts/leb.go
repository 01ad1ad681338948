package parts

// reader walks over bytes. What goes wrong is kept, and told once at the end.
type reader struct {
	data   []byte
	at     int
	failed bool
}

func (r *reader) done() bool { return r.failed || r.at >= len(r.data) }

func (r *reader) byte() byte {
	if r.at >= len(r.data) {
		r.failed = true
		return 0
	}
	r.at++
	return r.data[r.at-1]
}

func (r *reader) take(n uint32) []byte {
	if uint64(r.at)+uint64(n) > uint64(len(r.data)) {
		r.failed = true
		return nil
	}
	r.at += int(n)
	return r.data[r.at-int(n) : r.at]
}

// u32 reads an unsigned LEB128 number.
func (r *reader) u32() uint32 {
	var value uint64
	for shift := 0; shift < 35; shift += 7 {
		b := r.byte()
		value |= uint64(b&0x7f) << shift
		if b < 0x80 {
			return uint32(value)
		}
	}
	r.failed = true
	return 0
}

// s64 reads a signed LEB128 number.
func (r *reader) s64() int64 {
	var value int64
	for shift := 0; shift < 70; shift += 7 {
		b := r.byte()
		value |= int64(b&0x7f) << shift
		if b < 0x80 {
			if b&0x40 != 0 && shift+7 < 64 {
				value |= -1 << (shift + 7)
			}
			return value
		}
	}
	r.failed = true
	return 0
}

// appendU32 writes an unsigned LEB128 number.
func appendU32(to []byte, value uint32) []byte {
	for value >= 0x80 {
		to = append(to, byte(value)|0x80)
		value >>= 7
	}
	return append(to, byte(value))
}

// appendS64 writes a signed LEB128 number.
func appendS64(to []byte, value int64) []byte {
	for {
		b := byte(value & 0x7f)
		value >>= 7
		if value == 0 && b&0x40 == 0 || value == -1 && b&0x40 != 0 {
			return append(to, b)
		}
		to = append(to, b|0x80)
	}
}

func appendBytes(to, content []byte) []byte {
	return append(appendU32(to, uint32(len(content))), content...)
}
