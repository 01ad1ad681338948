package bench

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// tapEarly presses the first button of the start page as soon as the start script hears it, and notes when its answer is on the page: the first field of the form.
const tapEarly = `document.addEventListener("DOMContentLoaded", () => setTimeout(() => {
	document.getElementById("start").click();
	const wait = () => document.getElementById("person-born") ? (window.answered = performance.now()) : setTimeout(wait, 5);
	wait();
}))`

// BenchmarkStart opens the start page and presses its first button at once: on three networks, at full speed of the processor and at a quarter, with nothing kept, from what the worker keeps, and from there without a network. It reports milliseconds from the navigation until the page can be read (first paint), and until the press was answered. It needs a site that is compressed at its best: SITE names its folder.
func BenchmarkStart(b *testing.B) {
	built := buildSite(b)
	for _, over := range networks {
		for _, rate := range []float64{1, 4} {
			kinds := []string{"cold"}
			if over.download == 0 {
				kinds = []string{"cold", "warm", "offline"}
			}
			for _, kind := range kinds {
				b.Run(fmt.Sprintf("%s/network=%s/processor=1:%g", kind, over.name, rate), func(b *testing.B) {
					var painted, answered []float64
					for range b.N {
						p, a := over.start(b, built, kind, rate)
						painted, answered = append(painted, p), append(answered, a)
					}
					b.ReportMetric(0, "ns/op")
					b.ReportMetric(medianOf(painted), "ms-painted")
					b.ReportMetric(medianOf(answered), "ms-answered")
				})
			}
		}
	}
}

// start opens the page once, in a browser of its own that is gone afterwards: one that stays takes its share of the processor.
func (n network) start(b *testing.B, built, kind string, rate float64) (painted, answered float64) {
	b.Helper()
	server := n.serve(b, built)
	ctx, end := launch(b)
	defer end()
	if kind != "cold" {
		fill(b, ctx, server.URL)
	}
	if kind == "offline" {
		server.Close()
	}
	throttle(b, ctx, rate)
	return startOnce(b, ctx, server.URL)
}

// fill makes a first visit that leaves the site in the worker's keeping.
func fill(b *testing.B, ctx context.Context, address string) {
	b.Helper()
	do(b, ctx, chromedp.Navigate(address))
	wait(b, ctx, `document.documentElement.dataset.offline === "true"`)
}

// before has every page that is opened run a script before its own.
func before(b *testing.B, ctx context.Context, script string) {
	b.Helper()
	if _, err := chromedp.Call(ctx, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: script}); err != nil {
		b.Fatal(err)
	}
}

func startOnce(b *testing.B, ctx context.Context, address string) (painted, answered float64) {
	b.Helper()
	before(b, ctx, tapEarly)
	do(b, ctx, chromedp.Navigate(address))
	wait(b, ctx, "window.answered")
	return evaluate[float64](b, ctx, `performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0`), evaluate[float64](b, ctx, "window.answered")
}

func medianOf(all []float64) float64 {
	slices.Sort(all)
	return all[len(all)/2]
}

// BenchmarkMemory goes through the screens with a couple's case and reports how much memory the program has then, in megabytes.
func BenchmarkMemory(b *testing.B) {
	address := serve(b, buildSite(b))
	for range b.N {
		ctx := openBrowser(b)
		before(b, ctx, `(() => {
			const instantiate = WebAssembly.instantiate;
			WebAssembly.instantiate = async (...args) => {
				const made = await instantiate.apply(WebAssembly, args);
				if (made.exports?.mem) window.memory = made.exports.mem;
				return made;
			};
		})()`)
		openWithCase(b, ctx, address+"result/")
		size := func() float64 { return evaluate[float64](b, ctx, "window.memory.buffer.byteLength / 1e6") }
		b.ReportMetric(size(), "MB-result")
		for _, screen := range []string{"rounds/", "paths/", "ahead/", "next/", "occupation/", "round/255/", "report/", "work/", "result/"} {
			evaluate[bool](b, ctx, `(goappNav(new URL("`+screen+`", goappGetenv("PORTAGE_ROOT")).href), true)`)
			time.Sleep(3 * time.Second)
		}
		b.ReportMetric(size(), "MB-session")
	}
	b.ReportMetric(0, "ns/op")
}
