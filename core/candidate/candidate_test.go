package candidate_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"portage/core/candidate"
)

// known stands for the rulebook: a reader needs only the scales and the occupations.
type known struct{}

func (known) Tests() []string { return []string{"ielts_general", "clb"} }
func (known) ScaleOf(string, candidate.Ability) candidate.Scale {
	return candidate.Scale{Low: 0, High: 90, Step: 5}
}
func (known) HasOccupation(code string) bool { return code == "31301" || code == "00012" }

// whole has every field of the case file, filled.
const whole = `{"portage":1,"id":"any text","person":{"born":"1994-05-02","education":[{"level":"three_plus","country":"IN","completed":"2016-06-30","assessed":"2024-02-01"},{"level":"masters","country":"CA","completed":"2020-06-30","distance":true,"part_time":true,"years":2},{"level":"secondary","country":"IN","assessed":null}],"languages":[{"test":"ielts_general","taken":"2025-09-01","reading":8,"writing":7,"listening":8.5,"speaking":7.5}],"first_language":"en","work":[{"noc":"31301","country":"CA","from":"2024-01-15","to":"2025-06-30","hours":37.5},{"noc":"00012","country":"CA","from":"2024-01","hours":12.25,"self_employed":true,"studying":true,"unauthorized":true,"publicly_funded":false}],"certificate":false,"sibling":false,"relative":true},"status":"married","partner":{"accompanying":true,"canadian":false,"born":"1990-01-01","education":[],"languages":[],"work":[]},"nominated":false,"offer":{"noc":"31301","basis":"lmia","months":12,"full_time":true},"family_size":3,"funds":20000.5,"submitted":"2026-01-10T15:04:05Z","military":{"years":10,"offer_noc":"00012","offer_years":3}}`

func TestAWholeCaseIsWrittenAsItWasRead(t *testing.T) {
	c, problems := candidate.Read([]byte(whole), known{})
	if len(problems) > 0 {
		t.Fatal(problems[0])
	}
	if got := string(candidate.Write(c)); got != whole {
		t.Errorf("written:\n%s\nwant:\n%s", got, whole)
	}
}

func TestWhatIsAbsentIsNotAnsweredAndNoneIsAnAnswer(t *testing.T) {
	absent, _ := candidate.Read([]byte(`{"portage":1,"person":{}}`), known{})
	if absent.Partner.Presence != candidate.Absent || absent.Offer.Presence != candidate.Absent || absent.Military.Presence != candidate.Absent || absent.Person.Work != nil || absent.Nominated != candidate.Unanswered || absent.Funds.Given {
		t.Errorf("%+v", absent)
	}
	none, _ := candidate.Read([]byte(`{"portage":1,"person":{"work":[],"languages":[],"education":[]},"partner":null,"offer":null,"military":null,"funds":0}`), known{})
	if none.Partner.Presence != candidate.Nothing || none.Offer.Presence != candidate.Nothing || none.Military.Presence != candidate.Nothing || none.Person.Work == nil || none.Person.Languages == nil || none.Person.Education == nil || !none.Funds.Given {
		t.Errorf("%+v", none)
	}
}

func TestEachKindOfBadValueIsRefusedWithItsPlace(t *testing.T) {
	for _, c := range []struct{ file, place, code string }{
		{`{"portage":1,"persn":{}}`, "persn", "unknown_field"},
		{`{"portage":1,"person":{"work":[{"nok":"31301"}]}}`, "person.work[0].nok", "unknown_field"},
		{`{"portage":2}`, "portage", "version"},
		{`{}`, "portage", "version"},
		{`{"portage":1,"status":"happy"}`, "status", "bad_choice"},
		{`{"portage":1,"person":{"born":"1994-02-30"}}`, "person.born", "bad_day"},
		{`{"portage":1,"person":{"born":"1994"}}`, "person.born", "bad_day"},
		{`{"portage":1,"person":{"work":[{"from":"2024-13"}]}}`, "person.work[0].from", "bad_day"},
		{`{"portage":1,"person":{"work":[{"from":"2024-05-01","to":"2024-04-30"}]}}`, "person.work[0].to", "order"},
		{`{"portage":1,"person":{"work":[{"noc":"3130"}]}}`, "person.work[0].noc", "unknown_noc"},
		{`{"portage":1,"person":{"work":[{"noc":31301}]}}`, "person.work[0].noc", "wrong_kind"},
		{`{"portage":1,"person":{"work":[{"hours":0}]}}`, "person.work[0].hours", "out_of_range"},
		{`{"portage":1,"person":{"work":[{"hours":169}]}}`, "person.work[0].hours", "out_of_range"},
		{`{"portage":1,"person":{"work":{}}}`, "person.work", "wrong_kind"},
		{`{"portage":1,"person":{"languages":[{"test":"toefl"}]}}`, "person.languages[0].test", "bad_choice"},
		{`{"portage":1,"person":{"languages":[{"test":"clb","reading":8.5}]}}`, "", ""},
		{`{"portage":1,"person":{"languages":[{"test":"clb","reading":9.3}]}}`, "person.languages[0].reading", "off_scale"},
		{`{"portage":1,"person":{"languages":[{"test":"clb","reading":-1}]}}`, "person.languages[0].reading", "off_scale"},
		{`{"portage":1,"person":{"education":[{"country":"Canada"}]}}`, "person.education[0].country", "bad_country"},
		{`{"portage":1,"nominated":"yes"}`, "nominated", "wrong_kind"},
		{`{"portage":1,"family_size":0}`, "family_size", "out_of_range"},
		{`{"portage":1,"family_size":1.5}`, "family_size", "out_of_range"},
		{`{"portage":1,"funds":-1}`, "funds", "out_of_range"},
		{`{"portage":1,"submitted":"2026-01-10"}`, "submitted", "bad_instant"},
		{`{"portage":1,"portage":1}`, "", "not_json"},
		{`{"portage":1} x`, "", "not_json"},
		{`{"portage":1`, "", "not_json"},
		{``, "", "not_json"},
		{`[]`, "", "wrong_kind"},
		{strings.Repeat("[", 100), "", "not_json"},
	} {
		_, problems := candidate.Read([]byte(c.file), known{})
		if c.code == "" {
			if len(problems) > 0 {
				t.Errorf("%s: %v", c.file, problems[0])
			}
			continue
		}
		if !slices.ContainsFunc(problems, func(p *candidate.Problem) bool { return p.Place == c.place && p.Code == c.code && p.Error() != "" }) {
			t.Errorf("%s: %v, want %s at %q", c.file, problems, c.code, c.place)
		}
	}
}

func TestABadValueLosesNothingElse(t *testing.T) {
	c, problems := candidate.Read([]byte(`{"portage":1,"id":"x","status":"happy","nominated":true}`), known{})
	if len(problems) != 1 || c.ID != "x" || c.Nominated != candidate.Yes || c.Status != candidate.StatusUnanswered {
		t.Errorf("%+v, %v", c, problems)
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(whole))
	f.Add([]byte(`{"portage":1,"partner":null}`))
	f.Fuzz(func(t *testing.T, file []byte) {
		c, problems := candidate.Read(file, known{})
		for _, p := range problems {
			if p.Error() == "" {
				t.Errorf("a problem without words: %+v", p)
			}
		}
		written := candidate.Write(c)
		again, problems := candidate.Read(written, known{})
		if len(problems) > 0 {
			t.Fatalf("%s cannot be read: %v", written, problems[0])
		}
		if second := candidate.Write(again); !bytes.Equal(written, second) {
			t.Fatalf("%s is read and written as %s", written, second)
		}
	})
}
