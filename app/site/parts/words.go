package parts

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"reflect"
	"slices"
)

// Words that no function of the parts before can reach arrive with a later part. The linker
// does not tell where a variable lies, but the build knows what the variables hold:
// the same package is part of it. So each is looked for by its contents, and whatever
// in it something in the parts before might point to stays there.

// node is a variable in the program's memory, or a part of one. Sizes and offsets are
// those of 64-bit machines, of which WebAssembly is one for Go.
type node struct {
	extent
	parts  []node   // Of a structure that holds others.
	beyond []extent // What it points to, and what that does: strings, elements, structures.
	header uint32   // Of the elements of a slice, which are one part: where the slice is.
}

// wordsIn finds variables in the memory of a program.
type wordsIn struct {
	memory   []byte
	from     uint32              // The first address that holds data.
	pointers map[uint32][]uint32 // For an address, the places that hold it.
	targets  []uint32            // Those addresses, in order.
	early    named
}

// named are the addresses that the functions of the parts before name, each list in order.
type named struct {
	constants []uint32 // Where something begins that is taken as a whole.
	accessed  []uint32 // What is loaded or stored by itself.
}

func newWords(memory []byte, from uint32, early named) *wordsIn {
	w := &wordsIn{memory: memory, from: from, pointers: map[uint32][]uint32{}, early: early}
	for at := (from + 7) &^ 7; int(at)+8 <= len(memory); at += 8 {
		if value := w.u64(at); value >= uint64(from) && value < uint64(len(memory)) {
			w.pointers[uint32(value)] = append(w.pointers[uint32(value)], at)
		}
	}
	for target := range w.pointers {
		w.targets = append(w.targets, target)
	}
	slices.Sort(w.targets)
	return w
}

func (w *wordsIn) u64(at uint32) uint64 {
	if int64(at)+8 > int64(len(w.memory)) {
		return 0
	}
	return binary.LittleEndian.Uint64(w.memory[at:])
}

// late gives what of the memory no part before needs: parts of the variables, and what
// only those name.
func (w *wordsIn) late(variables []any) []extent {
	var own, beyond []extent
	for _, v := range variables {
		if n, ok := w.find(reflect.ValueOf(v).Elem()); ok {
			for _, leaf := range w.unreached(n) {
				own, beyond = append(own, leaf.extent), append(beyond, leaf.beyond...)
			}
		}
	}
	// Not joined: what is long is looked at differently (longText).
	slices.SortFunc(beyond, func(a, b extent) int { return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to)) })
	return w.withBeyond(join(own), slices.Compact(beyond))
}

// withBeyond adds to what is late what only that names, and what only that names in turn.
func (w *wordsIn) withBeyond(late, beyond []extent) []extent {
	for {
		var more, left []extent
		for _, e := range beyond {
			if w.namedWithin(e, late) {
				more = append(more, e)
			} else {
				left = append(left, e)
			}
		}
		if len(more) == 0 {
			return late
		}
		late, beyond = join(append(late, more...)), left
	}
}

// unreached gives the smallest parts of a variable that no part before can reach.
func (w *wordsIn) unreached(n node) []node {
	if w.isReached(n) {
		return nil
	}
	if len(n.parts) == 0 {
		return []node{n}
	}
	var found []node
	for _, part := range n.parts {
		found = append(found, w.unreached(part)...)
	}
	return found
}

// isReached tells whether a part before reaches a node as a whole.
func (w *wordsIn) isReached(n node) bool {
	switch {
	case n.header != 0: // Through the slice alone.
		return w.reached(n.from, n.to) || len(w.pointers[n.from]) != 1 || w.reached(n.header, n.header+sliceSize) || w.pointed(n.header, n.header+1)
	case len(n.parts) > 0:
		return anyIn(w.early.constants, n.from, n.from+1) || w.pointed(n.from, n.from+1)
	}
	return w.reached(n.from, n.to) || w.pointed(n.from, n.to)
}

const (
	stringSize = 16
	sliceSize  = 24
)

// reached tells whether a function of the parts before names an address in a range.
func (w *wordsIn) reached(from, to uint32) bool {
	return anyIn(w.early.constants, from, to) || anyIn(w.early.accessed, from, to)
}

// pointed tells whether anything in memory points into a range.
func (w *wordsIn) pointed(from, to uint32) bool { return anyIn(w.targets, from, to) }

func anyIn(sorted []uint32, from, to uint32) bool {
	i, _ := slices.BinarySearch(sorted, from)
	return i < len(sorted) && sorted[i] < to
}

// longText is the length in bytes from which a text is a whole file. Nothing points into
// the middle of one but a number that looks like it by chance.
const longText = 1000

// namedWithin tells whether a string is named within the late extents only.
func (w *wordsIn) namedWithin(e extent, late []extent) bool {
	if e.to-e.from >= longText {
		e.to = e.from + 1
	}
	if w.reached(e.from, e.to) {
		return false
	}
	i, _ := slices.BinarySearch(w.targets, e.from)
	for ; i < len(w.targets) && w.targets[i] < e.to; i++ {
		for _, at := range w.pointers[w.targets[i]] {
			if !inside(at, late) {
				return false
			}
		}
	}
	return true
}

// inside tells whether an address is in one of the extents, which are in order.
func inside(at uint32, extents []extent) bool {
	i, found := slices.BinarySearchFunc(extents, at, func(e extent, at uint32) int { return int(e.from) - int(at) })
	return found || i > 0 && at < extents[i-1].to
}

// find gives a variable of strings, numbers, and structures, arrays, slices and pointers
// to such, if there is one place that looks like it.
func (w *wordsIn) find(v reflect.Value) (found node, ok bool) {
	var bases []uint32
	for _, base := range w.places(v) {
		if n, is := w.at(v, base); is && !slices.Contains(bases, base) {
			bases = append(bases, base)
			found = n
		}
	}
	return found, len(bases) == 1
}

// places gives the addresses at which a variable may lie, going by its longest string.
func (w *wordsIn) places(v reflect.Value) (bases []uint32) {
	text, offset := longest(v)
	if text == "" {
		return nil
	}
	for from := 0; ; {
		i := bytes.Index(w.memory[from:], []byte(text))
		if i < 0 {
			return bases
		}
		for _, at := range w.pointers[uint32(from+i)] {
			if v.Kind() == reflect.Slice { // The string is in the elements, to which the slice points.
				bases = append(bases, w.pointers[at-offset]...)
			} else {
				bases = append(bases, at-offset)
			}
		}
		from += i + 1
	}
}

// longest gives the longest string of a value, and how far it is from its start, or
// from that of the elements of a slice.
func longest(v reflect.Value) (text string, offset uint32) {
	switch v.Kind() {
	case reflect.String:
		return v.String(), 0
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Field(i).Kind() == reflect.Slice {
				continue
			}
			if t, o := longest(v.Field(i)); len(t) > len(text) {
				text, offset = t, o+uint32(v.Type().Field(i).Offset)
			}
		}
	case reflect.Array, reflect.Slice:
		for i := range v.Len() {
			if t, o := longest(v.Index(i)); len(t) > len(text) {
				text, offset = t, o+uint32(v.Type().Elem().Size())*uint32(i)
			}
		}
	}
	return text, offset
}

// at gives what lies at an address if it is a variable that looks like this value.
func (w *wordsIn) at(v reflect.Value, base uint32) (n node, ok bool) {
	n.extent = extent{base, base + uint32(v.Type().Size())}
	if base < w.from || int64(n.to) > int64(len(w.memory)) {
		return n, false
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			part, ok := w.at(v.Field(i), base+uint32(v.Type().Field(i).Offset))
			if !ok {
				return n, false
			}
			n.parts = append(n.parts, part)
		}
		return joined(n), true
	case reflect.Slice:
		return w.sliceAt(v, n)
	}
	n.beyond, ok = w.flat(v, base)
	return n, ok
}

// sliceAt gives the elements of a slice; the slice itself stays where it is.
func (w *wordsIn) sliceAt(v reflect.Value, n node) (node, bool) {
	if w.u64(n.from+8) != uint64(v.Len()) || v.Len() == 0 {
		return n, v.Len() == 0
	}
	elements := node{extent: w.elements(v, n.from), header: n.from}
	var ok bool
	elements.beyond, ok = w.flatElements(v, elements.from)
	return elements, ok
}

// elements gives where those of the slice at an address are.
func (w *wordsIn) elements(v reflect.Value, header uint32) extent {
	array := uint32(w.u64(header))
	return extent{array, array + uint32(v.Type().Elem().Size())*uint32(v.Len())}
}

// flat tells whether what lies at an address looks like a value, and gives what it points to.
func (w *wordsIn) flat(v reflect.Value, at uint32) (beyond []extent, ok bool) {
	switch v.Kind() {
	case reflect.String:
		return w.textAt(v.String(), at)
	case reflect.Struct:
		for i := range v.NumField() {
			more, ok := w.flat(v.Field(i), at+uint32(v.Type().Field(i).Offset))
			if !ok {
				return nil, false
			}
			beyond = append(beyond, more...)
		}
		return beyond, true
	case reflect.Array:
		return w.flatElements(v, at)
	case reflect.Slice:
		if v.Len() == 0 || w.u64(at+8) != uint64(v.Len()) {
			return nil, w.u64(at+8) == uint64(v.Len())
		}
		elements := w.elements(v, at)
		beyond, ok = w.flatElements(v, elements.from)
		return append(beyond, elements), ok
	case reflect.Pointer:
		if v.IsNil() {
			return nil, w.u64(at) == 0
		}
		to := uint32(w.u64(at))
		beyond, ok = w.flat(v.Elem(), to)
		return append(beyond, extent{to, to + uint32(v.Type().Elem().Size())}), ok
	}
	return nil, w.numberAt(v, at)
}

func (w *wordsIn) flatElements(v reflect.Value, at uint32) (beyond []extent, ok bool) {
	size := uint32(v.Type().Elem().Size())
	for i := range v.Len() {
		more, ok := w.flat(v.Index(i), at+size*uint32(i))
		if !ok {
			return nil, false
		}
		beyond = append(beyond, more...)
	}
	return beyond, true
}

// textAt tells whether a string lies at an address, and gives its bytes.
func (w *wordsIn) textAt(text string, header uint32) ([]extent, bool) {
	at, length := w.u64(header), w.u64(header+8)
	if length != uint64(len(text)) || at+length > uint64(len(w.memory)) || string(w.memory[at:at+length]) != text {
		return nil, false
	}
	if text == "" {
		return nil, true
	}
	return []extent{{uint32(at), uint32(at + length)}}, true
}

// numberAt tells whether a number or a truth value lies at an address; what is neither does not.
func (w *wordsIn) numberAt(v reflect.Value, at uint32) bool {
	var bits uint64
	switch {
	case v.CanInt():
		bits = uint64(v.Int())
	case v.CanUint():
		bits = v.Uint()
	case v.Kind() == reflect.Bool:
		if v.Bool() {
			bits = 1
		}
	default:
		return false
	}
	size := 8 * v.Type().Size()
	return w.u64(at)<<(64-size) == bits<<(64-size)
}

// joined makes one part of a structure of strings, such as a text in both languages.
func joined(n node) node {
	whole := node{extent: n.extent}
	for _, part := range n.parts {
		if len(part.parts) > 0 || part.header != 0 || part.to-part.from != stringSize {
			return n
		}
		whole.beyond = append(whole.beyond, part.beyond...)
	}
	return whole
}

// join merges extents that touch or overlap.
func join(extents []extent) []extent {
	slices.SortFunc(extents, func(a, b extent) int { return int(a.from) - int(b.from) })
	var joined []extent
	for _, e := range extents {
		if n := len(joined); n > 0 && e.from <= joined[n-1].to {
			joined[n-1].to = max(joined[n-1].to, e.to)
			continue
		}
		joined = append(joined, e)
	}
	return joined
}

// without gives what of some extents is not in others, which lie within them. Both are in order.
func without(extents, others []extent) []extent {
	var left []extent
	for _, e := range extents {
		for len(others) > 0 && others[0].from < e.to {
			if e.from < others[0].from {
				left = append(left, extent{e.from, others[0].from})
			}
			e.from = others[0].to
			others = others[1:]
		}
		if e.from < e.to {
			left = append(left, e)
		}
	}
	return left
}

// addresses gives the numbers in the bodies of the functions before a part that may be
// addresses of the memory.
func (c *cutter) addresses(before int, from, to uint32) (named, error) {
	var n named
	for i, body := range c.bodies {
		if c.part[i] >= before {
			continue
		}
		r := reader{data: body}
		r.locals()
		for !r.done() {
			list, value := r.number(&n)
			if list != nil && value >= int64(from) && value < int64(to) {
				*list = append(*list, uint32(value))
			}
		}
		if r.failed {
			return n, errShape
		}
	}
	slices.Sort(n.constants)
	slices.Sort(n.accessed)
	return n, nil
}

// number reads an instruction, and gives the number in it that may be an address, and
// the list to which it belongs.
func (r *reader) number(n *named) (list *[]uint32, value int64) {
	switch op := r.byte(); {
	case op == opI32Const, op == opI64Const:
		value = r.s64()
		if offset, loads := r.loadFollows(); loads {
			return &n.accessed, value + int64(offset)
		}
		return &n.constants, value
	case op >= opI32Load && op <= opLastStore:
		r.u32()
		return &n.accessed, int64(r.u32())
	default:
		r.skipOperands(op)
		return nil, 0
	}
}

// loadFollows tells whether the number just read is an address that is loaded from at
// once, and nothing else.
func (r *reader) loadFollows() (offset uint32, loads bool) {
	next := reader{data: r.data, at: r.at}
	op := next.byte()
	if op == opI32Wrap {
		op = next.byte()
	}
	if op < opI32Load || op >= opFirstStore {
		return 0, false
	}
	next.u32()
	return next.u32(), !next.failed
}
