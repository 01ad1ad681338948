package paths

import (
	"slices"
	"strconv"
	"strings"

	"portage/core"
	"portage/core/advise/change"
	"portage/core/advise/path"
	"portage/core/crs"
	"portage/core/day"
	"portage/core/round"
)

// Wish is what a person wants to reach, as it stands in the fields. The zero Wish is the nearest lowest score within a year, with our efforts.
type Wish struct {
	Target  string            // a type of round, own, or empty for the nearest
	Number  string            // the person's own, as typed
	By      string            // a day, as typed; empty for a year after the day asked
	Efforts map[string]string // by family; empty for ours
}

// own is the target of a number that the person writes.
const own = "own"

// mostYears is how many years ahead a path may lie.
const mostYears = 5

// target is the newest round of a type.
type target struct {
	kind  string
	round *round.Round
}

// targets gives the newest round of each type held in the two years before the newest round of all, the lowest score first.
func targets(b *core.Book) []target {
	var all []target
	if len(b.Rounds().Rounds) == 0 {
		return nil
	}
	since := b.Rounds().Rounds[0].Date.AddYears(-2)
	for i := range b.Rounds().Rounds {
		r := &b.Rounds().Rounds[i]
		known := slices.ContainsFunc(all, func(t target) bool { return t.kind == r.Type })
		if r.Date >= since && !known && r.Type != round.Unknown {
			all = append(all, target{r.Type, r})
		}
	}
	slices.SortStableFunc(all, func(a, b target) int { return a.round.LowestScore - b.round.LowestScore })
	return all
}

// chosen gives the target of the wish: where none was chosen, the one with the least score above that of the case, of those rounds that may be open to the person if there are any.
func (w *Wish) chosen(b *core.Book, a *core.Assessment) string {
	all := targets(b)
	if w.Target == own || slices.ContainsFunc(all, func(t target) bool { return t.kind == w.Target }) {
		return w.Target
	}
	above := slices.DeleteFunc(slices.Clone(all), func(t target) bool { return t.round.LowestScore <= a.CRS.Total })
	for _, t := range above {
		if eligible(a, t.round.Number) {
			return t.kind
		}
	}
	if len(above) > 0 {
		return above[0].kind
	}
	return own
}

// eligible tells whether a round may be open to the person of the day asked.
func eligible(a *core.Assessment, number string) bool {
	for i := range a.Rounds {
		if a.Rounds[i].Number == number {
			return a.Rounds[i].Today.Verdict != round.NotEligible
		}
	}
	return false
}

// score gives the score of the wish, and false where it cannot be read.
func (w *Wish) score(b *core.Book, a *core.Assessment) (int, bool) {
	kind := w.chosen(b, a)
	for _, t := range targets(b) {
		if t.kind == kind {
			return t.round.LowestScore, true
		}
	}
	n, err := strconv.Atoi(strings.TrimSpace(w.Number))
	return n, err == nil && n >= 1 && n <= mostScore(b)
}

// mostScore is the most points that the newest edition can give: more cannot be reached.
func mostScore(b *core.Book) int {
	c := &b.CRS[len(b.CRS)-1].Caps
	sum := func(of func(crs.Pair) int) int {
		return of(c.Core) + of(c.Spouse) + of(c.Transferability) + of(c.Additional)
	}
	return max(sum(func(p crs.Pair) int { return p.With }), sum(func(p crs.Pair) int { return p.Without }))
}

// by gives the last day of the wish, and false where it cannot be read or lies too far.
func (w *Wish) by(on day.Day) (day.Day, bool) {
	if w.By == "" {
		return on.AddYears(1), true
	}
	d, err := day.Parse(w.By)
	return d, err == nil && d > on && d <= on.AddYears(mostYears)
}

// effort gives the effort of a change: the person's, or ours.
func (w *Wish) effort(m *change.Move) change.Effort {
	if e, ok := change.EffortNamed(w.Efforts[m.Family]); ok {
		return e
	}
	return m.Effort
}

// weights gives the weights of changes; 0 for what is never done, or cannot touch the score.
func (w *Wish) weights(b *core.Book, data *change.Data, moves []change.Move, on, by day.Day) []int {
	all := make([]int, len(moves))
	for i := range moves {
		if m := &moves[i]; !path.Inert(b, m, on, by) {
			all[i] = data.Weights.Of(w.effort(m))
		}
	}
	return all
}

// key tells one wish from another.
func (w *Wish) key(data *change.Data) string {
	parts := []string{w.Target, w.Number, w.By}
	for _, f := range data.Families() {
		parts = append(parts, w.Efforts[f])
	}
	return strings.Join(parts, "|")
}
