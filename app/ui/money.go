package ui

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/draft"
)

// money asks for a sum, and shows how it was read where it was not written in plain digits.
func (p *page) money(place string) app.UI {
	typed, said := p.get(place), ""
	if value, ok := draft.Money(typed); ok && value != typed {
		dollars, _ := strconv.ParseFloat(value, 64)
		said = text.Controls.ReadAs.Fill(p.lang(), text.Money(p.lang(), int(dollars)))
	}
	return p.draw(field{place: place}, app.Div().Body(
		p.line(place, "text", "decimal"),
		app.P().Class("read").Text(said),
	))
}
