//go:build !js

package combo

import (
	"strings"
	"testing"
	"time"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/finder"
	"portage/core/coretest"
	"portage/core/noc"
	"portage/core/noc/find"
	"portage/data"
)

// occupation makes a field for an occupation that can fetch nothing.
func occupation(t *testing.T, lang text.Lang) *Occupation {
	t.Helper()
	book := coretest.Book(t)
	return &Occupation{
		Lang: lang, ID: "job", Label: "Occupation", DescribedBy: "job-hint", Pages: "occupation/",
		Table: book.NOC, Finders: finder.From(book.NOC, nil), Categories: book.Categories,
		Chosen: func(string) {},
		Failed: func(fault any) { t.Error(fault) },
	}
}

// mount puts the field on a page.
func mount(t *testing.T, o *Occupation) app.ClientDispatcher {
	t.Helper()
	tester := app.NewClientTester(o)
	t.Cleanup(tester.Close)
	tester.Consume()
	return tester
}

func packed(t *testing.T, lang text.Lang) find.Packed {
	t.Helper()
	table, err := noc.Read(data.Files)
	if err != nil {
		t.Fatal(err)
	}
	content, err := find.Pack(table, find.OpenTitles(data.Titles(string(lang))), find.OpenEveryday(data.Everyday(string(lang))))
	if err != nil {
		t.Fatal(err)
	}
	return content
}

// english gives the English files of the site by their names.
func english(t *testing.T) func(name string) (string, bool) {
	packed := packed(t, text.EN)
	files := map[string]string{finder.File(text.EN): packed.Titles, finder.NamesFile(text.EN): packed.Names}
	return func(name string) (string, bool) { return files[name], files[name] != "" }
}

func TestTheSearchIsAComboboxWithAList(t *testing.T) {
	o := occupation(t, text.EN)
	mount(t, o)
	html := app.HTMLString(o)
	mustHave(t, html, `role="combobox"`, `aria-autocomplete="list"`, `aria-expanded="false"`, `aria-controls="job-list"`, `aria-describedby="job-hint"`, `id="job"`,
		`role="listbox"`, `id="job-list"`, `aria-label="Occupation"`, `role="status"`, `href="occupation/"`)
}

func TestWhatIsChosenIsShownWithItsPageAndToldOnce(t *testing.T) {
	o := occupation(t, text.FR)
	var told []string
	o.Chosen = func(code string) { told = append(told, code) }
	tester := mount(t, o)
	o.choose("31301")
	tester.Consume()
	html := app.HTMLString(o)
	mustHave(t, html, "Infirmiers autorisés", "31301 · FEER 1", `href="occupation/31301/"`, `id="job"`, text.Finder.Change.FR)
	if strings.Contains(html, "combobox") {
		t.Error("the search is still there")
	}
	o.choose("")
	tester.Consume()
	mustHave(t, app.HTMLString(o), "combobox")
	if strings.Join(told, ",") != "31301," {
		t.Errorf("told of %q", told)
	}
}

func TestACodeThatDoesNotExistIsShownWithoutAPage(t *testing.T) {
	o := occupation(t, text.EN)
	o.Value = "99999"
	mount(t, o)
	html := app.HTMLString(o)
	mustHave(t, html, "<strong>99999</strong>")
	if strings.Contains(html, "TEER") {
		t.Error(html)
	}
}

func TestTypingOpensTheListWithNothingActive(t *testing.T) {
	o := occupation(t, text.EN)
	mount(t, o)
	o.typed("nurse")
	if v := o.view(); !v.open || v.active != "" || !strings.Contains(v.options, "31301") || v.nothing {
		t.Errorf("%+v", v)
	}
	o.typed("")
	if v := o.view(); v.open || v.options != "" {
		t.Errorf("%+v", v)
	}
}

func TestWhatToTryIsSaidInAPauseOnly(t *testing.T) {
	o := occupation(t, text.EN)
	tester := mount(t, o)
	o.focused = true
	o.typed("zzqqxx")
	if v := o.view(); v.nothing || v.status != "" {
		t.Errorf("at once: %+v", v)
	}
	tester.Consume()
	if v := o.view(); !v.nothing || !strings.HasPrefix(v.status, text.Finder.Nothing.EN) || v.open {
		t.Errorf("in the pause: %+v", v)
	}
	o.typed("nurse")
	if v := o.view(); v.nothing || v.status != "" {
		t.Errorf("at the next key: %+v", v)
	}
}

func TestTheNumberIsSaidOnceAfterTheLastKey(t *testing.T) {
	o := occupation(t, text.EN)
	tester := mount(t, o)
	o.focused = true
	o.typed("nurs")
	o.typed("nurse pract")
	tester.Consume()
	want := text.Finder.Suggested.In(text.EN, len(o.list.found.results))
	if o.status != want {
		t.Errorf("%q, want %q", o.status, want)
	}
}

func TestNothingIsSaidToWhoHasLeft(t *testing.T) {
	o := occupation(t, text.EN)
	tester := mount(t, o)
	o.typed("nurse")
	tester.Consume()
	if o.status != "" {
		t.Error(o.status)
	}
}

func TestTitlesThatArriveAreSearchedForTheSameQuery(t *testing.T) {
	o := occupation(t, text.EN)
	mount(t, o)
	o.typed("staff nurse")
	o.list.key("ArrowDown", false)
	active := o.view().active
	o.Finders.Take(text.EN, packed(t, text.EN))
	o.arrived(nil)
	if v := o.view(); v.active != active || !strings.Contains(v.options, "<mark>staff</mark>") && !strings.Contains(v.options, "<mark>staff nurse</mark>") {
		t.Errorf("active %s, was %s: %s", v.active, active, v.options)
	}
}

func TestTitlesThatArriveBeforeThePauseAreNotSpokenOf(t *testing.T) {
	o := occupation(t, text.EN)
	mount(t, o)
	o.focused = true
	o.typed("zzqqxx")
	o.arrived(nil)
	if o.status != "" {
		t.Errorf("before the pause: %q", o.status)
	}
	o.list.settled = true
	o.arrived(nil)
	if !strings.HasPrefix(o.status, text.Finder.Nothing.EN) {
		t.Errorf("after it: %q", o.status)
	}
}

func TestWhoWaitsForTitlesIsToldWhenTheyCome(t *testing.T) {
	o := occupation(t, text.EN)
	held := make(chan bool)
	fetch := english(t)
	o.Finders = finder.From(o.Table, func(name string) (string, bool) {
		<-held
		return fetch(name)
	})
	mount(t, o)
	o.focused = true
	o.Finders.Load(o.ctx, text.EN, o.arrived)
	o.tell()
	if o.status != text.Finder.Coming.EN {
		t.Errorf("while they are on their way: %q", o.status)
	}
	o.list.ask("nurse")
	if note := o.view().note; note != text.Finder.Coming.EN {
		t.Errorf("under the list: %q", note)
	}
	o.list.ask("")
	close(held)
	o.ctx.Dispatcher().(app.ClientDispatcher).Consume()
	if o.status != text.Finder.Arrived.EN || o.view().note != "" {
		t.Errorf("when they have come: %q, %q", o.status, o.view().note)
	}
}

func TestTitlesThatDoNotComeAreSaidAndTriedAgain(t *testing.T) {
	o := occupation(t, text.EN)
	tries := 0
	o.Finders = finder.From(o.Table, func(string) (string, bool) {
		tries++
		return "", false
	})
	tester := mount(t, o)
	for want := 1; want <= 2; want++ {
		o.entered()
		tester.Consume()
		if tries != want || o.status != text.Finder.Failed.EN {
			t.Errorf("%d tries, want %d: %q", tries, want, o.status)
		}
	}
}

func TestNamesThatComeLateLeaveWhatIsTypedAndTheActiveOption(t *testing.T) {
	o := occupation(t, text.EN)
	fetch, held, asked := english(t), make(chan bool), make(chan bool)
	o.Finders = finder.From(o.Table, func(name string) (string, bool) {
		if name == finder.NamesFile(text.EN) {
			close(asked)
			<-held
		}
		return fetch(name)
	})
	tester := mount(t, o)
	o.entered()
	<-asked
	for o.Finders.State(text.EN) != finder.NamesComing {
		time.Sleep(time.Millisecond)
	}
	o.typed("staff nurse")
	o.list.key("ArrowDown", false)
	before := o.view()
	if before.note != text.Finder.NamesComing.EN || !strings.Contains(before.options, `data-code="31301"`) {
		t.Errorf("while they are on their way: %q, %s", before.note, before.options)
	}
	close(held)
	tester.Consume()
	if v := o.view(); v.active != before.active || v.note != "" || o.list.query != "staff nurse" || !o.focused {
		t.Errorf("when they have come: option %q, before %q, note %q, query %q", v.active, before.active, v.note, o.list.query)
	}
	o.typed("uber")
	if v := o.view(); !strings.Contains(v.options, `data-code="75200"`) {
		t.Errorf("an everyday name finds %s", v.options)
	}
}

func TestNamesThatDoNotComeAreSaidAndTriedAgain(t *testing.T) {
	o := occupation(t, text.EN)
	fetch, tries := english(t), map[string]int{}
	o.Finders = finder.From(o.Table, func(name string) (string, bool) {
		tries[name]++
		if name == finder.NamesFile(text.EN) && tries[name] < 3 {
			return "", false
		}
		return fetch(name)
	})
	tester := mount(t, o)
	for want := 1; want <= 3; want++ {
		o.entered()
		tester.Consume()
		o.typed("staff nurse")
		note := text.Finder.NamesFailed.EN
		if want == 3 {
			note = ""
		}
		if tries[finder.NamesFile(text.EN)] != want || tries[finder.File(text.EN)] != 1 || o.view().note != note {
			t.Errorf("tries %v, the names wanted %d times: %q", tries, want, o.view().note)
		}
		if v := o.view(); !strings.Contains(v.options, `data-code="31301"`) {
			t.Errorf("without the names is found %s", v.options)
		}
	}
}

func TestTitlesThatComeAtOnceAreNotSpokenOf(t *testing.T) {
	o := occupation(t, text.EN)
	o.Finders = finder.From(o.Table, english(t))
	tester := mount(t, o)
	o.entered()
	tester.Consume()
	if o.status != "" || o.Finders.State(text.EN) != finder.Arrived {
		t.Errorf("%q", o.status)
	}
}

func TestATitleOfTheOtherLanguageSaysWhichItIsIn(t *testing.T) {
	o := occupation(t, text.EN)
	mount(t, o)
	o.Finders.Take(text.EN, packed(t, text.EN))
	o.Finders.Take(text.FR, packed(t, text.FR))
	o.typed("charpentière")
	mustHave(t, o.view().options, `data-code="72310"`, `<span>Carpenters</span>`, `<span lang="fr">`)
	o.typed("carpenter")
	mustHave(t, o.view().options, `data-code="72310"`)
	if strings.Contains(o.view().options, `lang="fr"`) {
		t.Error(o.view().options)
	}
}

// holder stands above a field, as a page does.
type holder struct {
	app.Compo
	given *Occupation // what the field is to be
	field *Occupation // the one that is mounted
}

func (h *holder) Render() app.UI {
	g := h.given
	now := &Occupation{Lang: g.Lang, ID: g.ID, Label: g.Label, DescribedBy: g.DescribedBy, Value: g.Value, Pages: g.Pages, Table: g.Table, Finders: g.Finders, Categories: g.Categories, Chosen: g.Chosen, Failed: g.Failed}
	if h.field == nil {
		h.field = now
	}
	return app.Div().Body(now)
}

// hold puts a page with a field up, and gives a way to change what the field is.
func hold(t *testing.T) (field *Occupation, change func(func(*Occupation))) {
	t.Helper()
	h := &holder{given: occupation(t, text.EN)}
	tester := app.NewClientTester(h)
	t.Cleanup(tester.Close)
	tester.Consume()
	return h.field, func(do func(*Occupation)) {
		do(h.given)
		h.Update()
		tester.Consume()
		tester.Consume() // what OnUpdate asks for
	}
}

func TestAChangeOfLanguageKeepsTheQueryAndSearchesAnew(t *testing.T) {
	field, change := hold(t)
	field.typed("architect")
	change(func(o *Occupation) { o.Lang = text.FR })
	if v := field.view(); field.list.query != "architect" || !strings.Contains(v.options, "FEER") {
		t.Errorf("%q: %+v", field.list.query, v)
	}
}

func TestADrawingOfThePageKeepsTheActiveOption(t *testing.T) {
	field, change := hold(t)
	field.typed("nurse")
	field.list.key("ArrowDown", false)
	before := field.view()
	change(func(*Occupation) {})
	if after := field.view(); after != before || after.active == "" {
		t.Errorf("%+v, was %+v", after, before)
	}
}

func TestAnAnswerFromElsewhereEndsTheSearch(t *testing.T) {
	field, change := hold(t)
	field.typed("nurse")
	change(func(o *Occupation) { o.Value = "31301" })
	change(func(o *Occupation) { o.Value = "" })
	if v := field.view(); field.list.query != "" || v.open || v.options != "" {
		t.Errorf("%q: %+v", field.list.query, v)
	}
}

func TestAFailureIsToldAndEndsNothing(t *testing.T) {
	o := occupation(t, text.EN)
	var told any
	o.Failed = func(fault any) { told = fault }
	func() {
		defer o.catch()
		panic("a fault of ours")
	}()
	if told != "a fault of ours" {
		t.Error(told)
	}
}
