package whatif

import (
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/app/ui/moves"
	"portage/app/ui/result"
	"portage/core"
	"portage/core/advise/change"
	"portage/core/advise/whatif"
	"portage/core/explain"
	"portage/core/round"
)

// view is what the changes are drawn with.
type view struct {
	at    frame.Place
	book  *core.Book
	data  *change.Data // nil while it is not read
	a     *core.Assessment
	paper bool // for print: nothing opens, everything stands there
}

func newView(at frame.Place, book *core.Book, data *change.Data, a *core.Assessment) *view {
	return &view{at: at, book: book, data: data, a: a}
}

func (v *view) in(t text.Text) string { return t.In(v.at.Lang) }

func (v *view) fill(t text.Text, args ...string) string { return t.Fill(v.at.Lang, args...) }

func (v *view) number(n int) string { return text.Number(v.at.Lang, n) }

func (v *view) gain(n int) string { return text.Gain(v.at.Lang, n) }

// head says where the case stands, and how the gains are to be read.
func (v *view) head() []app.UI {
	open, newer := "", moves.Newer(v.at.Lang, v.book, v.a)
	if v.a.CRS.AtLeast {
		open = v.in(text.WhatIf.AtLeast)
	}
	return []app.UI{
		app.P().Class("standing").Text(v.fill(text.WhatIf.AsOf, text.Date(v.at.Lang, v.a.Day), v.score(v.a.CRS.Total, v.a.CRS.AtMost))),
		app.P().Class("open").Hidden(open == "").Text(open),
		app.P().Class("aside").Text(v.in(text.WhatIf.Method)),
		app.P().Class("aside").Text(v.in(text.WhatIf.Estimates)),
		app.P().Class("aside").Hidden(newer == "").Text(newer),
	}
}

// score writes a score, as "at least" where answers are missing.
func (v *view) score(low, most int) string {
	if most > low {
		return v.fill(text.Result.SoFar, v.number(low))
	}
	return v.number(low)
}

// asked names the answers that would let more be said.
func (v *view) asked(places []string, link bool) app.UI {
	if len(places) == 0 {
		return app.Div()
	}
	names := make([]string, 0, len(places))
	for _, place := range places {
		names = append(names, text.Place(v.at.Lang, place))
	}
	body := []app.UI{app.P().Class("open").Text(v.fill(text.WhatIf.AnswerFirst, strings.Join(names, v.in(text.Result.Between))))}
	if link {
		body = append(body, app.P().Class("onward").Body(app.A().Href(v.at.To("check/")).Text(v.in(text.WhatIf.ToAnswers))))
	}
	return app.Div().Class("ask-first").Body(body...)
}

// split puts the options into those that pay, those that come by themselves, and those that give nothing.
func split(all []whatif.Option) (pays, alone, nothing []*whatif.Option) {
	for i := range all {
		o := &all[i]
		switch {
		case o.ByItself && (o.SinceToday() > 0 || o.Opens()):
			alone = append(alone, o)
		case !o.ByItself && (o.Gain > 0 || o.Opens() && o.Gain == 0):
			pays = append(pays, o)
		default:
			nothing = append(nothing, o)
		}
	}
	return pays, alone, nothing
}

// groups are the three lists.
func (v *view) groups(all []whatif.Option) []app.UI {
	if all == nil {
		return []app.UI{app.Div(), app.Div(), app.Div()}
	}
	pays, alone, nothing := split(all)
	return []app.UI{
		v.group("gives", text.WhatIf.Gives, v.none(pays), v.cards(pays)),
		app.Div().Hidden(len(alone) == 0).Body(v.group("by-itself", text.WhatIf.ByItself, v.in(text.WhatIf.ByItselfLead), v.cards(alone))),
		app.Div().Hidden(len(nothing) == 0).Body(v.group("nothing", text.WhatIf.None, v.in(text.WhatIf.NoneLead), v.rows(nothing))),
	}
}

func (v *view) none(pays []*whatif.Option) string {
	if len(pays) > 0 {
		return ""
	}
	return v.in(text.WhatIf.NoneGives)
}

func (v *view) group(id string, title text.Text, lead string, list app.UI) app.UI {
	return app.Section().Aria("labelledby", id).Body(
		app.H2().ID(id).Text(v.in(title)),
		app.P().Class("aside").Hidden(lead == "").Text(lead),
		list,
	)
}

// rows are the changes that give nothing, one line each.
func (v *view) rows(all []*whatif.Option) app.UI {
	items := make([]app.UI, 0, len(all))
	for _, o := range all {
		gain := o.Gain
		if o.ByItself {
			gain = o.SinceToday()
		}
		items = append(items, app.Li().Body(
			app.Span().Text(v.words(o).Sentence()),
			app.Strong().Text(v.gain(gain)),
		))
	}
	return app.Ul().Class("nothings").Body(items...)
}

func (v *view) words(o *whatif.Option) text.Move { return moves.Words(v.at.Lang, v.book, o.Move) }

func (v *view) cards(all []*whatif.Option) app.UI {
	items := make([]app.UI, 0, len(all))
	for _, o := range all {
		items = append(items, v.card(o))
	}
	return app.Ol().Class("options").Body(items...)
}

// card is one change: what it gives, what it is, and behind a fold why.
func (v *view) card(o *whatif.Option) app.UI {
	gain := o.Gain
	if o.ByItself {
		gain = o.SinceToday()
	}
	w := v.words(o)
	return app.Li().Class("option").Body(
		app.P().Class("option-gain", gainClass(gain)).Body(app.Strong().Text(v.gain(gain)), app.Span().Class("unseen").Text(" "+v.in(text.WhatIf.Points))),
		app.Div().Class("option-words").Body(
			app.H3().Text(w.Sentence()),
			app.P().Text(v.then(o)),
			app.P().Class("aside").Text(v.takes(o)),
			app.P().Class("aside").Hidden(len(o.Expired) == 0).Text(v.expired(o)),
			app.Ul().Class("option-opens").Body(v.opened(o)...),
			v.fold(o, w),
		),
	)
}

func gainClass(n int) string {
	if n > 0 {
		return "gain-some"
	}
	return "gain-none"
}

// then says the score with the change, and without it on the same day.
func (v *view) then(o *whatif.Option) string {
	date, score := text.Date(v.at.Lang, o.Day), v.score(o.Score, o.AtMost)
	if o.ByItself || o.Day == v.a.Day {
		return v.fill(text.WhatIf.WithToday, score, date)
	}
	said := v.fill(text.WhatIf.With, score, date, v.number(o.Waited))
	if o.Waited != o.Today {
		said += " " + v.fill(text.WhatIf.Since, v.gain(o.SinceToday()))
	}
	return said
}

// shortDays is up to how many days a time is written in days.
const shortDays = 60

// takes says how long the change takes at least.
func (v *view) takes(o *whatif.Option) string {
	const month = 30
	switch days := int(o.Day - v.a.Day); {
	case o.Move.Months > 0:
		return ""
	case days == 0:
		return v.in(text.WhatIf.AtOnce)
	case days <= shortDays:
		return v.fill(text.WhatIf.Soonest, text.WhatIf.Days.In(v.at.Lang, days))
	default:
		return v.fill(text.WhatIf.Soonest, text.Duration(v.at.Lang, days/month))
	}
}

// expired names what no longer counts on the day of the change.
func (v *view) expired(o *whatif.Option) string {
	names := make([]string, 0, len(o.Expired))
	for _, place := range o.Expired {
		names = append(names, text.Place(v.at.Lang, place))
	}
	return v.fill(text.WhatIf.Expired, strings.Join(names, ", "))
}

// opened names what the change meets that was not met.
func (v *view) opened(o *whatif.Option) []app.UI {
	var items []app.UI
	add := func(name string, t whatif.Turn) {
		if t.After == explain.Met {
			items = append(items, app.Li().Class("mark", "mark-met").Text(v.fill(text.WhatIf.OpensTo, name)))
		}
	}
	for _, t := range o.Programs {
		add(v.in(text.Program(t.ID)), t)
	}
	for _, t := range o.Categories {
		add(result.KindName(v.at.Lang, v.book, t.ID), t)
	}
	return items
}

// fold is why the change gives what it gives; on paper it stands open.
func (v *view) fold(o *whatif.Option, w text.Move) app.UI {
	body := v.why(o, w)
	if v.paper {
		return app.Div().Class("fold").Body(body...)
	}
	return app.Details().Class("fold").Body(append([]app.UI{app.Summary().Body(
		app.Span().Text(v.in(text.WhatIf.Why)), app.Span().Class("unseen").Text(v.in(text.Page.Colon)+w.Sentence()),
	)}, body...)...)
}

func (v *view) why(o *whatif.Option, w text.Move) []app.UI {
	var body []app.UI
	if scores := w.Scores(); scores != "" {
		body = append(body, app.P().Text(scores))
	}
	if len(o.Lines) > 0 {
		body = append(body, app.H4().Text(v.in(text.WhatIf.Lines)), v.jumps(o.Lines))
	}
	if turns := v.turns(o); len(turns) > 0 {
		body = append(body, app.Ul().Class("turns").Body(turns...))
	}
	body = append(body, v.turned(o)...)
	if o.Move.Kind == change.Nomination && v.data != nil {
		body = append(body, v.streams()...)
	}
	return body
}

// jumps are the lines whose points change, with their parts below them.
func (v *view) jumps(all []whatif.Jump) app.UI {
	items := make([]app.UI, 0, len(all))
	for i := range all {
		j := &all[i]
		body := []app.UI{
			app.Span().Text(v.fill(text.WhatIf.From, v.in(text.Rule(j.Rule)), v.number(j.Before), v.number(j.After))),
			app.Strong().Text(v.gain(j.After - j.Before)),
		}
		if len(j.Parts) > 0 {
			body = append(body, v.jumps(j.Parts))
		}
		items = append(items, app.Li().Body(body...))
	}
	return app.Ul().Class("jumps").Body(items...)
}

// turns are the programs and categories that change otherwise than from not met to met.
func (v *view) turns(o *whatif.Option) []app.UI {
	var items []app.UI
	add := func(name string, t whatif.Turn) {
		if t.After == explain.Met {
			return
		}
		was, is := v.in(text.Verdict(t.Before.String())), v.in(text.Verdict(t.After.String()))
		items = append(items, app.Li().Class("mark", "mark-"+t.After.String()).Text(v.fill(text.WhatIf.WasTo, name, is, was)))
	}
	for _, t := range o.Programs {
		add(v.in(text.Program(t.ID)), t)
	}
	for _, t := range o.Categories {
		add(result.KindName(v.at.Lang, v.book, t.ID), t)
	}
	return items
}

// fewRounds is how many rounds are named.
const fewRounds = 12

// turned names the rounds of the last twelve months that would have gone otherwise.
func (v *view) turned(o *whatif.Option) []app.UI {
	var won, lost, open []*whatif.Turned
	for i := range o.Rounds {
		r := &o.Rounds[i]
		switch {
		case r.After == round.Invited:
			won = append(won, r)
		case r.Before == round.Invited:
			lost = append(lost, r)
		case r.After == round.Open:
			open = append(open, r)
		}
	}
	var body []app.UI
	for _, part := range []struct {
		title text.Plural
		all   []*whatif.Turned
	}{{text.WhatIf.Rounds, won}, {text.WhatIf.RoundsLost, lost}, {text.WhatIf.RoundsOpen, open}} {
		if len(part.all) > 0 {
			body = append(body, app.H4().Text(part.title.In(v.at.Lang, len(part.all))), v.rounds(part.all))
		}
	}
	if len(body) == 0 {
		return []app.UI{app.P().Class("aside").Text(v.in(text.WhatIf.NoRounds))}
	}
	return append(body, app.P().Class("aside").Text(v.in(text.WhatIf.RoundsNote)))
}

func (v *view) rounds(all []*whatif.Turned) app.UI {
	if v.paper {
		numbers := make([]string, 0, len(all))
		for _, r := range all {
			numbers = append(numbers, r.Number)
		}
		return app.P().Text(v.fill(text.WhatIf.RoundNumbers, strings.Join(numbers, ", ")))
	}
	var items []app.UI
	for _, r := range all[:min(len(all), fewRounds)] {
		said := v.fill(text.WhatIf.Round, r.Number, text.Date(v.at.Lang, r.Date), result.KindName(v.at.Lang, v.book, r.Type), v.number(r.LowestScore))
		items = append(items, app.Li().Body(app.A().Href(v.at.To("round/"+r.Number+"/")).Text(said)))
	}
	if more := len(all) - fewRounds; more > 0 {
		items = append(items, app.Li().Text(v.fill(text.WhatIf.AndMore, v.number(more))))
	}
	return app.Ul().Class("turned").Body(items...)
}

// streams are the pages on which a nomination is asked for.
func (v *view) streams() []app.UI {
	s := &v.data.Streams
	var federal, provinces []app.UI
	for _, p := range s.Federal {
		address, lang := p.Address, "en"
		if v.at.Lang == text.FR && p.AddressFR != "" {
			address, lang = p.AddressFR, "fr"
		}
		federal = append(federal, v.page(address, lang, p.Title.In(string(v.at.Lang))))
	}
	for _, p := range s.Provinces {
		provinces = append(provinces, v.page(p.Address, "en", p.Name.In(string(v.at.Lang))))
	}
	return []app.UI{
		app.H4().Text(v.in(text.WhatIf.Links)),
		app.P().Text(v.in(text.WhatIf.FederalPages)),
		app.Ul().Class("stream-links").Body(federal...),
		app.P().Text(v.in(text.WhatIf.ProvincePages)),
		app.Ul().Class("stream-links").Body(provinces...),
		app.P().Class("aside").Text(v.fill(text.WhatIf.LinksChecked, text.Date(v.at.Lang, s.Checked))),
	}
}

// page is a link to a page; on paper its address is written out.
func (v *view) page(address, lang, name string) app.UI {
	if v.paper {
		return app.Li().Text(v.fill(text.Report.Reading, name, address))
	}
	return app.Li().Body(app.A().Href(address).HrefLang(lang).Rel("external").Text(name))
}
