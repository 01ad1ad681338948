package report

import (
	"bytes"
	"html"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/core"
	"portage/core/candidate"
	"portage/core/coretest"
	"portage/core/day"
	"portage/core/explain"
)

type drawn struct {
	name, html, words string
	lang              text.Lang
	c                 *candidate.Case
	a                 *core.Assessment
}

var (
	book     *core.Book
	drawings []drawn
	tag      = regexp.MustCompile(`(?s)<[^>]*>`)
)

// drawAll draws the report of every case of the texts' test data on its own day and on the first day of all, made once.
func drawAll(t *testing.T) []drawn {
	t.Helper()
	if drawings != nil {
		return drawings
	}
	book = coretest.Book(t)
	file, err := os.ReadFile("../../text/testdata/cases.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range bytes.Split(bytes.TrimSpace(file), []byte("\n")) {
		c := coretest.Case(t, book, line)
		own, _ := day.Parse(c.ID)
		for _, on := range []day.Day{own, book.First()} {
			a, err := core.Assess(book, c, on)
			if err != nil {
				t.Fatal(err)
			}
			for _, lang := range []text.Lang{text.EN, text.FR} {
				at := frame.At(lang, "report/")
				s := app.HTMLString(Page(at, book, c, a, "Ana <& Bruno>", outlook(at, book, c, a)))
				drawings = append(drawings, drawn{c.ID + " on " + on.String() + " in " + string(lang), s, html.UnescapeString(tag.ReplaceAllString(s, "\n")), lang, c, a})
			}
		}
	}
	return drawings
}

// outlook gives the parts of the outlook as they stand once all of them are found.
func outlook(at frame.Place, book *core.Book, c *candidate.Case, a *core.Assessment) app.UI {
	o := &Outlook{At: at, Book: book, Case: c, Assessment: a}
	for _, part := range o.parts() {
		o.found = append(o.found, app.Div().Body(part()...))
	}
	return o
}

func TestTheReportHoldsEveryLineAndEveryCheckWithItsCitationAsALink(t *testing.T) {
	row := regexp.MustCompile(`(?s)<tr[^>]*>.*?</tr>`)
	for _, d := range drawAll(t) {
		rows := row.FindAllString(d.html, -1)
		holds := func(rule string) bool {
			for _, r := range rows {
				if strings.Contains(html.UnescapeString(r), text.Rule(rule).In(d.lang)) && strings.Contains(r, `href="http`) {
					return true
				}
			}
			return false
		}
		var lines func(all []explain.Line)
		lines = func(all []explain.Line) {
			for i := range all {
				if !holds(all[i].Rule) {
					t.Errorf("%s has no line %s with a citation", d.name, all[i].Rule)
				}
				lines(all[i].Parts)
			}
		}
		lines(d.a.CRS.Lines)
		checks := func(all []explain.Check) {
			for i := range all {
				if !holds(all[i].Rule) {
					t.Errorf("%s has no check %s with a citation", d.name, all[i].Rule)
				}
			}
		}
		for _, p := range d.a.Programs {
			lines(p.Grid)
			checks(p.Checks)
		}
		for _, c := range d.a.Categories {
			checks(c.Checks)
		}
	}
}

func TestTheReportSaysWhoseItIsItsDayItsScoreAndThatItIsNoAdvice(t *testing.T) {
	for _, d := range drawAll(t) {
		for _, want := range []string{"Ana <& Bruno>", text.Date(d.lang, d.a.Day), text.Number(d.lang, d.a.CRS.Total), text.Report.Small.In(d.lang)} {
			if !strings.Contains(d.words, want) {
				t.Errorf("%s does not say %q", d.name, want)
			}
		}
		if d.a.CRS.AtLeast != strings.Contains(d.words, "\n"+text.Report.Open.In(d.lang)+"\n") {
			t.Errorf("%s: at least is %v", d.name, d.a.CRS.AtLeast)
		}
		for _, w := range d.a.Warnings {
			if w.Code == "newer_rules_reported" && !strings.Contains(d.words, text.Warning(d.lang, w.Code, w.About, "")) {
				t.Errorf("%s does not warn of the newer rules", d.name)
			}
		}
	}
}

func TestTheReportIsLightAndItsButtonStaysOffThePaper(t *testing.T) {
	d := drawAll(t)[0]
	if !strings.Contains(d.html, `data-theme="light"`) {
		t.Error("the report takes the theme of the page")
	}
	tools := regexp.MustCompile(`(?s)<div class="report-tools no-print">.*?</div>`).FindString(d.html)
	if !strings.Contains(tools, `id="print"`) {
		t.Errorf("the button is not among what is left out in print: %q", tools)
	}
}

func TestNoCodeAndNoEmptyPlaceReachesThePaper(t *testing.T) {
	code := regexp.MustCompile(`\b(crs|fsw|cec|fst|category|person|partner|offer|military)\.[a-z]|[a-z]_[a-z]|\{\d\}|\[\d+\]|%!`)
	empty := regexp.MustCompile(`<(th|h1|h2|h3|li|a|dd|dt|strong|button|caption)( [^>]*)?>\s*</`)
	for _, d := range drawAll(t) {
		shown := regexp.MustCompile(`https?://\S+`).ReplaceAllString(d.words, "")
		if found := code.FindString(shown); found != "" {
			t.Errorf("%s shows %q", d.name, found)
		}
		if found := empty.FindString(d.html); found != "" {
			t.Errorf("%s has an empty element: %s", d.name, found)
		}
		if strings.Contains(d.html, "style=") {
			t.Errorf("%s has a style attribute", d.name)
		}
	}
}

func TestTheSourcesAreWrittenOutForPaper(t *testing.T) {
	for _, d := range drawAll(t) {
		for _, e := range book.CRS {
			if e.InForce.String() != d.a.Editions.CRS {
				continue
			}
			for _, s := range e.Sources {
				address := s.Address
				if d.lang == text.FR && s.AddressFR != "" {
					address = s.AddressFR
				}
				if !strings.Contains(d.words, address) {
					t.Errorf("%s does not print %s", d.name, address)
				}
			}
		}
	}
}
