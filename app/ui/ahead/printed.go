package ahead

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/app/ui/library"
	"portage/app/ui/table"
	"portage/core"
	"portage/core/advise/timeline"
	"portage/core/candidate"
)

// Printed is what is ahead for paper: what matters most, the score step by step, the days that change something, and the two clocks.
func Printed(at frame.Place, book *core.Book, c *candidate.Case, line *timeline.Timeline) []app.UI {
	v := &view{at: at, lang: at.Lang, book: book, c: c, line: line}
	v.clock, _ = library.MonthClock()
	body := []app.UI{app.H3().Text(v.in(text.Ahead.Printed)), app.P().Text(v.sentences())}
	if line.KnownTo != 0 {
		body = append(body, app.P().Class("report-note").Text(v.fill(text.Ahead.Known, v.date(line.KnownTo), text.Warning(v.lang, "newer_rules_reported", line.Newer, ""))))
	}
	body = append(body, &plot{Lang: v.lang, Drawn: v.draw(printedTable)}, app.Div().ID(printedTable).Body(v.stepTable(v.chartFinding())))
	if rows := v.printedEvents(); len(rows) > 0 {
		columns := []string{v.in(text.Ahead.From), v.in(text.Ahead.Change), v.in(text.Ahead.Why), v.in(text.Ahead.Effect)}
		body = append(body, table.New("ahead-printed", v.in(text.Ahead.Events), columns, rows...))
	}
	if v.clock != nil {
		body = append(body, v.yearsPrinted())
	}
	return body
}

// printedTable is the id of what says on paper what the picture shows.
const printedTable = "ahead-printed-steps"

func (v *view) printedEvents() []app.UI {
	var rows []app.UI
	for i := range v.line.Events {
		e := &v.line.Events[i]
		if !matters(e) {
			continue
		}
		var said, lines []app.UI
		for k := range e.Facts {
			said = append(said, app.P().Text(v.say(&e.Facts[k])))
		}
		for k := range e.Lines {
			lines = append(lines, app.P().Text(v.lineChange(&e.Lines[k])))
		}
		for _, all := range [][]timeline.Change{e.Programs, e.Categories} {
			for k := range all {
				if all[k].Before != all[k].After {
					lines = append(lines, v.change(&all[k]))
				}
			}
		}
		rows = append(rows, table.Row("", app.Text(v.date(e.On)), table.Cell("figure", app.Text(v.gainOf(e))), table.Cell("wide", said...), table.Cell("wide", lines...)))
	}
	return rows
}

// Annex is what is ahead within another page: it looks at the days by itself, and is empty but for a line until it has.
type Annex struct {
	app.Compo

	At         frame.Place
	Book       *core.Book
	Case       *candidate.Case
	Assessment *core.Assessment

	run run
}

// OnMount begins to look at the days.
func (x *Annex) OnMount(ctx app.Context) { x.look(ctx) }

// OnUpdate looks again, where the case or its day is another.
func (x *Annex) OnUpdate(ctx app.Context) { x.look(ctx) }

// OnDismount stops looking.
func (x *Annex) OnDismount() { x.run.stop() }

func (x *Annex) look(ctx app.Context) {
	defer frame.Catch()
	if x.Assessment != nil && x.Case != nil {
		x.run.begin(ctx, x.Book, x.Case, x.Assessment.Day)
	}
}

// Render draws what was found.
func (x *Annex) Render() app.UI {
	if x.run.line == nil {
		return app.Div().Class("ahead-annex").Body(app.P().Class("report-note").Hidden(!x.run.working).Text(text.Ahead.WorkingShort.In(x.At.Lang)))
	}
	return app.Div().Class("ahead-annex").Body(Printed(x.At, x.Book, x.Case, x.run.line)...)
}
