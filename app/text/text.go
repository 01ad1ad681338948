// Package text holds every word that a person reads, in English and in French, and the way each language writes numbers, money and dates.
package text

import (
	"strconv"
	"strings"
)

// Lang is a language of the interface.
type Lang string

// The two languages of the interface.
const (
	EN Lang = "en"
	FR Lang = "fr"
)

// Other gives the language that a language is not.
func Other(lang Lang) Lang {
	if lang == FR {
		return EN
	}
	return FR
}

// Text is a word, a phrase or a sentence in both languages. {0}, {1} and so on are places to fill.
type Text struct{ EN, FR string }

// In gives the text in a language. French is written here with ordinary blanks: those that must not break a line before a colon or inside guillemets are put in on the way out.
func (t Text) In(lang Lang) string {
	if lang == FR {
		return withBlanks(t.FR)
	}
	return t.EN
}

// withBlanks puts in the blanks of French at which no line may break.
func withBlanks(french string) string {
	french = strings.ReplaceAll(french, " :", nbsp+":")
	french = strings.ReplaceAll(french, "« ", "«"+nbsp)
	return strings.ReplaceAll(french, " »", nbsp+"»")
}

// Fill gives the text in a language with {0} replaced by the first argument, {1} by the second, and so on.
func (t Text) Fill(lang Lang, args ...string) string {
	return fill(t.In(lang), args)
}

// With gives the text with {0} replaced by another, in both languages.
func (t Text) With(other Text) Text {
	return Text{fill(t.EN, []string{other.EN}), fill(t.FR, []string{other.FR})}
}

// Whole tells whether both languages are written.
func (t Text) Whole() bool { return t.EN != "" && t.FR != "" }

// Plural is a text that depends on a count.
type Plural struct{ One, Many Text }

// In gives the form for n of a language: English has the singular for 1, French for 0 and 1. {0} is replaced by n as the language writes it, {1} on by the arguments.
func (p Plural) In(lang Lang, n int, args ...string) string {
	form := p.Many
	if n == 1 || n == 0 && lang == FR {
		form = p.One
	}
	return fill(form.In(lang), append([]string{Number(lang, n)}, args...))
}

// List joins phrases as a sentence does: "a, b and c".
func List(lang Lang, all []string) string {
	if len(all) < 2 {
		return strings.Join(all, "")
	}
	last := len(all) - 1
	return strings.Join(all[:last], ", ") + and.In(lang) + all[last]
}

var and = Text{" and ", " et "}

// fill reads its places in one pass, so that an argument is never taken for a place.
func fill(s string, args []string) string {
	open := strings.IndexByte(s, '{')
	if open < 0 {
		return s
	}
	var b strings.Builder
	for ; open >= 0; open = strings.IndexByte(s, '{') {
		n, rest, ok := placeIn(s[open:])
		if !ok || n >= len(args) {
			b.WriteString(s[:open+1])
			s = s[open+1:]
			continue
		}
		b.WriteString(s[:open])
		b.WriteString(args[n])
		s = rest
	}
	b.WriteString(s)
	return b.String()
}

// placeIn reads a place, like {0}, at the start of s, and gives what follows it.
func placeIn(s string) (n int, rest string, ok bool) {
	digits, rest, closed := strings.Cut(s[1:], "}")
	n, err := strconv.Atoi(digits)
	return n, rest, closed && err == nil && n >= 0
}
