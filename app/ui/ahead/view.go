package ahead

import (
	"slices"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/core"
	"portage/core/advise/timeline"
	"portage/core/candidate"
	"portage/core/day"
)

// view is a timeline in a language.
type view struct {
	at    frame.Place
	lang  text.Lang
	book  *core.Book
	c     *candidate.Case
	a     *core.Assessment
	line  *timeline.Timeline // nil while the days are looked at
	clock *timeline.Clock
}

func (v *view) in(t text.Text) string { return t.In(v.lang) }

func (v *view) fill(t text.Text, args ...string) string { return t.Fill(v.lang, args...) }

func (v *view) number(n int) string { return text.Number(v.lang, n) }

func (v *view) date(d day.Day) string { return text.Date(v.lang, d) }

func (v *view) gain(n int) string { return text.AheadGain(v.lang, n) }

// score writes a score, or the two bounds of one that is open.
func (v *view) score(s timeline.Score) string {
	if s.AtMost > s.Total {
		return v.fill(text.Result.To, v.number(s.Total), v.number(s.AtMost))
	}
	return v.number(s.Total)
}

// name gives the name of a rule that a window is of, of a program, or of a category in its newest edition.
func (v *view) name(id string) string {
	if t := text.AheadFor(id); t.Whole() {
		return v.in(t)
	}
	for i := len(v.book.Categories) - 1; i >= 0; i-- {
		if c, ok := v.book.Categories[i].Category(id); ok {
			return c.Name.In(string(v.lang))
		}
	}
	return id
}

// names lists the names of rules, programs and categories.
func (v *view) names(ids []string) string {
	var all []string
	for _, id := range ids {
		if name := v.name(id); !slices.Contains(all, name) {
			all = append(all, name)
		}
	}
	return text.List(v.lang, all)
}

// facts writes the facts of lines in the words of the first official language of the first day.
func (v *view) facts() text.Facts {
	return text.Facts{Lang: v.lang, First: v.line.First.FirstLanguage.Language}
}
