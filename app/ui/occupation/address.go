package occupation

import (
	"strconv"
	"strings"

	"portage/app/text"
	"portage/app/ui/frame"
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

// at is where the page stands.
func (p *Page) at() frame.Place { return frame.At(p.lang(), p.address()) }

// address is that of the page below the folder of its language.
func (p *Page) address() string {
	if p.Address == "" {
		return Folder
	}
	return Folder + p.Address + "/"
}

// toUnit is the way to the page of a unit group.
func (p *Page) toUnit(code string) string { return strings.TrimPrefix(p.up(), "./") + code + "/" }
