package ahead

import (
	"sync"
	"sync/atomic"
	"time"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/ui/library"
	"portage/core"
	"portage/core/advise/timeline"
	"portage/core/candidate"
	"portage/core/day"
)

// How the days are looked at, so that typing never waits: for so long at a time, then a pause in which the browser does what is due. Progress is told only now and then, since telling draws the page.
const (
	slice = 6 * time.Millisecond
	pause = time.Millisecond
	tell  = 150 * time.Millisecond
)

// run is the look at the days ahead of one case. Its fields are those of the component's own goroutine.
type run struct {
	key     string // of the case and the day
	line    *timeline.Timeline
	clock   *timeline.Clock
	done    int
	all     int
	working bool
	stopped bool // by the person
	unread  bool // the observations of the month clock cannot be read
	turn    atomic.Int32
}

// last is the newest timeline, so that who comes back does not wait again.
var last struct {
	sync.Mutex
	key  string
	book *core.Book
	line *timeline.Timeline
}

func keyOf(c *candidate.Case, from day.Day) string {
	return from.String() + string(candidate.Write(c))
}

// kept gives the newest timeline if it is that of a case, nil else.
func kept(book *core.Book, key string) *timeline.Timeline {
	last.Lock()
	defer last.Unlock()
	if last.key == key && last.book == book {
		return last.line
	}
	return nil
}

func keep(book *core.Book, key string, line *timeline.Timeline) {
	last.Lock()
	defer last.Unlock()
	last.key, last.book, last.line = key, book, line
}

// begin looks at the days ahead of a case, unless it does, has, or was told to stop; it tells whether it began.
func (r *run) begin(ctx app.Context, book *core.Book, c *candidate.Case, from day.Day) bool {
	key := keyOf(c, from)
	if key == r.key && (r.working || r.stopped || r.line != nil) {
		return false
	}
	var err error
	r.turn.Add(1)
	r.key, r.line, r.working, r.stopped, r.unread, r.done = key, nil, false, false, false, 0
	if r.clock, err = library.MonthClock(); err != nil {
		app.Logf("%v", err)
		r.unread = true
		return true
	}
	if r.line = kept(book, key); r.line != nil {
		return true
	}
	scan, err := timeline.New(book, c, r.clock, from, timeline.Months)
	if err != nil { // A day that has an assessment has one.
		app.Logf("%v", err)
		r.unread = true
		return true
	}
	r.working = true
	_, r.all = scan.Progress()
	this := r.turn.Load()
	ctx.Async(func() { r.work(ctx, scan, this, func(line *timeline.Timeline) { keep(book, key, line) }) })
	return true
}

// work looks at the days slice by slice, outside of the component's turn, until it is done or another turn has begun.
func (r *run) work(ctx app.Context, scan *timeline.Scan, this int32, keep func(*timeline.Timeline)) {
	told := time.Now()
	for !through(scan) {
		if r.turn.Load() != this {
			return
		}
		if time.Since(told) > tell {
			told = time.Now()
			done, _ := scan.Progress()
			ctx.Dispatch(func(app.Context) {
				if r.turn.Load() == this {
					r.done = done
				}
			})
		}
		time.Sleep(pause)
	}
	line := scan.Timeline()
	keep(line)
	ctx.Dispatch(func(app.Context) {
		if r.turn.Load() == this {
			r.line, r.working = line, false
		}
	})
}

// through looks at days for a slice of time, and tells whether all have been looked at.
func through(scan *timeline.Scan) bool {
	for began := time.Now(); time.Since(began) < slice; {
		if scan.Step(2) {
			return true
		}
	}
	return false
}

// cancel stops looking because the person wants it.
func (r *run) cancel() {
	if key := r.key; r.working {
		r.stop()
		r.key, r.stopped = key, true
	}
}

// stop stops looking.
func (r *run) stop() {
	r.turn.Add(1)
	if r.working {
		r.working, r.key = false, ""
	}
}
