package e2e

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"portage/app/text"
	"portage/app/ui"
)

// samplePages are one page of each kind, in one of the languages: the calculator's first page in both, a step, the finder, an occupation and a round.
func samplePages() []ui.Page {
	var pages []ui.Page
	for _, path := range []string{"", "fr/", "work/", "fr/occupation/", "occupation/31301/", "fr/round/255/"} {
		pages = append(pages, ui.PageAt(path))
	}
	return pages
}

// nurses is what the page of registered nurses says in each language, and of what it must say something.
var nurses = map[string][]string{
	"occupation/31301/": {
		"Registered nurses and registered psychiatric nurses", "31301", "usually a university degree",
		"Healthcare and social services occupations", "since May 31, 2023", "registered nurse (R.N.)",
		"Licensed practical nurses", "IRCC looks at what you did, not at the title",
		"lowest score", "General rounds and rounds for one program did not look at the occupation",
		"Minor group 3130", "NOC 2021 V1.0", "Adapted from Statistics Canada",
	},
	"fr/occupation/31301/": {
		"Infirmiers autorisés/infirmières autorisées", "31301", "généralement un diplôme universitaire",
		"Professions de la santé et des services sociaux", "depuis le 31 mai 2023", "infirmier autorisé/infirmière autorisée",
		"Infirmiers auxiliaires/infirmières auxiliaires", "IRCC tient compte de ce que vous avez fait",
		"note la plus basse", "Les rondes générales et celles d’un seul programme n’ont pas tenu compte de la profession",
		"Sous-groupe 3130", "CNP 2021 V1.0", "Adapté de Statistique Canada",
	},
}

func TestAnOccupationCanBeReadWithoutScriptOnAnyHostOfPlainFiles(t *testing.T) {
	for path, says := range nurses {
		t.Run(path, func(t *testing.T) {
			h := newHost(t, "/tools/ee/")
			h.ShowPlainly()
			p := newTab(t, browsing, chromedp.WithNewBrowserContext())
			if _, err := chromedp.Call(p.ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true}); err != nil {
				t.Fatal(err)
			}
			p.Go(h.URL + strings.TrimSuffix(path, "/")) // Plain hosts add the slash.
			if got := p.String("location.href"); got != h.URL+path {
				t.Errorf("it stands at %s", got)
			}
			said := p.String("document.body" + plain)
			for _, want := range says {
				if !strings.Contains(said, want) {
					t.Errorf("it does not say %q", want)
				}
			}
			if p.True(`document.getElementById("choose").checkVisibility()`) {
				t.Error("it offers what cannot be done without script")
			}
			if h.Requests("app.wasm") > 0 {
				t.Fatal("scripts run")
			}
			p.True(`(() => { document.querySelector("#place-3130 a[href='../31302/']").click(); return true })()`)
			p.Wait(fmt.Sprintf("location.href === %q", h.URL+strings.Replace(path, "31301", "31302", 1)))
			p.Screenshot("sister")
		})
	}
}

// What was drawn ahead of time is drawn again the same, from what the page carries: the titles need not come.
func TestTheProgramDrawsAnOccupationAsItWasDrawnAheadOfTime(t *testing.T) {
	const drawn = `JSON.stringify([...document.querySelectorAll("h1, h2, h3, dd, li, summary, .words")].filter((e) => e.checkVisibility()).map((e) => {
		const box = e.getBoundingClientRect();
		return [e.innerText, Math.round(box.x), Math.round(box.y), Math.round(box.width), Math.round(box.height)];
	}))`
	for path := range nurses {
		t.Run(path, func(t *testing.T) {
			h := newHost(t, "/")
			release := h.Hold("app.wasm")
			defer release()
			p := openTab(t, h.URL+path)
			before := p.String(drawn)
			h.Before(func(_ http.ResponseWriter, r *http.Request) bool {
				return slices.Contains(append(filesOf(text.EN), filesOf(text.FR)...), strings.TrimPrefix(r.URL.Path, "/")) // They never come.
			})
			release()
			p.WaitReady()
			if after := p.String(drawn); after != before {
				t.Errorf("ahead of time %s\nby the program %s", before, after)
			}
		})
	}
}

func TestAnOccupationNeverSeenBeforeIsThereWithoutANetwork(t *testing.T) {
	h := newHost(t, "/tools/ee/")
	p := openTab(t, h.URL)
	p.WaitReady()
	p.WaitTitles("en")
	h.Stop()

	for path, lands := range map[string]string{
		"occupation/21232/":           "occupation/21232/",
		"occupation/21232":            "occupation/21232/",
		"occupation/21232/?utm=1":     "occupation/21232/?utm=1",
		"occupation/21232?utm=1":      "occupation/21232/?utm=1",
		"occupation/21232/index.html": "occupation/21232/index.html",
	} {
		p.Go(h.URL + path)
		p.WaitReady()
		p.WaitText("Software developers and programmers")
		p.WaitText("interactive media developer") // A title, which the device has kept.
		if got := p.String("location.href"); got != h.URL+lands {
			t.Errorf("%s lands on %s", path, got)
		}
		if got, want := p.String("document.title"), ui.PageAt("occupation/21232/").Title; got != want {
			t.Errorf("the title is %q", got)
		}
	}
	for part, title := range map[string]string{"more-titles": "cloud developer", "everyday": "xamarin developer"} {
		p.Find("#" + part + " > summary").Click()
		p.WaitText(title)
	}
	p.Screenshot("offline")

	// The titles of the other language have never been wanted.
	p.Expect("")
	p.Go(h.URL + "fr/occupation/21232/")
	p.WaitReady()
	p.WaitText("Développeurs/développeuses et programmeurs/programmeuses de logiciels")
	p.WaitText("ne sont pas encore sur cet appareil")
	p.Screenshot("offline-fr")
	h.Start()
	p.Button("Réessayer").Click()
	p.WaitText("développeur/développeuse de médias interactifs")
	h.Stop()
	p.Reload()
	p.WaitReady()
	p.WaitText("développeur/développeuse de médias interactifs")
}

func TestACodeThatNoOccupationHasIsSaidPlainly(t *testing.T) {
	for path, says := range map[string][]string{
		"occupation/31309/":    {"There is no occupation 31309", "The nearest codes", "Nursing coordinators and supervisors"},
		"fr/occupation/31309/": {"La profession 31309 n’existe pas", "Les codes les plus proches", "Coordonnateurs/coordonnatrices et superviseurs/superviseures des soins infirmiers"},
	} {
		t.Run(path, func(t *testing.T) {
			h := newHost(t, "/tools/ee/")
			h.Show(built) // Not every host has a page of ours for what is missing.
			p := newTab(t, browsing, chromedp.WithNewBrowserContext())
			p.Expect("404")
			p.Go(h.URL + path)
			check := func() {
				t.Helper()
				p.WaitReady()
				for _, want := range says {
					p.WaitText(want)
				}
			}
			check()
			p.WaitOffline()
			p.Wait("navigator.serviceWorker.controller")
			h.Stop()
			p.Reload()
			check()
			p.Screenshot("missing")
			p.Find("main > div:last-child .button").Click()
			p.Wait(fmt.Sprintf("location.href === %q", strings.TrimSuffix(h.URL+path, "31309/")))
			p.WaitText(map[bool]string{true: "Trouvez votre profession", false: "Find your occupation"}[strings.HasPrefix(path, "fr/")])
		})
	}
}

func TestTheLanguageOfAnOccupationChangesInPlace(t *testing.T) {
	h := newHost(t, "/tools/ee/")
	p := openTab(t, h.URL+"occupation/63200/")
	p.WaitReady()
	p.True("window.same = true")
	for _, c := range []struct{ path, says, title string }{
		{"fr/occupation/63200/", "Cuisiniers/cuisinières", "second cuisinier/seconde cuisinière"},
		{"occupation/63200/", "Cooks", "line cook"},
	} {
		p.Find("#language").Click()
		p.Wait(fmt.Sprintf("location.href === %q", h.URL+c.path))
		p.Wait(fmt.Sprintf("document.querySelector('h1').innerText === %q", c.says))
		p.WaitText(c.title)
		if got, want := p.String("document.title"), ui.PageAt(c.path).Title; got != want {
			t.Errorf("the title is %q, not %q", got, want)
		}
	}
	if !p.True("window.same === true") {
		t.Error("the page was loaded anew")
	}
}

func TestFromOneOccupationToAnotherThePersonArrivesAtItsTop(t *testing.T) {
	h := newHost(t, "/")
	p := openTab(t, h.URL+"occupation/31301/")
	p.WaitReady()
	p.Find("#place-3130 > summary").Click()
	p.Find("#place-3130 li:last-child a").Click()
	arrived := func(heading string) {
		t.Helper()
		p.Wait(fmt.Sprintf(`document.activeElement.localName === "h1" && document.activeElement.innerText === %q`, heading))
		if p.Number(`document.querySelectorAll("details[open]").length`) != 0 {
			t.Error("what was opened on the page before is open")
		}
	}
	arrived("Physician assistants, midwives and allied health professionals")
	p.Wait("scrollY === 0")
	p.True("(() => { history.back(); return true })()")
	arrived("Registered nurses and registered psychiatric nurses")
}

func TestTheFinderOpensDownToEveryOccupation(t *testing.T) {
	for _, folder := range []string{"", "fr/"} {
		t.Run("/"+folder, func(t *testing.T) {
			h := newHost(t, "/tools/ee/")
			p := openTab(t, h.URL+folder+"occupation/")
			if got := p.Number(`document.querySelectorAll(".links a").length`); got != 516 {
				t.Errorf("drawn ahead of time, it leads to %v occupations", got)
			}
			p.WaitReady()
			p.Find("#group-3 > summary").Click()
			p.Find("#group-31 > summary").Click()
			p.Screenshot("open")
			p.Find(`#group-31 a[href="31301/"]`).Click()
			p.Wait(fmt.Sprintf("location.href === %q", h.URL+folder+"occupation/31301/"))
			p.WaitText("31301")

			// And from there back to the neighbours.
			p.Find("#place-3 > summary").Click()
			p.Find(`#place-3 a[href$="#group-32"]`).Click()
			p.Wait(`document.getElementById("group-32")?.open && document.activeElement.parentElement.id === "group-32"`)
			p.Find(`#group-32 a[href="32101/"]`).Wait()
		})
	}
}

func TestTheFinderLeadsToThePageOfWhatIsFound(t *testing.T) {
	for folder, heading := range map[string]string{"": "Cooks", "fr/": "Cuisiniers/cuisinières"} {
		t.Run("/"+folder, func(t *testing.T) {
			h := newHost(t, "/tools/ee/")
			p := openTab(t, h.URL+folder+"occupation/")
			p.WaitReady()
			p.Find("#search").Type("63200")
			p.Wait(`document.getElementById("search").getAttribute("aria-expanded") === "true"`)
			p.Screenshot("found")
			p.Press(kb.ArrowDown + kb.Enter)
			p.Wait(fmt.Sprintf("location.href === %q", h.URL+folder+"occupation/63200/"))
			p.Wait(fmt.Sprintf(`document.activeElement.localName === "h1" && document.activeElement.innerText === %q`, heading))
		})
	}
}

func TestAnOccupationThatIsChosenIsPutIntoTheCase(t *testing.T) {
	h := newHost(t, "/tools/ee/")
	p := openTab(t, h.URL+"fr/you/")
	p.WaitReady()
	p.Find("#person-born").Fill("1994-05-02")
	p.Wait(keptCase + `?.includes("1994-05-02")`)
	p.Go(h.URL + "fr/occupation/31301/")
	p.WaitReady()
	p.Find("#choose").Click()
	p.Wait(fmt.Sprintf("location.href === %q", h.URL+"fr/work/#person-work-0-item"))
	p.Wait(`document.activeElement.id === "person-work-0-country"`)
	p.WaitText("Infirmiers autorisés/infirmières autorisées")
	p.Screenshot("chosen")
	p.Find(`.steps a[href="../you/"]`).Click()
	if got := p.Find("#person-born").Value(); got != "1994-05-02" {
		t.Errorf("the day of birth is %q", got)
	}

	p.Go(h.URL + "fr/occupation/31301/")
	p.WaitReady()
	p.Find("#choose").Click()
	p.WaitText("déjà dans votre dossier : emploi 1")
	p.Screenshot("there")
	p.Find(`.choose a`).Click()
	p.Wait(`document.activeElement.id === "person-work-0-country"`)
}
