package ui

import (
	"slices"
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
	Many        bool   // One of the pages of all unit groups, or of all rounds: the worker keeps one page that stands for them all.
	StandsIn    bool   // That page. It has nothing to find.
	Hidden      bool   // Nothing for search engines.
	Embedded    bool   // Made to stand in a frame in somebody's page.
}

// languages are in the order of the list of pages.
var languages = []text.Lang{text.EN, text.FR}

// Calculators lists the calculator's first page in each language.
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
	for _, screen := range screens {
		for _, lang := range languages {
			all = append(all, frame.Folder(lang)+screen)
		}
	}
	book, err := library.Book()
	for _, lang := range languages {
		units, rounds := frame.Folder(lang)+unit.Folder, frame.Folder(lang)+roundFolder
		all = append(all, units, units+anyPage, rounds+anyPage)
		if err != nil {
			continue
		}
		for _, g := range book.NOC.Groups() {
			all = append(all, units+g.Code.String()+"/")
		}
		for i := range book.Rounds().Rounds {
			all = append(all, rounds+book.Rounds().Rounds[i].Number+"/")
		}
	}
	return all
}

const (
	roundFolder = "round/"
	anyPage     = unit.Any + "/" // the page that stands for any unit group, or for any round
)

// PageAt gives the page of a path, as a browser may have it: with the name of the folder's file or without. What is no page of ours is taken for the first page of the calculator.
func PageAt(path string) Page {
	lang, address := split(path)
	page := Page{Lang: string(lang), Path: frame.Folder(lang) + address}
	in := text.ScreenAt(address)
	switch {
	case isUnit(address):
		page.Title, page.Description = unit.Describe(lang, inFolder(address, unit.Folder))
	case isRound(address):
		page.Title, page.Description = describeRound(lang, inFolder(address, roundFolder))
	default:
		page.Title, page.Description = text.TabTitle(lang, in.Title.In(lang)), in.About.In(lang)
	}
	page.StandsIn = strings.HasSuffix(address, "/"+anyPage)
	page.Embedded = address == embedScreen
	page.Many = isOneOfMany(address)
	page.Hidden = page.StandsIn || slices.Contains(unlisted, address)
	return page
}

// unlisted are the screens that hold nothing without a person's answers.
var unlisted = []string{checkScreen, compareScreen, shareScreen, reportScreen, galleryScreen, embedScreen}

// New returns the root component of the page at a path.
func New(path string) app.Composer {
	lang, address := split(path)
	if isUnit(address) {
		return &unit.Page{Lang: string(lang), Address: inFolder(address, unit.Folder)}
	}
	return &page{Lang: string(lang), Screen: address}
}

// IsOneOfMany tells whether a path is that of a unit group or of a round, be there one of that code or number or not.
func IsOneOfMany(path string) bool {
	_, address := split(path)
	return isOneOfMany(address)
}

// IsPage tells whether a path below the site's root, "" or ending in a slash, is that of a page: for a unit group or a round be there one of that code or number or not.
func IsPage(path string) bool {
	lang, address := split(path)
	if path != frame.Folder(lang)+address {
		return false
	}
	many := isUnit(address) || isRound(address)
	return !many || address == unit.Folder || strings.HasSuffix(address, "/"+anyPage) || isOneOfMany(address)
}

func isOneOfMany(address string) bool {
	if isUnit(address) {
		_, err := noc.ParseCode(inFolder(address, unit.Folder))
		return err == nil
	}
	return isRound(address) && !strings.HasSuffix(address, "/"+anyPage)
}

// StandIn gives the page that stands in for those of all unit groups, or of all rounds, in the language of a path.
func StandIn(path string) Page {
	lang, address := split(path)
	folder := unit.Folder
	if isRound(address) {
		folder = roundFolder
	}
	return PageAt(frame.Folder(lang) + folder + anyPage)
}

// split gives the language of a path and what stands below the folder of the language: the address of a screen, of a unit group or of a round, and that of the first screen for what is none of these.
func split(path string) (lang text.Lang, address string) {
	rest, french := strings.CutPrefix(strings.TrimSuffix(path, "index.html")+"/", "fr/")
	lang = text.EN
	if french {
		lang = text.FR
	}
	address = strings.TrimLeft(strings.TrimRight(rest, "/")+"/", "/")
	if isUnit(address) || isRound(address) || slices.Contains(screens, address) {
		return lang, address
	}
	return lang, startScreen
}

func isUnit(address string) bool { return strings.HasPrefix(address, unit.Folder) }

// isRound tells whether an address is that of the page of one round.
func isRound(address string) bool {
	number := inFolder(address, roundFolder)
	return strings.HasPrefix(address, roundFolder) && number != "" && !strings.Contains(number, "/")
}

// inFolder gives what an address names in a folder.
func inFolder(address, folder string) string {
	return strings.Trim(strings.TrimPrefix(address, folder), "/")
}
