package core_test

import (
	"os"
	"testing"

	"portage/core"
	"portage/core/candidate"
	"portage/core/coretest"
)

func benched(b *testing.B) (*core.Book, *candidate.Case) {
	book := coretest.Book(b)
	file := married(nurse(), accompanying())
	file["person"].(object)["languages"] = append(file["person"].(object)["languages"].([]object), stated("fr", []int{7, 7, 7, 7}))
	c, problems := book.ReadCase(mustJSON(b, file))
	if len(problems) > 0 {
		b.Fatal(problems[0])
	}
	return book, c
}

// BenchmarkAssessDay is the CRS, the programs and the categories of one person on one day, with every line explained.
func BenchmarkAssessDay(b *testing.B) {
	book, c := benched(b)
	on := coretest.Day(b, asked)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := core.AssessDay(book, c, on); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkAssess is the same with the replay of every round of invitations, twice each.
func BenchmarkAssess(b *testing.B) {
	book, c := benched(b)
	on := coretest.Day(b, asked)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := core.Assess(book, c, on); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkAssessNothingTold is the same of a case file without answers: every line is open, in both columns of the tables.
func BenchmarkAssessNothingTold(b *testing.B) {
	book, _ := benched(b)
	c, on := &candidate.Case{}, coretest.Day(b, asked)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := core.Assess(book, c, on); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkOpen is the reading of the whole rulebook.
func BenchmarkOpen(b *testing.B) {
	for b.Loop() {
		if _, err := core.Open(os.DirFS("../data")); err != nil {
			b.Fatal(err)
		}
	}
}
