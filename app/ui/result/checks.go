package result

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/core"
	"portage/core/explain"
)

// programList is the three programs as checklists, FSW with its grid.
func (p *page) programList() app.UI {
	body := []app.UI{app.H2().ID("programs").Text(p.in(text.Result.Programs))}
	for i := range p.a.Programs {
		body = append(body, p.program(&p.a.Programs[i]))
	}
	return app.Section().Class("programs").Aria("labelledby", "programs").Body(body...)
}

func (p *page) program(o *core.Program) app.UI {
	from := []sources{p.programs.Sources}
	if p.funds != nil {
		from = append(from, p.funds.Sources)
	}
	body := []app.UI{
		p.head(p.in(text.Program(o.Program)), o.Verdict),
		p.checks(o.Checks, from),
	}
	if len(o.Grid) > 0 {
		body = append(body, p.grid(o))
	}
	return app.Section().Class("judged").Body(body...)
}

// head is a heading with its verdict.
func (p *page) head(name string, v explain.Verdict) app.UI {
	return app.Div().Class("judged-head").Body(app.H3().Text(name), p.verdict(v))
}

// grid is the selection grid of FSW.
func (p *page) grid(o *core.Program) app.UI {
	most, low, high := 0, 0, 0
	for i := range o.Grid {
		most, low, high = most+o.Grid[i].Max, low+o.Grid[i].Points, high+o.Grid[i].AtMost
	}
	total := p.fill(text.Result.Of, p.span(low, high), p.number(most))
	return app.Details().Class("grid").Body(
		app.Summary().Text(p.fill(text.Result.GridTotal, total)),
		p.lines(o.Grid, p.programs.Sources),
	)
}

func (p *page) checks(all []explain.Check, from []sources) app.UI {
	items := make([]app.UI, 0, len(all))
	for i := range all {
		items = append(items, p.check(&all[i], from, len(all) > 1))
	}
	return app.Ul().Class("checks").Body(items...)
}

// check is one requirement: what is needed, what the person has, and its verdict where it is one of several.
func (p *page) check(c *explain.Check, from []sources, several bool) app.UI {
	head := []app.UI{app.Span().Class("check-name").Text(p.in(text.Rule(c.Rule)))}
	if several {
		head = append(head, p.verdict(c.Verdict))
	}
	body := []app.UI{app.P().Class("check-head").Body(head...), p.needsAndHas(c)}
	if c.Note != "" {
		body = append(body, app.P().Class("note").Text(p.in(text.Note(c.Note))))
	}
	body = append(body, p.ask(c.Ask), p.cite(c.Cite, from...))
	return app.Li().Class("check").Body(present(body)...)
}

func (p *page) needsAndHas(c *explain.Check) app.UI {
	var both []app.UI
	if needs := p.facts.Of(c.Rule, c.Needs); needs != "" {
		both = append(both, app.P().Text(p.fill(text.Result.Needs, needs)))
	}
	has := p.facts.Of(c.Rule, c.Has)
	if c.Verdict == explain.Open && c.Note == "" {
		has = p.facts.Known(c.Rule, c.Has)
	}
	if has == "" {
		has = p.in(text.Result.NothingFound)
	}
	both = append(both, app.P().Text(p.fill(text.Result.Has, has)))
	return app.Div().Class("check-facts").Body(both...)
}

// categoryList is every category of the day with its verdict and checks.
func (p *page) categoryList() app.UI {
	body := []app.UI{app.H2().ID("categories").Text(p.in(text.Result.Categories))}
	if p.categories == nil {
		body = append(body, app.P().Text(p.in(text.Result.NoCategories)))
		return app.Section().Class("categories").Aria("labelledby", "categories").Body(body...)
	}
	body = append(body, app.P().Class("aside").Text(p.in(text.Result.CategoryNeedsProgram)))
	for i := range p.a.Categories {
		body = append(body, p.category(&p.a.Categories[i]))
	}
	return app.Section().Class("categories").Aria("labelledby", "categories").Body(body...)
}

func (p *page) category(o *core.CategoryOutcome) app.UI {
	body := []app.UI{p.head(p.categoryName(o.Category), o.Verdict), p.checks(o.Checks, []sources{p.categories.Sources})}
	if c, ok := p.categories.Category(o.Category); ok && c.Note != nil {
		body = append(body, app.P().Class("aside").Text(c.Note.In(string(p.lang))))
	}
	return app.Section().Class("judged").Body(body...)
}
