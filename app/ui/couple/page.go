// Package couple shows every order in which a couple can apply: what each gives, and what it gives up.
package couple

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/app/ui/result"
	"portage/core"
	"portage/core/advise/couple"
	"portage/core/candidate"
)

// Page is the screen of the orders of a couple.
type Page struct {
	app.Compo

	At         frame.Place
	Book       *core.Book
	Case       *candidate.Case
	Assessment *core.Assessment      // of the case on the asked day; nil where nothing is told, and ahead of time
	Running    bool                  // the page is in a browser
	Take       func(*candidate.Case) // makes an order the person's case; nil leaves its buttons out

	holdsNothing bool // the partner has no nomination, offer or service of their own
	asked        question
	answer       *couple.Answer
}

// question is what an answer was given to.
type question struct {
	book         *core.Book
	c            *candidate.Case
	a            *core.Assessment
	holdsNothing bool
}

// Render draws the screen.
func (p *Page) Render() app.UI {
	body := []app.UI{
		app.H1().ID("top").TabIndex(-1).Text(p.in(text.Couple.Title)),
		app.P().Class("lead").Text(p.in(text.Couple.Lead)),
	}
	v := p.view()
	switch {
	case v == nil:
		body = append(body, p.ways())
	case v.answer.State != couple.Couple:
		body = append(body, v.nobody(), app.Div().Class("forward").Body(app.A().Class("button").Href(p.At.To("partner/")).Text(p.in(text.Couple.ToPartner))))
	default:
		body = append(body, app.Div().Body(v.found(), p.holds(v), p.orders(v), v.funds(), v.notes()))
	}
	return app.Article().Class("couple").Body(body...)
}

// view gives the answer to the case, found once; nil where there is none.
func (p *Page) view() *view {
	if p.Book == nil || p.Case == nil || p.Assessment == nil {
		return nil
	}
	q := question{p.Book, p.Case, p.Assessment, p.holdsNothing}
	if p.answer == nil || p.asked != q {
		a, err := couple.Orders(p.Book, p.Case, p.Assessment.Day, p.holdsNothing)
		if err != nil {
			return nil
		}
		p.asked, p.answer = q, a
	}
	return newView(p.At, p.Book, p.Case, p.answer)
}

func (p *Page) in(t text.Text) string { return t.In(p.At.Lang) }

// ways lead to where answers are given.
func (p *Page) ways() app.UI {
	return app.Div().Class("forward").Body(
		app.A().Class("button").Href(p.At.To("")).Text(p.in(text.Couple.Start)),
		app.A().Class("button", "quiet").Href(p.At.To("quick/")).Text(p.in(text.Couple.Quick)),
	)
}

// holds asks what the questions do not ask of a partner.
func (p *Page) holds(v *view) app.UI {
	const id = "holds-nothing"
	return app.Div().Class("couple-holds").Hidden(v.refusesPartner()).Body(
		app.Label().Class("tick").For(id).Body(
			app.Input().ID(id).Type("checkbox").Checked(p.holdsNothing).Aria("describedby", id+"-hint").OnChange(p.onHolds, id),
			app.Span().Text(p.in(text.Couple.Holds)),
		),
		app.P().ID(id+"-hint").Class("aside").Text(p.in(text.Couple.HoldsHint)),
	)
}

func (p *Page) onHolds(ctx app.Context, _ app.Event) {
	defer frame.Catch()
	p.holdsNothing = ctx.JSSrc().Get("checked").Bool()
}

// orders are all of them, the best first.
func (p *Page) orders(v *view) app.UI {
	var all []app.UI
	for i := range v.answer.Orders {
		all = append(all, app.Li().Class("couple-order").Body(p.order(v, i)))
	}
	return app.Ol().Class("couple-orders").Body(all...)
}

func (p *Page) order(v *view, i int) app.UI {
	o := &v.answer.Orders[i]
	id := orderID(o)
	head := []app.UI{app.H2().ID(id).Text(p.in(title(o))), v.marks(i)}
	if o.Refused != "" {
		return app.Section().Aria("labelledby", id).Body(append(head, app.P().Class("couple-refused").Text(p.in(text.Couple.PartnerCanadian)))...)
	}
	body := append(head, v.score(o), v.programs(o), v.categories(o), v.changes(o), v.open(o), v.lines(o), p.take(o))
	return app.Section().Aria("labelledby", id).Body(body...)
}

// take offers to make an order the case; the one that it is already is not offered.
func (p *Page) take(o *couple.Order) app.UI {
	if p.Take == nil || o.Told {
		return app.Div()
	}
	who, along := o.Principal, o.Accompanying
	return app.Div().Class("couple-take").Body(
		app.Button().Type("button").Class("quiet").Aria("describedby", orderID(o)).
			OnClick(func(app.Context, app.Event) {
				defer frame.Catch()
				p.onTake(who, along)
			}, "take", orderID(o)).Text(p.in(text.Couple.Take)),
		app.P().Class("aside").Text(p.in(text.Couple.TakeHint)),
	)
}

// onTake hands over the case of the order as it stands now: the orders may have moved since the button was drawn.
func (p *Page) onTake(who couple.Who, along bool) {
	for i := range p.answer.Orders {
		if o := &p.answer.Orders[i]; o.Principal == who && o.Accompanying == along && o.Case != nil && p.Take != nil {
			// What was ticked was said of the one who applies now.
			p.holdsNothing = p.holdsNothing && who == couple.You
			p.Take(o.Case)
			return
		}
	}
}

// Printed gives the orders of a couple for paper; nothing where there is no couple.
func Printed(at frame.Place, book *core.Book, c *candidate.Case, a *core.Assessment) []app.UI {
	if book == nil || c == nil || a == nil {
		return nil
	}
	answer, err := couple.Orders(book, c, a.Day, false)
	if err != nil || answer.State != couple.Couple {
		return nil
	}
	return newView(at, book, c, answer).printed()
}

func newView(at frame.Place, book *core.Book, c *candidate.Case, answer *couple.Answer) *view {
	return &view{at: at, book: book, answer: answer, told: result.NewView(at, book, c, answer.Told)}
}
