package ics

import (
	"strings"
	"testing"
	"unicode/utf8"

	"portage/core/day"
)

func sample() *Calendar {
	return &Calendar{
		Product: "Portage//Ahead", Name: "Ahead, of A; B", Lang: "fr", Stamp: day.At(day.Of(2026, 11, 26), 1, 53, 45),
		Entries: []Entry{
			{UID: UID("a", "birthday"), First: day.Of(2027, 5, 2), Summary: "Vous avez 33 ans : −6 points", Description: "Âge : de 94 à 88\npoints"},
			{UID: UID("a", "band"), First: day.Of(2027, 2, 1), Last: day.Of(2027, 2, 28), Summary: "N’acceptez pas encore"},
		},
	}
}

func TestTheFileIsWrittenToTheLetter(t *testing.T) {
	want := strings.Join([]string{
		"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Portage//Ahead//FR", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", `X-WR-CALNAME:Ahead\, of A\; B`,
		"BEGIN:VEVENT", "UID:" + UID("a", "birthday"), "DTSTAMP:20261126T015345Z", "DTSTART;VALUE=DATE:20270502", "DTEND;VALUE=DATE:20270503",
		"SUMMARY;LANGUAGE=fr:Vous avez 33 ans : −6 points", `DESCRIPTION;LANGUAGE=fr:Âge : de 94 à 88\npoints`, "TRANSP:TRANSPARENT", "END:VEVENT",
		"BEGIN:VEVENT", "UID:" + UID("a", "band"), "DTSTAMP:20261126T015345Z", "DTSTART;VALUE=DATE:20270201", "DTEND;VALUE=DATE:20270301",
		"SUMMARY;LANGUAGE=fr:N’acceptez pas encore", "TRANSP:TRANSPARENT", "END:VEVENT",
		"END:VCALENDAR", "",
	}, "\r\n")
	if got := string(sample().Write()); got != want {
		t.Errorf("%q\nwant\n%q", got, want)
	}
}

func TestCommasSemicolonsBackslashesAndLineBreaksAreEscapedAndOtherControlsLeftOut(t *testing.T) {
	for from, want := range map[string]string{
		`a,b;c\d`:      `a\,b\;c\\d`,
		"a\nb\r\nc\rd": `a\nb\nc\nd`,
		"a\x00b\x1bc":  "abc",
		"a:b\"c\td":    "a:b\"c\td",
		"École d’été":  "École d’été",
	} {
		if got := escape(from); got != want {
			t.Errorf("%q is written %q, want %q", from, got, want)
		}
	}
}

// unfold joins the lines that go on, as a reader does.
func unfold(file string) string { return strings.ReplaceAll(file, "\r\n ", "") }

func TestALongLineIsFoldedAt75OctetsAndNoLetterIsCutInTwo(t *testing.T) {
	for _, letter := range []string{"a", "é", "’", "𝄞"} {
		for n := 55; n < 240; n++ {
			c := sample()
			c.Entries[0].Summary = strings.Repeat(letter, n)
			file := string(c.Write())
			for _, line := range strings.Split(strings.TrimSuffix(file, "\r\n"), "\r\n") {
				if len(line) > 75 || !utf8.ValidString(line) {
					t.Fatalf("%d times %s: %d octets, whole letters: %t: %q", n, letter, len(line), utf8.ValidString(line), line)
				}
			}
			if !strings.Contains(unfold(file), "SUMMARY;LANGUAGE=fr:"+c.Entries[0].Summary+"\r\n") {
				t.Fatalf("%d times %s: it does not read back", n, letter)
			}
		}
	}
}

func TestALineOf75OctetsIsWholeAndOneOf76IsFolded(t *testing.T) {
	for n, folded := range map[int]bool{75: false, 76: true} {
		var w writer
		w.line("X", strings.Repeat("a", n-len("X:")))
		if got := strings.Contains(w.String(), "\r\n "); got != folded {
			t.Errorf("%d octets: folded %t", n, got)
		}
	}
}

func TestEveryLineEndsWithCRLF(t *testing.T) {
	file := string(sample().Write())
	if strings.Count(file, "\n") != strings.Count(file, "\r\n") || strings.Count(file, "\r") != strings.Count(file, "\r\n") || !strings.HasSuffix(file, "END:VCALENDAR\r\n") {
		t.Errorf("%q", file)
	}
}

func TestAnIdIsTheSameForTheSameThingAnotherForAnotherAndSaysNothingOfIt(t *testing.T) {
	id := UID("Ana", "birthday", "33")
	if id != UID("Ana", "birthday", "33") || strings.Contains(id, "Ana") {
		t.Error(id)
	}
	for _, other := range []string{UID("Ana", "birthday", "34"), UID("Ana", "birthday3", "3"), UID("Anabirthday", "33"), UID("Ana")} {
		if other == id {
			t.Errorf("%s is also that of another", id)
		}
	}
}
