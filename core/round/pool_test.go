package round_test

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"portage/core/round"
)

// IRCC's feed has score distributions since round 214; those of 223, 224 and 227 were filled in by hand elsewhere.
func TestThePoolHasASnapshotForEveryRoundSince214But226(t *testing.T) {
	r := record(t)
	p := pool(t, r)
	if len(p.Snapshots) != 129 {
		t.Errorf("%d snapshots, want 129", len(p.Snapshots))
	}
	for _, row := range r.Rounds {
		want := row.Number >= "214" && len(row.Number) == 3 && row.Number[2] <= '9' && row.Number != "226"
		if _, ok := p.At(row.Number); ok != want {
			t.Errorf("round %s has a snapshot: %v", row.Number, ok)
		}
	}
}

func TestASnapshotHasTheCountsOfTheFeed(t *testing.T) {
	p := pool(t, record(t))
	s, _ := p.At("437")
	want := []int{439, 18657, 73554, 12915, 13066, 16626, 16133, 14814, 60631, 13555, 13229, 11890, 11269, 10688, 48600, 17269, 7709}
	if s.AsOf.String() != "2026-08-16" || !slices.Equal(s.Counts, want) || s.Total != 226859 || !slices.Equal(s.Rounds, []string{"435", "436", "437"}) {
		t.Errorf("%+v", s)
	}
	for number, source := range map[string]string{"437": "feed", "224": "archive", "441": "copy", "447": "copy"} {
		if s, _ := p.At(number); !slices.Equal(s.Source, []string{source}) || (source != "feed") != (s.Note != nil) {
			t.Errorf("round %s: %+v", number, s)
		}
	}
}

func TestTheRangesCoverEveryScoreOnceAndTheNarrowOnesTheirRange(t *testing.T) {
	p := pool(t, record(t))
	covered := map[int]int{}
	for i, r := range p.Ranges {
		for score := r.From; p.Top(i) && score <= r.To; score++ {
			covered[score]++
		}
	}
	for score := 0; score <= 1200; score++ {
		if covered[score] != 1 {
			t.Fatalf("%d is in %d ranges", score, covered[score])
		}
	}
	if got := p.Parts(2); !slices.Equal(got, []int{3, 4, 5, 6, 7}) || p.Ranges[2] != (round.Range{From: 451, To: 500}) {
		t.Errorf("%v consists of %v", p.Ranges[2], got)
	}
	if got := p.Parts(0); got != nil {
		t.Errorf("%v consists of %v", p.Ranges[0], got)
	}
}

const smallPool = `{"checked":"2026-11-22","sources":{"feed":{"title":"Feed","address":"https://example.org/","published":""}},"cite":"feed dd1",
"ranges":["601-1200","501-600","451-500","491-500","481-490","471-480","461-470","451-460","401-450","441-450","431-440","421-430","411-420","401-410","351-400","301-350","0-300"],
"snapshots":[
{"as_of":"2026-09-27","counts":[1,2,15,1,2,3,4,5,40,6,7,8,9,10,11,12,13],"total":94,"rounds":["445","446"],"source":["feed"]},
{"as_of":"2026-09-13","counts":[1,2,15,1,2,3,4,5,40,6,7,8,9,10,11,12,13],"total":94,"rounds":["444"],"source":["feed"]}]}`

func TestABrokenPoolIsRefusedWithFilePlaceAndCure(t *testing.T) {
	r := record(t)
	try := func(text string) error {
		_, err := round.ReadPool(fstest.MapFS{"pool.json": {Data: []byte(text)}}, r)
		return err
	}
	if err := try(smallPool); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ old, new, want string }{
		{`2026-09-13`, `2026-09-27`, `snapshots[1] (2026-09-27).as_of: it is not before the day of the snapshot above. Put`},
		{`"total":94`, `"total":95`, `snapshots[0] (2026-09-27).total: the total is not the sum of its ranges. Compare`},
		{`[1,2,15,1,`, `[1,2,15,2,`, `snapshots[0] (2026-09-27).counts: a range is not the sum of its narrower ranges. Compare`},
		{`,12,13],`, `,25],`, `snapshots[0] (2026-09-27).counts: there are 16 counts for 17 ranges`},
		{`[1,2,15`, `[-1,4,15`, `snapshots[0] (2026-09-27).counts: there are 17 counts for 17 ranges, or one is below zero`},
		{`["445","446"]`, `[]`, `snapshots[0] (2026-09-27).rounds: there is no round. Write`},
		{`["445","446"]`, `["445","999"]`, `snapshots[0] (2026-09-27).rounds: "999" is not in rounds.json. Correct`},
		{`["445","446"]`, `["444"]`, `snapshots[1] (2026-09-13).rounds: round 444 is also in the snapshot of 2026-09-27. Keep`},
		{`"source":["feed"]`, `"source":["book"]`, `snapshots[0] (2026-09-27).source: "book" is not among`},
		{`"601-1200"`, `"1200-601"`, `"1200-601" is not a range of scores: write it like 451-500`},
		{`"601-1200",`, ``, `ranges: there are 16, the feed has 17. Write`},
		{`"cite":"feed dd1"`, `"cite":"feed"`, `cite: "feed" names no place in the source. Write`},
		{`"checked":"2026-11-22"`, `"checked":""`, `checked: the day`},
	} {
		broken := strings.Replace(smallPool, c.old, c.new, 1)
		if broken == smallPool {
			t.Fatalf("%s is not in the file", c.old)
		}
		err := try(broken)
		if err == nil || !strings.Contains(err.Error(), c.want) || !strings.HasPrefix(err.Error(), "pool.json: ") {
			t.Errorf("with %s: %v, want %s", c.new, err, c.want)
		}
	}
	noted := strings.Replace(smallPool, `[1,2,15,1,`, `[1,2,15,2,`, 1)
	noted = strings.Replace(noted, `"source":["feed"]}`, `"source":["feed"],"note":{"en":"A","fr":"B"}}`, 1)
	if err := try(noted); err != nil {
		t.Errorf("with a note: %v", err)
	}
}
