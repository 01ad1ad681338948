package text

import (
	"testing"

	"portage/core/day"
)

func TestNumbersAreWrittenAsEachLanguageWritesThem(t *testing.T) {
	for _, c := range []struct {
		n      int
		en, fr string
	}{
		{0, "0", "0"}, {7, "7", "7"}, {999, "999", "999"}, {1000, "1,000", "1\u00a0000"}, {1500, "1,500", "1\u00a0500"},
		{20784, "20,784", "20\u00a0784"}, {1234567, "1,234,567", "1\u00a0234\u00a0567"}, {-12, "−12", "−12"}, {-1500, "−1,500", "−1\u00a0500"},
	} {
		same(t, Number(EN, c.n), c.en)
		same(t, Number(FR, c.n), c.fr)
	}
}

func TestDecimalsAndMoneyFollowTheLanguage(t *testing.T) {
	for _, c := range []struct{ got, want string }{
		{Decimal(EN, 85), "8.5"}, {Decimal(FR, 85), "8,5"}, {Decimal(FR, 80), "8"}, {Decimal(EN, 0), "0"}, {Decimal(FR, 5), "0,5"}, {Decimal(EN, -5), "−0.5"},
		{Money(EN, 0), "$0"}, {Money(EN, 20000), "$20,000"}, {Money(FR, 20000), "20\u00a0000\u00a0$"}, {Money(EN, -1), "−$1"}, {Money(FR, -1500), "−1\u00a0500\u00a0$"},
	} {
		same(t, c.got, c.want)
	}
}

func TestDaysAndMonthsAreWrittenOut(t *testing.T) {
	for _, c := range []struct{ got, want string }{
		{Date(EN, day.Of(2026, 10, 6)), "October\u00a06, 2026"}, {Date(FR, day.Of(2026, 10, 6)), "6\u00a0octobre\u00a02026"},
		{Date(FR, day.Of(2026, 5, 1)), "1er\u00a0mai\u00a02026"}, {Date(EN, day.Of(2026, 5, 1)), "May\u00a01, 2026"},
		{Date(FR, day.Of(2024, 2, 29)), "29\u00a0février\u00a02024"}, {Date(FR, day.Of(2025, 12, 31)), "31\u00a0décembre\u00a02025"},
		{Date(EN, 0), ""}, {Date(FR, 0), ""},
		{Month(EN, 2026, 1), "January\u00a02026"}, {Month(FR, 2026, 12), "décembre\u00a02026"},
		{Moment(EN, day.At(day.Of(2023, 6, 19), 6, 41, 5)), "June\u00a019, 2023, 06:41:05\u00a0UTC"},
		{Moment(FR, day.At(day.Of(2023, 6, 19), 6, 41, 5)), "19\u00a0juin\u00a02023 à 6\u00a0h\u00a041\u00a0min\u00a05\u00a0s\u00a0UTC"},
		{Moment(EN, 0), ""},
	} {
		same(t, c.got, c.want)
	}
}

func TestDurationsCountYearsAndMonths(t *testing.T) {
	for _, c := range []struct {
		months int
		en, fr string
	}{
		{0, "0\u00a0months", "0\u00a0mois"}, {1, "1\u00a0month", "1\u00a0mois"}, {11, "11\u00a0months", "11\u00a0mois"}, {12, "1\u00a0year", "1\u00a0an"},
		{13, "1\u00a0year 1\u00a0month", "1\u00a0an 1\u00a0mois"}, {27, "2\u00a0years 3\u00a0months", "2\u00a0ans 3\u00a0mois"}, {120, "10\u00a0years", "10\u00a0ans"},
	} {
		same(t, Duration(EN, c.months), c.en)
		same(t, Duration(FR, c.months), c.fr)
	}
	same(t, Years(FR, 0), "0\u00a0an")
	same(t, Years(EN, 0), "0\u00a0years")
}

func TestFrenchIsSingularForNothing(t *testing.T) {
	rounds := Plural{Text{"{0} round of {1}", "{0} ronde de {1}"}, Text{"{0} rounds of {1}", "{0} rondes de {1}"}}
	for _, c := range []struct {
		n      int
		en, fr string
	}{{0, "0 rounds of 9", "0 ronde de 9"}, {1, "1 round of 9", "1 ronde de 9"}, {2, "2 rounds of 9", "2 rondes de 9"}, {1000, "1,000 rounds of 9", "1\u00a0000 rondes de 9"}} {
		same(t, rounds.In(EN, c.n, "9"), c.en)
		same(t, rounds.In(FR, c.n, "9"), c.fr)
	}
}

func TestAnArgumentIsNeverTakenForAPlaceToFill(t *testing.T) {
	same(t, Text{"{0} and {1}", ""}.Fill(EN, "{1}", "{0}"), "{1} and {0}")
	same(t, Text{"plain", "uni"}.Fill(FR, "x"), "uni")
}

func TestListsReadAsSentences(t *testing.T) {
	same(t, List(EN, nil), "")
	same(t, List(EN, []string{"a"}), "a")
	same(t, List(EN, []string{"a", "b"}), "a and b")
	same(t, List(FR, []string{"a", "b", "c"}), "a, b et c")
}

func same(t *testing.T, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
