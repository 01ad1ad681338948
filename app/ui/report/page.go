// Package report is the answer for paper: one page that says where the person stands, and an annex with the working.
package report

import (
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/answers"
	"portage/app/ui/frame"
	"portage/app/ui/result"
	"portage/app/ui/table"
	"portage/core"
	"portage/core/candidate"
	"portage/core/explain"
)

// page is a report in the making.
type page struct {
	result.View
	at   frame.Place
	book *core.Book
	c    *candidate.Case
	a    *core.Assessment
}

// Page is the report of a case under a name: one page, an annex and an outlook, on white wherever it is shown.
func Page(at frame.Place, book *core.Book, c *candidate.Case, a *core.Assessment, name string, outlook app.UI) app.UI {
	p := &page{result.NewView(at, book, c, a), at, book, c, a}
	if name == "" {
		name = p.in(text.Report.Unnamed)
	}
	return app.Div().Class("report").DataSet("theme", "light").Body(
		app.Div().Class("report-tools", "no-print").Body(
			app.Button().Type("button").ID("print").OnClick(onPrint, "print").Text(p.in(text.Report.Print)),
			app.P().Text(p.in(text.Report.PrintHint)),
		),
		app.Article().Class("report-sheet").Aria("labelledby", "top").Body(p.sheet(name)...),
		app.Article().Class("report-annex").Aria("labelledby", "annex").Body(p.annex()...),
		outlook,
	)
}

// onPrint asks the browser to print. A browser that refuses must not end the program.
func onPrint(app.Context, app.Event) {
	defer func() {
		if fault := recover(); fault != nil {
			app.Logf("%v", fault)
		}
	}()
	app.Window().Call("print")
}

func (p *page) in(t text.Text) string { return t.In(p.at.Lang) }

func (p *page) fill(t text.Text, args ...string) string { return t.Fill(p.at.Lang, args...) }

func (p *page) number(n int) string { return text.Number(p.at.Lang, n) }

// sheet is the one page.
func (p *page) sheet(name string) []app.UI {
	return []app.UI{
		app.Header().Class("report-head").Body(
			app.P().Class("report-title").Text(p.in(text.Report.Title)),
			app.H1().ID("top").TabIndex(-1).Text(name),
			app.P().Class("report-day").Text(p.fill(text.Report.AsOf, text.Date(p.at.Lang, p.a.Day))),
			app.P().Class("report-rules").Text(p.rules()),
		),
		app.Div().Class("report-halves").Body(
			app.Div().Body(p.score(), p.parts(), p.warnings()),
			app.Div().Body(p.programs(), p.categories(), p.rounds()),
		),
		p.answers(),
		app.P().Class("report-small").Text(p.in(text.Report.Small)),
	}
}

// rules names the editions that answered.
func (p *page) rules() string {
	var all []string
	for _, h := range p.Editions() {
		all = append(all, p.fill(text.Report.RulesSince, p.in(text.Edition(h.Edition)), text.Date(p.at.Lang, h.InForce)))
	}
	newest := &p.book.Rounds().Rounds[0]
	all = append(all, p.fill(text.Report.RoundsUpTo, newest.Number, text.Date(p.at.Lang, newest.Date)))
	return p.fill(text.Report.Reading, p.in(text.Report.Rules), strings.Join(all, text.Result.Between.In(p.at.Lang)))
}

func (p *page) score() app.UI {
	c := &p.a.CRS
	bound, most := "", ""
	if c.AtLeast {
		bound, most = p.in(text.Report.Open), p.fill(text.Result.UpTo, p.number(c.AtMost))
	}
	return app.Section().Class("report-score").Aria("labelledby", "report-score").Body(
		app.H2().ID("report-score").Text(p.in(text.Result.ScoreName)),
		app.P().Class("report-number").Body(app.Span().Text(bound), app.Strong().Text(p.number(c.Total))),
		p.Bar(),
		app.P().Class("report-most").Text(most),
	)
}

func (p *page) parts() app.UI {
	var rows []app.UI
	for _, s := range p.Sections() {
		most := p.in(text.Result.NotApplying)
		if s.Most > 0 {
			most = p.number(s.Most)
		}
		head := app.Span().Class("part", result.PartClass(s.Section)).Text(p.in(s.Section.Name()))
		rows = append(rows, table.Row("", head, table.Figure(p.number(s.Points)), table.Figure(most)))
	}
	rows = append(rows, table.Row("total", app.Text(p.in(text.Report.Total)), table.Figure(p.Span(p.a.CRS.Total, p.a.CRS.AtMost)), table.Figure("")))
	return table.New("report-parts", p.in(text.Report.Score), []string{p.in(text.Report.Part), p.in(text.Report.Points), p.in(text.Report.Most)}, rows...)
}

func (p *page) programs() app.UI {
	var rows []app.UI
	for i := range p.a.Programs {
		o := &p.a.Programs[i]
		rows = append(rows, table.Row("", app.Text(p.in(text.Program(o.Program))), table.Cell("", p.Verdict(o.Verdict))))
	}
	return table.New("report-programs", p.in(text.Report.Programs), []string{p.in(text.Report.Program), p.in(text.Report.Verdict)}, rows...)
}

// categories names those that are met or open, and counts the others.
func (p *page) categories() app.UI {
	if len(p.a.Categories) == 0 {
		return app.P().Class("report-note").Text(p.in(text.Result.NoCategories))
	}
	var rows []app.UI
	others := 0
	for i := range p.a.Categories {
		o := &p.a.Categories[i]
		if o.Verdict == explain.NotMet {
			others++
			continue
		}
		rows = append(rows, table.Row("", app.Text(p.CategoryName(o.Category)), table.Cell("", p.Verdict(o.Verdict))))
	}
	note := ""
	if others > 0 {
		note = text.Report.AndNotMet.In(p.at.Lang, others)
	}
	if len(rows) == 0 {
		rows = append(rows, table.Row("", app.Text(p.in(text.Result.NoCategory)), table.Cell("", p.Verdict(explain.NotMet))))
	}
	columns := []string{p.in(text.Report.Category), p.in(text.Report.Verdict)}
	return app.Div().Body(
		table.New("report-categories", p.in(text.Report.Categories), columns, rows...),
		app.P().Class("report-note").Text(note),
	)
}

// rounds counts the rounds of a year by the types that were open to the person.
func (p *page) rounds() app.UI {
	y := p.Year()
	if y.All == 0 {
		return app.P().Class("report-note").Text(p.in(text.Report.NoRounds))
	}
	var rows []app.UI
	for i := range y.Kinds {
		k := &y.Kinds[i]
		if !k.Eligible {
			continue
		}
		rows = append(rows, table.Row("", app.Text(result.KindName(p.at.Lang, p.book, k.Type)), table.Figure(p.countOf(k.Invited, k.All)), table.Figure(p.number(k.Last.LowestScore))))
	}
	rows = append(rows, table.Row("total", app.Text(p.in(text.Compare.AllKinds)), table.Figure(p.countOf(y.Invited, y.All)), table.Figure("")))
	columns := []string{p.in(text.Report.Kind), p.in(text.Report.Invited), p.in(text.Report.LastLowest)}
	return table.New("report-rounds", p.in(text.Report.Rounds), columns, rows...)
}

func (p *page) countOf(n, all int) string {
	return p.fill(text.Report.Number, p.number(n), p.number(all))
}

func (p *page) answers() app.UI {
	var items []app.UI
	for _, row := range answers.Brief(p.at.Lang, p.book, p.c) {
		items = append(items, app.Div().Body(
			app.Dt().Text(text.AnswerName(p.at.Lang, row.Place)+p.in(text.Page.Colon)),
			app.Dd().Text(row.Said[0]),
		))
	}
	if len(items) == 0 {
		items = append(items, app.Div().Body(app.Dt().Text(p.in(text.Result.NotAnswered)), app.Dd().Text(p.in(text.Answers.Unanswered))))
	}
	return app.Section().Class("report-answers").Aria("labelledby", "report-answers").Body(
		app.H2().ID("report-answers").Text(p.in(text.Report.Answers)),
		app.Dl().Body(items...),
	)
}

func (p *page) warnings() app.UI {
	var items []app.UI
	for _, w := range p.Warnings() {
		items = append(items, app.Li().Text(w))
	}
	if len(items) == 0 {
		return app.Div()
	}
	return app.Section().Class("report-warnings").Aria("labelledby", "report-warnings").Body(
		app.H2().ID("report-warnings").Text(p.in(text.Report.Warnings)),
		app.Ul().Body(items...),
	)
}
