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
func (c *chart) draw(lang text.Lang, title string) string {
	var p picture
	p.add(`<svg xmlns="http://www.w3.org/2000/svg" class="`, map[bool]string{true: "plot-large", false: "plot-small"}[c.large],
		`" role="img" aria-labelledby="`, title, `">`)
	c.drawGrid(lang, &p)
	c.drawOwn(&p)
	for _, at := range c.points {
		c.drawPoint(lang, &p, at)
	}
	c.drawLabels(lang, &p)
	p.add(`</svg>`)
	return p.String()
}

func (p *picture) add(all ...string) {
	for _, s := range all {
		p.WriteString(s)
	}
}

// number writes a whole number.
func (p *picture) number(n int) {
	var b [20]byte
	p.Write(strconv.AppendInt(b[:0], int64(n), 10))
}

// percent writes hundredths of a percent.
func (p *picture) percent(n int) {
	p.number(n / 100)
	p.WriteByte('.')
	p.WriteByte('0' + byte(n/10%10))
	p.WriteByte('0' + byte(n%10))
	p.WriteByte('%')
}

// line goes from one place to another: x in hundredths of a percent, y in pixels.
func (p *picture) line(class string, x1, y1, x2, y2 int) {
	p.add(`<line class="`, class, `" x1="`)
	p.percent(x1)
	p.add(`" y1="`)
	p.number(y1)
	p.add(`" x2="`)
	p.percent(x2)
	p.add(`" y2="`)
	p.number(y2)
	p.add(`"/>`)
}

// word writes words beside a place, moved by dx pixels and standing on its start, middle or end.
func (p *picture) word(class string, x, y, dx int, anchor, words string) {
	p.add(`<text class="`, class, `" x="`)
	p.percent(x)
	p.add(`" y="`)
	p.number(y)
	p.add(`" dx="`)
	p.number(dx)
	p.add(`" text-anchor="`, anchor, `">`, html.EscapeString(words), `</text>`)
}

// drawGrid draws a few lines with their scores, and the years.
func (c *chart) drawGrid(lang text.Lang, p *picture) {
	for score := (c.low + c.apart - 1) / c.apart * c.apart; score <= c.high; score += c.apart {
		p.line("grid", 0, c.y(score), whole, c.y(score))
		p.word("axis", 0, c.y(score)+4, -6, "end", text.Number(lang, score))
	}
	for _, year := range c.years() {
		p.word("axis", c.x(day.Of(year, 1, 1)), c.height()-5, 0, "middle", strconv.Itoa(year))
	}
}

// whole is all of the width, in hundredths of a percent.
const whole = 10_000

// dot is the width of what stands for a lone day of the own line, in hundredths of a percent.
const dot = 150

// drawOwn draws the person's score as steps.
func (c *chart) drawOwn(p *picture) {
	for i, s := range c.own {
		from, to := c.x(s.from), c.x(s.to)
		if len(c.own) == 1 && from == to {
			from, to = from-dot, to+dot
		}
		p.line("own", max(from, 0), c.y(s.score), to, c.y(s.score))
		if i > 0 && c.own[i-1].to == s.from {
			p.line("own", from, c.y(c.own[i-1].score), from, c.y(s.score))
		}
	}
}

// drawPoint draws a round in the shape of its verdict. Only a large picture names each.
func (c *chart) drawPoint(lang text.Lang, p *picture, at point) {
	name := p.shape(at.verdict, c.x(at.on), c.y(at.score))
	if !c.large {
		p.add(`/>`)
		return
	}
	said := text.Rounds.Number.Fill(lang, at.number) + ", " + text.Date(lang, at.on) + text.Page.Colon.In(lang) + text.Number(lang, at.score)
	p.add(`><title>`, html.EscapeString(said), `</title></`, name, `>`)
}

// shape begins the element that stands for a verdict, and names it: a disc is invited, a hollow square not, a dash not eligible, a broken ring open.
func (p *picture) shape(verdict string, x, y int) (name string) {
	begin := func(class, x1, y1 string) {
		p.add(class, x1)
		p.percent(x)
		p.add(y1)
		p.number(y)
	}
	switch verdict {
	case "not_invited":
		begin(`<rect class="dot-not_invited"`, ` x="`, `" y="`)
		p.add(`" width="6" height="6" transform="translate(-3 -3)"`)
		return "rect"
	case "not_eligible":
		begin(`<rect class="dot-not_eligible"`, ` x="`, `" y="`)
		p.add(`" width="8" height="2" transform="translate(-4 -1)"`)
		return "rect"
	case "open":
		begin(`<circle class="dot-open"`, ` cx="`, `" cy="`)
		p.add(`" r="4"`)
	case "invited":
		begin(`<circle class="dot-invited"`, ` cx="`, `" cy="`)
		p.add(`" r="4.5"`)
	default:
		begin(`<circle class="dot"`, ` cx="`, `" cy="`)
		p.add(`" r="3"`)
	}
	return "circle"
}

// lineApart is how far apart two labels stand at least.
const lineApart = 15

// drawLabels names the last lowest score and the person's own, beside the points.
func (c *chart) drawLabels(lang text.Lang, p *picture) {
	last := c.points[len(c.points)-1]
	y := c.y(last.score)
	p.word("last", c.x(last.on), y+4, 9, "start", text.Number(lang, last.score))
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
	said := text.RoundList.YoursHere
	if c.open {
		said = text.RoundList.YoursAtLeast
	}
	p.word("yours", c.x(last.on), own+4, 9, "start", said.Fill(lang, text.Number(lang, c.last)))
}

// key is a shape by itself, for the legend.
func key(verdict string) string {
	var p picture
	p.add(`<svg xmlns="http://www.w3.org/2000/svg" class="key" width="16" height="16" aria-hidden="true">`)
	p.shape(verdict, whole/2, 8)
	p.add(`/></svg>`)
	return p.String()
}

// ownKey is the own line by itself.
const ownKey = `<svg xmlns="http://www.w3.org/2000/svg" class="key" width="16" height="16" aria-hidden="true"><line class="own" x1="0" y1="8" x2="16" y2="8"/></svg>`
