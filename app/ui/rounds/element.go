package rounds

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
)

// The elements that the screens have many of.

func para(class, words string) app.HTMLP { return app.P().Class(class).Text(words) }

func box(class string, body ...app.UI) app.HTMLDiv { return app.Div().Class(class).Body(body...) }

func list(class string, rows []app.UI) app.HTMLUl { return app.Ul().Class(class).Body(rows...) }

func row(body ...app.UI) app.HTMLLi { return app.Li().Body(body...) }

func link(href, words string) app.HTMLA { return app.A().Href(href).Text(words) }

func heading(words string) app.UI { return app.H1().ID("top").TabIndex(-1).Text(words) }

// shown is there or hidden: an element that comes and goes would make go-app draw those after it anew.
func shown(is bool, body ...app.UI) app.UI { return app.Div().Hidden(!is).Body(body...) }

// away leads to another site, in a language.
func away(href, lang, words string) app.HTMLA {
	return app.A().Href(href).HrefLang(lang).Rel("external").Text(words)
}

// verdict is a word with the shape and the colour of its class.
func verdict(lang text.Lang, id string) app.UI {
	return app.Span().Class("verdict", "verdict-"+id).Text(text.Verdict(id).In(lang))
}

func option(value, name, chosen string) app.UI {
	return app.Option().Value(value).Text(name).Selected(value == chosen)
}

// choice is a labelled list to choose from.
func choice(id, label string, onChange app.EventHandler, options []app.UI) app.UI {
	return app.Div().Body(app.Label().For(id).Text(label), app.Select().ID(id).OnChange(onChange, id).Body(options...))
}
