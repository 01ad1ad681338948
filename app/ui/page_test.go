package ui

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/draft"
	"portage/app/ui/kept"
	"portage/app/ui/storage"
	"portage/core/coretest"
)

// open mounts the calculator in a language as a browser would.
func open(t *testing.T, lang string) (*page, app.ClientDispatcher) {
	t.Helper()
	p := New(lang).(*page)
	tester := app.NewClientTester(p)
	t.Cleanup(tester.Close)
	tester.Consume()
	return p, tester
}

// fill puts a case file on the page.
func fill(t *testing.T, p *page, file string) {
	t.Helper()
	c := coretest.Case(t, p.sheet.book, file)
	p.take(draft.From(c), "2026-11-22")
}

// drawn gives a screen as it is drawn now.
func drawn(p *page, tester app.ClientDispatcher, screen string) string {
	p.Screen = screen
	tester.Consume()
	p.Update()
	tester.Consume()
	return app.HTMLString(p)
}

// allSteps gives every step of the exact entry, one after the other.
func allSteps(p *page, tester app.ClientDispatcher) string {
	var all strings.Builder
	for _, step := range p.steps() {
		all.WriteString(drawn(p, tester, step))
	}
	return all.String()
}

const everything = `{"portage":1,"id":"A","person":{"born":"1994-05-02",
"education":[{"level":"masters","country":"CA","completed":"2016-06-30","years":2},{"level":"three_plus","country":"IN","completed":"2014-06-30","assessed":"2024-02-01"}],
"languages":[{"test":"ielts_general","taken":"2025-09-01","reading":8,"writing":7,"listening":8.5,"speaking":7.5},{"test":"tef_canada","taken":"2026-01-01","reading":400,"writing":400,"listening":400,"speaking":400}],
"first_language":"en",
"work":[{"noc":"31102","country":"CA","from":"2024-01-15","to":"2025-06-30","hours":37.5,"self_employed":true,"publicly_funded":true},{"noc":"31301","country":"IN","from":"2019-02","to":"2021-03"}],
"certificate":false,"sibling":true,"relative":false},"status":"married",
"partner":{"accompanying":true,"canadian":false,"born":"1990-01-01","education":[{"level":"doctoral","country":"FR"}],
 "languages":[{"test":"clb","reading":9,"writing":9,"listening":9,"speaking":9}],"first_language":"fr",
 "work":[{"noc":"21231","country":"CA","from":"2022-03-01"}],"certificate":true,"sibling":false,"relative":true},
"nominated":false,"offer":{"noc":"21231","basis":"open_permit","months":12,"full_time":true},
"family_size":3,"funds":20000.5,"submitted":"2026-01-10T15:04:05Z","military":{"years":10,"offer_noc":"42102","offer_years":3}}`

func TestEveryFieldOfTheCaseFileIsOnAStepInBothLanguages(t *testing.T) {
	for _, lang := range []string{"en", "fr"} {
		p, tester := open(t, lang)
		fill(t, p, everything)
		html := allSteps(p, tester)
		for _, place := range []string{
			"status", "nominated", "offer", "offer.noc", "offer.basis", "offer.months", "offer.full_time", "family_size", "funds", "submitted",
			"military", "military.years", "military.offer_noc", "military.offer_years", "partner.accompanying", "partner.canadian",
		} {
			mustShow(t, html, place)
		}
		for _, who := range []string{"person.", "partner."} {
			for _, place := range []string{
				"born", "education", "education[0].level", "education[0].country", "education[0].completed", "education[0].assessed", "education[0].distance", "education[0].part_time", "education[0].years",
				"languages", "languages[0].test", "languages[0].taken", "languages[0].reading", "languages[0].writing", "languages[0].listening", "languages[0].speaking", "first_language",
				"work", "work[0].noc", "work[0].country", "work[0].from", "work[0].to", "work[0].held", "work[0].hours", "work[0].self_employed", "work[0].studying", "work[0].unauthorized", "work[0].publicly_funded",
				"certificate", "sibling", "relative",
			} {
				mustShow(t, html, who+place)
			}
		}
		mustShow(t, drawn(p, tester, casesScreen), "id")
		if got := string(p.sheet.draft.CaseFile()); len(p.sheet.problems) > 0 {
			t.Errorf("%v in %s", p.sheet.problems[0], got)
		}
	}
}

func TestEveryLabelOfAScreenHasItsFieldAndNoIDStandsTwice(t *testing.T) {
	for _, lang := range []string{"en", "fr"} {
		p, tester := open(t, lang)
		fill(t, p, everything)
		for _, screen := range screens {
			html := drawn(p, tester, screen)
			ids := map[string]bool{}
			for _, id := range regexp.MustCompile(` id="([^"]*)"`).FindAllStringSubmatch(html, -1) {
				if ids[id[1]] {
					t.Errorf("%q: two elements have the id %s", screen, id[1])
				}
				ids[id[1]] = true
			}
			for _, label := range regexp.MustCompile(` for="([^"]*)"`).FindAllStringSubmatch(html, -1) {
				if !ids[label[1]] {
					t.Errorf("%q: a label is for %s, which is not there", screen, label[1])
				}
			}
			if strings.Count(html, "<h1") != 1 {
				t.Errorf("%q has %d main headings", screen, strings.Count(html, "<h1"))
			}
		}
	}
}

func mustShow(t *testing.T, html, place string) {
	t.Helper()
	if !strings.Contains(html, ` id="`+fieldID(place)+`"`) {
		t.Errorf("there is no field for %s", place)
	}
}

func TestEveryQuestionOfTheEngineLeadsToAField(t *testing.T) {
	p, tester := open(t, "en")
	asked := 0
	for _, file := range []string{
		`{"portage":1}`,
		`{"portage":1,"status":"married"}`,
		`{"portage":1,"status":"married","partner":{"accompanying":true}}`,
		`{"portage":1,"status":"married","partner":{"accompanying":true,"canadian":false,"education":[{}],"languages":[{}],"work":[{}]}}`,
		`{"portage":1,"person":{"education":[{}],"languages":[{}],"work":[{}]},"offer":{},"military":{}}`,
		`{"portage":1,"person":{"education":[{"level":"masters","country":"CA"},{"level":"masters","country":"IN"}],"languages":[{"test":"pte_core"}],"work":[{"noc":"31102","country":"CA","from":"2024-01","to":"2025-01","self_employed":true}]}}`,
		`{"portage":1,"person":{"work":[{"noc":"31301"}],"languages":[]},"family_size":2}`,
	} {
		fill(t, p, file)
		for _, place := range p.sheet.result().Ask {
			asked++
			if html := drawn(p, tester, stepOf(place)); !strings.Contains(html, ` id="`+p.target(place)+`"`) {
				t.Errorf("%s: %s is asked for, and there is no field", file, place)
			}
			if p.questionAt(place) == "" || strings.Contains(p.questionAt(place), "[") {
				t.Errorf("%s has no name: %q", place, p.questionAt(place))
			}
		}
	}
	if asked < 50 {
		t.Errorf("only %d questions were tried", asked)
	}
}

func TestAJobWhoseEndIsNotToldLeadsToThatQuestion(t *testing.T) {
	p, _ := open(t, "en")
	fill(t, p, `{"portage":1,"person":{"work":[{"noc":"31301","country":"CA","from":"2024-01-01"}]}}`)
	p.set("person.work[0].held", "")
	if got := p.target("person.work[0].from"); got != "person-work-0-held" {
		t.Errorf("it leads to %s", got)
	}
	p.set("person.work[0].held", draft.No)
	if got := p.target("person.work[0].from"); got != "person-work-0-to" {
		t.Errorf("it leads to %s", got)
	}
}

func TestTheExampleIsMarkedAndTheOwnCaseComesBackAsItWas(t *testing.T) {
	p, tester := open(t, "fr")
	p.set("person.born", "1980-01-01")
	p.showExample()
	html := drawn(p, tester, resultScreen)
	if !strings.Contains(html, text.Page.ExampleNote.FR) || !strings.Contains(html, text.Page.ExampleBack.FR) {
		t.Error("the example is not marked")
	}
	if len(p.sheet.problems) > 0 || len(p.sheet.result().Ask) > 0 || p.sheet.result().CRS.AtLeast && p.sheet.result().CRS.AtMost-p.sheet.result().CRS.Total > 100 {
		t.Errorf("the example is not whole: %v, %v", p.sheet.problems, p.sheet.result().Ask)
	}
	p.set("person.born", "1999-09-09")
	p.leaveExample()
	if p.get("person.born") != "1980-01-01" || p.example {
		t.Errorf("the person's own answers are lost: %q", p.get("person.born"))
	}
}

func TestWhatIsRemovedComesBack(t *testing.T) {
	p, _ := open(t, "en")
	fill(t, p, everything)
	whole := string(p.sheet.draft.CaseFile())
	p.answerList("person.work", draft.No)
	if got := string(p.sheet.draft.CaseFile()); !strings.Contains(got, `"work":[]`) {
		t.Error(got)
	}
	p.undo()
	if got := string(p.sheet.draft.CaseFile()); got != whole {
		t.Errorf("undone: %s", got)
	}
}

func TestAFileThatCannotBeReadLeavesTheCasesAlone(t *testing.T) {
	p, _ := open(t, "en")
	fill(t, p, everything)
	whole, before := string(p.sheet.draft.CaseFile()), p.id
	for _, file := range []string{"", "{", "[]", `{"portage":9}`} {
		p.open([]byte(file), text.Cases.Imported)
		if got := string(p.sheet.draft.CaseFile()); got != whole || p.id != before || p.note.what != text.Cases.NotImported {
			t.Errorf("%q: %+v", file, p.note)
		}
	}
}

func TestAFileBecomesACaseOfItsOwnWithWhatCouldBeRead(t *testing.T) {
	p, _ := open(t, "en")
	fill(t, p, everything)
	before := p.id
	p.open([]byte(`{"portage":1,"status":"single","funds":"lots"}`), text.Cases.Imported)
	if p.note.what != text.Cases.ImportedPartly || len(p.note.problems) != 1 || p.get("status") != "single" || p.id == before {
		t.Errorf("%+v", p.note)
	}
	if entries := p.entries(); len(entries) != 2 {
		t.Errorf("there are %d cases", len(entries))
	}
	p.undo()
	if p.id != before || p.get("status") != "married" || len(p.entries()) != 1 {
		t.Errorf("undone: case %s of %d, %s", p.id, len(p.entries()), p.sheet.draft.CaseFile())
	}
}

func TestACaseIsDuplicatedDeletedAndBroughtBack(t *testing.T) {
	p, _ := open(t, "en")
	fill(t, p, everything)
	first := p.id
	p.duplicate(p.id, "A")
	if p.get("id") != "Copy of A" || p.id == first || len(p.entries()) != 2 {
		t.Fatalf("%q, %d cases", p.get("id"), len(p.entries()))
	}
	copied := p.id
	p.deleteCase(copied)
	if p.id != first || len(p.entries()) != 1 {
		t.Errorf("after the deletion case %s is open, %d are there", p.id, len(p.entries()))
	}
	p.undo()
	if p.id != copied || p.get("id") != "Copy of A" || len(p.entries()) != 2 {
		t.Errorf("%q, %d cases", p.get("id"), len(p.entries()))
	}
}

func TestADamagedCaseThatIsDeletedComesBackAsItStood(t *testing.T) {
	const cut, nothing = `{"case":1,"changed":"2026-10-15T12:00:00Z","day":"","answers":{"draft":1,"answers":{"id":"Ana","status":"mar`, `not ours`
	for name, remove := range map[string]func(p *page, id string){
		"one":        func(p *page, id string) { p.deleteCase(id) },
		"everything": func(p *page, _ string) { p.deleteAll() },
	} {
		for _, text := range []string{cut, nothing} {
			p, _ := open(t, "en")
			device := &storage.Memory{}
			device.Set("portage.case.a", text)
			p.store = kept.Over(device, &storage.Memory{})
			p.show("a")
			remove(p, "a")
			if now, there, _ := device.Get("portage.case.a"); there {
				t.Errorf("%s: %q is left", name, now)
			}
			p.undo()
			if now, _, _ := device.Get("portage.case.a"); now != text || p.id != "a" || !p.damaged {
				t.Errorf("%s: %q is back, case %s, damaged: %v", name, now, p.id, p.damaged)
			}
		}
	}
}

func TestTheOwnCaseDeletedWhileTheExampleIsShownComesBackAsItWas(t *testing.T) {
	p, _ := open(t, "en")
	fill(t, p, everything)
	own, whole := p.id, string(p.sheet.draft.CaseFile())
	p.showExample()
	p.deleteCase(own)
	p.undo()
	if got := string(p.sheet.draft.CaseFile()); p.id != own || p.example || got != whole {
		t.Errorf("case %s, example %v: %s", p.id, p.example, got)
	}
}

func TestEverythingIsDeletedAtOnePressAndComesBackAtAnother(t *testing.T) {
	p, _ := open(t, "en")
	fill(t, p, everything)
	p.duplicate(p.id, "A")
	copied := p.id
	p.deleteAll()
	if !p.sheet.draft.Empty() || len(p.entries()) != 1 || p.store.Raw(copied) != "" {
		t.Fatalf("%d cases are left", len(p.entries()))
	}
	p.undo()
	if p.id != copied || len(p.entries()) != 2 || p.get("status") != "married" {
		t.Errorf("%d cases are back", len(p.entries()))
	}
}

func TestACaseThatIsOpenedAgainHasItsDayAndItsAnswers(t *testing.T) {
	p, _ := open(t, "en")
	fill(t, p, everything)
	first, whole := p.id, string(p.sheet.draft.CaseFile())
	p.newCase()
	if !p.sheet.draft.Empty() || p.sheet.asked != "" {
		t.Error("a new case is not empty")
	}
	p.openCase(first)
	if got := string(p.sheet.draft.CaseFile()); got != whole || p.sheet.asked != "2026-11-22" {
		t.Errorf("%s as of %q", got, p.sheet.asked)
	}
}

func TestAFaultInAHandlerEndsNothing(t *testing.T) {
	p, tester := open(t, "en")
	p.guard(func(app.Context, app.Event) { panic("a fault of ours") })(p.ctx, app.Event{})
	if !strings.Contains(drawn(p, tester, youStep), text.Page.Fault.EN) {
		t.Error("nobody is told")
	}
}

func TestAnAnswerThatCannotBeReadIsSaidAtItsFieldAndTheRestIsAssessed(t *testing.T) {
	p, tester := open(t, "fr")
	fill(t, p, `{"portage":1,"person":{"born":"1994-05-02"},"status":"single"}`)
	p.set("funds", "beaucoup")
	if html := drawn(p, tester, offerStep); !strings.Contains(html, "Écrivez un nombre, en chiffres.") || p.sheet.result().CRS.Core == 0 {
		t.Errorf("%+v", p.sheet.result().CRS)
	}
}

func TestADayBeforeExpressEntryIsRefusedInWords(t *testing.T) {
	p, tester := open(t, "en")
	p.askFor("2014-12-31", "")
	if html := drawn(p, tester, resultScreen); !strings.Contains(html, "Express Entry began on") || p.sheet.result() != nil {
		t.Error("the day is not refused")
	}
}

func TestATimeInAZoneIsKeptInUTCAndShownAgain(t *testing.T) {
	for typed, want := range map[string]string{
		"2026-01-10T15:04:05": "2026-01-10T15:04:05Z",
		"2026-01-10T15:04":    "2026-01-10T15:04:00Z",
		"":                    "",
		"soon":                "soon",
	} {
		if got := toUTC(typed); got != want {
			t.Errorf("%q is kept as %q, want %q", typed, got, want)
		}
	}
	if got := toLocal("2026-01-10T15:04:05Z"); got != "2026-01-10T15:04:05" {
		t.Error(got)
	}
}

func TestCanadaIsTheFirstCountryAndTheOthersFollowTheAlphabet(t *testing.T) {
	for lang, want := range map[text.Lang]string{text.EN: "CA AF AX AL", text.FR: "CA AF ZA AL"} {
		var got []string
		for _, c := range countriesIn(lang)[:4] {
			got = append(got, c.Value)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: %v", lang, got)
		}
	}
}

// speaks are the methods that put words before a person.
var speaks = map[string]bool{"Text": true, "Placeholder": true, "Alt": true, "Title": true, "Aria": true, "Label": true}

func TestThePageHasNoWordsOfItsOwn(t *testing.T) {
	err := filepath.WalkDir(".", func(file string, _ fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(file) != ".go" || strings.HasSuffix(file, "_test.go") {
			return err
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
		if err != nil {
			return err
		}
		ast.Inspect(parsed, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			if method, ok := call.Fun.(*ast.SelectorExpr); ok && speaks[method.Sel.Name] {
				findWords(t, file, method.Sel.Name, call.Args)
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// findWords looks for literals with a letter. The first argument of Aria names an attribute.
func findWords(t *testing.T, file, method string, args []ast.Expr) {
	t.Helper()
	if method == "Aria" {
		if name, ok := args[0].(*ast.BasicLit); !ok || name.Value != `"label"` {
			return
		}
		args = args[1:]
	}
	for _, arg := range args {
		ast.Inspect(arg, func(n ast.Node) bool {
			if _, call := n.(*ast.CallExpr); call {
				return false // its own arguments name places and elements
			}
			if literal, ok := n.(*ast.BasicLit); ok && literal.Kind == token.STRING {
				if words, _ := strconv.Unquote(literal.Value); strings.IndexFunc(words, unicode.IsLetter) >= 0 {
					t.Errorf("%s: %s(%s): words belong into app/text", file, method, literal.Value)
				}
			}
			return true
		})
	}
}

func contains(html, said string) bool { return strings.Contains(html, said) }
