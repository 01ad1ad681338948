package whatif_test

import (
	"testing"

	"portage/core/advise/whatif"
	"portage/core/coretest"
	"portage/core/day"
)

// couple is a nurse who works in Canada, with a spouse who comes along.
const couple = `{"portage":1,"person":{"born":"1992-05-02","education":[{"level":"three_plus","country":"IN","completed":"2014-06-30","assessed":"2024-02-01"},{"level":"one_year","country":"IN","completed":"2015-06-30","assessed":null}],
"languages":[{"test":"ielts_general","taken":"2025-12-01","reading":7,"writing":6.5,"listening":7.5,"speaking":7}],"first_language":"en",
"work":[{"noc":"31301","country":"IN","from":"2015-08-01","to":"2022-12-31","hours":40},{"noc":"31301","country":"CA","from":"2025-03-01","hours":37.5}],"certificate":false,"sibling":false,"relative":false},
"status":"married","partner":{"accompanying":true,"canadian":false,"born":"1993-01-01","education":[{"level":"masters","country":"IN","completed":"2016-06-30","assessed":null}],"languages":[],"work":[],"certificate":false,"sibling":false,"relative":false},
"nominated":false,"offer":null,"family_size":2,"funds":30000,"military":null}`

// BenchmarkWhatIf is every change to the case of a typical couple, with the rounds of a year; a page does one change at a time.
func BenchmarkWhatIf(b *testing.B) {
	book, data := coretest.Book(b), coretest.Changes(b)
	c := coretest.Case(b, book, couple)
	changes := 0
	for b.Loop() {
		options, _, err := whatif.All(book, data, c, day.Of(2026, 10, 15))
		if err != nil {
			b.Fatal(err)
		}
		changes = len(options)
	}
	b.ReportMetric(float64(changes), "changes")
}
