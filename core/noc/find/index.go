package find

import (
	"math"
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
	text     string
	from, to int32 // its words in the index
	group    int16 // its unit group, by the order of the codes
	kind     kind
	body     uint8 // how many of its words stand before the qualifier, as in "clinical instructor - nursing"
}

// index holds the titles of a language and the words in them.
type index struct {
	vocabulary
	titles   []title
	inTitles []uint16  // the words of every title, one title after the other
	weight   []float32 // of a title: the rarity of its words together
	posted   []int32   // the titles of stem s are posted[postedAt[s]:postedAt[s+1]], ascending
	postedAt []int32
	rarity   []float32 // of a stem: from 0.1 where every title has it to 1 where one has
}

// What there is room for before anything has to be moved: a little over the larger language.
const (
	titleRoom = 36_000
	wordRoom  = 170_000
)

// newIndex makes the index of a language. The titles of the unit groups are always in it; titles and names may be empty.
func newIndex(groups []noc.Group, lang string, titles Titles, names Everyday) (*index, error) {
	x := &index{vocabulary: newVocabulary(lang), titles: make([]title, 0, titleRoom), inTitles: make([]uint16, 0, wordRoom)}
	var at [100_000]int16 // the group of a code, plus one
	for i, g := range groups {
		at[g.Code] = int16(i + 1)
		x.add(g.In(lang), int16(i), official)
	}
	err := titles.Each(func(code noc.Code, text string, isExample bool) {
		switch i := at[code]; {
		case i == 0:
		case isExample:
			x.add(text, i-1, example)
		default:
			x.add(text, i-1, other)
		}
	})
	if err != nil {
		return nil, err
	}
	err = names.Names(func(n Name) {
		i := at[n.Code]
		if i == 0 {
			return
		}
		for _, name := range n.Names {
			x.add(name, i-1, everyday)
		}
		for _, name := range n.Also {
			x.add(name, i-1, also)
		}
	})
	x.post()
	return x, err
}

// add puts a title into the index.
func (x *index) add(text string, group int16, k kind) {
	t := title{text: text, group: group, kind: k, from: int32(len(x.inTitles))}
	qualifier := strings.Index(text, " - ")
	s := scanner{text: text, word: x.buffer}
	for s.next() {
		at, small := x.place(s.word, s.hash)
		if small {
			continue
		}
		x.inTitles = append(x.inTitles, at)
		if qualifier < 0 || s.from < qualifier {
			t.body++
		}
	}
	x.buffer = s.word
	t.to = int32(len(x.inTitles))
	x.titles = append(x.titles, t)
}

// wordsOf gives the words of a title.
func (x *index) wordsOf(t *title) []uint16 { return x.inTitles[t.from:t.to] }

// titlesOf gives the titles that have a stem.
func (x *index) titlesOf(stem uint16) []int32 { return x.posted[x.postedAt[stem]:x.postedAt[stem+1]] }

// post writes down which titles have which stem, and how rare each stem is.
func (x *index) post() {
	stems := len(x.stems.list)
	count := make([]int32, stems+1)
	x.eachStem(func(_ int, stem uint16, _ float32) { count[stem+1]++ })
	x.rarity = make([]float32, stems)
	for s := range stems {
		x.rarity[s] = x.rarityOf(int(count[s+1]))
		count[s+1] += count[s]
	}
	x.postedAt = count
	x.posted = make([]int32, count[stems])
	x.weight = make([]float32, len(x.titles))
	next := append([]int32(nil), count...)
	x.eachStem(func(title int, stem uint16, share float32) {
		x.posted[next[stem]] = int32(title)
		next[stem]++
		x.weight[title] += x.rarity[stem] * share
	})
}

// eachStem gives every title with each of its stems once.
func (x *index) eachStem(yield func(title int, stem uint16, share float32)) {
	last := make([]int32, len(x.stems.list)) // the title in which a stem was seen last, plus one
	for i := range x.titles {
		t := &x.titles[i]
		for j, w := range x.wordsOf(t) {
			if s := x.stem[w]; last[s] != int32(i)+1 {
				last[s] = int32(i) + 1
				yield(i, s, t.share(j))
			}
		}
	}
}

// qualifierShare is how much a word of a qualifier counts against one of the title itself.
const qualifierShare = 0.35

func (t *title) share(word int) float32 {
	if word < int(t.body) {
		return 1
	}
	return qualifierShare
}

// rarityOf gives the rarity of what stands in so many titles.
func (x *index) rarityOf(titles int) float32 {
	all := float64(len(x.titles) + 1)
	return float32(0.1 + 0.9*math.Log(all/float64(max(titles, 1)))/math.Log(all))
}
