package find

import "bytes"

// A stem is what the forms of one word have in common: its plural, its other gender, its British or American spelling. It serves to compare, and need not be a word. A root is shorter: what a trade, the one who works in it and the work itself have in common.

// ending is the end of a word and what stands in its place.
type ending struct {
	end, instead string
	least        int // the fewest letters before it
}

// endings are those of which the first that fits is taken, by their last letter.
type endings ['z' + 1][]ending

// speech is how a language makes the forms of a word.
type speech struct {
	small    []string // words that say nothing about an occupation
	plurals  *endings
	genders  *endings
	spelling []ending // anywhere in a word, each wherever it stands
	roots    *endings // taken twice
}

// leastStemmed is the length from which a word has forms; a shorter one is often an abbreviation.
const leastStemmed = 4

// leastStem is how short a stem may be.
const leastStem = 3

// stem adds the stem of a folded word to a buffer.
func (s *speech) stem(buf, word []byte) []byte {
	start := len(buf)
	buf = append(buf, word...)
	if len(word) < leastStemmed {
		return buf
	}
	w := buf[start:]
	w = cut(w, s.plurals)
	w = cut(w, s.genders)
	letters := lettersOf(w)
	for _, e := range s.spelling {
		if lacking(lettersOf(e.end), letters) == 0 {
			w = respell(w, e)
		}
	}
	if once := single(w); len(once) >= leastStem {
		w = once
	} else {
		w = append(w[:0], word...)
	}
	return buf[:start+len(w)]
}

// root adds the root of a stem to a buffer.
func (s *speech) root(buf, stem []byte) []byte {
	start := len(buf)
	buf = append(buf, stem...)
	w := cut(buf[start:], s.roots)
	w = cut(w, s.roots)
	return buf[:start+len(w)]
}

func cut(w []byte, all *endings) []byte {
	if len(w) == 0 || int(w[len(w)-1]) >= len(all) {
		return w
	}
	for _, e := range all[w[len(w)-1]] {
		if before := len(w) - len(e.end); before >= e.least && string(w[before:]) == e.end {
			return append(w[:before], e.instead...)
		}
	}
	return w
}

func respell(w []byte, e ending) []byte {
	for from := e.least; ; {
		at := bytes.Index(w[min(from, len(w)):], []byte(e.end))
		if at < 0 {
			return w
		}
		at += from
		n := copy(w[at:], e.instead)
		w = append(w[:at+n], w[at+len(e.end):]...)
		from = at + n
	}
}

// single leaves one of two equal letters: "counsellor" is "counselor".
func single(w []byte) []byte {
	out := w[:1]
	for _, c := range w[1:] {
		if c != out[len(out)-1] || c <= '9' {
			out = append(out, c)
		}
	}
	return out
}

var english = speech{
	small: []string{"a", "am", "an", "and", "as", "at", "by", "for", "from", "i", "in", "is", "my", "of", "on", "or", "s", "the", "to", "with",
		"who", "job", "jobs", "position", "except", "etc"},
	plurals: &endings{
		'n': {{"women", "woman", 0}, {"men", "man", 1}, {"children", "child", 0}},
		's': {
			{"wives", "wife", 0}, {"knives", "knife", 0}, {"ies", "y", 2}, {"sses", "s", 2}, {"shes", "sh", 2}, {"ches", "ch", 2}, {"xes", "x", 2},
			{"ss", "ss", 0}, {"us", "us", 2}, {"is", "is", 2}, {"s", "", 3},
		},
	},
	genders: &endings{
		'e': {{"yse", "yze", 2}, {"logue", "log", 2}, {"ogue", "og", 2}, {"tre", "ter", 2}, {"bre", "ber", 2}, {"ise", "ize", 3}, {"ence", "ense", 2}, {"gramme", "gram", 2}},
		'g': {{"ising", "izing", 3}},
		'n': {{"tician", "tian", 2}, {"isation", "ization", 3}},
		'r': {{"iser", "izer", 3}},
		's': {{"waitress", "waiter", 0}, {"actress", "actor", 0}, {"hostess", "host", 0}, {"stewardess", "steward", 0}},
	},
	spelling: []ending{{"our", "or", 1}, {"ae", "e", 0}, {"oe", "e", 0}, {"mould", "mold", 0}, {"grey", "gray", 0}, {"plough", "plow", 0}, {"isation", "ization", 2}},
	roots: &endings{
		'c': {{"ic", "", 4}},
		'e': {{"ative", "", 4}, {"e", "", 3}},
		'g': {{"ating", "", 3}, {"ting", "t", 3}, {"ing", "", 3}},
		'l': {{"ological", "olog", 2}, {"ial", "", 4}, {"ical", "", 4}, {"al", "", 4}},
		'n': {{"ization", "", 3}, {"ation", "", 3}, {"ician", "", 3}, {"ion", "", 4}, {"ian", "", 4}},
		'r': {{"ator", "", 3}, {"er", "", 3}, {"or", "", 4}},
		's': {{"ics", "", 4}},
		't': {{"ologist", "olog", 2}, {"ment", "", 4}, {"ist", "", 4}, {"ant", "", 4}, {"ent", "", 4}},
		'y': {{"ology", "olog", 2}, {"ery", "", 3}, {"ry", "r", 4}, {"y", "", 4}},
	},
}

var french = speech{
	small: []string{"a", "au", "aux", "avec", "ce", "ces", "c", "d", "dans", "de", "des", "du", "en", "et", "je", "l", "la", "le", "les", "leur", "mon", "ou", "par", "pour", "qu", "que", "qui", "sa", "se", "ses", "son", "suis", "sur", "un", "une", "y",
		"emploi", "poste", "sauf", "etc"},
	plurals: &endings{
		's': {{"ss", "ss", 0}, {"s", "", 3}},
		'x': {{"eaux", "eau", 1}, {"aux", "al", 2}, {"eux", "eur", 2}, {"x", "", 3}},
	},
	genders: &endings{
		'e': {
			{"trice", "teur", 2}, {"euse", "eur", 2}, {"euze", "eur", 2}, {"eure", "eur", 2}, {"oresse", "eur", 3}, {"eresse", "eur", 3}, {"esse", "", 3},
			{"ienne", "ien", 2}, {"iere", "ier", 2}, {"onne", "on", 2}, {"elle", "el", 2}, {"ette", "et", 2}, {"ive", "if", 2}, {"ere", "er", 3}, {"ee", "", 2},
			{"e", "", 3},
		},
	},
	roots: &endings{
		'f': {{"atif", "", 3}},
		'g': {{"ag", "", 4}},
		'i': {{"ologi", "olog", 2}, {"eri", "", 3}, {"i", "", 4}},
		'l': {{"al", "", 4}, {"l", "", 5}},
		'n': {{"ication", "", 3}, {"ation", "", 3}, {"icien", "", 3}, {"ien", "", 4}, {"ion", "", 4}},
		'r': {{"ateur", "", 3}, {"teur", "t", 3}, {"eur", "", 3}, {"er", "", 4}, {"ier", "", 3}, {"ur", "", 4}},
		't': {{"ilit", "", 4}, {"abilit", "ab", 3}, {"ologist", "olog", 2}, {"ement", "", 4}, {"ist", "", 4}, {"ant", "", 4}},
		'u': {{"iqu", "", 4}, {"ologu", "olog", 2}},
	},
}

// speechOf gives the speech of "fr", or of any other for English.
func speechOf(lang string) *speech {
	if lang == "fr" {
		return &french
	}
	return &english
}
