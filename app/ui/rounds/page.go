package rounds

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/core"
	"portage/core/round"
)

// Any is the number of the page that stands for that of any round until the program draws the one that is meant.
const Any = "any"

// Page is the screen of one round of invitations.
type Page struct {
	app.Compo

	At         frame.Place
	Book       *core.Book
	Assessment *core.Assessment // nil where there is no answer
	Number     string           // as IRCC numbers it, or Any
	Running    bool             // in a browser; else the page is drawn ahead of time
}

// Render draws the screen.
func (p *Page) Render() app.UI {
	v := newView(p.At, p.Book, p.Assessment)
	i, ok := placeOf(p.Book, p.Number)
	switch {
	case ok:
		return app.Article().Class("rounds", "round-page").Aria("labelledby", "top").Body(v.round(i, p.Running)...)
	case p.Number == Any && !p.Running:
		return app.Section().Class("rounds", "round-page").Body(v.crumb(), heading(v.in(text.RoundPage.Any)), para("lead", v.in(text.RoundPage.AnyLead)))
	}
	return app.Section().Class("rounds", "round-page").Body(v.missing(p.Number)...)
}

// placeOf gives the place of a round in the record.
func placeOf(book *core.Book, number string) (int, bool) {
	for i := range book.Rounds().Rounds {
		if book.Rounds().Rounds[i].Number == number {
			return i, true
		}
	}
	return 0, false
}

// crumb is the way back to all rounds.
func (v *view) crumb() app.UI {
	return box("crumb", link(v.at.To("rounds/"), v.in(text.RoundPage.All)))
}

// missing says that there is no such round, and the way to the newest.
func (v *view) missing(number string) []app.UI {
	said := v.fill(text.RoundPage.Missing, number)
	if number == Any {
		said = v.in(text.RoundPage.Any)
	}
	newest := v.rounds()[0].Number
	return []app.UI{
		v.crumb(),
		heading(said),
		para("lead", v.in(text.RoundPage.MissingLead)),
		box("actions", link(v.at.To(pageOf(newest)), v.fill(text.RoundPage.Newest, newest)).Class("button")),
	}
}

// round is the screen of the round at place i.
func (v *view) round(i int, running bool) []app.UI {
	r := &v.rounds()[i]
	return []app.UI{
		v.crumb(),
		heading(v.fill(text.Rounds.Number, r.Number)),
		para("lead", v.fill(text.RoundPage.Lead, v.roundName(r), text.Date(v.lang, r.Date))),
		v.facts(r, running),
		v.origin(r),
		v.replay(i, running),
		v.pool(i),
		v.categoryOfDay(r),
		v.ways(i),
	}
}

// facts are what IRCC published about the round.
func (v *view) facts(r *round.Round, running bool) app.UI {
	facts := []app.UI{
		v.fact(text.RoundPage.Date, app.Text(text.Date(v.lang, r.Date))),
		v.fact(text.RoundPage.Time, app.Text(text.Moment(v.lang, r.At))),
		v.fact(text.RoundPage.Type, app.Text(v.kindThen(r))),
		v.fact(text.RoundList.Invitations, app.Strong().Text(v.number(r.Invitations))),
		v.fact(text.RoundList.LowestScore, app.Strong().Text(v.number(r.LowestScore))),
	}
	if r.TieBreak == 0 {
		return app.Dl().Class("facts").Body(append(facts, v.fact(text.RoundPage.TieBreak, app.Text(v.in(text.RoundPage.NoTieBreak))))...)
	}
	local := ""
	if running {
		if local = localTime(v.lang, r.TieBreak); local != "" {
			local = v.fill(text.RoundPage.TieBreakLocal, local)
		}
	}
	return app.Dl().Class("facts").Body(append(facts,
		v.fact(text.RoundPage.TieBreak,
			app.Text(text.Moment(v.lang, r.TieBreak)),
			app.Span().Class("local").Hidden(local == "").Text(local)),
		v.fact(text.RoundPage.Waited, app.Text(v.waited(r))),
	)...)
}

func (v *view) fact(name text.Text, value ...app.UI) app.UI {
	return app.Div().Body(app.Dt().Text(v.in(name)), app.Dd().Body(value...))
}

// waited says how long a profile at the lowest score had to be in the pool.
func (v *view) waited(r *round.Round) string {
	days, _ := r.Waited()
	if days == 0 {
		return v.fill(text.RoundPage.WaitedLess, v.number(r.LowestScore))
	}
	return text.RoundPage.WaitedDays.In(v.lang, days, v.number(r.LowestScore))
}

// origin is where the round was read, what was mended in it, and IRCC's own page.
func (v *view) origin(r *round.Round) app.UI {
	body := []app.UI{app.P().Body(away(r.Address(string(v.lang)), string(v.lang), v.in(text.RoundPage.Official)))}
	if r.Note != nil {
		body = append(body, para("aside", v.fill(text.Rounds.Mended, r.Note.In(string(v.lang)))))
	}
	return box("origin", append(body, app.H2().Class("small").Text(v.in(text.RoundPage.Sources)), list("sources", v.sources(r.Source, v.book.Rounds().Sources)))...)
}

// replay is the round judged for the person: as they were on its day, and as they are today.
func (v *view) replay(i int, running bool) app.UI {
	body := []app.UI{app.H2().ID("replay").Text(v.in(text.RoundPage.Replay))}
	o := v.outcome(i)
	switch {
	case o == nil && !running:
		body = append(body, para("lead", v.in(text.RoundPage.ReplayComing)))
	case o == nil:
		body = append(body, para("lead", v.in(text.RoundPage.ReplayNone)), box("actions", link(v.at.To(""), v.in(text.RoundPage.ToCalculator)).Class("button", "quiet")))
	default:
		body = append(body, v.judged(&v.rounds()[i], o)...)
	}
	return app.Section().Class("card").Aria("labelledby", "replay").Body(body...)
}

// judged are the two readings, and whether the real profile was in the pool.
func (v *view) judged(r *round.Round, o *core.RoundOutcome) []app.UI {
	in := text.RoundPage.PoolNotTold
	switch {
	case o.InPool == nil:
	case *o.InPool:
		in = text.Rounds.InPool
	default:
		in = text.RoundPage.NotInPool
	}
	then := text.RoundReading{Verdict: o.Verdict, Reason: o.Reason, Score: scoreOf(o.Score, o.AtMost), Round: r}
	today := text.RoundReading{Today: true, Verdict: o.Today.Verdict, Reason: o.Today.Reason, Score: scoreOf(o.Today.Score, o.Today.AtMost), Round: r}
	return []app.UI{
		v.judgement(v.in(text.Rounds.Then), then),
		v.judgement(v.fill(text.Rounds.Today, text.Date(v.lang, v.a.Day)), today),
		para("aside", v.in(in)),
		para("aside", v.in(text.Rounds.Method)),
	}
}

// judgement is a verdict with the score, what decided, and the sentence that says why.
func (v *view) judgement(when string, r text.RoundReading) app.UI {
	return box("judgement",
		app.H3().Text(when),
		app.P().Class("judgement-head").Body(verdict(v.lang, r.Verdict.String()), app.Strong().Text(v.span(r.Score))),
		app.P().Text(r.Sentence(v.lang)),
		para("aside", v.fill(text.RoundPage.Decided, v.in(text.RoundReason(r.Reason)))),
	)
}

// ways lead to the rounds before and after.
func (v *view) ways(i int) app.UI {
	all := v.rounds()
	before, after := i+1, i-1
	ofType := func(from, step int) int {
		for from >= 0 && from < len(all) && all[from].Type != all[i].Type {
			from += step
		}
		return from
	}
	var rows []app.UI
	for _, way := range []struct {
		to    int
		words text.Text
	}{{before, text.RoundPage.Before}, {after, text.RoundPage.After}, {ofType(before, 1), text.RoundPage.BeforeOfType}, {ofType(after, -1), text.RoundPage.AfterOfType}} {
		if way.to >= 0 && way.to < len(all) {
			number := all[way.to].Number
			rows = append(rows, row(link(v.at.To(pageOf(number)), v.fill(way.words, number))))
		}
	}
	return app.Nav().Class("round-ways").Aria("label", v.in(text.RoundPage.Others)).Body(list("links", rows))
}
