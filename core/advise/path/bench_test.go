package path_test

import (
	"testing"

	"portage/core"
	"portage/core/advise/change"
	"portage/core/advise/path"
	"portage/core/candidate"
	"portage/core/coretest"
	"portage/core/day"
)

// couple is a nurse who works in Canada, with a spouse who comes along.
const couple = `{"portage":1,"person":{"born":"1992-05-02","education":[{"level":"three_plus","country":"IN","completed":"2014-06-30","assessed":"2024-02-01"},{"level":"one_year","country":"IN","completed":"2015-06-30","assessed":null}],
"languages":[{"test":"ielts_general","taken":"2025-12-01","reading":7,"writing":6.5,"listening":7.5,"speaking":7}],"first_language":"en",
"work":[{"noc":"31301","country":"IN","from":"2015-08-01","to":"2022-12-31","hours":40},{"noc":"31301","country":"CA","from":"2025-03-01","hours":37.5}],"certificate":false,"sibling":false,"relative":false},
"status":"married","partner":{"accompanying":true,"canadian":false,"born":"1993-01-01","education":[{"level":"masters","country":"IN","completed":"2016-06-30","assessed":null}],"languages":[],"work":[],"certificate":false,"sibling":false,"relative":false},
"nominated":false,"offer":null,"family_size":2,"funds":30000,"military":null}`

// asked is the day on which the couple asks.
var asked = day.Of(2026, 10, 15)

// coupleCase reads the couple, with the changes they could make and our weights of them.
func coupleCase(t testing.TB) (*core.Book, *candidate.Case, []change.Move, []int) {
	t.Helper()
	b, data := coretest.Book(t), coretest.Changes(t)
	c := coretest.Case(t, b, couple)
	list, err := change.Of(b, data, c, asked)
	if err != nil {
		t.Fatal(err)
	}
	weights := make([]int, len(list.Moves))
	for i := range weights {
		if m := &list.Moves[i]; !path.Inert(b, m, asked, asked.AddYears(2)) {
			weights[i] = data.Weights.Of(m.Effort)
		}
	}
	return b, c, list.Moves, weights
}

// BenchmarkPaths is the whole search of a typical couple: for a goal that a few changes reach within two years, for one that takes much, and for one that nothing reaches.
func BenchmarkPaths(b *testing.B) {
	book, c, moves, weights := coupleCase(b)
	now, err := core.NewScorer(book).Score(c, asked)
	if err != nil {
		b.Fatal(err)
	}
	for _, goal := range []struct {
		name string
		more int
	}{{"near", 30}, {"far", 90}, {"unreachable", 900}} {
		b.Run(goal.name, func(b *testing.B) {
			var tried, of int
			for b.Loop() {
				s, err := path.New(book, c, asked, moves, weights, path.Goal{Score: now.Low + goal.more, By: asked.AddYears(2)})
				if err != nil {
					b.Fatal(err)
				}
				for !s.Step(100) {
				}
				tried, of = s.Progress()
			}
			b.ReportMetric(float64(tried), "tried")
			b.ReportMetric(float64(of), "combinations")
		})
	}
}
