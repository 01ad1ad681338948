package rounds

import (
	"html"
	"strconv"
	"strings"

	"portage/app/text"
	"portage/core/day"
)

// picture is SVG being written, as one piece: go-app cannot set the class of an SVG element. What lies across is in percent of the width, so that a picture is as wide as its place and its words stay as large as they are.
type picture struct{ strings.Builder }

// draw writes the picture of a chart; title is the id of the heading that says what it shows.
func (c *chart) draw(v *view, title string) string {
	var p picture
	p.add(`<svg xmlns="http://www.w3.org/2000/svg" class="`, map[bool]string{true: "plot-large", false: "plot-small"}[c.large],
		`" role="img" aria-labelledby="`, title, `">`)
	if len(c.points) > 0 {
		c.drawGrid(v, &p)
		c.drawOwn(&p)
		for _, at := range c.points {
			c.drawPoint(v, &p, at)
		}
		c.drawLabels(v, &p)
	}
	p.add(`</svg>`)
	return p.String()
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

func (p *picture) line(class, x1 string, y1 int, x2 string, y2 int) {
	p.add(`<line class="`, class, `" x1="`, x1, `" y1="`, strconv.Itoa(y1), `" x2="`, x2, `" y2="`, strconv.Itoa(y2), `"/>`)
}

// word writes words beside a place, moved by dx pixels and standing on its start, middle or end.
func (p *picture) word(class, x string, y, dx int, anchor, words string) {
	p.add(`<text class="`, class, `" x="`, x, `" y="`, strconv.Itoa(y), `" dx="`, strconv.Itoa(dx), `" text-anchor="`, anchor, `">`, html.EscapeString(words), `</text>`)
}

// drawGrid draws a few lines with their scores, and the years.
func (c *chart) drawGrid(v *view, p *picture) {
	for score := (c.low + c.apart - 1) / c.apart * c.apart; score <= c.high; score += c.apart {
		p.line("grid", "0", c.y(score), "100%", c.y(score))
		p.word("axis", "0", c.y(score)+4, -6, "end", v.number(score))
	}
	for _, year := range c.years() {
		p.word("axis", percent(c.x(day.Of(year, 1, 1))), c.height()-5, 0, "middle", strconv.Itoa(year))
	}
}

// dot is the width of what stands for a lone day of the own line, in hundredths of a percent.
const dot = 150

// drawOwn draws the person's score as steps.
func (c *chart) drawOwn(p *picture) {
	for i, s := range c.own {
		from, to := c.x(s.from), c.x(s.to)
		if len(c.own) == 1 && from == to {
			from, to = from-dot, to+dot
		}
		p.line("own", percent(max(from, 0)), c.y(s.score), percent(to), c.y(s.score))
		if i > 0 && c.own[i-1].to == s.from {
			p.line("own", percent(from), c.y(c.own[i-1].score), percent(from), c.y(s.score))
		}
	}
}

// drawPoint draws a round in the shape of its verdict. Only a large picture names each.
func (c *chart) drawPoint(v *view, p *picture, at point) {
	open, end := shape(at.verdict, percent(c.x(at.on)), strconv.Itoa(c.y(at.score)))
	if !c.large {
		p.add(open, `/>`)
		return
	}
	said := v.fill(text.Rounds.Number, at.number) + ", " + text.Date(v.lang, at.on) + v.in(text.Page.Colon) + v.number(at.score)
	p.add(open, `><title>`, html.EscapeString(said), `</title></`, end, `>`)
}

// shape begins the element that stands for a verdict, and names it: a disc is invited, a hollow square not, a dash not eligible, a broken ring open.
func shape(verdict, x, y string) (begun, name string) {
	square := func(width, height string, dx, dy string) string {
		return `<rect class="dot-` + verdict + `" x="` + x + `" y="` + y + `" width="` + width + `" height="` + height + `" transform="translate(` + dx + ` ` + dy + `)"`
	}
	round := func(class, r string) string {
		return `<circle class="` + class + `" cx="` + x + `" cy="` + y + `" r="` + r + `"`
	}
	switch verdict {
	case "":
		return round("dot", "3"), "circle"
	case "not_invited":
		return square("6", "6", "-3", "-3"), "rect"
	case "not_eligible":
		return square("8", "2", "-4", "-1"), "rect"
	case "open":
		return round("dot-open", "4"), "circle"
	}
	return round("dot-invited", "4.5"), "circle"
}

// lineApart is how far apart two labels stand at least.
const lineApart = 15

// drawLabels names the last lowest score and the person's own, beside the points.
func (c *chart) drawLabels(v *view, p *picture) {
	last := c.points[len(c.points)-1]
	y := c.y(last.score)
	p.word("last", percent(c.x(last.on)), y+4, 9, "start", v.number(last.score))
	if len(c.own) == 0 || c.away {
		return
	}
	own := c.y(c.last)
	switch {
	case own <= y && y-own < lineApart:
		own = y - lineApart
	case own > y && own-y < lineApart:
		own = y + lineApart
	}
	p.word("yours", percent(c.x(last.on)), own+4, 9, "start", v.fill(text.RoundList.YoursHere, v.number(c.last)))
}

// key is a shape by itself, for the legend.
func key(verdict string) string {
	begun, _ := shape(verdict, "8", "8")
	return `<svg xmlns="http://www.w3.org/2000/svg" class="key" width="16" height="16" aria-hidden="true">` + begun + `/></svg>`
}

// ownKey is the own line by itself.
const ownKey = `<svg xmlns="http://www.w3.org/2000/svg" class="key" width="16" height="16" aria-hidden="true"><line class="own" x1="0" y1="8" x2="16" y2="8"/></svg>`
