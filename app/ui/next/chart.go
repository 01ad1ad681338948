package next

import (
	"html"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/core/advise/forecast"
)

// chart is the last forecasts as bars, what came as points on them, and the next forecast at the end.
func (v *view) chart(f *forecast.Forecast, own bool) app.UI {
	c := newChart(f)
	if own {
		c.own, c.open = v.a.CRS.Total, v.score().Open()
	}
	id := "next-chart-" + f.Type
	t := forecast.Count(f.Past)
	return app.Figure().Class("next-figure").Body(
		app.FigCaption().ID(id).Text(text.NextRound.Chart.In(v.lang, t.Made, v.number(t.ScoreWithin))),
		app.Div().Class("next-plot").Body(app.Raw(c.draw(v.lang, id))),
		app.Ul().Class("next-legend").Body(
			app.Li().Body(app.Raw(keySaid), app.Text(v.in(text.NextRound.ChartSaid))),
			app.Li().Body(app.Raw(keyIn), app.Text(v.in(text.NextRound.ChartIn))),
			app.Li().Body(app.Raw(keyOut), app.Text(v.in(text.NextRound.ChartOut))),
			app.Li().Body(app.Raw(keyNext), app.Text(v.in(text.NextRound.ChartNext))),
			app.Li().Hidden(!c.shows()).Body(app.Raw(keyOwn), app.Text(v.in(text.NextRound.ChartYours))),
		),
	)
}

// The height of the picture and what stands above and below its scores, in pixels; all of its width, in hundredths of a percent.
const (
	high  = 170
	above = 14
	below = 8
	whole = 10_000
)

// chart is a picture in the making. What lies across is in percent of the width, so that words stay as large as they are.
type chart struct {
	strings.Builder
	past      []*forecast.Past // oldest first
	next      forecast.Band
	low, most int
	own       int
	open      bool
}

func newChart(f *forecast.Forecast) *chart {
	c := &chart{next: f.Score, low: f.Score.Low, most: f.Score.High}
	for i := len(f.Past) - 1; i >= 0; i-- {
		if p := &f.Past[i]; p.Declined == nil {
			c.past = append(c.past, p)
			c.low, c.most = min(c.low, p.Score.Low, p.LowestScore), max(c.most, p.Score.High, p.LowestScore)
		}
	}
	c.low, c.most = c.low/10*10, (c.most/10+1)*10
	return c
}

// shows tells whether the own score lies in the picture.
func (c *chart) shows() bool { return c.own >= c.low && c.own <= c.most && c.own > 0 }

func (c *chart) x(slot int) int { return (2*slot + 1) * whole / (2 * (len(c.past) + 1)) }

func (c *chart) y(score int) int {
	return above + (c.most-score)*(high-above-below)/(c.most-c.low)
}

func (c *chart) draw(lang text.Lang, title string) string {
	c.add(`<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="`, title, `">`)
	apart := c.apart()
	for score := (c.low + apart - 1) / apart * apart; score <= c.most; score += apart {
		c.line("next-grid", 0, c.y(score), whole, c.y(score))
		c.word("next-axis", 0, c.y(score)+4, -6, "end", text.Number(lang, score))
	}
	for i, p := range c.past {
		c.line("next-said", c.x(i), c.y(p.Score.High), c.x(i), c.y(p.Score.Low))
	}
	end := c.x(len(c.past))
	c.line("next-coming", end, c.y(c.next.High)-1, end, c.y(c.next.Low)+1)
	if c.shows() {
		c.line("next-mine", 0, c.y(c.own), whole, c.y(c.own))
	}
	for i, p := range c.past {
		c.point(c.x(i), c.y(p.LowestScore), p.ScoreWithin)
	}
	c.labels(lang)
	c.add(`</svg>`)
	return c.String()
}

// lineApart is how far apart two labels stand at least.
const lineApart = 15

// labels name the ends of the next forecast and the own score, beside the picture.
func (c *chart) labels(lang text.Lang) {
	said := text.Number(lang, c.next.Low)
	if c.next.High != c.next.Low {
		said += "–" + text.Number(lang, c.next.High)
	}
	y := c.y(c.next.Mid)
	c.word("next-label", whole, y+4, 6, "start", said)
	if !c.shows() {
		return
	}
	own := c.y(c.own)
	switch {
	case own <= y && y-own < lineApart:
		own = y - lineApart
	case own > y && own-y < lineApart:
		own = y + lineApart
	}
	words := text.NextRound.You
	if c.open {
		words = text.NextRound.YouAtLeast
	}
	c.word("next-you", whole, own+4, 6, "start", words.Fill(lang, text.Number(lang, c.own)))
}

// apart gives the distance of the lines, so that there are few.
func (c *chart) apart() int {
	for _, apart := range []int{10, 20, 50, 100, 200, 500} {
		if c.most-c.low <= 5*apart {
			return apart
		}
	}
	return 1000
}

func (c *chart) add(all ...string) {
	for _, s := range all {
		c.WriteString(s)
	}
}

func percent(n int) string {
	return strconv.Itoa(n/100) + "." + strconv.Itoa(n/10%10) + strconv.Itoa(n%10) + "%"
}

func (c *chart) line(class string, x1, y1, x2, y2 int) {
	c.add(`<line class="`, class, `" x1="`, percent(x1), `" y1="`, strconv.Itoa(y1), `" x2="`, percent(x2), `" y2="`, strconv.Itoa(y2), `"/>`)
}

func (c *chart) word(class string, x, y, dx int, anchor, words string) {
	c.add(`<text class="`, class, `" x="`, percent(x), `" y="`, strconv.Itoa(y), `" dx="`, strconv.Itoa(dx), `" text-anchor="`, anchor, `">`, html.EscapeString(words), `</text>`)
}

// point is a disc within the bar, and a hollow square outside it.
func (c *chart) point(x, y int, within bool) {
	if within {
		c.add(`<circle class="next-in" cx="`, percent(x), `" cy="`, strconv.Itoa(y), `" r="4"/>`)
		return
	}
	c.add(`<rect class="next-out" x="`, percent(x), `" y="`, strconv.Itoa(y), `" width="8" height="8" transform="translate(-4 -4)"/>`)
}

// The signs of the picture by themselves, for the legend.
const (
	keyOpen = `<svg xmlns="http://www.w3.org/2000/svg" class="next-key" width="16" height="16" aria-hidden="true">`
	keySaid = keyOpen + `<line class="next-said" x1="8" y1="1" x2="8" y2="15"/></svg>`
	keyNext = keyOpen + `<line class="next-coming" x1="8" y1="1" x2="8" y2="15"/></svg>`
	keyOwn  = keyOpen + `<line class="next-mine" x1="0" y1="8" x2="16" y2="8"/></svg>`
	keyIn   = keyOpen + `<circle class="next-in" cx="8" cy="8" r="4"/></svg>`
	keyOut  = keyOpen + `<rect class="next-out" x="4" y="4" width="8" height="8"/></svg>`
)
