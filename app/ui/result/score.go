package result

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/core"
	"portage/core/explain"
)

// ScoreBar shows the score in little, to be kept in view while answers change.
func ScoreBar(lang text.Lang, a *core.Assessment) app.UI {
	return app.Div().Class("scorebar").Body(
		app.P().Class("scorebar-score").Aria("live", "polite").Aria("atomic", "true").Body(
			app.Span().Class("scorebar-name").Text(text.Result.ShortName.In(lang)),
			bound(lang, a.CRS.AtLeast),
			app.Strong().Text(text.Number(lang, a.CRS.Total)),
			app.Span().Class("scorebar-day").Text(text.Result.ShortAsOf.Fill(lang, text.Date(lang, a.Day))),
		),
		bar(&a.CRS),
	)
}

// ShowScore writes the score into the bar that is in view, at once, and tells whether it had to: the next frame of go-app, which draws all that follows from an answer, may be another frame of the browser away. It writes what that will write.
func ShowScore(lang text.Lang, score explain.Range) (written bool) {
	bar := app.Window().Get("document").Call("querySelector", ".scorebar-score")
	if !bar.Truthy() {
		return false
	}
	for part, words := range map[string]string{".bound": boundWords(lang, score.Open()), "strong": text.Number(lang, score.Low)} {
		node := bar.Call("querySelector", part).Get("firstChild")
		if node.Truthy() && node.Get("nodeValue").String() != words {
			node.Set("nodeValue", words)
			written = true
		}
	}
	return written
}

// score is the number with its day and edition, and its four parts.
func (p *page) score() app.UI {
	c := &p.a.CRS
	return app.Div().Class("score").Body(
		app.P().Class("score-number").Body(
			bound(p.lang, c.AtLeast),
			app.Strong().Text(p.number(c.Total)),
			app.Span().Class("score-name").Text(p.in(text.Result.ScoreName)),
		),
		app.If(c.AtLeast, app.P().Class("score-most").Text(p.fill(text.Result.UpTo, p.number(c.AtMost)))),
		app.P().Class("score-day").Body(
			app.Span().Text(p.fill(text.Result.AsOf, text.Date(p.lang, p.a.Day))),
			app.Span().Text(p.fill(text.Result.InForce, text.Date(p.lang, p.crs.InForce))),
		),
		bar(c),
		p.parts(),
	)
}

// bound says "at least" where the score is open. Its place is kept, so that the number beside it stays the same element.
func bound(lang text.Lang, open bool) app.UI {
	return app.Span().Class("bound").Text(boundWords(lang, open))
}

func boundWords(lang text.Lang, open bool) string {
	if !open {
		return ""
	}
	return text.Result.AtLeast.In(lang)
}

// parts is the table of the bar: the four sections in its order, each with its points.
func (p *page) parts() app.UI {
	var items []app.UI
	for _, s := range p.sections() {
		items = append(items, app.Li().Class("part", "part-"+strconv.Itoa(int(s.section))).Body(
			app.Span().Class("part-name").Text(p.in(s.section.Short())),
			app.Span().Class("part-points").Text(p.partPoints(s)),
		))
	}
	return app.Ul().Class("parts").Body(items...)
}

func (p *page) partPoints(s section) string {
	if s.most == 0 {
		return p.in(text.Result.NotApplying)
	}
	return p.fill(text.Result.Of, p.number(s.points), p.number(s.most))
}

const (
	barWidth  = 1000
	barHeight = 12
	barGap    = 4
)

// bar draws the four parts side by side, and after them what open answers could still add. It is drawn as one piece of SVG, for go-app cannot set the class of an SVG element; the words and numbers stand beside it.
func bar(c *core.CRS) app.UI {
	whole := max(c.AtMost, c.Total, 1)
	var b strings.Builder
	b.WriteString(`<svg class="bar" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ` + strconv.Itoa(barWidth) + ` ` + strconv.Itoa(barHeight) + `" preserveAspectRatio="none" aria-hidden="true" focusable="false">`)
	x := 0
	for i, points := range []int{c.Core, c.Spouse, c.Transferability, c.Additional} {
		end := x + points*barWidth/whole
		segment(&b, "bar-"+strconv.Itoa(i), x, end)
		x = end
	}
	segment(&b, "bar-open", x, barWidth*(whole-c.Total)/whole+x)
	b.WriteString(`</svg>`)
	return app.Raw(b.String())
}

func segment(b *strings.Builder, class string, from, to int) {
	if to-from <= barGap {
		return
	}
	b.WriteString(`<rect class="` + class + `" x="` + strconv.Itoa(from) + `" y="0" width="` + strconv.Itoa(to-from-barGap) + `" height="` + strconv.Itoa(barHeight) + `"/>`)
}

// meter draws how much of the most a line has, and what open answers could still add to it; nothing where the line gives nothing at all.
func meter(points, atMost, most int) app.UI {
	if most <= 0 {
		return nil
	}
	var b strings.Builder
	b.WriteString(`<svg class="meter" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ` + strconv.Itoa(barWidth) + ` ` + strconv.Itoa(barHeight) + `" preserveAspectRatio="none" aria-hidden="true" focusable="false">`)
	whole := barWidth + barGap
	segment(&b, "meter-most", 0, whole)
	if atMost > points {
		segment(&b, "meter-open", 0, min(atMost, most)*whole/most)
	}
	segment(&b, "meter-points", 0, min(points, most)*whole/most)
	b.WriteString(`</svg>`)
	return app.Raw(b.String())
}

// gridBar draws the sum of the selection grid, what open answers could add, and the mark that has to be reached.
func gridBar(low, high, most, needed int) app.UI {
	whole := barWidth + barGap
	var b strings.Builder
	b.WriteString(`<svg class="gridbar" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ` + strconv.Itoa(barWidth) + ` ` + strconv.Itoa(2*barHeight) + `" preserveAspectRatio="none" aria-hidden="true" focusable="false"><g transform="translate(0 ` + strconv.Itoa(barHeight/2) + `)">`)
	segment(&b, "meter-most", 0, whole)
	segment(&b, "meter-open", 0, high*whole/most)
	segment(&b, "meter-points", 0, low*whole/most)
	b.WriteString(`</g><rect class="gridbar-mark" x="` + strconv.Itoa(needed*barWidth/most) + `" y="0" width="4" height="` + strconv.Itoa(2*barHeight) + `"/></svg>`)
	return app.Raw(b.String())
}
