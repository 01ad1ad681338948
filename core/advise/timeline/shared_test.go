package timeline_test

import (
	"encoding/json"
	"os"
	"sync"
	"testing"

	"portage/core"
	"portage/core/advise/timeline"
	"portage/core/candidate"
	"portage/core/coretest"
	"portage/core/day"
)

var openClock = sync.OnceValues(func() (*timeline.Clock, error) { return timeline.ReadClock(os.DirFS("../../../data")) })

func clock(t testing.TB) *timeline.Clock {
	t.Helper()
	c, err := openClock()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// object is a piece of a case file.
type object = map[string]any

func read(t testing.TB, file []byte) *candidate.Case {
	t.Helper()
	return coretest.Case(t, coretest.Book(t), file)
}

func caseOf(t testing.TB, c object) *candidate.Case {
	t.Helper()
	c["portage"] = 1
	file, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	return read(t, file)
}

// aged gives the whole timeline of a case.
func aged(t testing.TB, c *candidate.Case, from day.Day, months int) *timeline.Timeline {
	t.Helper()
	s, err := timeline.New(coretest.Book(t), c, clock(t), from, months)
	if err != nil {
		t.Fatal(err)
	}
	for !s.Step(200) {
	}
	return s.Timeline()
}

func assess(t testing.TB, c *candidate.Case, d day.Day) *core.Assessment {
	t.Helper()
	a, err := core.AssessDay(coretest.Book(t), c, d)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// nurse is single, 32 on 2026-10-15, with a bachelor's degree, a test of September 2025 and a job in Canada that goes on.
func nurse() object {
	return object{
		"id": "nurse",
		"person": object{
			"born":           "1994-05-02",
			"education":      []object{{"level": "three_plus", "country": "IN", "completed": "2016-06-30", "assessed": "2024-02-01"}},
			"languages":      []object{{"test": "ielts_general", "taken": "2025-09-01", "reading": 8, "writing": 7, "listening": 8.5, "speaking": 7.5}},
			"first_language": "en",
			"work": []object{
				{"noc": "31301", "country": "CA", "from": "2025-03-10", "hours": 37.5},
				{"noc": "31301", "country": "IN", "from": "2018-01-15", "to": "2024-06-30"},
			},
			"certificate": false, "sibling": false, "relative": false,
		},
		"status": "single", "partner": nil, "nominated": false, "offer": nil, "family_size": 1, "funds": 20000, "military": nil,
		"submitted": "2026-09-20T10:00:00Z",
	}
}

// couple is the nurse with a spouse who studies for a second language and works.
func couple() object {
	c := nurse()
	c["person"].(object)["languages"] = append(c["person"].(object)["languages"].([]object), object{"test": "tef_canada", "taken": "2026-02-01", "reading": 434, "writing": 428, "listening": 434, "speaking": 456})
	c["status"], c["family_size"] = "married", 2
	c["partner"] = object{
		"accompanying": true, "canadian": false, "sibling": false, "relative": false,
		"education": []object{{"level": "masters", "country": "IN", "completed": "2018-05-01", "assessed": "2025-01-01"}},
		"languages": []object{{"test": "celpip_general", "taken": "2025-11-01", "reading": 7, "writing": 7, "listening": 8, "speaking": 7}},
		"work":      []object{{"noc": "21231", "country": "CA", "from": "2026-01-12", "hours": 20}},
	}
	return c
}
