package parts

import "fmt"

// shortenReturns writes the addresses that calls leave behind in a form that
// compresses: every call stores where it returns to, a number that no other place
// has. The upper part, the function's own address, becomes a local of its own, set
// once; what is left is small.
func (m *module) shortenReturns() error {
	for i, body := range m.bodies {
		if m.typeOf[i] != 0 {
			continue // Not a function that is returned to.
		}
		short, err := shortReturns(body, int64(TableOffset+i)<<16)
		if err != nil {
			return fmt.Errorf("%s: %w", m.name(i), err)
		}
		m.bodies[i] = short
	}
	return nil
}

// shortReturns gives a body in which the addresses from that of its entry on are
// counted from there.
func shortReturns(body []byte, entry int64) ([]byte, error) {
	r := reader{data: body}
	groups, base := r.locals()
	first, done := r.at, r.at
	declared := body[len(appendU32(nil, groups)):first]
	var out []byte
	for !r.done() {
		at := r.at
		op := r.byte()
		if op != opI64Const {
			r.skipOperands(op)
			continue
		}
		value := r.s64()
		if value>>16 != entry>>16 {
			continue
		}
		out = appendU32(append(append(out, body[done:at]...), opLocalGet), base)
		out = append(appendS64(append(out, opI64Const), value-entry), opI64Add)
		done = r.at
	}
	if r.failed {
		return nil, errShape
	}
	if done == first {
		return body, nil
	}
	short := appendU32(nil, groups+1)
	short = append(append(short, declared...), 1, typeI64)
	short = appendS64(append(short, opI64Const), entry)
	short = appendU32(append(short, opLocalSet), base)
	return append(append(short, out...), body[done:]...), nil
}
