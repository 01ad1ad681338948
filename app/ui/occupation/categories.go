package occupation

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/core/category"
	"portage/core/edition"
	"portage/core/noc"
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
		shown(len(listings) == 0, para("", p.in(text.Occupation.NoneEver))),
		shown(len(now) > 0, list("listings", now), para("hint", p.in(text.Occupation.CategoriesAsk))),
		shown(len(before) > 0, app.H3().Text(p.in(text.Occupation.CategoriesBefore)), list("listings", before)),
		para("hint", p.fill(text.Occupation.CategoriesAsOf, text.Date(p.lang(), newest.InForce), text.Date(p.lang(), newest.Checked))),
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
	return row(strong(l.Name.In(p.Lang)), blank(), span("", when))
}

// fewRounds is how many rounds are shown before the person asks for all.
const fewRounds = 10

// rounds are those of the categories while they listed the occupation, newest first.
func (p *Page) rounds(code noc.Code) []app.UI {
	var rows []app.UI
	for i := range p.book.Rounds().Rounds {
		r := &p.book.Rounds().Rounds[i]
		if c := p.categoryOf(r); c != nil && c.Lists(code) {
			rows = append(rows, p.round(r, c))
		}
	}
	lead, few := text.Occupation.RoundsLead, min(len(rows), fewRounds)
	if len(rows) == 0 {
		lead = text.Occupation.RoundsNone
	}
	newest := &p.book.Rounds().Rounds[0]
	return []app.UI{
		para("lead", p.in(lead)+" "+p.in(text.Occupation.NotByOccupation)),
		shown(few > 0, list("looked", rows[:few])),
		shown(few < len(rows), p.fold("more-rounds", text.Rounds.More.In(p.lang(), len(rows)-few), func() []app.UI {
			return []app.UI{list("looked", rows[few:])}
		})),
		para("hint", p.fill(text.Rounds.Newest, newest.Number, text.Date(p.lang(), newest.Date))),
	}
}

// categoryOf gives the category of a round as it was on its day, nil for a round that was for none.
func (p *Page) categoryOf(r *round.Round) *category.Category {
	if e, ok := edition.InForce(p.book.Categories, r.Date); ok {
		if c, ok := e.Category(r.Type); ok {
			return c
		}
	}
	return nil
}

func (p *Page) round(r *round.Round, c *category.Category) app.UI {
	return row(
		box("when", strong(text.Date(p.lang(), r.Date)), blank(), link(p.at().To("round/"+r.Number+"/"), app.Text(p.fill(text.Rounds.Number, r.Number)))),
		para("of", c.Name.In(p.Lang)),
		box("figures", p.figure(text.Rounds.LowestScore, r.LowestScore), blank(), p.figure(text.Rounds.Invitations, r.Invitations)),
	)
}

func (p *Page) figure(name text.Text, n int) app.UI {
	return app.Span().Body(app.Text(p.in(name)+" "), strong(text.Number(p.lang(), n)))
}
