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

// parts are the parts of the site by the addresses of their first pages.
var parts = []struct {
	address string
	name    *text.Text
}{
	{"check/", &text.Parts.Answers}, {"result/", &text.Parts.Result}, {"change/", &text.Parts.Advice}, {"rounds/", &text.Parts.Rounds},
	{"occupation/", &text.Parts.Occupations}, {"cases/", &text.Parts.Cases},
}

// Header is the name of the site and the way to its start, to its parts, and to the page at the same address in the other language. The part that the page belongs to, by the address of its first page, is marked.
func Header(at Place, address, part string) app.UI {
	if Embedded(address) {
		return embeddedHeader(at, address)
	}
	other := string(text.Other(at.Lang))
	links := make([]app.UI, 0, len(parts))
	for _, p := range parts {
		link := app.A().Href(at.To(p.address)).Text(p.name.In(at.Lang))
		switch part {
		case p.address:
			link = link.Aria("current", current(address, part))
		default:
			link = link.Aria("current", "false")
		}
		links = append(links, app.Li().Body(link))
	}
	return app.Header().Class("top").Body(
		app.A().Class("brand").Href(at.To("")).Body(
			app.Raw(mark),
			app.Span().Text(text.Site.Name.In(at.Lang)),
		),
		app.A().ID("language").Class("language").Href(at.OtherLanguage(address)).Lang(other).HrefLang(other).Text(text.Page.OtherLanguage.In(at.Lang)),
		app.Nav().Class("ways").Aria("label", text.Occupation.Parts.In(at.Lang)).Body(app.Ul().Body(links...)),
	)
}

// current tells a link to the page itself from one to the part that the page is in.
func current(address, part string) string {
	if address == part {
		return "page"
	}
	return "true"
}

// Footer is what the site is not, and where its occupations come from; more stands above it.
func Footer(at Place, book *core.Book, more ...app.UI) app.UI {
	return app.Footer().Body(append(more,
		app.P().Text(text.Page.NotAdvice.In(at.Lang)),
		app.P().Text(text.Page.NotAffiliated.In(at.Lang)),
		app.P().Class("footer-ways").Body(
			app.A().Href(at.To("sources/")).Text(text.Way.ToSources.In(at.Lang)),
			app.A().Href(at.To("embed-maker/")).Text(text.Page.ToMaker.In(at.Lang)),
		),
		app.P().Text(book.NOC.Attribution.In(string(at.Lang))),
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
