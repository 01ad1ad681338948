package rounds

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/core/category"
	"portage/core/explain"
	"portage/core/noc"
	"portage/core/round"
)

// categoryOfDay is what the category of a round asked for on its day; hidden for a round that was for none.
func (v *view) categoryOfDay(r *round.Round) app.UI {
	section := app.Section().Class("card").Aria("labelledby", "list")
	if text.RoundType(r.Type).Whole() {
		return section.Hidden(true)
	}
	body := []app.UI{app.H2().ID("list").Text(v.in(text.RoundPage.List))}
	c, e := v.categoryOf(r)
	if c == nil {
		return section.Body(append(body, para("lead", v.in(text.RoundPage.ListUnknown)))...)
	}
	body = append(body,
		para("lead", v.fill(text.RoundPage.ListAsOf, c.Name.In(string(v.lang)), text.Date(v.lang, e.InForce), text.Date(v.lang, e.Checked))),
		list("needs", v.needs(c)),
	)
	if c.Note != nil {
		body = append(body, para("aside", c.Note.In(string(v.lang))))
	}
	return section.Body(append(body, v.occupations(c), v.readIn(c, e))...)
}

// needs are what the category asked for.
func (v *view) needs(c *category.Category) []app.UI {
	var rows []app.UI
	add := func(t text.Text, args ...string) { rows = append(rows, row(app.Text(v.fill(t, args...)))) }
	if e := c.Experience; e != nil {
		add(text.RoundPage.Months, text.Months(v.lang, e.Months), text.Years(v.lang, e.WindowYears))
		add(either(e.Continuous, text.RoundPage.Unbroken, text.RoundPage.Broken))
		add(either(e.CanadianOnly, text.RoundPage.Canadian, text.RoundPage.Anywhere))
		if e.OneOccupation {
			add(text.RoundPage.OneOccupation)
		}
	}
	if l := c.Language; l != nil {
		add(text.RoundPage.LanguageRule, text.Scale(v.lang, l.Language), strconv.Itoa(l.Level), v.in(text.Language(l.Language)))
	}
	if m := c.Military; m != nil {
		add(text.RoundPage.Service, text.Years(v.lang, m.ServiceYears))
		add(text.RoundPage.Offer, text.Years(v.lang, m.OfferYears))
		add(text.RoundPage.Education, text.Facts{Lang: v.lang}.Of("category.education", explain.NameFact(m.Education)))
	}
	return rows
}

func either(is bool, yes, no text.Text) text.Text {
	if is {
		return yes
	}
	return no
}

// occupations are those that the category listed, each with its TEER and the way to its page.
func (v *view) occupations(c *category.Category) app.UI {
	if len(c.Occupations) == 0 {
		return para("", v.in(text.RoundPage.NoOccupations))
	}
	rows := make([]app.UI, 0, len(c.Occupations))
	for _, code := range c.Occupations {
		rows = append(rows, row(v.occupation(code)))
	}
	return box("",
		app.H3().Text(text.RoundPage.Occupations.In(v.lang, len(rows))),
		list("links", rows),
	)
}

func (v *view) occupation(code noc.Code) app.UI {
	g, _ := v.book.NOC.Group(code)
	return app.A().Href(v.at.To("occupation/"+code.String()+"/")).Body(
		app.Span().Text(g.In(string(v.lang))), app.Text(" "),
		app.Span().Class("code").Text(code.String()+" · "+text.Finder.Teer.Fill(v.lang, strconv.Itoa(code.Teer()))),
	)
}

// readIn is where the category's list was read.
func (v *view) readIn(c *category.Category, e *category.Edition) app.UI {
	rows := append([]app.UI{v.cite(c.Cite, e.Sources)}, v.sources(c.ReadIn, e.Sources)...)
	return app.Details().Body(app.Summary().Text(v.in(text.RoundPage.Sources)), list("sources", rows))
}
