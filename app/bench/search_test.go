package bench

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"portage/app/npm"
	"portage/app/site"
)

// engines are the searches as search.js names them, ours first.
var engines = []string{"finder", "MiniSearch", "uFuzzy"}

// speeds are those of the processor, with how much is measured at each.
var speeds = []struct {
	slower float64
	rounds int // of the queries
	every  int // one query in so many is typed
}{{1, 3, 1}, {4, 2, 10}}

// firstQueries are what is searched first in each language.
var firstQueries = []struct{ lang, query string }{{"en", "registered nurse"}, {"fr", "infirmière autorisée"}}

// openings is how often the titles are opened anew to time the first search.
const openings = 7

// BenchmarkSearch measures the search for occupations beside two well-known libraries, in one page, on the same titles and the same keys, and prints a table: how long the first search takes with all that must be fetched and made ready for it, how long a key takes, and how often the right unit group is found. The searches take turns after each query, so that what else the machine does hits all alike.
func BenchmarkSearch(b *testing.B) {
	root, err := site.ModuleRoot()
	if err != nil {
		b.Fatal(err)
	}
	names := engines
	peers, missing := installPeers(root)
	beside := fmt.Sprintf(", beside MiniSearch %s (prefix, fuzzy 0.2) and uFuzzy %s (intraMode 1, latinized, words in any order)", npm.VersionOf(peers, "minisearch"), npm.VersionOf(peers, "@leeoniya/ufuzzy"))
	if missing != "" {
		fmt.Println("Ours is measured alone:", missing)
		names, beside = engines[:1], ""
	}
	asked := readQueries(b, root)
	address := serveSearch(b, root, peers)
	ctx := openBrowser(b)
	t := newSearchTable(asked, beside, openSearch(b, ctx, address, names))
	for _, speed := range speeds {
		throttle(b, ctx, speed.slower)
		first := timeFirst(b, ctx, address, names)
		throttle(b, ctx, 1)
		warmSearches(b, ctx, names, asked)
		throttle(b, ctx, speed.slower)
		for _, lang := range []string{"en", "fr"} {
			keys := timeKeys(b, ctx, names, ofLanguage(asked, lang, speed.every), speed.rounds)
			for i, name := range names {
				t.add(searchRow{speed.slower, lang, name, first[lang][name], keys[i]})
			}
		}
	}
	t.print()
	b.ReportMetric(0, "ns/op")
}

// query is what a person types, and the unit groups that answer it.
type query struct {
	Kind, Lang, Query string
	Codes             []string
}

func readQueries(b *testing.B, root string) []query {
	b.Helper()
	content, err := os.ReadFile(filepath.Join(root, "core/noc/find/testdata/queries.jsonl"))
	if err != nil {
		b.Fatal(err)
	}
	var all []query
	for lines := json.NewDecoder(bytes.NewReader(content)); lines.More(); {
		var q query
		if err := lines.Decode(&q); err != nil {
			b.Fatal(err)
		}
		all = append(all, q)
	}
	return all
}

// ofLanguage gives every so many of the queries in a language.
func ofLanguage(all []query, lang string, every int) []query {
	var some []query
	seen := 0
	for _, q := range all {
		if q.Lang != lang {
			continue
		}
		if seen++; seen%every == 0 {
			some = append(some, q)
		}
	}
	return some
}

// openSearch opens the page, and gives how fine its clock is in milliseconds.
func openSearch(b *testing.B, ctx context.Context, address string, names []string) (clock float64) {
	b.Helper()
	do(b, ctx, chromedp.Navigate(address))
	return evaluate[float64](b, ctx, fmt.Sprintf("ready(%t)", len(names) > 1))
}

// opening is how many milliseconds a first search took, and what making it ready took of that.
type opening struct{ Whole, Made float64 }

// timeFirst opens the page several times and searches once in each language and with each engine, each time in another order. It gives the medians.
func timeFirst(b *testing.B, ctx context.Context, address string, names []string) map[string]map[string]opening {
	b.Helper()
	took := map[string]map[string][]opening{"en": {}, "fr": {}}
	for i := range openings {
		openSearch(b, ctx, address, names)
		time.Sleep(time.Second) // A person does not type at once; the browser is busy with the program's start.
		for _, q := range turned(firstQueries, i) {
			for _, name := range turned(names, i) {
				first := evaluate[opening](b, ctx, fmt.Sprintf("first(%s, %s, %s)", quoted(name), quoted(q.lang), quoted(q.query)))
				took[q.lang][name] = append(took[q.lang][name], first)
			}
		}
	}
	medians := map[string]map[string]opening{"en": {}, "fr": {}}
	for lang, of := range took {
		for name, all := range of {
			slices.SortFunc(all, func(a, b opening) int { return cmp.Compare(a.Whole, b.Whole) })
			medians[lang][name] = all[len(all)/2]
		}
	}
	return medians
}

// turned gives a list that begins so many places on.
func turned[T any](list []T, by int) []T {
	by %= len(list)
	return append(slices.Clone(list[by:]), list[:by]...)
}

// typed is how many milliseconds each key of a query took, and all by one look at the clock, and the unit groups that the whole query found.
type typed struct {
	Took  []float64
	All   float64
	Codes []string
}

// keyTimes is what was measured of an engine.
type keyTimes struct {
	best  []float64 // the quickest of the rounds for each key, in order
	all   []float64 // all rounds of each key, in order
	mean  float64   // of all, by one look at the clock for each query
	found map[string]hits
}

// warmSearches types some of the queries, until the browser has compiled what it runs.
func warmSearches(b *testing.B, ctx context.Context, names []string, asked []query) {
	b.Helper()
	for i := 0; i < len(asked); i += 5 {
		typeQuery(b, ctx, names, asked[i])
	}
}

// timeKeys types queries key by key into each engine.
func timeKeys(b *testing.B, ctx context.Context, names []string, asked []query, rounds int) []keyTimes {
	b.Helper()
	measured := make([][][]typed, len(names)) // of an engine, a query and a round
	for i := range measured {
		measured[i] = make([][]typed, len(asked))
	}
	for round := range rounds {
		for at, q := range asked {
			turn := turned(names, round+at)
			for i, one := range typeQuery(b, ctx, turn, q) {
				engine := slices.Index(names, turn[i])
				measured[engine][at] = append(measured[engine][at], one)
			}
		}
	}
	times := make([]keyTimes, len(names))
	for i := range measured {
		times[i] = sumUp(asked, measured[i])
	}
	return times
}

func typeQuery(b *testing.B, ctx context.Context, names []string, q query) []typed {
	b.Helper()
	return evaluate[[]typed](b, ctx, fmt.Sprintf("type(%s, %s, %s)", quoted(names), quoted(q.Lang), quoted(q.Query)))
}

// sumUp takes what was measured of each query in each round.
func sumUp(asked []query, measured [][]typed) keyTimes {
	times := keyTimes{found: map[string]hits{}}
	for at, rounds := range measured {
		best := slices.Clone(rounds[0].Took)
		for _, round := range rounds {
			for key, took := range round.Took {
				best[key] = min(best[key], took)
			}
			times.all = append(times.all, round.Took...)
			times.mean += round.All
		}
		times.best = append(times.best, best...)
		q := asked[at]
		isRight := func(code string) bool { return slices.Contains(q.Codes, code) }
		times.found[q.Kind] = times.found[q.Kind].with(slices.IndexFunc(rounds[0].Codes, isRight))
	}
	times.mean /= float64(len(times.all))
	slices.Sort(times.best)
	slices.Sort(times.all)
	return times
}
