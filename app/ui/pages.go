package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
	"portage/app/ui/library"
	unit "portage/app/ui/occupation"
	"portage/core/noc"
)

// Page is one address of the site.
type Page struct {
	Path        string // Below the site's root, "" or ending in a slash.
	Lang        string // "en" or "fr".
	Title       string // What the browser's tab says.
	Description string // One sentence, for search engines and the installer.
	Many        bool   // One of the pages of all unit groups: the worker keeps one page that stands for them all.
	StandsIn    bool   // That page. It has nothing to find.
}

// languages are in the order of the list of pages.
var languages = []text.Lang{text.EN, text.FR}

// Calculators lists the calculator's page in each language.
func Calculators() []Page {
	var all []Page
	for _, lang := range languages {
		all = append(all, PageAt(frame.Folder(lang)))
	}
	return all
}

// Pages lists every address of the site, the calculators first.
func Pages() []Page {
	var all []Page
	for _, path := range Paths() {
		all = append(all, PageAt(path))
	}
	return all
}

// Paths lists the paths of all pages, the calculators' first.
func Paths() []string {
	var all []string
	for _, lang := range languages {
		all = append(all, frame.Folder(lang))
	}
	book, err := library.Book()
	for _, lang := range languages {
		at := frame.Folder(lang) + unit.Folder
		all = append(all, at, at+unit.Any+"/")
		if err != nil {
			continue
		}
		for _, g := range book.NOC.Groups {
			all = append(all, at+g.Code.String()+"/")
		}
	}
	return all
}

// PageAt gives the page of a path, as a browser may have it: with the name of the folder's file or without. What is no page of ours is taken for the calculator.
func PageAt(path string) Page {
	lang, address, isOccupation := split(path)
	page := Page{Path: frame.Folder(lang), Lang: string(lang)}
	if !isOccupation {
		page.Title, page.Description = text.Site.Title.In(lang), text.Site.Description.In(lang)
		return page
	}
	page.Path += unit.Folder
	if address != "" {
		page.Path += address + "/"
	}
	page.Title, page.Description = unit.Describe(lang, address)
	page.StandsIn, page.Many = address == unit.Any, IsOccupation(path)
	return page
}

// New returns the root component of the page at a path.
func New(path string) app.Composer {
	lang, address, isOccupation := split(path)
	if isOccupation {
		return &unit.Page{Lang: string(lang), Address: address}
	}
	return &page{Lang: string(lang)}
}

// IsOccupation tells whether a path is that of five digits, be there an occupation of that code or not.
func IsOccupation(path string) bool {
	_, address, is := split(path)
	_, err := noc.ParseCode(address)
	return is && err == nil
}

// StandIn gives the page that stands in for those of all unit groups in the language of a path.
func StandIn(path string) Page {
	lang, _, _ := split(path)
	return PageAt(frame.Folder(lang) + unit.Folder + unit.Any + "/")
}

// split gives the language of a path and, if it is that of an occupation, what stands after the folder of the occupations.
func split(path string) (lang text.Lang, address string, isOccupation bool) {
	rest, french := strings.CutPrefix(strings.TrimSuffix(path, "index.html")+"/", "fr/")
	lang = text.EN
	if french {
		lang = text.FR
	}
	address, isOccupation = strings.CutPrefix(rest, unit.Folder)
	return lang, strings.Trim(address, "/"), isOccupation
}
