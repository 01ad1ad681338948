package bench

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
)

// BenchmarkAnswerToPaintedScore changes a language score by the keyboard, with a couple's case entered, and reports how long a key takes until the score in view says what it stays at and is painted; at full speed of the processor and at a quarter. Run it with -benchtime=200x or so: each iteration is one key.
func BenchmarkAnswerToPaintedScore(b *testing.B) {
	address := serve(b, buildSite(b))
	for _, rate := range []float64{1, 4} {
		ctx := openBrowser(b)
		openWithCase(b, ctx, address+"languages/")
		evaluate[bool](b, ctx, `(document.getElementById("person-languages-0-reading").focus(), true)`)
		upAndDown(b, ctx, 40)
		evaluate[bool](b, ctx, noteKeys+`; noteKeys(document.querySelector(".scorebar-score"), true); true`)
		throttle(b, ctx, rate)
		b.Run(fmt.Sprintf("processor=1:%g", rate), func(b *testing.B) {
			evaluate[bool](b, ctx, "(notedKeys.length = 0, true)")
			upAndDown(b, ctx, b.N)
			report(b, ctx)
			if late := evaluate[int](b, ctx, "notedLate"); late > 0 {
				b.Errorf("the score changed %d times after it was first painted", late)
			}
		})
	}
}

// upAndDown goes up and down in a list of scores, five at a time, so that most keys change the score.
func upAndDown(b *testing.B, ctx context.Context, keys int) {
	b.Helper()
	for i := range keys {
		name, code := "ArrowDown", int64(40)
		if i/5%2 == 1 {
			name, code = "ArrowUp", 38
		}
		for _, kind := range []input.DispatchKeyEventType{"rawKeyDown", "keyUp"} {
			if _, err := chromedp.Call(ctx, input.DispatchKeyEvent, input.DispatchKeyEventParams{Type: kind, Key: name, Code: name, WindowsVirtualKeyCode: code}); err != nil {
				b.Fatal(err)
			}
		}
		time.Sleep(120 * time.Millisecond)
	}
}
