package through

import (
	"errors"
	"io/fs"
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/files"
	"portage/app/ui/frame"
	"portage/core/crs"
	"portage/core/edition"
	"portage/data"
)

// statusID is the id of what is said of a file.
const statusID = "own-status"

// ownPart is where a person gives an edition of their own.
func (p *Page) ownPart(v *view) app.UI {
	return app.Section().Class("through-own").Aria("labelledby", "own").
		OnDragOver(func(_ app.Context, e app.Event) {
			defer frame.Catch()
			files.Over(e)
		}, "own-over").
		OnDrop(p.onDrop, "own-drop").
		Body(
			app.H2().ID("own").Text(p.in(text.Through.Own)),
			app.P().Text(p.in(text.Through.OwnLead)),
			app.Ol().Body(
				app.Li().Body(
					app.P().Text(p.in(text.Through.OwnSteps1)),
					app.Button().Type("button").Class("quiet").OnClick(p.onTemplate, "template").Text(v.fill(text.Through.Template, v.date(p.Book.CRSOn(v.on).InForce))),
				),
				app.Li().Text(p.in(text.Through.OwnSteps2)),
				app.Li().Body(
					app.P().Text(p.in(text.Through.OwnSteps3)),
					app.Div().Class("through-ways").Body(
						app.Label().Class("button").For("own-file").Body(
							app.Input().ID("own-file").Type("file").Class("unseen").Accept(".json,application/json").OnChange(p.onChoose, "own-file"),
							app.Span().Text(p.in(text.Through.Choose)),
						),
						app.Span().Class("aside").Text(p.in(text.Through.Drop)),
					),
				),
			),
			app.Div().ID(statusID).Class("through-status").TabIndex(-1).Attr("role", "status").Body(p.saidWords()...),
			app.Div().Body(p.held(v)...),
		)
}

// held is the person's own edition, with what it says of itself and the way to put it away.
func (p *Page) held(v *view) []app.UI {
	if p.own == nil {
		return nil
	}
	note := ""
	if p.own.Note != "" {
		note = v.fill(text.Through.OwnNote, p.own.Note)
	}
	return []app.UI{
		app.P().Body(app.Span().Class("through-mark", "through-theirs").Text(v.name(p.own))),
		app.P().Class("aside").Hidden(note == "").Text(note),
		app.Details().Body(app.Summary().Text(p.in(text.Through.OwnSources)), v.sources(p.own)),
		app.Button().Type("button").Class("quiet").OnClick(p.onForget, "own-forget").Text(p.in(text.Through.Forget)),
	}
}

// saidWords is what came of the last file; nothing while there was none.
func (p *Page) saidWords() []app.UI {
	s := &p.said
	if s.problem == nil {
		if s.words == (text.Text{}) {
			return nil
		}
		return []app.UI{app.P().Text(s.words.Fill(p.At.Lang, s.file))}
	}
	what := p.in(text.EditionProblem(s.problem.Code))
	words := text.Through.Refused.Fill(p.At.Lang, s.file, capital(what))
	if s.problem.Place != "" {
		words = text.Through.RefusedAt.Fill(p.At.Lang, s.file, p.place(s.problem.Place), p.afterPlace(what))
	}
	return []app.UI{
		app.P().Class("through-refused").Text(words),
		app.P().Class("aside").Hidden(s.problem.What == "").Text(text.Through.Detail.Fill(p.At.Lang, s.problem.What)),
	}
}

// afterPlace begins a sentence where the language has ended one.
func (p *Page) afterPlace(what string) string {
	if p.At.Lang == text.FR {
		return capital(what)
	}
	return what
}

// capital begins a sentence with a sentence of the texts: all of them begin with a letter of one byte.
func capital(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

func (p *Page) place(place string) string {
	if n, ok := strings.CutPrefix(place, "line "); ok {
		return text.Through.Line.Fill(p.At.Lang, n)
	}
	return place
}

func (p *Page) onChoose(ctx app.Context, _ app.Event) {
	defer frame.Catch()
	if file, ok := files.Chosen(ctx.JSSrc()); ok {
		p.open(ctx, file)
	}
}

// onDrop takes a file; the page around, which opens case files, leaves alone what a part of it has taken.
func (p *Page) onDrop(ctx app.Context, e app.Event) {
	defer frame.Catch()
	if file, ok := files.Dropped(e); ok {
		p.open(ctx, file)
	}
}

func (p *Page) open(ctx app.Context, file app.Value) {
	name := file.Get("name").String()
	files.Read(file, edition.MostOwn, func(b []byte, err error) {
		ctx.Dispatch(func(ctx app.Context) {
			defer p.catch(name)
			p.take(name, b, err)
			frame.FocusLater(ctx, statusID, "", "nearest")
		})
	})
}

// take reads a file and puts its edition beside the one in force; where it cannot be read, what was there stays.
func (p *Page) take(name string, b []byte, err error) {
	p.said = said{file: edition.OwnName(name), words: text.Through.Taken}
	switch {
	case errors.Is(err, files.ErrTooLarge):
		p.said.problem = &edition.Problem{Code: edition.TooLarge}
		return
	case err != nil:
		p.said.words = text.Through.Unreadable
		return
	}
	e, err := crs.ReadEdition(name, b)
	if errors.As(err, &p.said.problem) {
		return
	}
	p.own = e
	p.chosen = [2]string{keyOf(p.Book.CRSOn(p.Assessment.Day)), ownKey}
}

// catch takes a panic of ours and tells the person.
func (p *Page) catch(name string) {
	if fault := recover(); fault != nil {
		app.Logf("%v", fault)
		p.said = said{file: edition.OwnName(name), words: text.Through.Broken}
	}
}

func (p *Page) onForget(ctx app.Context, _ app.Event) {
	defer frame.Catch()
	p.forget()
	frame.FocusLater(ctx, statusID, "", "nearest")
}

// forget puts the person's own edition away.
func (p *Page) forget() {
	p.own, p.chosen = nil, [2]string{}
	p.said = said{words: text.Through.Forgot}
}

// onTemplate hands over the file of the edition in force, byte for byte.
func (p *Page) onTemplate(app.Context, app.Event) {
	defer frame.Catch()
	name, b, err := p.template()
	if err != nil {
		app.Log(err)
		return
	}
	files.Save(name, b, "application/json")
}

func (p *Page) template() (name string, b []byte, err error) {
	on := p.Book.CRSOn(p.Assessment.Day).InForce.String()
	b, err = fs.ReadFile(data.Files, "crs/"+on+".json")
	return "crs-" + on + ".json", b, err
}
