package ahead

import (
	"strconv"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/ahead/ics"
	"portage/app/ui/files"
	"portage/core/advise/timeline"
	"portage/core/day"
)

// calendar is the way to take the days along.
func (p *Page) calendar(v *view) app.UI {
	return part("ahead-calendar", "ahead-calendar", v.in(text.Ahead.Calendar),
		para("", v.in(text.Ahead.CalendarLead)),
		box("actions", app.Button().Type("button").ID("ahead-ics").OnClick(p.guard(p.onCalendar), "ics").Text(v.in(text.Ahead.Calendar))),
		para("aside", map[bool]string{true: v.in(text.Ahead.Saved)}[p.saved]).Attr("role", "status"),
	)
}

func (p *Page) onCalendar(app.Context, app.Event) {
	v := &view{at: p.At, lang: p.At.Lang, book: p.Book, a: p.Assessment, c: p.Case, line: p.run.line, clock: p.run.clock}
	if v.line == nil {
		return
	}
	now := time.Now().UTC()
	stamp := day.At(day.Of(now.Year(), int(now.Month()), now.Day()), now.Hour(), now.Minute(), now.Second())
	files.Save(v.in(text.Ahead.CalendarFile), v.file(stamp), ics.Mime)
	p.saved = true
}

// file gives the calendar file of what changes something, and of the days on which not to accept an invitation.
func (v *view) file(stamp day.Instant) []byte {
	c := ics.Calendar{Product: v.in(text.Site.Name), Name: v.in(text.Ahead.CalendarName), Lang: string(v.lang), Stamp: stamp}
	more := v.fill(text.Ahead.CalendarMore, v.date(v.line.First.Day), v.dayOf(v.line.First.Editions.CRS))
	for i := range v.line.Events {
		if e := &v.line.Events[i]; e.Changes() || expires(e) {
			c.Entries = append(c.Entries, v.entry(e, more))
		}
	}
	for i := range v.line.Years {
		y := &v.line.Years[i]
		if first, last, ok := y.Band(); ok && y.Pays {
			said := v.fill(text.Ahead.CalendarBandMore, text.Duration(v.lang, y.Months), v.date(first), v.date(y.Legal))
			c.Entries = append(c.Entries, ics.Entry{
				UID: ics.UID(v.line.First.ID, "band", y.Place, y.Rule, strconv.Itoa(y.Months)), First: first, Last: last,
				Summary: v.in(text.Ahead.CalendarBand), Description: said + "\n" + more,
			})
		}
	}
	return c.Write()
}

// expires tells whether something of the person's ends on a day, with or without points.
func expires(e *timeline.Event) bool {
	for i := range e.Facts {
		switch e.Facts[i].Kind {
		case timeline.TestExpires, timeline.AssessmentExpires, timeline.ProfileExpires:
			return true
		}
	}
	return false
}

// entry is a day of the calendar. Its id is that of what happens, not of the day: where answers move the day, the entry moves.
func (v *view) entry(e *timeline.Event, more string) ics.Entry {
	id := []string{v.line.First.ID}
	var said, lines []string
	for i := range e.Facts {
		f := &e.Facts[i]
		if f.Kind == timeline.Seen {
			continue // the band is an entry of its own
		}
		id = append(id, string(f.Kind), f.Place, f.Rule, strconv.Itoa(f.N))
		said = append(said, v.say(f))
	}
	for i := range e.Lines {
		lines = append(lines, v.lineChange(&e.Lines[i]))
	}
	for _, all := range [][]timeline.Change{e.Programs, e.Categories} {
		for i := range all {
			if c := &all[i]; c.After != "" && c.Before != c.After {
				lines = append(lines, v.fill(text.Ahead.OnDay, v.name(c.ID), v.in(text.Verdict(c.After))))
			}
		}
	}
	summary := strings.Join(said, " ")
	if e.Gain() != 0 {
		summary += " " + v.gainOf(e)
	}
	return ics.Entry{UID: ics.UID(id...), First: e.On, Summary: v.fill(text.Ahead.CalendarEntry, summary), Description: strings.Join(append(lines, more), "\n")}
}

// dayOf writes a day that is kept as text.
func (v *view) dayOf(s string) string {
	d, err := day.Parse(s)
	if err != nil {
		return s
	}
	return v.date(d)
}
