// Package frame holds what stands around and above every page: the header, the footer, and what a page says of itself.
package frame

import (
	_ "embed"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/core"
)

// mark is the walker under a canoe, drawn into the page so that it takes its colour from it.
//
//go:embed mark.svg
var mark string

// Link is a way to another page, relative to the one it stands on.
type Link struct{ Href, Words string }

// Header is the name of the site, the way to its other part, and the way to the same page in the other language.
func Header(lang text.Lang, part Link, otherLanguage string) app.UI {
	other := string(text.Other(lang))
	return app.Header().Class("top").Body(
		app.Div().Class("brand").Body(
			app.Raw(mark),
			app.Span().Text(text.Site.Name.In(lang)),
		),
		app.Nav().Class("ways").Aria("label", text.Occupation.Parts.In(lang)).Body(
			app.A().Href(part.Href).Text(part.Words),
		),
		app.Nav().Aria("label", text.Page.Language.In(lang)).Body(
			app.A().ID("language").Href(otherLanguage).Lang(other).HrefLang(other).Text(text.Page.OtherLanguage.In(lang)),
		),
	)
}

// Footer is what the site is not, and where its occupations come from; more stands above it.
func Footer(lang text.Lang, book *core.Book, more ...app.UI) app.UI {
	return app.Footer().Body(append(more,
		app.P().Text(text.Page.NotAdvice.In(lang)),
		app.P().Text(text.Page.NotAffiliated.In(lang)),
		app.P().Text(book.NOC.Attribution.In(string(lang))),
	)...)
}

// Notice is what a page says of itself; an alarm asks to be read.
func Notice(lang text.Lang, what text.Text, alarm bool, more ...app.UI) app.UI {
	class := "notice"
	if alarm {
		class = "notice alarm"
	}
	return app.Div().Class(class).Body(append([]app.UI{app.P().Text(what.In(lang))}, more...)...)
}

// Fault says that a handler of ours failed, and offers what mends most faults.
func Fault(lang text.Lang) app.UI {
	return Notice(lang, text.Page.Fault, true, app.Button().Type("button").OnClick(func(ctx app.Context, _ app.Event) { ctx.Reload() }, "reload").
		Text(text.Page.Reload.In(lang)))
}

// Broken is the page that stands where one could not be drawn.
func Broken(said app.UI) app.UI {
	return app.Div().Class("page").Body(app.Main().Body(said))
}
