package result

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/core/explain"
)

// summary is what the person may be invited under: programs and categories.
func (p *page) summary() app.UI {
	return app.Dl().Class("summary").Body(
		app.Dt().Text(p.in(text.Result.ProgramsMet)),
		app.Dd().Body(p.programsMet()...),
		app.Dt().Text(p.in(text.Result.CategoriesMet)),
		app.Dd().Body(p.categoriesMet()...),
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
