// Package rounds shows the rounds of invitations: all of them in charts and a table, each on a page of its own, and the way to newer ones.
package rounds

import (
	"slices"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/core"
	"portage/core/category"
	"portage/core/edition"
	"portage/core/explain"
	"portage/core/round"
)

// view is the rounds as one person sees them, in a language.
type view struct {
	at   frame.Place
	lang text.Lang
	book *core.Book
	a    *core.Assessment // nil where there is no answer

	held []string // the types of round that have been held
}

func newView(at frame.Place, book *core.Book, a *core.Assessment) *view {
	return &view{at: at, lang: at.Lang, book: book, a: a}
}

func (v *view) in(t text.Text) string { return t.In(v.lang) }

func (v *view) fill(t text.Text, args ...string) string { return t.Fill(v.lang, args...) }

func (v *view) number(n int) string { return text.Number(v.lang, n) }

// span writes a score, or the two bounds of one that is open.
func (v *view) span(r explain.Range) string {
	if r.Open() {
		return v.fill(text.Result.To, v.number(r.Low), v.number(r.High))
	}
	return v.number(r.Low)
}

func (v *view) rounds() []round.Round { return v.book.Rounds().Rounds }

// outcome gives what the round at place i would have meant, nil where that is not known: the rounds may have been updated since the person was assessed.
func (v *view) outcome(i int) *core.RoundOutcome {
	if v.a == nil {
		return nil
	}
	number := v.rounds()[i].Number
	same := func(o core.RoundOutcome) bool { return o.Number == number }
	if i < len(v.a.Rounds) && same(v.a.Rounds[i]) {
		return &v.a.Rounds[i]
	}
	if i = slices.IndexFunc(v.a.Rounds, same); i >= 0 {
		return &v.a.Rounds[i]
	}
	return nil
}

// verdictOf names the verdict of a round's day, and nothing where there is none.
func verdictOf(o *core.RoundOutcome) string {
	if o == nil {
		return ""
	}
	return o.Verdict.String()
}

// scoreOf reads the score of an outcome, which has an upper bound only where it is open.
func scoreOf(low, most int) explain.Range { return explain.Range{Low: low, High: max(low, most)} }

// pageOf is the address of a round's page.
func pageOf(number string) string { return "round/" + number + "/" }

// categoryOf finds the category of a round in the edition of its day, and that edition; nil where there is none.
func (v *view) categoryOf(r *round.Round) (*category.Category, *category.Edition) {
	if e, ok := edition.InForce(v.book.Categories, r.Date); ok {
		if c, ok := e.Category(r.Type); ok {
			return c, e
		}
	}
	return nil, nil
}

// roundName gives IRCC's name of a round. The record keeps the English one; the French one is that which IRCC gives to the same type, or to the same version of a category.
func (v *view) roundName(r *round.Round) string {
	if v.lang != text.FR {
		return r.Name
	}
	if c, _ := v.categoryOf(r); c != nil {
		if len(c.Labels.FR) > 0 {
			return c.Labels.FR[0]
		}
		return c.Name.FR
	}
	return v.frenchName(r)
}

// frenchName finds the name that stands in the French list where the round's own stands in the English one.
func (v *view) frenchName(r *round.Round) string {
	place, french := -1, []string{}
	count := 0
	for _, n := range v.book.Rounds().Names {
		switch {
		case n.Type != r.Type:
		case n.Lang == string(text.FR):
			french = append(french, n.Name)
		default:
			if n.Name == r.Name {
				place = count
			}
			count++
		}
	}
	if place >= 0 && place < len(french) {
		return french[place]
	}
	return r.Name
}

// kindName gives the name of a type of round; that of a category is the newest.
func (v *view) kindName(kind string) string {
	for i := len(v.book.Categories) - 1; i >= 0; i-- {
		if c, ok := v.book.Categories[i].Category(kind); ok {
			return c.Name.In(string(v.lang))
		}
	}
	return v.in(text.RoundType(kind))
}

// kindThen gives the name that the type of a round had on its day.
func (v *view) kindThen(r *round.Round) string {
	if c, _ := v.categoryOf(r); c != nil {
		return c.Name.In(string(v.lang))
	}
	return v.kindName(r.Type)
}

// kinds gives the types of round that have been held.
func (v *view) kinds() []string {
	if v.held == nil {
		v.held = kindsOf(v.rounds())
	}
	return v.held
}

// kindsOf gives the types of round that have been held, programs first.
func kindsOf(all []round.Round) []string {
	held := map[string]bool{}
	for i := range all {
		held[all[i].Type] = true
	}
	kinds := make([]string, 0, len(held))
	for _, kind := range append([]string{round.General, round.CEC, round.FSW, round.FST, round.PNP}, append(category.IDs[:], round.Unknown)...) {
		if held[kind] {
			kinds = append(kinds, kind)
		}
	}
	return kinds
}
