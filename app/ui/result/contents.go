package result

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/core/explain"
)

// jump is a way to a part of the page, with what is to be known of it before going there.
type jump struct {
	id, words string
	more      app.UI // nil: nothing
}

// jumps is a list of ways to parts of the page, under a name of its own.
func jumps(id, name string, all []jump) app.UI {
	items := make([]app.UI, 0, len(all))
	for _, j := range all {
		body := []app.UI{app.Span().Text(j.words)}
		if j.more != nil {
			body = append(body, j.more)
		}
		items = append(items, app.Li().Body(app.A().Href("#"+j.id).Body(body...)))
	}
	return app.Nav().Class("jumps").Aria("labelledby", id).Body(
		app.P().Class("jumps-name").ID(id).Text(name),
		app.Ul().Body(items...),
	)
}

// contents is the parts of the page below the answer.
func (p *page) contents() app.UI {
	return jumps("contents", p.in(text.Answer.Contents), []jump{
		{"why", p.in(text.Result.Why), nil},
		{"programs", p.in(text.Result.Programs), nil},
		{"funds-table", p.in(text.Answer.FundsHeading), nil},
		{"categories", p.in(text.Result.Categories), nil},
		{"editions", p.in(text.Result.Editions), nil},
	})
}

func (p *page) contentsOfWhy(all []section) app.UI {
	ways := make([]jump, 0, len(all))
	for _, s := range all {
		ways = append(ways, jump{sectionID(s.section), p.in(s.section.Name()), app.Span().Class("jump-more").Text(p.partPoints(s))})
	}
	return jumps("contents-why", p.in(text.Answer.OfWhy), ways)
}

func sectionID(s text.Section) string { return "part-" + strconv.Itoa(int(s)) }

func (p *page) contentsOfPrograms() app.UI {
	var ways []jump
	for _, o := range p.a.Programs {
		ways = append(ways, p.judgedJump("program-"+o.Program, p.in(text.Program(o.Program)), o.Verdict))
	}
	return jumps("contents-programs", p.in(text.Answer.OfPrograms), ways)
}

func (p *page) contentsOfCategories() app.UI {
	var ways []jump
	for _, o := range p.a.Categories {
		ways = append(ways, p.judgedJump("category-"+o.Category, p.categoryName(o.Category), o.Verdict))
	}
	return jumps("contents-categories", p.in(text.Answer.OfCategories), ways)
}

func (p *page) judgedJump(id, name string, v explain.Verdict) jump {
	return jump{id, name, p.verdict(v)}
}
