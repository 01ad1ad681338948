package change_test

import (
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"portage/core"
	"portage/core/advise/change"
	"portage/core/candidate"
	"portage/core/coretest"
	"portage/core/day"
	"portage/core/edition"
	"portage/core/randomcase"
)

var files = os.DirFS("../../../data")

func listOf(t testing.TB, file string, on day.Day) (*candidate.Case, *change.List) {
	t.Helper()
	b, data := coretest.Book(t), coretest.Changes(t)
	c := coretest.Case(t, b, file)
	l, err := change.Of(b, data, c, on)
	if err != nil {
		t.Fatal(err)
	}
	return c, l
}

func find(t testing.TB, l *change.List, id string) *change.Move {
	t.Helper()
	m, ok := l.Find(id)
	if !ok {
		t.Fatalf("%s is not offered", id)
	}
	return m
}

var asked = day.Of(2026, 10, 15)

// nurse works in Canada.
const nurse = `{"portage":1,"person":{"born":"1992-05-02","education":[{"level":"three_plus","country":"IN","completed":"2014-06-30","assessed":"2024-02-01"}],
"languages":[{"test":"ielts_general","taken":"2025-12-01","reading":7,"writing":6.5,"listening":7.5,"speaking":9}],"first_language":"en",
"work":[{"noc":"31301","country":"CA","from":"2025-03-01"}],"certificate":false,"sibling":false,"relative":false},
"status":"single","partner":null,"nominated":false,"offer":null,"family_size":1,"funds":30000,"military":null}`

func TestOneLevelUpNamesTheScoreThatItTakesOnThatTest(t *testing.T) {
	_, l := listOf(t, nurse, asked)
	for _, want := range []struct {
		ability, from, to, level int
	}{{0, 70, 80, 10}, {1, 65, 70, 9}, {2, 75, 80, 9}} {
		m := find(t, l, "language.en."+candidate.AbilityNames[want.ability]+"+1")
		if m.From[want.ability] != want.from || m.To[want.ability] != want.to || m.Level != want.level || m.Test != "ielts_general" {
			t.Errorf("%s: %s %d to %d, level %d; want %d to %d, level %d", m.ID, m.Test, m.From[want.ability], m.To[want.ability], m.Level, want.from, want.to, want.level)
		}
	}
	if _, ok := l.Find("language.en.speaking+1"); ok {
		t.Error("nothing stands above CLB 10, and a step is offered")
	}
}

func TestAllAbilitiesAreBroughtToALevelOnlyWhereOneIsBelowIt(t *testing.T) {
	_, l := listOf(t, nurse, asked)
	if _, ok := l.Find("language.en.clb7"); ok {
		t.Error("all are at CLB 8 or more, and CLB 7 is offered")
	}
	if m := find(t, l, "language.en.clb9"); m.To != [4]int{70, 70, 80, 90} {
		t.Errorf("CLB 9 takes %v", m.To)
	}
}

func TestALanguageWithoutAResultIsStatedAsALevel(t *testing.T) {
	c, l := listOf(t, nurse, asked)
	m := find(t, l, "language.fr.nclc7")
	changed, done := m.Apply(c, asked)
	want := candidate.Result{Test: "nclc", Scores: [4]int{70, 70, 70, 70}}
	if got := changed.Person.Languages; len(got) != 2 || got[1] != want || done != asked+day.Day(m.Days) || m.Days < 1 {
		t.Errorf("%+v on %s", got, done)
	}
	if len(c.Person.Languages) != 1 {
		t.Error("the case itself was changed")
	}
}

func TestTwoAbilitiesOfOneTestGiveOneResult(t *testing.T) {
	c, l := listOf(t, nurse, asked)
	listening, writing := find(t, l, "language.en.listening+1"), find(t, l, "language.en.writing+1")
	if listening.Excludes(writing) || !listening.Excludes(find(t, l, "language.en.clb9")) {
		t.Error("two abilities exclude each other, or one with all of them does not")
	}
	changed, done := change.Together(c, asked, listening, writing)
	want := candidate.Result{Test: "ielts_general", Taken: done, Scores: [4]int{70, 70, 80, 90}}
	if got := changed.Person.Languages; len(got) != 2 || got[1] != want {
		t.Errorf("%+v, want %+v", got, want)
	}
}

func TestAScoreOnAnOlderScaleIsHeldAtItsLevel(t *testing.T) {
	// Up to 2023-12-10, 450 points of TEF Canada were NCLC 7 everywhere; since then speaking needs 456.
	file := strings.Replace(nurse, `"languages":[`, `"languages":[{"test":"tef_canada","taken":"2023-12-01","reading":450,"writing":450,"listening":450,"speaking":450},`, 1)
	on := day.Of(2025, 11, 1)
	file = strings.Replace(file, "2025-12-01", "2025-09-01", 1)
	_, l := listOf(t, file, on)
	m := find(t, l, "language.fr.reading+1")
	b, _ := coretest.Book(t), coretest.Changes(t)
	e, _ := edition.InForce(b.Language, on)
	test, _ := e.Test("tef_canada")
	for a := range 4 {
		want := 7
		if a == 0 {
			want = 8
		}
		if a == int(candidate.Speaking) && m.To[a] != 4560 {
			t.Errorf("speaking: %d, want 456 points", m.To[a])
		}
		if got := test.Level(on+day.Day(m.Days), candidate.Ability(a), m.To[a]); got != want {
			t.Errorf("%s: %d points are NCLC %d on the day, want %d", candidate.AbilityNames[a], m.To[a], got, want)
		}
	}
}

func TestATestMayBeTakenAgainWhereItHasExpiredOrWill(t *testing.T) {
	b, _ := coretest.Book(t), coretest.Changes(t)
	last := day.Of(2027, 11, 30) // less than two years after 2025-12-01
	for _, on := range []day.Day{last, last + 1} {
		c, l := listOf(t, nurse, on)
		m := find(t, l, "language.en.again")
		changed, done := m.Apply(c, on)
		if got := changed.Person.Languages[1]; got.Taken != done || got.Scores != c.Person.Languages[0].Scores {
			t.Errorf("%+v", got)
		}
		before, _ := core.AssessDay(b, c, done)
		after, _ := core.AssessDay(b, changed, done)
		if after.CRS.Total <= before.CRS.Total {
			t.Errorf("begun on %s: %d points, %d without", on, after.CRS.Total, before.CRS.Total)
		}
	}
	if _, l := listOf(t, strings.Replace(nurse, `"test":"ielts_general","taken":"2025-12-01","reading":7,"writing":6.5,"listening":7.5`, `"test":"clb","reading":9,"writing":8,"listening":8`, 1), asked); len(l.Moves) == 0 {
		t.Fatal("no change is offered")
	} else if _, ok := l.Find("language.en.again"); ok {
		t.Error("a level without a day never expires, and is offered again")
	}
}

func TestAJobThatIsHeldOnlyGoesOnAndANewOneTakesItsPlace(t *testing.T) {
	c, l := listOf(t, nurse, asked)
	here := find(t, l, "work.canada.12")
	if !here.Held || here.NOC != "31301" {
		t.Errorf("%+v", here)
	}
	if changed, done := here.Apply(c, asked); done != day.Of(2027, 10, 15) || !slices.Equal(changed.Person.Work, c.Person.Work) {
		t.Errorf("%+v on %s", changed.Person.Work, done)
	}
	abroad := find(t, l, "work.abroad.1")
	changed, done := abroad.Apply(c, asked)
	one := func(d day.Day) candidate.Bounds { return candidate.Bounds{First: d, Last: d} }
	want := []candidate.Job{
		{NOC: "31301", Country: "CA", From: one(day.Of(2025, 3, 1)), To: one(asked - 1)},
		{NOC: "31301", Country: "IN", From: one(asked), To: one(done)},
	}
	if !slices.Equal(changed.Person.Work, want) || done != day.Of(2026, 11, 15) {
		t.Errorf("%+v on %s", changed.Person.Work, done)
	}
}

func TestStudyComesAfterWorkAndEndsTheJob(t *testing.T) {
	c, l := listOf(t, nurse, asked)
	work, study := find(t, l, "work.canada.6"), find(t, l, "education.masters")
	changed, done := change.Together(c, asked, study, work)
	begins := day.Of(2027, 4, 15)
	if got := changed.Person.Work[0].To.First; got != begins-1 {
		t.Errorf("the job ends on %s, want the day before %s", got, begins)
	}
	if got := changed.Person.Education[1]; done != begins+day.Day(study.Days) || got.Completed != done || got.Assessed != done || got.Country != "IN" {
		t.Errorf("%+v on %s", got, done)
	}
	if !study.Excludes(find(t, l, "study.canada.short")) {
		t.Error("two courses of study may be made together")
	}
}

func TestWhatIsNotAnsweredIsAskedAndNoChangeIsMadeUpForIt(t *testing.T) {
	for _, one := range []struct{ without, place, id string }{
		{`"certificate":false,`, "person.certificate", "certificate"},
		{`"sibling":false,`, "person.sibling", "sibling"},
		{`"nominated":false,`, "nominated", "nomination"},
		{`"offer":null,`, "offer", "offer"},
		{`,"assessed":"2024-02-01"`, "person.education[0].assessed", "assess.0"},
		{`"listening":7.5,`, "person.languages[0].listening", "language.en.reading+1"},
	} {
		_, whole := listOf(t, nurse, asked)
		_, l := listOf(t, strings.Replace(nurse, one.without, "", 1), asked)
		if _, ok := l.Find(one.id); ok || !slices.Contains(l.Ask, one.place) {
			t.Errorf("without %s: %s offered %t, asked %v", one.without, one.id, ok, l.Ask)
		}
		if len(whole.Ask) > 0 {
			t.Errorf("a whole case is asked for %v", whole.Ask)
		}
	}
}

func TestAForeignCredentialIsAssessedWhereItIsNotOrNoLongerIs(t *testing.T) {
	last := day.Of(2029, 1, 31) // less than five years after 2024-02-01
	if _, l := listOf(t, nurse, last); len(l.Moves) == 0 {
		t.Fatal("no change is offered")
	} else if _, ok := l.Find("assess.0"); ok {
		t.Error("the assessment counts for one more day, and another is offered")
	}
	c, l := listOf(t, nurse, last+1)
	changed, done := find(t, l, "assess.0").Apply(c, last+1)
	if changed.Person.Education[0].Assessed != done {
		t.Errorf("%+v", changed.Person.Education[0])
	}
	c, l = listOf(t, strings.Replace(nurse, `"2024-02-01"`, "null", 1), asked)
	changed, done = find(t, l, "assess.0").Apply(c, asked)
	if got := changed.Person.Education[0]; got.NotAssessed || got.Assessed != done {
		t.Errorf("%+v", got)
	}
}

func TestOnlyASpouseWhoComesAlongHasChanges(t *testing.T) {
	with := strings.Replace(nurse, `"status":"single","partner":null`, `"status":"married","partner":{"accompanying":true,"canadian":false,"education":[],"languages":[],"work":[],"sibling":false}`, 1)
	_, l := listOf(t, with, asked)
	for _, id := range []string{"spouse.language.5", "spouse.language.7", "spouse.language.9", "spouse.work.canada.12"} {
		if m := find(t, l, id); !m.Spouse {
			t.Errorf("%s is not the spouse's", id)
		}
	}
	_, l = listOf(t, strings.Replace(with, `"accompanying":true`, `"accompanying":false`, 1), asked)
	for i := range l.Moves {
		if l.Moves[i].Spouse {
			t.Errorf("%s is offered of a spouse who stays", l.Moves[i].ID)
		}
	}
	if _, l = listOf(t, strings.Replace(with, `"accompanying":true,`, "", 1), asked); !slices.Contains(l.Ask, "partner.accompanying") {
		t.Errorf("asked %v", l.Ask)
	}
}

func TestEveryChangeHasAnIDOfItsOwnAndItsEstimates(t *testing.T) {
	b, data := coretest.Book(t), coretest.Changes(t)
	r := randomcase.New(t)
	kinds := map[string]bool{}
	for range 500 {
		l, err := change.Of(b, data, r.Case(), r.Day())
		if err != nil {
			t.Fatal(err)
		}
		seen := map[string]bool{}
		for i := range l.Moves {
			m := &l.Moves[i]
			if seen[m.ID] || m.Family == "" {
				t.Fatalf("%+v", m)
			}
			seen[m.ID], kinds[m.Kind] = true, true
		}
	}
	for _, kind := range change.Kinds {
		if !kinds[kind] {
			t.Errorf("no random case is offered %s", kind)
		}
	}
}

func TestADayBeforeTheFirstEditionHasNoChanges(t *testing.T) {
	b, data := coretest.Book(t), coretest.Changes(t)
	if _, err := change.Of(b, data, &candidate.Case{}, b.First()-1); err == nil {
		t.Error("the day before the first edition was answered")
	}
}

func TestBadEstimatesAreRefusedWithTheirPlace(t *testing.T) {
	moves, err := fs.ReadFile(files, "advise/moves.json")
	if err != nil {
		t.Fatal(err)
	}
	streams, err := fs.ReadFile(files, "advise/streams.json")
	if err != nil {
		t.Fatal(err)
	}
	whole := fstest.MapFS{"advise/moves.json": {Data: moves}, "advise/streams.json": {Data: streams}}
	if _, err := change.Read(whole); err != nil {
		t.Fatal(err)
	}
	for _, bad := range []struct{ file, old, new, place string }{
		{"advise/moves.json", `"kind": "offer"`, `"kind": "ofer"`, "moves"},
		{"advise/moves.json", `"effort": "easy"`, `"effort": "light"`, "moves.json"},
		{"advise/moves.json", `"ours so that`, `"theirs so that`, "efforts"},
		{"advise/moves.json", `"easy": 1`, `"easy": 0`, "efforts"},
		{"advise/moves.json", `"noc": "12010"`, `"noc": ""`, "stand_ins"},
		{"advise/streams.json", `"Alberta", "fr": "Alberta"`, `"Alberta", "fr": ""`, "provinces[0]"},
		{"advise/streams.json", `"provinces"`, `"provnces"`, "provnces"},
	} {
		other := fstest.MapFS{}
		for name, f := range whole {
			other[name] = f
		}
		other[bad.file] = &fstest.MapFile{Data: []byte(strings.Replace(string(whole[bad.file].Data), bad.old, bad.new, 1))}
		if _, err := change.Read(other); err == nil || !strings.Contains(err.Error(), bad.place) {
			t.Errorf("%s in place of %s: %v", bad.new, bad.old, err)
		}
	}
}
