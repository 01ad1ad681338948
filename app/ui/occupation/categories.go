package occupation

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/core/category"
	"portage/core/round"
)

// categories are those that list the occupation now and before, as of the newest edition.
func (p *Page) categories(listings []category.Listing) []app.UI {
	newest := p.book.Categories[len(p.book.Categories)-1]
	var now, before []app.UI
	for _, l := range listings {
		if l.To == 0 {
			now = append(now, p.listing(l))
		} else {
			before = append(before, p.listing(l))
		}
	}
	return []app.UI{
		app.P().Hidden(len(listings) > 0).Text(p.in(text.Occupation.NoneEver)),
		app.Ul().Class("listings").Hidden(len(now) == 0).Body(now...),
		app.P().Hidden(len(now) == 0).Class("hint").Text(p.in(text.Occupation.CategoriesAsk)),
		app.Div().Hidden(len(before) == 0).Body(
			app.H3().Text(p.in(text.Occupation.CategoriesBefore)),
			app.Ul().Class("listings").Body(before...),
		),
		app.P().Class("hint").Text(p.fill(text.Occupation.CategoriesAsOf, text.Date(p.lang(), newest.InForce), text.Date(p.lang(), newest.Checked))),
	}
}

// listing is one category with the time for which it lists the occupation.
func (p *Page) listing(l category.Listing) app.UI {
	when := p.fill(text.Occupation.Since, text.Date(p.lang(), l.From))
	if l.To != 0 {
		when = p.fill(text.Occupation.FromTo, text.Date(p.lang(), l.From), text.Date(p.lang(), l.To))
	}
	if l.Military != nil {
		when += "; " + p.in(text.Occupation.ForMilitaryOffer)
	}
	return app.Li().Body(app.Strong().Text(l.Name.In(p.Lang)), app.Text(" "), app.Span().Text(when))
}

// fewRounds is how many rounds are shown before the person asks for all.
const fewRounds = 10

// rounds are those of the categories while they listed the occupation, newest first.
func (p *Page) rounds(listings []category.Listing) []app.UI {
	var rows []app.UI
	for i := range p.book.Rounds.Rounds {
		r := &p.book.Rounds.Rounds[i]
		if name, looked := lookedAt(r, listings, p.Lang); looked {
			rows = append(rows, p.round(r, name))
		}
	}
	lead, few := text.Occupation.RoundsLead, min(len(rows), fewRounds)
	if len(rows) == 0 {
		lead = text.Occupation.RoundsNone
	}
	newest := &p.book.Rounds.Rounds[0]
	return []app.UI{
		app.P().Class("lead").Text(p.in(lead) + " " + p.in(text.Occupation.NotByOccupation)),
		app.Ul().Class("looked").Hidden(few == 0).Body(rows[:few]...),
		app.Div().Hidden(few == len(rows)).Body(p.fold("more-rounds", text.Rounds.More.In(p.lang(), len(rows)-few), func() []app.UI {
			return []app.UI{app.Ul().Class("looked").Body(rows[few:]...)}
		})),
		app.P().Class("hint").Text(p.fill(text.Rounds.Newest, newest.Number, text.Date(p.lang(), newest.Date))),
	}
}

// lookedAt tells whether a round was for a category that listed the occupation on its day, and gives the name of the category.
func lookedAt(r *round.Round, listings []category.Listing, lang string) (string, bool) {
	for _, l := range listings {
		if l.ID == r.Type && l.From <= r.Date && (l.To == 0 || r.Date <= l.To) {
			return l.Name.In(lang), true
		}
	}
	return "", false
}

func (p *Page) round(r *round.Round, category string) app.UI {
	return app.Li().Body(
		app.P().Class("when").Body(
			app.Strong().Text(text.Date(p.lang(), r.Date)),
			app.Text(" "),
			app.A().Href(r.Address(p.Lang)).HrefLang(p.Lang).Rel("external").Text(p.fill(text.Rounds.Number, r.Number)),
		),
		app.P().Class("of").Text(category),
		app.P().Class("figures").Body(
			app.Span().Body(app.Text(p.in(text.Rounds.LowestScore)+" "), app.Strong().Text(strconv.Itoa(r.LowestScore))),
			app.Text(" "),
			app.Span().Body(app.Text(p.in(text.Rounds.Invitations)+" "), app.Strong().Text(text.Number(p.lang(), r.Invitations))),
		),
	)
}
