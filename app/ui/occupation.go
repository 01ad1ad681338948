package ui

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/combo"
	unit "portage/app/ui/occupation"
	"portage/core/category"
)

// occupation asks for an occupation by search.
func (p *page) occupation(place string) app.UI {
	return p.draw(field{place: place}, &combo.Occupation{
		Lang: p.lang(), ID: fieldID(place), Label: text.FieldAt(place).Label.In(p.lang()), DescribedBy: p.describedBy(place),
		Value: p.get(place), Pages: p.at().To(unit.Folder),
		Table: p.sheet.book.NOC, Finders: p.sheet.finders, Categories: p.sheet.categories(),
		Chosen: func(code string) { p.set(place, code) },
		Failed: p.failed,
	})
}

// categories gives the editions of the categories up to the day asked; of all days where what is asked is no day.
func (s *sheet) categories() []*category.Edition {
	all := s.book.Categories
	if on, ok := s.dayAsked(); ok {
		for n := len(all); n > 0 && all[n-1].InForce > on; n-- {
			all = all[:n-1]
		}
	}
	return all
}

// failed tells of a fault that a component has taken.
func (p *page) failed(fault any) {
	app.Logf("%v", fault)
	p.faulty = true
	p.Update()
}
