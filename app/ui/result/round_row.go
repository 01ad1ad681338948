package result

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/core"
	"portage/core/category"
	"portage/core/day"
	"portage/core/edition"
	"portage/core/explain"
	"portage/core/round"
)

// roundRow is one round: what it was, and what it would have meant that day and today.
func (p *page) roundRow(i int) app.UI {
	r, o := &p.book.Rounds.Rounds[i], &p.a.Rounds[i]
	body := []app.UI{
		app.P().Class("round-head").Body(
			app.A().ID(roundID(r.Number)).Href(r.Address(string(p.lang))).HrefLang(string(p.lang)).Rel("external").Text(p.fill(text.Rounds.Number, r.Number)),
			app.Span().Class("round-date").Text(text.Date(p.lang, r.Date)),
		),
		app.P().Class("round-name").Text(p.roundName(r)),
		app.P().Class("round-figures").Body(
			figure(p.number(r.Invitations), p.in(text.Rounds.Invitations)),
			figure(p.number(r.LowestScore), p.in(text.Rounds.LowestScore)),
		),
		p.then(r, o),
		p.today(r, o),
	}
	if inPool(o) {
		body = append(body, app.P().Class("aside").Text(p.in(text.Rounds.InPool)))
	}
	if r.Note != nil {
		body = append(body, app.P().Class("aside").Text(p.fill(text.Rounds.Mended, r.Note.In(string(p.lang)))))
	}
	return app.Li().Class("round").Body(body...)
}

func roundID(number string) string { return "round-" + number }

func inPool(o *core.RoundOutcome) bool { return o.InPool != nil && *o.InPool }

// scoreOf reads the score of an outcome, which has an upper bound only where it is open.
func scoreOf(low, most int) explain.Range { return explain.Range{Low: low, High: max(low, most)} }

func figure(number, name string) app.UI {
	return app.Span().Class("figure").Body(app.Strong().Text(number), app.Span().Text(name))
}

// then is the person as they were on the round's day.
func (p *page) then(r *round.Round, o *core.RoundOutcome) app.UI {
	reading := text.RoundReading{Verdict: o.Verdict, Reason: o.Reason, Score: scoreOf(o.Score, o.AtMost), Round: r}
	return p.reading(&reading, p.in(text.Rounds.Then), true)
}

// today is the person of the asked day against the round. Its reason is left out where it is the same as that of the round's day.
func (p *page) today(r *round.Round, o *core.RoundOutcome) app.UI {
	t := &o.Today
	reading := text.RoundReading{Today: true, Verdict: t.Verdict, Reason: t.Reason, Score: scoreOf(t.Score, t.AtMost), Round: r}
	return p.reading(&reading, p.fill(text.Rounds.Today, text.Date(p.lang, p.a.Day)), t.Verdict != o.Verdict || t.Reason != o.Reason)
}

// reading is a verdict with the score, and the sentence that says why.
func (p *page) reading(r *text.RoundReading, when string, why bool) app.UI {
	body := []app.UI{
		app.P().Class("reading-head").Body(
			verdict(p.lang, r.Verdict.String()),
			app.Span().Class("reading-when").Body(app.Span().Text(when), app.Strong().Text(p.span(r.Score.Low, r.Score.High))),
		),
	}
	if why {
		body = append(body, app.P().Class("reading-why").Text(r.Sentence(p.lang)))
	}
	return app.Div().Class("reading").Body(body...)
}

// categoryOn finds a category in the edition of a day.
func (p *page) categoryOn(id string, on day.Day) *category.Category {
	if e, ok := edition.InForce(p.book.Categories, on); ok {
		if c, ok := e.Category(id); ok {
			return c
		}
	}
	return nil
}

// roundName gives IRCC's name of a round. The record keeps the English one; the French one is that which IRCC gives to the same type, or to the same version of a category.
func (p *page) roundName(r *round.Round) string {
	if p.lang != text.FR {
		return r.Name
	}
	if c := p.categoryOn(r.Type, r.Date); c != nil {
		if len(c.Labels.FR) > 0 {
			return c.Labels.FR[0]
		}
		return c.Name.FR
	}
	return p.frenchName(r)
}

// frenchName finds the name that stands in the French list where the round's own stands in the English one.
func (p *page) frenchName(r *round.Round) string {
	place, french := -1, []string{}
	count := 0
	for _, n := range p.book.Rounds.Names {
		switch {
		case n.Type != r.Type:
		case n.Lang == string(text.FR):
			french = append(french, n.Name)
		default:
			if n.Name == r.Name {
				place = count
			}
			count++
		}
	}
	if place >= 0 && place < len(french) {
		return french[place]
	}
	return r.Name
}

// kindName gives the name of a type of round; that of a category is the newest.
func (p *page) kindName(kind string) string {
	for i := len(p.book.Categories) - 1; i >= 0; i-- {
		if c, ok := p.book.Categories[i].Category(kind); ok {
			return c.Name.In(string(p.lang))
		}
	}
	return p.in(text.RoundType(kind))
}
