package compare

import (
	"bytes"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/app/ui/uitest"
	"portage/core"
	"portage/core/coretest"
	"portage/core/day"
)

// side reads a case and answers for it on a day, or on its own, which is its id.
func side(t *testing.T, book *core.Book, name, file string, on day.Day) Side {
	t.Helper()
	c, a := uitest.Assessed(t, book, file, on)
	return Side{name, c, a}
}

func cases(t *testing.T) []string {
	t.Helper()
	file, err := os.ReadFile("../../text/testdata/cases.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for _, line := range bytes.Split(bytes.TrimSpace(file), []byte("\n")) {
		all = append(all, string(line))
	}
	return all
}

func TestACaseBesideItselfDiffersInNothing(t *testing.T) {
	book := coretest.Book(t)
	for _, file := range cases(t) {
		for _, lang := range []text.Lang{text.EN, text.FR} {
			s := side(t, book, "A", file, 0)
			shown := app.HTMLString(Page(frame.At(lang, "compare/"), book, s, s))
			if said := uitest.Words(shown); !strings.Contains(said, text.Compare.NoneDiffers.In(lang)) || !strings.Contains(said, text.Compare.SameScore.In(lang)) {
				t.Errorf("%s does not say that nothing differs", s.Case.ID)
			}
			if strings.Contains(shown, "gap-more") || strings.Contains(shown, "gap-less") || strings.Contains(shown, "line-row") {
				t.Errorf("%s shows a difference", s.Case.ID)
			}
		}
	}
}

const before = `{"portage":1,"person":{"born":"1994-05-02","education":[{"level":"three_plus","country":"CA","completed":"2016-06-30"}],"languages":[{"test":"clb","reading":8,"writing":8,"listening":8,"speaking":8}],"first_language":"en","work":[{"noc":"31301","country":"CA","from":"2025-01-15"}],"certificate":false,"sibling":false,"relative":false},"status":"single","partner":null,"nominated":false,"offer":null,"family_size":1,"funds":20000}`

func TestOnlyWhatDiffersIsShownWithBothPointsAndTheDifference(t *testing.T) {
	book := coretest.Book(t)
	on := day.Of(2026, 10, 20)
	after := strings.Replace(before, `"sibling":false`, `"sibling":true`, 1)
	left, right := side(t, book, "Now", before, on), side(t, book, "Then", after, on)
	shown := app.HTMLString(Page(frame.At(text.EN, "compare/"), book, left, right))
	said := uitest.Words(shown)
	for _, want := range []string{"a brother or sister living in Canada", "Then has 15\u00a0points more.", "\n+15\n"} {
		if !strings.Contains(said, want) {
			t.Errorf("it does not say %q", want)
		}
	}
	if rows := regexp.MustCompile(`line-row`).FindAllString(shown, -1); len(rows) != 1 {
		t.Errorf("%d factors differ", len(rows))
	}
	if strings.Contains(said, "your date of birth") {
		t.Error("an answer that is the same is shown")
	}
	back := uitest.Words(app.HTMLString(Page(frame.At(text.EN, "compare/"), book, right, left)))
	if !strings.Contains(back, "Then has 15\u00a0points more.") || !strings.Contains(back, "\n−15\n") {
		t.Error("the other way round it is not 15 fewer")
	}
}

func TestTheDifferencesOfTheFourSectionsAddUpToThatOfTheScores(t *testing.T) {
	book := coretest.Book(t)
	all := cases(t)
	row := regexp.MustCompile(`(?s)<tr[^>]*class="(section-row|total)".*?</tr>`)
	for i := range all {
		left, right := side(t, book, "", all[i], day.Of(2026, 10, 1)), side(t, book, "", all[(i+1)%len(all)], day.Of(2026, 10, 1))
		why, _, _ := strings.Cut(app.HTMLString(Page(frame.At(text.EN, "compare/"), book, left, right)), `id="compare-programs"`)
		var shown []int
		for _, found := range row.FindAllString(why, -1) {
			cells := strings.Fields(uitest.Words(found))
			n, err := strconv.Atoi(strings.NewReplacer("−", "-", ",", "").Replace(cells[len(cells)-1]))
			if err != nil {
				t.Fatal(err)
			}
			shown = append(shown, n)
		}
		if len(shown) != 5 || shown[0]+shown[1]+shown[2]+shown[3] != shown[4] || shown[4] != right.Assessment.CRS.Total-left.Assessment.CRS.Total {
			t.Errorf("case %d and the next differ by %v", i, shown)
		}
	}
}

func TestEveryPairReadsInWordsAndItsTablesHaveHeaders(t *testing.T) {
	book := coretest.Book(t)
	all := cases(t)
	code := regexp.MustCompile(`\b(crs|fsw|cec|fst|category|person|partner|offer|military)\.[a-z]|[a-z]_[a-z]|\{\d\}|\[\d+\]|%!`)
	empty := regexp.MustCompile(`<(th|td|h1|h2|caption|strong)( [^>]*)?>\s*</`)
	for i := range all {
		for _, lang := range []text.Lang{text.EN, text.FR} {
			left, right := side(t, book, "", all[i], 0), side(t, book, "", all[(i+1)%len(all)], 0)
			shown := app.HTMLString(Page(frame.At(lang, "compare/"), book, left, right))
			if found := code.FindString(uitest.Words(shown)); found != "" {
				t.Errorf("cases %d and the next show %q in %s", i, found, lang)
			}
			if found := empty.FindString(shown); found != "" {
				t.Errorf("cases %d and the next have an empty element in %s: %s", i, lang, found)
			}
			if rows, heads := strings.Count(shown, "<tr"), strings.Count(shown, `scope="row"`)+strings.Count(shown, "<thead"); rows != heads {
				t.Errorf("cases %d and the next have %d rows and %d headers", i, rows, heads)
			}
		}
	}
}

func TestCasesOfDifferentDaysSaySo(t *testing.T) {
	book := coretest.Book(t)
	left, right := side(t, book, "A", before, day.Of(2026, 10, 20)), side(t, book, "B", before, day.Of(2024, 10, 20))
	said := uitest.Words(app.HTMLString(Page(frame.At(text.FR, "compare/"), book, left, right)))
	if !strings.Contains(said, text.Compare.OtherDay.Fill(text.FR, "20\u00a0octobre\u00a02026", "20\u00a0octobre\u00a02024")) {
		t.Error("two days are compared without a word")
	}
	if same := uitest.Words(app.HTMLString(Page(frame.At(text.FR, "compare/"), book, left, left))); strings.Contains(same, "dates différentes") {
		t.Error("one day is said to be two")
	}
}
