package result

import (
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/core"
)

// warnings says what to know before relying on the answer; nothing where there is nothing to say.
func (p *page) warnings() app.UI {
	if len(p.a.Warnings) == 0 {
		return app.Div().Class("warnings", "warnings-none")
	}
	var items []app.UI
	for _, w := range p.a.Warnings {
		items = append(items, app.Li().Text(p.warning(w)))
	}
	return app.Section().Class("warnings").Aria("labelledby", "warnings").Body(
		app.H2().ID("warnings").Text(p.in(text.Result.Warnings)),
		app.Ul().Body(items...),
	)
}

func (p *page) warning(w core.Warning) string {
	id, _ := strings.CutPrefix(w.About, "category.")
	name := ""
	if id != w.About {
		name = p.categoryName(id)
	}
	return text.Warning(p.lang, w.Code, w.About, name)
}
