package answers

import (
	"encoding/json"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"portage/app/text"
	"portage/core/coretest"
)

const everything = `{"portage":1,"id":"A","person":{"born":"1994-05-02",
"education":[{"level":"masters","country":"CA","completed":"2016-06-30","years":2,"distance":true,"part_time":true},{"level":"three_plus","country":"IN","completed":"2014-06-30","assessed":"2024-02-01"}],
"languages":[{"test":"ielts_general","taken":"2025-09-01","reading":8,"writing":7,"listening":8.5,"speaking":7.5}],
"first_language":"en",
"work":[{"noc":"31102","country":"CA","from":"2024-01-15","to":"2025-06-30","hours":37.25,"self_employed":true,"studying":true,"unauthorized":true,"publicly_funded":true}],
"certificate":false,"sibling":true,"relative":false},"status":"married",
"partner":{"accompanying":true,"canadian":false,"born":"1990-01-01","education":[{"level":"doctoral","country":"FR","completed":"2020-01-01","assessed":"2024-01-01","years":3,"distance":true,"part_time":true}],
 "languages":[{"test":"clb","taken":"2026-01-01","reading":9,"writing":9,"listening":9,"speaking":9}],"first_language":"fr",
 "work":[{"noc":"21231","country":"CA","from":"2022-03","to":"2023-01","hours":20,"self_employed":true,"studying":true,"unauthorized":true,"publicly_funded":false}],"certificate":true,"sibling":false,"relative":true},
"nominated":false,"offer":{"noc":"21231","basis":"open_permit","months":12,"full_time":true},
"family_size":3,"funds":20000.5,"submitted":"2026-01-10T15:04:05Z","military":{"years":10,"offer_noc":"42102","offer_years":3}}`

// places gives every place of a case file that holds a value.
func places(value any, place string, to map[string]bool) {
	switch v := value.(type) {
	case map[string]any:
		for name, inner := range v {
			places(inner, strings.TrimPrefix(place+"."+name, "."), to)
		}
	case []any:
		for i, item := range v {
			places(item, place+"["+strconv.Itoa(i)+"]", to)
		}
	default:
		to[place] = true
	}
}

func TestEveryAnswerOfTheCaseFileIsWrittenInBothLanguages(t *testing.T) {
	book := coretest.Book(t)
	c := coretest.Case(t, book, everything)
	var file any
	if err := json.Unmarshal([]byte(everything), &file); err != nil {
		t.Fatal(err)
	}
	want := map[string]bool{}
	places(file, "", want)
	delete(want, "portage")
	delete(want, "id") // the name of the case, not an answer
	code := regexp.MustCompile(`[a-z]_[a-z]|\[\d|\{\d|person\.|partner\.`)
	for _, lang := range []text.Lang{text.EN, text.FR} {
		got := map[string]bool{}
		for _, row := range Each(lang, book, c, c) {
			got[row.Place] = true
			name := text.AnswerName(lang, row.Place)
			if name == "" || row.Said[0] == "" || code.MatchString(name+" "+row.Said[0]) {
				t.Errorf("%s reads %q: %q", row.Place, name, row.Said[0])
			}
			if row.Differ() {
				t.Errorf("%s differs from itself", row.Place)
			}
		}
		for place := range want {
			if !got[place] {
				t.Errorf("%s is not written", place)
			}
		}
	}
}

func said(t *testing.T, rows []Row, place string) []string {
	t.Helper()
	for _, r := range rows {
		if r.Place == place {
			return r.Said
		}
	}
	t.Fatalf("there is no row for %s in %v", place, rows)
	return nil
}

func TestAnEntryThatOneCaseHasNotIsOneRow(t *testing.T) {
	book := coretest.Book(t)
	none := coretest.Case(t, book, `{"portage":1,"person":{"work":[]},"status":"single","partner":null}`)
	one := coretest.Case(t, book, `{"portage":1,"person":{"work":[{"noc":"31301","country":"CA","from":"2024-01","hours":37.5}]},"status":"married","partner":{"accompanying":true}}`)
	silent := coretest.Case(t, book, `{"portage":1,"person":{}}`)
	rows := Each(text.EN, book, none, one, silent)
	job := said(t, rows, "person.work[0]")
	if job[0] != text.Answers.None.EN || job[2] != "" {
		t.Errorf("no job reads %q, and no answer %q", job[0], job[2])
	}
	if want := "31301 Registered nurses and registered psychiatric nurses, Canada, January\u00a02024, still held, 37.5 hours a week"; job[1] != want {
		t.Errorf("the job reads %q", job[1])
	}
	if partner := said(t, rows, "partner.accompanying"); partner[0] != text.Answers.Unanswered.EN || partner[1] != "Yes" || partner[2] != "" {
		t.Errorf("whether a partner comes reads %q", partner)
	}
}

func TestInBriefEveryEntryIsOneRow(t *testing.T) {
	book := coretest.Book(t)
	rows := Brief(text.FR, book, coretest.Case(t, book, everything))
	if got := said(t, rows, "person.languages[0]")[0]; !strings.Contains(got, "8,5") || !strings.Contains(got, "IELTS") {
		t.Errorf("the result reads %q", got)
	}
	for _, r := range rows {
		if strings.Contains(r.Place, "].") {
			t.Errorf("%s has a row of its own", r.Place)
		}
	}
}
