package rounds

import (
	"slices"

	"portage/core/day"
)

// chart is the rounds of one type as points, and the person's own score as steps through them.
type chart struct {
	large     bool
	from, to  day.Day // the two ends of the dates: the first days of years
	low, high int     // the two ends of the scores: multiples of ten
	apart     int     // points between two lines of the grid
	points    []point // oldest first
	own       []step  // oldest first; those that lie outside are left out
	last      int     // the person's score at the last of the points
	open      bool    // that score may be higher
	away      bool    // the last score lies outside
}

// point is a round.
type point struct {
	number  string
	on      day.Day
	score   int
	verdict string
}

// step is a time in which the person had a score.
type step struct {
	from, to day.Day
	score    int
}

// The heights of a picture in pixels; its width is that of the page, so that words in it stay as large as they are.
const (
	smallHeight = 150
	largeHeight = 300
	above       = 12 // the points
	below       = 24 // the points, for the years
)

// leastSpan is how many points of score a chart covers at least, so that a difference of one does not look like much.
const leastSpan = 40

// chart gathers the rounds of one type, of which there is one at least.
func (v *view) chart(kind string, large bool) *chart {
	c := &chart{large: large}
	for i := len(v.rounds()) - 1; i >= 0; i-- {
		if r := &v.rounds()[i]; r.Type == kind {
			c.points = append(c.points, point{r.Number, r.Date, r.LowestScore, verdictOf(v.outcome(i))})
		}
	}
	c.time(v)
	c.steps(v)
	c.scores()
	return c
}

// time takes whole years: small charts all the same ones, so that they can be compared, a large one those of its rounds.
func (c *chart) time(v *view) {
	all := v.rounds()
	first, last := all[len(all)-1].Date, all[0].Date
	if c.large {
		first, last = c.points[0].on, c.points[len(c.points)-1].on
	}
	year, _, _ := first.Date()
	after, _, _ := last.Date()
	c.from, c.to = day.Of(year, 1, 1), day.Of(after+1, 1, 1)
}

// steps follows the person's own score from the first of the points to the last, through the rounds of every type between.
func (c *chart) steps(v *view) {
	if v.a == nil {
		return
	}
	first, last := c.points[0].on, c.points[len(c.points)-1].on
	for i := len(v.a.Rounds) - 1; i >= 0; i-- {
		o := &v.a.Rounds[i]
		if o.Date < first || o.Date > last {
			continue
		}
		n := len(c.own)
		if n > 0 {
			c.own[n-1].to = o.Date
		}
		if n == 0 || c.own[n-1].score != o.Score {
			c.own = append(c.own, step{o.Date, o.Date, o.Score})
		}
		c.last, c.open = o.Score, o.AtMost > o.Score
	}
}

// scores takes the range of the rounds, and the person's own scores where they do not lie further from it than half its span: a chart of rounds is about the rounds.
func (c *chart) scores() {
	low, high := c.points[0].score, c.points[0].score
	for _, p := range c.points {
		low, high = min(low, p.score), max(high, p.score)
	}
	near := max(high-low, leastSpan) / 2
	least, most := low-near, high+near
	for _, s := range c.own {
		if s.score >= least && s.score <= most {
			low, high = min(low, s.score), max(high, s.score)
		}
	}
	if short := leastSpan - (high - low); short > 0 {
		low, high = low-short/2, high+short-short/2
	}
	c.low, c.high = low/10*10, (high+9)/10*10
	c.apart = c.grid(c.high - c.low)
	outside := func(s step) bool { return s.score < c.low || s.score > c.high }
	c.away = len(c.own) > 0 && outside(c.own[len(c.own)-1])
	c.own = slices.DeleteFunc(c.own, outside)
}

// grid gives the distance of the lines, so that there are few.
func (c *chart) grid(span int) int {
	lines := 4
	if c.large {
		lines = 6
	}
	for _, apart := range []int{10, 20, 50, 100, 200} {
		if span <= lines*apart {
			return apart
		}
	}
	return 500
}

// height of the picture.
func (c *chart) height() int {
	if c.large {
		return largeHeight
	}
	return smallHeight
}

// x gives the place of a day in hundredths of a percent of the width.
func (c *chart) x(on day.Day) int {
	return int(on-c.from) * whole / int(c.to-c.from)
}

// y gives the place of a score in pixels from the top.
func (c *chart) y(score int) int {
	room := c.height() - above - below
	return above + (c.high-score)*room/(c.high-c.low)
}

// years gives the years that are named below the points, few enough to stand beside each other.
func (c *chart) years() []int {
	first, _, _ := c.from.Date()
	last, _, _ := c.to.Date()
	most := 4
	if c.large {
		most = 7
	}
	apart := (last - first + most - 1) / most
	var years []int
	for year := first; year <= last; year += apart {
		years = append(years, year)
	}
	return years
}
