package paths

import (
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/app/ui/moves"
	"portage/core"
	"portage/core/advise/change"
	"portage/core/advise/path"
	"portage/core/explain"
)

// view is what the paths are drawn with.
type view struct {
	at   frame.Place
	book *core.Book
	data *change.Data // nil while it is not read
	a    *core.Assessment
	wish *Wish
}

func (v *view) in(t text.Text) string { return t.In(v.at.Lang) }

func (v *view) fill(t text.Text, args ...string) string { return t.Fill(v.at.Lang, args...) }

func (v *view) number(n int) string { return text.Number(v.at.Lang, n) }

// joined puts short names in a row.
func joined(names []string) string { return strings.ToLower(strings.Join(names, ", ")) }

// standing says where the case stands.
func (v *view) standing() app.UI {
	score := v.number(v.a.CRS.Total)
	if v.a.CRS.AtLeast {
		score = v.fill(text.Result.SoFar, score)
	}
	return app.P().Class("standing").Text(v.fill(text.WhatIf.AsOf, text.Date(v.at.Lang, v.a.Day), score))
}

// goal gives the goal of the wish.
func (v *view) goal() path.Goal {
	score, _ := v.wish.score(v.book, v.a)
	by, _ := v.wish.by(v.a.Day)
	return path.Goal{Score: score, By: by}
}

// outcome says what the search has come to.
func (v *view) outcome(s *path.Search, found []path.Path, stopped bool) []app.UI {
	goal := v.goal()
	var body []app.UI
	say := func(class, said string) { body = append(body, app.P().Class(class).Text(said)) }
	alone, byItself := s.Alone()
	if byItself && alone == v.a.Day {
		say("mark mark-met", v.fill(text.Paths.Reached, v.number(v.a.CRS.Total), v.number(goal.Score)))
		return body
	}
	if byItself {
		said := text.Paths.AloneOnly
		if len(found) > 0 {
			said = text.Paths.Alone
		}
		say("mark mark-met", v.fill(said, v.number(goal.Score), text.Date(v.at.Lang, alone)))
	}
	if stopped {
		say("aside", v.in(text.Paths.Stopped))
	}
	switch {
	case len(found) > 0:
		body = append(body, app.H2().Text(text.Paths.Found.In(v.at.Lang, len(found), v.number(goal.Score))))
	case stopped:
		say("", v.in(text.Paths.NoneStopped))
	case !byItself:
		say("mark mark-not_met", v.fill(text.Paths.None, v.number(goal.Score), text.Date(v.at.Lang, goal.By)))
	}
	return body
}

// paths are the paths found, the least effort first.
func (v *view) paths(found []path.Path) app.UI {
	items := make([]app.UI, 0, len(found))
	for i := range found {
		items = append(items, v.path(&found[i], i+1))
	}
	return app.Ol().Class("paths-list").Hidden(len(found) == 0).Body(items...)
}

// path is one path with its steps, why each is needed, and what is met at its end.
func (v *view) path(p *path.Path, n int) app.UI {
	steps := make([]app.UI, 0, len(p.Steps))
	for i := range p.Steps {
		steps = append(steps, v.step(p, &p.Steps[i]))
	}
	return app.Li().Class("path").Body(
		app.H3().Text(v.fill(text.Paths.Path, v.number(n))),
		app.P().Class("path-score").Body(app.Strong().Text(v.number(p.Score)), app.Span().Text(v.fill(text.Paths.On, text.Date(v.at.Lang, p.Day)))),
		app.P().Class("aside").Text(v.fill(text.Paths.Effort, v.number(p.Effort))),
		app.Ol().Class("steps-list").Body(steps...),
		app.Div().Body(v.met(p)...),
	)
}

func (v *view) step(p *path.Path, s *path.Step) app.UI {
	w := moves.Words(v.at.Lang, v.book, s.Move)
	when := v.fill(text.Paths.Step, text.Date(v.at.Lang, s.Start), text.Date(v.at.Lang, s.Done))
	if s.Done == s.Start {
		when = v.fill(text.Paths.StepNow, text.Date(v.at.Lang, s.Start))
	}
	why := v.fill(text.Paths.Without, v.number(s.Waited), text.Date(v.at.Lang, p.Day))
	switch {
	case s.Move.Held && s.Waited >= v.goal().Score:
		why = v.fill(text.Paths.Wait, v.number(s.Without), text.Date(v.at.Lang, s.WithoutDay))
	case s.Waited >= v.goal().Score:
		why = v.fill(text.Paths.OnlyTime, v.number(s.Without), text.Date(v.at.Lang, s.WithoutDay), v.number(s.Waited), text.Date(v.at.Lang, p.Day))
	}
	scores := w.Scores()
	return app.Li().Body(
		app.P().Class("step-name").Text(w.Sentence()),
		app.P().Class("aside").Hidden(scores == "").Text(scores),
		app.P().Class("aside").Text(when),
		app.P().Class("step-why").Text(why),
	)
}

// met says which programs are met at the end of a path, and the category of the round that was chosen.
func (v *view) met(p *path.Path) []app.UI {
	a, err := core.AssessDay(v.book, p.Case, p.Day)
	if err != nil {
		return nil
	}
	var names []string
	for _, o := range a.Programs {
		if o.Verdict == explain.Met {
			names = append(names, v.in(text.Program(o.Program)))
		}
	}
	body := []app.UI{app.P().Class("mark", "mark-not_met").Text(v.in(text.Paths.NoProgram))}
	if len(names) > 0 {
		body = []app.UI{app.P().Class("mark", "mark-met").Text(v.fill(text.Paths.Together, strings.Join(names, ", ")))}
	}
	kind := v.wish.chosen(v.book, v.a)
	for _, c := range a.Categories {
		if c.Category == kind {
			body = append(body, app.P().Class("mark", "mark-"+c.Verdict.String()).Text(v.in(*categoryWords[c.Verdict])))
		}
	}
	return body
}

var categoryWords = [...]*text.Text{
	explain.Met: &text.Paths.CategoryMet, explain.NotMet: &text.Paths.CategoryNot, explain.Open: &text.Paths.CategoryOpen,
}

// notes say how the paths are to be read.
func (v *view) notes() []app.UI {
	offer, newer := "", moves.Newer(v.at.Lang, v.book, v.a)
	if path.Inert(v.book, &change.Move{Kind: change.Offer}, v.a.Day, v.goal().By) {
		offer = v.in(text.Paths.Offer)
	}
	return []app.UI{
		app.P().Class("aside").Text(v.in(text.Paths.Order)),
		app.P().Class("aside").Text(v.in(text.Paths.Method)),
		app.P().Class("aside").Hidden(offer == "").Text(offer),
		app.P().Class("aside").Hidden(newer == "").Text(newer),
	}
}
