package frame

import (
	"runtime"
	"time"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

const (
	pause  = 80 * time.Millisecond // without an answer, after which what the last one changed has been drawn
	enough = 3 << 20               // bytes in use that are worth a collection; what lives is a third of that
)

var collecting *time.Timer

// CollectSoon frees what answers have left behind once none has followed for a moment: the collection takes longer than an answer, and Go would begin it in the middle of one.
func CollectSoon() {
	switch {
	case app.IsServer:
	case collecting == nil:
		collecting = time.AfterFunc(pause, collect)
	default:
		collecting.Reset(pause)
	}
}

func collect() {
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	if memory.HeapAlloc > enough {
		runtime.GC()
	}
}
