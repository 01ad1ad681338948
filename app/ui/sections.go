package ui

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/draft"
)

// form is all questions.
func (p *page) form() app.UI {
	return app.Div().Class("form").ID("form").TabIndex(-1).Body(
		p.section("you", text.Sections.You, p.date("person.born"), p.choice("status", "", text.ChoicesAt("status"))),
		p.section("study", text.Sections.Study, p.study("person")),
		p.section("languages", text.Sections.Languages, p.languages("person")),
		p.section("work", text.Sections.Work, p.work("person")),
		app.Div().Hidden(!p.partnerShown()).Body(p.partner()),
		p.section("ties", text.Sections.Ties, p.yesNo("nominated"), p.yesNo("person.sibling"), p.yesNo("person.relative"), p.yesNo("person.certificate")),
		p.section("offer", text.Sections.Offer, p.part("offer"), app.Div().Class("below").Hidden(p.get("offer") != draft.Given).Body(p.offer()...)),
		p.section("funds", text.Sections.Funds, p.number("family_size", "short"), p.money("funds")),
		p.section("profile", text.Sections.Profile, p.moment("submitted")),
		p.section("military", text.Sections.Military, p.part("military"), app.Div().Class("below").Hidden(p.get("military") != draft.Given).Body(p.military()...)),
	)
}

// section is one group of questions.
func (p *page) section(id string, title text.Text, body ...app.UI) app.UI {
	heading := "section-" + id
	return app.Section().Class("card").Aria("labelledby", heading).
		Body(append([]app.UI{app.H2().ID(heading).Text(title.In(p.lang()))}, body...)...)
}

// part asks whether there is an offer, or service, to tell of; no is the answer none.
func (p *page) part(place string) app.UI {
	answer := map[string]string{draft.Given: draft.Yes, draft.None: draft.No}[p.get(place)]
	return p.draw(field{place: place, group: true}, p.yesNoControl(place, answer, func(answer string) {
		p.set(place, map[string]string{draft.Yes: draft.Given, draft.No: draft.None}[answer])
	}))
}

func (p *page) offer() []app.UI {
	return []app.UI{
		p.occupation("offer.noc"),
		p.choice("offer.basis", "wide", text.ChoicesAt("offer.basis")),
		p.number("offer.months", "short"),
		p.yesNo("offer.full_time"),
	}
}

func (p *page) military() []app.UI {
	return []app.UI{p.number("military.years", "short"), p.occupation("military.offer_noc"), p.number("military.offer_years", "short")}
}

// partnerShown tells whether to ask about a spouse or partner: where the marital status says that there is one, or where one was told of before a status.
func (p *page) partnerShown() bool {
	status := p.get("status")
	return status != "" && !draft.WithoutPartner(status) || status == "" && p.sheet.draft.AnsweredBelow("partner")
}

func (p *page) partner() app.UI {
	return p.section("partner", text.Sections.Partner,
		app.P().Class("lead").Text(text.Sections.PartnerLead.In(p.lang())),
		p.yesNo("partner.accompanying"),
		p.yesNo("partner.canadian"),
		app.H3().Text(text.Sections.PartnerStudy.In(p.lang())),
		p.study("partner"),
		app.H3().Text(text.Sections.PartnerLanguages.In(p.lang())),
		p.languages("partner"),
		app.H3().Text(text.Sections.PartnerWork.In(p.lang())),
		p.work("partner"),
		app.H3().Text(text.Sections.PartnerTies.In(p.lang())),
		p.yesNo("partner.sibling"),
		p.yesNo("partner.relative"),
		p.yesNo("partner.certificate"),
		p.date("partner.born"),
	)
}
