package result

import (
	"cmp"
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/core"
	"portage/core/category"
	"portage/core/round"
)

// Year is what the rounds of the twelve months up to the asked day would have meant for the person as they were on the day of each.
type Year struct {
	All     int // how many rounds there were
	Invited int
	Open    int
	Kinds   []Kind               // those which invited first, then those which were open to the person, then the others
	Newest  []*core.RoundOutcome // that would have invited, newest first
}

// Kind is the rounds of one type.
type Kind struct {
	Type     string
	All      int
	Invited  int
	Open     int
	Eligible bool               // one of them was, or the newest is, open to the person
	Last     *core.RoundOutcome // the newest
}

// YearOf counts the rounds of the twelve months up to the asked day.
func YearOf(a *core.Assessment) Year {
	var y Year
	places := map[string]int{}
	for i := range a.Rounds {
		r := &a.Rounds[i]
		if r.Date > a.Day || r.Date <= a.Day.AddYears(-1) {
			continue
		}
		place, known := places[r.Type]
		if !known {
			place = len(y.Kinds)
			places[r.Type] = place
			y.Kinds = append(y.Kinds, Kind{Type: r.Type, Last: r, Eligible: r.Today.Verdict != round.NotEligible})
		}
		y.add(&y.Kinds[place], r)
	}
	slices.SortStableFunc(y.Kinds, func(a, b Kind) int {
		return cmp.Or(cmp.Compare(a.rank(), b.rank()), cmp.Compare(order(a.Type), order(b.Type)))
	})
	return y
}

func (y *Year) add(k *Kind, r *core.RoundOutcome) {
	y.All++
	k.All++
	switch r.Verdict {
	case round.Invited:
		y.Invited++
		k.Invited++
		y.Newest = append(y.Newest, r)
	case round.Open:
		y.Open++
		k.Open++
	}
	if r.Verdict != round.NotEligible {
		k.Eligible = true
	}
}

func (k *Kind) rank() int {
	switch {
	case k.Invited > 0:
		return 0
	case k.Open > 0:
		return 1
	case k.Eligible:
		return 2
	}
	return 3
}

// order is the place of a type of round: programs first, then the categories in the order in which they came.
func order(kind string) int {
	programs := [...]string{round.General, round.CEC, round.FSW, round.FST, round.PNP}
	if i := slices.Index(programs[:], kind); i >= 0 {
		return i
	}
	if i := slices.Index(category.IDs[:], kind); i >= 0 {
		return len(programs) + i
	}
	return len(programs) + len(category.IDs)
}

// Nearest gives the type of round whose last one the person of the asked day misses by the fewest points, and by how many; false where none is open to them.
func (y *Year) Nearest(score int) (kind *Kind, below int, ok bool) {
	for i := range y.Kinds {
		k := &y.Kinds[i]
		if k.Last.Today.Verdict == round.NotEligible {
			continue
		}
		if gap := max(0, k.Last.LowestScore-score); !ok || gap < below {
			kind, below, ok = k, gap, true
		}
	}
	return kind, below, ok
}

// KindName gives the name of a type of round; that of a category is the newest.
func KindName(lang text.Lang, book *core.Book, kind string) string {
	for i := len(book.Categories) - 1; i >= 0; i-- {
		if c, ok := book.Categories[i].Category(kind); ok {
			return c.Name.In(string(lang))
		}
	}
	return text.RoundType(kind).In(lang)
}

// yearPart is the rounds of a year: how many would have invited, type by type, and the newest of them.
func (p *page) yearPart() app.UI {
	y := YearOf(p.a)
	body := []app.UI{app.H2().ID("year").Text(p.in(text.Answer.YearHeading))}
	if y.All == 0 {
		body = append(body, app.P().Text(p.in(text.Answer.YearNone)))
		return app.Section().Class("year").Aria("labelledby", "year").Body(body...)
	}
	body = append(body, p.yearCount(&y))
	if y.Invited+y.Open == 0 {
		body = append(body, app.P().Class("nearest").Text(p.nearest(&y)))
	}
	body = append(body, p.kinds(&y), p.newestInvited(&y), p.newestKnown())
	return app.Section().Class("year").Aria("labelledby", "year").Body(body...)
}

func (p *page) yearCount(y *Year) app.UI {
	said := []app.UI{
		app.Strong().Text(p.number(y.Invited)),
		app.Span().Text(text.Answer.YearInvited.In(p.lang, y.Invited, p.number(y.All))),
	}
	if y.Open > 0 {
		said = append(said, app.Span().Class("mark", "mark-open").Text(text.Result.RoundsOpen.In(p.lang, y.Open)))
	}
	return app.P().Class("year-count").Body(said...)
}

// nearest says how far the score is from the last round of the nearest type.
func (p *page) nearest(y *Year) string {
	kind, below, ok := y.Nearest(p.a.CRS.AtMost)
	if !ok {
		return p.in(text.Answer.NearestNone)
	}
	return p.fill(text.Answer.Nearest, p.kindOf(kind), p.points(below), p.number(kind.Last.LowestScore))
}

func (p *page) kindOf(k *Kind) string { return KindName(p.lang, p.book, k.Type) }

// kinds is the types of round that were open to the person, one by one, and the others in a sentence.
func (p *page) kinds(y *Year) app.UI {
	var rows []app.UI
	var others []string
	for i := range y.Kinds {
		k := &y.Kinds[i]
		if k.Eligible {
			rows = append(rows, p.kindRow(k))
		} else {
			others = append(others, p.fill(text.Answer.KindAndCount, p.kindOf(k), p.number(k.All)))
		}
	}
	body := []app.UI{app.Ul().Class("kinds").Body(rows...)}
	if len(others) > 0 {
		body = append(body, app.P().Class("aside").Text(p.fill(text.Answer.NotForYou, strings.Join(others, p.in(text.Result.Between)))))
	}
	return app.Div().Body(body...)
}

func (p *page) kindRow(k *Kind) app.UI {
	mark := "mark-not_met"
	switch {
	case k.Invited > 0:
		mark = "mark-met"
	case k.Open > 0:
		mark = "mark-open"
	}
	return app.Li().Class("kind").Body(
		app.P().Class("kind-name").Text(p.kindOf(k)),
		app.P().Class("mark", mark).Text(p.kindCount(k)),
		app.P().Class("kind-last").Text(p.kindLast(k)),
	)
}

func (p *page) kindCount(k *Kind) string {
	said := text.Answer.KindInvited.In(p.lang, k.Invited, p.number(k.All))
	if k.Open > 0 {
		said += text.Result.Between.In(p.lang) + text.Result.RoundsOpen.In(p.lang, k.Open)
	}
	return said
}

// kindLast holds the score of the asked day against the last round of a type.
func (p *page) kindLast(k *Kind) string {
	lowest, c := k.Last.LowestScore, &p.a.CRS
	said := p.fill(text.Answer.LastOf, p.number(lowest)) + " "
	switch {
	case k.Last.Today.Verdict == round.NotEligible:
		return said + p.kindReason(k)
	case c.Total < lowest && lowest <= c.AtMost:
		return said + p.fill(text.Answer.MayReach, p.number(c.Total), p.number(c.AtMost))
	case c.AtMost < lowest:
		return said + p.fill(text.Answer.Below, p.points(lowest-c.AtMost))
	case c.Total > lowest:
		return said + p.fill(text.Answer.Above, p.points(c.Total-lowest))
	}
	return said + p.in(text.Answer.Equal)
}

// kindReason says why the last round of a type is not for the person of the asked day.
func (p *page) kindReason(k *Kind) string {
	r, _ := p.book.Rounds().Round(k.Last.Number)
	today := &k.Last.Today
	reading := text.RoundReading{Today: true, Verdict: today.Verdict, Reason: today.Reason, Round: r}
	return reading.Sentence(p.lang)
}

// newestShown is how many of the rounds that would have invited are named; the page of all rounds has the rest.
const newestShown = 4

func (p *page) newestInvited(y *Year) app.UI {
	var rows []app.UI
	for _, r := range y.Newest[:min(len(y.Newest), newestShown)] {
		rows = append(rows, app.Li().Body(
			app.A().Href(p.at.To("round/"+r.Number+"/")).Text(p.fill(text.Rounds.Number, r.Number)),
			app.Span().Text(KindName(p.lang, p.book, r.Type)),
			app.Span().Class("aside").Text(p.fill(text.Answer.WhenAndScore, text.Date(p.lang, r.Date), p.number(r.LowestScore))),
		))
	}
	all := app.P().Class("onward").Body(app.A().Href(p.at.To("rounds/")).Text(p.in(text.Answer.AllRounds)))
	if len(rows) == 0 {
		return app.Div().Class("newest").Body(all)
	}
	return app.Div().Class("newest").Body(app.H3().Text(p.in(text.Answer.NewestInvited)), app.Ul().Body(rows...), all)
}

// newestKnown says up to which round the record goes, where the asked day is after it.
func (p *page) newestKnown() app.UI {
	r := &p.book.Rounds().Rounds[0]
	if p.a.Day <= r.Date {
		return app.Div()
	}
	return app.P().Class("aside").Text(p.fill(text.SourcesPage.RoundsUpTo, r.Number, text.Date(p.lang, r.Date)))
}
