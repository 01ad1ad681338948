// Package differ says how two scores differ, line by line.
package differ

import "portage/core/explain"

// Line is one factor in two scores; nil where the rules of one have no such factor.
type Line struct {
	Rule          string
	Before, After *explain.Line
}

// Gain is the points that the line has more in the second score.
func (l Line) Gain() int { return points(l.After) - points(l.Before) }

// Same tells whether both scores have the line with the same points, and the same that it could still reach.
func (l Line) Same() bool {
	return l.Before != nil && l.After != nil && l.Before.Points == l.After.Points && l.Before.AtMost == l.After.AtMost
}

func points(l *explain.Line) int {
	if l == nil {
		return 0
	}
	return l.Points
}

// Lines pairs the lines of two scores, in the order of the first; what only the second has stands at the end.
func Lines(before, after []explain.Line) []Line {
	all := make([]Line, 0, len(before))
	for i := range before {
		all = append(all, Line{before[i].Rule, &before[i], find(after, before[i].Rule)})
	}
	for i := range after {
		if find(before, after[i].Rule) == nil {
			all = append(all, Line{after[i].Rule, nil, &after[i]})
		}
	}
	return all
}

func find(all []explain.Line, rule string) *explain.Line {
	for i := range all {
		if all[i].Rule == rule {
			return &all[i]
		}
	}
	return nil
}
