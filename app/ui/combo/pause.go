package combo

import (
	"cmp"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/finder"
	"portage/core/noc/find"
)

// What waits for a pause in typing, and how long.
const (
	settle = 300 * time.Millisecond // saying what to try, and asking for the other language
	speak  = 700 * time.Millisecond // saying what was found: those who hear it hear their keys first
)

// awaitPause does what waits for a pause, if one begins here.
func (o *Occupation) awaitPause() {
	this := o.keys.Add(1)
	wait := func(d time.Duration, then func()) bool {
		time.Sleep(d)
		if this != o.keys.Load() {
			return false
		}
		o.ctx.Dispatch(func(app.Context) {
			defer o.catch()
			if this == o.keys.Load() {
				then()
				o.paint()
			}
		})
		return true
	}
	o.ctx.Async(func() {
		if wait(settle, o.settle) {
			wait(speak-settle, o.tell)
		}
	})
}

// settle says what to try where nothing was found, and has the titles of the other language fetched where the query may be in it.
func (o *Occupation) settle() {
	o.list.settled = true
	unsure := !o.list.blank() && find.Unsure(o.list.found.results)
	if unsure && app.Window().Get("navigator").Get("onLine").Truthy() {
		o.Finders.Load(o.ctx, text.Other(o.Lang), o.arrived)
	}
}

// arrived searches again with the titles of a language that have come, or says that they have not.
func (o *Occupation) arrived(app.Context) {
	defer o.catch()
	o.list.refresh(o.search())
	switch {
	case !o.focused:
	case o.list.blank() && (o.status != "" || o.note() != ""): // Who was told to wait is told when it is over.
		o.status = cmp.Or(o.note(), text.Finder.Arrived.In(o.Lang))
	case o.list.settled: // Else the pause is to come, in which what is found will be said.
		o.tell()
	}
	o.paint()
}

// tell says what was found, and that more may be.
func (o *Occupation) tell() {
	if !o.focused {
		return
	}
	n := len(o.list.found.results)
	switch {
	case n > 0:
		o.status = text.Finder.Suggested.In(o.Lang, n)
	case o.list.blank() || o.waiting():
		o.status = ""
	default:
		o.status = text.Finder.Nothing.In(o.Lang) + " " + text.Finder.Try.In(o.Lang)
	}
	o.status = strings.TrimSpace(o.status + " " + o.note())
}

// note says that not all titles are searched.
func (o *Occupation) note() string {
	switch o.Finders.State(o.Lang) {
	case finder.Coming:
		return text.Finder.Coming.In(o.Lang)
	case finder.Failed:
		return text.Finder.Failed.In(o.Lang)
	case finder.NamesComing:
		return text.Finder.NamesComing.In(o.Lang)
	case finder.NamesFailed:
		return text.Finder.NamesFailed.In(o.Lang)
	}
	return ""
}

// waiting tells whether titles or names are on their way in which more may be found.
func (o *Occupation) waiting() bool {
	for _, lang := range []text.Lang{o.Lang, text.Other(o.Lang)} {
		if state := o.Finders.State(lang); state == finder.Coming || state == finder.NamesComing {
			return true
		}
	}
	return false
}
