package rounds

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/library"
	"portage/core/round"
)

// pool is how the candidates' scores were distributed on the day of the round at place i.
func (v *view) pool(i int) app.UI {
	r := &v.rounds()[i]
	body := []app.UI{app.H2().ID("pool").Text(v.in(text.RoundPage.Pool))}
	pool, err := library.Pool()
	switch snapshot, ok := at(pool, r.Number); {
	case err != nil:
		app.Log(err)
		body = append(body, para("lead", v.in(text.RoundPage.PoolFailed)))
	case !ok:
		body = append(body, para("lead", v.in(text.RoundPage.PoolNone)))
	default:
		body = append(body, v.snapshot(i, pool, snapshot)...)
	}
	return app.Section().Class("card").Aria("labelledby", "pool").Body(body...)
}

func at(pool *round.Pool, number string) (*round.Snapshot, bool) {
	if pool == nil {
		return nil, false
	}
	return pool.At(number)
}

// snapshot is a score distribution: a table with bars, and where the person stood in it.
func (v *view) snapshot(i int, pool *round.Pool, s *round.Snapshot) []app.UI {
	body := []app.UI{para("lead", v.fill(text.RoundPage.PoolAsOf, text.Date(v.lang, s.AsOf), v.number(s.Total)))}
	yours := -1
	if o := v.outcome(i); o != nil {
		yours = o.Score
		body = append(body, para("yours", v.standing(pool, s, yours)))
	}
	most := 1
	for j := range pool.Ranges {
		if pool.Top(j) {
			most = max(most, s.Counts[j])
		}
	}
	head := func(t text.Text) app.HTMLTh { return app.Th().Scope("col").Text(v.in(t)) }
	var rows []app.UI
	for j := range pool.Ranges {
		rows = append(rows, v.rangeRow(pool, s, j, most, yours, v.rounds()[i].LowestScore))
	}
	rows = append(rows, app.Tr().Class("pool-all").Body(
		app.Th().Scope("row").Text(v.in(text.RoundPage.AllOfThem)), app.Td().Class("figure").Text(v.number(s.Total)), app.Td()))
	body = append(body, app.Table().Class("pool-table").Body(
		app.THead().Body(app.Tr().Body(head(text.RoundPage.Range), head(text.RoundPage.Candidates).Class("figure"), app.Td())),
		app.TBody().Body(rows...),
	))
	if s.Note != nil {
		body = append(body, para("aside", s.Note.In(string(v.lang))))
	}
	return append(body, app.Details().Body(app.Summary().Text(v.in(text.RoundPage.Sources)), list("sources", v.sources(s.Source, pool.Sources))))
}

// rangeRow is one range with its candidates and a bar; it says where the person's score and the lowest one invited lie.
func (v *view) rangeRow(pool *round.Pool, s *round.Snapshot, j, most, yours, lowest int) app.UI {
	in := pool.Ranges[j]
	class := "pool-part"
	if pool.Top(j) {
		class = "pool-top"
	}
	whole := len(pool.Parts(j)) > 0 // its parts say it
	holds := func(score int) bool { return !whole && score >= in.From && score <= in.To }
	said := ""
	if holds(lowest) {
		said = v.in(text.RoundPage.LowestRange)
	}
	if holds(yours) {
		class += " pool-yours"
		if said != "" {
			said += ", "
		}
		said += v.in(text.RoundPage.YourRange)
	}
	name := app.Th().Scope("row").Body(app.Text(v.rangeName(in)))
	if said != "" {
		name = app.Th().Scope("row").Body(app.Text(v.rangeName(in)), app.Span().Class("pool-said").Text(said))
	}
	return app.Tr().Class(class).Body(
		name,
		app.Td().Class("figure").Text(v.number(s.Counts[j])),
		app.Td().Class("pool-share").Body(app.Raw(bar(s.Counts[j], most))),
	)
}

func (v *view) rangeName(in round.Range) string {
	return v.fill(text.RoundPage.RangeOf, v.number(in.From), v.number(in.To))
}

// bar draws a count as a part of the most there are.
func bar(n, most int) string {
	var p picture
	p.add(`<svg xmlns="http://www.w3.org/2000/svg" class="pool-bar" aria-hidden="true"><rect width="`)
	p.percent(n * whole / most)
	p.add(`" height="100%"/></svg>`)
	return p.String()
}

// standing says how many candidates stood in the ranges above the person's score.
func (v *view) standing(pool *round.Pool, s *round.Snapshot, score int) string {
	over, same, name := standingIn(pool, s, score)
	return text.RoundPage.Above.In(v.lang, over, v.number(score), v.number(same), v.rangeName(name))
}

// standingIn counts the candidates in the narrowest ranges above a score, and in the one that holds it.
func standingIn(pool *round.Pool, s *round.Snapshot, score int) (over, same int, in round.Range) {
	for j, r := range pool.Ranges {
		switch {
		case len(pool.Parts(j)) > 0: // its parts are counted
		case r.From > score:
			over += s.Counts[j]
		case r.To >= score:
			same, in = s.Counts[j], r
		}
	}
	return over, same, in
}
