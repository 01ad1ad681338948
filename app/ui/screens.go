package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/ui/embed"
	"portage/app/ui/frame"
	"portage/app/ui/maker"
)

// The addresses of the calculator's screens below the folder of a language.
const (
	startScreen   = ""
	quickScreen   = "quick/"
	checkScreen   = "check/"
	resultScreen  = "result/"
	roundsScreen  = "rounds/"
	casesScreen   = "cases/"
	compareScreen = "compare/"
	shareScreen   = "share/"
	reportScreen  = "report/"
	sourcesScreen = "sources/"
	galleryScreen = "gallery/"
	embedScreen   = embed.Folder
	makerScreen   = maker.Folder

	changeScreen = "change/"
	pathsScreen  = "paths/"
	aheadScreen  = "ahead/"
	coupleScreen = "couple/"
	nextScreen   = "next/"
	rulesScreen  = "rules/"
)

// screens lists the addresses of all screens, the steps in their order among them. The pages of single rounds are apart.
var screens = []string{
	startScreen, quickScreen, youStep, studyStep, languagesStep, workStep, partnerStep, tiesStep, offerStep, checkScreen,
	resultScreen, changeScreen, pathsScreen, aheadScreen, coupleScreen, nextScreen, rulesScreen, roundsScreen, casesScreen, compareScreen, shareScreen, reportScreen, sourcesScreen, galleryScreen, embedScreen, makerScreen,
}

// partOf gives the part of the site that a screen belongs to, by the address of the part's first page.
func partOf(screen string) string {
	switch screen {
	case startScreen, galleryScreen, embedScreen, makerScreen:
		return ""
	case resultScreen, reportScreen, sourcesScreen:
		return resultScreen
	case casesScreen, compareScreen, shareScreen:
		return casesScreen
	case changeScreen, pathsScreen, aheadScreen, coupleScreen, nextScreen, rulesScreen:
		return changeScreen
	}
	if screen == roundsScreen || isRound(screen) {
		return roundsScreen
	}
	return checkScreen
}

// content is what stands between header and footer.
func (p *page) content() []app.UI {
	switch p.Screen {
	case startScreen:
		return p.start()
	case quickScreen:
		return p.quick()
	case checkScreen:
		return p.check()
	case resultScreen:
		return p.result()
	case roundsScreen:
		return p.rounds()
	case casesScreen:
		return p.listOfCases()
	case compareScreen:
		return p.compare()
	case shareScreen:
		return p.share()
	case reportScreen:
		return p.report()
	case sourcesScreen:
		return p.sources()
	case galleryScreen:
		return p.gallery()
	case embedScreen:
		return p.chosen()
	case makerScreen:
		return p.maker()
	}
	switch {
	case isRound(p.Screen):
		return p.round()
	case partOf(p.Screen) == changeScreen:
		return p.advice()
	}
	return p.step()
}

// screen puts the content into an element of its own kind for each screen, so that go-app makes no field of one screen out of that of another.
func (p *page) screen() app.UI {
	kind, _, _ := strings.Cut(p.Screen, "/")
	if kind == "" {
		kind = "start"
	}
	return app.Elem("portage-" + kind).Class("screen").Body(p.content()...)
}

// at is where the page stands.
func (p *page) at() frame.Place { return frame.At(p.lang(), p.Screen) }
