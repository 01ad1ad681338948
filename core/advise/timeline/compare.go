package timeline

import (
	"portage/core"
	"portage/core/explain"
)

// compare keeps the lines, programs and categories that differ between two days.
func (e *Event) compare(before, after *core.Assessment) {
	e.Lines = linesOf(before.CRS.Lines, after.CRS.Lines)
	for i := range after.Programs {
		if c, changed := programChange(&before.Programs[i], &after.Programs[i]); changed {
			e.Programs = append(e.Programs, c)
		}
	}
	for i := range after.Categories {
		now := &after.Categories[i]
		was := categoryOf(before, now.Category)
		if c := (Change{ID: now.Category, Before: verdictOf(was), After: now.Verdict.String()}); c.Before != c.After {
			if was != nil {
				c.Checks = checksOf(was.Checks, now.Checks)
			}
			e.Categories = append(e.Categories, c)
		}
	}
	for i := range before.Categories {
		if was := &before.Categories[i]; categoryOf(after, was.Category) == nil {
			e.Categories = append(e.Categories, Change{ID: was.Category, Before: was.Verdict.String()})
		}
	}
}

// linesOf gives the lines whose points differ.
func linesOf(before, after []explain.Line) []LineChange {
	var all []LineChange
	for i := range after {
		was := lineOf(before, after[i].Rule)
		if was.Points != after[i].Points || was.AtMost != after[i].AtMost {
			all = append(all, LineChange{Rule: after[i].Rule, Before: was, After: after[i]})
		}
	}
	for i := range before {
		if was := before[i]; was.AtMost > 0 && lineOf(after, was.Rule).Rule == "" {
			all = append(all, LineChange{Rule: was.Rule, Before: was})
		}
	}
	return all
}

func lineOf(all []explain.Line, rule string) explain.Line {
	for i := range all {
		if all[i].Rule == rule {
			return all[i]
		}
	}
	return explain.Line{}
}

func programChange(before, after *core.Program) (Change, bool) {
	c := Change{ID: after.Program, Before: before.Verdict.String(), After: after.Verdict.String(), WasPoints: pointsOf(before), Points: pointsOf(after)}
	if c.Before == c.After && c.WasPoints == c.Points {
		return c, false
	}
	c.Checks, c.Grid = checksOf(before.Checks, after.Checks), linesOf(before.Grid, after.Grid)
	return c, true
}

func pointsOf(p *core.Program) explain.Range {
	switch {
	case p.Points == nil:
		return explain.Range{}
	case p.AtMost == nil:
		return explain.Exactly(*p.Points)
	}
	return explain.Range{Low: *p.Points, High: *p.AtMost}
}

// checksOf gives the requirements whose verdict differs.
func checksOf(before, after []explain.Check) []CheckChange {
	var all []CheckChange
	for i := range after {
		for k := range before {
			if before[k].Rule == after[i].Rule && before[k].Verdict != after[i].Verdict {
				all = append(all, CheckChange{Before: before[k], After: after[i]})
			}
		}
	}
	return all
}

func categoryOf(a *core.Assessment, id string) *core.CategoryOutcome {
	for i := range a.Categories {
		if a.Categories[i].Category == id {
			return &a.Categories[i]
		}
	}
	return nil
}

func verdictOf(o *core.CategoryOutcome) string {
	if o == nil {
		return ""
	}
	return o.Verdict.String()
}
