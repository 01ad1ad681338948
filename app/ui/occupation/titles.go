package occupation

import (
	"cmp"
	"slices"
	"strings"

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
	if p.finders.State(p.lang()) == finder.Arrived {
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

// The ids of the parts that open all titles, and what people say.
const allTitles, everyday = "all-titles", "everyday"

// titles are what the occupation is called: examples, and in parts that open all titles and what people say.
func (p *Page) titles(code noc.Code, names *called) []app.UI {
	if names == nil {
		return []app.UI{app.Div().Class("coming").Body(p.titlesMissing())}
	}
	return []app.UI{
		app.H3().Text(p.in(text.Occupation.Examples)),
		app.Ul().Class("names").ID("examples").Body(items(names.examples)...),
		app.Div().Class("needs-script").Body(
			p.fold(allTitles, p.in(text.Occupation.AllTitles), func() []app.UI { return p.list(code, official) }),
			p.fold(everyday, p.in(text.Occupation.Everyday), func() []app.UI { return p.list(code, informal) }),
		),
	}
}

// official gives all titles in the order of the alphabet.
func official(l find.Listed) []string {
	return slices.SortedFunc(slices.Values(slices.Concat(l.Examples, l.Others)), func(a, b string) int {
		return cmp.Compare(strings.ToLower(a), strings.ToLower(b))
	})
}

// informal gives what people say.
func informal(l find.Listed) []string { return l.Everyday }

// list draws what an occupation is called. The page drawn ahead of time leaves it out.
func (p *Page) list(code noc.Code, of func(find.Listed) []string) []app.UI {
	if !p.running || p.finders.State(p.lang()) != finder.Arrived {
		return []app.UI{p.titlesMissing()}
	}
	names := of(p.finders.Finder(p.lang()).Titles(code))
	if len(names) == 0 {
		return []app.UI{app.P().Class("hint").Text(p.in(text.Occupation.NothingElse))}
	}
	return []app.UI{app.Ul().Class("names").Body(items(names)...)}
}

func items(texts []string) []app.UI {
	all := make([]app.UI, 0, len(texts))
	for _, one := range texts {
		all = append(all, app.Li().Text(one))
	}
	return all
}

// titlesMissing says that the titles are not there yet, or could not be fetched.
func (p *Page) titlesMissing() app.UI {
	said, failed := text.Occupation.TitlesComing, p.finders.State(p.lang()) == finder.Failed
	if failed {
		said = text.Occupation.TitlesFailed
	}
	return app.Div().Attr("role", "status").Body(
		app.P().Class("hint").Text(p.in(said)),
		app.Button().Class("quiet").Type("button").Hidden(!failed).OnClick(p.guard(func(app.Context, app.Event) { p.loadTitles() }), "titles", p.Lang).
			Text(p.in(text.Occupation.TryAgain)),
	)
}
