package ahead

import (
	"bytes"
	"encoding/xml"
	"io"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/app/ui/library"
	"portage/app/ui/uitest"
	"portage/core"
	"portage/core/advise/timeline"
	"portage/core/candidate"
	"portage/core/coretest"
	"portage/core/day"
)

const (
	// couple has birthdays, years of work of both, tests, an assessment and a profile that expire, and an old job.
	couple = `{"portage":1,"id":"Ana","person":{"born":"1994-05-02","education":[{"level":"three_plus","country":"IN","completed":"2016-06-30","assessed":"2024-02-01"}],"languages":[{"test":"ielts_general","taken":"2025-09-01","reading":8,"writing":7,"listening":8.5,"speaking":7.5},{"test":"tef_canada","taken":"2026-02-01","reading":434,"writing":428,"listening":434,"speaking":456}],"first_language":"en","work":[{"noc":"31301","country":"CA","from":"2025-12-10","hours":37.5},{"noc":"31301","country":"IN","from":"2018-01-15","to":"2025-06-30"}],"certificate":false,"sibling":false,"relative":false},"status":"married","partner":{"accompanying":true,"canadian":false,"sibling":false,"relative":false,"education":[{"level":"masters","country":"IN","completed":"2018-05-01","assessed":"2025-01-01"}],"languages":[{"test":"celpip_general","taken":"2025-11-01","reading":7,"writing":7,"listening":8,"speaking":7}],"work":[{"noc":"21231","country":"CA","from":"2026-01-12","hours":20}]},"nominated":false,"offer":null,"family_size":2,"funds":20000,"military":null,"submitted":"2026-09-20T10:00:00Z"}`
	// steady is a person of 22 whom three years do not change.
	steady = `{"portage":1,"person":{"born":"2004-05-02","education":[{"level":"three_plus","country":"CA","completed":"2025-06-30"}],"languages":[{"test":"clb","reading":9,"writing":9,"listening":9,"speaking":9}],"first_language":"en","work":[],"certificate":false,"sibling":false,"relative":false},"status":"single","partner":null,"nominated":false,"offer":null,"family_size":1,"funds":20000,"military":null}`
)

func caseOf(t *testing.T, file string) (*core.Book, *candidate.Case) {
	t.Helper()
	book, err := library.Book()
	if err != nil {
		t.Fatal(err)
	}
	c := coretest.Case(t, book, file)
	return book, c
}

// seen gives a case as the screen shows it, looked at to the end.
func seen(t *testing.T, file, from string, lang text.Lang) (*Page, *view) {
	t.Helper()
	book, c := caseOf(t, file)
	a, err := core.AssessDay(book, c, coretest.Day(t, from))
	if err != nil {
		t.Fatal(err)
	}
	clock, err := library.MonthClock()
	if err != nil {
		t.Fatal(err)
	}
	s, err := timeline.New(book, c, clock, a.Day, timeline.Months)
	if err != nil {
		t.Fatal(err)
	}
	for !s.Step(500) {
	}
	p := &Page{At: frame.At(lang, "ahead/"), Book: book, Case: c, Assessment: a, Running: true}
	p.run.line, p.run.clock = s.Timeline(), clock
	return p, &view{at: p.At, lang: lang, book: book, c: c, a: a, line: p.run.line, clock: clock}
}

func TestTheFindingNamesTheNextChangeOfTheScoreWithItsDay(t *testing.T) {
	for _, c := range []struct {
		file, from, want string
		lang             text.Lang
	}{
		{couple, "2026-12-09", "Your score may rise by 48\u00a0points on December\u00a010, 2026, to 529.", text.EN},
		{couple, "2026-12-10", "Your score may fall by 5\u00a0points on May\u00a02, 2027, to 524.", text.EN},
		{couple, "2026-12-10", "Votre note pourrait baisser de 5\u00a0points le 2\u00a0mai\u00a02027, à 524.", text.FR},
		{steady, "2026-11-26", "Time alone does not change your score up to November\u00a026, 2029.", text.EN},
		{strings.Replace(couple, `"sibling":false,"relative":false},"status"`, `"relative":false},"status"`, 1), "2026-12-10", "Your score may fall by 5\u00a0points on May\u00a02, 2027, to at least 524.", text.EN},
	} {
		if _, v := seen(t, c.file, c.from, c.lang); v.finding() != c.want {
			t.Errorf("from %s: %q, want %q", c.from, v.finding(), c.want)
		}
	}
}

func TestTheHighestScoreIsNamedWithAllItsDaysAndWhatIsLostWithItsDay(t *testing.T) {
	_, v := seen(t, couple, "2026-11-26", text.EN)
	for _, want := range []string{
		"It is highest, 529, from December\u00a010, 2026 to May\u00a01, 2027.",
		"The largest fall may come on September\u00a01, 2027: 200\u00a0points fewer. Expired: your language result 1 (IELTS General Training).",
		"From December\u00a010, 2026 you may meet: Canadian Experience Class. From September\u00a01, 2027 you may no longer meet: Federal Skilled Worker Program and Canadian Experience Class.",
	} {
		if !strings.Contains(v.sentences(), want) {
			t.Errorf("%q is not in %q", want, v.sentences())
		}
	}
	if _, v := seen(t, steady, "2026-11-26", text.EN); v.sentences() != v.finding() {
		t.Errorf("of a case that does not change: %q", v.sentences())
	}
}

func TestTheDaysBetweenTheTwoClocksAreWarnedOfBeforeAndWithinThem(t *testing.T) {
	for from, want := range map[string]string{
		"2026-10-31": "Do not accept an invitation from November\u00a01, 2026 to December\u00a09, 2026",
		"2026-11-01": "Do not accept an invitation before December\u00a010, 2026",
		"2026-12-09": "Do not accept an invitation before December\u00a010, 2026",
		"2026-12-10": "Do not accept an invitation from June\u00a01, 2027 to July\u00a011, 2027", // the partner's year
	} {
		if _, v := seen(t, couple, from, text.EN); !strings.HasPrefix(v.bandFinding(), want) {
			t.Errorf("on %s: %q, want %q", from, v.bandFinding(), want)
		}
	}
	if _, v := seen(t, steady, "2026-11-26", text.EN); v.bandFinding() != "" {
		t.Error(v.bandFinding())
	}
}

func TestACardNamesTheExactDayBothObservedDaysTheBandAndTheEarliestSafeDay(t *testing.T) {
	_, v := seen(t, couple, "2026-11-26", text.FR)
	card := uitest.Words(app.HTMLString(v.year(&v.line.Years[0], "x", func(id, words string) app.UI { return app.H3().ID(id).Text(words) })))
	for _, want := range []string{
		"Atteint\u00a0: 1\u00a0an de travail au Canada.", "Premier jour sûr", "10\u00a0décembre\u00a02026", "1er\u00a0novembre\u00a02026 (le premier jour du mois précédent)",
		"1er\u00a0décembre\u00a02026 (le premier jour du même mois)", "du 1er\u00a0novembre\u00a02026 au 9\u00a0décembre\u00a02026", "+48\u00a0: 481 à 529", "ouvre\u00a0: Catégorie de l’expérience canadienne",
	} {
		if !strings.Contains(card, want) {
			t.Errorf("%q is not in %q", want, card)
		}
	}
}

func TestEveryAccountAndReadingOfTheClockIsSaidInBothLanguagesWithALinkToItsSource(t *testing.T) {
	for _, lang := range []text.Lang{text.EN, text.FR} {
		_, v := seen(t, couple, "2026-11-26", lang)
		drawn := app.HTMLString(app.Div().Body(v.accounts()...))
		for i := range v.clock.Accounts {
			a := &v.clock.Accounts[i]
			short, _, _ := strings.Cut(a.Cite, " ")
			if said := v.account(a); !text.AheadAccount(a.Account).Whole() || strings.ContainsAny(said, "{}") || !strings.Contains(uitest.Words(drawn), said) {
				t.Errorf("%s: %q", a.Account, said)
			}
			if !strings.Contains(drawn, `href="`+v.clock.Sources[short].Address+`"`) {
				t.Errorf("%s has no link to its source", a.Account)
			}
		}
		for _, r := range v.clock.Readings {
			if !text.AheadReading(r.Reading).Whole() {
				t.Errorf("%s has no words", r.Reading)
			}
		}
		if !strings.Contains(uitest.Words(drawn), text.Ahead.Disagree.In(lang)) {
			t.Error("that the sources disagree is not said")
		}
	}
}

// kinds are all that may happen, and the rules of the years of work.
var (
	kinds = []timeline.Kind{timeline.Birthday, timeline.YearDone, timeline.YearLost, timeline.WorkShifts, timeline.TestBegins, timeline.TestExpires, timeline.StudyCompleted, timeline.AssessmentBegins,
		timeline.AssessmentExpires, timeline.JobBegins, timeline.JobEnds, timeline.WindowBegins, timeline.WindowEnds, timeline.ProfileExpires, timeline.EditionBegins, timeline.EditionEnds, timeline.Seen}
	ofWork = []string{"crs.canadian_work", "crs.foreign_work_transfer", "crs.spouse_work", "fsw.grid.experience", "cec.work", "fsw.work", "fst.work", "category.experience"}
)

func TestWhateverMayHappenIsSaidInBothLanguages(t *testing.T) {
	for _, lang := range []text.Lang{text.EN, text.FR} {
		_, v := seen(t, couple, "2026-11-26", lang)
		for _, kind := range kinds {
			rules := []string{""}
			switch kind {
			case timeline.YearDone, timeline.YearLost:
				rules = ofWork
			case timeline.Seen:
				rules = []string{"month_before", "anniversary_month"}
			}
			for _, rule := range rules {
				place := "person.work[0]"
				switch kind {
				case timeline.TestBegins, timeline.TestExpires:
					place = "partner.languages[0]"
				case timeline.StudyCompleted, timeline.AssessmentBegins, timeline.AssessmentExpires:
					place = "person.education[0]"
				}
				of := []string{"crs", "fsw", "healthcare"}
				if kind == timeline.EditionBegins {
					of = []string{"crs"}
				}
				for _, who := range []string{place, "partner.work"} {
					f := timeline.Fact{Kind: kind, Place: who, Rule: rule, N: 12, Of: of, Legal: v.line.To}
					if said := v.say(&f); said == "" || strings.ContainsAny(said, "{}") || strings.Contains(said, "  ") || !strings.HasSuffix(said, ".") {
						t.Errorf("%s %s in %s: %q", kind, rule, lang, said)
					}
				}
			}
		}
	}
}

func TestOnlyWhatChangesSomethingIsShownUntilAllIsAskedFor(t *testing.T) {
	p, v := seen(t, couple, "2026-11-26", text.EN)
	items := func() int { return strings.Count(app.HTMLString(p.events(v)), `class="ahead-event`) }
	some := items()
	p.all = true
	if all := items(); some == 0 || some >= all || all != len(v.line.Events) {
		t.Errorf("%d of %d are shown, then %d", some, len(v.line.Events), all)
	}
	for i := range v.line.Events {
		if e := &v.line.Events[i]; e.Changes() && !matters(e) {
			t.Errorf("%s changes something and is left out", e.On)
		}
	}
}

func TestTheDaysAreGroupedByYearAndMonthInTheirOrder(t *testing.T) {
	p, v := seen(t, couple, "2026-11-26", text.EN)
	p.all = true
	drawn := app.HTMLString(p.events(v))
	heads := regexp.MustCompile(`(?s)<h[34][^>]*>\s*(.*?)\s*</h`).FindAllStringSubmatch(drawn, -1)
	var got []string
	for _, h := range heads {
		got = append(got, uitest.Words(h[1]))
	}
	for _, want := range [][]string{{"2026", "December\u00a02026", "2027"}, {"2029", "January\u00a02029"}} {
		i := slices.Index(got, want[0])
		if i < 0 || len(got) < i+len(want) || !slices.Equal(got[i:i+len(want)], want) {
			t.Errorf("%v does not follow in %v", want, got)
		}
	}
	if n := len(slices.Compact(slices.Sorted(slices.Values(got)))); n != len(got) {
		t.Errorf("a year or a month stands twice: %v", got)
	}
}

func TestThePictureIsWellFormedHasEveryStepAndIsNamedByItsHeading(t *testing.T) {
	for _, file := range []string{couple, steady} {
		_, v := seen(t, file, "2026-11-26", text.FR)
		drawn := v.draw(chartID)
		d := xml.NewDecoder(strings.NewReader(drawn))
		for {
			if _, err := d.Token(); err == io.EOF {
				break
			} else if err != nil {
				t.Fatalf("%v: %s", err, drawn)
			}
		}
		vertical := 0
		for i := 1; i < len(v.line.Steps); i++ {
			if v.line.Steps[i].Total != v.line.Steps[i-1].Total {
				vertical++
			}
		}
		if n := strings.Count(drawn, `class="ahead-own"`); n != len(v.line.Steps)+vertical {
			t.Errorf("%d lines for %d steps with %d changes", n, len(v.line.Steps), vertical)
		}
		if !strings.Contains(drawn, `role="img" aria-labelledby="`+chartID+`"`) || !strings.Contains(app.HTMLString(v.chartPart()), `id="`+chartID+`"`) {
			t.Error("the picture is not named by its heading")
		}
	}
}

func TestTheTableBelowThePictureHasEveryStepWithItsCause(t *testing.T) {
	_, v := seen(t, couple, "2026-11-26", text.EN)
	drawn := app.HTMLString(v.stepTable("x"))
	if n := strings.Count(drawn, "<tr"); n != len(v.line.Steps)+1 {
		t.Errorf("%d rows for %d steps", n, len(v.line.Steps))
	}
	for _, s := range v.line.Steps[1:] {
		if why := v.causesOf(s.From); why == "" || !strings.Contains(uitest.Words(drawn), why) {
			t.Errorf("the step of %s has the cause %q", s.From, why)
		}
	}
}

func TestDaysAfterTheLastKnownOneAreSaidToBeSo(t *testing.T) {
	file := strings.Replace(couple, `"submitted":"2026-09-20T10:00:00Z"`, `"submitted":"2024-09-20T10:00:00Z"`, 1)
	for from, want := range map[string]bool{"2023-11-02": false, "2023-11-03": true, "2026-11-26": true} {
		_, v := seen(t, file, from, text.EN)
		if got := strings.Contains(uitest.Words(app.HTMLString(v.known())), "Third parties report that newer rules apply to days from November\u00a03, 2026 on"); got != want {
			t.Errorf("three years from %s: said %t", from, got)
		}
	}
}

func TestTheScreenWithNothingToldHasItsHeadingAndTheWaysInAndNoDay(t *testing.T) {
	book, _ := caseOf(t, steady)
	for lang, link := range map[text.Lang]string{text.EN: `href="../you/"`, text.FR: `href="../quick/"`} {
		drawn := app.HTMLString(&Page{At: frame.At(lang, "ahead/"), Book: book})
		if !strings.Contains(drawn, `id="top"`) || !strings.Contains(drawn, `tabindex="-1"`) || !strings.Contains(drawn, link) || regexp.MustCompile(`20\d\d`).MatchString(drawn) {
			t.Error(drawn)
		}
	}
}

func TestWhatIsPrintedHasNoControlsAndWhatMatters(t *testing.T) {
	for _, lang := range []text.Lang{text.EN, text.FR} {
		p, v := seen(t, couple, "2026-11-26", lang)
		var b bytes.Buffer
		for _, e := range Printed(p.At, p.Book, p.Case, v.line) {
			b.WriteString(app.HTMLString(e))
		}
		for _, control := range []string{"<button", "<input", "<details", "<select"} {
			if strings.Contains(b.String(), control) {
				t.Errorf("there is a %s>", control)
			}
		}
		said := uitest.Words(b.String())
		for _, want := range []string{v.finding(), v.bandFinding(), text.Ahead.Safe.In(lang), text.Ahead.Disagree.In(lang), v.account(&v.clock.Accounts[0])} {
			if !strings.Contains(said, want) {
				t.Errorf("%q is not printed", want)
			}
		}
	}
}

func TestTheCalendarHasWhatChangesWhatExpiresAndTheBandsUnderIdsThatNeitherLanguageNorDayChanges(t *testing.T) {
	ids := func(file, from string, lang text.Lang) []string {
		_, v := seen(t, file, from, lang)
		stamp := day.At(coretest.Day(t, from), 1, 2, 3)
		written := string(v.file(stamp))
		changes, bands := 0, 0
		for i := range v.line.Events {
			if e := &v.line.Events[i]; e.Changes() || expires(e) {
				changes++
				if !strings.Contains(written, "DTSTART;VALUE=DATE:"+strings.ReplaceAll(e.On.String(), "-", "")) {
					t.Errorf("%s is not in the calendar", e.On)
				}
			}
		}
		for i := range v.line.Years {
			if _, _, ok := v.line.Years[i].Band(); ok && v.line.Years[i].Pays {
				bands++
			}
		}
		all := regexp.MustCompile(`UID:[0-9a-f]+@portage`).FindAllString(written, -1)
		if len(all) != changes+bands || bands == 0 {
			t.Errorf("%d entries for %d days and %d bands", len(all), changes, bands)
		}
		slices.Sort(all)
		if len(slices.Compact(slices.Clone(all))) != len(all) {
			t.Error("two entries have the same id")
		}
		if strings.Contains(written, "Ana") {
			t.Error("the name of the case is in the file")
		}
		return all
	}
	want := ids(couple, "2026-11-26", text.EN)
	if !slices.Equal(want, ids(couple, "2026-11-26", text.FR)) {
		t.Error("French has other ids")
	}
	later := strings.Replace(couple, `"from":"2025-12-10"`, `"from":"2025-12-11"`, 1) // every year of work a day later
	if !slices.Equal(want, ids(later, "2026-11-26", text.EN)) {
		t.Error("another day has another id")
	}
	if slices.Equal(want, ids(strings.Replace(couple, `"id":"Ana"`, `"id":"Bo"`, 1), "2026-11-26", text.EN)) {
		t.Error("another case has the same ids")
	}
}
