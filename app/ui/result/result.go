package result

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/core"
)

// Answer shows an assessment, save its rounds: the answer first, then what to know before relying on it, then why.
func Answer(lang text.Lang, book *core.Book, a *core.Assessment) app.UI {
	p := newPage(lang, book, a)
	return app.Article().Class("result").Body(
		p.answer(),
		p.warnings(),
		p.why(),
		p.programList(),
		p.categoryList(),
		p.editions(),
	)
}

// answer is the score as one large number, its four parts, and what it opens.
func (p *page) answer() app.UI {
	return app.Section().Class("answer").Aria("labelledby", "answer").Body(
		app.H2().ID("answer").Text(p.in(text.Result.Heading)),
		p.score(),
		p.summary(),
	)
}

// why is the score line by line, section by section.
func (p *page) why() app.UI {
	body := []app.UI{app.H2().ID("why").Text(p.in(text.Result.Why))}
	if first := p.a.FirstLanguage.Language; first != "" {
		body = append(body, app.P().Class("aside").Text(p.fill(text.Result.FirstIs, p.in(text.Language(first)))))
	}
	for _, s := range p.sections() {
		body = append(body, p.section(s))
	}
	return app.Section().Class("why").Aria("labelledby", "why").Body(body...)
}
