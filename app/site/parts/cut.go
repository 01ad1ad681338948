package parts

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// TableOffset lies between a function’s place in the table, which is its address
// for Go too, and its index without the imported ones (cmd/link/internal/wasm).
const TableOffset = 0x1000

// The globals in which Go keeps its registers.
const (
	globalSP    = 0
	globalPause = 7
	globalCount = 8
)

// Those of our own come after them: for each later part whether it is there, then the
// function that was called before its part was.
func (c *cutter) globalHere(part int) uint32 { return globalCount + uint32(part) - 1 }
func (c *cutter) globalMissing() uint32      { return c.globalHere(c.count) }

// Cut divides a program, all parts without names: each has the functions for which
// part gives its number, from 0 to below count, and the first also whatever must be
// there from the start. The host instantiates the others in their order with the first
// part's exports as the module "first", and then says that they are here (web/parts.js).
// The later variables, of strings in structures and slices, are given by pointers to
// those of the same package in the build itself; they come with the first part that
// can reach them, what of them none can with the last.
func Cut(program []byte, count int, part func(name string) int, later []any) (all [][]byte, err error) {
	m, err := read(program)
	if err != nil {
		return nil, err
	}
	if len(m.names) < len(m.bodies) {
		return nil, fmt.Errorf("a program without names cannot be divided: %w", errShape)
	}
	c := cutter{module: m, count: count, part: make([]int, len(m.bodies)), later: later}
	for i := range m.bodies {
		if m.typeOf[i] == 0 && !slices.Contains(onStacks, m.name(i)) {
			c.part[i] = part(m.name(i))
		}
	}
	if err := c.keepNeeded(); err != nil {
		return nil, err
	}
	c.set = setOf(program, c.part)
	if err := c.shortenReturns(); err != nil {
		return nil, err
	}
	late, err := c.divideData()
	if err != nil {
		return nil, err
	}
	all = append(all, c.first())
	for k := 1; k < count; k++ {
		written, err := c.rest(k, late[k])
		if err != nil {
			return nil, err
		}
		all = append(all, written)
	}
	return all, nil
}

// setOf names the parts of a program: one of another program must not be put to a
// first part, and asks for a memory that it does not find there.
func setOf(program []byte, part []int) string {
	sum := sha256.New()
	sum.Write(program)
	fmt.Fprint(sum, part)
	return "mem-" + hex.EncodeToString(sum.Sum(nil)[:8])
}

// name is the name of the function with body i.
func (m *module) name(i int) string { return m.names[uint32(i+len(m.imports))] }

type cutter struct {
	*module
	count int
	part  []int  // Of each function.
	set   string // Names the parts.
	later []any  // Pointers to variables that may come with a later part.

	table *table
	laid  laid
	fill  [][]byte // For each part the body that writes where its records are.
}

// keepNeeded keeps in the first part the functions that call the host, which only
// that part can, and those that may not pause.
func (c *cutter) keepNeeded() error {
	callees := make([][]int, len(c.bodies))
	for i, body := range c.bodies {
		err := eachCall(body, func(_, _ int, callee uint32) {
			if callee < uint32(len(c.imports)) {
				c.part[i] = 0
			} else {
				callees[i] = append(callees[i], int(callee)-len(c.imports))
			}
		})
		if err != nil {
			return fmt.Errorf("%s: %w", c.name(i), err)
		}
	}
	return c.keepUnpausable(callees)
}

// unpausable is the one function that Go calls where nothing may pause and that does
// not always do the same: the buffer of the garbage collector's write barrier is full
// (runtime/asm_wasm.s, CALLNORESUME).
const unpausable = "runtime.wbBufFlush"

// onStacks are functions whose addresses the runtime puts on stacks without calling
// them (runtime/asm_wasm.s, abi.FuncPCABI0 in runtime): whoever walks over a stack asks
// the table for them.
var onStacks = []string{"runtime.systemstack_switch", "runtime.goexit", "runtime.mstart", "runtime.sigpanic", "runtime.asyncPreempt"}

// fatal are the beginnings of the names of functions that end the program, or have
// ended it already: whether they can pause makes no difference.
var fatal = []string{"runtime.throw", "runtime.fatal", "runtime.abort", "runtime.bad", "runtime.panic", "runtime.goPanic", "runtime.print"}

func isFatal(name string) bool {
	return slices.ContainsFunc(fatal, func(beginning string) bool { return strings.HasPrefix(name, beginning) })
}

// keepUnpausable keeps that function and all that it may call, closures included:
// those of a function, and of what was inlined into it, have its name before theirs.
func (c *cutter) keepUnpausable(callees [][]int) error {
	byName := make([]int, len(c.bodies))
	for i := range byName {
		byName[i] = i
	}
	slices.SortFunc(byName, func(a, b int) int { return strings.Compare(c.name(a), c.name(b)) })
	from := func(name string) int {
		i, _ := slices.BinarySearchFunc(byName, name, func(i int, name string) int { return strings.Compare(c.name(i), name) })
		return i
	}
	var open []int
	for i := from(unpausable); i < len(byName) && c.name(byName[i]) == unpausable; i++ {
		open = append(open, byName[i])
	}
	if len(open) == 0 {
		return fmt.Errorf("no function %s: %w", unpausable, errShape)
	}
	seen := map[int]bool{}
	for len(open) > 0 {
		i := open[len(open)-1]
		open = open[:len(open)-1]
		if seen[i] || isFatal(c.name(i)) {
			continue
		}
		seen[i] = true
		c.part[i] = 0
		open = append(open, callees[i]...)
		within := c.name(i) + "."
		for k := from(within); k < len(byName) && strings.HasPrefix(c.name(byName[k]), within); k++ {
			open = append(open, byName[k])
		}
	}
	return nil
}

// divideData lays the memory out anew and returns for each part what of it no part
// before needs; for the first nothing, which stays where it is.
func (c *cutter) divideData() ([][]segment, error) {
	c.merge()
	memory, err := c.memory()
	if err != nil {
		return nil, err
	}
	if c.table, err = findTable(memory, len(c.bodies)); err != nil {
		return nil, err
	}
	if c.laid, err = c.table.layTable(c.count, func(i int) int { return c.part[i] }); err != nil {
		return nil, err
	}
	words, err := c.lateWords(memory)
	if err != nil {
		return nil, err
	}
	late := make([][]segment, c.count)
	for k := range c.count {
		c.fill = append(c.fill, c.table.fillPlaces(c.laid.records[k], k == 0))
		if k == 0 {
			continue
		}
		for _, e := range append(c.laid.others[k], words[k]...) {
			late[k] = append(late[k], segment{e.from, slices.Clone(memory[e.from:e.to])})
		}
	}
	for _, segments := range late {
		for _, s := range segments {
			clear(memory[s.offset:][:len(s.content)])
		}
	}
	clear(memory[c.laid.addresses.from:c.laid.addresses.to])
	for _, s := range c.data {
		copy(s.content, memory[s.offset:])
	}
	return late, nil
}

// lateWords finds for each part those of the later variables that no part before can reach.
func (c *cutter) lateWords(memory []byte) ([][]extent, error) {
	from := c.data[0].offset
	late := make([][]extent, c.count+1)
	for k := 1; k < c.count; k++ {
		early, err := c.addresses(k, from, uint32(len(memory)))
		if err != nil {
			return nil, err
		}
		late[k] = newWords(memory, from, early).late(c.later)
	}
	for k := 1; k < c.count; k++ {
		late[k] = without(late[k], late[k+1])
	}
	return late, nil
}

// memory returns the memory as it is at the start.
func (m *module) memory() ([]byte, error) {
	var memory []byte
	for _, s := range m.data {
		if int(s.offset) < len(memory) {
			return nil, errShape
		}
		memory = append(memory, make([]byte, int(s.offset)-len(memory))...)
		memory = append(memory, s.content...)
	}
	return memory, nil
}

// first writes the first part: the program with a few words in the place of each
// function that it has not.
func (c *cutter) first() []byte {
	part := *c.module
	enter := uint32(len(c.imports) + len(c.bodies)) // The second part; the third comes next.
	part.bodies = slices.Clone(c.bodies)
	for i, k := range c.part {
		if k > 0 {
			part.bodies[i] = standIn(i, enter+uint32(k)-1)
		}
	}
	part.typeOf = slices.Clone(c.typeOf)
	for k := 1; k < c.count; k++ {
		part.bodies = append(part.bodies, c.enterPart(k))
		part.typeOf = append(part.typeOf, uint32(len(c.types)))
	}
	fill := uint32(len(c.imports) + len(part.bodies))
	part.bodies = append(part.bodies, c.fill[0])
	part.typeOf = append(part.typeOf, uint32(len(c.types)+1))
	part.types = append(slices.Clone(c.types), enterType, fillType)
	part.sections = map[byte][]byte{}
	for id, content := range c.sections {
		part.sections[id] = content
	}
	part.sections[sectionGlobal] = c.moreGlobals()
	part.sections[sectionExport] = c.moreExports()
	part.sections[sectionStart] = appendU32(nil, fill)
	return part.write()
}

// standIn is the body that the first part has for function i of another.
func standIn(i int, enter uint32) []byte {
	body := []byte{0, opLocalGet, 0, opI32Const}
	body = append(appendS64(body, int64(TableOffset+i)), opCall)
	return append(appendU32(body, enter), opEnd)
}

// enterType is the type of the functions that enterPart gives the bodies of.
const enterType = "\x60\x02\x7f\x7f\x01\x7f"

// enterPart is the body of the function that goes on in a later part, with the two
// parameters of where inside the function and which function. While the part is
// missing it has the program pause as Go itself does: the function's address goes
// below the stack pointer, where the loop that resumes looks for it, and every
// caller is told to return.
func (c *cutter) enterPart(part int) []byte {
	return slices.Concat([]byte{0},
		[]byte{opGlobalGet, byte(c.globalHere(part)), opIf, typeEmpty},
		[]byte{opLocalGet, 0, opLocalGet, 1, opCallIndirect, 0, 0, opReturn, opEnd},
		[]byte{opGlobalGet, globalSP, opI32Const, 8, opI32Sub},
		[]byte{opLocalGet, 1, opI64ExtendU, opI64Const, 16, opI64Shl, opI64Store, 3, 0},
		[]byte{opLocalGet, 1, opGlobalSet, byte(c.globalMissing())},
		[]byte{opI32Const, 1, opGlobalSet, globalPause},
		[]byte{opI32Const, 1, opEnd})
}

func (c *cutter) moreGlobals() []byte {
	r := reader{data: c.sections[sectionGlobal]}
	ours := uint32(c.count) // One for each later part, and the one that is missing.
	out := appendU32(nil, r.u32()+ours)
	out = append(out, r.data[r.at:]...)
	for range ours {
		out = append(out, typeI32, 1, opI32Const, 0, opEnd)
	}
	return out
}

// The kinds of imports and exports.
const (
	kindFunction = 0
	kindTable    = 1
	kindMemory   = 2
	kindGlobal   = 3
)

// moreExports adds what the other parts import, and what the host needs for them.
func (c *cutter) moreExports() []byte {
	r := reader{data: c.sections[sectionExport]}
	count := r.u32()
	var more []byte
	add := func(name string, kind byte, index uint32) {
		more = appendU32(append(appendBytes(more, []byte(name)), kind), index)
		count++
	}
	add(c.set, kindMemory, 0)
	add("table", kindTable, 0)
	for i := range uint32(globalCount) {
		add(globalName(i), kindGlobal, i)
	}
	for k := 1; k < c.count; k++ {
		add("here"+strconv.Itoa(k), kindGlobal, c.globalHere(k))
	}
	add("missing", kindGlobal, c.globalMissing())
	for i, kind := range c.typeOf {
		if c.name(i) == loopName {
			add("goOn", kindFunction, uint32(len(c.imports)+i))
		} else if kind != 0 {
			add(functionName(i), kindFunction, uint32(len(c.imports)+i))
		}
	}
	return append(append(appendU32(nil, count), r.data[r.at:]...), more...)
}

// loopName is the function in which Go resumes a program that has paused.
const loopName = "wasm_pc_f_loop"

func globalName(i uint32) string { return "g" + strconv.Itoa(int(i)) }
func functionName(i int) string  { return "f" + strconv.Itoa(i) }
