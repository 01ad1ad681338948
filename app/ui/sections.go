package ui

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/draft"
	"portage/core/edition"
)

// you are the questions about age and family.
func (p *page) you() []app.UI {
	return []app.UI{
		p.date("person.born"),
		p.assumed("person."+draft.Age, text.Way.AgeAssumed),
		p.choice("status", "", text.ChoicesAt("status")),
	}
}

// assumed says that what stands above it was assumed from a number of the quick entry.
func (p *page) assumed(place string, words text.Text) app.UI {
	return app.P().Class("assumed").Hidden(p.get(place) == "").Text(words.In(p.lang()))
}

// ties are the questions about Canada.
func (p *page) ties() []app.UI {
	return []app.UI{p.yesNo("nominated"), p.yesNo("person.sibling"), p.yesNo("person.relative"), p.yesNo("person.certificate")}
}

// offerAndFunds are the questions that only programs ask, and when the profile was submitted. Military service is asked about where a category asks for it.
func (p *page) offerAndFunds() []app.UI {
	return []app.UI{
		p.section("offer", text.Sections.Offer, p.part("offer"), app.Div().Class("below").Hidden(p.get("offer") != draft.Given).Body(p.offer()...)),
		p.section("funds", text.Sections.Funds, p.number("family_size", "short"), p.money("funds")),
		p.section("profile", text.Sections.Profile, p.moment("submitted")),
		app.Div().Hidden(!p.militaryMatters()).Body(
			p.section("military", text.Sections.Military, p.part("military"), app.Div().Class("below").Hidden(p.get("military") != draft.Given).Body(p.military()...)),
		),
	}
}

// militaryMatters tells whether a category of the day asked asks for service, or service was told.
func (p *page) militaryMatters() bool {
	if p.get("military") != "" {
		return true
	}
	on, ok := p.sheet.dayAsked()
	if !ok {
		return false
	}
	e, ok := edition.InForce(p.sheet.book.Categories, on)
	if !ok {
		return false
	}
	_, listed := e.Category("military")
	return listed
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

// partnerCounts tells whether the answers about study, languages and work of the partner matter: not those of one who stays behind or is a citizen or permanent resident, of whom only the family counts.
func (p *page) partnerCounts() bool {
	return p.get("partner.accompanying") != draft.No && p.get("partner.canadian") != draft.Yes
}

// partner are the questions about the spouse or partner, which all stand where only some of them matter less.
func (p *page) partner() []app.UI {
	return []app.UI{
		app.P().Class("lead").Text(text.Sections.PartnerLead.In(p.lang())),
		p.yesNo("partner.accompanying"),
		p.yesNo("partner.canadian"),
		app.Div().Hidden(!p.partnerCounts() && !p.partnerTold()).Body(
			p.section("partner-study", text.Sections.PartnerStudy, p.study("partner")),
			p.section("partner-languages", text.Sections.PartnerLanguages, p.languages("partner")),
			p.section("partner-work", text.Sections.PartnerWork, p.work("partner")),
		),
		p.section("partner-ties", text.Sections.PartnerTies,
			p.yesNo("partner.sibling"),
			p.yesNo("partner.relative"),
			app.Div().Hidden(!p.partnerCounts() && !p.partnerTold()).Body(p.yesNo("partner.certificate"), p.date("partner.born")),
		),
	}
}

// partnerTold tells whether something was told of a partner that does not count now: it stays in view, so that it can be changed.
func (p *page) partnerTold() bool {
	for _, part := range []string{"partner.education", "partner.languages", "partner.work", "partner.certificate", "partner.born"} {
		if p.get(part) != "" {
			return true
		}
	}
	return false
}
