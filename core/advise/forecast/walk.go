package forecast

import (
	"math"
	"slices"

	"portage/core/day"
)

// guess is a value said before it came.
type guess struct {
	mid    int
	half   int // how far the band reaches to each side; -1 where too few errors are known
	method Method
	errors int // how many are known
}

// walk says every value from those before it alone, from the place that from gives for it on, and the one that has not come yet. Where those are fewer than least, it says nothing. No band reaches less than narrowest to each side.
//
// The method is the one whose forecasts have been nearest so far. The band is the rank of its own past errors that would have held the wanted share, and is moved a step wider after every miss and less than that narrower after every hit.
func (s *Settings) walk(among []Method, values, from []int, least, narrowest int) []guess {
	all := make([]guess, len(from))
	var errors [methods][]int
	var sums [methods]int
	miss := 1 - s.Band.Share
	for i := range all {
		g := &all[i]
		g.half, g.method = -1, among[0]
		if i-from[i] < least {
			continue
		}
		var said [methods]int
		for _, m := range among {
			said[m] = s.next(m, values[from[i]:i])
			if sums[m] < sums[g.method] {
				g.method = m
			}
		}
		g.mid, g.errors = said[g.method], len(errors[g.method])
		if g.errors >= s.leastErrors() {
			g.half = max(rank(errors[g.method][max(0, g.errors-s.Band.Errors):], 1-miss), narrowest)
		}
		if i == len(values) {
			break
		}
		if g.half >= 0 {
			miss += s.Band.Step * (1 - s.Band.Share - missed(g, values[i]))
			miss = min(max(miss, 0), 1)
		}
		for _, m := range among {
			e := distance(said[m], values[i])
			errors[m], sums[m] = append(errors[m], e), sums[m]+e
		}
	}
	return all
}

func missed(g *guess, came int) float64 {
	if distance(g.mid, came) > g.half {
		return 1
	}
	return 0
}

func distance(a, b int) int { return max(a-b, b-a) }

// rank gives the error that a share of errors and of one more do not exceed; the largest where there are too few for that.
func rank(errors []int, share float64) int {
	sorted := slices.Clone(errors)
	slices.Sort(sorted)
	k := ranked(len(sorted), share)
	return sorted[min(max(k, 1), len(sorted))-1]
}

// ranked is the place, from 1, of that error; the small number takes off what the computer's fractions put on.
func ranked(n int, share float64) int { return int(math.Ceil(float64(n+1)*share - 1e-9)) }

// leastErrors is the fewest errors of which one has the wanted rank.
func (s *Settings) leastErrors() int {
	n := 1
	for ranked(n, s.Band.Share) > n {
		n++
	}
	return n
}

// walked is the lowest scores and the days between rounds, each said before it came.
type walked struct{ scores, gaps []guess }

func (r *series) walk(s *Settings) walked {
	// The first of the rounds under a definition has no gap that belongs to it.
	after := make([]int, len(r.from))
	for i, f := range r.from {
		after[i] = min(f+1, i)
	}
	return walked{
		s.walk(s.Methods.Scores, r.scores(), r.from, s.Least.Rounds, 0),
		s.walk(s.Methods.Days, r.gaps(), after, s.Least.Rounds-1, s.Band.LeastDays),
	}
}

// band gives the band of the lowest score at a place.
func (w walked) band(i int) Band {
	g := w.scores[i]
	half := max(g.half, 0)
	return Band{g.mid - half, g.mid, g.mid + half, g.method}
}

// window gives the days in which the round at a place was to come, no earlier than after the one before and after a day.
func (r *series) window(w walked, i int, on day.Day) Window {
	g := w.gaps[i]
	if i == 0 || g.half < 0 {
		return Window{}
	}
	last := r.rounds[i-1].Date
	v := Window{Mid: last + day.Day(g.mid), To: last + day.Day(g.mid+g.half), Method: g.method}
	if on >= v.To {
		return Window{Mid: v.Mid, Overdue: true, Method: g.method}
	}
	v.From = max(last+day.Day(g.mid-g.half), last+1, on+1)
	v.To = max(v.To, v.From)
	return v
}

// past lists the last forecasts that were made, and the rounds between them that were not forecast.
func (r *series) past(s *Settings, w walked) []Past {
	var all []Past
	made := 0
	for i := len(r.rounds) - 1; i >= 0 && made < s.Shown.Forecasts; i-- {
		h := r.rounds[i]
		// The forecast that stood on the eve had been made after the round before.
		p := Past{Held: h, Declined: r.decline(s, w, i, h.Date-1)}
		if p.Declined != nil && p.Declined.Reason == Stale {
			p.Declined = nil
		}
		if p.Declined == nil {
			made++
			p.Score, p.Window = w.band(i), r.window(w, i, 0)
			p.ScoreWithin, p.DateWithin = p.Score.Holds(h.LowestScore), p.Window.Holds(h.Date)
		}
		all = append(all, p)
	}
	// What lies before the first forecast is no list of forecasts.
	for len(all) > 0 && all[len(all)-1].Declined != nil {
		all = all[:len(all)-1]
	}
	return all
}
