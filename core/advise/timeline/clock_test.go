package timeline_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"portage/core/advise/timeline"
	"portage/core/day"
)

// account is a published observation with a person to whom it could have happened.
type account struct {
	Account         string          `json:"account"`
	From            day.Day         `json:"from"`
	Rule            string          `json:"rule"`
	Months          int             `json:"months"`
	Legal           day.Day         `json:"legal"`
	Seen            []day.Day       `json:"seen"` // by the readings, the earliest first
	Observed        day.Day         `json:"observed"`
	ObservedReading string          `json:"observed_reading"`
	Opens           string          `json:"opens"`
	Before          int             `json:"before"`
	After           int             `json:"after"`
	Note            string          `json:"note"`
	Case            json.RawMessage `json:"case"`
}

func accounts(t *testing.T) []account {
	t.Helper()
	files, err := filepath.Glob("testdata/*.json")
	if err != nil || len(files) != 4 {
		t.Fatalf("%d accounts: %v", len(files), err)
	}
	all := make([]account, len(files))
	for i, name := range files {
		file, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(file, &all[i]); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
	}
	return all
}

// yearOf gives the year of an account in the timeline of its person.
func yearOf(t *testing.T, a *account, line *timeline.Timeline) timeline.Year {
	t.Helper()
	for _, y := range line.Years {
		if y.Rule == a.Rule && y.Months == a.Months {
			return y
		}
	}
	t.Fatalf("%s: %d months of %s are never complete", a.Account, a.Months, a.Rule)
	return timeline.Year{}
}

func TestTheLegalDayOfEachAccountIsTheFirstOnWhichTheEngineCountsTheYear(t *testing.T) {
	for _, a := range accounts(t) {
		c := read(t, a.Case)
		y := yearOf(t, &a, aged(t, c, a.From, timeline.Months))
		if y.Legal != a.Legal || !y.Pays {
			t.Errorf("%s: complete on %s, want %s; pays: %t", a.Account, y.Legal, a.Legal, y.Pays)
		}
		for on, want := range map[day.Day]int{a.Legal - 1: a.Months/12 - 1, a.Legal: a.Months / 12} {
			for _, l := range assess(t, c, on).CRS.Lines {
				if l.Rule == a.Rule && int(l.Fact.N[0]) != want {
					t.Errorf("%s: on %s the engine counts %d years, want %d", a.Account, on, l.Fact.N[0], want)
				}
			}
		}
		if a.After > 0 && (y.Before.Total != a.Before || y.After.Total != a.After) {
			t.Errorf("%s: %d becomes %d, the account says %d and %d", a.Account, y.Before.Total, y.After.Total, a.Before, a.After)
		}
	}
}

func TestBothReadingsOfTheMonthClockAreGivenForEachAccountAndWhatWasObservedIsOneOfThem(t *testing.T) {
	for _, a := range accounts(t) {
		line := aged(t, read(t, a.Case), a.From, timeline.Months)
		y := yearOf(t, &a, line)
		if len(y.Seen) != 2 || y.Seen[0].On != a.Seen[0] || y.Seen[1].On != a.Seen[1] {
			t.Errorf("%s: seen %v, want %v", a.Account, y.Seen, a.Seen)
			continue
		}
		for _, s := range y.Seen {
			if a.Observed != 0 && (s.On == a.Observed) != (s.Reading == a.ObservedReading) {
				t.Errorf("%s: the reading %s has it on %s, observed on %s", a.Account, s.Reading, s.On, a.Observed)
			}
			e := line.Event(s.On)
			early := s.On < y.Legal
			told := e != nil && has(e, timeline.Seen, s.Reading)
			if told != early {
				t.Errorf("%s: %s is before the legal day: %t, and told as an event: %t", a.Account, s.On, early, told)
			}
			if before := line.Event(s.On - 1); before != nil && has(before, timeline.Seen, "") {
				t.Errorf("%s: told a day before %s", a.Account, s.On)
			}
		}
	}
}

func has(e *timeline.Event, kind timeline.Kind, rule string) bool {
	for _, f := range e.Facts {
		if f.Kind == kind && (rule == "" || f.Rule == rule) {
			return true
		}
	}
	return false
}

func TestTheBandIsFromTheEarliestReadingToTheDayBeforeTheYearIsTrue(t *testing.T) {
	for _, a := range accounts(t) {
		y := yearOf(t, &a, aged(t, read(t, a.Case), a.From, timeline.Months))
		if first, last, ok := y.Band(); !ok || first != a.Seen[0] || last != a.Legal-1 {
			t.Errorf("%s: %s to %s, %t", a.Account, first, last, ok)
		}
	}
}

// The legal day opens the program: one day earlier an application would be refused.
func TestTheProgramOfAnAccountOpensOnTheLegalDayAndNotInTheBand(t *testing.T) {
	for _, a := range accounts(t) {
		if a.Opens == "" {
			continue
		}
		c := read(t, a.Case)
		for on, want := range map[day.Day]string{a.Seen[0]: "not_met", a.Legal - 1: "not_met", a.Legal: "met"} {
			for _, p := range assess(t, c, on).Programs {
				if p.Program == a.Opens && p.Verdict.String() != want {
					t.Errorf("%s: %s is %s on %s, want %s", a.Account, p.Program, p.Verdict, on, want)
				}
			}
		}
		e := aged(t, c, a.From, timeline.Months).Event(a.Legal)
		begun := false
		for _, p := range e.Programs {
			begun = begun || p.ID == a.Opens && p.Begins()
		}
		if !begun {
			t.Errorf("%s: the event of %s does not say that %s begins", a.Account, a.Legal, a.Opens)
		}
	}
}

func TestAYearThatIsTrueOnTheFirstOfAMonthHasNoBandByTheReadingOfItsOwnMonth(t *testing.T) {
	for _, a := range accounts(t) {
		if a.Account != "eleven_months" {
			continue
		}
		y := yearOf(t, &a, aged(t, read(t, a.Case), a.From, timeline.Months))
		if y.Seen[1].On != y.Legal {
			t.Errorf("seen on %s, true on %s", y.Seen[1].On, y.Legal)
		}
	}
}

func TestEveryAccountThatIsKeptNamesASourceAndTheTestedOnesAreAmongThem(t *testing.T) {
	kept := map[string]bool{}
	for _, a := range clock(t).Accounts {
		kept[a.Account] = true
	}
	for _, a := range accounts(t) {
		if !kept[a.Account] {
			t.Errorf("%s is not in %s", a.Account, timeline.File)
		}
	}
}

func TestABrokenFileOfTheMonthClockIsRefusedWithPlaceAndCure(t *testing.T) {
	whole, err := os.ReadFile("../../../data/" + timeline.File)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ name, old, new, place, cure string }{
		{"no day", `"checked": "2026-11-22"`, `"checked": ""`, "checked", "Compare"},
		{"no citation", `, "cite": "forum_second_year first post"}`, `}`, "readings[0].cite", "short name"},
		{"an unnamed source", `"cite": "visto section`, `"cite": "blog section`, "accounts[3].cite", "Add it to sources"},
		{"readings out of order", `"months_before": 1`, `"months_before": 0`, "readings[1].months_before", "earliest first"},
		{"a reading twice", `"reading": "anniversary_month", "months_before"`, `"reading": "month_before", "months_before"`, "readings[1].reading", "name of its own"},
		{"an account of no reading", `"account": "two_years_2016", "reading": "month_before"`, `"account": "two_years_2016", "reading": "other"`, "accounts[1].reading", "Name one"},
		{"a month that is none", `"month": "2016-12"`, `"month": "2016-13"`, "accounts[1].month", "Write the month"},
		{"an unknown field", `"note"`, `"nota"`, "line", "Correct its name"},
	} {
		if !strings.Contains(string(whole), c.old) {
			t.Fatalf("%s: the file does not hold %s", c.name, c.old)
		}
		broken := strings.Replace(string(whole), c.old, c.new, 1)
		_, err := timeline.ReadClock(fstest.MapFS{timeline.File: {Data: []byte(broken)}})
		if err == nil || !strings.Contains(err.Error(), timeline.File) || !strings.Contains(err.Error(), c.place) || !strings.Contains(err.Error(), c.cure) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}
