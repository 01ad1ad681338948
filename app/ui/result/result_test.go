package result

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

type drawn struct {
	name   string
	lang   text.Lang
	a      *core.Assessment
	answer string
	bar    string
}

// assess answers for one of the cases on a day, or on its own day, which is its id.
func assess(t *testing.T, book *core.Book, line []byte, on day.Day) *core.Assessment {
	t.Helper()
	_, a := uitest.Assessed(t, book, string(line), on)
	return a
}

func cases(t *testing.T) [][]byte {
	t.Helper()
	file, err := os.ReadFile("../../text/testdata/cases.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	return bytes.Split(bytes.TrimSpace(file), []byte("\n"))
}

var drawings []drawn // made once

// drawAll draws every case on its own day and on two older ones.
func drawAll(t *testing.T) []drawn {
	t.Helper()
	if drawings != nil {
		return drawings
	}
	book := coretest.Book(t)
	for i, line := range cases(t) {
		for _, on := range []day.Day{0, day.Of(2015, 6, 1), day.Of(2024, 6, 1)} {
			c, a := uitest.Assessed(t, book, string(line), on)
			for _, lang := range []text.Lang{text.EN, text.FR} {
				drawings = append(drawings, drawn{
					name: strconv.Itoa(i) + " of " + a.Day.String() + " in " + string(lang), lang: lang, a: a,
					answer: app.HTMLString(Answer(frame.At(lang, "result/"), book, c, a)),
					bar:    app.HTMLString(ScoreBar(lang, a)),
				})
			}
		}
	}
	return drawings
}

var code = regexp.MustCompile(`\b(crs|fsw|cec|fst|category|person|partner|offer|military)\.[a-z]|[a-z]_[a-z]|\{\d\}|\[\d+\]|%!`)

func TestNoCodeReachesThePage(t *testing.T) {
	for _, d := range drawAll(t) {
		if found := code.FindString(uitest.Words(d.answer + d.bar)); found != "" {
			t.Errorf("case %s shows %q", d.name, found)
		}
	}
}

func TestEveryPlaceForWordsHasSome(t *testing.T) {
	empty := regexp.MustCompile(`<(p|span|h2|h3|li|summary|a|dd|dt|strong|button|option|label)( [^>]*)?>\s*</`)
	for _, d := range drawAll(t) {
		for _, found := range empty.FindAllString(d.answer, -1) {
			if !strings.Contains(found, `"bound"`) {
				t.Errorf("case %s has an empty element: %s", d.name, found)
			}
		}
	}
}

func TestThePageKeepsThePolicyOfTheSite(t *testing.T) {
	link := regexp.MustCompile(`href="([^"]*)"`)
	for _, d := range drawAll(t) {
		whole := d.answer + d.bar
		if strings.Contains(whole, "style=") || strings.Contains(whole, "<script") {
			t.Errorf("case %s has a style or a script", d.name)
		}
		for _, found := range link.FindAllStringSubmatch(whole, -1) {
			to := found[1]
			outside := strings.HasPrefix(to, "https://") || strings.HasPrefix(to, "http://")
			if within, ok := strings.CutPrefix(to, "#"); ok && !strings.Contains(whole, `id="`+within+`"`) {
				t.Errorf("case %s links to %q, which is not there", d.name, to)
			} else if !ok && !outside && !strings.HasPrefix(to, "../") {
				t.Errorf("case %s links to %q", d.name, to)
			}
		}
	}
}

func TestHeadingsGoDownOneLevelAtATime(t *testing.T) {
	heading := regexp.MustCompile(`<h(\d)`)
	for _, d := range drawAll(t) {
		level := 1
		for _, found := range heading.FindAllStringSubmatch(d.answer, -1) {
			next, _ := strconv.Atoi(found[1])
			if next > level+1 || next < 2 {
				t.Errorf("case %s goes from h%d to h%d", d.name, level, next)
			}
			level = next
		}
	}
}

func TestEveryLineAndCheckIsCited(t *testing.T) {
	cited := regexp.MustCompile(`class="cite"`)
	entries := regexp.MustCompile(`class="(line|check|money)"`)
	for _, d := range drawAll(t) {
		if a, b := len(entries.FindAllString(d.answer, -1)), len(cited.FindAllString(d.answer, -1)); a != b {
			t.Errorf("case %s has %d lines, checks and tables and %d citations", d.name, a, b)
		}
	}
}

func TestTheScoreIsSaidWithItsDayAndWhatIsOpen(t *testing.T) {
	for _, d := range drawAll(t) {
		for _, shown := range []string{uitest.Words(d.answer), uitest.Words(d.bar)} {
			has := func(s string) bool { return strings.Contains(shown, s) }
			if !has(text.Number(d.lang, d.a.CRS.Total)) || !has(text.Date(d.lang, d.a.Day)) {
				t.Errorf("case %s does not say the score or its day", d.name)
			}
			if has("\n"+text.Result.AtLeast.In(d.lang)+"\n") != d.a.CRS.AtLeast {
				t.Errorf("case %s: at least is %v", d.name, d.a.CRS.AtLeast)
			}
		}
		if d.a.CRS.AtLeast && !strings.Contains(uitest.Words(d.answer), text.Number(d.lang, d.a.CRS.AtMost)) {
			t.Errorf("case %s does not say what the score may reach", d.name)
		}
	}
}

func TestTheBarIsAsLongAsTheScoreCanBe(t *testing.T) {
	rect := regexp.MustCompile(`x="(\d+)" y="0" width="(\d+)"`)
	for _, d := range drawAll(t) {
		end := 0
		for _, found := range rect.FindAllStringSubmatch(d.bar, -1) {
			x, _ := strconv.Atoi(found[1])
			width, _ := strconv.Atoi(found[2])
			if x < end {
				t.Errorf("case %s: a part begins at %d before %d", d.name, x, end)
			}
			end = x + width
		}
		if end > barWidth || end < barWidth-4*barGap {
			t.Errorf("case %s: the bar ends at %d", d.name, end)
		}
	}
}
