package bench

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"slices"
	"strings"
	"text/tabwriter"
)

// hits counts queries, and those whose unit group came first or among the first five.
type hits struct{ asked, one, five int }

// with counts one more, whose unit group stands at a place from 0 on, or nowhere at -1.
func (h hits) with(place int) hits {
	h.asked++
	if place == 0 {
		h.one++
	}
	if place >= 0 && place < 5 {
		h.five++
	}
	return h
}

func (h hits) String() string {
	if h.asked == 0 {
		return "-"
	}
	percent := func(n int) float64 { return 100 * float64(n) / float64(h.asked) }
	return fmt.Sprintf("%.0f/%.0f", percent(h.one), percent(h.five))
}

// searchRow is what was measured of an engine in a language, on a processor slowed down so many times.
type searchRow struct {
	slower       float64
	lang, engine string
	first        opening
	keys         keyTimes
}

// atShare gives what a share of ordered figures does not exceed.
func atShare(ordered []float64, share float64) float64 {
	return ordered[int(share*float64(len(ordered)-1))]
}

// searchTable is what BenchmarkSearch prints.
type searchTable struct {
	kinds  []string
	beside string  // what ours is measured beside
	clock  float64 // how fine it is, in milliseconds
	rows   []searchRow
}

func newSearchTable(asked []query, beside string, clock float64) *searchTable {
	t := &searchTable{beside: beside, clock: clock}
	for _, q := range asked {
		if !slices.Contains(t.kinds, q.Kind) {
			t.kinds = append(t.kinds, q.Kind)
		}
	}
	return t
}

// add takes a row; ours comes before those it is compared with.
func (t *searchTable) add(r searchRow) { t.rows = append(t.rows, r) }

func (t *searchTable) print() {
	fmt.Printf(`
The search for occupations in Chromium, in milliseconds, on all job titles; ten unit groups are asked for.
finder is ours, WebAssembly of %s, which knows everyday names too%s.
first: a first search with all it needs, fetched and made ready (ready: that alone); the median of %d.
median, p99, max: of all keys of all queries, each the quickest of its rounds. p99 raw, mean: of all rounds, with every pause of the machine;
the mean by one look at the clock for each query. The clock reads to %.3f. At a quarter of the speed (1/4) one query in ten is typed.
x: how many times ours. The rest: right unit group first / in the first five, in per cent of the queries.

`, runtime.Version(), t.beside, openings, t.clock)
	w := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "speed\tlang\tengine\tfirst\tready\tx first\tkeys\tmedian\tp99\tmax\tp99 raw\tmean\tx median\tx p99\tx mean\t"+strings.Join(t.kinds, "\t")+"\t")
	var ours searchRow
	for _, r := range t.rows {
		if r.engine == engines[0] {
			ours = r
		}
		t.printRow(w, r, ours)
	}
	w.Flush()
}

func (t *searchTable) printRow(w io.Writer, r, ours searchRow) {
	median, p99 := atShare(r.keys.best, 0.5), atShare(r.keys.best, 0.99)
	fmt.Fprintf(w, "1/%g\t%s\t%s\t%.1f\t%.1f\t%.1f\t%d\t%.3f\t%.2f\t%.2f\t%.2f\t%.3f\t", r.slower, r.lang, r.engine,
		r.first.Whole, r.first.Made, r.first.Whole/ours.first.Whole,
		len(r.keys.best), median, p99, atShare(r.keys.best, 1), atShare(r.keys.all, 0.99), r.keys.mean)
	fmt.Fprintf(w, "%.1f\t%.1f\t%.1f\t", median/atShare(ours.keys.best, 0.5), p99/atShare(ours.keys.best, 0.99), r.keys.mean/ours.keys.mean)
	for _, kind := range t.kinds {
		if r.slower == 1 {
			fmt.Fprint(w, r.keys.found[kind])
		}
		fmt.Fprint(w, "\t")
	}
	fmt.Fprintln(w)
}
