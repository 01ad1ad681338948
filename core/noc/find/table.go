package find

// table gives texts their places in a list, from 0 on, up to 65,535 of them. Go's map does the same in more time, and there are 200,000 words to look up before the first search.
type table struct {
	list   []string
	hashes []uint32
	slots  []uint16 // place plus one; 0 is free
}

// slotCount is a power of two, and well over the number of words in a language.
const slotCount = 1 << 15

func newTable(room int) table {
	return table{make([]string, 0, room), make([]uint32, 0, room), make([]uint16, slotCount)}
}

// place gives the place of a text, and puts it at the end where it is new.
func (t *table) place(text []byte, hash uint32) (at uint16, isNew bool) {
	slot := hash % slotCount
	for ; t.slots[slot] != 0; slot = (slot + 1) % slotCount {
		if at := t.slots[slot] - 1; t.hashes[at] == hash && t.list[at] == string(text) {
			return at, false
		}
	}
	at = uint16(len(t.list))
	t.list, t.hashes = append(t.list, string(text)), append(t.hashes, hash)
	t.slots[slot] = at + 1
	return at, true
}

// find gives the place of a text, and false where it is not there.
func (t *table) find(text []byte, hash uint32) (at uint16, ok bool) {
	for slot := hash % slotCount; t.slots[slot] != 0; slot = (slot + 1) % slotCount {
		if at := t.slots[slot] - 1; t.hashes[at] == hash && t.list[at] == string(text) {
			return at, true
		}
	}
	return 0, false
}

// The hash of Fowler, Noll and Vo.
const emptyHash uint32 = 2166136261

func hashed(hash uint32, c byte) uint32 { return (hash ^ uint32(c)) * 16777619 }

func hashOf(text []byte) uint32 {
	hash := emptyHash
	for _, c := range text {
		hash = hashed(hash, c)
	}
	return hash
}
