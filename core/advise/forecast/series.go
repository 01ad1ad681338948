package forecast

import (
	"slices"

	"portage/core"
	"portage/core/day"
	"portage/core/round"
)

// series is the rounds of a type up to a day, oldest first, and for each place, the one of the next round too, where its definition began.
type series struct {
	book    *core.Book
	kind    string
	known   day.Day // the newest round of any type
	silence int     // the most days without a round of any type in the year before that
	rounds  []Held
	from    []int   // the place of the first round under the definition of the one at each place
	began   []Break // where that definition began
}

func newSeries(b *core.Book, s *Settings, kind string, on day.Day) *series {
	r := &series{book: b, kind: kind}
	r.known, r.silence = heard(b.Rounds(), on)
	for i := range b.Rounds().Rounds {
		if o := &b.Rounds().Rounds[i]; o.Type == kind && o.Date <= on && o.Date >= b.First() {
			r.rounds = append(r.rounds, Held{o.Number, o.Date, o.LowestScore, o.Invitations})
		}
	}
	slices.Reverse(r.rounds)
	slices.SortStableFunc(r.rounds, func(x, y Held) int { return int(x.Date - y.Date) })
	r.define(s, on)
	return r
}

// define finds where the definition of each round began, and that of the day itself.
func (r *series) define(s *Settings, on day.Day) {
	breaks := breaksOf(r.book, r.kind)
	at, from, resumed := 0, 0, Break{}
	for i := 0; i <= len(r.rounds); i++ {
		d := on
		if i < len(r.rounds) {
			d = r.rounds[i].Date
		}
		for at+1 < len(breaks) && breaks[at+1].Day <= d {
			at++
			from = i
		}
		if i > 0 && int(d-r.rounds[i-1].Date) > s.Least.DormantDays {
			from, resumed = i, Break{d, Resumed}
		}
		began := breaks[at]
		if resumed.Day > began.Day {
			began = resumed
		}
		r.from, r.began = append(r.from, from), append(r.began, began)
	}
}

// present is where the definition of the day began.
func (r *series) present() Break { return r.began[len(r.began)-1] }

// count is how many rounds there are under the definition of the day.
func (r *series) count() int { return len(r.rounds) - r.from[len(r.rounds)] }

// unknown gives the first day of the rules of a day where they are not known, else none.
func (r *series) unknown(on day.Day) day.Day {
	if last := lastKnown(r.book, on); last < on {
		return last + 1
	}
	return 0
}

// gaps are the days between rounds, that at place i before the round i; the first has none.
func (r *series) gaps() []int {
	gaps := make([]int, len(r.rounds))
	for i := 1; i < len(gaps); i++ {
		gaps[i] = int(r.rounds[i].Date - r.rounds[i-1].Date)
	}
	return gaps
}

func (r *series) scores() []int {
	scores := make([]int, len(r.rounds))
	for i := range scores {
		scores[i] = r.rounds[i].LowestScore
	}
	return scores
}

// rhythm is the days between the rounds under the definition of the day.
func (r *series) rhythm() Rhythm {
	n := len(r.rounds)
	if r.count() < 2 {
		return Rhythm{}
	}
	gaps := r.gaps()[r.from[n]+1:]
	return Rhythm{slices.Min(gaps), median(gaps), slices.Max(gaps)}
}

// heard gives the day of the newest round up to a day, none where there is none, and the most days without a round in the year before it.
func heard(r *round.Record, on day.Day) (newest day.Day, silence int) {
	var days []day.Day
	for i := range r.Rounds {
		if d := r.Rounds[i].Date; d <= on {
			days = append(days, d)
		}
	}
	if len(days) == 0 {
		return 0, 0
	}
	slices.Sort(days)
	newest = days[len(days)-1]
	for i := len(days) - 1; i > 0 && days[i] > newest.AddYears(-1); i-- {
		silence = max(silence, int(days[i]-days[i-1]))
	}
	return newest, silence
}
