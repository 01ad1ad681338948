package occupation

import "github.com/maxence-charriere/go-app/v9/pkg/app"

// The elements that the pages have many of. Written out where it is used, each of go-app's takes a few hundred bytes of the program.

func para(class, words string) app.UI { return app.P().Class(class).Text(words) }

func strong(words string) app.UI { return app.Strong().Text(words) }

func span(class, words string) app.UI { return app.Span().Class(class).Text(words) }

func list(class string, rows []app.UI) app.HTMLUl { return app.Ul().Class(class).Body(rows...) }

func row(body ...app.UI) app.UI { return app.Li().Body(body...) }

func link(href string, body ...app.UI) app.HTMLA { return app.A().Href(href).Body(body...) }

// away leads to another site, in a language.
func away(href, lang, words string) app.UI {
	return app.A().Href(href).HrefLang(lang).Rel("external").Text(words)
}

func heading(body ...app.UI) app.UI { return app.H1().ID("top").TabIndex(-1).Body(body...) }

func box(class string, body ...app.UI) app.HTMLDiv { return app.Div().Class(class).Body(body...) }

// shown is there or hidden: an element that comes and goes would make go-app draw those after it anew.
func shown(is bool, body ...app.UI) app.UI { return app.Div().Hidden(!is).Body(body...) }

func blank() app.UI { return app.Text(" ") }
