package draft_test

import (
	"strings"
	"testing"

	"portage/app/ui/draft"
)

func TestAnOccupationGoesIntoTheFirstJobThatHasNone(t *testing.T) {
	d := &draft.Draft{}
	for i, c := range []struct {
		noc  string
		want int
		file string
	}{
		{"31301", 0, `"work":[{"noc":"31301"}]`},
		{"21231", 1, `"work":[{"noc":"31301"},{"noc":"21231"}]`},
	} {
		if job, ok := d.AddJobIn(c.noc); job != c.want || !ok || !strings.Contains(string(d.CaseFile()), c.file) {
			t.Errorf("%d: job %d, %v: %s", i, job, ok, d.CaseFile())
		}
	}
	empty := d.Add(draft.Jobs)
	d.Set(empty+".country", "CA")
	d.Add(draft.Jobs)
	if job, ok := d.AddJobIn("63200"); job != 2 || !ok || d.Get(empty+".noc") != "63200" || d.Get(empty+".country") != "CA" {
		t.Errorf("job %d, %v: %s", job, ok, d.CaseFile())
	}
	for noc, want := range map[string]int{"31301": 0, "63200": 2, "": 3} {
		if job, ok := d.JobIn(noc); job != want || !ok {
			t.Errorf("%q is job %d, %v", noc, job, ok)
		}
	}
	if _, ok := d.JobIn("72310"); ok {
		t.Error("there is a job in an occupation that was not told of")
	}
}

func TestAnOccupationTakesBackThatThereIsNoWork(t *testing.T) {
	d := &draft.Draft{}
	d.None(draft.Jobs)
	if job, ok := d.AddJobIn("31301"); job != 0 || !ok || !strings.Contains(string(d.CaseFile()), `"work":[{"noc":"31301"}]`) {
		t.Errorf("job %d, %v: %s", job, ok, d.CaseFile())
	}
}

func TestAFullListOfJobsLosesNoneOfThem(t *testing.T) {
	d := &draft.Draft{}
	for range draft.Most - 1 {
		d.Set(d.Add(draft.Jobs)+".noc", "31301")
	}
	if job, ok := d.AddJobIn("21231"); job != draft.Most-1 || !ok {
		t.Errorf("there is room for one: job %d, %v", job, ok)
	}
	before := string(d.CaseFile())
	if _, ok := d.AddJobIn("63200"); ok || string(d.CaseFile()) != before {
		t.Error("there is no room for another")
	}
}
