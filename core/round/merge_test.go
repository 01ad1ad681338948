package round_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"portage/core/category"
	"portage/core/day"
	"portage/core/round"
)

func reread(t testing.TB, all []*category.Edition, r *round.Record, p *round.Pool) (*round.Record, *round.Pool) {
	t.Helper()
	fs := fstest.MapFS{"rounds.json": {Data: r.JSON()}, "pool.json": {Data: p.JSON()}}
	again, err := round.Read(fs, all)
	if err != nil {
		t.Fatal(err)
	}
	againPool, err := round.ReadPool(fs, again)
	if err != nil {
		t.Fatal(err)
	}
	return again, againPool
}

var readOn = day.Of(2026, 11, 22)

// row448 is a round that has not been: what IRCC would write for it.
const row448 = `{"drawNumber":"448","drawDate":"2026-10-13","drawDateFull":"October 13, 2026","drawName":"Provincial Nominee Program","drawSize":"1,002","drawCRS":"731","drawDateTime":"October 13, 2026 at 14:25:05 UTC","drawCutOff":"June 19, 2026 at 06:41:05 UTC"}`

func TestAFeedThatSaysNothingNewChangesNothingAndKeepsTheCorrections(t *testing.T) {
	for _, name := range []string{"feed_en.json", "feed_fr.json"} {
		r := record(t)
		f := feed(t, name)
		f.Rows = slices.DeleteFunc(f.Rows, func(row round.FeedRow) bool { return row.Round.Number > "437" && len(row.Round.Number) == 3 })
		merged, report := round.Merge(r, f, readOn)
		if !bytes.Equal(merged.JSON(), r.JSON()) {
			t.Errorf("%s: the record changed from byte %d", name, differ(merged.JSON(), r.JSON()))
		}
		if len(report.Added)+len(report.Changed)+len(report.Confirmed)+len(report.Unread)+len(report.Unknown) > 0 || report.Older {
			t.Errorf("%s: %+v", name, report)
		}
		if report.Same+2 != len(f.Rows) && name == "feed_en.json" {
			t.Errorf("%s: %d of %d rows are the same", name, report.Same, len(f.Rows))
		}
	}
}

func TestACorrectedValueIsKeptAndReported(t *testing.T) {
	_, report := round.Merge(record(t), feed(t, "feed_en.json"), readOn)
	want := []round.Change{
		{Number: "208", Field: "tie_break", Old: "2021-10-07T16:38:21Z", New: "October 7 at 16:38:21 UTC"},
		{Number: "208", Field: "invitations", Old: "888", New: "681"},
		{Number: "357", Field: "at", Old: "2025-07-22T16:27:45Z", New: "July 12, 2025 at 16:27:45 UTC"},
	}
	if !slices.Equal(report.Kept, want) {
		t.Errorf("kept %+v", report.Kept)
	}
}

func TestTheFrenchFeedConfirmsRoundsKnownFromCopiesAndKeepsTheirEnglishNames(t *testing.T) {
	r := record(t)
	merged, report := round.Merge(r, feed(t, "feed_fr.json"), readOn)
	if !slices.Equal(report.Confirmed, []string{"442", "444", "447"}) || len(report.Changed)+len(report.Added)+len(report.Unknown) > 0 {
		t.Errorf("%+v", report)
	}
	got, _ := merged.Round("447")
	if got.Name != "Trades Occupations, 2026-Version 3" || !slices.Equal(got.Source, []string{"feed"}) {
		t.Errorf("round 447 is now %+v", got)
	}
	if merged.Checked != readOn || merged.Sources["feed"].Published != "2026-11-22" || r.Sources["feed"].Published != "2026-08-19" {
		t.Errorf("checked %s, the feed read %s", merged.Checked, merged.Sources["feed"].Published)
	}
	if old, _ := r.Round("447"); !slices.Equal(old.Source, []string{"copy"}) {
		t.Error("the record that was merged into changed")
	}
}

func TestANewRoundIsAddedInItsPlace(t *testing.T) {
	r := record(t)
	merged, report := round.Merge(r, parse(t, rows(with(row448, `"448"`, `"450"`, "2026-10-13", "2026-10-14", "October 13", "October 14"), row448, row255)), readOn)
	if !slices.Equal(report.Added, []string{"448", "450"}) || report.Same != 1 || len(report.Unread) > 0 {
		t.Errorf("%+v", report)
	}
	if len(merged.Rounds) != 450 || merged.Rounds[0].Number != "450" || merged.Rounds[1].Number != "448" || len(r.Rounds) != 448 {
		t.Errorf("the record begins with %s, %s", merged.Rounds[0].Number, merged.Rounds[1].Number)
	}
	got := merged.Rounds[1]
	if got.Type != "pnp" || got.Invitations != 1002 || got.LowestScore != 731 || !slices.Equal(got.Source, []string{"feed"}) {
		t.Errorf("round 448 is %+v", got)
	}
	reread(t, editions(t), merged, pool(t, r))
}

func TestANewRoundFromTheFrenchFeedTakesItsEnglishNameLater(t *testing.T) {
	french := with(row448, "October 13, 2026", "13 octobre 2026", "Provincial Nominee Program", "Programme des candidats des provinces", " at ", " à ", "1,002", "1 002", "June 19, 2026", "19 juin 2026")
	merged, report := round.Merge(record(t), parse(t, rows(french)), readOn)
	if !slices.Equal(report.Added, []string{"448"}) || merged.Rounds[0].Type != "pnp" || merged.Rounds[0].Name != "Programme des candidats des provinces" {
		t.Fatalf("%+v, %+v", report, merged.Rounds[0])
	}
	merged, report = round.Merge(merged, parse(t, rows(row448)), readOn)
	want := []round.Change{{Number: "448", Field: "name", Old: "Programme des candidats des provinces", New: "Provincial Nominee Program"}}
	if !slices.Equal(report.Changed, want) || merged.Rounds[0].Name != "Provincial Nominee Program" {
		t.Errorf("%+v", report)
	}
}

func TestAnUnknownNameIsKeptAsUnknownAndReported(t *testing.T) {
	name := "Canadian Experience of Physicians, 2027-Version 1"
	merged, report := round.Merge(record(t), parse(t, rows(with(row448, "Provincial Nominee Program", name))), readOn)
	if got := merged.Rounds[0]; got.Type != round.Unknown || got.Name != name {
		t.Errorf("round 448 is %+v", got)
	}
	if !slices.Equal(report.Unknown, []round.Unnamed{{Number: "448", Name: name}}) || !slices.Equal(report.Added, []string{"448"}) {
		t.Errorf("%+v", report)
	}
	// A round known before keeps its name and its type.
	merged, report = round.Merge(record(t), parse(t, rows(with(row255, "Healthcare occupations (Version 1)", "Health (2027)"))), readOn)
	if got, _ := merged.Round("255"); got.Type != "healthcare" || got.Name != "Healthcare occupations (Version 1)" || len(report.Changed) > 0 || !slices.Equal(report.Unknown, []round.Unnamed{{Number: "255", Name: "Health (2027)"}}) {
		t.Errorf("%+v, %+v", got, report)
	}
}

// IRCC revised the tie-break of rounds 262 and 335 and the names of all category rounds in place.
func TestARevisionInPlaceIsTakenFieldByField(t *testing.T) {
	r := record(t)
	revised := with(row255, "1,500", "1,501", "June 19", "June 18", "Healthcare occupations (Version 1)", "Healthcare occupations (2023-1)")
	merged, report := round.Merge(r, parse(t, rows(row448, revised)), readOn)
	want := []round.Change{
		{Number: "255", Field: "invitations", Old: "1500", New: "1501"},
		{Number: "255", Field: "tie_break", Old: "2023-06-19T06:41:05Z", New: "2023-06-18T06:41:05Z"},
		{Number: "255", Field: "name", Old: "Healthcare occupations (Version 1)", New: "Healthcare occupations (2023-1)"},
	}
	if !slices.Equal(report.Changed, want) {
		t.Errorf("%+v", report.Changed)
	}
	if got, _ := merged.Round("255"); got.Invitations != 1501 || got.TieBreak.String() != "2023-06-18T06:41:05Z" || got.Type != "healthcare" {
		t.Errorf("round 255 is %+v", got)
	}
	if got, _ := r.Round("255"); got.Invitations != 1500 {
		t.Error("the record that was merged into changed")
	}
}

func TestARowWithAnUnreadValueIsKeptOutWholeAndTheRoundStaysAsItWas(t *testing.T) {
	r := record(t)
	for _, bad := range []string{
		with(row255, "1,500", "1,501", "June 19, 2023", "June 19"),
		with(row448, "731", "0"),
		with(row448, "2026-10-13", "2026-09-13", "October 13", "September 13"), // before round 447
		with(row255, "1,500", "1,501", "June 19, 2023 at 06:41:05 UTC", ""),    // a tie-break that is no longer there
		with(row255, "2023-07-06", "2023-07-08", "July 06", "July 08", "July 6,", "July 8,"),
	} {
		merged, report := round.Merge(r, parse(t, rows(bad)), readOn)
		if !bytes.Equal(merged.JSON(), r.JSON()) || len(report.Unread) != 1 || len(report.Changed)+len(report.Added) > 0 {
			t.Errorf("%s: %+v", bad, report)
		}
	}
}

func TestAFeedThatEndsBeforeTheLastOneReadSaysSo(t *testing.T) {
	r := record(t)
	for number, older := range map[string]bool{"436": true, "437": false, "438": false} {
		_, report := round.Merge(r, parse(t, rows(with(row255, `"255"`, `"`+number+`"`))), readOn)
		if report.Older != older {
			t.Errorf("a feed that ends with %s: older %v", number, report.Older)
		}
	}
}

func poolRow(number, asOf string, counts [18]int) string {
	b := strings.Builder{}
	fmt.Fprintf(&b, `,"drawDistributionAsOn":%q`, asOf)
	for i, n := range counts {
		fmt.Fprintf(&b, `,"dd%d":"%d"`, i+1, n)
	}
	row := with(row448, `"448"`, `"`+number+`"`)
	return row[:len(row)-1] + b.String() + "}"
}

// counts has ranges that add up.
var counts = [18]int{1, 2, 15, 1, 2, 3, 4, 5, 40, 6, 7, 8, 9, 10, 11, 12, 13, 94}

func TestAScoreDistributionOfTheFeedIsAddedToThePool(t *testing.T) {
	r := record(t)
	p := pool(t, r)
	f := parse(t, rows(poolRow("449", "October 11, 2026", counts), poolRow("448", "October 11, 2026", counts)))
	merged, _ := round.Merge(r, f, readOn)
	mergedPool, report := round.MergePool(p, merged, f, readOn)
	if !slices.Equal(report.Added, []string{"2026-10-11"}) || len(report.Unread)+len(report.Changed) > 0 {
		t.Fatalf("%+v", report)
	}
	s, ok := mergedPool.At("448")
	if !ok || s.AsOf.String() != "2026-10-11" || !slices.Equal(s.Counts, counts[:17]) || s.Total != 94 || !slices.Equal(s.Rounds, []string{"448", "449"}) {
		t.Errorf("%+v", s)
	}
	if len(p.Snapshots) != 129 || len(mergedPool.Snapshots) != 130 {
		t.Errorf("%d snapshots became %d", len(p.Snapshots), len(mergedPool.Snapshots))
	}
	reread(t, editions(t), merged, mergedPool)
}

func TestAScoreDistributionThatDoesNotAddUpIsReportedAndKeptOut(t *testing.T) {
	r := record(t)
	p := pool(t, r)
	for _, c := range []struct {
		change func(*[18]int)
		asOf   string
		field  string
		why    string
	}{
		{func(c *[18]int) { c[17]++ }, "October 11, 2026", "dd18", "sum"},
		{func(c *[18]int) { c[0]++ }, "October 11, 2026", "dd18", "sum"},
		{func(c *[18]int) { c[3]++ }, "October 11, 2026", "dd18", "sum"},
		{func(*[18]int) {}, "October 11", "drawDistributionAsOn", "unread"},
		{func(*[18]int) {}, "October 15, 2026", "drawDistributionAsOn", "far"},
		{func(*[18]int) {}, "October 11, 2025", "drawDistributionAsOn", "far"},
		{func(c *[18]int) { c[16] = -1 }, "October 11, 2026", "dd17", "unread"},
	} {
		changed := counts
		c.change(&changed)
		f := parse(t, rows(poolRow("448", c.asOf, changed)))
		merged, report := round.Merge(r, f, readOn)
		if !slices.Equal(report.Added, []string{"448"}) {
			t.Errorf("%s %v: the round itself was kept out", c.asOf, changed)
		}
		mergedPool, poolReport := round.MergePool(p, merged, f, readOn)
		if _, ok := mergedPool.At("448"); ok || len(poolReport.Unread) != 1 || poolReport.Unread[0].Field != c.field || poolReport.Unread[0].Why != c.why {
			t.Errorf("%s %v: %+v", c.asOf, changed, poolReport)
		}
	}
}

func TestZerosInTheFeedTakeNothingFromThePool(t *testing.T) {
	r := record(t)
	p := pool(t, r)
	f := parse(t, rows(with(poolRow("223", "May 23, 2022", [18]int{}), "2026-10-13", "2022-05-25", "October 13, 2026", "May 25, 2022")))
	mergedPool, report := round.MergePool(p, r, f, readOn)
	if !bytes.Equal(mergedPool.JSON(), p.JSON()) || len(report.Unread) > 0 {
		t.Errorf("%+v", report)
	}
}

func TestTheFeedConfirmsAndRevisesThePool(t *testing.T) {
	r := record(t)
	p := pool(t, r)
	mergedPool, report := round.MergePool(p, r, feed(t, "feed_fr.json"), readOn)
	if !slices.Equal(report.Confirmed, []string{"2026-09-13", "2026-09-27"}) || len(report.Unread)+len(report.Changed)+len(report.Added) > 0 {
		t.Errorf("%+v", report)
	}
	if s, _ := mergedPool.At("447"); s.Note != nil || !slices.Equal(s.Source, []string{"feed"}) {
		t.Errorf("%+v", s)
	}
	f := parse(t, rows(with(poolRow("447", "September 27, 2026", counts), "2026-10-13", "2026-10-01", "October 13", "October 1")))
	mergedPool, report = round.MergePool(p, r, f, readOn)
	if want := []round.Change{{Number: "447", Field: "total", Old: "229904", New: "94"}}; !slices.Equal(report.Changed, want) {
		t.Errorf("%+v", report)
	}
	if s, _ := mergedPool.At("445"); s.Total != 94 {
		t.Errorf("%+v", s)
	}
	f = parse(t, rows(with(poolRow("447", "September 28, 2026", counts), "2026-10-13", "2026-10-01", "October 13", "October 1")))
	mergedPool, report = round.MergePool(p, r, f, readOn)
	if want := []round.Change{{Number: "447", Field: "as_of", Old: "2026-09-27", New: "2026-09-28"}}; !slices.Equal(report.Changed, want) || !slices.Equal(report.Added, []string{"2026-09-28"}) {
		t.Errorf("%+v", report)
	}
	a, _ := mergedPool.At("447")
	b, _ := mergedPool.At("446")
	if a.Total != 94 || b.Total != 229904 {
		t.Errorf("%+v, %+v", a, b)
	}
}

// Rows in any order, with values changed at random, leave a record that can be written and read again.
func TestWhateverIsMergedCanBeReadAgain(t *testing.T) {
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 0))
	all := editions(t)
	r := record(t)
	p := pool(t, r)
	pick := func(list ...string) string { return list[random.IntN(len(list))] }
	for range 150 {
		var list []string
		for range 1 + random.IntN(4) {
			date := day.Of(2026, 9, 20) + day.Day(random.IntN(40))
			_, _, dom := date.Date()
			words := fmt.Sprintf("%s %d, 2026", []string{"September", "October"}[min(1, int(date/day.Of(2026, 10, 1)))], dom)
			row := poolRow(pick("446", "447", "448", "448a", "449", "450", "1"), pick(words, "September 27, 2026", "October 11, 2026"), counts)
			list = append(list, with(row, "2026-10-13", date.String(), "October 13, 2026", words, "1,002", pick("1", "5,000", "0"), "731", pick("400", "1,200", "1,300"), "June 19", pick("June 19", "October 9", "May 1")))
		}
		f := parse(t, rows(list...))
		merged, _ := round.Merge(r, f, readOn)
		mergedPool, _ := round.MergePool(p, merged, f, readOn)
		reread(t, all, merged, mergedPool)
		again, report := round.Merge(merged, f, readOn)
		if !bytes.Equal(again.JSON(), merged.JSON()) || len(report.Changed)+len(report.Added) > 0 {
			t.Fatalf("merging twice is not merging once: %+v from %s", report, list)
		}
	}
}
