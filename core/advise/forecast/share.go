package forecast

import (
	"portage/core"
	"portage/core/day"
)

// Share is how many of the rounds of a type would have invited a score, counting by the lowest score alone.
type Share struct {
	Step    int // points more or less than the own score
	Score   int
	Invited int // rounds whose lowest score it exceeds
	Tied    int // rounds whose lowest score it equals: the time of submission decides
	Of      int
	From    day.Day // the first day that is counted
}

// Shares holds a score, and so many points more or less, against the rounds of a type in the months up to a day, as far as they were under the definition of the day.
func Shares(b *core.Book, s *Settings, kind string, on day.Day, score int) []Share {
	r := newSeries(b, s, kind, on)
	from := max(on.AddMonths(-s.Shown.Months)+1, r.present().Day)
	var all []Share
	for _, step := range s.Shown.Steps {
		one := Share{Step: step, Score: score + step, From: from}
		for i := r.from[len(r.rounds)]; i < len(r.rounds); i++ {
			h := &r.rounds[i]
			switch {
			case h.Date < from:
				continue
			case h.LowestScore < one.Score:
				one.Invited++
			case h.LowestScore == one.Score:
				one.Tied++
			}
			one.Of++
		}
		all = append(all, one)
	}
	return all
}
