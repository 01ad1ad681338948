// Package randomcase makes case files of every kind for tests, with answers missing here and there.
package randomcase

import (
	"math/rand/v2"
	"testing"
	"time"

	"portage/core/candidate"
	"portage/core/day"
)

// Source makes random cases.
type Source struct{ *rand.Rand }

// New gives a source with a new seed, which the test prints.
func New(t testing.TB) Source {
	t.Helper()
	return Seeded(t, uint64(time.Now().UnixNano()))
}

// Seeded gives the source of a seed, to see a case again.
func Seeded(t testing.TB, seed uint64) Source {
	t.Helper()
	t.Logf("seed %d", seed)
	return Source{rand.New(rand.NewPCG(seed, 0))}
}

// Day gives a day from the first edition to some years after the last.
func (r Source) Day() day.Day { return day.Of(2015, 1, 2) + day.Day(r.IntN(4700)) }

// Case gives a case.
func (r Source) Case() *candidate.Case {
	c := &candidate.Case{
		Person: r.person(), Status: pick(r, candidate.StatusUnanswered, candidate.Single, candidate.Married, candidate.Married, candidate.CommonLaw, candidate.Divorced, candidate.Separated, candidate.Widowed),
		Nominated: r.answer(), FamilySize: r.IntN(6), Funds: candidate.Amount{Dollars: float64(r.IntN(50000)), Given: r.most()},
		Military: candidate.Military{Presence: candidate.Nothing, Years: candidate.NoDuration, OfferYears: candidate.NoDuration},
	}
	if r.IntN(2) == 0 {
		c.Submitted = day.At(r.Day(), r.IntN(24), r.IntN(60), r.IntN(60))
	}
	c.Partner.Presence = pick(r, candidate.Absent, candidate.Nothing, candidate.Given, candidate.Given)
	if c.Partner.Presence == candidate.Given {
		c.Partner.Person = r.person()
		c.Partner.Accompanying, c.Partner.Canadian = pick(r, candidate.Yes, candidate.Yes, candidate.No, candidate.Unanswered), pick(r, candidate.No, candidate.No, candidate.Yes, candidate.Unanswered)
	}
	c.Offer = candidate.Offer{Presence: pick(r, candidate.Absent, candidate.Nothing, candidate.Nothing), Months: candidate.NoDuration}
	if r.IntN(4) == 0 {
		c.Offer = candidate.Offer{Presence: candidate.Given, NOC: r.occupation(), Basis: candidate.Basis(r.IntN(5)), Months: r.IntN(30), FullTime: r.answer()}
	}
	return c
}

func pick[T any](r Source, all ...T) T { return all[r.IntN(len(all))] }

// most is true nine times in ten.
func (r Source) most() bool { return r.IntN(10) > 0 }

func (r Source) answer() candidate.Answer {
	return pick(r, candidate.No, candidate.No, candidate.No, candidate.Yes, candidate.Yes, candidate.Unanswered)
}

func (r Source) date(from, to int) day.Day {
	return day.Of(from+r.IntN(to-from+1), 1+r.IntN(12), 1+r.IntN(28))
}

func list[T any](r Source, most int, one func() T) []T {
	if !r.most() {
		return nil
	}
	all := []T{}
	for range r.IntN(most + 1) {
		all = append(all, one())
	}
	return all
}

func (r Source) person() candidate.Person {
	p := candidate.Person{
		Education: list(r, 3, r.credential), Languages: list(r, 2, r.result), Work: list(r, 4, r.job),
		FirstLanguage: candidate.Language(r.IntN(3)), Certificate: r.answer(), Sibling: r.answer(), Relative: r.answer(),
	}
	if r.most() {
		p.Born = r.date(1965, 2007)
	}
	return p
}

func (r Source) credential() candidate.Credential {
	c := candidate.Credential{Level: candidate.Level(1 + r.IntN(8)), Country: pick(r, "CA", "IN", "FR", "FR"), Completed: r.date(2002, 2026)}
	switch r.IntN(6) {
	case 0:
		c.NotAssessed = true
	case 1:
	default:
		c.Assessed = c.Completed + day.Day(r.IntN(2500))
	}
	if !r.most() {
		c.Country = ""
	}
	c.Distance, c.PartTime = r.IntN(9) == 0, r.IntN(9) == 0
	return c
}

// tests are the tests with the range of scores, in tenths, from which results are drawn.
var tests = []struct {
	id        string
	low, high [4]int
	step      int
}{
	{"ielts_general", [4]int{40, 40, 40, 40}, [4]int{90, 90, 90, 90}, 5},
	{"celpip_general", [4]int{30, 30, 30, 30}, [4]int{120, 120, 120, 120}, 10},
	{"pte_core", [4]int{100, 100, 100, 100}, [4]int{900, 900, 900, 900}, 10},
	{"tef_canada", [4]int{1000, 1500, 1000, 1500}, [4]int{6990, 6990, 6990, 6990}, 10},
	{"tcf_canada", [4]int{3000, 30, 3000, 30}, [4]int{6990, 200, 6990, 200}, 10},
	{"clb", [4]int{30, 30, 30, 30}, [4]int{120, 120, 120, 120}, 10},
	{"nclc", [4]int{30, 30, 30, 30}, [4]int{120, 120, 120, 120}, 10},
}

func (r Source) result() candidate.Result {
	t := pick(r, tests...)
	result := candidate.Result{Test: t.id}
	if r.most() && !(result.Stated() && r.IntN(2) == 0) {
		result.Taken = r.date(2014, 2027)
	}
	for a := range result.Scores {
		result.Scores[a] = t.low[a] + t.step*r.IntN((t.high[a]-t.low[a])/t.step+1)
		if r.IntN(40) == 0 {
			result.Scores[a] = candidate.NoScore
		}
	}
	return result
}

func (r Source) occupation() string {
	return pick(r, "31301", "31301", "21231", "00012", "44101", "72200", "31102", "82030", "41200", "42102")
}

func (r Source) job() candidate.Job {
	from := r.date(2006, 2027)
	j := candidate.Job{NOC: r.occupation(), Country: pick(r, "CA", "CA", "IN", "FR"), From: candidate.Bounds{First: from, Last: from}}
	switch {
	case r.IntN(2) == 0:
		to := from + day.Day(r.IntN(2500))
		j.To = candidate.Bounds{First: to, Last: to}
	case r.IntN(6) == 0:
		y, m, _ := from.Date()
		j.From = candidate.Bounds{First: day.Of(y, m, 1), Last: day.Of(y, m, day.DaysIn(y, m))}
	}
	if !r.most() {
		j.NOC = ""
	}
	if !r.most() {
		j.Country = ""
	}
	if r.IntN(3) == 0 {
		j.Hours = 500 + r.IntN(4000)
	}
	if r.IntN(9) == 0 {
		j.PubliclyFunded = r.answer()
	}
	j.SelfEmployed, j.Studying, j.Unauthorized = r.IntN(12) == 0, r.IntN(12) == 0, r.IntN(12) == 0
	return j
}
