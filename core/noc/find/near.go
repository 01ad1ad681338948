package find

import "math/bits"

// A word that was mistyped is near the one that was meant: few letters are wrong, missing, too many, or have changed places.

// longestNear is the length up to which words are compared letter by letter.
const longestNear = 63

// forgiven is how many errors a word of a length may have.
func forgiven(length int) int {
	switch {
	case length < 3 || length > longestNear:
		return 0
	case length < 5:
		return 1
	case length < 10:
		return 2
	}
	return 3
}

// isShort tells whether two errors make another word of one, unless letters are only missing or only too many: "qwerty" is not "query".
func isShort(word string) bool { return len(word) <= 6 }

// holds tells whether the letters of a part stand in a word in their order.
func holds[text, part string | []byte](word text, p part) bool {
	at := 0
	for i := 0; i < len(word) && at < len(p); i++ {
		if word[i] == p[at] {
			at++
		}
	}
	return at == len(p)
}

// pattern is a word that was typed, made ready to be compared with many: for every letter, the places in which it stands, as bits.
type pattern struct {
	text   string
	places [256]uint64
}

func (p *pattern) set(text string) {
	for i := range len(p.text) {
		p.places[p.text[i]] = 0
	}
	p.text = text
	for i := range len(text) {
		p.places[text[i]] |= 1 << i
	}
}

// errors counts the wrong letters between the pattern and a word, and between the pattern and the beginning of the word that is nearest to it. Two letters that changed places are one error. It works on all places of the pattern at once (Hyyrö 2003, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances").
func (p *pattern) errors(word []byte) (whole, begun int) {
	whole = len(p.text)
	begun = whole
	end := uint64(1) << (len(p.text) - 1)
	var more, fewer, same, before uint64 = ^uint64(0), 0, 0, 0
	for i := range len(word) {
		at := p.places[word[i]]
		swapped := (^same & at) << 1 & before
		same = ((at & more) + more ^ more) | at | fewer | swapped
		up, down := fewer|^(same|more), same&more
		if up&end != 0 {
			whole++
		} else if down&end != 0 {
			whole--
		}
		begun = min(begun, whole)
		up, down = up<<1|1, down<<1
		more, fewer, before = down|^(same|up), up&same, at
	}
	return whole, begun
}

// likeness is how much a word with so many errors tells, up to 1.
func likeness(errors int, typed string, word []byte) float32 {
	s := 1 - float32(errors)*(0.9/float32(len(typed))+0.03)
	if typed[0] != word[0] {
		s -= 0.05
	}
	return s
}

// lettersOf has a bit for every letter of a word.
func lettersOf[text string | []byte](folded text) uint32 {
	letters := uint32(0)
	for i := range len(folded) {
		if c := folded[i]; 'a' <= c && c <= 'z' {
			letters |= 1 << (c - 'a')
		} else {
			letters |= 1 << (26 + c%6)
		}
	}
	return letters
}

// lacking counts the letters that one set has and the other lacks.
func lacking(has, lacks uint32) int { return bits.OnesCount32(has &^ lacks) }

// near calls yield for every word of the vocabulary with at most so many errors.
func (v *vocabulary) near(p *pattern, most int, yield func(word uint16, likeness float32)) {
	letters := lettersOf(p.text)
	for length := max(len(p.text)-most, 1); length <= min(len(p.text)+most, longestNear); length++ {
		class := &v.ofLength[length]
		for i, theirs := range class.letters {
			if lacking(letters, theirs) > most || lacking(theirs, letters) > most {
				continue
			}
			at := class.words[i]
			word := v.words.text(at)
			if whole, _ := p.errors(word); whole <= most && (whole < 2 || !isShort(p.text) || holds(p.text, word) || holds(word, p.text)) {
				yield(at, likeness(whole, p.text, word))
			}
		}
	}
}

// nearlyBegun calls yield for every longer word with the same first letter whose beginning has at most so many errors.
func (v *vocabulary) nearlyBegun(p *pattern, most int, yield func(word uint16, likeness float32)) {
	letters, length := lettersOf(p.text), len(p.text)
	for _, at := range v.initials[p.text[0]] {
		if lacking(letters, v.letters[at]) > most {
			continue
		}
		word := v.words.text(at)
		if len(word) <= length {
			continue
		}
		if _, begun := p.errors(word[:min(len(word), length+most)]); begun <= most {
			yield(at, likeness(begun, p.text, word)*beginning)
		}
	}
}
