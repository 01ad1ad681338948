package result

import (
	"slices"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/core"
	"portage/core/category"
	"portage/core/day"
	"portage/core/round"
)

// Rounds lists every round of invitations, newest first, with what each would have meant for the person. It shows a page of them at a time.
type Rounds struct {
	app.Compo

	Lang       text.Lang
	Book       *core.Book
	Assessment *core.Assessment

	kind    string // the type of round that is wanted; all where empty
	verdict string // the verdict of the round's day that is wanted; all where empty
	more    int    // how many rounds are shown beyond the first page
}

// pageSize is how many rounds are shown at first, and how many more at a time: mounting all at once is slow on a phone.
const pageSize = 20

// Render draws the list.
func (r *Rounds) Render() app.UI {
	p := newPage(r.Lang, r.Book, r.Assessment)
	wanted := r.wanted()
	shown := wanted[:min(len(wanted), pageSize+r.more)]
	var pages []app.UI
	for some := range slices.Chunk(shown, pageSize) {
		pages = append(pages, &roundPage{Lang: r.Lang, Book: r.Book, Assessment: r.Assessment, Wanted: some})
	}
	return app.Section().Class("rounds").Aria("labelledby", "rounds").Body(
		app.H2().ID("rounds").Text(p.in(text.Rounds.Heading)),
		app.P().Text(p.fill(text.Rounds.Intro, text.Date(p.lang, p.a.Day))),
		app.P().Class("aside").Text(p.newest()),
		app.P().Class("aside").Text(p.in(text.Rounds.Method)),
		r.filters(p),
		app.P().Class("rounds-shown").ID("rounds-shown").Aria("live", "polite").Text(p.shown(len(shown), len(wanted))),
		app.Div().Body(pages...),
		r.moreButton(p, len(wanted)-len(shown)),
	)
}

// wanted gives the places of the rounds that the two filters let through.
func (r *Rounds) wanted() []int {
	all := make([]int, 0, len(r.Assessment.Rounds))
	for i := range r.Assessment.Rounds {
		o := &r.Assessment.Rounds[i]
		if (r.kind == "" || r.kind == o.Type) && (r.verdict == "" || r.verdict == o.Verdict.String()) {
			all = append(all, i)
		}
	}
	return all
}

func (p *page) shown(shown, wanted int) string {
	if wanted == 0 {
		return p.in(text.Rounds.NoneMatch)
	}
	return text.Rounds.Shown.In(p.lang, shown, p.number(wanted))
}

// cycle is how many days may lie between the newest round and the asked day before the gap must be said: IRCC holds rounds about every two weeks.
const cycle = 14

// newest says up to which day rounds are known, and that later ones are missing where there must be some.
func (p *page) newest() string {
	r := &p.book.Rounds.Rounds[0]
	said := p.fill(text.Rounds.Newest, r.Number, text.Date(p.lang, r.Date))
	if p.a.Day > r.Date+day.Day(cycle) {
		said += " " + p.in(text.Rounds.Gap)
	}
	return said
}

// filters are the two choices above the list.
func (r *Rounds) filters(p *page) app.UI {
	kinds := []app.UI{option("", p.in(text.Rounds.AnyType), r.kind)}
	for _, kind := range kindsOf(p.book.Rounds.Rounds) {
		kinds = append(kinds, option(kind, p.kindName(kind), r.kind))
	}
	verdicts := []app.UI{option("", p.in(text.Rounds.AnyVerdict), r.verdict)}
	for _, v := range []round.Verdict{round.Invited, round.NotInvited, round.NotEligible, round.Open} {
		verdicts = append(verdicts, option(v.String(), p.in(text.Verdict(v.String())), r.verdict))
	}
	return app.Div().Class("filters").Body(
		app.Div().Body(
			app.Label().For("rounds-type").Text(p.in(text.Rounds.Type)),
			app.Select().ID("rounds-type").OnChange(r.onKind).Body(kinds...),
		),
		app.Div().Body(
			app.Label().For("rounds-verdict").Text(p.in(text.Rounds.Verdict)),
			app.Select().ID("rounds-verdict").OnChange(r.onVerdict).Body(verdicts...),
		),
	)
}

func option(value, name, chosen string) app.UI {
	o := app.Option().Value(value).Text(name)
	if value == chosen {
		return o.Selected(true)
	}
	return o
}

func (r *Rounds) onKind(ctx app.Context, e app.Event) {
	r.kind, r.more = ctx.JSSrc().Get("value").String(), 0
}

func (r *Rounds) onVerdict(ctx app.Context, e app.Event) {
	r.verdict, r.more = ctx.JSSrc().Get("value").String(), 0
}

// moreButton shows the next page. It is only hidden when there is none: what its handler defers is dropped once the button is gone.
func (r *Rounds) moreButton(p *page, left int) app.UI {
	return app.P().Class("rounds-more").Hidden(left == 0).Body(
		app.Button().Type("button").OnClick(r.onMore).Text(text.Rounds.More.In(p.lang, min(left, pageSize))),
	)
}

// onMore shows another page and moves focus to its first round, so that reading goes on there.
func (r *Rounds) onMore(ctx app.Context, e app.Event) {
	wanted, before := r.wanted(), pageSize+r.more
	if before >= len(wanted) {
		return
	}
	r.more += pageSize
	first := roundID(r.Assessment.Rounds[wanted[before]].Number)
	ctx.Defer(func(app.Context) {
		if link := app.Window().GetElementByID(first); link.Truthy() {
			link.Call("focus", map[string]any{"preventScroll": true})
			link.Call("scrollIntoView", map[string]any{"block": "nearest"})
		}
	})
}

// roundPage is one page of the list. It is a component of its own so that the pages already shown are not drawn again with the next one.
type roundPage struct {
	app.Compo

	Lang       text.Lang
	Book       *core.Book
	Assessment *core.Assessment
	Wanted     []int
}

// Render draws the page.
func (r *roundPage) Render() app.UI {
	p := newPage(r.Lang, r.Book, r.Assessment)
	rows := make([]app.UI, 0, len(r.Wanted))
	for _, i := range r.Wanted {
		rows = append(rows, p.roundRow(i))
	}
	return app.Ul().Class("round-list").Body(rows...)
}

// kindsOf gives the types of round that have been held, programs first.
func kindsOf(all []round.Round) []string {
	held := map[string]bool{}
	for i := range all {
		held[all[i].Type] = true
	}
	var kinds []string
	for _, kind := range append([]string{round.General, round.CEC, round.FSW, round.FST, round.PNP}, append(category.IDs[:], round.Unknown)...) {
		if held[kind] {
			kinds = append(kinds, kind)
		}
	}
	return kinds
}
