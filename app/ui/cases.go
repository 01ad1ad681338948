package ui

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/draft"
	"portage/app/ui/files"
	"portage/app/ui/kept"
	"portage/core/day"
)

// listOfCases is every case on the device, with what can be done with each.
func (p *page) listOfCases() []app.UI {
	entries := p.entries()
	rows := make([]app.UI, 0, len(entries))
	for i, e := range entries {
		rows = append(rows, p.caseRow(i, e))
	}
	return []app.UI{
		p.heading(text.ScreenAt(casesScreen).Heading),
		app.P().Class("lead").Text(text.Cases.Lead.In(p.lang())),
		p.nameOfCase(),
		app.Section().Class("card").Aria("labelledby", "kept").Body(
			app.H2().ID("kept").Text(text.Cases.Kept.In(p.lang())),
			app.Ul().Class("cases").Body(rows...),
			app.Div().Class("actions").Body(
				p.button("new-case", "", text.Cases.New, p.newCase),
				app.A().Class("button", "quiet").Hidden(len(entries) < 2).Href(p.at().To(compareScreen)).Text(text.Cases.Compare.In(p.lang())),
			),
		),
		p.importing(),
		app.Section().Class("card").Aria("labelledby", "delete-all-title").Body(
			app.H2().ID("delete-all-title").Text(text.Cases.DeleteAll.In(p.lang())),
			app.P().Class("hint").ID("delete-all-hint").Text(text.Cases.DeleteAllHint.In(p.lang())),
			app.Div().Class("actions").Body(p.button("delete-all", "danger", text.Cases.DeleteAll, p.deleteAll)),
		),
		app.Div().Class("home-part").Body(p.install()),
	}
}

// button is a button with a handler that must not fail.
func (p *page) button(id, class string, words text.Text, do func()) app.HTMLButton {
	return app.Button().Type("button").Class(class).ID(id).OnClick(p.guard(func(app.Context, app.Event) { do() }), id).Text(words.In(p.lang()))
}

// entries lists the cases of the device. The case that is open is among them, kept or not.
func (p *page) entries() []kept.Entry {
	if p.store == nil {
		return nil
	}
	entries, err := p.store.Cases()
	if err != nil {
		entries = nil
	}
	for _, e := range entries {
		if e.ID == p.id {
			return entries
		}
	}
	return append(entries, kept.Entry{ID: p.id, Name: p.get("id")})
}

// nameOf gives the name of a case, or a number where it has none.
func (p *page) nameOf(i int, e kept.Entry) string {
	if e.ID == p.id && !p.example {
		e.Name = p.get("id")
	}
	if e.Name != "" {
		return e.Name
	}
	return text.Cases.Unnamed.Fill(p.lang(), text.Number(p.lang(), i+1))
}

// caseName gives the name of the case that is open.
func (p *page) caseName() string {
	for i, e := range p.entries() {
		if e.ID == p.id {
			return p.nameOf(i, e)
		}
	}
	return ""
}

// nameOfCase asks for the name of the case that is open; the example is nobody's case.
func (p *page) nameOfCase() app.UI {
	return app.Div().Class("card-raised").Hidden(p.example).Body(p.words("id"))
}

// caseRow is one case. The one that is open is marked.
func (p *page) caseRow(i int, e kept.Entry) app.UI {
	name, mark, class := p.nameOf(i, e), "", "case"
	if e.ID == p.id && !p.example {
		mark, class = text.Cases.Current.In(p.lang()), "case case-current"
	}
	return app.Li().Class(class).Body(
		app.Div().Class("case-head").Body(
			app.Strong().Class("case-name").Text(name),
			app.Span().Class("case-mark").Hidden(mark == "").Text(mark),
		),
		app.P().Class("hint").Text(p.changedSaid(e)),
		app.P().Class("case-score").Text(p.scoreSaid(e)),
		app.Div().Body(p.onlyIf(e.Damaged, func() app.UI {
			return p.notice(text.Cases.DamagedCase, true, p.rawButton(e.ID, "raw-"+e.ID))
		})),
		app.Div().Class("case-actions").Body(
			p.caseButton("open", e.ID, name, text.Cases.Open, func() { p.openCase(e.ID) }).Hidden(mark != ""),
			p.caseButton("duplicate", e.ID, name, text.Cases.Duplicate, func() { p.duplicate(e.ID, name) }),
			p.caseButton("save", e.ID, name, text.Cases.Save, func() { p.saveCase(e.ID, name) }),
			app.A().Class("textlink").Hidden(mark == "").Href(p.at().To(shareScreen)).Text(text.Cases.Share.In(p.lang())),
			app.A().Class("textlink").Hidden(mark == "").Href(p.at().To(reportScreen)).Text(text.Cases.Report.In(p.lang())),
			p.caseButton("delete", e.ID, name, text.Cases.Delete, func() { p.deleteCase(e.ID) }),
		),
	)
}

// caseButton does something with one case, and names it to those who hear the page.
func (p *page) caseButton(verb, id, name string, words text.Text, do func()) app.HTMLButton {
	return app.Button().Type("button").Class("clear").ID(verb+"-"+id).OnClick(p.guard(func(app.Context, app.Event) { do() }), verb, id).
		Body(app.Text(words.In(p.lang())), app.Span().Class("unseen").Text(" "+name))
}

func (p *page) changedSaid(e kept.Entry) string {
	if e.Changed.IsZero() {
		return ""
	}
	c := e.Changed.Local()
	return text.Cases.Changed.Fill(p.lang(), text.Date(p.lang(), day.Of(c.Year(), int(c.Month()), c.Day())))
}

// scoreSaid gives the score of a case as of its day. It is found anew only where the case, the language or the day is another: a consultant has many cases.
func (p *page) scoreSaid(e kept.Entry) string {
	if e.ID == p.id && !p.example {
		return p.scoreNow(e)
	}
	key := e.ID + p.Lang + e.Changed.String() + today().String()
	said, known := p.scores[key]
	if !known {
		said = p.scoreNow(e)
		p.scores[key] = said
	}
	return said
}

func (p *page) scoreNow(e kept.Entry) string {
	s := p.sheetOf(e.ID)
	if !s.answered() {
		return ""
	}
	bounds := s.score()
	score := text.Number(p.lang(), bounds.Low)
	if bounds.Open() {
		score = text.Result.AtLeast.In(p.lang()) + " " + score
	}
	return text.Cases.ScoreNow.Fill(p.lang(), text.Date(p.lang(), s.day), score)
}

// sheetOf gives the answers of a case on the device, and of the one that is open as they are now, with what follows from them.
func (p *page) sheetOf(id string) *sheet {
	if id == p.id && !p.example {
		return p.sheet
	}
	c, _ := p.store.Read(id)
	s := &sheet{book: p.sheet.book, draft: c.Answers, asked: c.Day}
	s.assess()
	return s
}

// asItIs gives a case as it is now, to be kept.
func (p *page) asItIs(id string) kept.Case {
	s := p.sheetOf(id)
	return kept.Case{ID: id, Answers: s.draft, Day: s.asked}
}

// openCase makes a case the one that is worked on.
func (p *page) openCase(id string) {
	p.note, p.undoing = note{}, nil
	p.show(id)
	p.focusOn("top")
}

func (p *page) newCase() {
	p.note, p.undoing = note{}, nil
	p.example = false
	p.begin()
	p.sheet.assess()
	p.focusOn(fieldID("id"))
}

// addCase keeps answers as a case of its own and opens it; false where the device has no room for it.
func (p *page) addCase(answers *draft.Draft, asked string) bool {
	c := p.store.New()
	c.Answers, c.Day = answers, asked
	if err := p.store.Write(c); err != nil {
		p.tell(note{what: text.Cases.NotFit, alarm: true}, nil)
		p.toNotices()
		return false
	}
	p.show(c.ID)
	return true
}

// removeAgain is the way back from a case that was added.
func (p *page) removeAgain(added, before string) func() {
	return func() {
		p.store.Remove(added)
		p.show(before)
	}
}

func (p *page) duplicate(id, name string) {
	before, s := p.id, p.sheetOf(id)
	copied := s.draft.Clone()
	copied.Set("id", text.Cases.CopyOf.Fill(p.lang(), name))
	if p.addCase(copied, s.asked) {
		p.tell(note{what: text.Cases.Duplicated}, p.removeAgain(p.id, before))
		p.toNotices()
	}
}

// deleteCase takes a case from the device. It comes back at a press, until the page is left.
func (p *page) deleteCase(id string) {
	deleted, stood, open := p.asItIs(id), p.store.Raw(id), id == p.id
	back, err := p.store.Remove(id)
	if err != nil {
		p.notKept = err
		return
	}
	if open {
		p.openAnother()
	}
	undo := func() {
		p.bringBack(back, deleted)
		p.show(id)
	}
	if stood == "" && deleted.Answers.Empty() {
		undo = nil
	}
	p.tell(note{what: text.Cases.Deleted}, undo)
	p.toNotices()
}

// bringBack brings back what was deleted as it stood, and of cases that were open what was not kept of them.
func (p *page) bringBack(back func() error, cases ...kept.Case) {
	p.notKept = back()
	for _, c := range cases {
		now, _ := p.store.Read(c.ID)
		if c.Answers.Empty() || c.Day == now.Day && c.Answers.Same(now.Answers) {
			continue
		}
		if err := p.store.Write(c); err != nil {
			p.notKept = err
		}
	}
	p.lasts()
}

// openAnother opens the case last worked on, or begins one.
func (p *page) openAnother() {
	p.restore()
	p.sheet.assess()
}

// deleteAll takes everything of Portage from the device. The cases come back at a press, until the page is left.
func (p *page) deleteAll() {
	var all []kept.Case
	open := p.id
	for _, e := range p.entries() {
		all = append(all, p.asItIs(e.ID))
	}
	back, err := p.store.Clear()
	if err != nil {
		p.notKept = err
	}
	p.forgetRounds()
	p.example = false
	p.begin()
	p.sheet.assess()
	p.tell(note{what: text.Cases.AllDeleted}, func() {
		p.bringBack(back, all...)
		p.show(open)
	})
	p.toNotices()
}

// rawButton saves what stands in the storage of a damaged case, as it stands.
func (p *page) rawButton(id, button string) app.UI {
	return app.Button().Type("button").ID(button).OnClick(p.guard(func(app.Context, app.Event) {
		files.Save(p.fileName(text.Cases.Unnamed.Fill(p.lang(), id))+".txt", []byte(p.store.Raw(id)), "text/plain")
	}), button).Text(text.Cases.SaveWhatIs.In(p.lang()))
}

// fileName gives the name of the file of a case: what every file system takes of the name of the case.
func (p *page) fileName(name string) string {
	plain := make([]rune, 0, len(name))
	for _, r := range name {
		switch {
		case r >= '0' && r <= '9', r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', r > 127, r == '-', r == '_':
			plain = append(plain, r)
		case r == ' ':
			plain = append(plain, '-')
		}
	}
	if len(plain) == 0 {
		plain = []rune(strconv.Itoa(1))
	}
	return text.Cases.FileNames.Fill(p.lang(), string(plain))
}
