package ahead

import "github.com/maxence-charriere/go-app/v9/pkg/app"

// The elements that the screen has many of.

func para(class, words string) app.HTMLP { return app.P().Class(class).Text(words) }

func box(class string, body ...app.UI) app.HTMLDiv { return app.Div().Class(class).Body(body...) }

func link(href, words string) app.HTMLA { return app.A().Href(href).Text(words) }

func heading(words string) app.UI { return app.H1().ID("top").TabIndex(-1).Text(words) }

// part is a section under a heading.
func part(class, id, words string, body ...app.UI) app.UI {
	return app.Section().Class(class).Aria("labelledby", id).Body(append([]app.UI{app.H2().ID(id).Text(words)}, body...)...)
}

// shown is there or hidden: an element that comes and goes would make go-app draw those after it anew.
func shown(is bool, body ...app.UI) app.UI { return app.Div().Hidden(!is).Body(body...) }
