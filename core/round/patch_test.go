package round_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"testing/fstest"

	"portage/core/day"
	"portage/core/round"
)

// row449 is a round that has not been, with a score distribution of its day.
const row449 = `{"drawNumber":"449","drawDate":"2026-10-14","drawDateFull":"October 14, 2026","drawName":"Canadian Experience Class","drawSize":"2,000","drawCRS":"515","drawDateTime":"October 14, 2026 at 14:25:05 UTC","drawCutOff":"June 19, 2026 at 06:41:05 UTC","drawDistributionAsOn":"October 11, 2026",` +
	`"dd1":"10","dd2":"20","dd3":"15","dd4":"1","dd5":"2","dd6":"3","dd7":"4","dd8":"5","dd9":"15","dd10":"1","dd11":"2","dd12":"3","dd13":"4","dd14":"5","dd15":"30","dd16":"40","dd17":"50","dd18":"180"}`

func difference(t *testing.T, feed *round.Feed) (*round.Record, *round.Pool, *round.Patch, *round.Record, *round.Pool) {
	t.Helper()
	old := record(t)
	oldPool := pool(t, old)
	merged, _ := round.Merge(old, feed, readOn)
	mergedPool, _ := round.MergePool(oldPool, merged, feed, readOn)
	return old, oldPool, round.Difference(old, merged, oldPool, mergedPool, readOn), merged, mergedPool
}

func TestAPatchTurnsTheOldRecordIntoTheMergedOne(t *testing.T) {
	for name, f := range map[string]*round.Feed{
		"new rounds":         parse(t, rows(row449, row448)),
		"a revised one":      parse(t, rows(with(row255, "1,500", "1,501"))),
		"confirmed":          feed(t, "feed_fr.json"),
		"the whole of a day": feed(t, "feed_en.json"),
	} {
		old, oldPool, patch, merged, mergedPool := difference(t, f)
		kept, err := json.Marshal(patch)
		if err != nil {
			t.Fatal(err)
		}
		again, err := round.ReadPatch(kept)
		if err != nil {
			t.Fatal(err)
		}
		before := old.JSON()
		got, gotPool, err := again.Apply(old, oldPool)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if len(again.Rounds) > 0 && !bytes.Equal(got.JSON(), merged.JSON()) {
			t.Errorf("%s: the record differs from byte %d", name, differ(got.JSON(), merged.JSON()))
		}
		if len(again.Snapshots) > 0 && !bytes.Equal(gotPool.JSON(), mergedPool.JSON()) {
			t.Errorf("%s: the pool differs from byte %d", name, differ(gotPool.JSON(), mergedPool.JSON()))
		}
		if !bytes.Equal(old.JSON(), before) {
			t.Errorf("%s: the old record changed", name)
		}
		if len(kept) > 12_000 {
			t.Errorf("%s: the patch has %d bytes", name, len(kept))
		}
	}
}

func TestAPatchOfAFeedThatSaysNothingNewIsEmpty(t *testing.T) {
	_, _, patch, _, _ := difference(t, parse(t, rows(row255)))
	if !patch.Empty() {
		t.Errorf("%+v", patch)
	}
	_, _, patch, _, _ = difference(t, parse(t, rows(row448)))
	if patch.Empty() || len(patch.Rounds) != 1 {
		t.Errorf("%+v", patch)
	}
}

func TestADamagedPatchIsRefusedWhole(t *testing.T) {
	old, oldPool, patch, _, _ := difference(t, parse(t, rows(row449, row448)))
	good, _ := json.Marshal(patch)
	for what, damaged := range map[string]string{
		"another form":            strings.Replace(string(good), `"version":1`, `"version":2`, 1),
		"no day":                  strings.Replace(string(good), `"read":"2026-11-22"`, `"read":""`, 1),
		"a score that cannot be":  strings.Replace(string(good), `"lowest_score":515`, `"lowest_score":5150`, 1),
		"a day out of order":      strings.Replace(string(good), `"date":"2026-10-13"`, `"date":"2026-10-15"`, 1),
		"counts that do not add":  strings.Replace(string(good), `"total":180`, `"total":181`, 1),
		"an unknown source":       strings.Replace(string(good), `"source":["feed"]`, `"source":["hearsay"]`, 1),
		"a name with a tag in it": strings.Replace(string(good), "Canadian Experience Class", `\u003cb\u003e`, 1),
		"a number that is none":   strings.Replace(string(good), `"number":"449"`, `"number":"../x"`, 1),
	} {
		if damaged == string(good) {
			t.Fatalf("%s: nothing is damaged", what)
		}
		p := &round.Patch{}
		if err := json.Unmarshal([]byte(damaged), p); err != nil {
			t.Fatalf("%s: %v", what, err)
		}
		if r, _, err := p.Apply(old, oldPool); err == nil || r != nil {
			t.Errorf("%s is taken", what)
		}
	}
}

func TestAPatchIsStaleOnceARecordWasCheckedAfterIt(t *testing.T) {
	r := record(t)
	for _, c := range []struct {
		base, read, checked day.Day
		stale               bool
	}{
		{100, 110, 100, false},
		{100, 110, 110, false},
		{100, 110, 111, true},
		{100, 90, 100, false}, // the device's clock was wrong
	} {
		r.Checked = c.checked
		if got := (&round.Patch{Base: c.base, Read: c.read}).Stale(r); got != c.stale {
			t.Errorf("%+v: %v", c, got)
		}
	}
}

func TestAnUnknownNameInAPatchTakesTheTypeThatTheTableHasLearnt(t *testing.T) {
	old, oldPool, patch, _, _ := difference(t, parse(t, rows(row448)))
	patch.Rounds[0].Type = round.Unknown
	got, _, err := patch.Apply(old, oldPool)
	if err != nil || got.Rounds[0].Type != round.PNP {
		t.Errorf("%v, %v", got, err)
	}
}

func TestTheWaitIsCountedInWholeDays(t *testing.T) {
	r, _ := record(t).Round("255")
	if days, ok := r.Waited(); !ok || days != 17 {
		t.Errorf("round 255: %d, %v", days, ok)
	}
	on := day.Of(2026, 8, 18)
	for _, c := range []struct {
		tie  day.Instant
		want int
	}{{day.At(on, 10, 0, 0), 0}, {day.At(on-1, 10, 0, 1), 0}, {day.At(on-1, 10, 0, 0), 1}} {
		r := round.Round{At: day.At(on, 10, 0, 0), TieBreak: c.tie}
		if days, ok := r.Waited(); !ok || days != c.want {
			t.Errorf("%s: %d", c.tie, days)
		}
	}
	if _, ok := (&round.Round{At: day.At(on, 0, 0, 0)}).Waited(); ok {
		t.Error("a round without a tie-break has a wait")
	}
}

func TestAPatchThatIsTooLargeIsNotRead(t *testing.T) {
	blanks := bytes.Repeat([]byte(" "), 1<<20-len(`{"version":1}`))
	if _, err := round.ReadPatch(append(blanks, `{"version":1}`...)); err != nil {
		t.Errorf("a patch of the most bytes: %v", err)
	}
	if _, err := round.ReadPatch(append(blanks, ` {"version":1}`...)); err == nil {
		t.Error("one of a byte more is read")
	}
}

func FuzzPatch(f *testing.F) {
	all, old := editions(f), record(f)
	oldPool := pool(f, old)
	merged, _ := round.Merge(old, parse(f, rows(row449, row448)), readOn)
	mergedPool, _ := round.MergePool(oldPool, merged, parse(f, rows(row449, row448)), readOn)
	kept, err := json.Marshal(round.Difference(old, merged, oldPool, mergedPool, readOn))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(kept)
	f.Add([]byte(`{"version":1,"read":"2026-10-20","rounds":[{"number":"255"}],"snapshots":[{"rounds":["255"]}]}`))
	f.Fuzz(func(t *testing.T, kept []byte) {
		patch, err := round.ReadPatch(kept)
		if err != nil {
			return
		}
		record, pool, err := patch.Apply(old, oldPool)
		if err != nil {
			return
		}
		if _, err := round.Read(fstest.MapFS{"rounds.json": {Data: record.JSON()}}, all); err != nil {
			t.Errorf("what the patch gives cannot be read: %v", err)
		}
		round.Difference(old, record, oldPool, pool, patch.Read)
	})
}
