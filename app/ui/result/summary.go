package result

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/core/explain"
	"portage/core/round"
)

// summary is what the score opens: programs, categories and the rounds of a year.
func (p *page) summary() app.UI {
	return app.Dl().Class("summary").Body(
		app.Dt().Text(p.in(text.Result.ProgramsMet)),
		app.Dd().Body(p.programsMet()...),
		app.Dt().Text(p.in(text.Result.CategoriesMet)),
		app.Dd().Body(p.categoriesMet()...),
		app.Dt().Text(p.in(text.Result.RoundsOfYear)),
		app.Dd().Body(p.roundsOfYear()...),
	)
}

func (p *page) programsMet() []app.UI {
	var met, open []string
	for _, o := range p.a.Programs {
		divide(o.Verdict, p.in(text.Program(o.Program)), &met, &open)
	}
	shown := p.metAndOpen(met, open, text.Result.NoProgram)
	if len(met)+len(open) == 0 {
		shown = append(shown, app.P().Class("aside").Text(p.in(text.Result.NoProgramNoCall)))
	}
	return shown
}

func (p *page) categoriesMet() []app.UI {
	if len(p.a.Categories) == 0 {
		return []app.UI{app.P().Text(p.in(text.Result.NoCategories))}
	}
	var met, open []string
	for _, o := range p.a.Categories {
		divide(o.Verdict, p.categoryName(o.Category), &met, &open)
	}
	return p.metAndOpen(met, open, text.Result.NoCategory)
}

// divide puts a name among those met or open.
func divide(v explain.Verdict, name string, met, open *[]string) {
	switch v {
	case explain.Met:
		*met = append(*met, name)
	case explain.Open:
		*open = append(*open, name)
	}
}

func (p *page) metAndOpen(met, open []string, none text.Text) []app.UI {
	var shown []app.UI
	for _, name := range met {
		shown = append(shown, app.P().Class("mark", "mark-met").Text(name))
	}
	if len(met)+len(open) == 0 {
		shown = append(shown, app.P().Class("mark", "mark-not_met").Text(p.in(none)))
	}
	if len(open) > 0 {
		shown = append(shown, app.P().Class("mark", "mark-open").Text(p.fill(text.Result.AlsoOpen, text.List(p.lang, open))))
	}
	return shown
}

// roundsOfYear counts the rounds of the twelve months up to the asked day that would have invited the person.
func (p *page) roundsOfYear() []app.UI {
	all, invited, open := 0, 0, 0
	for i := range p.a.Rounds {
		r := &p.a.Rounds[i]
		if r.Date > p.a.Day || r.Date <= p.a.Day.AddYears(-1) {
			continue
		}
		all++
		switch r.Verdict {
		case round.Invited:
			invited++
		case round.Open:
			open++
		}
	}
	if all == 0 {
		return []app.UI{app.P().Text(p.in(text.Result.NoRoundsOfYear))}
	}
	mark := "mark-not_met"
	if invited > 0 {
		mark = "mark-met"
	}
	shown := []app.UI{app.P().Class("mark", mark).Text(text.Result.RoundsInvited.In(p.lang, invited, p.number(all)))}
	if open > 0 {
		shown = append(shown, app.P().Class("mark", "mark-open").Text(text.Result.RoundsOpen.In(p.lang, open)))
	}
	return shown
}
