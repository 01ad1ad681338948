package rounds

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/core"
	"portage/core/day"
	"portage/core/round"
)

// List is the screen of all rounds of invitations: charts by type, and a table that sorts and filters.
type List struct {
	app.Compo

	At         frame.Place
	Book       *core.Book
	Assessment *core.Assessment // nil where there is no answer
	Updated    func()           // called when the library has another Book

	ctx    app.Context // of the screen itself: it lives on when the element of an event is gone
	wish   wish
	more   int  // how many rounds are shown beyond the first page of them
	faulty bool // a handler of ours has failed
}

// pageSize is how many rounds are shown at first, and how many more at a time: mounting all at once is slow on a phone.
const pageSize = 20

// OnMount says that the screen is in a browser.
func (l *List) OnMount(ctx app.Context) { l.ctx = ctx }

// Render draws the screen.
func (l *List) Render() app.UI {
	v := newView(l.At, l.Book, l.Assessment)
	if !slices.Contains(v.kinds(), l.wish.kind) {
		l.wish.kind = "" // the only rounds of that type came with an update that is gone
	}
	return app.Section().Class("rounds").Aria("labelledby", "top").Body(
		heading(v.in(text.Rounds.Heading)),
		app.Div().Attr("role", "status").Body(shown(l.faulty, frame.Fault(v.lang))),
		para("lead", v.in(text.ScreenAt("rounds/").About)),
		para("newest", v.newest()),
		l.behind(v),
		v.year(),
		&Update{At: l.At, Book: l.Book, Updated: l.updated},
		l.charts(v),
		l.table(v),
	)
}

func (l *List) updated() {
	if l.Updated != nil {
		l.Updated()
	}
}

// newest says up to which day rounds are known.
func (v *view) newest() string {
	r := &v.rounds()[0]
	return v.fill(text.Rounds.Newest, r.Number, text.Date(v.lang, r.Date))
}

// cycle is how many days may lie between the newest round and the asked day before the gap must be said: IRCC holds rounds about every two weeks.
const cycle = 14

// gap gives how many days lie between the newest round and the asked day, none where that is no longer than usual.
func (v *view) gap() day.Day {
	if v.a == nil || v.a.Day <= v.rounds()[0].Date+cycle {
		return 0
	}
	return v.a.Day - v.rounds()[0].Date
}

// behind says that rounds are missing, and the way to them.
func (l *List) behind(v *view) app.UI {
	gap, said := v.gap(), ""
	if gap > 0 {
		said = text.RoundList.Behind.In(v.lang, int(gap), text.Date(v.lang, v.a.Day))
	}
	return box("notice alarm",
		app.P().Text(said),
		app.P().Body(link("#"+updateID, v.in(text.RoundList.BehindCure)).OnClick(l.jump(updateID, "summary"), "jump")),
	).Hidden(gap == 0)
}

// year counts the rounds of the twelve months up to the asked day that would have invited the person.
func (v *view) year() app.UI {
	all, invited, open := 0, 0, 0
	if v.a != nil {
		all, invited, open = v.count(func(r *round.Round) bool { return r.Date <= v.a.Day && r.Date > v.a.Day.AddYears(-1) })
	}
	if all == 0 {
		return box("year").Hidden(true)
	}
	body := []app.UI{para(markOf(invited), text.RoundList.YearInvited.In(v.lang, invited, v.number(all), text.Date(v.lang, v.a.Day)))}
	if open > 0 {
		body = append(body, para("mark mark-open", text.RoundList.YearOpen.In(v.lang, open)))
	}
	return box("year", append(body, para("aside", v.in(text.Rounds.Method)))...).Hidden(false)
}

func markOf(invited int) string {
	if invited > 0 {
		return "mark mark-met"
	}
	return "mark mark-not_met"
}

// count gives how many rounds there are of those that are meant, and how many of them would have invited the person or are open.
func (v *view) count(meant func(*round.Round) bool) (all, invited, open int) {
	rounds := v.rounds()
	for i := range rounds {
		if !meant(&rounds[i]) {
			continue
		}
		all++
		switch o := v.outcome(i); {
		case o == nil:
		case o.Verdict == round.Invited:
			invited++
		case o.Verdict == round.Open:
			open++
		}
	}
	return all, invited, open
}

// wish is which rounds are wanted, and in which order; all, the newest first, where it is empty.
type wish struct {
	kind    string // the type
	verdict string // the verdict of the round's day
	year    string
	by      column
	rising  bool
}

// column is what the table is sorted by.
type column uint8

const (
	byDate column = iota
	byScore
	byInvitations
)

// wanted gives the places of the rounds that the filters let through, in the order of the wish.
func (w *wish) wanted(v *view) []int {
	rounds := v.rounds()
	all := make([]int, 0, len(rounds))
	for i := range rounds {
		r := &rounds[i]
		if (w.kind == "" || w.kind == r.Type) && (w.year == "" || w.year == yearOf(r)) && (w.verdict == "" || w.verdict == verdictOf(v.outcome(i))) {
			all = append(all, i)
		}
	}
	value := func(i int) int {
		switch w.by {
		case byScore:
			return rounds[i].LowestScore
		case byInvitations:
			return rounds[i].Invitations
		}
		return -i
	}
	slices.SortStableFunc(all, func(i, j int) int {
		if w.rising {
			return value(i) - value(j)
		}
		return value(j) - value(i)
	})
	return all
}

// order sorts by a column: the other way round where that is done already, else the way that one looks for first.
func (w *wish) order(by column) {
	w.rising = w.by == by && !w.rising
	w.by = by
}

func yearOf(r *round.Round) string {
	year, _, _ := r.Date.Date()
	return strconv.Itoa(year)
}

// guard runs a handler so that a failure of it does not end the program.
func (l *List) guard(h app.EventHandler) app.EventHandler {
	return func(ctx app.Context, e app.Event) {
		defer func() {
			if fault := recover(); fault != nil {
				app.Logf("%v", fault)
				l.faulty = true
			}
		}()
		h(ctx, e)
	}
}

// jump goes to a part of the screen without changing its address: going back should leave the screen.
func (l *List) jump(id, first string) app.EventHandler {
	return l.guard(func(_ app.Context, e app.Event) {
		e.PreventDefault()
		e.Call("stopPropagation")
		frame.Focus(id, first, "start")
	})
}
