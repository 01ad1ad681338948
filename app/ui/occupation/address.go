package occupation

import (
	"strconv"
	"strings"

	"portage/app/text"
	"portage/app/ui/library"
)

// Folder is the folder of the occupations, below that of a language.
const Folder = "occupation/"

// Describe gives the title and the description of the page at an address.
func Describe(lang text.Lang, address string) (title, description string) {
	book, err := library.Book()
	switch {
	case err != nil || address == "":
		return text.Occupation.FinderTitle.In(lang), text.Occupation.FinderDescription.In(lang)
	case address == Any:
		return text.Occupation.AnyTitle.In(lang), text.Occupation.FinderDescription.In(lang)
	}
	group, ok := groupAt(book, address)
	if !ok {
		return text.Occupation.Missing.Fill(lang, address), text.Occupation.FinderDescription.In(lang)
	}
	return text.Occupation.PageTitle.Fill(lang, address, group.In(string(lang))),
		text.Occupation.PageDescription.Fill(lang, address, strconv.Itoa(group.Code.Teer()))
}

// up is the way from the page to the finder.
func (p *Page) up() string {
	if p.Address == "" {
		return "./"
	}
	return "../"
}

// toCalculator is the way to the calculator in the page's language.
func (p *Page) toCalculator() string { return strings.TrimPrefix(p.up()+"../", "./") }

// toOtherLanguage is the way to the same page in the other language.
func (p *Page) toOtherLanguage() string {
	way := p.toCalculator() + "../" + Folder
	if p.lang() == text.EN {
		way = p.toCalculator() + "fr/" + Folder
	}
	if p.Address != "" {
		way += p.Address + "/"
	}
	return way
}

// toUnit is the way to the page of a unit group.
func (p *Page) toUnit(code string) string { return strings.TrimPrefix(p.up(), "./") + code + "/" }
