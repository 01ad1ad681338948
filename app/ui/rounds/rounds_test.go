//go:build !js

package rounds

import (
	"bytes"
	"html"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/app/ui/library"
	"portage/core"
	"portage/core/coretest"
	"portage/core/day"
	"portage/core/round"
)

func open(t testing.TB) *core.Book {
	t.Helper()
	book, err := library.Book()
	if err != nil {
		t.Fatal(err)
	}
	return book
}

// assess answers for one of the cases on a day.
func assess(t testing.TB, book *core.Book, line int, on day.Day) *core.Assessment {
	t.Helper()
	file, err := os.ReadFile("../../text/testdata/cases.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	c := coretest.Case(t, book, bytes.Split(file, []byte("\n"))[line])
	a, err := core.Assess(book, c, on)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

var asked = day.Of(2026, 11, 25)

func listOf(t testing.TB, lang text.Lang) *List {
	book := open(t)
	return &List{At: frame.At(lang, "rounds/"), Book: book, Assessment: assess(t, book, 0, asked)}
}

// again is the same screen, to be drawn anew: go-app draws one that it has mounted as it was.
func again(l *List) *List {
	return &List{At: l.At, Book: l.Book, Assessment: l.Assessment, wish: l.wish, more: l.more}
}

func viewOf(t testing.TB, lang text.Lang) *view {
	l := listOf(t, lang)
	return newView(l.At, l.Book, l.Assessment)
}

func pageAt(t testing.TB, lang text.Lang, number string) *Page {
	l := listOf(t, lang)
	return &Page{At: frame.At(lang, pageOf(number)), Book: l.Book, Assessment: l.Assessment, Number: number, Running: true}
}

var (
	tag  = regexp.MustCompile(`(?s)<[^>]*>`)
	code = regexp.MustCompile(`\b(crs|fsw|cec|fst|category|person|partner|offer|military)\.[a-z]|[a-z]_[a-z]|\{\d\}|\[\d+\]|%!`)
)

// words gives what a person reads of a piece of HTML, in one line.
func words(s string) string {
	return strings.Join(strings.Fields(html.UnescapeString(tag.ReplaceAllString(strings.ReplaceAll(s, "\u00a0", "\x00"), " "))), " ")
}

// says gives the words of a component, its no-break spaces as they are.
func says(c app.UI) string { return strings.ReplaceAll(words(app.HTMLString(c)), "\x00", "\u00a0") }

func mustSay(t *testing.T, said string, all ...string) {
	t.Helper()
	for _, want := range all {
		if !strings.Contains(said, want) {
			t.Errorf("it does not say %q: %.3000s", want, said)
		}
	}
}

func mustNotSay(t *testing.T, said string, all ...string) {
	t.Helper()
	for _, not := range all {
		if strings.Contains(said, not) {
			t.Errorf("it says %q", not)
		}
	}
}

// Round 255, of July 6, 2023, 14:25:05 UTC, 1,500 invitations, 463, tie-break June 19, 2023, 06:41:05 UTC, is the one that the first users know best.
func TestRound255IsRightInTheTable(t *testing.T) {
	for lang, want := range map[text.Lang][]string{
		text.EN: {"Round 255", "July\u00a06, 2023", "Healthcare occupations (Version 1)", "1,500", "463"},
		text.FR: {"Ronde 255", "6\u00a0juillet\u00a02023", "Professions de la santé (Version 1)", "1\u00a0500", "463"},
	} {
		v := viewOf(t, lang)
		i, _ := placeOf(v.book, "255")
		mustSay(t, says(v.row(i, v.names())), want...)
	}
}

func TestRound255IsRightOnItsPage(t *testing.T) {
	for lang, want := range map[text.Lang][]string{
		text.EN: {"Round 255", "Healthcare occupations (Version 1), July\u00a06, 2023", "July\u00a06, 2023, 14:25:05\u00a0UTC", "Invitations 1,500", "Lowest score 463", "June\u00a019, 2023, 06:41:05\u00a0UTC", "17 days or more", "214,529 candidates", "July\u00a04, 2023", "35 occupations were listed", "At least 6\u00a0months", "in the 3\u00a0years before", "Without a gap", "In Canada or abroad"},
		text.FR: {"Ronde 255", "Professions de la santé (Version 1), 6\u00a0juillet\u00a02023", "6\u00a0juillet\u00a02023 à 14\u00a0h\u00a025\u00a0min\u00a05\u00a0s\u00a0UTC", "Invitations 1\u00a0500", "Note la plus basse 463", "19\u00a0juin\u00a02023 à 6\u00a0h\u00a041\u00a0min\u00a05\u00a0s\u00a0UTC", "17 jours ou plus", "214\u00a0529 candidats", "4\u00a0juillet\u00a02023", "35 professions figuraient", "Au moins 6\u00a0mois", "dans les 3\u00a0ans précédents", "Sans interruption"},
	} {
		mustSay(t, says(pageAt(t, lang, "255")), want...)
	}
}

func TestRound255IsRightInTheTab(t *testing.T) {
	book := open(t)
	title, description := Describe(text.EN, book, "255")
	mustSay(t, title+description, "Round 255 of July\u00a06, 2023: Healthcare occupations (Version 1)", "1,500 invitations", "lowest score 463")
	title, description = Describe(text.FR, book, "255")
	mustSay(t, title+description, "Ronde 255 du 6\u00a0juillet\u00a02023", "1\u00a0500 invitations", "note la plus basse de 463")
	title, _ = Describe(text.EN, book, Any)
	mustSay(t, title, "Round of invitations")
}

func TestEveryRoundHasItsNumber(t *testing.T) {
	book := open(t)
	numbers := Numbers(book)
	if len(numbers) != len(book.Rounds().Rounds) || numbers[0] != book.Rounds().Rounds[0].Number || numbers[len(numbers)-1] != "1" || !slices.Contains(numbers, "91a") {
		t.Errorf("%d numbers from %s to %s", len(numbers), numbers[0], numbers[len(numbers)-1])
	}
}

func TestEveryRoundHasANameInBothLanguages(t *testing.T) {
	en, fr := viewOf(t, text.EN), viewOf(t, text.FR)
	for i := range en.rounds() {
		r := &en.rounds()[i]
		if en.roundName(r) != r.Name {
			t.Errorf("round %s is called %q, not as IRCC does", r.Number, en.roundName(r))
		}
		if name := fr.roundName(r); name == "" || name == r.Name {
			t.Errorf("round %s is called %q in French", r.Number, name)
		}
	}
}

func TestMissingRoundsAreSaidWithTheWayToThem(t *testing.T) {
	book := open(t)
	newest := book.Rounds().Rounds[0].Date
	for _, c := range []struct {
		on   day.Day
		said bool
	}{{newest, false}, {newest + cycle, false}, {newest + cycle + 1, true}} {
		l := &List{At: frame.At(text.EN, "rounds/"), Book: book, Assessment: assess(t, book, 0, c.on)}
		if said := strings.Contains(says(l), "15 days ago"); said != c.said {
			t.Errorf("asked for %s: %v", c.on, said)
		}
	}
	mustSay(t, app.HTMLString(listOf(t, text.EN)), `href="#update"`, "55 days ago")
}

func TestTheRoundsOfTheYearAreCounted(t *testing.T) {
	l := listOf(t, text.EN)
	all, invited, open := 0, 0, 0
	for _, o := range l.Assessment.Rounds {
		if o.Date <= asked && o.Date > asked.AddYears(-1) {
			all++
			if o.Verdict == round.Invited {
				invited++
			}
			if o.Verdict == round.Open {
				open++
			}
		}
	}
	if invited == 0 || open == 0 {
		t.Fatal("the case shows nothing")
	}
	mustSay(t, says(l), "Of the "+strconv.Itoa(all)+" rounds in the 12 months up to November\u00a025, 2026, "+strconv.Itoa(invited)+" would have invited you", strconv.Itoa(open)+" more are open")
}

func TestTheScreenWithoutAnAnswerShowsWhatIrccPublished(t *testing.T) {
	l := listOf(t, text.FR)
	l.Assessment = nil
	drawn := app.HTMLString(l)
	mustSay(t, strings.ReplaceAll(words(drawn), "\x00", "\u00a0"), "Toutes les rondes d’invitations", "Ronde 447", text.RoundList.Points.In(text.FR))
	mustNotSay(t, drawn, `class="verdict`, `class="own"`, "dot-invited", text.Rounds.Then.FR)
	if n := strings.Count(drawn, `<circle class="dot"`); n != len(l.Book.Rounds().Rounds)+1 {
		t.Errorf("%d points and the one of the legend for %d rounds", n, len(l.Book.Rounds().Rounds))
	}
}

func TestEveryTypeHasAChartThatSaysItsFinding(t *testing.T) {
	l := listOf(t, text.EN)
	drawn := app.HTMLString(l)
	for _, kind := range kindsOf(l.Book.Rounds().Rounds) {
		mustSay(t, drawn, `id="chart-`+kind+`"`, `aria-labelledby="chart-`+kind+`"`)
	}
	all, last := 0, (*round.Round)(nil)
	for i := range l.Book.Rounds().Rounds {
		if r := &l.Book.Rounds().Rounds[i]; r.Type == round.CEC {
			all++
			if last == nil {
				last = r
			}
		}
	}
	mustSay(t, words(drawn), "Canadian Experience Class: "+strconv.Itoa(all)+" rounds, last lowest score "+strconv.Itoa(last.LowestScore)+" on "+strings.ReplaceAll(text.Date(text.EN, last.Date), "\u00a0", "\x00"))
}

func TestATypeThatIsChosenHasOneLargeChartAndItsRowsAlone(t *testing.T) {
	l := listOf(t, text.EN)
	l.choose("healthcare")
	drawn := app.HTMLString(l)
	if strings.Count(drawn, `class="chart"`) != 1 || strings.Count(drawn, `class="plot-large"`) != 1 {
		t.Error("there is not one large chart")
	}
	mustSay(t, drawn, "Round 255, ")
	mustNotSay(t, drawn[strings.Index(drawn, "rounds-table"):], "Canadian Experience Class</td>")
}

func TestTheTableIsPagedFilteredAndSorted(t *testing.T) {
	l := listOf(t, text.EN)
	v := newView(l.At, l.Book, l.Assessment)
	count := func() int { return strings.Count(app.HTMLString(again(l)), `role="rowheader"`) }
	if n := count(); n != pageSize {
		t.Errorf("%d rounds at first", n)
	}
	l.more = len(v.rounds())
	if n := count(); n != len(v.rounds()) {
		t.Errorf("%d rounds of %d", n, len(v.rounds()))
	}
	l.wish = wish{kind: "healthcare", verdict: "invited", year: "2026"}
	wanted := l.wish.wanted(v)
	if len(wanted) == 0 {
		t.Fatal("no healthcare round of 2026 would have invited this nurse")
	}
	for _, i := range wanted {
		if r := &v.rounds()[i]; r.Type != "healthcare" || yearOf(r) != "2026" || v.outcome(i).Verdict != round.Invited {
			t.Errorf("round %s is not what was asked for", r.Number)
		}
	}
	l.wish = wish{kind: "military", verdict: "invited"}
	mustSay(t, says(again(l)), text.Rounds.NoneMatch.EN)
}

func TestAColumnSortsOneWayAndThenTheOther(t *testing.T) {
	v := viewOf(t, text.EN)
	for _, c := range []struct {
		by    column
		value func(*round.Round) int
	}{
		{byScore, func(r *round.Round) int { return r.LowestScore }},
		{byInvitations, func(r *round.Round) int { return r.Invitations }},
		{byDate, func(r *round.Round) int { return int(r.Date) }},
	} {
		w := wish{by: 99}
		for _, rising := range []bool{false, true, false} {
			w.order(c.by)
			all := w.wanted(v)
			if w.rising != rising || len(all) != len(v.rounds()) {
				t.Fatalf("column %d: rising %v, %d rows", c.by, w.rising, len(all))
			}
			for k := 1; k < len(all); k++ {
				before, after := c.value(&v.rounds()[all[k-1]]), c.value(&v.rounds()[all[k]])
				if rising && before > after || !rising && before < after {
					t.Fatalf("column %d, rising %v: %d stands before %d", c.by, rising, before, after)
				}
			}
		}
	}
}

func TestTheColumnThatSortsSaysSo(t *testing.T) {
	l := listOf(t, text.EN)
	sorts := regexp.MustCompile(`aria-sort="([a-z]+)"`)
	order := func() (all []string) {
		for _, found := range sorts.FindAllStringSubmatch(app.HTMLString(again(l)), -1) {
			all = append(all, found[1])
		}
		return all
	}
	if got := order(); !slices.Equal(got, []string{"descending", "none", "none"}) {
		t.Errorf("at first: %v", got)
	}
	l.wish.order(byScore)
	l.wish.order(byScore)
	if got := order(); !slices.Equal(got, []string{"none", "none", "ascending"}) {
		t.Errorf("by score, rising: %v", got)
	}
}

func TestEachRowLeadsToItsPage(t *testing.T) {
	mustSay(t, app.HTMLString(listOf(t, text.EN)), `href="../round/447/"`)
	l := listOf(t, text.FR)
	l.At = frame.At(text.FR, "")
	mustSay(t, app.HTMLString(l), `href="round/447/"`)
}

func TestRoundsThatWereAddedAfterTheAnswerHaveNoReadingYet(t *testing.T) {
	l := listOf(t, text.EN)
	record := *l.Book.Rounds()
	newer := record.Rounds[0]
	newer.Number = "448"
	record.Rounds = append([]round.Round{newer}, record.Rounds...)
	v := newView(l.At, l.Book.WithRounds(&record), l.Assessment)
	if v.outcome(0) != nil || v.outcome(1).Number != "447" || v.outcome(len(record.Rounds)-1).Number != "1" {
		t.Error("the readings stand at other rounds")
	}
	mustSay(t, says(&List{At: l.At, Book: v.book, Assessment: l.Assessment}), "Round 448")
}

func TestNoCodeReachesTheScreens(t *testing.T) {
	for _, lang := range []text.Lang{text.EN, text.FR} {
		all := listOf(t, lang)
		all.more = 500
		for name, c := range map[string]app.UI{"list": all, "255": pageAt(t, lang, "255"), "1": pageAt(t, lang, "1"), "430": pageAt(t, lang, "430"), "437": pageAt(t, lang, "437"), "208": pageAt(t, lang, "208")} {
			drawn := app.HTMLString(c)
			if found := code.FindString(words(drawn)); found != "" {
				t.Errorf("%s in %s shows %q", name, lang, found)
			}
			if strings.Contains(drawn, "style=") || strings.Contains(drawn, "<script") {
				t.Errorf("%s in %s has a style or a script", name, lang)
			}
		}
	}
}

func TestHeadingsGoDownOneLevelAtATime(t *testing.T) {
	heading := regexp.MustCompile(`<h(\d)`)
	for name, c := range map[string]app.UI{"list": listOf(t, text.EN), "255": pageAt(t, text.EN, "255"), "1": pageAt(t, text.EN, "1"), "none": pageAt(t, text.EN, "9999")} {
		level := 0
		for _, found := range heading.FindAllStringSubmatch(app.HTMLString(c), -1) {
			next, _ := strconv.Atoi(found[1])
			if next > level+1 || level > 0 && next == 1 {
				t.Errorf("%s goes from h%d to h%d", name, level, next)
			}
			level = next
		}
	}
}

func BenchmarkList(b *testing.B) {
	l := listOf(b, text.EN)
	for b.Loop() {
		server := app.NewServerTester(&List{At: l.At, Book: l.Book, Assessment: l.Assessment})
		server.Consume()
		server.Close()
	}
}
