package report

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/result"
	"portage/app/ui/table"
	"portage/core/explain"
)

// annex is the working: every line, the checklists, the settlement funds and the sources.
func (p *page) annex() []app.UI {
	body := []app.UI{
		app.H2().ID("annex").Text(p.in(text.Report.Annex)),
		app.P().Text(p.in(text.Report.AnnexLead)),
		app.H3().Text(p.in(text.Report.Lines)),
	}
	for _, s := range p.Sections() {
		if len(s.Lines) > 0 {
			body = append(body, p.lines(p.in(s.Section.Name()), s.Lines))
		}
	}
	body = append(body, app.H3().Text(p.in(text.Report.Checklists)))
	for i := range p.a.Programs {
		o := &p.a.Programs[i]
		name := p.in(text.Program(o.Program))
		body = append(body, p.checks(name, o.Verdict, o.Checks))
		if len(o.Grid) > 0 {
			body = append(body, p.lines(p.fill(text.Report.Grid, name, p.GridTotal(o)), o.Grid))
		}
	}
	for i := range p.a.Categories {
		o := &p.a.Categories[i]
		body = append(body, p.checks(p.CategoryName(o.Category), o.Verdict, o.Checks))
	}
	return append(body,
		app.H3().Text(p.in(text.Report.Funds)),
		p.FundsTable(),
		app.H3().Text(p.in(text.Report.Sources)),
		p.sources(),
	)
}

// lines is a table of lines with their parts below them.
func (p *page) lines(caption string, all []explain.Line) app.UI {
	var rows []app.UI
	for i := range all {
		rows = append(rows, p.line(&all[i], "line-row"))
		for k := range all[i].Parts {
			rows = append(rows, p.line(&all[i].Parts[k], "part-row"))
		}
	}
	columns := []string{p.in(text.Report.Factor), p.in(text.Report.Points), p.in(text.Report.Most), p.in(text.Report.StandsOn), p.in(text.Report.Law)}
	return table.New("report-lines", caption, columns, rows...)
}

func (p *page) line(l *explain.Line, class string) app.UI {
	facts := []app.UI{app.P().Text(p.Fact(l))}
	if asked := p.Asked(l.Ask); asked != "" {
		facts = append(facts, app.P().Text(p.fill(text.Report.StillOpen, asked)))
	}
	for _, r := range l.Readings {
		facts = append(facts, app.P().Text(p.fill(text.Report.Reading, p.in(text.Reading(r.Reading)), text.Points(p.at.Lang, r.Points))))
	}
	return table.Row(class, app.Text(p.in(text.Rule(l.Rule))),
		table.Figure(p.Span(l.Points, l.AtMost)), table.Figure(p.number(l.Max)), table.Cell("wide", facts...), table.Cell("wide", p.Cite(l.Cite)))
}

// checks is the checklist of a program or a category.
func (p *page) checks(name string, v explain.Verdict, all []explain.Check) app.UI {
	var rows []app.UI
	for i := range all {
		c := &all[i]
		head := []app.UI{app.Span().Text(p.in(text.Rule(c.Rule)))}
		if c.Note != "" {
			head = append(head, app.P().Class("report-note").Text(p.in(text.Note(c.Note))))
		}
		has := []app.UI{app.P().Body(p.narrow(text.Report.Have), app.Text(p.Has(c)))}
		if asked := p.Asked(c.Ask); asked != "" {
			has = append(has, app.P().Text(p.fill(text.Report.StillOpen, asked)))
		}
		needs := p.Needs(c)
		if needs == "" {
			needs = p.in(text.Answers.Unanswered)
		}
		rows = append(rows, table.Row("", app.Div().Body(head...), table.Cell("", p.narrow(text.Report.Needed), app.Text(needs)), table.Cell("", has...), table.Cell("", p.Verdict(c.Verdict)), table.Cell("wide", p.Cite(c.Cite))))
	}
	columns := []string{p.in(text.Report.Requirement), p.in(text.Report.Needed), p.in(text.Report.Have), p.in(text.Report.Verdict), p.in(text.Report.Law)}
	return table.New("report-checks", p.fill(text.Report.Reading, name, p.in(text.Verdict(v.String()))), columns, rows...)
}

// narrow says what a cell is of where a narrow screen stacks the cells; where the head of the table is in view it says so, and this is not shown.
func (p *page) narrow(column text.Text) app.UI {
	return app.Span().Class("narrow").Text(p.in(column) + p.in(text.Page.Colon))
}

func (p *page) sources() app.UI {
	var items []app.UI
	for _, s := range p.Sources() {
		items = append(items, result.SourceItem(p.at.Lang, &s, true))
	}
	return app.Ul().Class("report-sources").Body(items...)
}
