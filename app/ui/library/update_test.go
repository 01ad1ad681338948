//go:build !js

package library

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	"portage/app/ui/storage"
	"portage/core/day"
	"portage/core/round"
)

var readOn = day.Of(2026, 11, 25)

const row448 = `{"drawNumber":"448","drawDate":"2026-10-13","drawDateFull":"October 13, 2026","drawName":"Provincial Nominee Program","drawSize":"1,002","drawCRS":"731","drawDateTime":"October 13, 2026 at 14:25:05 UTC","drawCutOff":"June 19, 2026 at 06:41:05 UTC","drawDistributionAsOn":"October 11, 2026",` +
	`"dd1":"10","dd2":"20","dd3":"15","dd4":"1","dd5":"2","dd6":"3","dd7":"4","dd8":"5","dd9":"15","dd10":"1","dd11":"2","dd12":"3","dd13":"4","dd14":"5","dd15":"30","dd16":"40","dd17":"50","dd18":"180"}`

func feedOf(rows ...string) []byte {
	return []byte(`{"classes":"","rounds":[` + strings.Join(rows, ",") + `]}`)
}

// clean leaves no update to the next test.
func clean(t *testing.T) {
	t.Helper()
	ForgetUpdate()
	t.Cleanup(ForgetUpdate)
}

// restart is another visit: what is in memory is gone, what the device keeps is not.
func restart() { held.looked, held.update = false, nil }

func newest(t *testing.T) string {
	t.Helper()
	b, err := Book()
	if err != nil {
		t.Fatal(err)
	}
	return b.Rounds().Rounds[0].Number
}

func mustUpdate(t *testing.T, feed []byte) *round.Report {
	t.Helper()
	report, _, err := Update(feed, readOn)
	if err != nil {
		t.Fatal(err)
	}
	return report
}

func TestAnUpdateIsInTheBookAndOutlivesTheVisit(t *testing.T) {
	clean(t)
	before, _ := Book()
	first := newest(t)
	report, pool, err := Update(feedOf(row448), readOn)
	if err != nil || len(report.Added) != 1 || len(pool.Added) != 1 {
		t.Fatalf("%v: %+v %+v", err, report, pool)
	}
	for _, visit := range []string{"this", "the next"} {
		if newest(t) != "448" || Updated() != readOn || !UpdateKept() {
			t.Errorf("%s visit: newest %s, read on %s, kept %v", visit, newest(t), Updated(), UpdateKept())
		}
		p, err := Pool()
		if s, ok := p.At("448"); err != nil || !ok || s.Total != 180 {
			t.Errorf("%s visit: the pool of round 448 is %v", visit, s)
		}
		restart()
	}
	ForgetUpdate()
	after, _ := Book()
	if after != before || newest(t) != first || Updated() != 0 || UpdateKept() {
		t.Errorf("the rounds of this version are not back: %s", newest(t))
	}
	restart()
	if newest(t) != first {
		t.Error("the update came back")
	}
}

func TestTheBookIsAnotherAfterAnUpdateAndTheSameWithoutOne(t *testing.T) {
	clean(t)
	before, _ := Book()
	again, _ := Book()
	mustUpdate(t, feedOf(row448))
	after, _ := Book()
	if before != again || before == after || before.CRS[0] != after.CRS[0] {
		t.Error("the book is not exchanged where its rounds are")
	}
}

func TestWhatIsKeptIsOnlyTheDifference(t *testing.T) {
	clean(t)
	mustUpdate(t, feedOf(row448))
	kept, ok, _ := device.Get(storageKey)
	if !ok || len(kept) > 1000 || strings.Contains(kept, `"number":"255"`) {
		t.Errorf("%d bytes: %s", len(kept), kept)
	}
	mustUpdate(t, feedOf(strings.NewReplacer("448", "449", "October 13", "October 14", "10-13", "10-14").Replace(row448)))
	restart()
	b, _ := Book()
	if newest(t) != "449" || b.Rounds().Rounds[1].Number != "448" {
		t.Errorf("the second update lost the first: %s, %s", b.Rounds().Rounds[0].Number, b.Rounds().Rounds[1].Number)
	}
}

func TestAFeedThatCannotBeReadLeavesEverythingAsItWas(t *testing.T) {
	whole, err := os.ReadFile("../../../core/round/testdata/feed_en.json")
	if err != nil {
		t.Fatal(err)
	}
	for what, feed := range map[string][]byte{
		"nothing":           nil,
		"a page":            []byte("<!DOCTYPE html><html><body>Not found</body></html>"),
		"a truncated file":  whole[:len(whole)/2],
		"no rounds":         []byte(`{"rounds":[]}`),
		"a list":            []byte(`[1,2,3]`),
		"rounds of a kind":  []byte(`{"rounds":"none"}`),
		"a file of 20 MB":   bytes.Repeat([]byte("x"), 20<<20),
		"20 MB of JSON":     []byte(`{"rounds":["` + strings.Repeat("x", 20<<20) + `"]}`),
		"deep JSON":         []byte(strings.Repeat("[", 1<<20)),
		"bytes of no text":  {0xff, 0xfe, 0, 1, 2},
		"more rows than is": []byte(`{"rounds":[` + strings.Repeat("1,", 20_000) + `1]}`),
	} {
		t.Run(what, func(t *testing.T) {
			clean(t)
			mustUpdate(t, feedOf(row448))
			before, _ := Book()
			kept, _, _ := device.Get(storageKey)
			report, pool, err := Update(feed, readOn)
			after, _ := Book()
			now, _, _ := device.Get(storageKey)
			if err == nil || report != nil || pool != nil || before != after || kept != now {
				t.Errorf("%v, %+v", err, report)
			}
		})
	}
}

func TestRowsOfOddShapesAreReportedAndTheOthersAreTaken(t *testing.T) {
	clean(t)
	other := strings.Replace(strings.Replace(row448, `"448"`, `"449"`, 1), "1,002", "one thousand", 1)
	twice := strings.NewReplacer(`"448"`, `"450"`).Replace(row448)
	feed := feedOf(`null`, `"row"`, `{}`, other, twice, strings.Replace(twice, "731", "732", 1), row448)
	report := mustUpdate(t, feed)
	if fmt.Sprint(report.Added) != "[448]" || newest(t) != "448" {
		t.Errorf("added %v", report.Added)
	}
	said := fmt.Sprint(report.Unread)
	for _, want := range []string{"not_a_row", "one thousand", "twice", "drawNumber"} {
		if !strings.Contains(said, want) {
			t.Errorf("%q is not reported: %s", want, said)
		}
	}
}

func TestAnOlderFeedIsTakenForWhatItIs(t *testing.T) {
	clean(t)
	whole, err := os.ReadFile("../../../core/round/testdata/feed_en.json")
	if err != nil {
		t.Fatal(err)
	}
	first := newest(t)
	mustUpdate(t, feedOf(row448))
	report := mustUpdate(t, whole)
	if !report.Older || newest(t) != "448" {
		t.Errorf("older %v, newest %s, before %s", report.Older, newest(t), first)
	}
}

func TestAFeedThatSaysNothingNewIsNoUpdate(t *testing.T) {
	clean(t)
	before, _ := Book()
	b := before.Rounds().Rounds[len(before.Rounds().Rounds)-1]
	row := fmt.Sprintf(`{"drawNumber":"1","drawDate":"2015-01-31","drawName":"No Program Specified","drawSize":"%d","drawCRS":"%d","drawDateTime":"January 31, 2015 at 11:59:48 UTC","drawCutOff":""}`, b.Invitations, b.LowestScore)
	if report := mustUpdate(t, feedOf(row)); report.Same != 1 {
		t.Fatalf("%+v", report)
	}
	after, _ := Book()
	if before != after || Updated() != 0 {
		t.Error("there is an update")
	}
}

func TestADamagedOrOvertakenUpdateIsRemovedAndBreaksNothing(t *testing.T) {
	clean(t)
	first := newest(t)
	mustUpdate(t, feedOf(row448))
	good, _, _ := device.Get(storageKey)
	stale := func(s string) string {
		p := &round.Patch{}
		if err := json.Unmarshal([]byte(s), p); err != nil {
			t.Fatal(err)
		}
		p.Base, p.Read = day.Of(2026, 10, 1), day.Of(2026, 10, 15)
		b, _ := json.Marshal(p)
		return string(b)
	}
	for what, kept := range map[string]string{
		"nothing":    "",
		"no JSON":    good[:len(good)/2],
		"another":    `{"answers":{}}`,
		"null":       "null",
		"damaged":    strings.Replace(good, "731", "7310", 1),
		"overtaken":  stale(good),
		"needless":   `{"version":1,"base":"2026-11-22","read":"2026-11-25","rounds":null,"snapshots":null}`,
		"a bad name": strings.Replace(good, "Provincial Nominee Program", "<script>", 1),
	} {
		device.Set(storageKey, kept)
		restart()
		if newest(t) != first || Updated() != 0 {
			t.Errorf("%s: the newest round is %s", what, newest(t))
		}
		if _, ok, _ := device.Get(storageKey); ok {
			t.Errorf("%s: it is still there", what)
		}
	}
	device.Set(storageKey, good)
	restart()
	if newest(t) != "448" {
		t.Error("a sound update is not taken")
	}
}

func TestAnUpdateThatTheDeviceDoesNotKeepHoldsForTheVisit(t *testing.T) {
	clean(t)
	before := device
	t.Cleanup(func() { device = before })
	device = &storage.Memory{Most: 100}
	first := newest(t)
	mustUpdate(t, feedOf(row448))
	if newest(t) != "448" || UpdateKept() || Updated() != readOn {
		t.Errorf("newest %s, kept %v", newest(t), UpdateKept())
	}
	restart()
	if newest(t) != first {
		t.Error("it is there on the next visit")
	}
}
