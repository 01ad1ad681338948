package result

import (
	"bytes"
	"html"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/core"
	"portage/core/candidate"
	"portage/core/day"
	"portage/core/round"
	"portage/data"
)

type drawn struct {
	name   string
	lang   text.Lang
	a      *core.Assessment
	answer string
	rounds string
	bar    string
}

func open(t *testing.T) *core.Book {
	t.Helper()
	book, err := core.Open(data.Files)
	if err != nil {
		t.Fatal(err)
	}
	return book
}

// assess answers for one of the cases on a day, or on its own day, which is its id.
func assess(t *testing.T, book *core.Book, line []byte, on day.Day) *core.Assessment {
	t.Helper()
	_, a := assessed(t, book, line, on)
	return a
}

func assessed(t *testing.T, book *core.Book, line []byte, on day.Day) (*candidate.Case, *core.Assessment) {
	t.Helper()
	c, problems := book.ReadCase(line)
	for _, p := range problems {
		t.Fatal(p)
	}
	if on == 0 {
		on, _ = day.Parse(c.ID)
	}
	a, err := core.Assess(book, c, on)
	if err != nil {
		t.Fatal(err)
	}
	return c, a
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

// drawAll draws every case on its own day and on two older ones; the whole list of rounds only for the first two cases, for it is long.
func drawAll(t *testing.T) []drawn {
	t.Helper()
	if drawings != nil {
		return drawings
	}
	book := open(t)
	for i, line := range cases(t) {
		for k, on := range []day.Day{0, day.Of(2015, 6, 1), day.Of(2024, 6, 1)} {
			c, a := assessed(t, book, line, on)
			more := 0
			if i < 2 && k == 0 {
				more = len(a.Rounds)
			}
			for _, lang := range []text.Lang{text.EN, text.FR} {
				drawings = append(drawings, drawn{
					name: strconv.Itoa(i) + " of " + a.Day.String() + " in " + string(lang), lang: lang, a: a,
					answer: app.HTMLString(Answer(frame.At(lang, "result/"), book, c, a)),
					rounds: app.HTMLString(&Rounds{Lang: lang, Book: book, Assessment: a, more: more}),
					bar:    app.HTMLString(ScoreBar(lang, a)),
				})
			}
		}
	}
	return drawings
}

var (
	tag  = regexp.MustCompile(`(?s)<[^>]*>`)
	code = regexp.MustCompile(`\b(crs|fsw|cec|fst|category|person|partner|offer|military)\.[a-z]|[a-z]_[a-z]|\{\d\}|\[\d+\]|%!`)
)

// words gives what a person reads of a piece of HTML.
func words(s string) string { return html.UnescapeString(tag.ReplaceAllString(s, "\n")) }

func TestNoCodeReachesThePage(t *testing.T) {
	for _, d := range drawAll(t) {
		if found := code.FindString(words(d.answer + d.rounds + d.bar)); found != "" {
			t.Errorf("case %s shows %q", d.name, found)
		}
	}
}

func TestEveryPlaceForWordsHasSome(t *testing.T) {
	empty := regexp.MustCompile(`<(p|span|h2|h3|li|summary|a|dd|dt|strong|button|option|label)( [^>]*)?>\s*</`)
	for _, d := range drawAll(t) {
		for _, found := range empty.FindAllString(d.answer+d.rounds, -1) {
			if !strings.Contains(found, `"bound"`) {
				t.Errorf("case %s has an empty element: %s", d.name, found)
			}
		}
	}
}

func TestThePageKeepsThePolicyOfTheSite(t *testing.T) {
	link := regexp.MustCompile(`href="([^"]*)"`)
	for _, d := range drawAll(t) {
		whole := d.answer + d.rounds + d.bar
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
		for _, found := range heading.FindAllStringSubmatch(d.answer+d.rounds, -1) {
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
		for _, shown := range []string{words(d.answer), words(d.bar)} {
			has := func(s string) bool { return strings.Contains(shown, s) }
			if !has(text.Number(d.lang, d.a.CRS.Total)) || !has(text.Date(d.lang, d.a.Day)) {
				t.Errorf("case %s does not say the score or its day", d.name)
			}
			if has("\n"+text.Result.AtLeast.In(d.lang)+"\n") != d.a.CRS.AtLeast {
				t.Errorf("case %s: at least is %v", d.name, d.a.CRS.AtLeast)
			}
		}
		if d.a.CRS.AtLeast && !strings.Contains(words(d.answer), text.Number(d.lang, d.a.CRS.AtMost)) {
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

func TestTheListOfRoundsIsPagedAndFiltered(t *testing.T) {
	book := open(t)
	a := assess(t, book, cases(t)[0], 0)
	count := func(r *Rounds) int {
		return len(regexp.MustCompile(`class="round"`).FindAllString(app.HTMLString(r), -1))
	}
	if n := count(&Rounds{Lang: text.EN, Book: book, Assessment: a}); n != pageSize {
		t.Errorf("%d rounds at first", n)
	}
	if n := count(&Rounds{Lang: text.EN, Book: book, Assessment: a, more: len(a.Rounds)}); n != len(book.Rounds.Rounds) {
		t.Errorf("%d rounds of %d", n, len(book.Rounds.Rounds))
	}
	some := &Rounds{Lang: text.FR, Book: book, Assessment: a, kind: "healthcare", verdict: "invited"}
	for _, i := range some.wanted() {
		if a.Rounds[i].Type != "healthcare" || a.Rounds[i].Verdict != round.Invited {
			t.Errorf("round %s is not what was asked for", a.Rounds[i].Number)
		}
	}
	if len(some.wanted()) == 0 {
		t.Error("no healthcare round would have invited this nurse")
	}
	none := &Rounds{Lang: text.EN, Book: book, Assessment: a, kind: "military", verdict: "invited"}
	if shown := words(app.HTMLString(none)); !strings.Contains(shown, text.Rounds.NoneMatch.EN) {
		t.Error("an empty list does not say so")
	}
}

func TestRound255IsRightWhereItAppears(t *testing.T) {
	book := open(t)
	for _, c := range []struct {
		lang text.Lang
		want []string
	}{
		{text.EN, []string{"Round 255", "July\u00a06, 2023", "Healthcare occupations (Version 1)", "1,500", "463"}},
		{text.FR, []string{"Ronde 255", "6\u00a0juillet\u00a02023", "Professions de la santé (Version 1)", "1\u00a0500", "463"}},
	} {
		a := assess(t, book, cases(t)[0], 0)
		for i := range a.Rounds {
			if a.Rounds[i].Number != "255" {
				continue
			}
			row := words(app.HTMLString(newPage(c.lang, book, a).roundRow(i)))
			for _, want := range c.want {
				if !strings.Contains(row, want) {
					t.Errorf("round 255 does not say %q: %s", want, row)
				}
			}
		}
	}
}

func TestEveryRoundHasANameInBothLanguages(t *testing.T) {
	book := open(t)
	a := assess(t, book, cases(t)[0], 0)
	en, fr := newPage(text.EN, book, a), newPage(text.FR, book, a)
	for i := range book.Rounds.Rounds {
		r := &book.Rounds.Rounds[i]
		if en.roundName(r) != r.Name {
			t.Errorf("round %s is called %q, not as IRCC does", r.Number, en.roundName(r))
		}
		if name := fr.roundName(r); name == "" || name == r.Name {
			t.Errorf("round %s is called %q in French", r.Number, name)
		}
	}
}

func TestMissingRoundsAreSaid(t *testing.T) {
	book := open(t)
	newest := book.Rounds.Rounds[0].Date
	for _, c := range []struct {
		on   day.Day
		said bool
	}{{newest, false}, {newest + cycle, false}, {newest + cycle + 1, true}} {
		p := newPage(text.EN, book, assess(t, book, cases(t)[0], c.on))
		if said := strings.Contains(p.newest(), text.Rounds.Gap.EN); said != c.said {
			t.Errorf("asked for %s: %v", c.on, said)
		}
	}
}
