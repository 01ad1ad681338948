//go:build !js

package through

import (
	"errors"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/site/markup"
	"portage/app/text"
	"portage/app/ui/files"
	"portage/app/ui/frame"
	"portage/app/ui/uitest"
	"portage/core"
	"portage/core/advise/through"
	"portage/core/coretest"
	"portage/core/crs"
	"portage/core/day"
	"portage/core/edition"
	"portage/core/randomcase"
)

var (
	on    = day.Of(2026, 10, 15)
	tag   = regexp.MustCompile(`(?s)<[^>]*>`)
	langs = []text.Lang{text.EN, text.FR}
)

// manager has an offer, a sibling and French: what the editions differ in.
const manager = `{"portage":1,"person":{"born":"1990-05-02","education":[{"level":"masters","country":"CA","completed":"2016-06-30"}],
"languages":[{"test":"nclc","reading":9,"writing":9,"listening":9,"speaking":9},{"test":"clb","reading":8,"writing":8,"listening":8,"speaking":8}],"first_language":"fr",
"work":[{"noc":"00012","country":"CA","from":"2022-01-15"}],"certificate":false,"sibling":true,"relative":false},
"status":"single","partner":null,"nominated":false,"offer":{"noc":"00012","basis":"exempt_permit","months":12,"full_time":true},"family_size":1,"funds":20000,"military":null}`

func page(t *testing.T, lang text.Lang, asked day.Day) *Page {
	t.Helper()
	b := coretest.Book(t)
	c, a := uitest.Assessed(t, b, manager, asked)
	return &Page{At: frame.At(lang, "rules/"), Book: b, Case: c, Assessment: a, Running: true}
}

// render gives the HTML of a screen, in which no place is left to fill.
func render(t *testing.T, p *Page) string {
	t.Helper()
	s, err := markup.Of(p)
	if err != nil {
		t.Fatal(err)
	}
	if strings.ContainsAny(s, "{}") || strings.Contains(s, "%!") {
		t.Errorf("a place to fill is left: %s", s)
	}
	return s
}

// own is a file of a person's own: the newest edition with changes.
func own(t *testing.T, changes ...string) []byte {
	t.Helper()
	b, err := os.ReadFile("../../../data/crs/2025-03-25.json")
	if err != nil {
		t.Fatal(err)
	}
	return []byte(strings.NewReplacer(append(changes, `"in_force": "2025-03-25"`, `"in_force": "2026-11-03"`, `"last_known": "2026-11-02"`, `"last_known": ""`)...).Replace(string(b)))
}

func TestAheadOfTimeTheScreenHasItsHeadingAndTheWaysToAnswer(t *testing.T) {
	for _, lang := range langs {
		s := render(t, &Page{At: frame.At(lang, "rules/"), Book: coretest.Book(t)})
		if !strings.Contains(s, `<h1 id="top" tabindex="-1">`) || !strings.Contains(s, text.Through.Lead.In(lang)) || !strings.Contains(s, `href="../"`) || !strings.Contains(s, `href="../quick/"`) || strings.Contains(s, "20") {
			t.Error(s)
		}
	}
}

func TestEveryEditionIsShownWithItsScoreAndTheTwoAroundTheDaySideBySide(t *testing.T) {
	for _, lang := range langs {
		p := page(t, lang, on)
		said := uitest.Words(render(t, p))
		for _, s := range p.shown.all {
			if !strings.Contains(said, text.Date(lang, s.Edition.InForce)) || !strings.Contains(said, "\n"+text.Number(lang, s.Assessment.CRS.Total)+"\n") {
				t.Errorf("%s: %s with %d is not shown", lang, s.Edition.InForce, s.Assessment.CRS.Total)
			}
		}
		for _, want := range []string{text.Through.Loss.Fill(lang, text.Points(lang, 200)), text.Through.OnlyFirst.In(lang), text.Through.NoSuchFactor.In(lang), text.Through.InForce.In(lang), text.Rule("crs.offer").In(lang)} {
			if !strings.Contains(said, want) {
				t.Errorf("%s: %q is not said", lang, want)
			}
		}
		if strings.Contains(said, text.Through.NotOfIRCC.In(lang)) || strings.Contains(said, text.SourcesPage.NewestKnown.In(lang)) {
			t.Errorf("%s: a real edition is said to be none", lang)
		}
	}
}

func TestAfterTheLastKnownDayTheNewestEditionIsNotSaidToBeInForce(t *testing.T) {
	for asked, known := range map[day.Day]bool{day.Of(2026, 11, 2): true, day.Of(2026, 11, 3): false} {
		said := uitest.Words(render(t, page(t, text.EN, asked)))
		if strings.Contains(said, text.Through.InForce.EN) != known || strings.Contains(said, text.SourcesPage.NewestKnown.EN) == known {
			t.Errorf("%s: %s", asked, said)
		}
	}
}

func TestAnyTwoEditionsCanBeChosen(t *testing.T) {
	p := page(t, text.EN, on)
	p.choose(0, "2015-01-01")
	if first, second := p.sides(); first != p.Book.CRS[0] || second != p.Book.CRS[4] {
		t.Errorf("%s and %s", first.Name(), second.Name())
	}
	p.choose(1, "2016-11-19")
	said := uitest.Words(render(t, p))
	for _, want := range []string{text.Through.Gain.Fill(text.EN, text.Points(text.EN, 230)), text.Through.OnlySecond.EN, text.Through.Reading.EN} {
		if !strings.Contains(said, want) {
			t.Errorf("%q is not said", want)
		}
	}
	p.choose(0, "2016-11-19")
	if said := uitest.Words(render(t, p)); !strings.Contains(said, text.Through.SameEdition.EN) || !strings.Contains(said, text.Through.NoLines.EN) {
		t.Error("the same edition twice is not said")
	}
	p.choose(0, "nonsense")
	if first, _ := p.sides(); first != p.Book.CRS[3] {
		t.Errorf("an unknown edition leaves %s", first.Name())
	}
}

func TestAnEditionOfAPersonsOwnIsMarkedWhereverItStands(t *testing.T) {
	const coming = "coming <rules>.json"
	for _, lang := range langs {
		p := page(t, lang, on)
		p.take(coming, own(t, `"points": 15`, `"points": 40`), nil)
		s := render(t, p)
		said := uitest.Words(s)
		label := text.Through.Theirs.Fill(lang, coming)
		if !strings.Contains(label, text.Through.NotOfIRCC.In(lang)[1:]) {
			t.Errorf("%q does not say what it is not", label)
		}
		// In the table, as an option of both fields, over the score, over the column, and where it was given.
		if n := strings.Count(said, label); n < 6 {
			t.Errorf("%s: it is marked %d times", lang, n)
		}
		for _, want := range []string{text.Warning(lang, "edition_theirs", coming, ""), text.Through.Gain.Fill(lang, text.Points(lang, 25)), text.Through.Points.In(lang), text.Through.OwnSources.In(lang)} {
			if !strings.Contains(said, want) {
				t.Errorf("%s: %q is not said", lang, want)
			}
		}
		source := p.own.Sources["mi"]
		if !strings.Contains(said, text.Through.TheirsCite.Fill(lang, source.Title, "s.31 (section number not verified)")) {
			t.Errorf("%s: its citation is not said to be theirs", lang)
		}
		if strings.Contains(s, "<rules>") || !strings.Contains(s, "second-theirs") || strings.Contains(s, "first-theirs") {
			t.Errorf("%s: the name is not escaped, or the wrong column is marked", lang)
		}
		p.forget()
		if said := uitest.Words(render(t, p)); strings.Contains(said, coming) || !strings.Contains(said, text.Through.Forgot.In(lang)) {
			t.Errorf("%s: it is still there", lang)
		}
	}
}

func TestAnEditionOfAPersonsOwnDoesNotTouchTheBookNorOtherPages(t *testing.T) {
	p := page(t, text.EN, on)
	before := len(p.Book.CRS)
	p.take("mine.json", own(t), nil)
	if p.own == nil || len(p.Book.CRS) != before || p.Book.CRSOn(on) != p.Book.CRS[4] {
		t.Error("it is among the real ones")
	}
	if another := page(t, text.EN, on); another.own != nil {
		t.Error("it is on another page")
	}
}

func TestAFileThatIsNoEditionIsRefusedInTheLanguageOfThePageAndChangesNothing(t *testing.T) {
	for _, lang := range langs {
		p := page(t, lang, on)
		p.take("good.json", own(t), nil)
		good, chosen := p.own, p.chosen
		for name, c := range map[string]struct {
			file []byte
			err  error
			want string
		}{
			"no JSON":    {file: []byte("<html>"), want: text.Through.Line.Fill(lang, "1")},
			"a field":    {file: own(t, `"caps": {`, `"colour": 1, "caps": {`), want: "colour"},
			"a figure":   {file: own(t, `"points": 600`, `"points": -1`), want: "nomination.points"},
			"too large":  {err: files.ErrTooLarge, want: capital(text.EditionProblem(edition.TooLarge).In(lang))},
			"unreadable": {err: files.ErrUnreadable, want: text.Through.Unreadable.In(lang)},
		} {
			p.take("bad.json", c.file, c.err)
			said := uitest.Words(render(t, p))
			if !strings.Contains(said, c.want) || p.own != good || p.chosen != chosen {
				t.Errorf("%s, %s: %q is not said, or what was there is gone", lang, name, c.want)
			}
			if c.err == nil && !strings.Contains(said, text.Through.Detail.Fill(lang, "")[:5]) {
				t.Errorf("%s, %s: the detail is missing", lang, name)
			}
		}
	}
}

func TestAFaultOfOursWhileAFileIsReadIsToldAndEndsNothing(t *testing.T) {
	p := page(t, text.EN, on)
	func() {
		defer p.catch("mine.json")
		panic(errors.New("a fault"))
	}()
	if !strings.Contains(uitest.Words(render(t, p)), text.Through.Broken.EN) {
		t.Error("nothing is said")
	}
}

func TestTheModelIsTheFileOfTheEditionInForceAndCanBeGivenBack(t *testing.T) {
	for asked, want := range map[day.Day]string{on: "2025-03-25", day.Of(2025, 3, 24): "2020-10-20"} {
		p := page(t, text.EN, asked)
		name, b, err := p.template()
		real, _ := os.ReadFile("../../../data/crs/" + want + ".json")
		if err != nil || name != "crs-"+want+".json" || string(b) != string(real) {
			t.Errorf("%s: %q, %v", asked, name, err)
		}
		if _, err := crs.ReadEdition(name, b); err != nil {
			t.Error(err)
		}
	}
}

func TestAnswersAreFoundOnceForTheSameCaseAndChoice(t *testing.T) {
	p := page(t, text.EN, on)
	first := p.view()
	if p.view() != first {
		t.Error("the same is assessed twice")
	}
	p.choose(0, "2015-01-01")
	if p.view() == first {
		t.Error("another choice is not assessed")
	}
}

func TestEveryReasonAndEveryProblemHasItsWords(t *testing.T) {
	seen := map[string]bool{}
	for _, code := range []string{through.OnlyFirst, through.OnlySecond, through.Full, through.Reading, through.Points, through.Reach} {
		if w := why(code); !w.Whole() || seen[w.EN] {
			t.Errorf("%s: %+v", code, w)
		}
		seen[why(code).EN] = true
	}
	for _, code := range edition.Codes {
		w := text.EditionProblem(code)
		if !w.Whole() || seen[w.EN] || w.EN[0] < 'a' || w.EN[0] > 'z' || w.FR[0] < 'a' || w.FR[0] > 'z' {
			t.Errorf("%s: %+v", code, w)
		}
		seen[w.EN] = true
	}
}

func TestOnRandomCasesTheScreenIsDrawnUnderAnyTwoEditions(t *testing.T) {
	b, m := coretest.Book(t), randomcase.New(t)
	for range 60 {
		c := m.Case()
		a, err := core.AssessDay(b, c, m.Day())
		if err != nil {
			t.Fatal(err)
		}
		p := &Page{At: frame.At(langs[m.IntN(2)], "rules/"), Book: b, Case: c, Assessment: a}
		p.take("mine.json", own(t), nil)
		p.choose(m.IntN(2), b.CRS[m.IntN(5)].Name())
		render(t, p)
	}
}

func TestThePrintedFormHasEveryEditionAndNothingToPress(t *testing.T) {
	for _, lang := range langs {
		p := page(t, lang, on)
		var b strings.Builder
		for _, e := range Printed(p.At, p.Book, p.Case, p.Assessment) {
			b.WriteString(app.HTMLString(e))
		}
		said := uitest.Words(b.String())
		for _, s := range p.view().all {
			if !strings.Contains(said, text.Date(lang, s.Edition.InForce)) {
				t.Errorf("%s: %s is not printed", lang, s.Edition.InForce)
			}
		}
		if !strings.Contains(said, text.Through.OnlyFirst.In(lang)) {
			t.Errorf("%s: the difference is not printed", lang)
		}
		for _, control := range []string{"<button", "<input", "<select", "<details"} {
			if strings.Contains(b.String(), control) {
				t.Errorf("%s stands on paper", control)
			}
		}
	}
	if len(Printed(frame.At(text.EN, "report/"), coretest.Book(t), nil, nil)) != 0 {
		t.Error("nothing told is printed")
	}
}
