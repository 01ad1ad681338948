package compare

import (
	"slices"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/result"
	"portage/app/ui/table"
	"portage/core"
	"portage/core/explain"
)

// why is the score section by section, with the lines that differ.
func (p *page) why() app.UI {
	left, right := p.views[0].Sections(), p.views[1].Sections()
	var rows []app.UI
	same := 0
	for i := range left {
		rows = append(rows, p.section(&left[i], &right[i]))
		lines, equal := p.lines(left[i].Lines, right[i].Lines)
		rows, same = append(rows, lines...), same+equal
	}
	l, r := &p.sides[0].Assessment.CRS, &p.sides[1].Assessment.CRS
	rows = append(rows, table.Row("total", app.Text(p.in(text.Compare.Total)),
		table.Figure(p.views[0].Span(l.Total, l.AtMost)), table.Figure(p.views[1].Span(r.Total, r.AtMost)), p.views[0].Difference(r.Total-l.Total)))
	return p.part("compare-why", text.Compare.Score,
		p.table(text.Compare.Score, text.Compare.Factor, true, rows), p.leftOut(text.Compare.SameLines, same))
}

func (p *page) section(left, right *result.Section) app.UI {
	return table.Row("section-row", app.Text(p.in(left.Section.Name())),
		table.Figure(p.views[0].SectionPoints(*left)), table.Figure(p.views[1].SectionPoints(*right)), p.views[0].Difference(right.Points-left.Points))
}

// lines gives the rows of the lines that differ, and how many do not.
func (p *page) lines(left, right []explain.Line) (rows []app.UI, same int) {
	for _, rule := range rulesOf(left, right) {
		l, r := lineOf(left, rule), lineOf(right, rule)
		if l.Points == r.Points && l.AtMost == r.AtMost {
			same++
			continue
		}
		rows = append(rows, table.Row("line-row", app.Text(p.in(text.Rule(rule))), p.views[0].Figures(l), p.views[1].Figures(r), p.views[0].Difference(r.Points-l.Points)))
	}
	return rows, same
}

// rulesOf names the lines of either side in their order: editions of different days do not have the same ones.
func rulesOf(left, right []explain.Line) []string {
	var rules []string
	for _, l := range slices.Concat(left, right) {
		if !slices.Contains(rules, l.Rule) {
			rules = append(rules, l.Rule)
		}
	}
	return rules
}

// lineOf finds a line; one that an edition does not have gives nothing.
func lineOf(all []explain.Line, rule string) *explain.Line {
	for i := range all {
		if all[i].Rule == rule {
			return &all[i]
		}
	}
	return &explain.Line{Rule: rule}
}

func (p *page) programs() app.UI {
	var rows []app.UI
	for i := range p.sides[0].Assessment.Programs {
		id := p.sides[0].Assessment.Programs[i].Program
		rows = append(rows, table.Row("", app.Text(p.in(text.Program(id))), p.program(0, id), p.program(1, id)))
	}
	return p.part("compare-programs", text.Compare.Programs, p.table(text.Compare.Programs, text.Compare.ProgramCol, false, rows))
}

func (p *page) program(side int, id string) app.UI {
	all := p.sides[side].Assessment.Programs
	o := &all[slices.IndexFunc(all, func(o core.Program) bool { return o.Program == id })]
	body := []app.UI{p.views[side].Verdict(o.Verdict)}
	if len(o.Grid) > 0 {
		body = append(body, app.Span().Class("fact").Text(p.views[side].GridTotal(o)))
	}
	return table.Cell("", body...)
}

// categories is every category that was in force for one of the two.
func (p *page) categories() app.UI {
	var ids []string
	for i := range p.sides {
		for _, o := range p.sides[i].Assessment.Categories {
			if !slices.Contains(ids, o.Category) {
				ids = append(ids, o.Category)
			}
		}
	}
	if len(ids) == 0 {
		return p.part("compare-categories", text.Compare.Categories, app.P().Text(p.in(text.Result.NoCategories)))
	}
	var rows []app.UI
	for _, id := range ids {
		rows = append(rows, table.Row("", app.Text(result.KindName(p.at.Lang, p.book, id)), p.category(0, id), p.category(1, id)))
	}
	return p.part("compare-categories", text.Compare.Categories, p.table(text.Compare.Categories, text.Compare.CategoryCol, false, rows))
}

func (p *page) category(side int, id string) app.UI {
	for _, o := range p.sides[side].Assessment.Categories {
		if o.Category == id {
			return table.Cell("", p.views[side].Verdict(o.Verdict))
		}
	}
	return table.Cell("unanswered", app.Text(p.in(text.Compare.NotInForce)))
}

// rounds counts the rounds of twelve months that would have invited each, type by type.
func (p *page) rounds() app.UI {
	years := [2]result.Year{p.views[0].Year(), p.views[1].Year()}
	if years[0].All+years[1].All == 0 {
		return p.part("compare-rounds", text.Compare.Rounds, app.P().Text(p.in(text.Answer.YearNone)))
	}
	var rows []app.UI
	for _, kind := range kindsOf(&years) {
		l, r := kindOf(&years[0], kind), kindOf(&years[1], kind)
		rows = append(rows, table.Row("", app.Text(result.KindName(p.at.Lang, p.book, kind)), p.count(l.Invited, l.All), p.count(r.Invited, r.All), p.views[0].Difference(r.Invited-l.Invited)))
	}
	l, r := &years[0], &years[1]
	rows = append(rows, table.Row("total", app.Text(p.in(text.Compare.AllKinds)), p.count(l.Invited, l.All), p.count(r.Invited, r.All), p.views[0].Difference(r.Invited-l.Invited)))
	return p.part("compare-rounds", text.Compare.Rounds, p.table(text.Compare.Rounds, text.Compare.KindCol, true, rows))
}

func (p *page) count(n, all int) app.UI {
	return table.Figure(p.fill(text.Compare.RoundsOf, p.number(n), p.number(all)))
}

// kindsOf names the types of round that were open to one of the two.
func kindsOf(years *[2]result.Year) []string {
	var kinds []string
	for i := range years {
		for _, k := range years[i].Kinds {
			if k.Eligible && !slices.Contains(kinds, k.Type) {
				kinds = append(kinds, k.Type)
			}
		}
	}
	return kinds
}

func kindOf(y *result.Year, kind string) result.Kind {
	for _, k := range y.Kinds {
		if k.Type == kind {
			return k
		}
	}
	return result.Kind{Type: kind}
}
