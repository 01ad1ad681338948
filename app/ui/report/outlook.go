package report

import (
	"time"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/ahead"
	"portage/app/ui/couple"
	"portage/app/ui/frame"
	"portage/app/ui/next"
	"portage/app/ui/paths"
	"portage/app/ui/through"
	"portage/app/ui/whatif"
	"portage/core"
	"portage/core/candidate"
)

// Outlook is the last part of the report: what may come, and what would change the score. Its parts take time to find, so each is found after the one before it is shown.
type Outlook struct {
	app.Compo

	At         frame.Place
	Book       *core.Book
	Case       *candidate.Case
	Assessment *core.Assessment
	Wish       *paths.Wish // what the paths lead to; nil: the nearest lowest score within a year

	of    subject // what the parts are of
	found []app.UI
}

// subject is what the outlook tells of, and in which language.
type subject struct {
	lang       text.Lang
	assessment *core.Assessment
}

// breath is how long the page has to answer between two parts.
const breath = 30 * time.Millisecond

// OnMount begins.
func (o *Outlook) OnMount(ctx app.Context) { o.begin(ctx) }

// OnUpdate begins anew where the case or the language is another.
func (o *Outlook) OnUpdate(ctx app.Context) { o.begin(ctx) }

func (o *Outlook) begin(ctx app.Context) {
	of := subject{o.At.Lang, o.Assessment}
	if o.of == of {
		return
	}
	o.of, o.found = of, nil
	o.later(ctx, of)
}

func (o *Outlook) later(ctx app.Context, of subject) {
	ctx.After(breath, func(ctx app.Context) {
		defer frame.Catch()
		parts := o.parts()
		if o.of != of || len(o.found) == len(parts) {
			return
		}
		o.found = append(o.found, app.Div().Body(parts[len(o.found)]()...))
		o.later(ctx, of)
	})
}

// parts are what the outlook consists of, in its order.
func (o *Outlook) parts() []func() []app.UI {
	return []func() []app.UI{
		func() []app.UI { return couple.Printed(o.At, o.Book, o.Case, o.Assessment) },
		func() []app.UI { return next.Printed(o.At, o.Book, o.Case, o.Assessment) },
		func() []app.UI { return through.Printed(o.At, o.Book, o.Case, o.Assessment) },
		func() []app.UI { return whatif.Printed(o.At, o.Book, o.Case, o.Assessment) },
		func() []app.UI { return paths.Printed(o.At, o.Book, o.Case, o.Assessment, o.Wish) },
	}
}

// Render draws what is found so far.
func (o *Outlook) Render() app.UI {
	waiting := ""
	if len(o.found) < len(o.parts()) {
		waiting = text.Report.Outlooking.In(o.At.Lang)
	}
	return app.Article().Class("report-annex", "report-outlook").Aria("labelledby", "outlook").Aria("busy", waiting != "").Body(
		app.H2().ID("outlook").Text(text.Report.Outlook.In(o.At.Lang)),
		app.P().Text(text.Report.OutlookLead.In(o.At.Lang)),
		&ahead.Annex{At: o.At, Book: o.Book, Case: o.Case, Assessment: o.Assessment},
		app.Div().Body(o.found...),
		app.P().Class("no-print").Hidden(waiting == "").Text(waiting),
	)
}
