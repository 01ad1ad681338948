//go:build js && wasm

// Package pause lets the browser draw and answer while the program starts.
package pause

import (
	"syscall/js"
	"time"
)

// most is how long the program may keep the browser from drawing and answering: on a slow phone nothing that goes on at the start should feel stuck.
const most = 6 * time.Millisecond

var (
	started bool
	last    time.Time // the end of the last pause
	goOn    = make(chan struct{})
	resumed = js.FuncOf(func(js.Value, []js.Value) any {
		goOn <- struct{}{}
		return nil
	})
)

// IfDue gives way to the browser where the program has run for a while, up to the call of End.
func IfDue() {
	if started || time.Since(last) < most {
		return
	}
	js.Global().Call("portagePause", resumed)
	<-goOn
	last = time.Now()
}

// End ends all pauses: from here on the program answers, and an answer is as quick as it can be.
func End() { started = true }
