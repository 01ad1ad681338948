package forecast

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"portage/core"
	"portage/core/coretest"
	"portage/core/day"
	"portage/core/round"
	"portage/data"
)

// open reads the shipped rulebook and figures.
func open(tb testing.TB) (*core.Book, *Settings) {
	tb.Helper()
	b := coretest.Book(tb)
	s, err := Read(data.Forecast)
	if err != nil {
		tb.Fatal(err)
	}
	return b, s
}

// since is the first day of the record that the baselines were measured on.
var since = day.Of(2025, 1, 1)

// baselines are the mean absolute errors, in points, of the simple methods on the rounds of 2025 and 2026: the last value for the first two, the mean of three for the last.
var baselines = []struct {
	kind   string
	method Method
	most   float64
}{{round.CEC, LastValue, 5.0}, {"french", LastValue, 20.7}, {round.PNP, Mean, 32.2}}

// record is how forecasts did over some rounds.
type record struct {
	made, banded, within int
	off, width           float64
}

func (r *record) add(g *guess, came int) {
	r.made++
	r.off += float64(distance(g.mid, came))
	if g.half < 0 {
		return
	}
	r.banded++
	r.width += float64(2 * g.half)
	if distance(g.mid, came) <= g.half {
		r.within++
	}
}

func (r record) error() float64 { return r.off / float64(max(r.made, 1)) }
func (r record) held() float64  { return 100 * float64(r.within) / float64(max(r.banded, 1)) }
func (r record) span() float64  { return r.width / float64(max(r.banded, 1)) }

func (r record) String() string {
	if r.made == 0 {
		return "no rounds" + strings.Repeat(" ", 46)
	}
	bands := strings.Repeat(" ", 28)
	if r.banded > 0 {
		bands = fmt.Sprintf(", %3.0f %% in bands %5.1f wide", r.held(), r.span())
	}
	return fmt.Sprintf("%3d rounds, off by %5.1f%s", r.made, r.error(), bands)
}

// judge tallies the guesses of rounds from a day on; those without a band are left out, as they are in what a person is shown.
func judge(r *series, guesses []guess, values []int, from day.Day) record {
	var all record
	for i, v := range values {
		if g := &guesses[i]; r.rounds[i].Date >= from && g.half >= 0 {
			all.add(g, v)
		}
	}
	return all
}

// everyRound is the walk through all rounds as the baselines were measured: over every break, from the first round on.
func everyRound(s *Settings, r *series) []guess {
	return s.walk(s.Methods.Scores, r.scores(), make([]int, len(r.rounds)+1), 1, 0)
}

// only gives the figures with a single method.
func only(s *Settings, m Method) *Settings {
	one := *s
	one.Methods.Scores, one.Methods.Days = []Method{m}, []Method{m}
	return &one
}

// end is a day on which the shipped record is complete.
func end(b *core.Book) day.Day { return Basis(b, day.Of(2026, 11, 26)) }

func TestTheForecastsOfTheShippedRoundsAreNoFurtherOffThanTheBaselines(t *testing.T) {
	b, s := open(t)
	for _, base := range baselines {
		r := newSeries(b, s, base.kind, end(b))
		made, simple := judge(r, r.walk(s).scores, r.scores(), since), judge(r, r.walk(only(s, base.method)).scores, r.scores(), since)
		if made.made < 5 || made.error() > base.most || made.error() > simple.error() {
			t.Errorf("%s: %s; the baseline is %.1f, and %.1f for the same rounds", base.kind, made, base.most, simple.error())
		}
		all := judge(r, everyRound(s, r), r.scores(), since)
		simple = judge(r, everyRound(only(s, base.method), r), r.scores(), since)
		if all.made < 15 || all.error() > base.most || all.error() > simple.error() {
			t.Errorf("%s, all rounds: %s; the baseline is %.1f, and %.1f for the same rounds", base.kind, all, base.most, simple.error())
		}
	}
}

func TestBandsHoldThreeQuartersToNineteenTwentiethsOfWhatCame(t *testing.T) {
	b, s := open(t)
	forecast := 0
	for _, f := range All(b, s, end(b)) {
		if f.Declined != nil {
			continue
		}
		forecast++
		r := newSeries(b, s, f.Type, f.On)
		w := r.walk(s)
		for from, when := range map[day.Day]string{since: "since 2025", 0: "ever"} {
			for name, tally := range map[string]record{"scores": judge(r, w.scores, r.scores(), from), "days": judge(r, w.gaps, r.gaps(), from), "scores of all rounds": judge(r, everyRound(s, r), r.scores(), from)} {
				if held := tally.held(); held < 75 || held > 95 {
					t.Errorf("%s, %s %s: %s", f.Type, name, when, tally)
				}
			}
		}
	}
	if forecast < len(baselines) {
		t.Errorf("only %d types are forecast on %s", forecast, end(b))
	}
}

func TestTheShippedFiguresGiveBandsOfEightInTen(t *testing.T) {
	_, s := open(t)
	if s.Band.Share != 0.8 || s.Least.Rounds != 6 || s.Shown.Forecasts != 20 {
		t.Errorf("the figures are %+v, %+v, %+v", s.Band, s.Least, s.Shown)
	}
}

// BenchmarkRecord prints the record of the forecast of every type on the shipped rounds: each method alone, those that were weighed and not taken, and the one that is used; then the days between rounds.
func BenchmarkRecord(bench *testing.B) {
	b, s := open(bench)
	pool, err := round.ReadPool(data.Files, b.Rounds())
	if err != nil {
		bench.Fatal(err)
	}
	for _, kind := range Types() {
		bench.Run(kind, func(bench *testing.B) {
			var r *series
			var w walked
			for bench.Loop() {
				r = newSeries(b, s, kind, end(b))
				w = r.walk(s)
			}
			fmt.Println(describe(b, s, pool, r, w)) // a log would be cut after ten lines
			if now := judge(r, w.scores, r.scores(), since); now.made > 0 {
				bench.ReportMetric(now.error(), "points-off")
				bench.ReportMetric(now.held(), "%held")
				bench.ReportMetric(now.span(), "points-wide")
				days := judge(r, w.gaps, r.gaps(), since)
				bench.ReportMetric(days.error(), "days-off")
				bench.ReportMetric(days.held(), "%days-held")
			}
		})
	}
}

// describe writes the record of a type as lines.
func describe(b *core.Book, s *Settings, pool *round.Pool, r *series, w walked) string {
	var out strings.Builder
	line := func(name string, recent, ever record) {
		if ever.made > 0 {
			fmt.Fprintf(&out, "\n  %-36s since 2025 %s | ever %s", name, recent, ever)
		}
	}
	both := func(name string, guesses []guess, values []int) {
		line(name, judge(r, guesses, values, since), judge(r, guesses, values, 0))
	}
	next := len(r.rounds)
	if d := r.decline(s, w, next, end(b)); d != nil {
		fmt.Fprintf(&out, "%s: %d rounds, declined on %s: %s", r.kind, next, end(b), d.Reason)
	} else {
		v := r.window(w, next, end(b))
		fmt.Fprintf(&out, "%s: %d rounds, forecast on %s: %v, from %s to %s", r.kind, next, end(b), w.band(next), v.From, v.To)
	}
	for m := Method(0); m < methods; m++ {
		both("score, "+m.String(), r.walk(only(s, m)).scores, r.scores())
	}
	for _, o := range weighed(b, pool) {
		var a, ever record
		for i, g := range w.scores {
			if i == next || g.half < 0 {
				continue
			}
			g.mid, g.half = o.say(r, i), -1
			ever.add(&g, r.rounds[i].LowestScore)
			if r.rounds[i].Date >= since {
				a.add(&g, r.rounds[i].LowestScore)
			}
		}
		line("score, not taken: "+o.name, a, ever)
	}
	any := *s
	any.Methods.Scores = []Method{LastValue, Mean, Smoothed, Median}
	both("score, not taken: choice among all", r.walk(&any).scores, r.scores())
	both("score, CHOSEN", w.scores, r.scores())
	both("score, chosen, all rounds", everyRound(s, r), r.scores())
	for m := Method(0); m < methods; m++ {
		both("days, "+m.String(), r.walk(only(s, m)).gaps, r.gaps())
	}
	both("days, CHOSEN", w.gaps, r.gaps())
	return out.String()
}

// other is a method that was weighed and not taken.
type other struct {
	name string
	say  func(r *series, i int) int
}

func weighed(b *core.Book, pool *round.Pool) []other {
	return []other{
		{"mean of 6", func(r *series, i int) int {
			return nearest(mean(r.scores()[max(r.from[i], i-6):i]))
		}},
		{"damped trend", func(r *series, i int) int {
			const follow, damp = 0.3, 0.7
			values := r.scores()[r.from[i]:i]
			trend := 0.0
			for k := 1; k < len(values); k++ {
				trend = follow*float64(values[k]-values[k-1]) + (1-follow)*damp*trend
			}
			return nearest(float64(values[len(values)-1]) + damp*trend)
		}},
		{"place in the pool", func(r *series, i int) int {
			then, ok := lastPool(b, pool, r.rounds[i-1].Date)
			now, ok2 := lastPool(b, pool, r.rounds[i].Date-1)
			if !ok || !ok2 {
				return r.rounds[i-1].LowestScore
			}
			return atDepth(pool, now, above(pool, then, r.rounds[i-1].LowestScore))
		}},
	}
}

// lastPool gives the newest score distribution that was published on a day or before.
func lastPool(b *core.Book, pool *round.Pool, on day.Day) (*round.Snapshot, bool) {
	for i := range b.Rounds().Rounds {
		if o := &b.Rounds().Rounds[i]; o.Date <= on {
			if s, ok := pool.At(o.Number); ok {
				return s, true
			}
		}
	}
	return nil, false
}

// above counts the candidates of a pool at a score or more, and atDepth gives the score that so many reach; both take each range as even.
func above(pool *round.Pool, s *round.Snapshot, score int) float64 {
	n := 0.0
	for i, r := range pool.Ranges {
		if len(pool.Parts(i)) == 0 && score <= r.To {
			n += float64(s.Counts[i]) * math.Min(1, float64(r.To-score+1)/float64(r.To-r.From+1))
		}
	}
	return n
}

func atDepth(pool *round.Pool, s *round.Snapshot, n float64) int {
	score := pool.Ranges[0].To
	for score > 0 && above(pool, s, score) < n {
		score--
	}
	return score
}
