package ui

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/draft"
)

// check is all answers with a way to change each, what cannot be read, and what is still to answer.
func (p *page) check() []app.UI {
	groups, said := make([]app.UI, 0, 7), told(p.said())
	for _, step := range p.steps() {
		groups = append(groups, p.answersOf(step, said))
	}
	return []app.UI{
		p.heading(text.ScreenAt(checkScreen).Heading),
		app.P().Class("lead").Text(text.Way.CheckLead.In(p.lang())),
		app.Div().Body(p.toCheck()),
		app.Div().Body(p.assumptions()),
		app.Div().Body(p.stillToAnswer()),
		app.P().Class("mark", "mark-met").Hidden(!p.complete()).Text(text.Way.Complete.In(p.lang())),
		app.Div().Class("answers").Body(groups...),
		app.Div().Class("forward").Body(
			app.A().Class("button").ID("to-result").Href(p.at().To(resultScreen)).Text(text.Way.ToResult.In(p.lang())),
			app.A().Class("button", "quiet").ID("back").Href(p.at().To(offerStep)).Text(text.Way.Back.In(p.lang())),
		),
	}
}

// complete tells whether no answer is left that could change the result.
func (p *page) complete() bool {
	return p.running && p.sheet.result() != nil && len(p.sheet.result().Ask) == 0 && len(p.sheet.problems) == 0
}

// assumptions says that dates of the quick entry are assumed, where there are such.
func (p *page) assumptions() app.UI {
	for _, place := range p.sheet.draft.Places() {
		if _, name, _ := cutLast(place); name == draft.Age || name == draft.Years || name == draft.Assumed {
			return p.notice(text.Way.Assumed, false)
		}
	}
	return nil
}

// told is all answers in words, by place.
type told map[string]string

// answersOf lists the answers of a step.
func (p *page) answersOf(step string, said told) app.UI {
	id := "answers-" + step[:len(step)-1]
	return app.Section().Class("answers-of").Aria("labelledby", id).Body(
		app.Div().Class("answers-head").Body(
			app.H2().ID(id).Text(text.ScreenAt(step).Heading.In(p.lang())),
			app.A().Href(p.at().To(step)).Aria("label", text.Way.ChangeOf.Fill(p.lang(), text.ScreenAt(step).Heading.In(p.lang()))).Text(text.Way.Change.In(p.lang())),
		),
		app.Dl().Body(p.rowsOf(step, said)...),
	)
}

// rowsOf gives the rows of a step, in the order of its questions.
func (p *page) rowsOf(step string, said told) []app.UI {
	switch step {
	case youStep:
		return p.rows(said, "person.born", "status")
	case studyStep:
		return p.listRows(said, "person.education")
	case languagesStep:
		return append(p.listRows(said, "person.languages"), p.choiceOfLanguage(said, "person")...)
	case workStep:
		return p.listRows(said, "person.work")
	case partnerStep:
		return p.partnerRows(said)
	case tiesStep:
		return p.rows(said, "nominated", "person.sibling", "person.relative", "person.certificate")
	}
	rows := p.rows(said, "offer")
	if p.get("offer") == draft.Given {
		rows = append(rows, p.rows(said, "offer.noc", "offer.basis", "offer.months", "offer.full_time")...)
	}
	rows = append(rows, p.rows(said, "family_size", "funds", "submitted")...)
	if p.militaryMatters() {
		rows = append(rows, p.rows(said, "military")...)
	}
	if p.get("military") == draft.Given {
		rows = append(rows, p.rows(said, "military.years", "military.offer_noc", "military.offer_years")...)
	}
	return rows
}

func (p *page) partnerRows(said told) []app.UI {
	rows := p.rows(said, "partner.accompanying", "partner.canadian")
	if p.partnerCounts() || p.partnerTold() {
		rows = append(rows, p.listRows(said, "partner.education")...)
		rows = append(rows, p.listRows(said, "partner.languages")...)
		rows = append(rows, p.choiceOfLanguage(said, "partner")...)
		rows = append(rows, p.listRows(said, "partner.work")...)
	}
	return append(rows, p.rows(said, "partner.sibling", "partner.relative")...)
}

func (p *page) choiceOfLanguage(said told, who string) []app.UI {
	if !p.twoLanguages(who) {
		return nil
	}
	return p.rows(said, who+".first_language")
}

func (p *page) rows(said told, places ...string) []app.UI {
	all := make([]app.UI, 0, len(places))
	for _, place := range places {
		all = append(all, p.row(place, text.FieldAt(place).Label.In(p.lang()), said[place]))
	}
	return all
}

// listRows gives a row for each item of a list, or one that says that there is none.
func (p *page) listRows(said told, list string) []app.UI {
	n, _ := p.sheet.draft.Count(list)
	if n == 0 {
		return []app.UI{p.row(list, text.FieldAt(list).Label.In(p.lang()), said[list])}
	}
	all := make([]app.UI, 0, n)
	for i := range n {
		at := draft.Item(list, i)
		all = append(all, p.row(at, text.FieldAt(at).Label.In(p.lang())+" "+strconv.Itoa(i+1), said[at]))
	}
	return all
}

// row is one answer. What is not answered says so.
func (p *page) row(place, label, said string) app.UI {
	class := "told"
	if said == "" {
		class, said = "untold", text.Way.Nothing.In(p.lang())
	}
	return app.Div().Class("answer-row").Body(
		app.Dt().Text(label),
		app.Dd().Class(class).Text(said),
		app.Dd().Class("change").Body(
			app.A().Href(p.at().To(stepOf(place))+"#"+p.anchor(place)).Aria("label", text.Way.ChangeOf.Fill(p.lang(), label)).Text(text.Way.Change.In(p.lang())),
		),
	)
}

// anchor gives the id of the field, or of the item, at a place.
func (p *page) anchor(place string) string {
	if place[len(place)-1] == ']' {
		return fieldID(place) + "-item"
	}
	return p.target(place)
}
