package whatif_test

import (
	"os"
	"slices"
	"testing"

	"portage/core"
	"portage/core/advise/change"
	"portage/core/advise/whatif"
	"portage/core/candidate"
	"portage/core/coretest"
	"portage/core/day"
	"portage/core/randomcase"
)

var files = os.DirFS("../../../data")

func total(t *testing.T, b *core.Book, c *candidate.Case, on day.Day) int {
	t.Helper()
	a, err := core.AssessDay(b, c, on)
	if err != nil {
		t.Fatal(err)
	}
	return a.CRS.Total
}

func TestOnAThousandRandomCasesAChangeGivesExactlyTheGainItPromised(t *testing.T) {
	b, data := coretest.Book(t), coretest.Changes(t)
	r := randomcase.New(t)
	changes := 0
	for range 1000 {
		c, on := r.Case(), r.Day()
		before := string(candidate.Write(c))
		options, list, err := whatif.All(b, data, c, on)
		if err != nil {
			t.Fatal(err)
		}
		if len(options) != len(list.Moves) {
			t.Fatalf("%s on %s: %d changes of %d are ranked", before, on, len(options), len(list.Moves))
		}
		today := total(t, b, c, on)
		for i := range options {
			o := &options[i]
			m, ok := list.Find(o.Move.ID)
			if !ok || m.ID != o.Move.ID {
				t.Fatalf("%s on %s: %s is not in the list", before, on, o.Move.ID)
			}
			changed, done := m.Apply(c, on)
			gain, promised := total(t, b, changed, done)-total(t, b, c, done), o.Gain
			if gain != promised || done != o.Day || o.Today != today || o.Score-o.Waited != o.Gain {
				t.Fatalf("%s on %s: %s gives %d on %s, promised were %d on %s", before, on, o.Move.ID, gain, done, promised, o.Day)
			}
			lines := 0
			for _, j := range o.Lines {
				lines += j.After - j.Before
			}
			against := o.Waited
			if o.ByItself {
				against = o.Today
			}
			if lines != o.Score-against {
				t.Fatalf("%s on %s: the lines of %s add up to %d, not to %d", before, on, o.Move.ID, lines, o.Score-against)
			}
			if i > 0 && options[i-1].Gain < o.Gain {
				t.Fatalf("%s on %s: %s stands after %s, and gives more", before, on, o.Move.ID, options[i-1].Move.ID)
			}
			changes++
		}
		if after := string(candidate.Write(c)); after != before {
			t.Fatalf("the case was changed on %s:\n%s\n%s", on, before, after)
		}
	}
	if changes < 5000 {
		t.Errorf("%d changes in a thousand cases", changes)
	}
}

// What gains is looked for with the engine's own next steps, which know nothing of the list: where a line says that a step would pay, a change of that kind must be offered.
func TestNoLineHasANextStepWithoutAChangeThatTakesIt(t *testing.T) {
	b, data := coretest.Book(t), coretest.Changes(t)
	r := randomcase.New(t)
	families := map[string][]string{
		"crs.first_language": {"language", "second_language"}, "crs.second_language": {"language", "second_language"},
		"crs.canadian_work": {"work_here"}, "crs.education": {"study", "assessment"}, "crs.spouse_language": {"spouse"}, "crs.spouse_work": {"spouse"},
	}
	seen := 0
	for range 500 {
		c, on := r.Case(), r.Day()
		a, _ := core.AssessDay(b, c, on)
		list, err := change.Of(b, data, c, on)
		if err != nil {
			t.Fatal(err)
		}
		coming := func(e candidate.Credential) bool { return e.Assessed > on }
		if len(list.Ask) > 0 || slices.ContainsFunc(c.Person.Education, coming) {
			continue
		}
		for _, l := range a.CRS.Lines {
			want := families[l.Rule]
			if want == nil || l.Next.Gain == 0 || l.AtMost > l.Points {
				continue
			}
			seen++
			found := false
			for i := range list.Moves {
				for _, f := range want {
					found = found || list.Moves[i].Family == f
				}
			}
			if !found {
				t.Fatalf("%s on %s: %s would pay at %s, and nothing leads there", candidate.Write(c), on, l.Rule, l.Next.Needs)
			}
		}
	}
	if seen == 0 {
		t.Error("no line had a next step")
	}
}
