package draft_test

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"portage/app/ui/draft"
	"portage/core/candidate"
	"portage/core/coretest"
)

// whole is a case file in which every field of the contract stands.
const whole = `{"portage":1,"id":"Ana \"A\" é","person":{"born":"1994-05-02",
"education":[
 {"level":"masters","country":"CA","completed":"2016-06-30","distance":true,"part_time":true,"years":2},
 {"level":"three_plus","country":"IN","completed":"2014-06-30","assessed":"2024-02-01"},
 {"level":"one_year","country":"FR","assessed":null},
 {"level":"none"}],
"languages":[
 {"test":"ielts_general","taken":"2025-09-01","reading":8,"writing":7,"listening":8.5,"speaking":7.5},
 {"test":"nclc","reading":5,"writing":5,"listening":6,"speaking":0}],
"first_language":"en",
"work":[
 {"noc":"31301","country":"CA","from":"2024-01-15","to":"2025-06-30","hours":37.5,"self_employed":true,"studying":true,"unauthorized":true,"publicly_funded":true},
 {"noc":"00010","country":"IN","from":"2019-02","to":"2021-03","hours":40},
 {"noc":"31102","country":"CA","from":"2025-07-01","publicly_funded":false},
 {}],
"certificate":false,"sibling":true,"relative":false},
"status":"common_law",
"partner":{"accompanying":true,"canadian":false,"born":"1990-01-01","education":[{"level":"doctoral","country":"CA"}],
 "languages":[{"test":"tef_canada","taken":"2025-01-02","reading":546,"writing":400,"listening":434,"speaking":456}],
 "first_language":"fr","work":[{"noc":"21231","country":"CA","from":"2022-03-01"}],"certificate":true,"sibling":false,"relative":true},
"nominated":false,"offer":{"noc":"21231","basis":"exempt_permit","months":12,"full_time":true},
"family_size":3,"funds":20000.5,"submitted":"2026-01-10T15:04:05Z","military":{"years":10,"offer_noc":"42102","offer_years":3}}`

var cases = []string{
	whole,
	`{"portage":1}`,
	`{"portage":1,"person":{"education":[],"languages":[],"work":[]},"status":"single","partner":null,"offer":null,"military":null,"nominated":true}`,
	`{"portage":1,"person":{},"status":"married","partner":{},"offer":{},"military":{}}`,
	`{"portage":1,"person":{},"status":"married","partner":null}`,
	`{"portage":1,"person":{"work":[{"noc":"31301","country":"CA"},{"noc":"31301","to":"2024-01-01"}]}}`,
}

func TestACaseGoesThroughADraftAndComesBackTheSame(t *testing.T) {
	book := coretest.Book(t)
	for _, file := range cases {
		c := coretest.Case(t, book, file)
		d := draft.From(c)
		back, problems := book.ReadCase(d.CaseFile())
		if len(problems) > 0 {
			t.Errorf("%s gives %s: %v", file, d.CaseFile(), problems[0])
		}
		if !reflect.DeepEqual(c, back) {
			t.Errorf("from %s\nto   %s", candidate.Write(c), candidate.Write(back))
		}
		if again := draft.From(back); !reflect.DeepEqual(d, again) {
			t.Errorf("the draft of %s is not the same after a round trip", file)
		}
	}
}

// The reader itself lists the fields that it knows when it refuses one.
func TestTheWholeCaseHasEveryFieldThatTheReaderKnows(t *testing.T) {
	book := coretest.Book(t)
	for place, object := range map[string]string{
		"":                    `{"?":1}`,
		"person":              `{"person":{"?":1}}`,
		"person.education[0]": `{"person":{"education":[{"?":1}]}}`,
		"person.languages[0]": `{"person":{"languages":[{"?":1}]}}`,
		"person.work[0]":      `{"person":{"work":[{"?":1}]}}`,
		"partner":             `{"partner":{"?":1}}`,
		"offer":               `{"offer":{"?":1}}`,
		"military":            `{"military":{"?":1}}`,
	} {
		_, problems := book.ReadCase([]byte(object))
		for _, name := range problems[0].Allowed {
			if !strings.Contains(whole, `"`+name+`":`) {
				t.Errorf("%s: the field %s is in no case of this test", place, name)
			}
		}
		if problems[0].Code != "unknown_field" {
			t.Errorf("%s: %v", place, problems[0])
		}
	}
}

func TestADraftIsKeptAndReadBack(t *testing.T) {
	book := coretest.Book(t)
	c, _ := book.ReadCase([]byte(whole))
	d := draft.From(c)
	b, err := json.Marshal(d)
	if err != nil {
		t.Fatal(err)
	}
	var back draft.Draft
	if err := json.Unmarshal(b, &back); err != nil || !reflect.DeepEqual(d, &back) {
		t.Errorf("%v: %s", err, b)
	}
	for name, damaged := range map[string]string{
		"another form":     `{"draft":2,"answers":{}}`,
		"not an object":    `[1]`,
		"an unknown place": `{"draft":1,"answers":{"person.born":"1994-05-02","person.horn":"x"}}`,
		"a count":          `{"draft":1,"answers":{"person.born":"1994-05-02","person.work":"1000000000"}}`,
		"a missing count":  `{"draft":1,"answers":{"person.born":"1994-05-02","person.work[0].noc":"31301"}}`,
	} {
		var d draft.Draft
		if err := json.Unmarshal([]byte(damaged), &d); err == nil {
			t.Errorf("%s is taken", name)
		} else if strings.Contains(damaged, "1994") && d.Get("person.born") != "1994-05-02" {
			t.Errorf("%s: what can be read is lost", name)
		} else if d.Get("person.work") != "" {
			t.Errorf("%s: %s items", name, d.Get("person.work"))
		}
	}
}

func TestListsTellNoneFromNotAnsweredAndCloseUp(t *testing.T) {
	d := &draft.Draft{}
	const list = "person.work"
	file := func() string { return string(d.CaseFile()) }
	if strings.Contains(file(), "work") {
		t.Error("an unanswered list is in the case file")
	}
	d.None(list)
	if !strings.Contains(file(), `"work":[]`) {
		t.Errorf("none is not an empty list: %s", file())
	}
	for _, noc := range []string{"31300", "31301", "31302"} {
		at := d.Add(list)
		d.Set(at+".noc", noc)
	}
	d.Remove(list, 1)
	if !strings.Contains(file(), `"work":[{"noc":"31300"},{"noc":"31302"}]`) {
		t.Errorf("after removing the second of three: %s", file())
	}
	d.Remove(list, 1)
	d.Remove(list, 0)
	if !d.Empty() {
		t.Errorf("the emptied list leaves %s", file())
	}
	for range draft.Most + 5 {
		d.Add(list)
	}
	if n, _ := d.Count(list); n != draft.Most {
		t.Errorf("%d items", n)
	}
}

func TestAJobCreditsNothingUntilItsEndIsTold(t *testing.T) {
	d := &draft.Draft{}
	job := d.Add("person.work")
	d.Set(job+".from", "2020-01-01")
	if got := string(d.CaseFile()); strings.Contains(got, "2020") {
		t.Errorf("the end is not told: %s", got)
	}
	d.Set(job+"."+draft.Held, draft.No)
	if got := string(d.CaseFile()); strings.Contains(got, "2020") {
		t.Errorf("ended on a day that is not told: %s", got)
	}
	d.Set(job+".to", "2021-01-01")
	if got := string(d.CaseFile()); !strings.Contains(got, `"from":"2020-01-01","to":"2021-01-01"`) {
		t.Errorf("ended: %s", got)
	}
	d.Set(job+"."+draft.Held, draft.Yes)
	if got := string(d.CaseFile()); !strings.Contains(got, `"from":"2020-01-01"}`) {
		t.Errorf("still held, whatever last day was typed before: %s", got)
	}
}

func TestAPartnerIsKeptAndLeftOutWhileTheStatusRulesOneOut(t *testing.T) {
	d := &draft.Draft{}
	d.Set("status", "married")
	d.Set("partner.accompanying", draft.Yes)
	with := string(d.CaseFile())
	d.Set("status", "divorced")
	if got := string(d.CaseFile()); !strings.Contains(got, `"partner":null`) {
		t.Error(got)
	}
	d.Set("status", "married")
	if got := string(d.CaseFile()); got != with || !strings.Contains(got, `"accompanying":true`) {
		t.Error(got)
	}
}

func TestNumbersAreReadAsPeopleWriteThem(t *testing.T) {
	for typed, want := range map[string]string{
		"20000": "20000", "20 000": "20000", "20\u00a0000": "20000", "20\u202f000": "20000", "20,000": "20000", "20.000": "20000", "20 000,50": "20000.50", "20,000.50": "20000.50",
		"20.000,50": "20000.50", "$20,000": "20000", "20 000 $": "20000", "20 000 CAD": "20000", "CAD 20’000": "20000", "20'000": "20000", "20 000 C AD": "", "20 000 USD": "", "1,234,567": "1234567", "15263,4": "15263.4", "0": "0", "007": "7", "0,5": "0.5",
		"": "", "abc": "", "1,2,3": "", "20,00,000": "", "-5": "", "1e9": "", ".5": "", "5.": "", "1.2.3,4": "", "٣": "",
	} {
		if got, ok := draft.Money(typed); got != want || ok != (want != "") {
			t.Errorf("the sum %q is read as %q, %v; want %q", typed, got, ok, want)
		}
	}
	for typed, want := range map[string]string{"7.5": "7.5", "7,5": "7.5", " 8 ": "8", "37,50": "37.50", "1 560": "1560", "": "", "x": "", "7,5,5": "", "7.": "", "-1": ""} {
		if got, ok := draft.Number(typed); got != want || ok != (want != "") {
			t.Errorf("the number %q is read as %q, %v; want %q", typed, got, ok, want)
		}
	}
}

func TestANumberThatCannotBeReadIsAProblemAtItsPlace(t *testing.T) {
	book := coretest.Book(t)
	d := &draft.Draft{}
	d.Set("funds", "a lot")
	d.Set("family_size", "2")
	c, problems := book.ReadCase(d.CaseFile())
	if len(problems) != 1 || problems[0].Place != "funds" || problems[0].Code != "wrong_kind" || c.FamilySize != 2 || c.Funds.Given {
		t.Errorf("%v, %+v", problems, c)
	}
}

func FuzzDraft(f *testing.F) {
	book := coretest.Book(f)
	for _, file := range cases {
		f.Add([]byte(file))
	}
	f.Add([]byte(`{"portage":1,"offer":[],"military":7}`))
	f.Fuzz(func(t *testing.T, file []byte) {
		c, _ := book.ReadCase(file)
		if draft.WithoutPartner(candidate.StatusNames[c.Status]) {
			c.Partner = candidate.Partner{Presence: candidate.Nothing}
		}
		back, problems := book.ReadCase(draft.From(c).CaseFile())
		if len(problems) > 0 || !reflect.DeepEqual(c, back) {
			t.Errorf("%v\nfrom %s\nto   %s", problems, candidate.Write(c), candidate.Write(back))
		}
	})
}
