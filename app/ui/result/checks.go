package result

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/core"
	"portage/core/explain"
)

// programList is the three programs as checklists, FSW with its grid.
func (p *page) programList() app.UI {
	body := []app.UI{app.H2().ID("programs").Text(p.in(text.Result.Programs)), p.contentsOfPrograms()}
	for i := range p.a.Programs {
		body = append(body, p.program(&p.a.Programs[i]))
	}
	return app.Section().Class("programs").Aria("labelledby", "programs").Body(body...)
}

func (p *page) program(o *core.Program) app.UI {
	body := []app.UI{
		p.head("program-"+o.Program, p.in(text.Program(o.Program)), o.Verdict),
		p.checks(o.Checks, p.programSources()),
	}
	if len(o.Grid) > 0 {
		body = append(body, p.grid(o))
	}
	return app.Section().Class("judged").Body(body...)
}

// programSources are those of the programs and of their funds.
func (p *page) programSources() []sources {
	from := []sources{p.programs.Sources}
	if p.funds != nil {
		from = append(from, p.funds.Sources)
	}
	return from
}

// head is a heading with its verdict.
func (p *page) head(id, name string, v explain.Verdict) app.UI {
	return app.Div().Class("judged-head").Body(app.H3().ID(id).Text(name), p.verdict(v))
}

// gridSum is the points of the selection grid of FSW: what they are at least and at most, out of how many, and how many are needed.
func (p *page) gridSum(o *core.Program) (low, high, most, needed int) {
	for i := range o.Grid {
		most, low, high = most+o.Grid[i].Max, low+o.Grid[i].Points, high+o.Grid[i].AtMost
	}
	return low, high, most, p.programs.FSW.PassMark.Points
}

func (p *page) gridTotal(o *core.Program) string {
	low, high, most, needed := p.gridSum(o)
	return p.fill(text.Answer.GridOf, p.span(low, high), p.number(most), p.number(needed))
}

// grid is the selection grid of FSW: the sum against the pass mark, then factor by factor.
func (p *page) grid(o *core.Program) app.UI {
	low, high, most, needed := p.gridSum(o)
	return app.Div().Class("grid").Body(
		app.H4().ID("grid").Text(p.in(text.Answer.GridHeading)),
		app.P().Class("grid-total").Body(
			app.Strong().Text(p.span(low, high)),
			app.Span().Text(p.fill(text.Result.OfMost, p.number(most))),
			app.Span().Class("aside").Text(p.gridGap(low, high, needed)),
		),
		gridBar(low, high, most, needed),
		app.P().Class("aside").Text(p.fill(text.Answer.GridMark, p.points(needed))),
		app.Details().Class("grid-lines").Body(
			app.Summary().Text(p.in(text.Answer.GridFactors)),
			p.lines(o.Grid, p.programs.Sources),
		),
	)
}

// gridGap says how far the sum is from the pass mark.
func (p *page) gridGap(low, high, needed int) string {
	switch {
	case low >= needed:
		return p.fill(text.Answer.GridReached, p.points(low-needed))
	case high >= needed:
		return p.in(text.Answer.GridOpen)
	}
	return p.fill(text.Answer.GridShort, p.points(needed-high))
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
	if needs := p.needs(c); needs != "" {
		both = append(both, app.P().Text(p.fill(text.Result.Needs, needs)))
	}
	both = append(both, app.P().Text(p.fill(text.Result.Has, p.has(c))))
	return app.Div().Class("check-facts").Body(both...)
}

func (p *page) needs(c *explain.Check) string { return p.facts.Of(c.Rule, c.Needs) }

// has writes what the person has, as far as it is answered.
func (p *page) has(c *explain.Check) string {
	has := p.facts.Of(c.Rule, c.Has)
	if c.Verdict == explain.Open && c.Note == "" {
		has = p.facts.Known(c.Rule, c.Has)
	}
	if has == "" {
		return p.in(text.Result.NothingFound)
	}
	return has
}

// categoryList is every category of the day with its verdict and checks.
func (p *page) categoryList() app.UI {
	body := []app.UI{app.H2().ID("categories").Text(p.in(text.Result.Categories))}
	if p.categories == nil {
		body = append(body, app.P().Text(p.in(text.Result.NoCategories)))
		return app.Section().Class("categories").Aria("labelledby", "categories").Body(body...)
	}
	body = append(body, app.P().Class("aside").Text(p.in(text.Result.CategoryNeedsProgram)), p.contentsOfCategories())
	for i := range p.a.Categories {
		body = append(body, p.category(&p.a.Categories[i]))
	}
	return app.Section().Class("categories").Aria("labelledby", "categories").Body(body...)
}

// category is one category; what is not met stays folded until it is asked for.
func (p *page) category(o *core.CategoryOutcome) app.UI {
	body := []app.UI{
		app.Summary().Body(p.head("category-"+o.Category, p.categoryName(o.Category), o.Verdict)),
		p.checks(o.Checks, []sources{p.categories.Sources}),
	}
	if c, ok := p.categories.Category(o.Category); ok && c.Note != nil {
		body = append(body, app.P().Class("aside").Text(c.Note.In(string(p.lang))))
	}
	return app.Details().Class("judged").Open(o.Verdict != explain.NotMet).Body(body...)
}
