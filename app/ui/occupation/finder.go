package occupation

import (
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/combo"
	"portage/app/ui/frame"
	"portage/core/noc"
)

// finder is the way to an occupation: the search, and the ten broad categories.
func (p *Page) finder() []app.UI {
	return []app.UI{
		box("intro",
			heading(app.Text(p.in(text.Occupation.Finder))),
			para("lead", p.in(text.Occupation.FinderLead)),
			p.search(),
		),
		p.section("broad", text.Occupation.Broad, p.tree("")...),
	}
}

// search looks up an occupation and goes to its page.
func (p *Page) search() app.UI {
	label := p.in(text.Occupation.Search)
	return box("field search needs-script",
		app.Label().For("search").Text(label),
		app.P().Class("hint").ID("search-hint").Text(p.in(text.Occupation.SearchHint)),
		&combo.Occupation{
			Lang: p.lang(), ID: "search", Label: label, DescribedBy: "search-hint", Pages: "#broad",
			Table: p.book.NOC, Finders: p.finders, Categories: p.book.Categories,
			Chosen: func(code string) {
				p.ctx.Navigate(app.Getenv("PORTAGE_ROOT") + frame.Folder(p.lang()) + Folder + code + "/")
			},
			Failed: p.failed,
		},
	)
}

// tree is the classes below a class, which open their major groups, which open their unit groups.
func (p *Page) tree(code string) []app.UI {
	var folds []app.UI
	for _, class := range p.below(code) {
		folds = append(folds, p.fold(groupID(class.Code), class.Code+" "+class.In(p.Lang), func() []app.UI {
			if len(class.Code) == 1 {
				return p.tree(class.Code)
			}
			return []app.UI{p.units(p.book.NOC.WithPrefix(class.Code))}
		}))
	}
	return folds
}

// groupID is the id of a class in the finder.
func groupID(code string) string { return groupPrefix + code }

const groupPrefix = "group-"

// openTo opens the finder down to the class that the address names.
func (p *Page) openTo(part string) {
	if code, ok := strings.CutPrefix(part, groupPrefix); ok {
		for n := range code {
			p.open[groupID(code[:n+1])] = true
		}
	}
}

// any stands for the page of a unit group that is yet to be drawn.
func (p *Page) any() []app.UI {
	return []app.UI{box("intro",
		p.crumb(),
		heading(app.Text(p.in(text.Occupation.Any))),
		para("lead", p.in(text.Occupation.AnyLead)),
	)}
}

// missing says that there is no such occupation, and which are near.
func (p *Page) missing() []app.UI {
	near := make([]noc.Group, 0, 5)
	for _, code := range p.book.NOC.Nearest(p.Address) {
		if g, ok := p.book.NOC.Group(code); ok {
			near = append(near, g)
		}
	}
	return []app.UI{box("intro",
		heading(app.Text(p.fill(text.Occupation.Missing, p.Address))),
		para("lead", p.fill(text.Occupation.MissingLead, p.Address, p.book.NOC.Version)),
		p.units(near),
		box("actions", link(p.up(), app.Text(p.in(text.Occupation.FindOne))).Class("button")),
	)}
}
