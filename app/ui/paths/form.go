package paths

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/app/ui/result"
	"portage/core/advise/change"
)

// form asks what is to be reached, by when, and how hard each change is.
func (p *Page) form(v *view) app.UI {
	return app.Form().Class("wish").OnSubmit(func(_ app.Context, e app.Event) { e.PreventDefault() }).Body(
		app.H2().Text(v.in(text.Paths.Goal)),
		app.Div().Class("wish-goal").Body(p.target(v), p.number(v), p.by(v)),
		p.efforts(v),
	)
}

// target is the choice of a score.
func (p *Page) target(v *view) app.UI {
	all := targets(p.Book)
	chosen := v.wish.chosen(p.Book, v.a)
	options := make([]app.UI, 0, len(all)+1)
	for _, t := range all {
		said := v.fill(text.Paths.LastOf, result.KindName(v.at.Lang, v.book, t.kind), v.number(t.round.LowestScore), text.Date(v.at.Lang, t.round.Date))
		options = append(options, app.Option().Value(t.kind).Selected(t.kind == chosen).Text(said))
	}
	options = append(options, app.Option().Value(own).Selected(chosen == own).Text(v.in(text.Paths.Own)))
	return field("wish-target", v.in(text.Paths.Target), v.in(text.Paths.TargetHint), "",
		app.Select().ID("wish-target").Aria("describedby", "wish-target-hint").OnChange(p.chose(func(w *Wish, value string) { w.Target = value }), "target").Body(options...))
}

// number is the person's own number; it always stands there, hidden where a round is chosen.
func (p *Page) number(v *view) app.UI {
	hidden := v.wish.chosen(p.Book, v.a) != own
	_, ok := v.wish.score(p.Book, v.a)
	problem := ""
	if !ok && v.wish.Number != "" {
		problem = v.fill(text.Paths.NumberBad, v.number(mostScore(p.Book)))
	}
	return app.Div().Hidden(hidden).Body(field("wish-number", v.in(text.Paths.Number), v.fill(text.Paths.NumberHint, v.number(mostScore(p.Book))), problem,
		app.Input().ID("wish-number").Type("text").Attr("inputmode", "numeric").AutoComplete(false).Value(v.wish.Number).
			Aria("describedby", "wish-number-hint wish-number-problem").Aria("invalid", problem != "").
			OnInput(p.wrote(func(w *Wish, value string) { w.Number = value }), "number")))
}

func (p *Page) by(v *view) app.UI {
	by, ok := v.wish.by(v.a.Day)
	shown, problem := v.wish.By, ""
	switch {
	case shown == "":
		shown = by.String()
	case !ok:
		problem = v.in(text.Paths.ByBad)
	}
	return field("wish-by", v.in(text.Paths.By), v.in(text.Paths.ByHint), problem,
		app.Input().ID("wish-by").Type("date").Value(shown).Min((v.a.Day+1).String()).Max(v.a.Day.AddYears(mostYears).String()).
			Aria("describedby", "wish-by-hint wish-by-problem").Aria("invalid", problem != "").
			OnInput(p.onDay, "by"))
}

// onDay takes a day. While it is incomplete the browser says that it is empty; writing that back would wipe out what was typed so far, so what stood there stays.
func (p *Page) onDay(ctx app.Context, e app.Event) {
	defer frame.Catch()
	if ctx.JSSrc().Get("value").String() != "" {
		p.wrote(func(w *Wish, value string) { w.By = value })(ctx, e)
	}
}

// field is a question with its control.
func field(id, label, hint, problem string, control app.UI) app.UI {
	return app.Div().Class("field").Body(
		app.Label().For(id).Text(label),
		app.P().Class("hint").ID(id+"-hint").Text(hint),
		control,
		app.P().Class("problem").ID(id+"-problem").Aria("live", "polite").Hidden(problem == "").Text(problem),
	)
}

// efforts are the efforts of the families of changes that the case could undergo.
func (p *Page) efforts(v *view) app.UI {
	var rows []app.UI
	if v.data != nil && p.list != nil {
		w := &v.data.Weights
		rows = append(rows, app.P().Class("hint").Text(v.fill(text.Paths.EffortsLead, v.number(w.Easy), v.number(w.Some), v.number(w.Hard))))
		rows = append(rows, app.P().Class("hint").Text(v.in(text.Paths.EffortOurs)))
		for _, family := range v.data.Families() {
			if ours, held := oursOf(p.list, family); held {
				rows = append(rows, p.effort(v, family, ours))
			}
		}
	}
	return app.Details().Class("efforts").Body(app.Summary().Text(v.in(text.Paths.Efforts)), app.Div().Class("efforts-list").Body(rows...))
}

// oursOf names our efforts for the changes of a family, the least first; false where the list has none.
func oursOf(l *change.List, family string) (all []change.Effort, held bool) {
	for _, e := range change.Efforts {
		for i := range l.Moves {
			if m := &l.Moves[i]; m.Family == family && m.Effort == e {
				all = append(all, e)
				break
			}
		}
	}
	return all, len(all) > 0
}

func (p *Page) effort(v *view, family string, ours []change.Effort) app.UI {
	names := make([]string, 0, len(ours))
	for _, e := range ours {
		names = append(names, v.in(text.Effort(e.String())))
	}
	chosen := v.wish.Efforts[family]
	options := []app.UI{app.Option().Value("").Selected(chosen == "").Text(v.fill(text.Paths.Weighs, v.in(text.Effort("")), joined(names)))}
	for _, e := range change.Efforts {
		options = append(options, app.Option().Value(e.String()).Selected(chosen == e.String()).Text(v.in(text.Effort(e.String()))))
	}
	id := "effort-" + family
	return app.Div().Class("effort").Body(
		app.Label().For(id).Text(v.in(text.Family(family))),
		app.Select().ID(id).OnChange(p.chose(func(w *Wish, value string) {
			if w.Efforts == nil {
				w.Efforts = map[string]string{}
			}
			w.Efforts[family] = value
		}), "effort", family).Body(options...),
	)
}
