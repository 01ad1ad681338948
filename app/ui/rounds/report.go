package rounds

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/core/round"
)

// mostSaid is how many values of a kind are listed; a file of another kind may have thousands.
const mostSaid = 30

// said is what came of the last feed; nothing before there is one.
func (u *Update) said(v *view) []app.UI {
	switch {
	case u.refused == text.RoundUpdate.Forgot:
		return []app.UI{para("notice", v.in(u.refused))}
	case u.refused.Whole():
		return []app.UI{para("notice alarm", v.in(u.refused))}
	case u.report == nil:
		return nil
	}
	return append([]app.UI{app.H3().Text(v.in(text.RoundUpdate.Report))}, v.report(u.report, u.pool)...)
}

// report says what a feed added and revised, and what could not be used of it.
func (v *view) report(r *round.Report, pool *round.PoolReport) []app.UI {
	var body []app.UI
	say := func(n int, what text.Plural, each func(i int) app.UI) {
		if n > 0 {
			body = append(body, para("", what.In(v.lang, n)), v.each(n, each))
		}
	}
	count := func(n int, what text.Plural) {
		if n > 0 {
			body = append(body, para("", what.In(v.lang, n)))
		}
	}
	if r.Older {
		body = append(body, para("mark mark-open", v.in(text.RoundUpdate.Older)))
	}
	changed := append(append([]round.Change{}, r.Changed...), pool.Changed...)
	unread := append(append([]round.Unread{}, r.Unread...), pool.Unread...)
	say(len(r.Added), text.RoundUpdate.Added, func(i int) app.UI {
		return link(v.at.To(pageOf(r.Added[i])), v.fill(text.Rounds.Number, r.Added[i]))
	})
	say(len(changed), text.RoundUpdate.Changed, func(i int) app.UI {
		return v.change(text.RoundUpdate.Change, &changed[i], changed[i].New, changed[i].Old)
	})
	count(len(r.Confirmed), text.RoundUpdate.Confirmed)
	count(len(pool.Added)+len(pool.Confirmed), text.RoundUpdate.PoolAdded)
	if len(body) == 0 {
		body = append(body, para("", v.in(text.RoundUpdate.Nothing)))
	}
	say(len(r.Unknown), text.RoundUpdate.Unknown, func(i int) app.UI {
		return app.Text(v.fill(text.RoundUpdate.Name, r.Unknown[i].Number, r.Unknown[i].Name))
	})
	say(len(unread), text.RoundUpdate.Unread, func(i int) app.UI { return v.unread(&unread[i]) })
	say(len(r.Kept), text.RoundUpdate.Kept, func(i int) app.UI { return v.change(text.RoundUpdate.KeptAs, &r.Kept[i], r.Kept[i].Old, r.Kept[i].New) })
	return body
}

// each lists the first of the values.
func (v *view) each(n int, each func(i int) app.UI) app.UI {
	var rows []app.UI
	for i := range min(n, mostSaid) {
		rows = append(rows, row(each(i)))
	}
	if n > mostSaid {
		rows = append(rows, row(app.Text(text.RoundUpdate.More.In(v.lang, n-mostSaid))))
	}
	return list("said", rows)
}

// change is a value of a round and another.
func (v *view) change(t text.Text, c *round.Change, is, other string) app.UI {
	if c.Field == "type" {
		is, other = v.kindName(is), v.kindName(other)
	}
	return app.Text(v.fill(t, c.Number, v.in(text.RoundField(c.Field)), is, other))
}

// unread is a value as the feed has it, by the feed's own name of its field.
func (v *view) unread(u *round.Unread) app.UI {
	t := text.RoundUpdate.UnreadRow
	if u.Number != "" {
		t = text.RoundUpdate.UnreadNumber
	}
	return app.Text(v.fill(t, strconv.Itoa(u.Row), u.Field, u.Text, v.in(text.UnreadWhy(u.Why)), u.Number))
}
