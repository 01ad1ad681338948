package through_test

import (
	"encoding/json"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"

	"portage/core"
	"portage/core/advise/through"
	"portage/core/candidate"
	"portage/core/coretest"
	"portage/core/crs"
	"portage/core/day"
	"portage/core/randomcase"
)

var (
	files = os.DirFS("../../../data")
	on    = day.Of(2026, 10, 15)
)

// manager has something of every factor that an edition had and another had not.
const manager = `{"portage":1,"person":{"born":"1990-05-02","education":[{"level":"masters","country":"CA","completed":"2016-06-30"}],
"languages":[{"test":"nclc","reading":9,"writing":9,"listening":9,"speaking":9},{"test":"clb","reading":8,"writing":8,"listening":8,"speaking":8}],"first_language":"fr",
"work":[{"noc":"00012","country":"CA","from":"2022-01-15"}],"certificate":false,"sibling":true,"relative":false},
"status":"single","partner":null,"nominated":false,"offer":{"noc":"00012","basis":"exempt_permit","months":12,"full_time":true},"family_size":1,"funds":20000,"military":null}`

func compare(t *testing.T, b *core.Book, c *candidate.Case, first, second *crs.Edition) *through.Answer {
	t.Helper()
	a, err := through.Compare(b, c, on, first, second)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func line(t *testing.T, a *through.Answer, rule string) through.Line {
	t.Helper()
	for _, l := range a.Lines {
		if l.Rule == rule {
			return l
		}
	}
	t.Fatalf("no line %s", rule)
	return through.Line{}
}

// own reads the newest edition with changes, as a person would write it.
func own(t *testing.T, changes ...string) *crs.Edition {
	t.Helper()
	b, err := fs.ReadFile(files, "crs/2025-03-25.json")
	if err != nil {
		t.Fatal(err)
	}
	e, err := crs.ReadEdition("coming.json", []byte(strings.NewReplacer(changes...).Replace(string(b))))
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func TestEachLineSaysWhatMakesTheDifferenceBetweenEveryTwoEditions(t *testing.T) {
	b := coretest.Book(t)
	c := coretest.Case(t, b, manager)
	for _, e := range []struct {
		first, second int
		rule          string
		gain          int
		why           string
	}{
		{0, 1, "crs.offer", 200, through.Reading}, // a permit that is exempt counts since 2016
		{0, 1, "crs.canadian_study", 30, through.OnlySecond},
		{1, 2, "crs.sibling", 15, through.OnlySecond},
		{1, 2, "crs.french", 30, through.OnlySecond},
		{2, 3, "crs.french", 20, through.Points},
		{2, 3, "crs.sibling", 0, ""},
		{3, 4, "crs.offer", -200, through.OnlyFirst},
		{4, 3, "crs.offer", 200, through.OnlySecond},
		{4, 0, "crs.canadian_study", -30, through.OnlyFirst},
	} {
		a := compare(t, b, c, b.CRS[e.first], b.CRS[e.second])
		if l := line(t, a, e.rule); l.Gain() != e.gain || l.Why != e.why {
			t.Errorf("%s from %s to %s: %d, %q, want %d, %q", e.rule, b.CRS[e.first].InForce, b.CRS[e.second].InForce, l.Gain(), l.Why, e.gain, e.why)
		}
	}
}

func TestAFullSectionIsSaidToBeWhatMakesTheDifference(t *testing.T) {
	b := coretest.Book(t)
	c := coretest.Case(t, b, strings.Replace(strings.Replace(manager, `"nominated":false`, `"nominated":true`, 1), `"born":"1990-05-02",`, ``, 1))
	low := own(t, `"nomination": {"cite": "mi s.28", "points": 600}`, `"nomination": {"cite": "mi s.28", "points": 500}`)
	if l := line(t, compare(t, b, c, b.CRS[4], low), "crs.canadian_study"); l.Why != through.Full || l.Gain() != 30 {
		t.Errorf("%q, %d", l.Why, l.Gain())
	}
	reach := own(t, `{"from": 20, "with": 100, "without": 110}`, `{"from": 20, "with": 100, "without": 120}`)
	if l := line(t, compare(t, b, c, b.CRS[4], reach), "crs.age"); l.Why != through.Reach || l.After.AtMost != l.Before.AtMost+10 {
		t.Errorf("%q, %+v", l.Why, l.After)
	}
}

func TestOnRandomCasesEachSideIsTheAssessmentUnderItsEditionAndTheLinesMakeUpTheDifference(t *testing.T) {
	b, m := coretest.Book(t), randomcase.New(t)
	mine := own(t, `"points": 15`, `"points": 25`)
	for range 300 {
		c := m.Case()
		file := candidate.Write(c)
		asked := m.Day()
		all := append(slices.Clone(b.CRS), mine)
		first, second := all[m.IntN(6)], all[m.IntN(6)]
		a, err := through.Compare(b, c, asked, first, second)
		if err != nil {
			t.Fatal(err)
		}
		gain := 0
		for _, l := range a.Lines {
			gain += l.Gain()
			if (l.Why == "") != l.Same() {
				t.Fatalf("%s: %s: %q", file, l.Rule, l.Why)
			}
		}
		if gain != a.Gain() {
			t.Fatalf("%s: the lines make up %d, the scores differ by %d", file, gain, a.Gain())
		}
		for i, e := range []*crs.Edition{first, second} {
			want, _ := core.AssessDay(b.UnderCRS(e), c, asked)
			if x, y := asJSON(t, want), asJSON(t, a.Sides[i].Assessment); x != y || a.Sides[i].InForce != (e == b.CRSOn(asked)) {
				t.Fatalf("%s: side %d is not the assessment under %s", file, i, e.Name())
			}
		}
		if first == second && a.Gain() != 0 {
			t.Fatalf("%s: an edition differs from itself", file)
		}
	}
}

func asJSON(t *testing.T, a *core.Assessment) string {
	t.Helper()
	b, err := json.Marshal(a)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestEveryEditionAnswersAndTheOneInForceIsMarked(t *testing.T) {
	b := coretest.Book(t)
	all, err := through.All(b, coretest.Case(t, b, manager), on)
	if err != nil || len(all) != 5 {
		t.Fatalf("%v: %d sides", err, len(all))
	}
	for i, s := range all {
		if s.Edition != b.CRS[i] || s.InForce != (i == 4) || s.Assessment.Editions.CRS != b.CRS[i].InForce.String() {
			t.Errorf("%d: %+v", i, s.Assessment.Editions)
		}
	}
}

func TestTheTwoEditionsAtFirstAreTheOneInForceAndItsNeighbour(t *testing.T) {
	b := coretest.Book(t)
	for asked, want := range map[day.Day][2]int{b.First(): {0, 1}, day.Of(2016, 11, 18): {0, 1}, day.Of(2016, 11, 19): {0, 1}, day.Of(2017, 6, 5): {0, 1}, day.Of(2017, 6, 6): {1, 2}, day.Of(2025, 3, 24): {2, 3}, day.Of(2025, 3, 25): {3, 4}, on: {3, 4}} {
		first, second := through.Around(b, asked)
		if first != b.CRS[want[0]] || second != b.CRS[want[1]] {
			t.Errorf("%s: %s and %s", asked, first.InForce, second.InForce)
		}
	}
}

func TestAnEditionOfAPersonsOwnStandsBesideTheOthersAndNeverAmongThem(t *testing.T) {
	b := coretest.Book(t)
	c := coretest.Case(t, b, manager)
	before, err := core.AssessDay(b, c, on)
	if err != nil {
		t.Fatal(err)
	}
	mine := own(t, `"in_force": "2025-03-25"`, `"in_force": "2026-11-03"`, `"last_known": "2026-11-02"`, `"last_known": ""`, `"points": 15`, `"points": 40`)
	a := compare(t, b, c, b.CRSOn(on), mine)
	if a.Gain() != 25 || !a.Sides[0].InForce || a.Sides[1].InForce || a.Sides[1].Assessment.Editions.CRS != "theirs:2026-11-03" {
		t.Errorf("%d points, %+v", a.Gain(), a.Sides[1].Assessment.Editions)
	}
	after, err := core.AssessDay(b, c, on)
	if err != nil || asJSON(t, after) != asJSON(t, before) || slices.Contains(b.CRS, mine) || b.CRSOn(day.Of(2026, 11, 3)) != b.CRS[4] {
		t.Error("it answers for the book")
	}
}

func TestADayBeforeExpressEntryHasNoAnswer(t *testing.T) {
	b := coretest.Book(t)
	c := coretest.Case(t, b, manager)
	if _, err := through.All(b, c, b.First()-1); err == nil {
		t.Error("there is an answer")
	}
	if _, err := through.Compare(b, c, b.First()-1, b.CRS[0], b.CRS[1]); err == nil {
		t.Error("there is an answer")
	}
}
