package rounds

import (
	"slices"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/core/round"
)

// tableID is the heading of the table.
const tableID = "rounds-table"

// table is the rounds that are wanted, a page of them at a time.
func (l *List) table(v *view) app.UI {
	wanted := l.wish.wanted(v)
	shown := wanted[:min(len(wanted), pageSize+l.more)]
	parts := []app.UI{app.Caption().Class("unseen").Text(v.in(text.Rounds.Heading)), l.head(v)}
	for some := range slices.Chunk(shown, pageSize) {
		parts = append(parts, &rows{At: l.At, Book: l.Book, Assessment: l.Assessment, Wanted: some})
	}
	return app.Section().Class("table").Aria("labelledby", tableID).Body(
		app.H2().ID(tableID).TabIndex(-1).Text(v.in(text.RoundList.Table)),
		l.filters(v),
		para("rounds-shown", v.shown(len(shown), len(wanted))).ID("rounds-shown").Aria("live", "polite"),
		app.Table().Class("rounds-table").Attr("role", "table").Body(parts...),
		l.moreButton(v, len(wanted)-len(shown)),
	)
}

func (v *view) shown(shown, wanted int) string {
	if wanted == 0 {
		return v.in(text.Rounds.NoneMatch)
	}
	return text.Rounds.Shown.In(v.lang, shown, v.number(wanted))
}

// filters are the choices above the table.
func (l *List) filters(v *view) app.UI {
	verdicts := []app.UI{option("", v.in(text.Rounds.AnyVerdict), l.wish.verdict)}
	for _, o := range []round.Verdict{round.Invited, round.NotInvited, round.NotEligible, round.Open} {
		verdicts = append(verdicts, option(o.String(), v.in(text.Verdict(o.String())), l.wish.verdict))
	}
	return box("filters needs-script",
		choice("rounds-type", v.in(text.Rounds.Type), l.guard(l.onKind), l.kinds(v)),
		choice("rounds-year", v.in(text.RoundList.Year), l.guard(l.onYear), l.years(v)),
		shown(v.a != nil, choice("rounds-verdict", v.in(text.Rounds.Verdict), l.guard(l.onVerdict), verdicts)),
	)
}

// kinds are the types to choose from.
func (l *List) kinds(v *view) []app.UI {
	kinds := []app.UI{option("", v.in(text.Rounds.AnyType), l.wish.kind)}
	for _, kind := range v.kinds() {
		kinds = append(kinds, option(kind, v.kindName(kind), l.wish.kind))
	}
	return kinds
}

// years are the years to choose from, newest first.
func (l *List) years(v *view) []app.UI {
	years := []app.UI{option("", v.in(text.RoundList.AnyYear), l.wish.year)}
	before := ""
	for i := range v.rounds() {
		if year := yearOf(&v.rounds()[i]); year != before {
			years = append(years, option(year, year, l.wish.year))
			before = year
		}
	}
	return years
}

func (l *List) onKind(ctx app.Context, _ app.Event) { l.choose(ctx.JSSrc().Get("value").String()) }

func (l *List) onYear(ctx app.Context, _ app.Event) {
	l.wish.year, l.more = ctx.JSSrc().Get("value").String(), 0
}

func (l *List) onVerdict(ctx app.Context, _ app.Event) {
	l.wish.verdict, l.more = ctx.JSSrc().Get("value").String(), 0
}

// head names the columns. Three of them sort.
func (l *List) head(v *view) app.UI {
	name := func(t text.Text) app.UI { return header().Text(v.in(t)) }
	cells := []app.UI{
		name(text.RoundList.Round),
		l.sorter(v, byDate, text.RoundList.Date),
		name(text.RoundList.Name),
		l.sorter(v, byInvitations, text.RoundList.Invitations),
		l.sorter(v, byScore, text.RoundList.LowestScore),
	}
	if v.a != nil {
		names := v.names()
		cells = append(cells, header().Text(names.then), header().Text(names.today))
	}
	return app.THead().Attr("role", "rowgroup").Body(app.Tr().Attr("role", "row").Body(cells...))
}

func header() app.HTMLTh { return app.Th().Scope("col").Attr("role", "columnheader") }

// sorter is a column's name that sorts by it.
func (l *List) sorter(v *view, by column, name text.Text) app.UI {
	cell, order := header().Class("sorts"), ""
	if l.wish.by == by {
		order = "descending"
		if l.wish.rising {
			order = "ascending"
		}
		cell = cell.Aria("sort", order)
	} else {
		cell = cell.Aria("sort", "none")
	}
	return cell.Body(app.Button().Type("button").DataSet("sorted", order).OnClick(l.guard(func(app.Context, app.Event) {
		l.wish.order(by)
		l.more = 0
	}), "sort", int(by)).Body(
		app.Span().Class("unseen").Text(v.in(text.RoundList.SortBy)+v.in(text.Page.Colon)),
		app.Text(v.in(name)),
	))
}

// moreButton shows the next page. It is only hidden when there is none: what its handler defers is dropped once the button is gone.
func (l *List) moreButton(v *view, left int) app.UI {
	return app.P().Class("rounds-more").Hidden(left == 0).Body(
		app.Button().Class("quiet").Type("button").OnClick(l.guard(l.onMore), "more").Text(text.Rounds.More.In(v.lang, min(left, pageSize))),
	)
}

// onMore shows another page and moves focus to its first round, so that reading goes on there.
func (l *List) onMore(ctx app.Context, _ app.Event) {
	v := newView(l.At, l.Book, l.Assessment)
	wanted, before := l.wish.wanted(v), pageSize+l.more
	if before >= len(wanted) {
		return
	}
	l.more += pageSize
	frame.FocusLater(ctx, roundID(v.rounds()[wanted[before]].Number), "", "nearest")
}
