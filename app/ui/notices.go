package ui

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/core/candidate"
)

// note is what the page has to say about what was last done.
type note struct {
	what     text.Text
	alarm    bool
	undo     bool // there is a way back
	problems []*candidate.Problem
}

// notices are what the page says of itself, above the form.
func (p *page) notices() app.UI {
	return app.Div().Class("notices").ID("notices").TabIndex(-1).Attr("role", "status").Body(
		app.Div().Body(app.If(p.faulty, p.fault())),
		app.Div().Body(app.If(p.notKept, p.notice(text.Page.NotKept, true))),
		app.Div().Body(app.If(p.damaged, p.notice(text.Page.Damaged, true))),
		app.Div().Body(app.If(p.own != nil, p.exampleNotice())),
		app.Div().Body(app.If(p.note.what.Whole(), p.lastDone())),
	)
}

func (p *page) notice(what text.Text, alarm bool, more ...app.UI) app.UI {
	return frame.Notice(p.lang(), what, alarm, more...)
}

func (p *page) fault() app.UI { return frame.Fault(p.lang()) }

func (p *page) lastDone() app.UI {
	var list []app.UI
	for _, problem := range p.note.problems {
		said := text.ProblemAt(p.lang(), problem)
		if problem.Place != "" {
			said = text.PlaceName(p.lang(), problem.Place) + text.Page.Colon.In(p.lang()) + said
		}
		list = append(list, app.Li().Text(said))
	}
	return p.notice(p.note.what, p.note.alarm,
		app.Ul().Hidden(len(list) == 0).Body(list...),
		app.Button().Type("button").ID("undo").Hidden(!p.note.undo).OnClick(p.guard(func(app.Context, app.Event) { p.undo() }), "undo").
			Text(text.Page.Undo.In(p.lang())),
	)
}

// undo brings back the answers from before the last big change.
func (p *page) undo() {
	if p.before != nil {
		p.take(*p.before)
		p.before = nil
	}
}

func (p *page) exampleNotice() app.UI {
	words := text.Page.ExampleBack
	if p.own == nil || p.own.Empty() {
		words = text.Page.ExampleStart
	}
	return p.notice(text.Page.ExampleNote, false, app.Button().Type("button").ID("leave-example").
		OnClick(p.guard(func(app.Context, app.Event) { p.take(whole{p.own, nil, p.sheet.asked}) }), "leave-example").
		Text(words.In(p.lang())))
}

// toCheck lists what could not be read.
func (p *page) toCheck() app.UI {
	if len(p.sheet.problems) == 0 {
		return nil
	}
	var list []app.UI
	for _, problem := range p.sheet.problems {
		list = append(list, app.Li().Body(
			p.linkTo(problem.Place, text.PlaceName(p.lang(), problem.Place)),
			app.Text(text.Page.Colon.In(p.lang())+text.ProblemAt(p.lang(), problem)),
		))
	}
	return app.Section().Class("notice", "alarm").Body(app.P().Text(text.Page.Problems.In(p.lang())), app.Ul().Body(list...))
}

// fewAsked is how many open questions are listed before the person asks for all.
const fewAsked = 6

// stillToAnswer lists the questions that could still change the result, with the way to each.
func (p *page) stillToAnswer() app.UI {
	ask := p.sheet.result.Ask
	if len(ask) == 0 {
		return nil
	}
	shown := ask
	if !p.allAsked {
		shown = ask[:min(len(ask), fewAsked)]
	}
	var list []app.UI
	for _, place := range shown {
		list = append(list, app.Li().Body(p.linkTo(place, p.questionAt(place))))
	}
	more := text.Page.More
	if p.allAsked {
		more = text.Page.Less
	}
	return app.Section().Class("card", "ask").Aria("labelledby", "ask").Body(
		app.H2().ID("ask").Text(text.Page.StillToAnswer.In(p.lang())),
		app.Ul().Body(list...),
		app.Button().Class("quiet").Type("button").Hidden(len(ask) <= fewAsked).
			OnClick(p.guard(func(app.Context, app.Event) { p.allAsked = !p.allAsked }), "more").Text(more.In(p.lang())),
	)
}

// questionAt names the question at a place.
func (p *page) questionAt(place string) string {
	if named := text.Place(p.lang(), place); named != "" {
		return named
	}
	return text.PlaceName(p.lang(), place)
}
