// Package compare holds two cases side by side: what differs in the answers, and why the scores do.
package compare

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/answers"
	"portage/app/ui/frame"
	"portage/app/ui/result"
	"portage/app/ui/table"
	"portage/core"
	"portage/core/candidate"
)

// Side is one of the two cases.
type Side struct {
	Name       string // empty: it is called by its place
	Case       *candidate.Case
	Assessment *core.Assessment
}

// page is a comparison in the making.
type page struct {
	at    frame.Place
	book  *core.Book
	sides [2]Side
	views [2]result.View
}

// Page holds two cases side by side. What chooses them stands under the heading.
func Page(at frame.Place, book *core.Book, left, right Side, choice ...app.UI) app.UI {
	p := &page{at: at, book: book, sides: [2]Side{left, right}}
	for i := range p.sides {
		s := &p.sides[i]
		if s.Name == "" {
			s.Name = p.fill(text.Compare.Unnamed, p.number(i+1))
		}
		p.views[i] = result.NewView(at, book, s.Case, s.Assessment)
	}
	return app.Article().Class("compare").Body(
		app.H1().ID("top").TabIndex(-1).Text(p.in(text.Compare.Title)),
		app.P().Class("lead").Text(p.in(text.Compare.Lead)),
		app.Div().Body(choice...),
		p.scores(),
		p.otherDay(),
		p.answers(),
		p.why(),
		p.programs(),
		p.categories(),
		p.rounds(),
	)
}

func (p *page) in(t text.Text) string { return t.In(p.at.Lang) }

func (p *page) fill(t text.Text, args ...string) string { return t.Fill(p.at.Lang, args...) }

func (p *page) number(n int) string { return text.Number(p.at.Lang, n) }

// scores is the two scores with their bars, and by how much one is ahead.
func (p *page) scores() app.UI {
	var both []app.UI
	for i := range p.sides {
		both = append(both, p.score(i))
	}
	return app.Div().Body(
		app.Div().Class("compare-scores").Body(both...),
		app.P().Class("compare-gap").Text(p.gap()),
	)
}

func (p *page) score(i int) app.UI {
	s := &p.sides[i]
	id := "case-" + strconv.Itoa(i+1)
	bound := ""
	if s.Assessment.CRS.AtLeast {
		bound = p.in(text.Result.AtLeast)
	}
	return app.Section().Class("compare-score").Aria("labelledby", id).Body(
		app.H2().ID(id).Text(s.Name),
		app.P().Class("compare-number").Body(app.Span().Text(bound), app.Strong().Text(p.number(s.Assessment.CRS.Total))),
		p.views[i].Bar(),
		app.P().Class("aside").Text(p.fill(text.Result.AsOf, text.Date(p.at.Lang, s.Assessment.Day))),
	)
}

// gap says which of the two has more points.
func (p *page) gap() string {
	gap := p.sides[1].Assessment.CRS.Total - p.sides[0].Assessment.CRS.Total
	switch {
	case gap > 0:
		return p.fill(text.Compare.Higher, p.sides[1].Name, text.Points(p.at.Lang, gap))
	case gap < 0:
		return p.fill(text.Compare.Higher, p.sides[0].Name, text.Points(p.at.Lang, -gap))
	}
	return p.in(text.Compare.SameScore)
}

// otherDay says where the two are asked for different days.
func (p *page) otherDay() app.UI {
	left, right := p.sides[0].Assessment.Day, p.sides[1].Assessment.Day
	if left == right {
		return app.Div()
	}
	return app.P().Class("compare-days").Text(p.fill(text.Compare.OtherDay, text.Date(p.at.Lang, left), text.Date(p.at.Lang, right)))
}

// table is a table of both cases, with a column for the difference where one can be counted.
func (p *page) table(caption, first text.Text, difference bool, rows []app.UI) app.UI {
	columns := []string{p.in(first), p.sides[0].Name, p.sides[1].Name}
	class := "two"
	if difference {
		columns, class = append(columns, p.in(text.Compare.Difference)), "three"
	}
	return table.New(class, p.in(caption), columns, rows...)
}

func (p *page) part(id string, title text.Text, body ...app.UI) app.UI {
	return app.Section().Aria("labelledby", id).Body(append([]app.UI{app.H2().ID(id).Text(p.in(title))}, body...)...)
}

// answers shows the answers that differ and counts the others.
func (p *page) answers() app.UI {
	var rows []app.UI
	equal := 0
	for _, row := range answers.Each(p.at.Lang, p.book, p.sides[0].Case, p.sides[1].Case) {
		if !row.Differ() {
			equal++
			continue
		}
		rows = append(rows, table.Row("", app.Span().Class("capital").Text(text.AnswerName(p.at.Lang, row.Place)), p.said(row.Said[0]), p.said(row.Said[1])))
	}
	shown := app.UI(app.P().Class("same").Text(p.in(text.Compare.NoneDiffers)))
	if len(rows) > 0 {
		shown = p.table(text.Compare.Answers, text.Compare.AnswerCol, false, rows)
	}
	return p.part("compare-answers", text.Compare.Answers, shown, p.leftOut(text.Compare.Equal, equal))
}

// said is an answer, or that there is none.
func (p *page) said(s string) app.UI {
	if s == "" {
		return table.Cell("unanswered", app.Text(p.in(text.Result.NotAnswered)))
	}
	return table.Cell("", app.Text(s))
}

// leftOut says how many rows are the same in both.
func (p *page) leftOut(words text.Plural, n int) app.UI {
	if n == 0 {
		return app.Div()
	}
	return app.P().Class("aside").Text(words.In(p.at.Lang, n))
}
