//go:build !js

package occupation

import (
	"fmt"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/draft"
	"portage/app/ui/finder"
	"portage/app/ui/kept"
	"portage/app/ui/library"
	"portage/app/ui/storage"
	"portage/core/noc/find"
	"portage/data"
)

// open mounts a page as a browser would.
func open(t *testing.T, lang text.Lang, address string) (*Page, app.ClientDispatcher) {
	t.Helper()
	p := &Page{Lang: string(lang), Address: address}
	tester := app.NewClientTester(p)
	t.Cleanup(tester.Close)
	tester.Consume()
	return p, tester
}

func drawn(p *Page, tester app.ClientDispatcher) string {
	p.Update()
	tester.Consume()
	return app.HTMLString(p)
}

func mustSay(t *testing.T, html string, all ...string) {
	t.Helper()
	for _, want := range all {
		if !strings.Contains(html, want) {
			t.Errorf("it does not say %q", want)
		}
	}
}

func mustNotSay(t *testing.T, html string, all ...string) {
	t.Helper()
	for _, not := range all {
		if strings.Contains(html, not) {
			t.Errorf("it says %q", not)
		}
	}
}

// takeTitles gives all pages of this test's program the titles of a language.
func takeTitles(t *testing.T, lang text.Lang) {
	t.Helper()
	book, err := library.Book()
	if err != nil {
		t.Fatal(err)
	}
	packed, err := find.Pack(book.NOC, find.OpenTitles(data.Titles(string(lang))), find.OpenEveryday(data.Everyday(string(lang))))
	if err != nil {
		t.Fatal(err)
	}
	library.Finders().Take(lang, packed)
	t.Cleanup(func() { library.Finders().Take(lang, find.Packed{}) })
}

// The days are those of the announcements of 2023-05-31, 2025-02-27 and 2026-02-18.
func TestCategoriesAreSaidNowAndBeforeWithTheirDays(t *testing.T) {
	p, tester := open(t, text.EN, "63201")
	html := drawn(p, tester)
	mustSay(t, html, "Butchers", "Trade occupations", "since February\u00a018, 2026", "Agriculture and agri-food occupations", "from May\u00a031, 2023 to February\u00a017, 2026", "As of the list in force since February\u00a018, 2026")

	p, tester = open(t, text.FR, "72404")
	mustSay(t, drawn(p, tester), "depuis le 18\u00a0février\u00a02026", "du 31\u00a0mai\u00a02023 au 26\u00a0février\u00a02025")

	p, tester = open(t, text.EN, "64100")
	mustSay(t, drawn(p, tester), text.Occupation.NoneEver.EN, text.Occupation.RoundsNone.EN, text.Occupation.NotByOccupation.EN)

	p, tester = open(t, text.EN, "42102")
	mustSay(t, drawn(p, tester), "Skilled military recruits", text.Occupation.ForMilitaryOffer.EN)
}

// 72404 was listed from 2023-05-31 to 2025-02-26 and is again since 2026-02-18: the transport round of 2026-08-07 counts; trade rounds never do.
func TestRoundsAreThoseOfItsCategoriesWhileTheyListedIt(t *testing.T) {
	p, tester := open(t, text.EN, "72404")
	html := drawn(p, tester)
	mustSay(t, html, "Round 434", "August\u00a07, 2026", "Round 264")
	mustNotSay(t, html, "Trade occupations", "Show 1 more")
	if got := strings.Count(html, `class="when"`); got != 4 {
		t.Errorf("%d rounds", got)
	}

	// Agriculture listed 63201 until 2026-02-17, and held three rounds; trade lists it since, and held one.
	p, tester = open(t, text.EN, "63201")
	held := map[string]int{}
	for _, r := range p.book.Rounds().Rounds {
		held[r.Type]++
		if r.Type == "trade" && r.Date.String() < "2026-02-18" {
			held["trade"]--
		}
	}
	if got := strings.Count(drawn(p, tester), `class="when"`); got != held["agriculture"]+held["trade"] {
		t.Errorf("%d rounds, of %v", got, held)
	}
}

// The category was called so until 2025-02-26; round 255 of 2023-07-06 was its second.
func TestARoundHasTheNameThatItsCategoryHadThatDay(t *testing.T) {
	p, tester := open(t, text.EN, "31301")
	_, then, ok := strings.Cut(drawn(p, tester), "Round 255")
	if !ok {
		t.Fatal("there is no round 255")
	}
	then, _, _ = strings.Cut(then, "</li>")
	mustSay(t, then, "Healthcare occupations")
}

func TestOnlyTheNewestRoundsAreShownBeforeThePersonAsksForAll(t *testing.T) {
	p, tester := open(t, text.EN, "31301")
	html := drawn(p, tester)
	first, rest, ok := strings.Cut(html, `id="more-rounds"`)
	if !ok || strings.Count(first, `class="when"`) != fewRounds || strings.Count(rest, `class="when"`) == 0 {
		t.Errorf("%d rounds, then %d", strings.Count(first, `class="when"`), strings.Count(rest, `class="when"`))
	}
	mustSay(t, html, fmt.Sprintf("Show %d more", strings.Count(rest, `class="when"`)))
}

func TestEveryClassOfTheHierarchyLeadsToItsNeighbours(t *testing.T) {
	p, tester := open(t, text.EN, "31301")
	html := drawn(p, tester)
	mustSay(t, html, "Broad category 3: ", "Major group 31: ", "Sub-major group 313: ", "Minor group 3130: ",
		`href="../#group-32"`, `href="../31100/"`, `href="../31302/"`)
	if got := strings.Count(html, `aria-current="page"`); got != 1 {
		t.Errorf("the occupation itself stands %d times among its neighbours", got)
	}
}

func TestLookAlikesStandBesideItWithWhatTellsThemApart(t *testing.T) {
	takeTitles(t, text.EN)
	p, tester := open(t, text.EN, "63200")
	html := drawn(p, tester)
	_, pair, ok := strings.Cut(html, `data-apart="62200"`)
	if !ok {
		t.Fatal("chefs do not stand beside cooks")
	}
	mustSay(t, pair, `href="../62200/"`, "Chefs", "63200 · TEER 3", "62200 · TEER 2")
	ofCooks, ofChefs := library.Finders().Finder(text.EN).Apart(63200, 62200)
	if len(ofCooks) == 0 || len(ofChefs) == 0 {
		t.Fatalf("nothing tells %v from %v", ofCooks, ofChefs)
	}
	lists := strings.Split(pair, `class="words"`)
	here, _, _ := strings.Cut(lists[1], "</ul>")
	there, _, _ := strings.Cut(lists[2], "</ul>")
	mustSay(t, here, ofCooks[0])
	mustSay(t, there, ofChefs[0])
	mustNotSay(t, here, ofChefs[0])
	p, tester = open(t, text.EN, "00010")
	mustNotSay(t, drawn(p, tester), text.Occupation.Alike.EN)
}

func TestTitlesThatAreNotThereAreSaidToCome(t *testing.T) {
	p, tester := open(t, text.FR, "63200")
	p.finders = finder.New(p.book.NOC)
	html := drawn(p, tester)
	mustSay(t, html, text.Occupation.TitlesComing.FR)
	mustNotSay(t, html, text.Occupation.Examples.FR)
}

func TestTheTitlesOpenInTwoParts(t *testing.T) {
	takeTitles(t, text.EN)
	p, tester := open(t, text.EN, "63200")
	html := drawn(p, tester)
	mustSay(t, html, "line cook", `id="more-titles"`, "breakfast cook", `id="everyday"`)
}

func TestACodeThatThereIsNotNamesTheNearestAndTheFinder(t *testing.T) {
	p, tester := open(t, text.EN, "31309")
	html := drawn(p, tester)
	mustSay(t, html, "There is no occupation 31309", `href="../31300/"`, `href="../31303/"`, text.Occupation.FindOne.EN)
	mustNotSay(t, html, text.Occupation.Choose.EN, `href="../31200/"`)
}

func TestThePageThatStandsForAllBecomesTheFinderWhereItIsOpenedItself(t *testing.T) {
	p, tester := open(t, text.EN, Any)
	mustSay(t, drawn(p, tester), text.Occupation.Finder.EN, `href="../31301/"`, `href="../../"`)
	p.running = false
	html := drawn(p, tester)
	mustSay(t, html, text.Occupation.AnyLead.EN)
	mustNotSay(t, html, text.Occupation.Finder.EN)
}

func TestWaysAreRelativeToTheAddress(t *testing.T) {
	for _, c := range []struct {
		page                  Page
		up, work, other, unit string
	}{
		{Page{Lang: "en"}, "./", "../work/", "../fr/occupation/", "31301/"},
		{Page{Lang: "fr"}, "./", "../work/", "../../occupation/", "31301/"},
		{Page{Lang: "en", Address: "63200"}, "../", "../../work/", "../../fr/occupation/63200/", "../31301/"},
		{Page{Lang: "fr", Address: "63200"}, "../", "../../work/", "../../../occupation/63200/", "../31301/"},
	} {
		p := &c.page
		if p.up() != c.up || p.at().To(work) != c.work || p.at().OtherLanguage(p.address()) != c.other || p.toUnit("31301") != c.unit {
			t.Errorf("%s %q: %s %s %s %s", p.Lang, p.Address, p.up(), p.at().To(work), p.at().OtherLanguage(p.address()), p.toUnit("31301"))
		}
	}
}

func TestChoosingAnOccupationLosesNothing(t *testing.T) {
	told := func(places ...string) *draft.Draft {
		d := &draft.Draft{}
		for i := 0; i < len(places); i += 2 {
			if strings.HasSuffix(places[i], ".noc") {
				d.Add(draft.Jobs)
			}
			d.Set(places[i], places[i+1])
		}
		return d
	}
	for _, c := range []struct {
		name   string
		before kept.Case
		want   string // the case file afterwards
		says   string
	}{
		{"nothing was told", kept.Case{}, `"person":{"work":[{"noc":"63200"}]}`, ""},
		{"answers stay", kept.Case{Answers: told("person.born", "1994-05-02", "person.work[0].noc", "31301"), Day: "2026-01-01"},
			`"person":{"born":"1994-05-02","work":[{"noc":"31301"},{"noc":"63200"}]}`, ""},
		{"it is there already", kept.Case{Answers: told("person.work[0].noc", "31301", "person.work[1].noc", "63200")},
			`"person":{"work":[{"noc":"31301"},{"noc":"63200"}]}`, "already in your case: job 2"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, tester := open(t, text.EN, "63200")
			if c.before.Answers != nil {
				c.before.ID = "a"
				if err := p.store.Write(c.before); err != nil {
					t.Fatal(err)
				}
			}
			p.choose(p.ctx, "63200")
			html := drawn(p, tester)
			after, err := p.store.Read(p.store.Current())
			if err != nil || after.Day != c.before.Day || !strings.Contains(string(after.Answers.CaseFile()), c.want) {
				t.Errorf("%v: %+v %s", err, after, after.Answers.CaseFile())
			}
			mustSay(t, html, c.says)
			if c.says == "" && p.said != nil {
				t.Errorf("it says %q", p.said.what)
			}
		})
	}
}

func TestAnswersThatCannotBeReadAreNotTouched(t *testing.T) {
	p, tester := open(t, text.EN, "63200")
	device := &storage.Memory{}
	device.Set("portage.case.a", "not ours")
	p.store = kept.Over(device, &storage.Memory{})
	p.choose(p.ctx, "63200")
	mustSay(t, drawn(p, tester), text.Occupation.Unreadable.EN)
	if after := p.store.Raw("a"); after != "not ours" {
		t.Errorf("in their place stands %s", after)
	}
}

func TestAFaultInAHandlerEndsNothing(t *testing.T) {
	p, tester := open(t, text.FR, "63200")
	p.guard(func(app.Context, app.Event) { panic("a fault of ours") })(p.ctx, app.Event{})
	mustSay(t, drawn(p, tester), text.Page.Fault.FR)
}
