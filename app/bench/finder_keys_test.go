package bench

import (
	"context"
	_ "embed"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"

	"portage/app/ui/draft"
	"portage/core/coretest"
)

// BenchmarkKeyToPaintedList types queries like a person, on the page with a whole case entered, and reports how long a key takes until the list that answers it is painted; at full speed of the processor and at a quarter. Run it with -benchtime=200x or so: each iteration is one key.
func BenchmarkKeyToPaintedList(b *testing.B) {
	address := serve(b, buildSite(b))
	for _, rate := range []float64{1, 4} {
		for _, page := range []struct{ lang, path string }{{"en", "work/"}, {"fr", "fr/work/"}} {
			ctx := openBrowser(b)
			openWithCase(b, ctx, address+page.path)
			evaluate[bool](b, ctx, "("+box+".scrollIntoView({block: 'start'}), "+box+".focus(), true)")
			warmUp(b, ctx, page.lang)
			throttle(b, ctx, rate)
			b.Run(fmt.Sprintf("processor=1:%g/%s", rate, page.lang), func(b *testing.B) {
				evaluate[bool](b, ctx, "(notedKeys.length = 0, true)")
				typeKeys(b, ctx, page.lang, b.N)
				report(b, ctx)
			})
		}
	}
}

// theCase is a couple's, whole but for the occupation of the last job.
const theCase = `{"portage":1,"person":{"born":"1994-05-02",
"education":[{"level":"three_plus","country":"IN","completed":"2016-06-30","assessed":"2024-02-01"},{"level":"two_year","country":"CA","completed":"2023-12-15"}],
"languages":[{"test":"ielts_general","taken":"2025-09-01","reading":8,"writing":7,"listening":8.5,"speaking":7.5},{"test":"tef_canada","taken":"2026-03-01","reading":434,"writing":428,"listening":434,"speaking":456}],
"first_language":"en",
"work":[{"noc":"31301","country":"IN","from":"2017-02","to":"2021-11"},{"noc":"31301","country":"CA","from":"2024-01-15"},{"country":"CA"}],
"certificate":false,"sibling":true,"relative":false},"status":"married",
"partner":{"accompanying":true,"canadian":false,"born":"1992-03-04",
 "education":[{"level":"masters","country":"FR","completed":"2015-06-30","assessed":"2024-03-01"}],
 "languages":[{"test":"clb","reading":8,"writing":7,"listening":8,"speaking":9}],
 "work":[{"noc":"21231","country":"CA","from":"2024-02-01","to":"2026-02-28"}],
 "certificate":false,"sibling":false,"relative":true},
"nominated":false,"offer":null,"family_size":2,"funds":25000,"submitted":"2026-01-10T15:04:05Z","military":null}`

const box, list = `document.getElementById("person-work-2-noc")`, `document.getElementById("person-work-2-noc-list")`

// queries are what people type: whole titles and everyday words, with slips.
var queries = map[string][]string{
	"en": {"regsitered nurse", "software developer", "truck driver", "pharmasist", "food service supervisor", "RN", "electrician", "early childhood educator", "3130", "administrative assistant", "lorry", "accountant"},
	"fr": {"infirmière autorisée", "camionneur", "développeuse web", "éducatrice petite enfance", "pharmasien", "soudeur", "adjointe administrative", "3130", "aide cuisinier", "comptable", "mécanicien"},
}

//go:embed keys.js
var noteKeys string

// openWithCase opens a page with the case entered.
func openWithCase(b *testing.B, ctx context.Context, address string) {
	b.Helper()
	book := coretest.Book(b)
	c := coretest.Case(b, book, theCase)
	kept := quoted(quoted(map[string]any{"answers": draft.From(c), "day": "2026-11-22"}))
	do(b, ctx, chromedp.Navigate(address))
	wait(b, ctx, `document.documentElement.dataset.offline === "true"`)
	evaluate[bool](b, ctx, `(localStorage.setItem("portage.answers", `+kept+`), sessionStorage.clear(), true)`)
	do(b, ctx, chromedp.Reload())
	wait(b, ctx, `document.documentElement.dataset.ready === "true"`)
}

func wait(b *testing.B, ctx context.Context, condition string) {
	b.Helper()
	for range 3000 {
		if evaluate[bool](b, ctx, "Boolean("+condition+")") {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	b.Fatalf("waited in vain for %s", condition)
}

// warmUp types until the titles are there and the browser has compiled what it runs, and then begins to take notes.
func warmUp(b *testing.B, ctx context.Context, lang string) {
	b.Helper()
	typeKeys(b, ctx, lang, 60)
	evaluate[bool](b, ctx, noteKeys+"; noteKeys("+list+"); true")
}

func throttle(b *testing.B, ctx context.Context, rate float64) {
	b.Helper()
	if _, err := chromedp.Call(ctx, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: rate}); err != nil {
		b.Fatal(err)
	}
}

// typeKeys types so many keys of the queries, one query after the other.
func typeKeys(b *testing.B, ctx context.Context, lang string, keys int) {
	b.Helper()
	hand := rand.New(rand.NewPCG(1, 2))
	for i := 0; keys > 0; i++ {
		evaluate[bool](b, ctx, "("+box+".select(), true)")
		for _, letter := range queries[lang][i%len(queries[lang])] {
			press(b, ctx, string(letter))
			time.Sleep(time.Duration(70+hand.IntN(110)) * time.Millisecond)
			if keys--; keys == 0 {
				break
			}
		}
		time.Sleep(600 * time.Millisecond)
	}
}

// press presses a key as a keyboard does: the letter comes with it.
func press(b *testing.B, ctx context.Context, letter string) {
	b.Helper()
	for _, kind := range []input.DispatchKeyEventType{"keyDown", "keyUp"} {
		text := letter
		if kind == "keyUp" {
			text = ""
		}
		if _, err := chromedp.Call(ctx, input.DispatchKeyEvent, input.DispatchKeyEventParams{Type: kind, Key: letter, Text: text}); err != nil {
			b.Fatal(err)
		}
	}
}

// report gives the median and the slowest of what was noted, in milliseconds: until the list had changed, and until it was painted.
func report(b *testing.B, ctx context.Context) {
	b.Helper()
	var changed, painted []float64
	for _, key := range evaluate[[]struct{ Changed, Painted float64 }](b, ctx, "notedKeys") {
		changed, painted = append(changed, key.Changed), append(painted, key.Painted)
	}
	if len(painted) == 0 {
		return
	}
	slices.Sort(changed)
	slices.Sort(painted)
	at := func(sorted []float64, share float64) float64 { return sorted[int(share*float64(len(sorted)-1))] }
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(at(changed, 0.5), "changed-p50-ms")
	b.ReportMetric(at(changed, 0.95), "changed-p95-ms")
	b.ReportMetric(at(painted, 0.5), "painted-p50-ms")
	b.ReportMetric(at(painted, 0.95), "painted-p95-ms")
	b.ReportMetric(at(painted, 0.99), "painted-p99-ms")
	b.ReportMetric(float64(len(painted)), "keys")
}
