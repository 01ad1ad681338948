package parts

import (
	"cmp"
	"slices"
)

// write puts a module together again. Sections that were not taken apart are
// written as they were.
func (m *module) write() []byte {
	out := []byte("\x00asm\x01\x00\x00\x00")
	for _, id := range []byte{sectionType, sectionImport, sectionFunction, sectionTable, sectionMemory,
		sectionGlobal, sectionExport, sectionStart, sectionElement, sectionCode, sectionData} {
		content := m.sections[id]
		switch id {
		case sectionType:
			content = appendU32(nil, uint32(len(m.types)))
			for _, t := range m.types {
				content = append(content, t...)
			}
		case sectionFunction:
			content = appendU32(nil, uint32(len(m.typeOf)))
			for _, t := range m.typeOf {
				content = appendU32(content, t)
			}
		case sectionCode:
			content = appendU32(nil, uint32(len(m.bodies)))
			for _, body := range m.bodies {
				content = appendBytes(content, body)
			}
		case sectionData:
			content = appendU32(nil, uint32(len(m.data)))
			for _, s := range m.data {
				content = append(content, 0, opI32Const)
				content = append(appendS64(content, int64(int32(s.offset))), opEnd)
				content = appendBytes(content, s.content)
			}
		}
		if content != nil {
			out = appendBytes(append(out, id), content)
		}
	}
	return out
}

// merge joins segments that lie close to each other: zeros cost next to nothing once
// compressed, and the linker's tens of thousands of small segments cost a start.
func (m *module) merge() {
	const gap = 4096
	slices.SortFunc(m.data, func(a, b segment) int { return cmp.Compare(a.offset, b.offset) })
	var merged []segment
	for _, s := range m.data {
		if n := len(merged); n > 0 {
			last := &merged[n-1]
			end := last.offset + uint32(len(last.content))
			if s.offset >= end && s.offset-end < gap {
				last.content = append(last.content, make([]byte, s.offset-end)...)
				last.content = append(last.content, s.content...)
				continue
			}
		}
		merged = append(merged, segment{s.offset, append([]byte(nil), s.content...)})
	}
	m.data = merged
}
