package find

import (
	"errors"
	"strings"

	"portage/core/noc"
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

// unpack reads the forms, the titles and the everyday words of a packed file.
func (x *index) unpack(packed string, groupOf func(noc.Code) (int16, bool)) error {
	if packed == "" {
		return nil
	}
	if err := x.readForms(packed); err != nil {
		return err
	}
	return eachRow(packed, "groups", func(r *reader) {
		r.skip("[")
		code, err := noc.ParseCode(r.quoted())
		r.wrong = r.wrong || err != nil
		group, known := groupOf(code)
		for k := example; k <= also && !r.wrong; k++ {
			r.skip(",")
			if row := r.quoted(); known && row != "" && !x.addRow(row, group, k) {
				r.wrong = true
			}
		}
		r.skip("]")
	})
}

func (x *index) readForms(packed string) error {
	_, rest, ok := strings.Cut(packed, "\n\"forms\":")
	r := reader{text: rest}
	forms := r.quoted()
	if !ok || r.wrong {
		return errors.New("there is no text \"forms\"")
	}
	x.forms = make([]form, 0, vocabularyRoom)
	for more := forms != ""; more; {
		var text string
		text, forms, more = strings.Cut(forms, betweenForms)
		if len(x.forms) == mostForms {
			return errors.New("there are too many forms")
		}
		x.forms = append(x.forms, x.newForm(text))
	}
	return nil
}

// mostForms leaves room in the tables of words: nearly every form is one.
const mostForms = slotCount / 2

// newForm reads what a form is.
func (x *index) newForm(text string) form {
	s := scanner{text: text, word: x.buffer}
	if !s.run() {
		return form{text: text, is: signs(text)}
	}
	x.buffer = s.word
	f := form{text: text, is: aWord}
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
	return f
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

// addRow puts the titles of a row into the index, and is false where a character stands for no form.
func (x *index) addRow(row string, group int16, k kind) bool {
	t := x.begin(k)
	for _, r := range row {
		if r == betweenTitles {
			x.end(&t, group)
			t = x.begin(k)
			continue
		}
		at := formOf(r)
		if at < 0 || at >= len(x.forms) {
			return false
		}
		x.inRows = append(x.inRows, uint16(at))
	}
	x.end(&t, group)
	return true
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
			} else {
				initial = none
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
