package ui

import (
	"errors"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/app/ui/kept"
	"portage/app/ui/storage"
	"portage/core/candidate"
)

// note is what the page has to say about what was last done.
type note struct {
	what     text.Text
	alarm    bool
	problems []*candidate.Problem
}

// notices are what the page says of itself, above the screen. Each has a place of its own, so that one that comes moves none of the others.
func (p *page) notices() app.UI {
	return app.Div().Class("notices").ID("notices").TabIndex(-1).Attr("role", "status").Body(
		app.Div().Body(p.onlyIf(p.faulty, p.fault)),
		app.Div().Body(p.newVersion()),
		app.Div().Body(p.onlyIf(p.notKept != nil, p.notKeptNotice)),
		app.Div().Body(p.onlyIf(p.damaged, p.damagedNotice)),
		app.Div().Body(p.onlyIf(p.example, p.exampleNotice)),
		app.Div().Body(p.onlyIf(p.note.what.Whole(), p.lastDone)),
	)
}

// onlyIf draws what is to be said, and nothing where there is nothing.
func (p *page) onlyIf(there bool, draw func() app.UI) app.UI {
	if !there {
		return nil
	}
	return draw()
}

func (p *page) notice(what text.Text, alarm bool, more ...app.UI) app.UI {
	return frame.Notice(p.lang(), what, alarm, more...)
}

func (p *page) fault() app.UI { return frame.Fault(p.lang()) }

// saveButton offers the case as a file.
func (p *page) saveButton(id string) app.UI {
	return app.Button().Type("button").ID(id).OnClick(p.guard(func(app.Context, app.Event) { p.save() }), id).Text(text.Cases.Save.In(p.lang()))
}

// notKeptNotice says why nothing is kept, and offers what can be saved as a file.
func (p *page) notKeptNotice() app.UI {
	what := text.Page.NotKept
	switch {
	case frame.Embedded(p.Screen) && errors.Is(p.notKept, storage.ErrNoStorage):
		return p.notice(text.Embed.Memory, false) // A frame that may keep nothing may often save nothing either.
	case errors.Is(p.notKept, storage.ErrFull):
		what = text.Page.Full
	case errors.Is(p.notKept, kept.ErrNewer):
		what = text.Cases.NewerCase
	}
	return p.notice(what, true, p.saveButton("save-now"))
}

// damagedNotice offers what stands in the storage, as it stands.
func (p *page) damagedNotice() app.UI {
	return p.notice(text.Page.Damaged, true, p.rawButton(p.id, "save-raw"))
}

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
		app.Button().Type("button").ID("undo").Hidden(p.undoing == nil).OnClick(p.guard(func(app.Context, app.Event) { p.undo() }), "undo").
			Text(text.Page.Undo.In(p.lang())),
	)
}

func (p *page) exampleNotice() app.UI {
	return p.notice(text.Page.ExampleNote, false, app.Button().Type("button").ID("leave-example").
		OnClick(p.guard(func(app.Context, app.Event) { p.leaveExample() }), "leave-example").
		Text(text.Page.ExampleBack.In(p.lang())))
}

// toNotices shows what the page has to say, wherever the person is on it.
func (p *page) toNotices() {
	frame.FocusLater(p.ctx, "notices", "button", "center")
}

// problemsOf gives what is wrong with the answers of a step.
func (p *page) problemsOf(step string) []*candidate.Problem {
	var all []*candidate.Problem
	for _, problem := range p.sheet.problems {
		if stepOf(problem.Place) == step {
			all = append(all, problem)
		}
	}
	return all
}

// problemsHere is the summary of what is wrong on this step, once the person wants to go on.
func (p *page) problemsHere() app.UI {
	wrong := p.problemsOf(p.Screen)
	if !p.warned || len(wrong) == 0 {
		return nil
	}
	return p.problemList(text.Way.ProblemsHere, wrong)
}

// toCheck lists all that could not be read.
func (p *page) toCheck() app.UI {
	if len(p.sheet.problems) == 0 {
		return nil
	}
	return p.problemList(text.Page.Problems, p.sheet.problems)
}

func (p *page) problemList(what text.Text, wrong []*candidate.Problem) app.UI {
	var list []app.UI
	for _, problem := range wrong {
		list = append(list, app.Li().Body(
			p.linkTo(problem.Place, text.PlaceName(p.lang(), problem.Place)),
			app.Text(text.Page.Colon.In(p.lang())+text.ProblemAt(p.lang(), problem)),
		))
	}
	return app.Section().Class("notice", "alarm").ID("problems").TabIndex(-1).Body(app.P().Text(what.In(p.lang())), app.Ul().Body(list...))
}

// fewAsked is how many open questions are listed before the person asks for all.
const fewAsked = 6

// stillToAnswer lists the questions that could still change the result, with the way to each.
func (p *page) stillToAnswer() app.UI {
	if p.sheet.result() == nil || len(p.sheet.result().Ask) == 0 {
		return nil
	}
	ask := p.sheet.result().Ask
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
	return app.Section().Class("card-raised", "ask").Aria("labelledby", "ask").Body(
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
