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
	all, names := make([]app.UI, 0, len(r.Wanted)), v.names()
	for _, i := range r.Wanted {
		all = append(all, v.row(i, names))
	}
	return app.TBody().Attr("role", "rowgroup").Body(all...)
}

// columns are the names of those that stand beside a value where the rows are cards.
type columns struct{ invitations, lowest, then, today string }

func (v *view) names() *columns {
	c := &columns{invitations: v.in(text.RoundList.Invitations), lowest: v.in(text.RoundList.LowestScore)}
	if v.a != nil {
		c.then, c.today = v.in(text.Rounds.Then), v.fill(text.Rounds.Today, text.Date(v.lang, v.a.Day))
	}
	return c
}

// row is one round: what it was, and what it would have meant that day and today.
func (v *view) row(i int, names *columns) app.UI {
	r := &v.rounds()[i]
	cells := []app.UI{
		app.Th().Attr("role", "rowheader").Body(link(v.at.To(pageOf(r.Number)), v.fill(text.Rounds.Number, r.Number)).ID(roundID(r.Number))),
		cell(app.Text(text.Date(v.lang, r.Date))),
		cell(app.Text(v.roundName(r))),
		v.figure(names.invitations, r.Invitations),
		v.figure(names.lowest, r.LowestScore),
	}
	if v.a != nil {
		cells = append(cells, v.readings(v.outcome(i), names)...)
	}
	return app.Tr().Attr("role", "row").Body(cells...)
}

func roundID(number string) string { return "round-" + number }

// cell is named by its place in the row for its look, and by its role for those who hear a table whose rows look like cards.
func cell(body ...app.UI) app.HTMLTd { return app.Td().Attr("role", "cell").Body(body...) }

// figure is a number; where the rows are cards its name stands beside it.
func (v *view) figure(name string, n int) app.UI {
	return cell(app.Text(v.number(n))).DataSet("name", name)
}

// readings are the verdicts of the round's day and of the asked day, each with its score; empty where the round was not judged yet.
func (v *view) readings(o *core.RoundOutcome, names *columns) []app.UI {
	if o == nil {
		return []app.UI{cell(), cell()}
	}
	return []app.UI{
		v.reading(names.then, o.Verdict, scoreOf(o.Score, o.AtMost)),
		v.reading(names.today, o.Today.Verdict, scoreOf(o.Today.Score, o.Today.AtMost)),
	}
}

func (v *view) reading(when string, is round.Verdict, score explain.Range) app.UI {
	return cell(verdict(v.lang, is.String()), app.Span().Text(v.span(score))).DataSet("name", when)
}
