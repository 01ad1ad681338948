package occupation

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/core/noc"
)

// place is where the occupation stands in the hierarchy, from the broad category down. Each class opens the unit groups in it that no narrower one has; the broad category, which may have a hundred, opens its major groups.
func (p *Page) place(g noc.Group) []app.UI {
	classes := p.book.NOC.Ancestors(g.Code)
	folds := make([]app.UI, 0, len(classes))
	for i, class := range classes {
		content := func() []app.UI { return []app.UI{p.units(p.besides(class, classes[i+1:]))} }
		switch {
		case i == 0:
			content = func() []app.UI { return []app.UI{p.majorLinks(class)} }
		case i < len(classes)-1 && len(p.besides(class, classes[i+1:])) == 0:
			content = nil
		}
		folds = append(folds, row(p.level(i, class, content)))
	}
	return []app.UI{list("place", folds)}
}

// level is one class of the hierarchy; where it has nothing to open it is only named.
func (p *Page) level(i int, class noc.Class, content func() []app.UI) app.UI {
	name := p.fill(text.Occupation.Levels[i], class.Code) + p.in(text.Page.Colon) + class.In(p.Lang)
	if content == nil {
		return para("", name)
	}
	return p.fold("place-"+class.Code, name, content)
}

// besides gives the unit groups of a class that the next narrower one does not have.
func (p *Page) besides(class noc.Class, narrower []noc.Class) []noc.Group {
	all := p.book.NOC.WithPrefix(class.Code)
	if len(narrower) == 0 {
		return all
	}
	var others []noc.Group
	for _, g := range all {
		if g.Code.String()[:len(narrower[0].Code)] != narrower[0].Code {
			others = append(others, g)
		}
	}
	return others
}

// majorLinks lists the major groups of a broad category, as the finder opens them.
func (p *Page) majorLinks(broad noc.Class) app.UI {
	var rows []app.UI
	for _, class := range p.below(broad.Code) {
		rows = append(rows, row(link(p.up()+"#"+groupID(class.Code), span("", class.In(p.Lang)), blank(), span("code", class.Code))))
	}
	return list("links", rows)
}

// below gives the classes of one digit more than a class has.
func (p *Page) below(code string) []noc.Class {
	var classes []noc.Class
	for _, class := range p.book.NOC.Classes() {
		if len(class.Code) == len(code)+1 && class.Code[:len(code)] == code {
			classes = append(classes, class)
		}
	}
	return classes
}
