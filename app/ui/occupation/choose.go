package occupation

import (
	"errors"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/draft"
	"portage/app/ui/frame"
	"portage/app/ui/kept"
	"portage/core/noc"
)

// work is the address of the page on which jobs are told.
const work = "work/"

// answer is what the page says where the choice of its occupation did not simply lead to the calculator.
type answer struct {
	what string
	way  frame.Link // where to go from here; nothing where there is no need to
}

// choice is the button that puts the occupation into the person's case.
func (p *Page) choice(g noc.Group) app.UI {
	code := g.Code.String()
	said := answer{}
	if p.said != nil {
		said = *p.said
	}
	return box("choose needs-script",
		app.Button().Type("button").ID("choose").OnClick(p.guard(func(ctx app.Context, _ app.Event) { p.choose(ctx, code) }), "choose", p.key()).
			Text(p.in(text.Occupation.Choose)),
		app.Div().Attr("role", "status").Body(
			box("notice", app.Text(said.what+" "), link(said.way.Href, app.Text(said.way.Words)).Hidden(said.way.Href == "")).Hidden(said.what == ""),
		),
	)
}

// choose puts the occupation into the person's case and goes to its job, or says why not.
func (p *Page) choose(ctx app.Context, code string) {
	job, there, failed := p.put(ctx, code)
	at := "#" + frame.ItemID(draft.Item(draft.Jobs, job))
	switch {
	case failed != nil:
		p.said = failed
	case there:
		said := p.fill(text.Occupation.Already, text.Number(p.lang(), job+1))
		p.said = &answer{said, frame.Link{Href: p.at().To(work) + at, Words: p.in(text.Occupation.GoToJob)}}
	default:
		ctx.Navigate(app.Getenv("PORTAGE_ROOT") + frame.Folder(p.lang()) + work + at)
	}
}

// put adds the occupation to the person's own answers. It gives the number of its job and whether that was there already, or what went wrong.
func (p *Page) put(ctx app.Context, code string) (job int, there bool, failed *answer) {
	k, err := kept.Read(ctx)
	switch {
	case errors.Is(err, kept.ErrNoStorage):
		return 0, false, &answer{what: p.in(text.Occupation.NoStorage)}
	case err != nil:
		return 0, false, &answer{p.in(text.Occupation.Unreadable), frame.Link{Href: p.at().To("cases/"), Words: p.in(text.Parts.Cases)}}
	}
	mine, room := own(k), true
	if job, there = mine.JobIn(code); !there {
		job, room = mine.AddJobIn(code)
	}
	switch {
	case !room:
		return 0, false, &answer{what: p.in(text.Occupation.Full)}
	case kept.Write(ctx, kept.Kept{Answers: mine, Day: k.Day}) != nil:
		return 0, false, &answer{what: p.in(text.Occupation.NoStorage)}
	}
	return job, there, nil
}

// own gives the person's own answers, which are set aside while the example is shown.
func own(k kept.Kept) *draft.Draft {
	switch {
	case k.Own != nil:
		return k.Own
	case k.Answers != nil:
		return k.Answers
	}
	return &draft.Draft{}
}
