package round

import "testing"

// The shapes are those of drawDateTime and drawCutOff in IRCC's English feed of 2026-08-19, thirteen and twenty, and of the French one of January 2026; the values beside them those that the rounds' pages mean.
func TestEveryShapeOfAnInstantThatTheFeedHasHadIsRead(t *testing.T) {
	for _, c := range []struct{ text, want, lang string }{
		{"August 7, 2026 at 14:22:11 UTC", "2026-08-07T14:22:11Z", "en"},
		{"March 05, 2025 at 05:10:48", "2025-03-05T05:10:48Z", "en"},
		{"January 18, 2023 16:13:57 UTC", "2023-01-18T16:13:57Z", "en"},
		{"November 1, 2017, at 12:55:44 UTC", "2017-11-01T12:55:44Z", "en"},
		{"January 23, 2025 at 2025-01-23 15:30:04 UTC", "2025-01-23T15:30:04Z", "en"},
		{"April 26,2023 18:10:04 UTC", "2023-04-26T18:10:04Z", "en"},
		{"August 19th 2026 at 12:35:37 UTC", "2026-08-19T12:35:37Z", "en"},
		{"April 12th, 2026 at 04:32:26 UTC", "2026-04-12T04:32:26Z", "en"},
		{"August 31st, 2026 at 10:42:13 UTC", "2026-08-31T10:42:13Z", "en"},
		{"July 3rd 2026 at 21:35:13 UTC", "2026-07-03T21:35:13Z", "en"},
		{"August 13, 2025 at14:22:11 UTC", "2025-08-13T14:22:11Z", "en"},
		{"October 25, 2023 at 15:48:39 AM UTC", "2023-10-25T15:48:39Z", "en"},
		{"September 30, 2023 at 04:22:17 AM UTC", "2023-09-30T04:22:17Z", "en"},
		{"June 22, 2021 at 20:19:59 PM UTC", "2021-06-22T20:19:59Z", "en"},
		{"May 12 2025 at 14:22:11 UTC", "2025-05-12T14:22:11Z", "en"},
		{" May 12, 2025 at 14:22:11 UTC", "2025-05-12T14:22:11Z", "en"},
		{"May 12, 2025 at 14:22:11 UTC ", "2025-05-12T14:22:11Z", "en"},
		{"October 18, 2025 at  7:18:52 UTC", "2025-10-18T07:18:52Z", "en"},
		{"October 18, 2025  at 07:18:52 UTC", "2025-10-18T07:18:52Z", "en"},
		{"October 18. 2025 at 07:18:52 UTC", "2025-10-18T07:18:52Z", "en"},
		{"21 janvier 2026 à 12:37:42 UTC", "2026-01-21T12:37:42Z", "fr"},
		{"29 octobre 2025 à 04:35:24 UTC", "2025-10-29T04:35:24Z", "fr"},
		{"1er février 2026 à 04:35:24 UTC", "2026-02-01T04:35:24Z", "fr"},
		{"1er fevrier 2026 a 04:35:24 UTC", "2026-02-01T04:35:24Z", "fr"},
		{"16\u00a0AOÛT\u202f2026 à\u00a04:35:24 UTC", "2026-08-16T04:35:24Z", "fr"},
		{"16 aou\u0302t 2026, à 04:35:24", "2026-08-16T04:35:24Z", "fr"},
		{"le 3 décembre 2025 à 4 h 35 min 24 s UTC", "", ""},
		{"3 décembre 2025 à 4 h 35 min 24 s UTC", "2025-12-03T04:35:24Z", "fr"},
		{"2025-01-23T15:30:04Z", "2025-01-23T15:30:04Z", ""},
		{"2025-01-23 15:30:04 UTC", "2025-01-23T15:30:04Z", ""},
		{"February 29, 2024 at 00:00:00 UTC", "2024-02-29T00:00:00Z", "en"},
		{"August 7, 2026 at 23:59:59 UTC", "2026-08-07T23:59:59Z", "en"},
		{"August 7, 2026 at 12:00:00 PM UTC", "2026-08-07T12:00:00Z", "en"},
		{"August 7, 2026 at 15:48:39 a.m. UTC", "2026-08-07T15:48:39Z", "en"},
	} {
		at, lang, ok := readInstant(c.text)
		if ok != (c.want != "") || at.String() != c.want || lang != c.lang {
			t.Errorf("%q is read as %q, %q, %v; want %q, %q", c.text, at, lang, ok, c.want, c.lang)
		}
	}
}

func TestAnInstantThatLeavesRoomForAGuessIsNotRead(t *testing.T) {
	for _, s := range []string{
		"",
		"October 7 at 16:38:21 UTC", // round 208: the year is missing
		"February 29, 2023 at 00:00:00 UTC",
		"June 31, 2023 at 00:00:00 UTC",
		"June 0, 2023 at 00:00:00 UTC",
		"Juny 3, 2023 at 00:00:00 UTC",
		"June 3, 23 at 00:00:00 UTC",
		"June 3, 1023 at 00:00:00 UTC",
		"June 3, 20233 at 00:00:00 UTC",
		"June 3, 2023 at 24:00:00 UTC",
		"June 3, 2023 at 10:60:00 UTC",
		"June 3, 2023 at 10:00:60 UTC",
		"June 3, 2023 at 10:00 UTC",
		"June 3, 2023 at 100:00:00 UTC",
		"June 3, 2023 at 10:0:00 UTC",
		"June 3, 2023 at 04:22:17 PM UTC", // 04:22 or 16:22
		"June 3, 2023 at 12:22:17 AM UTC", // 12:22 or 00:22
		"June 3, 2023 at 10:00:00 EST",
		"June 3, 2023 at 10:00:00 UTC-5",
		"June 3, 2023 at 10:00:00 UTC or so",
		"June 3, 2023 at 2023-06-04 10:00:00 UTC",
		"June 3, 2023 at 10:00:00.5 UTC",
		"3 th June 2023 at 10:00:00 UTC",
		"03/06/2023 10:00:00",
		"June 3, 2023",
		"٣ June 2023 at 10:00:00 UTC",
	} {
		if at, _, ok := readInstant(s); ok {
			t.Errorf("%q was read as %s", s, at)
		}
	}
}

func TestADayIsReadInWordsAndInFigures(t *testing.T) {
	for text, want := range map[string]string{
		"2026-08-16":      "2026-08-16",
		"12-04-2023":      "2023-04-12", // round 246, as first published
		"August 16, 2026": "2026-08-16",
		"16 août 2026":    "2026-08-16",
		"1er mars 2026":   "2026-03-01",
		"2023-13-01":      "",
		"2023-02-29":      "",
		"2023-2-9":        "",
		"31-02-2023":      "",
		"2026-08":         "",
		"2026-08-16-":     "",
		"16 août":         "",
		"":                "",
	} {
		d, _, ok := readDay(text)
		if ok != (want != "") || d.String() != want && ok {
			t.Errorf("%q is read as %s, %v; want %q", text, d, ok, want)
		}
	}
}

func TestACountIsReadWithCommasOrBlanksBetweenItsThrees(t *testing.T) {
	for text, want := range map[string]int{
		"0": 0, "4": 4, "999": 999, "5000": 5000, "5,000": 5000, "27,332": 27332, "226,859": 226859,
		"20 784": 20784, "20\u00a0784": 20784, "20\u202f784": 20784, "1\u2009234\u2009567": 1234567, " 5,000 ": 5000, "\ufeff7": 7,
		"": -1, ",": -1, "5,00": -1, "5,0000": -1, ",500": -1, "5,": -1, "5,000,00": -1, "1,000 000": -1, "0,5": -1, "5.000": -1, "5,000.0": -1, "-5": -1, "+5": -1, "5e3": -1, "1234,567": -1, "٥": -1, "12345678901": -1,
	} {
		n, ok := readCount(text)
		if ok != (want >= 0) || ok && n != want {
			t.Errorf("%q is read as %d, %v; want %d", text, n, ok, want)
		}
	}
}

func TestTheNumbersOfRoundsAreOrderedWithTheirLetters(t *testing.T) {
	order := []string{"1", "9", "10", "90", "91", "91a", "91b", "92", "100", "447", "1000"}
	for i, a := range order {
		for j, b := range order {
			if got := compareNumbers(a, b); (got < 0) != (i < j) || (got == 0) != (i == j) {
				t.Errorf("%s against %s: %d", a, b, got)
			}
		}
		if !isNumber(a) {
			t.Errorf("%s is not taken for a number", a)
		}
	}
	for _, s := range []string{"", "a", "091", "91ab", "91A", "-1", "1.5", "1234567", "91 a"} {
		if isNumber(s) {
			t.Errorf("%q is taken for a number", s)
		}
	}
}

func TestTheBytesOfTheFeedAreReadAsUTF8OrElseAsWindows1252(t *testing.T) {
	for _, c := range []struct{ bytes, want string }{
		{"Métiers", "Métiers"},
		{"\ufeffMétiers", "Métiers"},
		{"M\xe9tiers sp\xe9cialis\xe9s", "Métiers spécialisés"},
		{"l\x92exp\xe9rience \x80", "l’expérience €"},
		{"20\xa0784", "20\u00a0784"},
		{"\x81", "\ufffd"},
		{"", ""},
	} {
		if got := string(utf8Of([]byte(c.bytes))); got != c.want {
			t.Errorf("%q is read as %q, want %q", c.bytes, got, c.want)
		}
	}
}

func FuzzTexts(f *testing.F) {
	for _, s := range []string{"August 7, 2026 at 14:22:11 UTC", "1er février 2026 à 4 h 35 min 24 s UTC", "January 23, 2025 at 2025-01-23 15:30:04 AM UTC", "12-04-2023", "226,859", "20\u202f784"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if at, _, ok := readInstant(s); ok {
			if again, _, ok := readInstant(at.String()); !ok || again != at {
				t.Errorf("%q is read as %s, and that as %s", s, at, again)
			}
		}
		if d, _, ok := readDay(s); ok {
			if again, _, ok := readDay(d.String()); !ok || again != d {
				t.Errorf("%q is read as %s, and that as %s", s, d, again)
			}
		}
		if n, ok := readCount(s); ok && (n < 0 || n > 999_999_999) {
			t.Errorf("%q is read as %d", s, n)
		}
		if name := tidy(s); isName(name) && tidy(name) != name {
			t.Errorf("%q is not tidy", name)
		}
	})
}

func TestEveryWordForAMonthStandsOnce(t *testing.T) {
	seen := map[string]bool{}
	for _, m := range months {
		if seen[m.word] || m.number < 1 || m.number > 12 {
			t.Errorf("%q is month %d", m.word, m.number)
		}
		seen[m.word] = true
	}
}

func TestEveryFieldHasOneNameInTheFeed(t *testing.T) {
	for _, f := range fields {
		if fieldOf(f.own) != f.feed || ownField(f.feed) != f.own {
			t.Errorf("%s is %s, which is %s", f.own, fieldOf(f.own), ownField(f.feed))
		}
	}
	if fieldOf("type") != "" || ownField("type") != "" {
		t.Error("the type is read from the name: the feed has no field for it")
	}
}
