package timeline_test

import (
	"math/rand/v2"
	"testing"
	"time"

	"portage/core/day"
)

// random writes case files of every kind, with answers missing here and there.
type random struct{ *rand.Rand }

// newRandom prints the seed of a randomised test.
func newRandom(t *testing.T) random {
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	return random{rand.New(rand.NewPCG(seed, 0))}
}

func pick[T any](r random, all ...T) T { return all[r.IntN(len(all))] }

// maybe leaves an answer out one time in ten.
func (r random) maybe(o object, name string, value any) {
	if r.IntN(10) > 0 {
		o[name] = value
	}
}

func (r random) date(from, to int) string {
	return day.Of(from+r.IntN(to-from+1), 1+r.IntN(12), 1+r.IntN(28)).String()
}

func (r random) day() day.Day { return day.Of(2015, 1, 1) + day.Day(r.IntN(4500)) }

func (r random) list(most int, one func() object) []object {
	all := []object{}
	for range r.IntN(most) {
		all = append(all, one())
	}
	return all
}

func (r random) person() object {
	p := object{}
	r.maybe(p, "born", r.date(1970, 2005))
	r.maybe(p, "first_language", pick(r, "en", "fr", ""))
	for _, name := range []string{"certificate", "sibling", "relative"} {
		r.maybe(p, name, r.IntN(2) == 0)
	}
	r.maybe(p, "education", r.list(4, r.credential))
	r.maybe(p, "languages", r.list(4, r.result))
	r.maybe(p, "work", r.list(5, r.job))
	return p
}

func (r random) credential() object {
	c := object{"level": pick(r, "none", "secondary", "one_year", "two_year", "three_plus", "masters", "professional", "doctoral")}
	r.maybe(c, "country", pick(r, "CA", "IN", "FR"))
	r.maybe(c, "completed", r.date(2005, 2028))
	r.maybe(c, "assessed", r.date(2012, 2028))
	return c
}

func (r random) result() object {
	test := pick(r, "clb", "nclc", "ielts_general", "celpip_general", "pte_core", "tef_canada", "tcf_canada")
	most := map[string]int{"clb": 12, "nclc": 12, "ielts_general": 9, "celpip_general": 12, "pte_core": 90, "tef_canada": 699, "tcf_canada": 20}[test]
	c := object{"test": test}
	r.maybe(c, "taken", r.date(2014, 2028))
	for _, ability := range []string{"reading", "writing", "listening", "speaking"} {
		r.maybe(c, ability, most/2+r.IntN(most-most/2+1))
	}
	return c
}

func (r random) job() object {
	from := day.Of(2008+r.IntN(21), 1+r.IntN(12), 1+r.IntN(28))
	c := object{}
	r.maybe(c, "noc", pick(r, "31301", "31301", "21231", "00012", "44101", "72200", "31102", "82030", "41200"))
	r.maybe(c, "country", pick(r, "CA", "CA", "IN"))
	r.maybe(c, "from", from.String())
	if r.IntN(2) == 0 {
		c["to"] = (from + day.Day(r.IntN(2500))).String()
	}
	if r.IntN(8) == 0 {
		c["from"] = from.String()[:7]
	}
	r.maybe(c, "hours", float64(10+r.IntN(110))/2)
	if r.IntN(6) == 0 {
		c[pick(r, "self_employed", "studying", "unauthorized", "publicly_funded")] = true
	}
	return c
}

func (r random) file() object {
	c := object{"id": "random"}
	r.maybe(c, "person", r.person())
	r.maybe(c, "status", pick(r, "single", "married", "common_law", "widowed"))
	if r.IntN(3) > 0 {
		p := r.person()
		r.maybe(p, "accompanying", r.IntN(3) > 0)
		r.maybe(p, "canadian", r.IntN(4) == 0)
		c["partner"] = p
	} else {
		r.maybe(c, "partner", nil)
	}
	r.maybe(c, "nominated", r.IntN(6) == 0)
	if r.IntN(3) == 0 {
		c["offer"] = object{"noc": pick(r, "21231", "00012", "44101", "72200"), "basis": pick(r, "lmia", "lmia_permit", "exempt_permit", "open_permit"), "months": r.IntN(30), "full_time": r.IntN(3) > 0}
	} else {
		r.maybe(c, "offer", nil)
	}
	r.maybe(c, "family_size", 1+r.IntN(6))
	r.maybe(c, "funds", r.IntN(60000))
	r.maybe(c, "submitted", r.date(2015, 2028)+"T12:00:00Z")
	r.maybe(c, "military", nil)
	return c
}
