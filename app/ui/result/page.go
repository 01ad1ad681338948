// Package result shows an assessment: the score and why it is what it is, the programs, the categories, the rounds of invitations, and the rules that answered.
package result

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/core"
	"portage/core/candidate"
	"portage/core/category"
	"portage/core/crs"
	"portage/core/edition"
	"portage/core/explain"
	"portage/core/language"
	"portage/core/program"
)

// page is an assessment in a language, with the editions that answered; nil where there was none on its day.
type page struct {
	at         frame.Place
	lang       text.Lang
	book       *core.Book
	c          *candidate.Case // nil where only the assessment is at hand
	a          *core.Assessment
	facts      text.Facts
	crs        *crs.Edition
	programs   *program.Edition
	language   *language.Edition
	funds      *program.FundsEdition
	categories *category.Edition
}

func newPage(lang text.Lang, book *core.Book, a *core.Assessment) *page {
	p := &page{lang: lang, book: book, a: a, facts: text.Facts{Lang: lang, First: a.FirstLanguage.Language}}
	p.crs = book.CRSOn(a.Day)
	p.programs, _ = edition.InForce(book.Programs, a.Day)
	p.language, _ = edition.InForce(book.Language, a.Day)
	p.funds, _ = edition.InForce(book.Funds, a.Day)
	p.categories, _ = edition.InForce(book.Categories, a.Day)
	return p
}

func (p *page) in(t text.Text) string { return t.In(p.lang) }

func (p *page) fill(t text.Text, args ...string) string { return t.Fill(p.lang, args...) }

func (p *page) number(n int) string { return text.Number(p.lang, n) }

func (p *page) points(n int) string { return text.Points(p.lang, n) }

// span writes a number, or the two bounds of one that is open.
func (p *page) span(low, high int) string {
	if high > low {
		return p.fill(text.Result.To, p.number(low), p.number(high))
	}
	return p.number(low)
}

// categoryName gives the name of a category in the edition of the asked day.
func (p *page) categoryName(id string) string {
	if p.categories != nil {
		if c, ok := p.categories.Category(id); ok {
			return c.Name.In(string(p.lang))
		}
	}
	return ""
}

// verdict is a word with the shape and the colour of its class.
func verdict(lang text.Lang, id string) app.UI {
	return app.Span().Class("verdict", "verdict-"+id).Text(text.Verdict(id).In(lang))
}

func (p *page) verdict(v explain.Verdict) app.UI { return verdict(p.lang, v.String()) }
