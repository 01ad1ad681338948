package moves

import (
	"fmt"
	"time"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// Slice is how long work may go on before the page may draw and hear keys again.
const Slice = 6 * time.Millisecond

// pause lets the browser draw and hear keys between two slices.
const pause = time.Millisecond

// Work is the long work of a screen, which is done in slices. The zero Work is none.
type Work struct {
	ctx     app.Context // of the screen itself: it lives on when the element of an event is gone
	turn    int         // counts what was begun, so that a slice of something older does nothing
	step    func() (done bool, err error)
	ended   func()
	running bool
	stopped bool
	faulty  bool
}

// Mount keeps the context of the screen, and does what begins its work.
func (w *Work) Mount(ctx app.Context, begin func()) {
	w.ctx = ctx
	w.Do(begin)
}

// Mounted tells whether the screen is there.
func (w *Work) Mounted() bool { return w.ctx != nil }

// Do does something that must not end the program by a fault of ours.
func (w *Work) Do(f func()) {
	defer w.catch()
	f()
}

// After does something a while later.
func (w *Work) After(pause time.Duration, f func()) {
	w.ctx.After(pause, func(app.Context) { w.Do(f) })
}

func (w *Work) catch() {
	if fault := recover(); fault != nil {
		w.Drop()
		w.Fail(fault)
	}
}

// Fail notes what a person is told: a fault of ours.
func (w *Work) Fail(fault any) {
	app.Logf("%v", fault)
	w.faulty = true
}

// Running tells whether the work goes on.
func (w *Work) Running() bool { return w.running }

// Stopped tells whether a person has stopped it.
func (w *Work) Stopped() bool { return w.stopped }

// Faulty tells whether a fault of ours has ended it.
func (w *Work) Faulty() bool { return w.faulty }

// Begin does steps until one says that all is done, or cannot be done; what was begun before is left. Then, and where a person stops it, the work has ended.
func (w *Work) Begin(step func() (done bool, err error), ended func()) {
	w.Drop()
	w.step, w.ended = step, ended
	w.GoOn()
}

// GoOn does the steps that are left.
func (w *Work) GoOn() {
	w.turn++
	w.running, w.stopped = true, false
	w.slice(w.turn)
}

func (w *Work) slice(turn int) {
	w.ctx.After(pause, func(app.Context) {
		if turn != w.turn {
			return
		}
		for begun := time.Now(); time.Since(begun) < Slice; {
			done, err := w.try()
			if turn != w.turn {
				return
			}
			if done {
				w.end(err)
				return
			}
		}
		w.slice(turn)
	})
}

// try does a step. One that fails, or has a fault, is the last.
func (w *Work) try() (done bool, err error) {
	defer func() {
		if fault := recover(); fault != nil {
			done, err = true, fmt.Errorf("%v", fault)
		}
	}()
	done, err = w.step()
	return done || err != nil, err
}

func (w *Work) end(err error) {
	w.running = false
	if err != nil {
		w.Fail(err)
	}
	w.Do(w.ended)
}

// Stop leaves the work where it is.
func (w *Work) Stop() {
	w.turn++
	w.running, w.stopped = false, w.running || w.stopped
	w.Do(w.ended)
}

// Drop leaves the work as if it had never begun.
func (w *Work) Drop() {
	w.turn++
	w.running, w.stopped, w.faulty = false, false, false
}
