package core_test

import (
	"testing"

	"portage/core"
	"portage/core/coretest"
	"portage/core/explain"
	"portage/core/round"
)

// Source of round 255: Ministerial Instructions #255, 6 July 2023: healthcare occupations, 1,500 invitations, lowest score 463, tie-break 19 June 2023 at 06:41:05 UTC.

func roundOf(t *testing.T, a *core.Assessment, number string) core.RoundOutcome {
	t.Helper()
	for _, r := range a.Rounds {
		if r.Number == number {
			return r
		}
	}
	t.Fatalf("there is no round %s", number)
	return core.RoundOutcome{}
}

// at463 is a registered nurse who had exactly 463 points on 6 July 2023.
func at463() object {
	return object{
		"person": object{
			"born":           "1993-07-07",
			"education":      []object{{"level": "masters", "country": "IN", "completed": "2016-06-30", "assessed": "2022-02-01"}},
			"languages":      []object{stated("en", []int{9, 8, 8, 8}), stated("fr", []int{5, 5, 4, 4})},
			"first_language": "en",
			"work": []object{
				{"noc": "31301", "country": "CA", "from": "2022-01-15", "to": "2023-05-30"},
				{"noc": "31301", "country": "IN", "from": "2018-01-15", "to": "2019-06-14"},
			},
			"certificate": false, "sibling": false, "relative": false,
		},
		"status": "single", "partner": nil, "nominated": false, "offer": nil, "family_size": 1, "funds": 50000, "military": nil,
	}
}

func submitted(c object, at string) object {
	c["submitted"] = at
	return c
}

func TestRound255InvitesAtExactlyTheLowestScoreWhoSubmittedBeforeTheTieBreakToTheSecond(t *testing.T) {
	for _, c := range []struct {
		submitted string
		verdict   round.Verdict
		reason    string
		inPool    bool
	}{
		{"2023-06-19T06:41:04Z", round.Invited, "tie_break", true},
		{"2023-06-19T06:41:05Z", round.NotInvited, "tie_break", true},
		{"2023-07-06T14:25:05Z", round.NotInvited, "tie_break", true},
		{"2023-07-06T14:25:06Z", round.Open, "tie_break", false},
		{"2022-07-06T14:25:05Z", round.Invited, "tie_break", false},
		{"2022-07-06T14:25:06Z", round.Invited, "tie_break", true},
	} {
		r := roundOf(t, onTheDay(t, submitted(at463(), c.submitted)), "255")
		if r.Score != 463 || r.LowestScore != 463 {
			t.Fatalf("the score is %d and the lowest score %d, want 463 and 463", r.Score, r.LowestScore)
		}
		if r.Verdict != c.verdict || r.Reason != c.reason || *r.InPool != c.inPool {
			t.Errorf("submitted %s: %s by %s, in the pool: %t; want %s by %s, %t", c.submitted, r.Verdict, r.Reason, *r.InPool, c.verdict, c.reason, c.inPool)
		}
	}
	r := roundOf(t, onTheDay(t, at463()), "255")
	if r.Verdict != round.Open || r.Reason != "tie_break" || r.InPool != nil {
		t.Errorf("without a day of submission: %s by %s, want open by tie_break, and nothing known of the pool", r.Verdict, r.Reason)
	}
}

func TestTheCategoryOfRound255AsksForSixMonthsInOneListedOccupation(t *testing.T) {
	job := func(noc, from, to string) object { return object{"noc": noc, "country": "IN", "from": from, "to": to} }
	base := func(work ...object) object {
		c := submitted(at463(), "2023-06-01T00:00:00Z")
		// A year in an occupation of no category keeps a program met, and level 10 the score over 463.
		work = append(work, object{"noc": "12100", "country": "CA", "from": "2020-01-15", "to": "2022-07-14"})
		c["person"].(object)["work"] = work
		c["person"].(object)["languages"] = []object{stated("en", []int{10, 10, 10, 10})}
		return c
	}
	for _, c := range []struct {
		name    string
		work    []object
		verdict round.Verdict
		reason  string
	}{
		{"five months as a nurse", []object{job("31301", "2023-01-06", "2023-06-05")}, round.NotEligible, "category"},
		{"a day short of six months", []object{job("31301", "2023-01-06", "2023-07-04")}, round.NotEligible, "category"},
		{"six months up to the day before the round", []object{job("31301", "2023-01-06", "2023-07-05")}, round.Invited, "score"},
		{"six months split over two listed occupations", []object{job("31301", "2022-10-01", "2022-12-31"), job("32101", "2023-01-01", "2023-03-31")}, round.NotEligible, "category"},
		{"six months with a day between", []object{job("31301", "2022-10-01", "2022-12-31"), job("31301", "2023-01-02", "2023-04-01")}, round.NotEligible, "category"},
		{"a physiotherapist", []object{job("31202", "2022-10-01", "2023-03-31")}, round.Invited, "score"},
		{"longer than three years ago", []object{job("31301", "2019-10-01", "2020-07-05")}, round.NotEligible, "category"},
	} {
		r := roundOf(t, onTheDay(t, base(c.work...)), "255")
		if r.Verdict != c.verdict || r.Reason != c.reason {
			t.Errorf("%s: %s by %s with %d points, want %s by %s", c.name, r.Verdict, r.Reason, r.Score, c.verdict, c.reason)
		}
	}
}

func TestStudentAndSelfEmployedWorkLeaveACategoryOpen(t *testing.T) { // an open point of law
	for _, more := range []string{"self_employed", "studying"} {
		c := nurse()
		c["person"].(object)["work"].([]object)[0][more] = true
		a := onTheDay(t, c)
		for _, k := range a.Categories {
			if k.Category == "healthcare" && k.Verdict != explain.Open {
				t.Errorf("%s: healthcare is %s, want open", more, k.Verdict)
			}
		}
	}
}

func TestAProvincialRoundCannotBeJudgedWithoutANomination(t *testing.T) {
	nominated := nurse()
	nominated["nominated"] = true
	if r := roundOf(t, onTheDay(t, nominated), "445"); r.Verdict != round.Invited || r.Reason != "score" {
		t.Errorf("nominated: %s by %s", r.Verdict, r.Reason)
	}
	if r := roundOf(t, onTheDay(t, nurse()), "445"); r.Verdict != round.NotEligible || r.Reason != "nomination" {
		t.Errorf("not nominated: %s by %s, want not_eligible by nomination", r.Verdict, r.Reason)
	}
	unanswered := nurse()
	delete(unanswered, "nominated")
	if r := roundOf(t, onTheDay(t, unanswered), "445"); r.Verdict != round.Open || r.Reason != "nomination" {
		t.Errorf("not answered: %s by %s, want open by nomination", r.Verdict, r.Reason)
	}
}

func TestEveryRoundIsReplayedWithTheRulesOfItsDay(t *testing.T) {
	a := onTheDay(t, nurse())
	if len(a.Rounds) != 448 {
		t.Fatalf("%d rounds, want 448", len(a.Rounds))
	}
	b := coretest.Book(t)
	c, _ := b.ReadCase(mustJSON(t, nurse()))
	for i := 0; i < len(a.Rounds); i += 7 {
		r := a.Rounds[i]
		then, err := core.Assess(b, c, r.Date)
		if err != nil {
			t.Fatal(err)
		}
		if then.CRS.Total != r.Score {
			t.Errorf("round %s of %s: %d points, but an assessment of that day gives %d", r.Number, r.Date, r.Score, then.CRS.Total)
		}
		if r.Today.Score != a.CRS.Total {
			t.Errorf("round %s: today's score is %d, want %d", r.Number, r.Today.Score, a.CRS.Total)
		}
	}
}

func TestThePersonOfTheAskedDayIsHeldAgainstTheListOfTheRound(t *testing.T) {
	c := with(object{"work": []object{{"noc": "82030", "country": "CA", "from": "2025-01-15"}}})
	r := roundOf(t, onTheDay(t, c), "285") // agriculture, 16 February 2024; the category is retired
	if r.Verdict != round.NotEligible || r.Today.Reason == "category" {
		t.Errorf("then %s by %s, today %s by %s: an agricultural contractor of today is on the list of round 285", r.Verdict, r.Reason, r.Today.Verdict, r.Today.Reason)
	}
}

func TestWhoeverWaitsForAReplayMayDoSomethingElseBetweenTheRounds(t *testing.T) {
	b, calls := *coretest.Book(t), 0
	b.Between = func() { calls++ }
	if a := assess(t, &b, nurse(), coretest.Day(t, asked)); calls != len(a.Rounds) || calls == 0 {
		t.Errorf("%d rounds, called %d times", len(a.Rounds), calls)
	}
}
