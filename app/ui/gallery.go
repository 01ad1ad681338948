package ui

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/draft"
	"portage/app/ui/frame"
	"portage/app/ui/result"
)

// The cases of the gallery beside the example, each as of a day.
const (
	coupleFile = `{"portage":1,"status":"married","partner":{"accompanying":true,"education":[{"level":"masters"}]},"person":{"born":"1990-05-02","languages":[{"test":"clb","reading":9,"writing":8,"listening":9,"speaking":9}],"work":[{"noc":"31301","country":"CA","from":"2024-01"}]}}`
	wholeFile  = `{"portage":1,"id":"A","person":{"born":"1984-05-02","education":[{"level":"masters","country":"CA","completed":"2016-06-30"},{"level":"three_plus","country":"IN","completed":"2010-06-30","assessed":"2018-02-01"}],"languages":[{"test":"ielts_general","taken":"2023-09-01","reading":8,"writing":7,"listening":8.5,"speaking":7.5},{"test":"tef_canada","taken":"2026-01-01","reading":400,"writing":400,"listening":400,"speaking":400}],"work":[{"noc":"31301","country":"IN","from":"2010-09","to":"2014-08"},{"noc":"72310","country":"FR","from":"2017-09-01","to":"2019-08-31"},{"noc":"31301","country":"CA","from":"2022-01-15","self_employed":true}],"certificate":true,"sibling":true,"relative":true},"status":"married","partner":{"accompanying":true,"canadian":false,"born":"1990-01-01","education":[{"level":"doctoral","country":"FR","assessed":null}],"languages":[{"test":"clb","reading":9,"writing":9,"listening":9,"speaking":9}],"work":[{"noc":"21231","country":"CA","from":"2022-03-01","studying":true}],"certificate":true,"sibling":false,"relative":true},"nominated":true,"offer":{"noc":"21231","basis":"lmia","months":12,"full_time":true},"family_size":3,"funds":20000.5,"submitted":"2026-01-10T15:04:05Z","military":{"years":10,"offer_noc":"42102","offer_years":3}}`
)

// galleryDay is a day whose rules and rounds are known.
const galleryDay = "2026-10-15"

// sample gives the answers and the day of a state of the gallery, by its number.
func (p *page) sample(state int) (*draft.Draft, string) {
	file := [...]string{string(exampleFile), `{"portage":1}`, coupleFile, wholeFile, string(exampleFile)}[state]
	on := galleryDay
	if state == len(text.Gallery.States)-1 {
		on = "2016-06-01"
	}
	c, _ := p.sheet.book.ReadCase([]byte(file))
	return draft.From(c), on
}

// galleryPage gives the calculator that the gallery shows, with answers of its own that are kept nowhere.
func (p *page) galleryPage() *page {
	if p.specimen == nil {
		p.specimen = &page{example: true, shown: map[string]string{}, sheet: &sheet{book: p.sheet.book, finders: p.sheet.finders}}
		p.showState(0)
	}
	g := p.specimen
	g.Lang, g.Screen, g.ctx, g.running = p.Lang, p.Screen, p.ctx, p.running
	return g
}

func (p *page) showState(state int) {
	p.specimenState = state
	p.specimen.sheet.draft, p.specimen.sheet.asked = p.sample(state)
	p.specimen.sheet.assess()
}

// gallery shows every part in every state, in the language and the theme of the page.
func (p *page) gallery() []app.UI {
	g := p.galleryPage()
	return []app.UI{
		p.heading(text.ScreenAt(galleryScreen).Heading),
		app.P().Class("lead").Text(text.Gallery.Lead.In(p.lang())),
		p.states(),
		g.shelf("buttons", text.Gallery.Buttons, g.allButtons()...),
		g.shelf("steps", text.Gallery.Steps, g.allStates()),
		g.shelf("questions", text.Gallery.Questions, g.allQuestions()...),
		g.shelf("lists", text.Gallery.List, g.study("person")),
		g.shelf("wrong", text.Gallery.Wrong, g.wrongAnswers()),
		g.shelf("notices", text.Gallery.Notices, g.allNotices()...),
		g.shelf("marks", text.Gallery.Marks, g.allMarks()...),
		g.shelf("rows", text.Gallery.Rows, g.answersOf(workStep, g.said())),
		g.shelf("score", text.Gallery.Score, result.ScoreBar(p.lang(), g.sheet.result())),
		app.Div().Body(g.answer()),
		p.shelf("screens", text.Gallery.Screens, p.allScreens()),
	}
}

func (p *page) shelf(id string, title text.Text, body ...app.UI) app.UI {
	return p.section("gallery-"+id, title, body...)
}

// states lets the whole gallery show another case.
func (p *page) states() app.UI {
	options := make([]app.UI, 0, len(text.Gallery.States))
	for i, state := range text.Gallery.States {
		options = append(options, app.Option().Value(strconv.Itoa(i)).Selected(i == p.specimenState).Text(state.In(p.lang())))
	}
	return app.Div().Class("field").Body(
		app.Label().For("gallery-state").Text(text.Gallery.State.In(p.lang())),
		app.Select().ID("gallery-state").OnChange(p.guard(func(ctx app.Context, _ app.Event) {
			if state, err := strconv.Atoi(ctx.JSSrc().Get("value").String()); err == nil {
				p.showState(state)
			}
		}), "gallery-state").Body(options...),
	)
}

func (p *page) allButtons() []app.UI {
	nothing := func() {}
	return []app.UI{
		app.Div().Class("actions").Body(
			p.button("g-main", "", text.Way.Continue, nothing),
			p.button("g-quiet", "quiet", text.Way.Back, nothing),
			p.button("g-danger", "danger", text.Cases.DeleteAll, nothing),
			p.button("g-clear", "clear", text.Controls.Clear, nothing),
			app.Button().Type("button").Disabled(true).Text(text.Way.Continue.In(p.lang())),
		),
		app.P().Body(app.A().Href(p.at().To("")).Text(text.Gallery.Links.In(p.lang()))),
	}
}

// allStates shows a step that is answered, one with something open, and one of which nothing is told.
func (p *page) allStates() app.UI {
	items := make([]app.UI, 0, 7)
	for _, step := range p.steps() {
		items = append(items, p.progressItem(step))
	}
	return app.Nav().Class("steps").Aria("label", text.Way.Steps.In(p.lang())).Body(app.Ol().Body(items...))
}

func (p *page) allQuestions() []app.UI {
	return append(append(p.you(), p.ties()...),
		p.languages("person"), p.part("offer"), p.number("family_size", "short"), p.money("funds"), p.moment("submitted"),
	)
}

// wrongAnswers shows what is said of an answer that cannot be read.
func (p *page) wrongAnswers() app.UI {
	wrong := &page{Lang: p.Lang, Screen: p.Screen, ctx: p.ctx, example: true, shown: map[string]string{}, sheet: &sheet{book: p.sheet.book, finders: p.sheet.finders, draft: &draft.Draft{}}}
	wrong.sheet.draft.Set("military", draft.Given)
	wrong.sheet.draft.Set("military.years", "x")
	wrong.sheet.draft.Set("offer", draft.Given)
	wrong.sheet.draft.Set("offer.months", "0.5")
	wrong.sheet.assess()
	return app.Div().Body(wrong.number("military.years", "short"), wrong.number("offer.months", "short"), app.Div().Body(wrong.toCheck()))
}

func (p *page) allNotices() []app.UI {
	return []app.UI{
		p.notice(text.Cases.Imported, false),
		p.notice(text.Page.NotKept, true, p.saveButton("g-save")),
		p.notice(text.Page.Full, true),
		p.notice(text.Page.Damaged, true),
		p.notice(text.Page.ExampleNote, false),
		frame.Fault(p.lang()),
	}
}

func (p *page) allMarks() []app.UI {
	var all []app.UI
	for _, id := range []string{"met", "not_met", "open", "invited", "not_invited", "not_eligible"} {
		all = append(all, app.P().Body(app.Span().Class("verdict", "verdict-"+id).Text(text.Verdict(id).In(p.lang()))))
	}
	for _, id := range []string{"met", "not_met", "open"} {
		all = append(all, app.P().Class("mark", "mark-"+id).Text(text.Verdict(id).In(p.lang())))
	}
	return all
}

// allScreens leads to every screen, which is a part too.
func (p *page) allScreens() app.UI {
	var items []app.UI
	for _, screen := range append(screens, "round/255/", "occupation/31301/") {
		items = append(items, app.Li().Body(app.A().Href(p.at().To(screen)).Text(PageAt(frame.Folder(p.lang())+screen).Title)))
	}
	return app.Ul().Class("gallery-screens").Body(items...)
}
