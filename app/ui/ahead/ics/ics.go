// Package ics writes days as a calendar file (RFC 5545) that phones and calendars read. It knows no words and no clock: both are given.
package ics

import (
	"bytes"
	"hash/fnv"
	"strconv"
	"strings"
	"unicode/utf8"

	"portage/core/day"
)

// Mime is what a browser is told that the file is.
const Mime = "text/calendar;charset=utf-8"

// Calendar is a file.
type Calendar struct {
	Product string      // what wrote it
	Name    string      // of the calendar
	Lang    string      // of its words
	Stamp   day.Instant // when it was written
	Entries []Entry
}

// Entry is a whole day, or several.
type Entry struct {
	UID         string // the same for the same thing, so that a file that is read again replaces what the calendar has
	First, Last day.Day
	Summary     string
	Description string
}

// UID gives an id of a thing of a case that says nothing of either.
func UID(parts ...string) string {
	h := fnv.New128a()
	for _, part := range parts {
		h.Write([]byte(strconv.Itoa(len(part)) + ":" + part))
	}
	const digits = "0123456789abcdef"
	var id strings.Builder
	for _, b := range h.Sum(nil) {
		id.WriteByte(digits[b>>4])
		id.WriteByte(digits[b&15])
	}
	return id.String() + "@portage"
}

// Write gives the file.
func (c *Calendar) Write() []byte {
	var w writer
	w.line("BEGIN", "VCALENDAR")
	w.line("VERSION", "2.0")
	w.line("PRODID", "-//"+escape(c.Product)+"//"+strings.ToUpper(c.Lang))
	w.line("CALSCALE", "GREGORIAN")
	w.line("METHOD", "PUBLISH")
	w.line("X-WR-CALNAME", escape(c.Name))
	for i := range c.Entries {
		e := &c.Entries[i]
		w.line("BEGIN", "VEVENT")
		w.line("UID", e.UID)
		w.line("DTSTAMP", stamp(c.Stamp))
		w.line("DTSTART;VALUE=DATE", date(e.First))
		w.line("DTEND;VALUE=DATE", date(max(e.First, e.Last)+1)) // the day after the last
		w.line("SUMMARY;LANGUAGE="+c.Lang, escape(e.Summary))
		if e.Description != "" {
			w.line("DESCRIPTION;LANGUAGE="+c.Lang, escape(e.Description))
		}
		w.line("TRANSP", "TRANSPARENT")
		w.line("END", "VEVENT")
	}
	w.line("END", "VCALENDAR")
	return w.Bytes()
}

// date writes a day as 20270502.
func date(d day.Day) string { return strings.ReplaceAll(d.String(), "-", "") }

// stamp writes an instant as 20261126T015345Z.
func stamp(t day.Instant) string {
	return strings.NewReplacer("-", "", ":", "").Replace(t.String())
}

// escape writes a text (RFC 5545, 3.3.11): commas, semicolons and backslashes with a backslash, a line break as \n. Other control characters have no place in one.
func escape(s string) string {
	var b strings.Builder
	for _, r := range strings.ReplaceAll(s, "\r\n", "\n") {
		switch {
		case r == '\\' || r == ';' || r == ',':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n' || r == '\r':
			b.WriteString(`\n`)
		case r < ' ' && r != '\t' || r == 0x7f:
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// most is how many octets a line may have without its end (RFC 5545, 3.1).
const most = 75

type writer struct{ bytes.Buffer }

// line writes a property, folded where it is long: a line that goes on begins with a blank, and no letter is cut in two.
func (w *writer) line(name, value string) {
	rest := name + ":" + value
	room := most
	for len(rest) > room {
		cut := room
		for !utf8.RuneStart(rest[cut]) {
			cut--
		}
		w.WriteString(rest[:cut] + "\r\n ")
		rest, room = rest[cut:], most-1
	}
	w.WriteString(rest + "\r\n")
}
