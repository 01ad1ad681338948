package day

import (
	"testing"
	"time"
)

func must(t *testing.T, s string) Day {
	t.Helper()
	d, err := Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestEveryDayFrom1900To2199IsTheDayThatTheStandardLibraryNames(t *testing.T) {
	want := time.Date(1900, 1, 1, 0, 0, 0, 0, time.UTC)
	for d := Of(1900, 1, 1); d <= Of(2199, 12, 31); d++ {
		y, m, dd := d.Date()
		if y != want.Year() || m != int(want.Month()) || dd != want.Day() || Of(y, m, dd) != d {
			t.Fatalf("day %d reads %d-%d-%d, want %s", d, y, m, dd, want.Format(time.DateOnly))
		}
		if At(d, 1, 2, 3).String() != want.Add(time.Hour+2*time.Minute+3*time.Second).Format(time.RFC3339) || At(d, 1, 2, 3).Day() != d {
			t.Fatalf("the instant of %s is %s", d, At(d, 1, 2, 3))
		}
		want = want.AddDate(0, 0, 1)
	}
}

func TestWholeYearsAreCompleteOnTheAnniversaryAndNotTheDayBefore(t *testing.T) {
	for _, c := range []struct {
		start, on string
		want      int
	}{
		{"1994-05-02", "2026-05-01", 31},
		{"1994-05-02", "2026-05-02", 32},
		{"2000-02-29", "2025-02-28", 24},
		{"2000-02-29", "2025-03-01", 25},
		{"2000-02-29", "2024-02-29", 24},
	} {
		if got := must(t, c.on).YearsSince(must(t, c.start)); got != c.want {
			t.Errorf("from %s to %s: %d years, want %d", c.start, c.on, got, c.want)
		}
	}
}

func TestAnniversariesAndMonthsKeepTheDayOrMoveToTheNext(t *testing.T) {
	for _, c := range []struct {
		start  string
		months int
		want   string
	}{
		{"2024-01-31", 1, "2024-03-01"},
		{"2024-01-15", 12, "2025-01-15"},
		{"2024-02-29", 12, "2025-03-01"},
		{"2024-02-29", -48, "2020-02-29"},
		{"2024-03-31", -1, "2024-03-01"},
	} {
		if got := must(t, c.start).AddMonths(c.months); got.String() != c.want {
			t.Errorf("%s and %d months: %s, want %s", c.start, c.months, got, c.want)
		}
	}
	if got := must(t, "2024-02-29").AddYears(2); got.String() != "2026-03-01" {
		t.Errorf("two years after 29 February 2024: %s", got)
	}
}

func TestTheSameDayOfTwoMonthsIsAWholeNumberOfMonthsApart(t *testing.T) {
	for d := Of(2023, 1, 1); d < Of(2026, 1, 1); d++ {
		_, _, dom := d.Date()
		if dom > 28 {
			continue
		}
		for n := 1; n <= 24; n++ {
			if got := d.AddMonths(n).Ticks() - d.Ticks(); got != n*MonthTicks {
				t.Fatalf("%s and %d months: %d ticks", d, n, got)
			}
		}
	}
}

func TestADayThatIsNotOneIsRefused(t *testing.T) {
	for _, s := range []string{"", "2026-02-29", "2026-13-01", "2026-00-10", "26-01-01", "2026/01/01", "2026-1-1", "1899-12-31", "2200-01-01", "2026-01-0x", "2026-01-01 "} {
		if d, err := Parse(s); err == nil {
			t.Errorf("%q was read as %s", s, d)
		}
	}
	for _, s := range []string{"2024-13", "2024-1", "2024", "1899-01"} {
		if _, _, err := ParseMonth(s); err == nil {
			t.Errorf("%q was read as a month", s)
		}
	}
	if _, err := ParseInstant("2026-01-10 15:04"); err == nil {
		t.Error("an instant without a zone was read")
	}
}
