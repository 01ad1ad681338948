// Package sample makes case files at random, for tests of what is built on the engine: of every kind, with answers missing here and there.
package sample

import (
	"encoding/json"
	"math/rand/v2"
	"testing"
	"time"

	"portage/core"
	"portage/core/candidate"
	"portage/core/day"
)

// Maker makes case files; it is seeded by the time, and a test that fails prints the seed.
type Maker struct{ *rand.Rand }

type object = map[string]any

// New gives a maker with a seed of its own.
func New(t *testing.T) Maker {
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	return Maker{rand.New(rand.NewPCG(seed, 0))}
}

func pick[T any](m Maker, all ...T) T { return all[m.IntN(len(all))] }

// maybe leaves an answer out one time in eight.
func (m Maker) maybe(o object, name string, value any) {
	if m.IntN(8) > 0 {
		o[name] = value
	}
}

func (m Maker) date(from, to int) string {
	return day.Of(from+m.IntN(to-from+1), 1+m.IntN(12), 1+m.IntN(28)).String()
}

// Day gives a day since Express Entry began.
func (m Maker) Day() day.Day { return day.Of(2015, 1, 1) + day.Day(m.IntN(4400)) }

// Case makes a case, and the file that it was read from.
func (m Maker) Case(t *testing.T, b *core.Book) (*candidate.Case, string) {
	t.Helper()
	file, err := json.Marshal(m.file())
	if err != nil {
		t.Fatal(err)
	}
	c, problems := b.ReadCase(file)
	for _, p := range problems {
		t.Fatal(p)
	}
	return c, string(file)
}

func (m Maker) file() object {
	c := object{"portage": 1, "id": "sample"}
	m.maybe(c, "person", m.person())
	m.maybe(c, "status", pick(m, "single", "married", "married", "common_law", "common_law", "divorced"))
	if m.IntN(4) > 0 {
		p := m.person()
		m.maybe(p, "accompanying", m.IntN(3) > 0)
		m.maybe(p, "canadian", m.IntN(5) == 0)
		c["partner"] = p
	} else {
		m.maybe(c, "partner", nil)
	}
	m.maybe(c, "nominated", m.IntN(4) == 0)
	if m.IntN(3) == 0 {
		c["offer"] = object{"noc": pick(m, "21231", "00012", "44101", "72200"), "basis": pick(m, "lmia", "lmia_permit", "exempt_permit"), "months": m.IntN(30), "full_time": m.IntN(3) > 0}
	} else {
		m.maybe(c, "offer", nil)
	}
	if m.IntN(6) == 0 {
		c["military"] = object{"years": m.IntN(20), "offer_noc": "42102", "offer_years": m.IntN(6)}
	} else {
		m.maybe(c, "military", nil)
	}
	m.maybe(c, "family_size", 1+m.IntN(9))
	m.maybe(c, "funds", m.IntN(60000))
	m.maybe(c, "submitted", m.date(2015, 2026)+"T12:00:00Z")
	return c
}

func (m Maker) person() object {
	p := object{}
	m.maybe(p, "born", m.date(1965, 2006))
	m.maybe(p, "first_language", pick(m, "en", "fr", ""))
	for _, name := range []string{"certificate", "sibling", "relative"} {
		m.maybe(p, name, m.IntN(4) == 0)
	}
	m.maybe(p, "education", m.list(3, m.credential))
	m.maybe(p, "languages", m.list(3, m.result))
	m.maybe(p, "work", m.list(4, m.job))
	return p
}

func (m Maker) list(most int, one func() object) []object {
	all := []object{}
	for range m.IntN(most + 1) {
		all = append(all, one())
	}
	return all
}

func (m Maker) credential() object {
	c := object{"level": pick(m, "none", "secondary", "one_year", "two_year", "three_plus", "masters", "professional", "doctoral")}
	m.maybe(c, "country", pick(m, "CA", "IN", "FR"))
	m.maybe(c, "completed", m.date(2005, 2027))
	m.maybe(c, "assessed", m.date(2014, 2027))
	return c
}

func (m Maker) result() object {
	test := pick(m, "clb", "nclc", "ielts_general", "tef_canada")
	most := map[string]int{"clb": 12, "nclc": 12, "ielts_general": 9, "tef_canada": 699}[test]
	c := object{"test": test}
	m.maybe(c, "taken", m.date(2014, 2027))
	for _, ability := range candidate.AbilityNames {
		m.maybe(c, ability, most/2+m.IntN(most-most/2+1))
	}
	return c
}

func (m Maker) job() object {
	from := day.Of(2005+m.IntN(22), 1+m.IntN(12), 1+m.IntN(28))
	c := object{}
	m.maybe(c, "noc", pick(m, "31301", "21231", "00012", "44101", "72200", "31102", "42102"))
	m.maybe(c, "country", pick(m, "CA", "CA", "IN"))
	m.maybe(c, "from", from.String())
	if m.IntN(2) == 0 {
		c["to"] = (from + day.Day(m.IntN(2500))).String()
	}
	m.maybe(c, "hours", float64(1+m.IntN(80))/2)
	if m.IntN(6) == 0 {
		c[pick(m, "self_employed", "studying", "unauthorized")] = true
	}
	return c
}
