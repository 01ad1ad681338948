package occupation

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/finder"
	"portage/core/noc"
	"portage/core/noc/find"
)

// called is what a page shows of job titles. They are fetched when they are wanted; a page that was drawn ahead of time carries its own.
type called struct {
	key      string // of the page
	examples []string
	apart    map[string]words // by the code of a look-alike
}

// words are those by which titles tell two occupations apart.
type words struct{ here, there []string }

// calledNow gives what is known of the titles of the page's occupation, nil for nothing yet.
func (p *Page) calledNow(code noc.Code) *called {
	if p.finders.State(p.lang()).HasTitles() {
		return callBy(p.finders.Finder(p.lang()), p.book.NOC, code)
	}
	if p.carried != nil && p.carried.key == p.key() {
		return p.carried
	}
	return nil
}

func callBy(f *find.Finder, table *noc.Table, code noc.Code) *called {
	c := &called{examples: f.Titles(code).Examples, apart: map[string]words{}}
	for _, other := range table.LookAlikes(code) {
		here, there := f.Apart(code, other)
		c.apart[other.String()] = words{here, there}
	}
	return c
}

// carriedBy reads what the page drawn ahead of time has, so that the program draws it again without fetching all titles.
func carriedBy(document app.Value) *called {
	page := document.Call("querySelector", "[data-carries]")
	if !page.Truthy() {
		return nil
	}
	c := &called{
		key:      page.Get("dataset").Get("carries").String(),
		examples: itemsOf(page.Call("querySelector", "#examples")),
		apart:    map[string]words{},
	}
	if len(c.examples) == 0 {
		return nil
	}
	pairs := page.Call("querySelectorAll", "[data-apart]")
	for i := range pairs.Length() {
		lists := pairs.Index(i).Call("querySelectorAll", ".words")
		c.apart[pairs.Index(i).Get("dataset").Get("apart").String()] = words{itemsOf(lists.Index(0)), itemsOf(lists.Index(1))}
	}
	return c
}

// itemsOf gives the texts of a list.
func itemsOf(list app.Value) []string {
	if !list.Truthy() {
		return nil
	}
	var texts []string
	items := list.Get("children")
	for i := range items.Length() {
		texts = append(texts, items.Index(i).Get("textContent").String())
	}
	return texts
}

// fetchTitles fetches the titles of the page's language where the page cannot be shown without them.
func (p *Page) fetchTitles() {
	if g, ok := p.group(); ok && p.calledNow(g.Code) == nil {
		p.loadTitles()
	}
}

func (p *Page) loadTitles() { p.finders.Load(p.ctx, p.lang(), func(app.Context) {}) }

// The ids of the parts that open more titles, and what people say.
const moreTitles, everyday = "more-titles", "everyday"

// titles are what the occupation is called: examples, and in parts that open all other titles and what people say.
func (p *Page) titles(code noc.Code, names *called) []app.UI {
	if names == nil {
		return []app.UI{box("coming", p.titlesMissing())}
	}
	return []app.UI{
		app.H3().Text(p.in(text.Occupation.Examples)),
		list("names", rowsOf(names.examples)).ID("examples"),
		box("needs-script",
			p.fold(moreTitles, p.in(text.Occupation.MoreTitles), func() []app.UI {
				return p.names(finder.State.HasTitles, func(f *find.Finder) []string { return f.Titles(code).Others })
			}),
			p.fold(everyday, p.in(text.Occupation.Everyday), func() []app.UI {
				return p.names(hasNames, func(f *find.Finder) []string { return f.Titles(code).Everyday })
			}),
		),
	}
}

func rowsOf(names []string) []app.UI {
	rows := make([]app.UI, 0, len(names))
	for _, name := range names {
		rows = append(rows, row(app.Text(name)))
	}
	return rows
}

func hasNames(s finder.State) bool { return s == finder.Arrived }

// names lists more of what the occupation is called, where that is here. The page drawn ahead of time leaves it out.
func (p *Page) names(isHere func(finder.State) bool, of func(*find.Finder) []string) []app.UI {
	if !p.running || !isHere(p.finders.State(p.lang())) {
		return []app.UI{p.titlesMissing()}
	}
	names := of(p.finders.Finder(p.lang()))
	if len(names) == 0 {
		return []app.UI{para("hint", p.in(text.Occupation.NothingElse))}
	}
	return []app.UI{list("names", rowsOf(names))}
}

// titlesMissing says that the titles are not there yet, or could not be fetched.
func (p *Page) titlesMissing() app.UI {
	state := p.finders.State(p.lang())
	said, failed := text.Occupation.TitlesComing, state == finder.Failed || state == finder.NamesFailed
	if failed {
		said = text.Occupation.TitlesFailed
	}
	return app.Div().Attr("role", "status").Body(
		para("hint", p.in(said)),
		app.Button().Class("quiet").Type("button").Hidden(!failed).OnClick(p.guard(func(app.Context, app.Event) { p.loadTitles() }), "titles", p.Lang).
			Text(p.in(text.Occupation.TryAgain)),
	)
}
