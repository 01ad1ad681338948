package ui

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
)

// The steps of the exact entry, one group of questions each.
const (
	youStep       = "you/"
	studyStep     = "study/"
	languagesStep = "languages/"
	workStep      = "work/"
	partnerStep   = "partner/"
	tiesStep      = "ties/"
	offerStep     = "offer/"
)

// stepsOf lists the steps that matter for what was answered, in their order.
func (p *page) steps() []string {
	all := []string{youStep, studyStep, languagesStep, workStep, partnerStep, tiesStep, offerStep}
	if !p.partnerShown() {
		all = slices.DeleteFunc(all, func(step string) bool { return step == partnerStep })
	}
	return all
}

// stepOf gives the address of the step on which a place of the case file is asked for.
func stepOf(place string) string {
	name, rest, _ := strings.Cut(place, ".")
	switch name {
	case "partner":
		return partnerStep
	case "status":
		return youStep
	case "nominated":
		return tiesStep
	case "id":
		return casesScreen
	case "person":
		return personStep(rest)
	}
	return offerStep
}

// personStep gives the step of a place of the candidate's own.
func personStep(place string) string {
	name, _, _ := strings.Cut(place, "[")
	switch name, _, _ = strings.Cut(name, "."); name {
	case "education":
		return studyStep
	case "languages", "first_language":
		return languagesStep
	case "work":
		return workStep
	case "sibling", "relative", "certificate":
		return tiesStep
	}
	return youStep
}

// step is one step: its questions, and the ways back and on.
func (p *page) step() []app.UI {
	words := text.ScreenAt(p.Screen)
	return []app.UI{
		p.progress(),
		p.heading(words.Heading),
		app.Div().Body(p.problemsHere()),
		app.Div().Class("form").ID("form").TabIndex(-1).Body(p.questions()...),
		p.ways(),
	}
}

// questions are those of the step that is shown.
func (p *page) questions() []app.UI {
	switch p.Screen {
	case youStep:
		return p.you()
	case studyStep:
		return []app.UI{p.study("person")}
	case languagesStep:
		return []app.UI{p.languages("person")}
	case workStep:
		return []app.UI{p.work("person")}
	case partnerStep:
		return p.partner()
	case tiesStep:
		return p.ties()
	}
	return p.offerAndFunds()
}

func (p *page) heading(words text.Text) app.UI {
	return app.H1().ID("top").TabIndex(-1).Text(words.In(p.lang()))
}

// progress says how far along a step is, and leads to the others.
func (p *page) progress() app.UI {
	steps := p.steps()
	here := slices.Index(steps, p.Screen)
	items := make([]app.UI, 0, len(steps))
	for _, step := range steps {
		items = append(items, p.progressItem(step))
	}
	said := ""
	if here >= 0 {
		said = text.Way.Step.Fill(p.lang(), text.Number(p.lang(), here+1), text.Number(p.lang(), len(steps)))
	}
	return app.Nav().Class("steps").Aria("label", text.Way.Steps.In(p.lang())).Body(
		app.P().Class("step-count").Text(said),
		app.Ol().Body(items...),
	)
}

func (p *page) progressItem(step string) app.UI {
	state := p.stateOf(step)
	here := "false"
	if step == p.Screen {
		here = "step"
	}
	name := text.ScreenAt(step).Heading.In(p.lang())
	return app.Li().Class("step-item", "step-"+state.class).Body(
		app.A().Href(p.at().To(step)).Aria("current", here).Body(
			app.Span().Class("step-name").Text(name),
			app.Span().Class("unseen").Text(text.Page.Colon.In(p.lang())+state.word.In(p.lang())),
		),
	)
}

// state is how far a step is answered.
type state struct {
	class string
	word  text.Text
}

// stateOf tells how far a step is answered: open where the engine still asks for something of it, or something of it cannot be read.
func (p *page) stateOf(step string) state {
	if !p.told(step) {
		return state{"not-yet", text.Way.NotYet}
	}
	if p.openIn(step) {
		return state{"partly", text.Way.Partly}
	}
	return state{"done", text.Way.Done}
}

func (p *page) openIn(step string) bool {
	if a := p.sheet.result(); a != nil && slices.ContainsFunc(a.Ask, func(place string) bool { return stepOf(place) == step }) {
		return true
	}
	return len(p.problemsOf(step)) > 0
}

// told tells whether anything of a step is answered.
func (p *page) told(step string) bool {
	return slices.ContainsFunc(p.sheet.draft.Places(), func(place string) bool { return stepOf(place) == step })
}

// ways lead back and on. The last step leads to checking.
func (p *page) ways() app.UI {
	steps := p.steps()
	here := slices.Index(steps, p.Screen)
	back, next, words := startScreen, checkScreen, text.Way.Continue
	if here > 0 {
		back = steps[here-1]
	}
	if here >= 0 && here+1 < len(steps) {
		next = steps[here+1]
	}
	if next == checkScreen {
		words = text.Way.ToCheck
	}
	return app.Div().Class("forward").Body(
		app.A().Class("button").ID("continue").Href(p.at().To(next)).OnClick(p.guard(p.goOn), "continue", p.Screen).Text(words.In(p.lang())),
		app.A().Class("button", "quiet").ID("back").Href(p.at().To(back)).Text(text.Way.Back.In(p.lang())),
	)
}

// goOn holds a person once where answers of the step cannot be read. Nothing is ever required.
func (p *page) goOn(_ app.Context, e app.Event) {
	if p.warned || len(p.problemsOf(p.Screen)) == 0 {
		return
	}
	p.warned = true
	e.PreventDefault()
	e.Call("stopPropagation")
	p.focusOn("problems")
}
