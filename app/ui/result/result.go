package result

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/core"
	"portage/core/candidate"
)

// Answer shows an assessment of a case, save its rounds one by one: the answer first, then what to know before relying on it, then why.
func Answer(at frame.Place, book *core.Book, c *candidate.Case, a *core.Assessment) app.UI {
	p := pageAt(at, book, c, a)
	return app.Article().Class("result").Body(
		p.answer(),
		p.warnings(),
		p.contents(),
		p.why(),
		p.programList(),
		p.fundsPart(),
		p.categoryList(),
		p.editions(),
	)
}

func pageAt(at frame.Place, book *core.Book, c *candidate.Case, a *core.Assessment) *page {
	p := newPage(at.Lang, book, a)
	p.at, p.c = at, c
	return p
}

// answer is the score as one large number, its four parts, and what it opens.
func (p *page) answer() app.UI {
	return app.Section().Class("answer").Aria("labelledby", "top").Body(
		p.score(),
		p.summary(),
		p.yearPart(),
	)
}

// why is the score line by line, section by section.
func (p *page) why() app.UI {
	body := []app.UI{app.H2().ID("why").Text(p.in(text.Result.Why))}
	if first := p.a.FirstLanguage.Language; first != "" {
		body = append(body, app.P().Class("aside").Text(p.fill(text.Result.FirstIs, p.in(text.Language(first)))))
	}
	all := p.sections()
	body = append(body, p.contentsOfWhy(all))
	for _, s := range all {
		body = append(body, p.section(s))
	}
	return app.Section().Class("why").Aria("labelledby", "why").Body(body...)
}
