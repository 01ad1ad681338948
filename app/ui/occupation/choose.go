package occupation

import (
	"errors"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/draft"
	"portage/app/ui/frame"
	"portage/app/ui/kept"
	"portage/app/ui/storage"
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
	job, there, failed := p.put(code)
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

// put adds the occupation to the answers of the current case. It gives the number of its job and whether that was there already, or what went wrong.
func (p *Page) put(code string) (job int, there bool, failed *answer) {
	c, err := p.current()
	switch {
	case errors.Is(err, storage.ErrNoStorage):
		return 0, false, &answer{what: p.in(text.Occupation.NoStorage)}
	case err != nil:
		return 0, false, &answer{p.in(text.Occupation.Unreadable), frame.Link{Href: p.at().To("cases/"), Words: p.in(text.Parts.Cases)}}
	}
	room := true
	if job, there = c.Answers.JobIn(code); !there {
		job, room = c.Answers.AddJobIn(code)
	}
	switch {
	case !room:
		return 0, false, &answer{what: p.in(text.Occupation.Full)}
	case p.store.Write(c) != nil:
		return 0, false, &answer{what: p.in(text.Occupation.NoStorage)}
	}
	p.store.SetCurrent(c.ID)
	return job, there, nil
}

// current gives the case that the person works on, a new one where there is none.
func (p *Page) current() (kept.Case, error) {
	if id := p.store.Current(); id != "" {
		return p.store.Read(id)
	}
	return p.store.New(), nil
}
