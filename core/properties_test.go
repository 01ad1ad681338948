package core_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"testing"

	"portage/core"
	"portage/core/candidate"
	"portage/core/coretest"
	"portage/core/explain"
	"portage/core/randomcase"
	"portage/core/round"
)

func mustJSON(t testing.TB, c object) []byte {
	t.Helper()
	c["portage"] = 1
	b, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// random writes case files of every kind, with answers missing here and there.
type random struct{ randomcase.Source }

// newRandom prints the seed of a randomised test.
func newRandom(t *testing.T) random { return random{randomcase.New(t)} }

func pick[T any](r random, all ...T) T { return all[r.IntN(len(all))] }

func (r random) file() object {
	var file object
	if err := json.Unmarshal(candidate.Write(r.Case()), &file); err != nil {
		panic(err)
	}
	return file
}

func (r random) person() object { return r.file()["person"].(object) }

func TestOnRandomCasesSectionsAddUpAndNothingIsOverItsMaximum(t *testing.T) {
	b, r := coretest.Book(t), newRandom(t)
	for range 150 {
		file, on := r.file(), r.Day()
		a := assess(t, b, file, on)
		if problem := sums(a); problem != "" {
			t.Fatalf("%s on %s: %s", mustJSON(t, file), on, problem)
		}
	}
}

// sums tells what does not add up in an assessment, or nothing.
func sums(a *core.Assessment) string {
	c, of := &a.CRS, map[string]int{}
	for _, l := range c.Lines {
		if l.Points < 0 || l.Points > l.Max || l.AtMost < l.Points || l.AtMost > l.Max {
			return fmt.Sprintf("%s: %d to %d of %d points", l.Rule, l.Points, l.AtMost, l.Max)
		}
		for _, p := range l.Parts {
			if p.Points > p.Max || p.AtMost > p.Max {
				return fmt.Sprintf("%s: %d to %d of %d points", p.Rule, p.Points, p.AtMost, p.Max)
			}
		}
		of[sectionOf[l.Rule]] += l.Points
	}
	for section, want := range map[string]int{"core": c.Core, "spouse": c.Spouse, "transferability": c.Transferability, "additional": c.Additional} {
		if of[section] != want {
			return fmt.Sprintf("the lines of %s add up to %d, the section says %d", section, of[section], want)
		}
	}
	switch {
	case c.Total != c.Core+c.Spouse+c.Transferability+c.Additional:
		return fmt.Sprintf("the sections do not add up to %d", c.Total)
	case c.Core > 500 || c.Spouse > 40 || c.Transferability > 100 || c.Additional > 600 || c.AtMost > 1200 || c.AtMost < c.Total:
		return "a section or the total is over its maximum"
	case c.AtLeast != (c.AtMost > c.Total):
		return "at_least and at_most disagree"
	}
	return grid(a)
}

func grid(a *core.Assessment) string {
	sum := 0
	for _, l := range a.Programs[0].Grid {
		if l.Points > l.Max {
			return fmt.Sprintf("%s: %d of %d points", l.Rule, l.Points, l.Max)
		}
		sum += l.Points
	}
	if sum != *a.Programs[0].Points || sum > 100 {
		return fmt.Sprintf("the grid adds up to %d and says %d", sum, *a.Programs[0].Points)
	}
	return ""
}

var sectionOf = map[string]string{
	"crs.age": "core", "crs.education": "core", "crs.first_language": "core", "crs.second_language": "core", "crs.canadian_work": "core",
	"crs.spouse_education": "spouse", "crs.spouse_language": "spouse", "crs.spouse_work": "spouse",
	"crs.education_transfer": "transferability", "crs.foreign_work_transfer": "transferability", "crs.certificate_transfer": "transferability",
	"crs.nomination": "additional", "crs.offer": "additional", "crs.canadian_study": "additional", "crs.sibling": "additional", "crs.french": "additional",
	"crs.high_wage_work": "additional", "crs.high_wage_offer": "additional",
}

func TestABetterLanguageResultNeverLowersATotal(t *testing.T) {
	b, r := coretest.Book(t), newRandom(t)
	for range 150 {
		file, on := r.file(), r.Day()
		who, _ := pick(r, file["person"], file["partner"]).(object)
		results, _ := who["languages"].([]any)
		if len(results) == 0 {
			continue
		}
		before := assess(t, b, file, on)
		result := pick(r, results...).(object)
		ability := pick(r, "reading", "writing", "listening", "speaking")
		score, told := result[ability].(float64)
		if !told {
			continue
		}
		result[ability] = better(result["test"].(string), ability, score)
		after := assess(t, b, file, on)
		if after.CRS.Total < before.CRS.Total {
			t.Fatalf("%s on %s: %s from %g gives %d points, before %d", mustJSON(t, file), on, ability, score, after.CRS.Total, before.CRS.Total)
		}
	}
}

// better gives a better score of a test, up to the best.
func better(test, ability string, score float64) float64 {
	step := map[string]float64{"clb": 1, "nclc": 1, "ielts_general": 0.5, "celpip_general": 1, "pte_core": 6, "tef_canada": 40, "tcf_canada": 1}[test]
	most := map[string]float64{"clb": 12, "nclc": 12, "ielts_general": 9, "celpip_general": 12, "pte_core": 90, "tef_canada": 699, "tcf_canada": 20}[test]
	if test == "tcf_canada" && (ability == "reading" || ability == "listening") {
		step, most = 40, 699
	}
	return min(score+step, most)
}

func TestTheOrderInWhichThingsAreToldChangesNoPoint(t *testing.T) {
	b, r := coretest.Book(t), newRandom(t)
	for range 150 {
		file, on := r.file(), r.Day()
		before, told := assess(t, b, file, on), mustJSON(t, file)
		for _, who := range []string{"person", "partner"} {
			p, _ := file[who].(object)
			for _, list := range []string{"education", "languages", "work"} {
				all, _ := p[list].([]any)
				r.Shuffle(len(all), func(i, k int) { all[i], all[k] = all[k], all[i] })
			}
		}
		after := assess(t, b, file, on)
		about := fmt.Sprintf("on %s\n%s\nin another order\n%s", on, told, mustJSON(t, file))
		if before.CRS.Total != after.CRS.Total || before.CRS.AtMost != after.CRS.AtMost {
			t.Fatalf("%d to %d points, and %d to %d %s", before.CRS.Total, before.CRS.AtMost, after.CRS.Total, after.CRS.AtMost, about)
		}
		for i, c := range before.Categories {
			if now := after.Categories[i].Verdict; now != c.Verdict {
				t.Fatalf("%s is %s, and %s %s", c.Category, c.Verdict, now, about)
			}
		}
		for i, was := range before.Rounds {
			if now := after.Rounds[i]; was.Score != now.Score || was.AtMost != now.AtMost {
				t.Fatalf("round %s: %d to %d points, and %d to %d %s", was.Number, was.Score, was.AtMost, now.Score, now.AtMost, about)
			}
		}
	}
}

func TestAssessingTwiceGivesTheSameBytes(t *testing.T) {
	b, r := coretest.Book(t), newRandom(t)
	for range 20 {
		file, on := r.file(), r.Day()
		first, err := json.Marshal(assess(t, b, file, on))
		if err != nil {
			t.Fatal(err)
		}
		second, _ := json.Marshal(assess(t, b, file, on))
		if !bytes.Equal(first, second) {
			t.Fatalf("%s on %s: two assessments differ", mustJSON(t, file), on)
		}
	}
}

// TestAnAnswerNeverLeavesWhatWasSaidToBePossible answers what was asked, at random, and holds the new result against the bounds of the old one.
func TestAnAnswerNeverLeavesWhatWasSaidToBePossible(t *testing.T) {
	b, r := coretest.Book(t), newRandom(t)
	for range 150 {
		file, on := r.file(), r.Day()
		before := assess(t, b, file, on)
		whole := r.answered(file)
		after := assess(t, b, whole, on)
		checkWithin(t, before, after, fmt.Sprintf("on %s\n%s\nis, once answered,\n%s\n", on, mustJSON(t, file), mustJSON(t, whole)))
	}
}

// answered gives a copy of a case file with the answers at the top that were missing.
func (r random) answered(file object) object {
	c := object{}
	for k, v := range file {
		c[k] = v
	}
	fill := func(o object, name string, value any) {
		if _, there := o[name]; !there {
			o[name] = value
		}
	}
	person := func(value any) object {
		p, full := object{}, r.person()
		full["first_language"] = "" // the one that serves best: to name the other is a choice, not an answer
		old, _ := value.(object)
		for k, v := range old {
			p[k] = v
		}
		for k, v := range full {
			fill(p, k, v)
		}
		return p
	}
	c["person"] = person(c["person"])
	if p, there := c["partner"]; there && p != nil {
		fill(c, "status", "married")
	}
	fill(c, "status", pick(r, "single", "married"))
	if p, there := c["partner"]; !there || p != nil {
		q := person(c["partner"])
		fill(q, "accompanying", r.IntN(2) == 0)
		fill(q, "canadian", r.IntN(2) == 0)
		c["partner"] = q
	}
	fill(c, "nominated", r.IntN(2) == 0)
	fill(c, "offer", nil)
	fill(c, "family_size", 2+r.IntN(5))
	fill(c, "funds", r.IntN(60000))
	fill(c, "military", nil)
	return c
}

// may names the fields whose absence means that they are not answered.
var may = map[string]bool{
	"born": true, "education": true, "languages": true, "work": true, "certificate": true, "sibling": true, "relative": true,
	"level": true, "country": true, "assessed": true, "test": true, "taken": true, "reading": true, "writing": true, "listening": true, "speaking": true,
	"noc": true, "from": true, "publicly_funded": true, "status": true, "partner": true, "accompanying": true, "canadian": true,
	"nominated": true, "offer": true, "basis": true, "months": true, "full_time": true, "family_size": true, "funds": true, "military": true,
}

// forget takes some answers out of a decoded case file.
func (r random) forget(value any, odds int) {
	switch v := value.(type) {
	case []any:
		for _, item := range v {
			r.forget(item, odds)
		}
	case map[string]any:
		for _, name := range slices.Sorted(maps.Keys(v)) {
			// A stated level without a day never expires: there the absence is an answer.
			answer := name == "taken" && (v["test"] == "clb" || v["test"] == "nclc")
			// And a partner who is told of answers the status: to say single after that contradicts it.
			if _, told := v["partner"].(map[string]any); name == "status" && told {
				answer = true
			}
			if may[name] && !answer && r.IntN(odds) == 0 {
				delete(v, name)
				continue
			}
			r.forget(v[name], odds)
		}
	}
}

func TestWhatIsForgottenAnywhereInACaseLeavesTheResultWithinItsBounds(t *testing.T) {
	b, r := coretest.Book(t), newRandom(t)
	for range 250 {
		whole, on := r.answered(r.file()), r.Day()
		after := assess(t, b, whole, on)
		var partial object
		if err := json.Unmarshal(mustJSON(t, whole), &partial); err != nil {
			t.Fatal(err)
		}
		r.forget(partial, 12)
		before := assess(t, b, partial, on)
		about := fmt.Sprintf("on %s\n%s\nis, when more is told,\n%s\n", on, mustJSON(t, partial), mustJSON(t, whole))
		checkWithin(t, before, after, about)
		if before.CRS.AtLeast && len(before.Ask) == 0 && !after.CRS.AtLeast {
			t.Fatalf("at least, and nothing is asked %s", about)
		}
	}
}

// checkWithin refuses a result, now that more is told, that is outside of what was said to be possible.
func checkWithin(t *testing.T, before, after *core.Assessment, about string) {
	t.Helper()
	if after.CRS.Total < before.CRS.Total || after.CRS.AtMost > before.CRS.AtMost {
		t.Fatalf("%d to %d points became %d to %d %s", before.CRS.Total, before.CRS.AtMost, after.CRS.Total, after.CRS.AtMost, about)
	}
	for i, p := range before.Programs {
		now := after.Programs[i]
		if p.Verdict != explain.Open && now.Verdict != p.Verdict {
			t.Fatalf("%s was %s and became %s %s", p.Program, p.Verdict, now.Verdict, about)
		}
		if p.Points != nil && (*now.Points < *p.Points || reach(now.Points, now.AtMost) > reach(p.Points, p.AtMost)) {
			t.Fatalf("%s: %d to %d points became %d to %d %s", p.Program, *p.Points, reach(p.Points, p.AtMost), *now.Points, reach(now.Points, now.AtMost), about)
		}
	}
	for i, c := range before.Categories {
		if now := after.Categories[i].Verdict; c.Verdict != explain.Open && now != c.Verdict {
			t.Fatalf("%s was %s and became %s %s", c.Category, c.Verdict, now, about)
		}
	}
	for i, was := range before.Rounds {
		now := after.Rounds[i]
		checkRound(t, was.Number, was.Verdict, now.Verdict, [2]int{was.Score, was.AtMost}, [2]int{now.Score, now.AtMost}, about)
		checkRound(t, was.Number+" today", was.Today.Verdict, now.Today.Verdict, [2]int{was.Today.Score, was.Today.AtMost}, [2]int{now.Today.Score, now.Today.AtMost}, about)
	}
}

// reach gives the upper bound of points that may be open.
func reach(points, atMost *int) int {
	if atMost == nil {
		return *points
	}
	return *atMost
}

// checkRound refuses a verdict that was settled and has changed, and a score outside of its bounds.
func checkRound(t *testing.T, number string, was, now round.Verdict, before, after [2]int, about string) {
	t.Helper()
	if was != round.Open && (now == round.Open || (was == round.Invited) != (now == round.Invited)) {
		t.Fatalf("round %s: %s became %s %s", number, was, now, about)
	}
	if after[0] < before[0] || max(after[0], after[1]) > max(before[0], before[1]) {
		t.Fatalf("round %s: %v points became %v %s", number, before, after, about)
	}
}
