package result

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/core/crs"
	"portage/core/explain"
)

// section is one of the four sections of the CRS with its lines.
type section struct {
	section text.Section
	points  int
	most    int
	lines   []explain.Line
}

// sections gives the four sections in their order.
func (p *page) sections() []section {
	c, caps := &p.a.CRS, &p.crs.Caps
	all := []section{
		{section: text.Core, points: c.Core}, {section: text.Spouse, points: c.Spouse},
		{section: text.Transferability, points: c.Transferability}, {section: text.Additional, points: c.Additional},
	}
	for i := range c.Lines {
		s := &all[sectionOf(c.Lines[i].Rule)]
		s.lines = append(s.lines, c.Lines[i])
	}
	with := slices.ContainsFunc(all[text.Spouse].lines, func(l explain.Line) bool { return l.Max > 0 })
	for i, pair := range []crs.Pair{caps.Core, caps.Spouse, caps.Transferability, caps.Additional} {
		all[i].most = pair.Without
		if with {
			all[i].most = pair.With
		}
	}
	return all
}

func sectionOf(rule string) text.Section {
	switch rule {
	case "crs.age", "crs.education", "crs.first_language", "crs.second_language", "crs.canadian_work":
		return text.Core
	}
	switch {
	case strings.HasPrefix(rule, "crs.spouse_"):
		return text.Spouse
	case strings.HasSuffix(rule, "_transfer"):
		return text.Transferability
	}
	return text.Additional
}

func (p *page) section(s section) app.UI {
	open := s.section == text.Spouse && p.spouseOpen()
	body := []app.UI{app.H3().ID(sectionID(s.section)).Text(p.in(s.section.Name()))}
	if s.most > 0 {
		body = append(body, app.P().Class("section-points").Text(p.fill(text.Result.SectionOf, p.number(s.points), p.number(s.most))))
	}
	switch {
	case open:
		body = append(body, app.P().Class("open").Text(p.in(text.Result.SpouseOpen)))
	case s.most == 0:
		body = append(body, app.P().Class("aside").Text(p.in(text.Result.NoSpouse)))
	}
	if s.most > 0 {
		body = append(body, p.lines(s.lines, p.crs.Sources))
	}
	return app.Section().Class("section", "part-"+string('0'+rune(s.section))).Body(body...)
}

// spouseOpen tells whether it is not answered that a spouse or partner comes along, so that both columns of the tables were read.
func (p *page) spouseOpen() bool {
	return slices.ContainsFunc(p.a.Ask, func(place string) bool {
		return place == "status" || place == "partner" || place == "partner.accompanying" || place == "partner.canadian"
	})
}

func (p *page) lines(all []explain.Line, from sources) app.UI {
	items := make([]app.UI, 0, len(all))
	for i := range all {
		items = append(items, p.line(&all[i], from))
	}
	return app.Ul().Class("lines").Body(items...)
}

// line is one factor: its points, the fact that they stand on, what would change them and where it is written.
func (p *page) line(l *explain.Line, from sources) app.UI {
	body := []app.UI{
		app.P().Class("line-head").Body(
			app.Span().Class("line-name").Text(p.in(text.Rule(l.Rule))),
			app.Span().Class("line-points").Body(
				app.Strong().Text(p.span(l.Points, l.AtMost)),
				app.Span().Text(p.fill(text.Result.OfMost, p.number(l.Max))),
			),
		),
		meter(l.Points, l.AtMost, l.Max),
	}
	if fact := p.lineFact(l); fact != "" {
		body = append(body, app.P().Class("line-fact").Text(fact))
	}
	if step := p.step(l); step != "" {
		body = append(body, app.P().Class("line-step").Text(step))
	}
	body = append(body, p.ask(l.Ask), p.readings(l), p.cite(l.Cite, from), p.lineParts(l, from))
	return app.Li().Class("line").Body(present(body)...)
}

// present leaves out what is not there.
func present(all []app.UI) []app.UI {
	return slices.DeleteFunc(all, func(e app.UI) bool { return e == nil })
}

// lineFact writes the fact of a line; where an answer is missing, what is known of it.
func (p *page) lineFact(l *explain.Line) string {
	if l.AtMost > l.Points && len(l.Parts) == 0 && len(l.Readings) == 0 {
		return p.facts.Known(l.Rule, l.Fact)
	}
	return p.facts.Of(l.Rule, l.Fact)
}

// step says which next step would pay, or why none does; nothing where the first step is to answer.
func (p *page) step(l *explain.Line) string {
	switch {
	case l.Earned > 0:
		return p.fill(text.Result.Earned, p.points(l.Earned), p.number(l.Points))
	case len(l.Ask) > 0:
		return ""
	case l.Next.Gain > 0:
		return p.fill(text.Result.NextStep, p.facts.Step(l.Rule, l.Fact, l.Next.Needs), p.points(l.Next.Gain))
	case l.Points >= l.Max:
		return p.in(text.Result.Full)
	case l.AtMost > l.Points || len(l.Parts) > 0:
		return ""
	case has(l, "no"), l.Rule == "crs.canadian_study":
		return p.fill(text.Result.Worth, p.points(l.Max))
	}
	return p.in(text.Result.NoStep)
}

func has(l *explain.Line, name string) bool {
	return l.Fact.Form == explain.Name && l.Fact.Text == name
}

// ask says which answers could still change a line or a verdict.
func (p *page) ask(places []string) app.UI {
	if asked := p.asked(places); asked != "" {
		return app.P().Class("open").Text(p.fill(text.Result.StillOpen, asked))
	}
	return nil
}

// asked names the answers at places of the case file, each once.
func (p *page) asked(places []string) string {
	var names []string
	for i, place := range places {
		if !slices.Contains(places[:i], place) {
			names = append(names, text.Place(p.lang, place))
		}
	}
	return strings.Join(names, text.Result.Between.In(p.lang))
}

// readings shows both readings of an open point of law with their points.
func (p *page) readings(l *explain.Line) app.UI {
	if len(l.Readings) == 0 {
		return nil
	}
	items := make([]app.UI, 0, len(l.Readings))
	for _, r := range l.Readings {
		items = append(items, app.Li().Text(p.fill(text.Result.ReadingPoints, p.in(text.Reading(r.Reading)), p.points(r.Points))))
	}
	return app.Div().Class("open").Body(
		app.P().Text(p.fill(text.Result.OpenPoint, p.in(text.OpenPoint(l.Rule)))),
		app.Ul().Body(items...),
	)
}

// lineParts shows the combinations or items that a line adds up.
func (p *page) lineParts(l *explain.Line, from sources) app.UI {
	if len(l.Parts) == 0 {
		return nil
	}
	sum := 0
	for i := range l.Parts {
		sum += l.Parts[i].Points
	}
	body := []app.UI{app.Summary().Text(p.in(text.Result.Parts)), p.lines(l.Parts, from)}
	if sum > l.Max {
		body = append(body, app.P().Class("aside").Text(p.fill(text.Result.PartsOver, p.number(sum), p.number(l.Max))))
	}
	return app.Details().Class("line-parts").Body(body...)
}
