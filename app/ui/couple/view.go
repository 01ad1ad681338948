package couple

import (
	"math"
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/app/ui/result"
	"portage/core"
	"portage/core/advise/couple"
	"portage/core/explain"
)

// view is an answer in a language.
type view struct {
	at     frame.Place
	book   *core.Book
	answer *couple.Answer
	told   result.View
}

func (v *view) in(t text.Text) string { return t.In(v.at.Lang) }

func (v *view) fill(t text.Text, args ...string) string { return t.Fill(v.at.Lang, args...) }

func (v *view) number(n int) string { return text.Number(v.at.Lang, n) }

func (v *view) points(n int) string { return text.Points(v.at.Lang, n) }

func (v *view) date() string { return text.Date(v.at.Lang, v.answer.Told.Day) }

// orderID names an order within the page.
func orderID(o *couple.Order) string {
	return []string{"you", "partner"}[o.Principal] + map[bool]string{true: "-along", false: "-alone"}[o.Accompanying]
}

func title(o *couple.Order) text.Text {
	return map[string]text.Text{
		"you-along": text.Couple.YouAlong, "you-alone": text.Couple.YouAlone, "partner-along": text.Couple.PartnerAlong, "partner-alone": text.Couple.PartnerAlone,
	}[orderID(o)]
}

func short(o *couple.Order) text.Text {
	return map[string]text.Text{
		"you-along": text.Couple.ShortYouAlong, "you-alone": text.Couple.ShortYouAlone, "partner-along": text.Couple.ShortPartnerAlong, "partner-alone": text.Couple.ShortPartnerAlone,
	}[orderID(o)]
}

// nobody says why there is nothing to compare.
func (v *view) nobody() app.UI {
	if v.answer.State == couple.Untold {
		return app.P().Class("couple-none").Text(v.in(text.Couple.Untold))
	}
	return app.P().Class("couple-none").Text(v.in(text.Couple.NoPartner))
}

// found says which order comes first, and as of when.
func (v *view) found() app.UI {
	return app.Div().Class("couple-found").Body(
		app.P().Text(v.foundWords()),
		app.P().Class("aside").Text(v.fill(text.Couple.AsOf, v.date(), text.Date(v.at.Lang, v.book.CRSOn(v.answer.Told.Day).InForce))),
	)
}

func (v *view) foundWords() string {
	o := &v.answer.Orders[0]
	score := v.scoreWords(o)
	switch eligible := o.Eligible(); {
	case eligible == explain.NotMet:
		return v.in(text.Couple.FoundNone)
	case eligible == explain.Open:
		return v.fill(text.Couple.FoundOpen, v.in(short(o)), score)
	case v.toldIsBest():
		return v.fill(text.Couple.FoundTold, score)
	}
	return v.fill(text.Couple.Found, v.in(short(o)), score)
}

// toldIsBest tells whether no order gives more than the case as it is, of those that meet a program.
func (v *view) toldIsBest() bool {
	return slices.ContainsFunc(v.answer.Orders, func(o couple.Order) bool { return o.Told && v.best(&o) })
}

// best tells whether an order has the most points of those that meet a program; several may.
func (v *view) best(o *couple.Order) bool {
	first := &v.answer.Orders[0]
	return o.Refused == "" && o.Eligible() == explain.Met && o.Assessment.CRS.Total == first.Assessment.CRS.Total
}

func (v *view) scoreWords(o *couple.Order) string {
	if o.Assessment.CRS.AtLeast {
		return v.in(text.Result.AtLeast) + " " + v.points(o.Assessment.CRS.Total)
	}
	return v.points(o.Assessment.CRS.Total)
}

// refusesPartner tells whether the partner cannot apply at all.
func (v *view) refusesPartner() bool {
	return slices.ContainsFunc(v.answer.Orders, func(o couple.Order) bool { return o.Refused != "" })
}

// marks say of an order that it is the one told, and that it comes first.
func (v *view) marks(i int) app.UI {
	o := &v.answer.Orders[i]
	var all []app.UI
	if v.best(o) {
		all = append(all, app.Span().Class("couple-mark", "couple-best").Text(v.in(text.Couple.Best)))
	}
	if o.Told {
		all = append(all, app.Span().Class("couple-mark", "couple-told").Text(v.in(text.Couple.Told)))
	}
	if o.Refused == "" && o.Eligible() == explain.NotMet {
		all = append(all, app.Span().Class("couple-mark", "couple-no-program").Text(v.in(text.Couple.NoProgram)))
	}
	return app.P().Class("couple-marks").Body(all...)
}

// of gives the pieces of the answer to an order.
func (v *view) of(o *couple.Order) result.View {
	return result.NewView(v.at, v.book, o.Case, o.Assessment)
}

func (v *view) score(o *couple.Order) app.UI {
	c := &o.Assessment.CRS
	bound, most := "", ""
	if c.AtLeast {
		bound, most = v.in(text.Result.AtLeast), v.fill(text.Couple.MayReach, v.number(c.AtMost))
	}
	return app.Div().Class("couple-score").Body(
		app.P().Class("couple-number").Body(app.Span().Text(bound), app.Strong().Text(v.number(c.Total))),
		v.of(o).Bar(),
		app.P().Class("couple-gain").Hidden(o.Told).Text(v.gain(o)),
		app.P().Class("aside").Hidden(most == "").Text(most),
	)
}

func (v *view) gain(o *couple.Order) string {
	switch gain := o.Gain(v.answer); {
	case gain > 0:
		return v.fill(text.Couple.More, v.points(gain))
	case gain < 0:
		return v.fill(text.Couple.Less, v.points(-gain))
	}
	return v.in(text.Couple.Same)
}

// part is a small heading with what belongs to it.
func (v *view) part(class string, heading text.Text, body ...app.UI) app.UI {
	return app.Div().Class("couple-part", class).Body(append([]app.UI{app.H3().Text(v.in(heading))}, body...)...)
}

func (v *view) programs(o *couple.Order) app.UI {
	var items []app.UI
	for i := range o.Assessment.Programs {
		p := &o.Assessment.Programs[i]
		grid := ""
		if len(p.Grid) > 0 {
			grid = v.of(o).GridTotal(p)
		}
		items = append(items, app.Li().Body(
			app.Span().Class("couple-program").Text(v.in(text.Program(p.Program))),
			v.told.Verdict(p.Verdict),
			app.Span().Class("aside").Hidden(grid == "").Text(grid),
		))
	}
	return v.part("couple-programs", text.Couple.Programs, app.Ul().Body(items...))
}

func (v *view) categories(o *couple.Order) app.UI {
	met, open := v.categoryNames(o)
	words := v.in(text.Couple.NoCategories)
	if len(met) > 0 {
		words = text.List(v.at.Lang, met)
	}
	body := []app.UI{app.P().Text(words)}
	if len(open) > 0 {
		body = append(body, app.P().Class("aside").Text(v.fill(text.Result.AlsoOpen, text.List(v.at.Lang, open))))
	}
	return v.part("couple-categories", text.Couple.Categories, body...)
}

func (v *view) categoryNames(o *couple.Order) (met, open []string) {
	for _, c := range o.Assessment.Categories {
		switch c.Verdict {
		case explain.Met:
			met = append(met, v.told.CategoryName(c.Category))
		case explain.Open:
			open = append(open, v.told.CategoryName(c.Category))
		}
	}
	return met, open
}

// changes are what an order gives up and what it opens; the order that is told does neither.
func (v *view) changes(o *couple.Order) app.UI {
	if o.Told {
		return app.Div()
	}
	gives := app.UI(app.P().Class("aside").Text(v.in(text.Couple.GivesNothing)))
	if len(o.GivesUp) > 0 {
		gives = v.list(o, o.GivesUp)
	}
	body := []app.UI{v.part("couple-gives", text.Couple.GivesUp, gives)}
	if len(o.Opens) > 0 {
		body = append(body, v.part("couple-opens", text.Couple.Opens, v.list(o, o.Opens)))
	}
	return app.Div().Body(body...)
}

func (v *view) list(o *couple.Order, all []couple.Change) app.UI {
	var items []app.UI
	for _, c := range all {
		items = append(items, app.Li().Text(v.change(o, c)))
	}
	return app.Ul().Body(items...)
}

func (v *view) change(o *couple.Order, c couple.Change) string {
	switch c.What {
	case couple.Nomination:
		return v.fill(text.Couple.Nomination, v.points(c.Points))
	case couple.Offer:
		if c.Points > 0 {
			return v.fill(text.Couple.OfferPoints, v.points(c.Points))
		}
		return v.in(text.Couple.Offer)
	case couple.Military:
		return v.in(text.Couple.Military)
	case couple.Submitted:
		return v.in(text.Couple.Submitted)
	case couple.ComesAlong:
		return v.in([2][2]text.Text{{text.Couple.PartnerStays, text.Couple.PartnerComes}, {text.Couple.YouStay, text.Couple.YouCome}}[o.Principal][index(o.Accompanying)])
	}
	name := v.in(text.Program(c.ID))
	if c.What == couple.Category {
		name = v.told.CategoryName(c.ID)
	}
	return v.fill(map[explain.Verdict]text.Text{explain.Met: text.Couple.Met, explain.NotMet: text.Couple.NotMet, explain.Open: text.Couple.NowOpen}[c.Verdict], name)
}

func index(b bool) int {
	if b {
		return 1
	}
	return 0
}

// open says which answers could still change an order, and what it supposes.
func (v *view) open(o *couple.Order) app.UI {
	var body []app.UI
	if names := v.openNames(o); len(names) > 0 {
		body = append(body, v.part("couple-open", text.Couple.Open, app.P().Text(strings.Join(names, v.in(text.Result.Between)))))
	}
	if o.Supposed {
		body = append(body, app.P().Class("aside").Text(v.in(text.Couple.Supposed)))
	}
	return app.Div().Body(body...)
}

func (v *view) openNames(o *couple.Order) []string {
	var names []string
	for _, place := range o.Open {
		if name := v.placeName(o, place); !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

// placeName names an answer; a nomination, an offer and service are those of who applies.
func (v *view) placeName(o *couple.Order, place string) string {
	if o.Principal == couple.Partner {
		switch place {
		case "nominated":
			return v.in(text.Couple.OwnNomination)
		case "offer":
			return v.in(text.Couple.OwnOffer)
		case "military":
			return v.in(text.Couple.OwnMilitary)
		}
	}
	if name := text.Place(v.at.Lang, place); name != "" {
		return name
	}
	return text.AnswerName(v.at.Lang, place)
}

// funds are the settlement funds, once for all orders.
func (v *view) funds() app.UI {
	f := &v.answer.Family
	needed := v.in(text.Couple.FundsNone)
	if f.Needed > 0 {
		words := text.Couple.FundsNeeded
		if !f.Told {
			words = text.Couple.FundsLeast
		}
		needed = v.fill(words, text.Money(v.at.Lang, f.Needed), text.Couple.People.In(v.at.Lang, f.Size))
	}
	has := v.in(text.Couple.FundsUntold)
	if f.Has.Given {
		has = v.fill(text.Couple.FundsHas, text.Money(v.at.Lang, int(math.Floor(f.Has.Dollars))))
	}
	return app.Section().Class("couple-funds").Aria("labelledby", "couple-funds").Body(
		app.H2().ID("couple-funds").Text(v.in(text.Couple.Funds)),
		app.P().Text(needed),
		app.P().Class("aside").Text(has),
	)
}

func (v *view) notes() app.UI {
	return app.Section().Class("couple-notes").Aria("labelledby", "couple-notes").Body(
		app.H2().ID("couple-notes").Text(v.in(text.Couple.Notes)),
		app.Ul().Body(
			app.Li().Body(app.Text(v.in(text.Couple.NoteForm)+" "), app.A().Href(v.at.To("partner/")).Text(v.in(text.Couple.ToPartner))),
			app.Li().Text(v.in(text.Couple.NoteProgram)),
			app.Li().Text(v.in(text.Couple.NotePoints)),
		),
	)
}
