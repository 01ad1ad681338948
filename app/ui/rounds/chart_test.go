//go:build !js

package rounds

import (
	"regexp"
	"strconv"
	"strings"
	"testing"

	"portage/app/text"
	"portage/core/day"
	"portage/core/round"
)

func TestEveryRoundIsAPointOfItsTypeAlone(t *testing.T) {
	v := viewOf(t, text.EN)
	points := 0
	for _, kind := range v.kinds() {
		c := v.chart(kind, false)
		points += len(c.points)
		for i, p := range c.points {
			j, _ := placeOf(v.book, p.number)
			r := &v.rounds()[j]
			if r.Type != kind || p.on != r.Date || p.score != r.LowestScore || p.verdict != v.outcome(j).Verdict.String() {
				t.Errorf("round %s is the point %+v of %s", r.Number, p, kind)
			}
			if i > 0 && p.on < c.points[i-1].on {
				t.Errorf("round %s stands after a newer one", p.number)
			}
		}
	}
	if points != len(v.rounds()) {
		t.Errorf("%d points for %d rounds", points, len(v.rounds()))
	}
}

func TestEveryPointLiesWithinItsChart(t *testing.T) {
	v := viewOf(t, text.EN)
	for _, kind := range v.kinds() {
		for _, large := range []bool{false, true} {
			c := v.chart(kind, large)
			for _, p := range c.points {
				if x, y := c.x(p.on), c.y(p.score); x < 0 || x > whole || y < above || y > c.height()-below {
					t.Errorf("round %s lies at %d, %d", p.number, x, y)
				}
			}
			for _, s := range c.own {
				if y := c.y(s.score); y < above || y > c.height()-below {
					t.Errorf("%s: the own score %d lies at %d", kind, s.score, y)
				}
			}
			if c.high-c.low < leastSpan {
				t.Errorf("%s covers %d to %d", kind, c.low, c.high)
			}
		}
	}
}

// A chart of 400 to 500 over the year 2024, which has 366 days, 150 pixels high.
func TestAPointStandsWhereItsDateAndScoreSay(t *testing.T) {
	c := &chart{from: day.Of(2024, 1, 1), to: day.Of(2025, 1, 1), low: 400, high: 500}
	for _, at := range []struct {
		on    day.Day
		score int
		x, y  int
	}{
		{day.Of(2024, 1, 1), 500, 0, above},
		{day.Of(2024, 7, 2), 450, 5000, above + (smallHeight-above-below)/2},
		{day.Of(2025, 1, 1), 400, whole, smallHeight - below},
	} {
		if x, y := c.x(at.on), c.y(at.score); x != at.x || y != at.y {
			t.Errorf("%s, %d stands at %d, %d, not at %d, %d", at.on, at.score, x, y, at.x, at.y)
		}
	}
}

func TestEachTypeHasItsOwnScaleAndAllSmallChartsTheSameYears(t *testing.T) {
	v := viewOf(t, text.EN)
	pnp, cec := v.chart(round.PNP, false), v.chart(round.CEC, false)
	if pnp.low < 500 || cec.low > 100 {
		t.Errorf("the scales begin at %d and %d", pnp.low, cec.low)
	}
	if pnp.from != day.Of(2015, 1, 1) || pnp.from != cec.from || pnp.to != cec.to || pnp.to != day.Of(2027, 1, 1) {
		t.Errorf("%s to %s, %s to %s", pnp.from, pnp.to, cec.from, cec.to)
	}
	if large := v.chart("healthcare", true); large.from != day.Of(2023, 1, 1) {
		t.Errorf("the large chart of the health rounds begins on %s", large.from)
	}
}

func TestTheOwnLineHasTheScoreOfEveryRoundsDay(t *testing.T) {
	v := viewOf(t, text.EN)
	c := v.chart("healthcare", true)
	first, last := c.points[0].on, c.points[len(c.points)-1].on
	drawn := 0
	for _, o := range v.a.Rounds {
		if o.Date < first || o.Date > last {
			continue
		}
		for _, s := range c.own {
			if o.Date >= s.from && o.Date < s.to {
				drawn++
				if o.Score != s.score {
					t.Errorf("on %s the line is at %d, and the score was %d", o.Date, s.score, o.Score)
				}
			}
		}
	}
	if drawn == 0 || len(c.own) < 2 {
		t.Errorf("%d days in %d steps", drawn, len(c.own))
	}
	if at, _ := placeOf(v.book, c.points[len(c.points)-1].number); c.last != v.outcome(at).Score || c.away {
		t.Errorf("the last score is %d, out of sight %v", c.last, c.away)
	}
}

func TestAScoreFarFromTheRoundsIsSaidAndNotDrawn(t *testing.T) {
	v := viewOf(t, text.EN)
	c := v.chart(round.PNP, false)
	if !c.away || len(c.own) != 0 {
		t.Fatalf("out of sight %v, %d steps", c.away, len(c.own))
	}
	if said := c.yours(v); !strings.Contains(said, "Your score of "+strconv.Itoa(c.last)) {
		t.Error(said)
	}
	if near := v.chart("healthcare", false); near.away || strings.Contains(near.yours(v), "outside") {
		t.Error("a score in sight is said to be outside")
	}
}

func TestTheOwnScoreIsTakenIntoTheScaleUpToHalfItsSpan(t *testing.T) {
	for _, c := range []struct {
		own  int
		away bool
	}{{350, false}, {339, true}, {550, false}, {561, true}} {
		d := &chart{points: []point{{score: 400}, {score: 500}}, own: []step{{score: c.own}}}
		d.scores()
		if d.away != c.away || d.away != (len(d.own) == 0) {
			t.Errorf("%d: out of sight %v", c.own, d.away)
		}
	}
}

func TestAVerdictHasAShapeOfItsOwn(t *testing.T) {
	seen := map[string]string{}
	class := regexp.MustCompile(`class="dot[a-z_-]*"`)
	for _, o := range []string{"", "invited", "not_invited", "not_eligible", "open"} {
		var p picture
		p.shape(o, 0, 0)
		form := class.ReplaceAllString(p.String(), "")
		if other, taken := seen[form]; taken {
			t.Errorf("%q looks like %q but for its colour", o, other)
		}
		seen[form] = o
	}
}

func TestAnOpenScoreIsLabelledAsOneThatMayBeHigher(t *testing.T) {
	c := viewOf(t, text.EN).chart("healthcare", true)
	for _, open := range []bool{true, false} {
		c.open = open
		if got := strings.Contains(c.draw(text.EN, "title"), ">you "+strconv.Itoa(c.last)+"+<"); got != open {
			t.Errorf("open %v: %v", open, got)
		}
	}
}

func TestALargePictureNamesEveryRound(t *testing.T) {
	v := viewOf(t, text.FR)
	drawn := v.chart("healthcare", true).draw(text.FR, "title")
	if got, want := strings.Count(drawn, "<title>"), len(v.chart("healthcare", true).points); got != want {
		t.Errorf("%d titles of %d", got, want)
	}
	mustSay(t, drawn, "Ronde 255, 6\u00a0juillet\u00a02023\u00a0: 463", `aria-labelledby="title"`, `role="img"`, "xmlns=")
	mustNotSay(t, v.chart("healthcare", false).draw(text.FR, "title"), "<title>")
}

func TestTheGridIsSparse(t *testing.T) {
	v := viewOf(t, text.EN)
	for _, kind := range v.kinds() {
		if n := strings.Count(v.chart(kind, false).draw(text.EN, "x"), `class="grid"`); n < 1 || n > 5 {
			t.Errorf("the small chart of %s has %d lines", kind, n)
		}
		c := v.chart(kind, true)
		if n := strings.Count(c.draw(text.EN, "x"), `class="grid"`); n < 1 || n > 7 || len(c.years()) > 8 {
			t.Errorf("the large chart of %s has %d lines and %d years", kind, n, len(c.years()))
		}
	}
}

func TestPercentagesAreWrittenToTheHundredth(t *testing.T) {
	for n, want := range map[int]string{0: "0.00%", 5: "0.05%", 1234: "12.34%", whole: "100.00%"} {
		var p picture
		p.percent(n)
		if p.String() != want {
			t.Errorf("%d is written %s", n, p.String())
		}
	}
}
