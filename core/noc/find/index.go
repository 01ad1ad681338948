package find

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"portage/core/noc"
)

// kind is what sort of title a title is; of two that answer alike, the first goes before.
type kind uint8

const (
	official kind = iota // the title of the unit group
	example              // an illustrative example
	other                // another title of the classification
	everyday             // a name that people use
	also                 // a name that people use more often for another unit group
)

// title is one line that may answer a query.
type title struct {
	row, rowEnd int32 // its forms in the index; none for the title of a unit group
	from, to    int32 // its words in the index
	kind        kind
	asides      uint64 // a bit for each of its words that stands in brackets or in a qualifier, as in "clinical instructor - nursing"
}

// index holds the titles of a language and the words in them.
type index struct {
	vocabulary
	lang      string
	groups    []noc.Group
	forms     []form
	titles    []title  // first those of the unit groups, in the order of their codes
	groupOf   []int16  // the unit group of a title, by the order of the codes
	officials int32    // how many titles are of the classification: they go before the everyday names
	inRows    []uint16 // the forms of every title, one title after the other
	inTitles  []uint16 // the words of every title, one title after the other
	counts    []count  // of every stem
	// Of a title, one part in the rarity of its words together: asides count little where a title is scored, and in full where the titles of a unit group are picked.
	perWeight, perLength []float32
	posted               []int32 // the titles of stem s are posted[postedAt[s]:postedAt[s+1]], ascending
	postedAt             []int32
	rarity               []float32 // of a stem: from 0.1 where every title has it to 1 where one has
	logTitles            float64   // the logarithm of the number of titles
}

// newIndex makes the index of a language from its packed files. The titles of the unit groups are always in it; either file may be empty.
func newIndex(groups []noc.Group, lang string, packed Packed) (*index, error) {
	x := &index{vocabulary: newVocabulary(lang), lang: lang, groups: groups}
	x.forms, x.counts = make([]form, 0, vocabularyRoom), make([]count, 0, vocabularyRoom)
	x.makeRoom(len(groups)*bytesATitle + len(packed.Titles) + len(packed.Names))
	for i, g := range groups {
		t := x.begin(official)
		x.addText(&t, int16(i), g.In(lang))
	}
	err := x.unpack(packed.Titles, other, example)
	x.officials = int32(len(x.titles))
	err = cmp.Or(err, x.unpack(packed.Names, everyday, also))
	if err == nil {
		x.post()
	}
	return x, err
}

// with gives an index that has the everyday names too.
func (x *index) with(names string) (*index, error) {
	more := x.copied()
	more.makeRoom(len(names))
	err := more.unpack(names, everyday, also)
	if err == nil {
		more.post()
	}
	return more, err
}

// copied gives an index that can grow beside this one.
func (x *index) copied() *index {
	c := *x
	c.vocabulary = x.vocabulary.copied()
	c.forms, c.titles, c.groupOf = slices.Clip(x.forms), slices.Clip(x.titles), slices.Clip(x.groupOf)
	c.inRows, c.inTitles, c.counts = slices.Clip(x.inRows), slices.Clip(x.inTitles), slices.Clone(x.counts)
	return &c
}

// bytesATitle is about how many bytes of a packed file a title takes.
const bytesATitle = 7

// makeRoom makes room for about all that a packed file holds, so that little has to be moved.
func (x *index) makeRoom(bytes int) {
	titles, forms, words := bytes/bytesATitle, bytes*3/5, bytes*2/5
	x.titles, x.groupOf = slices.Grow(x.titles, titles), slices.Grow(x.groupOf, titles)
	x.inRows, x.inTitles = slices.Grow(x.inRows, forms), slices.Grow(x.inTitles, words)
}

// addText puts a title into the index, its words taken from its text.
func (x *index) addText(t *title, group int16, text string) {
	x.each(text, func(word uint16, s *scanner) {
		t.addAside(isAside(text, s.from), len(x.inTitles)-int(t.from))
		x.inTitles = append(x.inTitles, word)
	})
	x.finish(t, group)
}

func (x *index) finish(t *title, group int16) {
	t.to = int32(len(x.inTitles))
	this := int32(len(x.titles) + 1)
	for _, w := range x.wordsOf(t) {
		s := x.stem[w]
		for int(s) >= len(x.counts) {
			x.counts = append(x.counts, count{})
		}
		if c := &x.counts[s]; c.last != this {
			c.last = this
			c.titles++
		}
	}
	x.titles, x.groupOf = append(x.titles, *t), append(x.groupOf, group)
}

func (t *title) addAside(is bool, word int) {
	if is {
		t.asides |= 1 << word
	}
}

// textOf gives the text of a title.
func (x *index) textOf(at int32) string {
	t := &x.titles[at]
	if t.kind == official {
		return x.groups[at].In(x.lang)
	}
	return x.join(x.inRows[t.row:t.rowEnd])
}

// join writes a row of forms as text.
func (x *index) join(row []uint16) string {
	var b strings.Builder
	afterWord := false
	for _, at := range row {
		f := &x.forms[at]
		if afterWord && f.is&aWord != 0 {
			b.WriteByte(' ')
		}
		b.WriteString(f.text)
		afterWord = f.is&aWord != 0
	}
	return b.String()
}

// each gives the words of a title that say something, and places those that are new in the vocabulary. What stands in "(except …)" does not count: it is what the title is not.
func (x *index) each(text string, yield func(word uint16, s *scanner)) {
	bracket := strings.IndexByte(text, '(')
	s := scanner{text: text, word: x.buffer}
	for s.next() {
		if bracket >= 0 && s.from > bracket && isExcepted(text, s.from) {
			continue
		}
		if at, small := x.place(s.word, s.hash); !small {
			yield(at, &s)
		}
	}
	x.buffer = s.word
}

// wordsOf gives the words of a title.
func (x *index) wordsOf(t *title) []uint16 { return x.inTitles[t.from:t.to] }

// titlesOf gives the titles that have a stem.
func (x *index) titlesOf(stem uint16) []int32 { return x.posted[x.postedAt[stem]:x.postedAt[stem+1]] }

// count counts the titles that a stem stands in, those of the title in hand once.
type count struct {
	titles int32
	last   int32 // the title seen last, plus one
}

// post writes down which titles have which stem, and how rare each stem is.
func (x *index) post() {
	stems := x.stems.count()
	x.logTitles = math.Log(float64(len(x.titles) + 1))
	x.counts = append(x.counts, make([]count, stems-len(x.counts))...) // A form may stand in no title.
	x.rarity = make([]float32, stems)
	x.postedAt = make([]int32, stems+1)
	for s := range stems {
		titles := x.counts[s].titles
		x.rarity[s] = rarityOf(int(titles), x.logTitles)
		x.postedAt[s+1] = x.postedAt[s] + titles
	}
	x.posted = make([]int32, x.postedAt[stems])
	x.perWeight, x.perLength = make([]float32, len(x.titles)), make([]float32, len(x.titles))
	next := append([]int32(nil), x.postedAt...)
	for i := range x.titles {
		t := &x.titles[i]
		var weight, length float32
		for j, w := range x.wordsOf(t) {
			s := x.stem[w]
			if at := next[s]; at > x.postedAt[s] && x.posted[at-1] == int32(i) {
				continue // It stands twice in the title.
			}
			x.posted[next[s]] = int32(i)
			next[s]++
			length += x.rarity[s]
			weight += x.rarity[s] * t.share(j)
		}
		x.perWeight[i], x.perLength[i] = 1/weight, 1/length
	}
}

// asideShare is how much an aside counts against a word of the title itself.
const asideShare = 0.35

func (t *title) share(word int) float32 {
	if t.isAside(word) {
		return asideShare
	}
	return 1
}

func (t *title) isAside(word int) bool { return t.asides>>word&1 != 0 }

// rarityOf gives the rarity of what stands in so many titles, of all whose number has a logarithm.
func rarityOf(titles int, logAll float64) float32 {
	return float32(1 - 0.9*math.Log(float64(max(titles, 1)))/logAll)
}
