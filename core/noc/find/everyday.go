package find

import (
	"strings"

	"portage/core/noc"
)

// Everyday is what people say in a language where the classification has other words: a file like data/noc/everyday_en.json, read as Titles are.
type Everyday struct{ file string }

// Name is an official title and the names that people use for it.
type Name struct {
	Code  noc.Code
	Title string   // the official title that the names stand for
	Names []string // that mean it first of all
	Also  []string // that may mean it, and more often mean another
}

// Word is a word that stands for others, whatever the occupation.
type Word struct {
	Typed string
	Means []string // none: the word says nothing of the occupation
}

// OpenEveryday takes the text of a file of everyday names.
func OpenEveryday(file string) Everyday { return Everyday{file} }

// Names gives every official title that has everyday names. A row of another form is an error that names its line.
func (e Everyday) Names(yield func(Name)) error {
	return eachRow(e.file, "names", func(r *reader) {
		n := Name{Code: r.code()}
		r.skip(`,"title":`)
		n.Title = r.quoted()
		r.skip(`,"names":`)
		r.texts(func(name string) { n.Names = append(n.Names, name) })
		if strings.HasPrefix(r.text, ",") {
			r.skip(`,"also":`)
			r.texts(func(name string) { n.Also = append(n.Also, name) })
		}
		r.skip("}")
		yield(n)
	})
}

// Words gives every word that stands for others. A row of another form is an error that names its line.
func (e Everyday) Words(yield func(Word)) error { return eachWord(e.file, yield) }

// eachWord reads the words of a file of everyday names, or of a packed one.
func eachWord(file string, yield func(Word)) error {
	return eachRow(file, "words", func(r *reader) {
		w := Word{Means: []string{}}
		r.skip(`{"typed":`)
		w.Typed = r.quoted()
		r.skip(`,"means":`)
		r.texts(func(word string) { w.Means = append(w.Means, word) })
		r.skip("}")
		yield(w)
	})
}
