package rounds

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/core"
	"portage/core/explain"
	"portage/core/round"
)

// rows is one page of the table. It is a component of its own so that the pages already shown are not drawn again with the next one.
type rows struct {
	app.Compo

	At         frame.Place
	Book       *core.Book
	Assessment *core.Assessment
	Wanted     []int
}

// Render draws the page.
func (r *rows) Render() app.UI {
	v := newView(r.At, r.Book, r.Assessment)
	all := make([]app.UI, 0, len(r.Wanted))
	for _, i := range r.Wanted {
		all = append(all, v.row(i))
	}
	return app.TBody().Attr("role", "rowgroup").Body(all...)
}

// row is one round: what it was, and what it would have meant that day and today.
func (v *view) row(i int) app.UI {
	r := &v.rounds()[i]
	cells := []app.UI{
		app.Th().Scope("row").Attr("role", "rowheader").Body(link(v.at.To(pageOf(r.Number)), v.fill(text.Rounds.Number, r.Number)).ID(roundID(r.Number))),
		cell("date", app.Text(text.Date(v.lang, r.Date))),
		cell("name", app.Text(v.roundName(r))),
		v.figure(text.RoundList.Invitations, r.Invitations),
		v.figure(text.RoundList.LowestScore, r.LowestScore),
	}
	if v.a != nil {
		cells = append(cells, v.readings(v.outcome(i))...)
	}
	return app.Tr().Attr("role", "row").Body(cells...)
}

func roundID(number string) string { return "round-" + number }

func cell(class string, body ...app.UI) app.HTMLTd {
	return app.Td().Class(class).Attr("role", "cell").Body(body...)
}

// figure is a number; where the rows are cards its name stands beside it.
func (v *view) figure(name text.Text, n int) app.UI {
	return cell("figure", app.Text(v.number(n))).DataSet("name", v.in(name))
}

// readings are the verdicts of the round's day and of the asked day, each with its score; empty where the round was not judged yet.
func (v *view) readings(o *core.RoundOutcome) []app.UI {
	then, today := v.in(text.Rounds.Then), v.fill(text.Rounds.Today, text.Date(v.lang, v.a.Day))
	if o == nil {
		return []app.UI{cell("reading"), cell("reading")}
	}
	return []app.UI{
		v.reading(then, o.Verdict, scoreOf(o.Score, o.AtMost)),
		v.reading(today, o.Today.Verdict, scoreOf(o.Today.Score, o.Today.AtMost)),
	}
}

func (v *view) reading(when string, is round.Verdict, score explain.Range) app.UI {
	return cell("reading", verdict(v.lang, is.String()), app.Span().Class("own-score").Text(v.span(score))).DataSet("name", when)
}
