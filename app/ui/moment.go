package ui

import (
	"time"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/core/day"
)

// The forms in which a browser gives a date and time: without seconds where they are zero.
const (
	localSeconds = "2006-01-02T15:04:05"
	localMinutes = "2006-01-02T15:04"
)

// moment asks for a date and time in the person's own time zone, and shows it in that of the rounds, UTC.
func (p *page) moment(place string) app.UI {
	utc := p.get(place)
	said := ""
	if t, err := day.ParseInstant(utc); err == nil {
		said = text.Controls.InUTC.Fill(p.lang(), text.Moment(p.lang(), t))
	}
	return p.draw(field{place: place}, app.Div().Body(
		p.temporal(place, fieldID(place), "datetime-local", toLocal(utc)).Step(1).Min(firstTime).Max(lastTime),
		app.P().Class("read").Text(said),
	))
}

// toUTC gives the instant of a date and time in the person's time zone, and what cannot be read as it is.
func toUTC(local string) string {
	for _, form := range []string{localSeconds, localMinutes} {
		if t, err := time.Parse(form, local); err == nil {
			// The zone's offset is that of the instant sought, so look again from there.
			first := t.Add(offsetAt(t))
			return t.Add(offsetAt(first)).Format(time.RFC3339)
		}
	}
	return local
}

// toLocal gives an instant as a date and time in the person's time zone.
func toLocal(utc string) string {
	t, err := time.Parse(time.RFC3339, utc)
	if err != nil {
		return ""
	}
	return t.UTC().Add(-offsetAt(t)).Format(localSeconds)
}

// offsetAt gives what to add to local time for UTC at an instant. The browser knows; Go's own local time in a browser has the same offset all year.
func offsetAt(t time.Time) time.Duration {
	if app.IsServer {
		return 0
	}
	minutes := app.Window().Get("Date").New(t.UnixMilli()).Call("getTimezoneOffset").Int()
	return time.Duration(minutes) * time.Minute
}
