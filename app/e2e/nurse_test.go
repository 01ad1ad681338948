package e2e

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"portage/app/text"
	"portage/app/ui"
	"portage/app/ui/draft"
	"portage/core"
	"portage/core/candidate"
	"portage/core/day"
)

// nurse is the case of a registered nurse, with something told in every part of the case file.
const nurse = `{"portage":1,"person":{"born":"1994-05-02",
"education":[
 {"level":"three_plus","country":"IN","completed":"2016-06-30","assessed":"2024-02-01"},
 {"level":"two_year","country":"CA","completed":"2023-12-15","part_time":true}],
"languages":[
 {"test":"ielts_general","taken":"2025-09-01","reading":8,"writing":7,"listening":8.5,"speaking":7.5},
 {"test":"tef_canada","taken":"2026-03-01","reading":434,"writing":428,"listening":434,"speaking":456}],
"first_language":"en",
"work":[
 {"noc":"31301","country":"IN","from":"2017-02","to":"2021-11","hours":48},
 {"noc":"31301","country":"CA","from":"2024-01-15","hours":37.5}],
"certificate":false,"sibling":true,"relative":false},
"status":"married",
"partner":{"accompanying":true,"canadian":false,"born":"1992-03-04",
 "education":[{"level":"masters","country":"FR","completed":"2015-06-30","assessed":"2024-03-01"}],
 "languages":[{"test":"clb","reading":8,"writing":7,"listening":8,"speaking":9}],
 "work":[{"noc":"21231","country":"CA","from":"2024-02-01","to":"2026-02-28"}],
 "certificate":false,"sibling":false,"relative":true},
"nominated":false,
"offer":{"noc":"31301","basis":"exempt_permit","months":24,"full_time":true},
"family_size":2,"funds":25000.5,"submitted":"2026-01-10T15:04:05Z","military":null}`

// A step enters one answer: where, and what.
type step struct{ id, answer string }

// nurseSteps enter the case in the order of the form. An answer that begins with ":" is pressed, not typed.
var nurseSteps = []step{
	{"start", ":"}, {"person-born", "1994-05-02"}, {"status", "married"},

	{"continue", ":"}, {"person-education", ":"}, {"person-education-0-level", "three_plus"}, {"person-education-0-country", "IN"}, {"person-education-0-completed", "2016-06-30"},
	{"person-education-0-assessed", ":"}, {"person-education-0-assessed-day", "2024-02-01"},
	{"person-education-add", ":"}, {"person-education-1-level", "two_year"}, {"person-education-1-country", "CA"}, {"person-education-1-completed", "2023-12-15"}, {"person-education-1-part_time", ":"},

	{"continue", ":"}, {"person-languages", ":"}, {"person-languages-0-test", "ielts_general"}, {"person-languages-0-taken", "2025-09-01"},
	{"person-languages-0-reading", "8"}, {"person-languages-0-writing", "7"}, {"person-languages-0-listening", "8.5"}, {"person-languages-0-speaking", "7.5"},
	{"person-languages-add", ":"}, {"person-languages-1-test", "tef_canada"}, {"person-languages-1-taken", "2026-03-01"},
	{"person-languages-1-reading", "434"}, {"person-languages-1-writing", "428"}, {"person-languages-1-listening", "434"}, {"person-languages-1-speaking", "456"},
	{"person-first_language", ":"},

	{"continue", ":"}, {"person-work", ":"}, {"person-work-0-noc", "31301"}, {"person-work-0-country", "IN"},
	{"person-work-0-from_month", ":"}, {"person-work-0-from", "2017-02"}, {"person-work-0-held-no", ":"}, {"person-work-0-to_month", ":"}, {"person-work-0-to", "2021-11"}, {"person-work-0-hours", "48"},
	{"person-work-add", ":"}, {"person-work-1-noc", "31301"}, {"person-work-1-country", "CA"}, {"person-work-1-from", "2024-01-15"}, {"person-work-1-held", ":"}, {"person-work-1-hours", "37,5"},

	{"continue", ":"}, {"partner-accompanying", ":"}, {"partner-canadian-no", ":"},
	{"partner-education", ":"}, {"partner-education-0-level", "masters"}, {"partner-education-0-country", "FR"}, {"partner-education-0-completed", "2015-06-30"},
	{"partner-education-0-assessed", ":"}, {"partner-education-0-assessed-day", "2024-03-01"},
	{"partner-languages", ":"}, {"partner-languages-0-test", "clb"},
	{"partner-languages-0-reading", "8"}, {"partner-languages-0-writing", "7"}, {"partner-languages-0-listening", "8"}, {"partner-languages-0-speaking", "9"},
	{"partner-work", ":"}, {"partner-work-0-noc", "21231"}, {"partner-work-0-country", "CA"}, {"partner-work-0-from", "2024-02-01"}, {"partner-work-0-held-no", ":"}, {"partner-work-0-to", "2026-02-28"},
	{"partner-sibling-no", ":"}, {"partner-relative", ":"}, {"partner-certificate-no", ":"}, {"partner-born", "1992-03-04"},

	{"continue", ":"}, {"nominated-no", ":"}, {"person-sibling", ":"}, {"person-relative-no", ":"}, {"person-certificate-no", ":"},
	{"continue", ":"}, {"offer", ":"}, {"offer-noc", "31301"}, {"offer-basis", "exempt_permit"}, {"offer-months", "24"}, {"offer-full_time", ":"},
	{"family_size", "2"}, {"funds", "25 000,50"}, {"submitted", "2026-01-10T15:04:05Z"}, {"military-no", ":"},
	{"continue", ":"}, {"to-result", ":"}, {"day", "2026-11-22"},
}

func TestANursesCaseEnteredByHandGivesTheScoreThatAssessGives(t *testing.T) {
	want := assessNurse(t)
	for _, known := range ui.Calculators() {
		t.Run(known.Lang, func(t *testing.T) {
			h := newHost(t, "/tools/ee/")
			p := openTab(t, h.URL+known.Path)
			p.WaitReady()
			for _, s := range nurseSteps {
				enter(p, s)
			}
			checkKept(t, p.String(keptCase))
			waitScore(p, text.Lang(known.Lang), want)
			p.Screenshot("answer")

			p.WaitOffline()
			h.Stop()
			p.Reload()
			p.WaitReady()
			waitScore(p, text.Lang(known.Lang), want)
			p.Screenshot("offline")

			p.Find("#language").Click()
			waitScore(p, otherLanguage(known.Lang), want)
			p.Screenshot("other-language")
		})
	}
}

func otherLanguage(lang string) text.Lang {
	if lang == "fr" {
		return text.EN
	}
	return text.FR
}

func readNurse(t *testing.T) (*core.Book, *candidate.Case) {
	t.Helper()
	return readCase(t, []byte(nurse))
}

func assessNurse(t *testing.T) *core.Assessment {
	t.Helper()
	book, c := readNurse(t)
	a, err := core.Assess(book, c, day.Of(2026, 11, 22))
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// keptCase is the text of the only case that the page keeps.
const keptCase = `localStorage.getItem(Object.keys(localStorage).find((key) => key.startsWith("portage.case.")))`

// checkKept compares the answers that a page keeps with the case, field by field.
func checkKept(t *testing.T, text string) {
	t.Helper()
	var kept struct{ Answers draft.Draft }
	if err := json.Unmarshal([]byte(text), &kept); err != nil {
		t.Fatal(err)
	}
	book, want := readNurse(t)
	got, problems := book.ReadCase(kept.Answers.CaseFile())
	if len(problems) > 0 || !reflect.DeepEqual(got, want) {
		t.Fatalf("%v\nentered %s\nas      %s", problems, candidate.Write(want), candidate.Write(got))
	}
}

// waitScore waits until the page shows the score, and in the large answer the same one with its sections.
func waitScore(p *tab, lang text.Lang, want *core.Assessment) {
	p.t.Helper()
	p.Wait(fmt.Sprintf(`document.documentElement.lang === %q && document.querySelector(".scorebar strong")?.innerText === %q`, lang, text.Number(lang, want.CRS.Total)))
	if got := p.Find(".score-number strong").Text(); got != text.Number(lang, want.CRS.Total) {
		p.t.Errorf("the answer says %s, the bar %d", got, want.CRS.Total)
	}
	if open := p.Find(".scorebar .bound").Text() != ""; open != want.CRS.AtLeast {
		p.t.Errorf("the page says that the score is open: %v; it is: %v", open, want.CRS.AtLeast)
	}
	shown := p.Find(".parts").Text()
	for _, points := range []int{want.CRS.Core, want.CRS.Spouse, want.CRS.Transferability, want.CRS.Additional} {
		if !strings.Contains(shown, strconv.Itoa(points)) {
			p.t.Errorf("a section has %d points, the page says %q", points, shown)
		}
	}
}

// enter enters an answer as a hand would, whatever the control is.
func enter(p *tab, s step) {
	p.t.Helper()
	field := p.Find("#" + s.id)
	if s.answer == ":" {
		field.Click()
		p.Wait(fmt.Sprintf("(e => !e || e.checked !== false)(document.getElementById(%q))", s.id))
		return
	}
	// A field that is shown only after another answer is of its own kind only then.
	p.Wait(fmt.Sprintf("document.getElementById(%q)?.checkVisibility()", s.id))
	if len(s.answer) == len("2006-01") && s.answer[4] == '-' {
		p.Wait(fmt.Sprintf(`document.getElementById(%q).type === "month"`, s.id))
	}
	switch kind := p.String(fmt.Sprintf("(e => e.getAttribute('role') || e.type)(document.getElementById(%q))", s.id)); kind {
	case "select-one":
		field.Choose(s.answer)
	case "combobox":
		field.Type(s.answer)
		p.Wait(fmt.Sprintf(`document.getElementById(%q).getAttribute("aria-expanded") === "true"`, s.id))
		p.Press(kb.ArrowDown + kb.Enter)
		p.Wait(fmt.Sprintf(`document.getElementById(%q).localName === "button"`, s.id))
	case "date", "month", "datetime-local":
		typeDate(p, s, kind)
	default:
		field.Type(s.answer)
	}
}

// typeDate types a date into the browser's own field, in the order in which the browser's language writes it.
func typeDate(p *tab, s step, kind string) {
	p.t.Helper()
	if kind == "month" {
		year, month, _ := strings.Cut(s.answer, "-")
		typeMonth(p, s.id, year, month)
		return
	}
	day, clock, _ := strings.Cut(s.answer, "T")
	keys := dateKeys(p, day)
	focusField(p, s.id, kind)
	p.Press(keys)
	if kind == "datetime-local" {
		typeClock(p, clock)
	}
}

// dateKeys gives the digits of a day in the order in which the browser's language writes it.
func dateKeys(p *tab, day string) string {
	p.t.Helper()
	parts := map[string]string{"year": day[0:4], "month": day[5:7], "day": day[8:10]}
	keys := ""
	for part := range strings.FieldsSeq(p.String(`new Intl.DateTimeFormat(navigator.language).formatToParts(0).map(p => p.type).filter(t => t !== "literal").join(" ")`)) {
		keys += parts[part]
	}
	return keys
}

// focusField goes to a field once it is shown and of the kind that is meant.
func focusField(p *tab, id, kind string) {
	p.t.Helper()
	p.Wait(fmt.Sprintf("(e => (e.focus(), e.type === %q && document.activeElement === e))(document.getElementById(%q))", kind, id))
}

// typeMonth types a month, which the browser shows by its name.
func typeMonth(p *tab, id, year, month string) {
	p.t.Helper()
	focusField(p, id, "month")
	p.Press(month + kb.ArrowRight + year)
	if got := p.Find("#" + id).Value(); got != year+"-"+month {
		p.t.Fatalf("the month field holds %q after typing %s %s", got, month, year)
	}
}

// typeClock types the time of an instant in the browser's zone, which the tests' browser takes from the machine.
func typeClock(p *tab, clock string) {
	p.t.Helper()
	hour, minute, second := clock[0:2], clock[3:5], clock[6:8]
	if p.True(`new Intl.DateTimeFormat(navigator.language, {hour: "numeric"}).resolvedOptions().hour12`) {
		h, _ := strconv.Atoi(hour)
		half := "AM"
		if h >= 12 {
			half = "PM"
		}
		p.Press(fmt.Sprintf("%02d%s%s%s", (h+11)%12+1, minute, second, half))
		return
	}
	p.Press(hour + minute + second)
}
