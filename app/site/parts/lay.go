package parts

import (
	"encoding/binary"
	"slices"
	"strings"
)

// laid is where a table is that has been written anew, by the number of the part whose
// functions need it and those of no part before.
type laid struct {
	others    [][]extent // Steps, maps and records.
	records   []extent
	addresses extent // The places of the records, which each part fills in.
}

// layTable writes the table anew: without names, files, lines and what only
// traces need, in the order of the parts.
func (t *table) layTable(count int, part func(i int) int) (laid, error) {
	records := make([]record, t.count)
	for i := range records {
		records[i] = t.record(uint32(i))
	}
	l := layout{table: t, records: records, count: count, part: part}
	if err := l.measure(); err != nil {
		return laid{}, err
	}
	l.shortenNames()
	steps := l.pack(t.steps, t.lookup, 1, l.takeSteps)
	maps := l.pack(t.maps, l.mapsEnd, 8, l.takeMaps)
	places := t.lookup + 8*t.count + 4 // With the address after the last function.
	laid := laid{records: l.pack(places, l.end, 4, l.takeRecords), addresses: extent{t.lookup, places - 4}}
	if l.failed {
		return laid, errShape
	}
	for k := range count {
		laid.others = append(laid.others, []extent{steps[k], maps[k], laid.records[k]})
	}
	return laid, nil
}

type layout struct {
	*table
	records []record
	count   int
	part    func(i int) int
	end     uint32 // Of the records.
	mapsEnd uint32
	failed  bool
}

// measure finds the ends of the records and of the maps, and checks that nothing
// unknown lies between the maps.
func (l *layout) measure() error {
	known := []extent{}
	address := l.u32(l.lookup)
	for i, r := range l.records {
		if l.u32(l.lookup+8*uint32(i)) != address+uint32(i) || binary.LittleEndian.Uint32(r.head[:]) != address+uint32(i) {
			return errShape
		}
		at := l.lookup + l.u32(l.lookup+8*uint32(i)+4)
		l.end = max(l.end, at+r.size())
		if len(r.pcdata) > pcdataKinds || len(r.funcdata) > funcdataKinds {
			return errShape
		}
		for kind, offset := range r.funcdata {
			if offset != nothing {
				known = append(known, extent{l.maps + offset, l.maps + offset + l.lengthOf(kind, l.maps+offset, r)})
			}
		}
	}
	slices.SortFunc(known, func(a, b extent) int { return int(a.from) - int(b.from) })
	l.mapsEnd = l.maps
	for _, e := range known {
		if e.from > l.mapsEnd+maxPadding {
			return errShape
		}
		l.mapsEnd = max(l.mapsEnd, e.to)
	}
	return nil
}

const maxPadding = 32

// pack gives what take appends for each function, part by part, a new place between
// from and to, and returns where that of each part lies.
func (l *layout) pack(from, to uint32, align int, take func(i int, p *packer)) []extent {
	p := &packer{base: from, known: map[string]uint32{}}
	extents := make([]extent, l.count)
	for k := range extents {
		p.fill(align)
		extents[k].from = from + uint32(len(p.content))
		for i := range l.records {
			if l.part(i) == k {
				take(i, p)
			}
		}
		extents[k].to = from + uint32(len(p.content))
	}
	end := extents[l.count-1].to
	if end > to {
		l.failed = true
		return extents
	}
	copy(l.memory[from:], p.content)
	clear(l.memory[end:to])
	return extents
}

// packer puts pieces behind one another, equal ones once.
type packer struct {
	base    uint32
	content []byte
	known   map[string]uint32
}

func (p *packer) fill(align int) {
	for len(p.content)%align != 0 {
		p.content = append(p.content, 0)
	}
}

// add returns the piece's offset from the start.
func (p *packer) add(piece []byte, align int) uint32 {
	if at, ok := p.known[string(piece)]; ok && at%uint32(align) == 0 {
		return at
	}
	p.fill(align)
	at := uint32(len(p.content))
	p.content = append(p.content, piece...)
	p.known[string(piece)] = at
	return at
}

func (l *layout) takeSteps(i int, p *packer) {
	if len(p.content) == 0 {
		p.content = append(p.content, 0) // Offset 0 stands for none.
	}
	r := &l.records[i]
	sp := binary.LittleEndian.Uint32(r.head[16:])
	if sp != 0 {
		sp = p.add(slices.Clone(l.stepsAt(sp)), 1)
	}
	binary.LittleEndian.PutUint32(r.head[16:], sp)
	for kind, offset := range r.pcdata {
		r.pcdata[kind] = 0
		if offset != 0 && (kind == pcdataStackMap || kind == pcdataBounds) {
			r.pcdata[kind] = p.add(slices.Clone(l.stepsAt(offset)), 1)
		}
	}
	for len(r.pcdata) > 0 && r.pcdata[len(r.pcdata)-1] == 0 {
		r.pcdata = r.pcdata[:len(r.pcdata)-1]
	}
}

func (l *layout) takeMaps(i int, p *packer) {
	r := &l.records[i]
	for kind, offset := range r.funcdata {
		r.funcdata[kind] = nothing
		if offset == nothing {
			continue
		}
		at := l.maps + offset
		piece := slices.Clone(l.memory[at : at+l.lengthOf(kind, at, *r)])
		switch kind {
		case funcdataArgs, funcdataLocals:
			r.funcdata[kind] = p.add(piece, 4)
		case funcdataObjects:
			r.funcdata[kind] = p.add(piece, 8)
		case funcdataDefers:
			r.funcdata[kind] = p.add(piece, 1)
		}
	}
	for len(r.funcdata) > 0 && r.funcdata[len(r.funcdata)-1] == nothing {
		r.funcdata = r.funcdata[:len(r.funcdata)-1]
	}
}

func (l *layout) takeRecords(i int, p *packer) {
	at := p.base + uint32(len(p.content)) - l.lookup
	binary.LittleEndian.PutUint32(l.memory[l.lookup+8*uint32(i)+4:], at)
	p.content = append(p.content, l.records[i].bytes()...)
}

// size is what the record takes in memory.
func (r record) size() uint32 {
	return recordHead + 4*uint32(len(r.pcdata)+len(r.funcdata))
}

func (r record) bytes() []byte {
	head := r.head
	clear(head[20:28]) // File and line.
	clear(head[32:40]) // The file's unit, the first line.
	binary.LittleEndian.PutUint32(head[28:], uint32(len(r.pcdata)))
	head[43] = byte(len(r.funcdata))
	out := slices.Clone(head[:])
	for _, n := range slices.Concat(r.pcdata, r.funcdata) {
		out = binary.LittleEndian.AppendUint32(out, n)
	}
	return out
}

// shortenNames leaves those names by which the runtime tells functions apart.
func (l *layout) shortenNames() {
	p := &packer{known: map[string]uint32{}, content: []byte{0}} // Offset 0 stands for no name.
	for i := range l.records {
		r := &l.records[i]
		var offset uint32
		if name := keptName(l.name(*r), r.head[40]); name != "" {
			offset = p.add([]byte(name+"\x00"), 1)
		}
		binary.LittleEndian.PutUint32(r.head[4:], offset)
	}
	clear(l.memory[l.names:l.steps]) // And the files, which come after the names.
	copy(l.memory[l.names:], p.content)
}

// keptName gives what must be left of a function's name: the runtime asks whether
// it is one of its own, whether it is one of two of reflect, and for a wrapper's
// parts when a method is called through a nil pointer.
func keptName(name string, id byte) string {
	switch {
	case name == "reflect.makeFuncStub" || name == "reflect.methodValueCall":
		return name
	case id == funcIDWrapper:
		return "portage.(*T).method"
	case strings.HasPrefix(name, "runtime."):
		return "runtime.f"
	}
	return ""
}
