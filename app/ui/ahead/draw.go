package ahead

import (
	"html"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/core/day"
)

// The measures of the picture in pixels; what lies across is in percent of the width, so that words in it stay as large as they are.
const (
	height = 260
	above  = 26 // the steps, for the number of the highest
	below  = 26 // the steps, for the years
	whole  = 10_000
)

// leastSpan is how many points of score the picture covers at least, so that a difference of one does not look like much.
const leastSpan = 40

// picture is the score on every day as steps.
type picture struct {
	strings.Builder
	v         *view
	low, high int
	apart     int
}

// plot is the picture as a component of its own, so that it is drawn only when what it shows changes.
type plot struct {
	app.Compo

	Lang  text.Lang
	Drawn string
}

// Render draws the picture.
func (p *plot) Render() app.UI { return box("ahead-plot", app.Raw(p.Drawn)) }

// draw writes the picture; title is the id of the heading that says what it shows.
func (v *view) draw(title string) string {
	p := &picture{v: v}
	p.scale()
	p.add(`<svg xmlns="http://www.w3.org/2000/svg" class="ahead-svg" role="img" aria-labelledby="`, title, `">`)
	p.bands()
	p.grid()
	p.unknown()
	p.steps()
	p.add(`</svg>`)
	return p.String()
}

// scale takes the scores of all days, and gives the lines of the grid a distance at which there are few.
func (p *picture) scale() {
	p.low, p.high = p.v.bounds()
	if short := leastSpan - (p.high - p.low); short > 0 {
		p.low, p.high = max(0, p.low-short/2), p.high+short-short/2
	}
	p.low, p.high = p.low/10*10, (p.high+9)/10*10
	p.apart = 500
	for _, apart := range []int{200, 100, 50, 20, 10} {
		if p.high-p.low <= 6*apart {
			p.apart = apart
		}
	}
}

func (p *picture) x(d day.Day) int {
	return int(d-p.v.line.First.Day) * whole / int(p.v.line.To+1-p.v.line.First.Day)
}

func (p *picture) y(score int) int {
	return above + (p.high-score)*(height-above-below)/(p.high-p.low)
}

func (p *picture) add(all ...string) {
	for _, s := range all {
		p.WriteString(s)
	}
}

// percent writes hundredths of a percent.
func percent(n int) string {
	return strconv.Itoa(n/100) + "." + strconv.Itoa(n/10%10) + strconv.Itoa(n%10) + "%"
}

func (p *picture) line(class string, x1, y1, x2, y2 int) {
	p.add(`<line class="`, class, `" x1="`, percent(x1), `" y1="`, strconv.Itoa(y1), `" x2="`, percent(x2), `" y2="`, strconv.Itoa(y2), `"/>`)
}

func (p *picture) word(class string, x, y, dx int, anchor, words string) {
	p.add(`<text class="`, class, `" x="`, percent(x), `" y="`, strconv.Itoa(y), `" dx="`, strconv.Itoa(dx), `" text-anchor="`, anchor, `">`, html.EscapeString(words), `</text>`)
}

// grid draws a few lines with their scores, and the first day of each year.
func (p *picture) grid() {
	for score := (p.low + p.apart - 1) / p.apart * p.apart; score <= p.high; score += p.apart {
		p.line("ahead-grid", 0, p.y(score), whole, p.y(score))
		p.word("ahead-axis", 0, p.y(score)+4, -6, "end", p.v.number(score))
	}
	first, _, _ := p.v.line.First.Day.Date()
	last, _, _ := p.v.line.To.Date()
	for year := first + 1; year <= last; year++ {
		x := p.x(day.Of(year, 1, 1))
		p.line("ahead-grid", x, above, x, height-below)
		p.word("ahead-axis", x, height-6, 0, "middle", strconv.Itoa(year))
	}
}

// bands draws the days on which an invitation should not be accepted yet, as a field between two lines.
func (p *picture) bands() {
	for i := range p.v.line.Years {
		y := &p.v.line.Years[i]
		first, last, ok := y.Band()
		if !ok || !y.Pays {
			continue
		}
		from, to := p.x(max(first, p.v.line.First.Day)), p.x(last+1)
		p.add(`<rect class="ahead-band" x="`, percent(from), `" y="`, strconv.Itoa(above), `" width="`, percent(to-from), `" height="`, strconv.Itoa(height-above-below), `"><title>`,
			html.EscapeString(p.v.fill(text.Ahead.DoNotHint, p.v.date(first), p.v.date(last))), `</title></rect>`)
		for _, x := range []int{from, to} {
			p.line("ahead-band-edge", x, above, x, height-below)
		}
	}
}

// unknown marks the first day of rules that are reported and not known, where it is among the days.
func (p *picture) unknown() {
	if known := p.v.line.KnownTo; known > p.v.line.First.Day {
		x := p.x(known + 1)
		p.line("ahead-unknown", x, above-12, x, height-below)
		p.word("ahead-axis", x, above-4, 4, "start", p.v.in(text.Ahead.ChartUnknown))
	}
}

// labelRoom is how wide a step must be, in hundredths of a percent, to carry its number.
const labelRoom = 900

// steps draws the score, and names each step that has room for it.
func (p *picture) steps() {
	all := p.v.line.Steps
	named := -labelRoom
	for i, s := range all {
		from, to := p.x(s.From), p.x(s.To+1)
		if i > 0 && all[i-1].Total != s.Total {
			p.line("ahead-own", from, p.y(all[i-1].Total), from, p.y(s.Total))
		}
		p.line("ahead-own", from, p.y(s.Total), to, p.y(s.Total))
		if same := i > 0 && all[i-1].Total == s.Total; !same && from-named >= labelRoom {
			p.word("ahead-label", from, p.y(s.Total)-7, 2, "start", p.v.number(s.Total))
			named = from
		}
	}
}

// The shapes of the picture by themselves, for the legend.
const (
	keyOwn  = `<svg xmlns="http://www.w3.org/2000/svg" class="ahead-key" width="20" height="16" aria-hidden="true"><path class="ahead-own" d="M0 12h9V4h11"/></svg>`
	keyBand = `<svg xmlns="http://www.w3.org/2000/svg" class="ahead-key" width="20" height="16" aria-hidden="true"><rect class="ahead-band" x="3" y="0" width="14" height="16"/><line class="ahead-band-edge" x1="3" y1="0" x2="3" y2="16"/><line class="ahead-band-edge" x1="17" y1="0" x2="17" y2="16"/></svg>`
)
