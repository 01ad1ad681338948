package find

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// form is a word as titles write it, or what stands between two words.
type form struct {
	text string
	word uint16 // where it is one
	is   formIs
}

// formIs says what a form does in a title.
type formIs uint8

const (
	aWord     formIs = 1 << iota
	telling          // it is a word that says something
	joining          // a sign that makes one word of initials, or a single letter
	opening          // a bracket opens
	closing          // a bracket closes
	qualifies        // what follows is a qualifier
	excepting        // "except" or "sauf"
)

// unpack reads a packed file, whose titles are of one kind, and of another where they are marked.
func (x *index) unpack(packed string, usual, rare kind) error {
	if packed == "" {
		return nil
	}
	r := reader{text: packed}
	field := func(name string) string {
		r.skip(",\n\"" + name + "\":")
		return r.quoted()
	}
	r.skip("{\n\"after\":" + strconv.Itoa(len(x.forms)))
	forms, often, read, titles := field("forms"), field("often"), field("read"), field("titles")
	if r.wrong || read != forwards && read != backwards {
		return errors.New("it is no packed file, or does not belong to the one before")
	}
	if !x.addForms(forms) {
		return errors.New("the forms cannot be read, or are too many")
	}
	l := laying{index: x, isBackwards: read == backwards, kinds: [2]kind{usual, rare}}
	if !l.learn(often) || !l.read(titles) {
		return errors.New("the titles cannot be read")
	}
	return nil
}

// addForms takes a list of forms.
func (x *index) addForms(list string) bool {
	forms, ok := readForms(list)
	if !ok || len(x.forms)+len(forms) > mostForms {
		return false
	}
	x.forms = slices.Grow(x.forms, len(forms))
	for _, text := range forms {
		f, ok := x.newForm(text)
		if !ok {
			return false
		}
		x.forms = append(x.forms, f)
	}
	return true
}

// mostForms leaves room in the tables of words: nearly every form is one.
const mostForms = slotCount / 2

// newForm reads what a form is, and is false where it is neither a word nor signs that stand apart from one: then titles would have other words as texts.
func (x *index) newForm(text string) (f form, ok bool) {
	s := scanner{text: text, word: x.buffer}
	if !s.run() {
		first, _ := utf8.DecodeRuneInString(text)
		return form{text: text, is: signs(text)}, !continues(first) && utf8.ValidString(text)
	}
	if s.from > 0 || s.to < len(text) || !utf8.ValidString(text) {
		return form{}, false
	}
	x.buffer = s.word
	f = form{text: text, is: aWord}
	if len(s.word) == 1 {
		f.is |= joining
	}
	switch string(s.word) {
	case "except", "sauf":
		f.is |= excepting
	}
	at, small := x.place(s.word, s.hash)
	if f.word = at; !small {
		f.is |= telling
	}
	return f, true
}

// signs says what the signs between two words do.
func signs(text string) (is formIs) {
	if strings.ContainsAny(text, initialSigns) {
		is |= joining
	}
	if open, end := strings.LastIndexByte(text, '('), strings.LastIndexByte(text, ')'); open > end {
		is |= opening
	} else if end >= 0 {
		is |= closing
	}
	if strings.Contains(text, qualifier) {
		is |= qualifies
	}
	return is
}

func (x *index) begin(k kind) title {
	return title{kind: k, row: int32(len(x.inRows)), from: int32(len(x.inTitles))}
}

// end takes the words of a title whose forms have been read. Initials and exceptions are rare, and are read from the text.
func (x *index) end(t *title, group int16) {
	t.rowEnd = int32(len(x.inRows))
	bracket, after, initial := false, false, none
	for _, at := range x.inRows[t.row:] {
		f := &x.forms[at]
		switch {
		case f.is&aWord == 0:
			bracket = f.is&opening != 0 || bracket && f.is&closing == 0
			after = after || f.is&qualifies != 0
			if initial == letter && f.is&joining != 0 {
				initial = joined
			}
		case f.is&excepting != 0 && bracket, f.is&joining != 0 && initial == joined:
			x.inTitles = x.inTitles[:t.from]
			x.addText(t, group, x.join(x.inRows[t.row:]))
			return
		default:
			if initial = none; f.is&joining != 0 {
				initial = letter
			}
			if f.is&telling != 0 {
				t.addAside(bracket || after, len(x.inTitles)-int(t.from))
				x.inTitles = append(x.inTitles, f.word)
			}
		}
	}
	x.finish(t, group)
}

// How far initials have been read.
const (
	none = iota
	letter
	joined // a letter, and the sign after it
)
