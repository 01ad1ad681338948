package round_test

import (
	"bytes"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"portage/core/round"
)

// feed reads a feed of testdata: rows of IRCC's feed of 2026-08-19, chosen so that every shape of a value is there; the French one has the same facts in the French feed's words.
func feed(t testing.TB, name string) *round.Feed {
	t.Helper()
	b, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return parse(t, b)
}

func parse(t testing.TB, b []byte) *round.Feed {
	t.Helper()
	f, err := round.ReadFeed(b)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func TestEveryRowOfTheEnglishFeedIsReadAsTheRecordHasIt(t *testing.T) {
	r := record(t)
	f := feed(t, "feed_en.json")
	if f.Lang != "en" || len(f.Rows) != 42 {
		t.Fatalf("%d rows in %s", len(f.Rows), f.Lang)
	}
	for _, row := range f.Rows {
		want, ok := r.Round(row.Round.Number)
		if !ok {
			t.Errorf("row %d is round %q", row.Row, row.Round.Number)
			continue
		}
		if len(want.Corrected) > 0 {
			continue
		}
		got := row.Round
		if len(row.Unread)+len(row.PoolUnread) > 0 || got.Date != want.Date || got.At != want.At || got.Name != want.Name || got.Invitations != want.Invitations || got.LowestScore != want.LowestScore || got.TieBreak != want.TieBreak {
			t.Errorf("round %s is read as %+v, %v, %v", want.Number, got, row.Unread, row.PoolUnread)
		}
	}
}

func TestTheErrorsOfTheFeedAreReportedAndNotGuessed(t *testing.T) {
	got := map[string][]round.Unread{}
	for _, row := range feed(t, "feed_en.json").Rows {
		if len(row.Unread) > 0 {
			got[row.Round.Number] = row.Unread
		}
	}
	if len(got) != 2 {
		t.Errorf("rows with unread values: %v", got)
	}
	for number, want := range map[string]round.Unread{
		"208": {Number: "208", Field: "drawCutOff", Text: "October 7 at 16:38:21 UTC", Why: "unread"},
		"357": {Number: "357", Field: "drawDateTime", Text: "July 12, 2025 at 16:27:45 UTC", Why: "far"},
	} {
		if len(got[number]) != 1 {
			t.Errorf("round %s: %v", number, got[number])
			continue
		}
		if want.Row = got[number][0].Row; got[number][0] != want || want.Row < 1 {
			t.Errorf("round %s: %+v, want %+v", number, got[number][0], want)
		}
	}
}

func windows1252(t testing.TB, b []byte) []byte {
	t.Helper()
	var out []byte
	for _, r := range string(b) {
		switch {
		case r < 0x80 || r >= 0xa0 && r <= 0xff:
			out = append(out, byte(r))
		case r == '’':
			out = append(out, 0x92)
		case r == '\u202f' || r == '\u2009': // it has one blank that does not break
			out = append(out, 0xa0)
		default:
			t.Fatalf("%q is not in Windows-1252", r)
		}
	}
	return out
}

// Until about 2026-09-18 the French feed was in Windows-1252, by 2026-10-03 in UTF-8; neither says so.
func TestTheFrenchFeedIsReadInEitherEncoding(t *testing.T) {
	r := record(t)
	text, err := os.ReadFile("testdata/feed_fr.json")
	if err != nil {
		t.Fatal(err)
	}
	for name, b := range map[string][]byte{"UTF-8": text, "UTF-8 with a mark": append([]byte("\ufeff"), text...), "Windows-1252": windows1252(t, text)} {
		f := parse(t, b)
		if f.Lang != "fr" || len(f.Rows) != 11 {
			t.Fatalf("%s: %d rows in %s", name, len(f.Rows), f.Lang)
		}
		for _, row := range f.Rows {
			want, _ := r.Round(row.Round.Number)
			typ, lang := r.TypeOf(row.Round.Name)
			if typ != want.Type || lang != "fr" || row.Round.At != want.At || row.Round.LowestScore != want.LowestScore {
				t.Errorf("%s: round %s is read as %+v of type %s", name, want.Number, row.Round, typ)
			}
			if want.Number != "208" && (len(row.Unread)+len(row.PoolUnread) > 0 || row.Round.TieBreak != want.TieBreak || row.Round.Invitations != want.Invitations) {
				t.Errorf("%s: round %s: %v %v", name, want.Number, row.Unread, row.PoolUnread)
			}
		}
	}
}

// row255 is round 255 as the feed has it, without what is not needed.
const row255 = `{"drawNumber":"255","drawDate":"2023-07-06","drawDateFull":"July 6, 2023","drawName":"Healthcare occupations (Version 1)","drawSize":"1,500","drawCRS":"463","drawDateTime":"July 06, 2023 at 14:25:05 UTC","drawCutOff":"June 19, 2023 at 06:41:05 UTC"}`

func rows(list ...string) []byte {
	return []byte(`{"classes":"wb-tables","rounds":[` + strings.Join(list, ",") + `]}`)
}

func with(row string, pairs ...string) string {
	return strings.NewReplacer(pairs...).Replace(row)
}

func TestAValueThatCannotBeReadIsReportedByNumberFieldAndTextAndTheOtherRowsAreKept(t *testing.T) {
	next := with(row255, `"255"`, `"256"`)
	for _, c := range []struct{ old, new, number, field, text, why string }{
		{`"drawNumber":"255"`, `"drawNumber":"#255"`, "", "drawNumber", "#255", "unread"},
		{`"drawNumber":"255",`, ``, "", "drawNumber", "", "unread"},
		{`"2023-07-06"`, `"July 6"`, "255", "drawDate", "July 6", "unread"},
		{`"July 6, 2023"`, `"July 16, 2023"`, "255", "drawDateFull", "July 16, 2023", "far"},
		{`"Healthcare occupations (Version 1)"`, `" "`, "255", "drawName", " ", "missing"},
		{`"Healthcare occupations (Version 1)"`, `"<b>Healthcare</b>"`, "255", "drawName", "<b>Healthcare</b>", "missing"},
		{`"Healthcare occupations (Version 1)"`, `7e`, "", "", "", ""},
		{`"1,500"`, `"1,50"`, "255", "drawSize", "1,50", "unread"},
		{`"1,500"`, `"0"`, "255", "drawSize", "0", "range"},
		{`"1,500"`, `null`, "255", "drawSize", "null", "unread"},
		{`"1,500"`, `["1,500"]`, "255", "drawSize", `["1,500"]`, "unread"},
		{`"463"`, `"1,201"`, "255", "drawCRS", "1,201", "range"},
		{`"463"`, `""`, "255", "drawCRS", "", "unread"},
		{`July 06, 2023 at`, `July 08, 2023 at`, "255", "drawDateTime", "July 08, 2023 at 14:25:05 UTC", "far"},
		{`July 06, 2023 at 14:25:05 UTC`, ``, "255", "drawDateTime", "", "unread"},
		{`June 19, 2023`, `July 6, 2024`, "255", "drawCutOff", "July 6, 2024 at 06:41:05 UTC", "after_round"},
		{`June 19, 2023`, `June 19, 2022`, "255", "drawCutOff", "June 19, 2022 at 06:41:05 UTC", "too_old"},
		{`June 19, 2023`, `June 19`, "255", "drawCutOff", "June 19 at 06:41:05 UTC", "unread"},
		{`,"drawCutOff":"June 19, 2023 at 06:41:05 UTC"`, ``, "255", "drawCutOff", "", "missing"},
	} {
		b := rows(next, with(row255, c.old, c.new))
		if c.why == "" {
			if _, err := round.ReadFeed(b); err == nil {
				t.Errorf("with %s the feed was read", c.new)
			}
			continue
		}
		f := parse(t, b)
		if len(f.Rows) != 2 || len(f.Rows[0].Unread) != 0 {
			t.Fatalf("with %s: %+v", c.new, f.Rows)
		}
		want := round.Unread{Row: 2, Number: c.number, Field: c.field, Text: c.text, Why: c.why}
		if got := f.Rows[1].Unread; len(got) != 1 || got[0] != want {
			t.Errorf("with %s: %+v, want %+v", c.new, got, want)
		}
	}
}

func TestValuesAtTheEdgesAreRead(t *testing.T) {
	for _, c := range []struct{ old, new string }{
		{`"1,500"`, `1500`},
		{`"1,500"`, `" 1 500 "`},
		{`"463"`, `"1200"`},
		{`"463"`, `"1"`},
		{`"2023-07-06"`, `"06-07-2023"`},
		{`June 19, 2023 at 06:41:05 UTC`, ``},
		{`June 19, 2023 at 06:41:05 UTC`, `July 06, 2023 at 14:25:05 UTC`},
		{`June 19, 2023 at 06:41:05 UTC`, `July 06, 2022 at 14:25:05 UTC`},
		{`July 06, 2023 at 14:25:05 UTC`, `July 07, 2023 at 23:59:59 UTC`},
		{`,"drawDateFull":"July 6, 2023"`, ``},
		{`"July 6, 2023"`, `"early in July"`},
	} {
		if f := parse(t, rows(with(row255, c.old, c.new))); len(f.Rows[0].Unread) != 0 {
			t.Errorf("with %s: %v", c.new, f.Rows[0].Unread)
		}
	}
}

func TestRowsThatContradictOneAnotherAreBothReported(t *testing.T) {
	f := parse(t, rows(row255, with(row255, `"463"`, `"464"`)))
	if len(f.Rows[0].Unread) != 1 || len(f.Rows[1].Unread) != 1 || f.Rows[1].Unread[0].Why != "twice" {
		t.Errorf("%+v", f.Rows)
	}
	if f = parse(t, rows(row255, row255)); len(f.Rows[0].Unread) != 0 || len(f.Rows[1].Unread) != 1 {
		t.Errorf("a row that stands twice: %+v", f.Rows)
	}
	f = parse(t, rows(`7`, `null`, `[]`, `"255"`, row255))
	for i, row := range f.Rows {
		if bad := i < 4; bad != (len(row.Unread) == 1) || bad && row.Unread[0].Why != "not_a_row" {
			t.Errorf("row %d: %v", i+1, row.Unread)
		}
	}
}

func TestWhatIsNotAFeedIsRefusedWithItsCure(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"", "not JSON"},
		{"<!doctype html>", "not JSON"},
		{"{", "not JSON"},
		{"[]", "not JSON"},
		{"{}", "no row"},
		{`{"rounds":[]}`, "no row"},
		{`{"rounds":{}}`, "not JSON"},
		{`{"rounds":"x"}`, "not JSON"},
		{`{"rounds":[{}]} x`, "not JSON"},
		{strings.Repeat("[", 1<<20), "not JSON"},
		{`{"rounds":[` + strings.Repeat("[", 1<<20), "not JSON"},
		{`{"rounds":[` + strings.Repeat("1,", 20_000) + "1]}", "20001 rows"},
		{strings.Repeat(" ", 16<<20+1), "larger than 16 MiB"},
	} {
		_, err := round.ReadFeed([]byte(c.text))
		if err == nil || !strings.Contains(err.Error(), c.want) || !strings.HasPrefix(err.Error(), "the feed: ") {
			t.Errorf("%.20q: %v, want %s", c.text, err, c.want)
		}
	}
}

func TestATextThatIsReportedIsCutOff(t *testing.T) {
	f := parse(t, rows(with(row255, `"463"`, `"`+strings.Repeat("é", 1000)+`"`)))
	if got := f.Rows[0].Unread[0].Text; utf8.RuneCountInString(got) != 121 {
		t.Errorf("%d characters are reported", utf8.RuneCountInString(got))
	}
}

func FuzzFeed(f *testing.F) {
	for _, name := range []string{"feed_en.json", "feed_fr.json"} {
		b, err := os.ReadFile("testdata/" + name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
		f.Add(windows1252(f, b))
		// One row each, so that what is changed is near.
		for line := range bytes.Lines(b) {
			if bytes.HasPrefix(line, []byte(`{"drawNumber"`)) {
				f.Add(rows(strings.TrimRight(string(line), ",\n")))
			}
		}
	}
	f.Add(rows(with(row255, `"255"`, `"448"`, "2023-07", "2026-10", "July 06, 2023", "October 6, 2026", "July 6, 2023", "October 6, 2026", "June 19, 2023", "June 19, 2026")))
	all := editions(f)
	r := record(f)
	p := pool(f, r)
	f.Fuzz(func(t *testing.T, b []byte) {
		got, err := round.ReadFeed(b)
		if err != nil {
			return
		}
		merged, report := round.Merge(r, got, readOn)
		mergedPool, poolReport := round.MergePool(p, merged, got, readOn)
		if len(merged.Rounds) != len(r.Rounds)+len(report.Added) {
			t.Error("a round was lost, or added without a word")
		}
		if got, _ := merged.Round("208"); got.Invitations != 888 {
			t.Error("the correction of round 208 was lost")
		}
		if len(report.Added)+len(report.Changed)+len(report.Confirmed)+len(poolReport.Added)+len(poolReport.Changed)+len(poolReport.Confirmed) == 0 {
			return // nothing to read again
		}
		again, againPool := reread(t, all, merged, mergedPool)
		if !bytes.Equal(again.JSON(), merged.JSON()) || !bytes.Equal(againPool.JSON(), mergedPool.JSON()) {
			t.Error("what was merged reads back as something else")
		}
	})
}
