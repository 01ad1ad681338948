package find

import "slices"

// vocabulary holds every word of the titles once, with its stem.
type vocabulary struct {
	speech   *speech
	words    table
	smalls   int      // the first words say nothing of an occupation
	letters  []uint32 // of a word
	ofLength [longestNear + 1]sameLength
	stem     []uint16      // of a word
	initials [256][]uint16 // the words that begin with a letter
	stems    table
	buffer   []byte
}

// sameLength is the words of one length, and the letters of each.
type sameLength struct {
	words   []uint16
	letters []uint32
}

// What there is room for: the larger language has a little fewer of each.
const vocabularyRoom = 16_000

func newVocabulary(lang string) vocabulary {
	v := vocabulary{speech: speechOf(lang), words: newTable(vocabularyRoom), stems: newTable(vocabularyRoom)}
	for _, small := range v.speech.small {
		v.words.place([]byte(small), hashOf([]byte(small)))
		v.letters = append(v.letters, ^uint32(0))
		v.stem = append(v.stem, 0)
	}
	v.smalls = len(v.speech.small)
	return v
}

// copied gives a vocabulary that can grow beside this one.
func (v *vocabulary) copied() vocabulary {
	c := *v
	c.words, c.stems, c.buffer = v.words.copied(vocabularyRoom), v.stems.copied(vocabularyRoom), nil
	c.letters, c.stem = slices.Clip(v.letters), slices.Clip(v.stem)
	for i, class := range v.ofLength {
		c.ofLength[i] = sameLength{slices.Clip(class.words), slices.Clip(class.letters)}
	}
	for i, words := range v.initials {
		c.initials[i] = slices.Clip(words)
	}
	return c
}

// place gives the place of a folded word, and whether it is one that says nothing.
func (v *vocabulary) place(word []byte, hash uint32) (at uint16, small bool) {
	at, isNew := v.words.place(word, hash)
	if !isNew {
		return at, int(at) < v.smalls
	}
	letters := lettersOf(word)
	v.letters = append(v.letters, letters)
	if len(word) <= longestNear {
		class := &v.ofLength[len(word)]
		class.words, class.letters = append(class.words, at), append(class.letters, letters)
	}
	v.initials[word[0]] = append(v.initials[word[0]], at)
	v.stem = append(v.stem, v.placeStem(word))
	return at, false
}

func (v *vocabulary) placeStem(word []byte) uint16 {
	v.buffer = v.speech.stem(v.buffer[:0], word)
	at, _ := v.stems.place(v.buffer, hashOf(v.buffer))
	return at
}

// wordAt finds a word that says something.
func (v *vocabulary) wordAt(word string) (uint16, bool) {
	v.buffer = append(v.buffer[:0], word...)
	at, ok := v.words.find(v.buffer, hashOf(v.buffer))
	return at, ok && int(at) >= v.smalls
}

// stemAt finds the stem of a word.
func (v *vocabulary) stemAt(word string) (uint16, bool) {
	v.buffer = v.speech.stem(v.buffer[:0], []byte(word))
	return v.stems.find(v.buffer, hashOf(v.buffer))
}

// sameStart is how many letters words of one root have in common at least.
const sameStart = 3

// related calls yield for every stem of the same root as a word: plumbing for plumber.
func (v *vocabulary) related(word string, yield func(stem uint16)) {
	root := string(v.speech.root(nil, v.speech.stem(nil, []byte(word))))
	if len(root) < sameStart {
		return
	}
	for _, at := range v.initials[word[0]] {
		if !hasPrefix(v.words.text(at), root[:sameStart]) {
			continue
		}
		stem := v.stem[at]
		if v.buffer = v.speech.root(v.buffer[:0], v.stems.text(stem)); string(v.buffer) == root {
			yield(stem)
		}
	}
}

// isSmall tells whether a folded word says nothing of an occupation.
func (v *vocabulary) isSmall(word string) bool {
	v.buffer = append(v.buffer[:0], word...)
	at, ok := v.words.find(v.buffer, hashOf(v.buffer))
	return ok && int(at) < v.smalls
}
