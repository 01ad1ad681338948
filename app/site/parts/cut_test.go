package parts

import (
	"bytes"
	"encoding/binary"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
)

// program compiles the program of testdata once, with the names of its functions.
var program = sync.OnceValues(func() ([]byte, error) { return compile("-w") })

func compile(ldflags string) ([]byte, error) {
	dir, err := os.MkdirTemp("", "portage-parts-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	out := filepath.Join(dir, "program.wasm")
	cmd := exec.Command("go", "build", "-ldflags", ldflags, "-o", out, "./testdata/program")
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOFLAGS=")
	if said, err := cmd.CombinedOutput(); err != nil {
		return nil, errors.New(string(said))
	}
	return os.ReadFile(out)
}

func wholeProgram(t *testing.T) *module {
	t.Helper()
	content, err := program()
	if err != nil {
		t.Fatal(err)
	}
	m, err := read(content)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// partOf gives the part of a function in these tests, which have three.
func partOf(name string) int {
	switch {
	case name == "sort.Strings":
		return 2
	case strings.HasPrefix(name, "main.late"):
		return 1
	}
	return 0
}

func cut(t *testing.T) (first *module, others [][]byte) {
	t.Helper()
	content, err := program()
	if err != nil {
		t.Fatal(err)
	}
	all, err := Cut(content, 3, partOf, nil)
	if err != nil {
		t.Fatal(err)
	}
	if first, err = read(all[0]); err != nil {
		t.Fatal(err)
	}
	return first, all[1:]
}

func TestEveryFunctionIsInOneOfTheParts(t *testing.T) {
	whole := wholeProgram(t)
	first, others := cut(t)
	late := map[int][]int{} // By part.
	for i := range whole.bodies {
		if isStandIn := len(first.bodies[i]) < 16 && bytes.HasPrefix(first.bodies[i], []byte{0, opLocalGet, 0, opI32Const}); isStandIn {
			k := partOf(whole.name(i))
			late[k] = append(late[k], i)
		}
	}
	if len(late[0]) > 0 {
		t.Errorf("the first part lacks %s", whole.name(late[0][0]))
	}
	for k, other := range others {
		bodies := section(other, sectionFunction)
		if count := bodies.u32() - 1; int(count) != len(late[k+1]) || count == 0 { // One fills in its table.
			t.Errorf("part %d has %d functions, and the first part lacks %d of them", k+1, count, len(late[k+1]))
		}
		if bytes.Contains(other, []byte("main.late")) {
			t.Errorf("part %d carries names", k+1)
		}
	}
	if len(first.names) > 0 {
		t.Error("the first part carries names")
	}
}

func TestTheOthersAskOnlyForWhatTheFirstPartGives(t *testing.T) {
	first, others := cut(t)
	given := exports(first)
	for k, other := range others {
		asked := importNames(other)
		if len(asked) < globalCount {
			t.Fatalf("part %d asks for %q", k+1, asked)
		}
		for _, name := range asked {
			if !slices.Contains(given, name) {
				t.Errorf("the first part does not give %s to part %d", name, k+1)
			}
		}
	}
	for _, name := range []string{"run", "resume", "getsp", "mem", "here1", "here2", "missing", "goOn"} {
		if !slices.Contains(given, name) {
			t.Errorf("the first part does not give %s, which the host needs", name)
		}
	}
}

func exports(m *module) []string {
	r := reader{data: m.sections[sectionExport]}
	var names []string
	for range r.u32() {
		names = append(names, string(r.take(r.u32())))
		r.byte()
		r.u32()
	}
	return names
}

// section gives a section of a module.
func section(program []byte, id byte) reader {
	r := reader{data: program, at: 8}
	for r.byte() != id && !r.done() {
		r.take(r.u32())
	}
	return reader{data: r.take(r.u32())}
}

// importNames reads the names a module asks for, of whatever kind.
func importNames(program []byte) []string {
	r := section(program, sectionImport)
	var names []string
	for range r.u32() {
		r.take(r.u32())
		names = append(names, string(r.take(r.u32())))
		switch r.byte() {
		case kindFunction:
			r.u32()
		case kindTable:
			r.take(2) // Its type, and that it has no upper limit.
			r.u32()
		case kindMemory:
			r.byte()
			r.u32()
		case kindGlobal:
			r.take(2)
		}
	}
	return names
}

func TestAPartOfAnotherProgramDoesNotFit(t *testing.T) {
	content, err := program()
	if err != nil {
		t.Fatal(err)
	}
	another, err := Cut(content, 3, func(name string) int { return min(partOf(name), 1) }, nil)
	if err != nil {
		t.Fatal(err)
	}
	first, own := cut(t)
	if memory := importNames(own[0])[0]; !slices.Contains(exports(first), memory) {
		t.Errorf("its own part asks for %s", memory)
	}
	if memory := importNames(another[1])[0]; slices.Contains(exports(first), memory) {
		t.Errorf("both are called %s", memory)
	}
}

func TestTheSameProgramIsCutTheSameWay(t *testing.T) {
	content, err := program()
	if err != nil {
		t.Fatal(err)
	}
	once, err1 := Cut(content, 3, partOf, nil)
	again, err2 := Cut(content, 3, partOf, nil)
	if err := errors.Join(err1, err2); err != nil {
		t.Fatal(err)
	}
	if !slices.EqualFunc(once, again, bytes.Equal) {
		t.Error("the bytes differ")
	}
}

func TestWhatIsNoProgramOfGoIsRefused(t *testing.T) {
	nameless, err := compile("-s -w")
	if err != nil {
		t.Fatal(err)
	}
	whole, err := program()
	if err != nil {
		t.Fatal(err)
	}
	for name, content := range map[string][]byte{
		"nothing":                 nil,
		"something else":          []byte("<!doctype html>"),
		"a module without a body": []byte("\x00asm\x01\x00\x00\x00"),
		"half a program":          whole[:len(whole)/2],
		"a program without names": nameless,
	} {
		if _, err := Cut(content, 3, partOf, nil); !errors.Is(err, errShape) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// The runtime reads the table while it collects garbage and grows stacks: whatever it
// reads there must be what the compiler wrote.
func TestTheTableSaysTheSameOfEveryFunctionAsBefore(t *testing.T) {
	m := wholeProgram(t)
	m.merge()
	memory, err := m.memory()
	if err != nil {
		t.Fatal(err)
	}
	before, err := findTable(slices.Clone(memory), len(m.bodies))
	if err != nil {
		t.Fatal(err)
	}
	after, err := findTable(memory, len(m.bodies))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := after.layTable(3, func(i int) int { return partOf(m.name(i)) }); err != nil {
		t.Fatal(err)
	}
	for i := range after.count {
		a, b := before.record(i), after.record(i)
		if got, want := said(after, b), said(before, a); got != want {
			t.Errorf("%s: %q, before %q", m.name(int(i)), got, want)
		}
		if got, want := after.name(b), keptName(before.name(a), a.head[40]); got != want {
			t.Errorf("%s is named %q, not %q", m.name(int(i)), got, want)
		}
		if after.u32(after.lookup+8*i) != before.u32(before.lookup+8*i) {
			t.Errorf("%s begins elsewhere", m.name(int(i)))
		}
	}
}

// said gives what the runtime reads of a function, places replaced by what is there.
func said(t *table, r record) string {
	var b bytes.Buffer
	b.Write(r.head[:4])    // The address.
	b.Write(r.head[8:16])  // Arguments, deferred calls.
	b.Write(r.head[40:42]) // What kind of function.
	steps := func(offset uint32) {
		b.WriteByte('|')
		if offset != 0 {
			b.Write(t.stepsAt(offset))
		}
	}
	steps(binary.LittleEndian.Uint32(r.head[16:]))
	for _, kind := range []int{pcdataStackMap, pcdataBounds} {
		if kind < len(r.pcdata) {
			steps(r.pcdata[kind])
		} else {
			steps(0)
		}
	}
	for _, kind := range []int{funcdataArgs, funcdataLocals, funcdataObjects, funcdataDefers} {
		b.WriteByte('|')
		if kind < len(r.funcdata) && r.funcdata[kind] != nothing {
			at := t.maps + r.funcdata[kind]
			b.Write(t.memory[at : at+t.lengthOf(kind, at, r)])
		}
	}
	return b.String()
}

func TestNamesThatTheRuntimeAsksForAreKept(t *testing.T) {
	for _, test := range []struct {
		name string
		id   byte
		want string
	}{
		{"runtime.bgsweep", 0, "runtime.f"},
		{"runtime/debug.Stack", 0, ""},
		{"reflect.methodValueCall", 0, "reflect.methodValueCall"},
		{"reflect.makeFuncStub", 0, "reflect.makeFuncStub"},
		{"reflect.Value.Len", 0, ""},
		{"portage/core/day.(*Day).String", funcIDWrapper, "portage.(*T).method"},
		{"portage/core/day.Day.String", 0, ""},
	} {
		if got := keptName(test.name, test.id); got != test.want {
			t.Errorf("%s: %q, not %q", test.name, got, test.want)
		}
	}
}
