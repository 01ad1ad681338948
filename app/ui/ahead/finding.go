package ahead

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/core/advise/timeline"
	"portage/core/day"
)

// findings says first what matters most: the next change of the score, then the highest, what is lost or opened, and the days on which not to accept an invitation.
func (v *view) findings() app.UI {
	body := []app.UI{para("ahead-finding", v.finding())}
	for _, said := range []string{v.highest(), v.deepest(), v.membership()} {
		if said != "" {
			body = append(body, para("", said))
		}
	}
	if said := v.bandFinding(); said != "" {
		body = append(body, para("notice alarm", said))
	}
	return box("ahead-findings", body...)
}

// sentences is what matters most in one paragraph.
func (v *view) sentences() string {
	said := v.finding()
	for _, more := range []string{v.highest(), v.deepest(), v.membership(), v.bandFinding()} {
		if more != "" {
			said += " " + more
		}
	}
	return said
}

// finding is the next change of the score.
func (v *view) finding() string {
	for i := range v.line.Events {
		e := &v.line.Events[i]
		gain := e.Gain()
		if gain == 0 {
			continue
		}
		words := text.Ahead.Falls
		switch open := e.After.AtMost > e.After.Total; {
		case gain > 0 && open:
			words = text.Ahead.RisesAtLeast
		case gain > 0:
			words = text.Ahead.Rises
		case open:
			words = text.Ahead.FallsAtLeast
		}
		return v.fill(words, text.Points(v.lang, max(gain, -gain)), v.date(e.On), v.number(e.After.Total))
	}
	return v.fill(text.Ahead.Steady, v.date(v.line.To))
}

// highest says when the score is highest, and how it ends; nothing where it stays the same.
func (v *view) highest() string {
	low, high := v.bounds()
	if low == high {
		return ""
	}
	said := v.fill(text.Ahead.HighestNow, v.number(v.line.Steps[0].Total))
	if high > v.line.Steps[0].Total {
		for _, s := range v.line.Steps {
			if s.Total == high {
				said = v.fill(text.Ahead.Highest, v.number(high), v.date(s.From), v.date(v.lastOf(s)))
				break
			}
		}
	}
	return said + " " + v.fill(text.Ahead.End, v.number(v.end().Total), v.date(v.line.To))
}

// deepest names the largest fall with its cause, where it is not the change that is named first.
func (v *view) deepest() string {
	var deepest, next *timeline.Event
	for i := range v.line.Events {
		e := &v.line.Events[i]
		if next == nil && e.Gain() != 0 {
			next = e
		}
		if e.Gain() < 0 && (deepest == nil || e.Gain() < deepest.Gain()) {
			deepest = e
		}
	}
	if deepest == nil || deepest == next {
		return ""
	}
	return v.fill(text.Ahead.Deepest, text.Points(v.lang, -deepest.Gain()), v.date(deepest.On), v.causesOf(deepest.On))
}

// lastOf gives the last day of the same total from a step on: what open answers could give may change between.
func (v *view) lastOf(s timeline.Step) (last day.Day) {
	for _, t := range v.line.Steps {
		if t.From >= s.From {
			if t.Total != s.Total {
				break
			}
			last = t.To
		}
	}
	return last
}

func (v *view) end() timeline.Step { return v.line.Steps[len(v.line.Steps)-1] }

// bounds gives the lowest and the highest total of all days.
func (v *view) bounds() (low, high int) {
	low, high = v.line.Steps[0].Total, v.line.Steps[0].Total
	for _, s := range v.line.Steps {
		low, high = min(low, s.Total), max(high, s.Total)
	}
	return low, high
}

// membership names the next programs or categories that open and the next that are lost, in the order of their days.
func (v *view) membership() string {
	said, opened, lost := "", false, false
	add := func(done *bool, words text.Text, e *timeline.Event, is func(*timeline.Change) bool) {
		ids := changed(e, is)
		if *done || len(ids) == 0 {
			return
		}
		*done = true
		if said != "" {
			said += " "
		}
		said += v.fill(words, v.names(ids), v.date(e.On))
	}
	for i := range v.line.Events {
		e := &v.line.Events[i]
		add(&opened, text.Ahead.Gains, e, (*timeline.Change).Begins)
		add(&lost, text.Ahead.Loses, e, (*timeline.Change).Ends)
	}
	return said
}

// changed gives the programs and categories of an event for which something holds.
func changed(e *timeline.Event, is func(*timeline.Change) bool) []string {
	var ids []string
	for _, all := range [][]timeline.Change{e.Programs, e.Categories} {
		for i := range all {
			if is(&all[i]) {
				ids = append(ids, all[i].ID)
			}
		}
	}
	return ids
}

// bandFinding warns of the next days on which an invitation should not be accepted yet.
func (v *view) bandFinding() string {
	for i := range v.line.Years {
		y := &v.line.Years[i]
		first, last, ok := y.Band()
		if !ok || !y.Pays {
			continue
		}
		if first <= v.line.First.Day {
			return v.fill(text.Ahead.BandNow, v.date(y.Legal))
		}
		return v.fill(text.Ahead.Band, v.date(first), v.date(last))
	}
	return ""
}

// known says after which day newer rules are reported.
func (v *view) known() app.UI {
	if v.line.KnownTo == 0 {
		return app.Div()
	}
	newer := text.Warning(v.lang, "newer_rules_reported", v.line.Newer, "")
	return box("notice alarm", app.P().Text(v.fill(text.Ahead.Known, v.date(v.line.KnownTo), newer)))
}

// assumes says what the days ahead stand on.
func (v *view) assumes() app.UI {
	var items []app.UI
	for _, t := range []text.Text{text.Ahead.AssumesJobs, text.Ahead.AssumesAnswers, text.Ahead.AssumesRules, text.Ahead.AssumesRounds} {
		items = append(items, app.Li().Text(v.in(t)))
	}
	return part("ahead-assumes", "ahead-assumes", v.in(text.Ahead.Assumes), app.Ul().Body(items...))
}
