package find

// table gives texts their places, from 0 on, up to 65,535 of them. Go's map does the same in more time and memory, and there are 30,000 words, stems and roots to place before the first search.
type table struct {
	texts  []byte   // one after the other
	ends   []uint32 // where each ends
	hashes []uint32
	slots  []uint16 // place plus one; 0 is free
}

// slotCount is a power of two, and well over the number of words in a language.
const slotCount = 1 << 15

// lettersEach is about how long a word is.
const lettersEach = 9

func newTable(room int) table {
	return table{make([]byte, 0, room*lettersEach), make([]uint32, 0, room), make([]uint32, 0, room), make([]uint16, slotCount)}
}

// copied gives a table that can grow beside this one.
func (t *table) copied(room int) table {
	c := newTable(room)
	c.texts, c.ends, c.hashes = append(c.texts, t.texts...), append(c.ends, t.ends...), append(c.hashes, t.hashes...)
	copy(c.slots, t.slots)
	return c
}

func (t *table) count() int { return len(t.ends) }

// text gives the text of a place.
func (t *table) text(at uint16) []byte {
	if at == 0 {
		return t.texts[:t.ends[0]]
	}
	return t.texts[t.ends[at-1]:t.ends[at]]
}

// place gives the place of a text, and puts it at the end where it is new.
func (t *table) place(text []byte, hash uint32) (at uint16, isNew bool) {
	at, slot, ok := t.look(text, hash)
	if ok {
		return at, false
	}
	at = uint16(len(t.ends))
	t.texts = append(t.texts, text...)
	t.ends, t.hashes = append(t.ends, uint32(len(t.texts))), append(t.hashes, hash)
	t.slots[slot] = at + 1
	return at, true
}

// find gives the place of a text, and false where it is not there.
func (t *table) find(text []byte, hash uint32) (at uint16, ok bool) {
	at, _, ok = t.look(text, hash)
	return at, ok
}

func (t *table) look(text []byte, hash uint32) (at uint16, slot uint32, ok bool) {
	for slot = hash % slotCount; t.slots[slot] != 0; slot = (slot + 1) % slotCount {
		if at := t.slots[slot] - 1; t.hashes[at] == hash && string(t.text(at)) == string(text) {
			return at, slot, true
		}
	}
	return 0, slot, false
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
