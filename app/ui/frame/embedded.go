package frame

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/embed"
	"portage/core"
)

// Embedded tells whether the page at an address stands in somebody's page: it is the one made for that, or the program has come from there.
func Embedded(address string) bool { return address == embed.Folder || embed.Current().Embedded }

// embeddedHeader is the way to what the host has chosen, and to the other language.
func embeddedHeader(at Place, address string) app.UI {
	other := string(text.Other(at.Lang))
	return app.Header().Class("top", "compact").Body(
		app.A().Class("brand").Href(at.To(embed.Current().First())).Body(
			app.Raw(mark),
			app.Span().Text(text.Site.Name.In(at.Lang)),
		),
		app.A().ID("language").Class("language").Href(at.OtherLanguage(address)).Lang(other).HrefLang(other).Text(text.Page.OtherLanguage.In(at.Lang)),
	)
}

// EmbeddedFooter is what an embedded page is not, and the way to the full application at an address.
func EmbeddedFooter(at Place, book *core.Book, full string) app.UI {
	return app.Footer().Class("compact").Body(
		app.P().Body(
			app.Text(text.Embed.NotAdvice.In(at.Lang)+" "),
			app.A().ID("open-full").Href(full).Target("_blank").Rel("noopener").Text(text.Embed.OpenFull.In(at.Lang)),
		),
		app.P().Text(book.NOC.Attribution.In(string(at.Lang))),
	)
}
