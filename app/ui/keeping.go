package ui

import (
	_ "embed"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/draft"
	"portage/app/ui/files"
	"portage/core/candidate"
)

// exampleFile is the case of the example.
//
//go:embed example.json
var exampleFile []byte

// showExample puts a whole example in the place of the answers, which stay kept as they are.
func (p *page) showExample() {
	c, _ := p.sheet.book.ReadCase(exampleFile)
	p.example = true
	p.take(draft.From(c), "")
}

// leaveExample brings the person's own case back.
func (p *page) leaveExample() {
	p.note, p.undoing = note{}, nil
	p.restore()
	p.sheet.assess()
	p.focusOn("top")
}

// save hands the person the case that is open as a file. What could not be read is not in it.
func (p *page) save() { p.saveCase(p.id, p.caseName()) }

func (p *page) saveCase(id, name string) {
	files.Save(p.fileName(name), candidate.Write(p.sheetOf(id).read), "application/json")
}

// mostFile is how large a file is opened, in bytes; a case file is a few kilobytes.
const mostFile = 1 << 20

// importing is where a case file is opened, by choosing it or by dropping it.
func (p *page) importing() app.UI {
	return p.section("import", text.Cases.Import,
		app.P().Class("hint").Text(text.Cases.ImportHint.In(p.lang())),
		app.Div().Class("actions").Body(
			app.Label().Class("button", "quiet").For("open").Body(
				app.Input().ID("open").Type("file").Class("unseen").Accept(".json,application/json").
					OnChange(p.guard(func(ctx app.Context, e app.Event) { p.chooseFile(ctx.JSSrc()) }), "open"),
				app.Span().Text(text.Cases.Import.In(p.lang())),
			),
		),
	)
}

// chooseFile reads the file that was chosen.
func (p *page) chooseFile(field app.Value) {
	if file, ok := files.Chosen(field); ok {
		p.readFile(file)
	}
}

// readFile reads a file that was chosen or dropped.
func (p *page) readFile(file app.Value) {
	files.Read(file, mostFile, func(content []byte, err error) {
		p.ctx.Dispatch(func(app.Context) {
			defer p.catch()
			if err != nil {
				p.tell(note{what: text.Cases.NotImported, alarm: true}, nil)
				p.toNotices()
				return
			}
			p.open(content, text.Cases.Imported)
		})
	})
}

// open makes a case of its own of a case file, or says why it cannot.
func (p *page) open(file []byte, said text.Text) {
	c, problems := p.sheet.book.ReadCase(file)
	defer p.toNotices()
	for _, problem := range problems {
		if problem.Code == "not_json" || problem.Code == "version" || problem.Place == "" {
			p.tell(note{what: text.Cases.NotImported, alarm: true, problems: []*candidate.Problem{problem}}, nil)
			return
		}
	}
	before := p.id
	if !p.addCase(draft.From(c), "") {
		return
	}
	done := note{what: said}
	if len(problems) > 0 {
		done = note{what: text.Cases.ImportedPartly, alarm: true, problems: problems}
	}
	p.tell(done, p.removeAgain(p.id, before))
}
