package e2e

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"portage/app/ui"
	"portage/app/ui/frame"
)

func TestThePageCanBeReadBeforeTheProgramArrives(t *testing.T) {
	for _, known := range samplePages() {
		t.Run(known.Lang+"/"+known.Path, func(t *testing.T) {
			h := newHost(t, "/")
			release := h.Hold("app.wasm")
			defer release()
			p := openTab(t, h.URL+known.Path)

			if p.True(`document.documentElement.dataset.ready === "true"`) {
				t.Fatal("the program runs already")
			}
			if got := p.String("document.documentElement.lang"); got != known.Lang {
				t.Errorf("lang is %q", got)
			}
			if got := p.String("document.title"); got != known.Title {
				t.Errorf("the title is %q", got)
			}
			if p.Number("document.querySelectorAll('h1').length") != 1 {
				t.Error("the page has not one main heading")
			}
			p.Wait(`document.getElementById("shell").innerText.length > 20`)
			if !p.True(`(() => {
				const heading = document.querySelector("h1").getBoundingClientRect();
				return document.querySelector("h1").contains(document.elementFromPoint(heading.x + 4, heading.y + heading.height / 2));
			})()`) {
				t.Error("something covers the heading")
			}
			p.Screenshot("before")

			release()
			p.WaitReady()
			if !p.True(`document.getElementById("shell").hidden`) {
				t.Error("the notice stays when the program runs")
			}
			if got := p.String("document.title"); got != known.Title {
				t.Errorf("the program changes the title to %q", got)
			}
			p.Screenshot("after")
		})
	}
}

// Whoever reads already must not lose the line when the program draws the page
// anew, and search for the largest paint must not start again.
func TestTheHeadingStaysInItsPlaceWhenTheProgramDrawsThePage(t *testing.T) {
	const heading = `JSON.stringify([document.querySelector("h1").innerText, document.querySelector("h1").getBoundingClientRect()])`
	for _, known := range samplePages() {
		t.Run(known.Lang+"/"+known.Path, func(t *testing.T) {
			h := newHost(t, "/")
			release := h.Hold("app.wasm")
			defer release()
			p := openTab(t, h.URL+known.Path)
			before := p.String(heading)
			release()
			p.WaitReady()
			if after := p.String(heading); after != before {
				t.Errorf("prerendered %s\nmounted %s", before, after)
			}
		})
	}
}

// largestText gives the area in view of the largest element that has words of its own: what
// a browser takes for the largest paint of a page without pictures.
const largestText = `Math.max(...[...document.body.querySelectorAll("*")]
	.filter((e) => [...e.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.nodeValue.trim()) && e.checkVisibility())
	.map((e) => {
		const r = e.getBoundingClientRect();
		return Math.max(0, r.width) * Math.max(0, Math.min(r.bottom, innerHeight) - Math.max(r.top, 0));
	}))`

// The largest paint is then that of the page as it can be read before the program is there.
func TestNothingThatTheProgramDrawsIsLargerThanWhatStoodThere(t *testing.T) {
	for _, lang := range languages {
		for _, path := range []string{"", "quick/", "result/", "rounds/", "paths/", "next/", "occupation/", "round/255/"} {
			t.Run(string(lang)+"/"+path, func(t *testing.T) {
				h := newHost(t, "/")
				release := h.Hold("app.wasm")
				defer release()
				p := openTab(t, h.URL+frame.Folder(lang)+path)
				before := must[float64](p, largestText)
				release()
				p.WaitReady()
				if after := must[float64](p, largestText); after > before {
					t.Errorf("%.0f before, %.0f after", before, after)
				}
			})
		}
	}
}

func TestTheProgramStartsInAnyFolder(t *testing.T) {
	for _, folder := range []string{"/", "/tools/ee/"} {
		for _, known := range samplePages() {
			t.Run(folder+known.Path, func(t *testing.T) {
				p := openTab(t, newHost(t, folder).URL+known.Path+"?utm=1")
				p.WaitReady()
				if got := p.String("document.documentElement.lang"); got != known.Lang {
					t.Errorf("lang is %q", got)
				}
			})
		}
	}
}

func TestAFolderMayHaveAnyName(t *testing.T) {
	h := newHost(t, "/~ana/mes outils/d’été/")
	p := openTab(t, h.URL+"fr/occupation/31301/")
	p.WaitReady()
	p.WaitOffline()
	p.Find("#language").Click()
	p.Wait("location.href === " + strconv.Quote(h.URL+"occupation/31301/"))
	p.Expect("everyday_en.json") // The names of the occupation's page may still be on their way.
	h.Stop()
	p.Go(h.URL + "fr/work/")
	p.WaitReady()
}

func TestWhatIsTypedBeforeTheProgramRunsIsKept(t *testing.T) {
	h := newHost(t, "/")
	release := h.Hold("app.wasm")
	defer release()
	p := openTab(t, h.URL+"offer/")

	field, typed := p.FindBy("the first field to type into", firstField), "Ana\u00efs"
	if field.Attribute("type") == "date" {
		typed = "2001-02-03"
		field.Fill(typed)
	} else {
		field.Type("Ana")
		p.Press("\u00efs")
	}
	release()
	p.WaitReady()
	if got := field.Value(); got != typed {
		t.Errorf("the field holds %q, not %q", got, typed)
	}
	if !p.True(firstField + " === document.activeElement") {
		t.Error("the focus is lost")
	}
}

// firstField gives the first field on the page that a person sees and can type into.
const firstField = `[...document.querySelectorAll("input, textarea")].find((field) =>
	["text", "search", "number", "date", "textarea"].includes(field.type) && !field.disabled && field.checkVisibility())`

func TestAButtonPressedBeforeTheProgramRunsIsPressedOnceItDoes(t *testing.T) {
	h := newHost(t, "/")
	release := h.Hold("app.wasm")
	defer release()
	p := openTab(t, h.URL+"cases/")

	button := p.FindBy("the first button", `[...document.querySelectorAll("button")].find((b) => !b.disabled && b.checkVisibility())`)
	name := button.Text()
	button.Click()
	p.True(`(() => {
		document.addEventListener("click", (e) => { window.clicked = (window.clicked || []).concat(e.target.innerText) }, true);
		return true;
	})()`)
	release()
	p.WaitReady()
	if got := must[[]string](p, "window.clicked || []"); len(got) != 1 || got[0] != name {
		t.Errorf("%q was pressed, then %q was", name, got)
	}
}

func TestTheProgramStartsWhereTheHostGivesItAWrongType(t *testing.T) {
	h := newHost(t, "/")
	h.Before(func(w http.ResponseWriter, r *http.Request) bool {
		if strings.HasSuffix(r.URL.Path, ".wasm") {
			content, err := os.ReadFile(filepath.Join(built, "app.wasm"))
			if err != nil {
				t.Error(err)
			}
			w.Header().Set("Content-Type", "application/octet-stream")
			w.Write(content)
			return true
		}
		return false
	})
	openTab(t, h.URL).WaitReady()
}

func TestAProgramThatDoesNotArriveIsSaidPlainlyInThePagesLanguage(t *testing.T) {
	for path, said := range map[string][2]string{
		"":    {"could not be loaded", "Reload"},
		"fr/": {"n’a pas pu être chargé", "Recharger"},
	} {
		t.Run("/"+path, func(t *testing.T) {
			h := newHost(t, "/")
			h.Before(func(w http.ResponseWriter, r *http.Request) bool {
				if strings.HasSuffix(r.URL.Path, ".wasm") {
					panic(http.ErrAbortHandler) // The connection breaks.
				}
				return false
			})
			p := openTab(t, h.URL+path)
			p.Expect("")
			p.WaitText(said[0])
			if got := p.Find("#shell").Attribute("role"); got != "alert" {
				t.Errorf("the notice has the role %q", got)
			}
			p.Screenshot("failed")

			h.Before(nil)
			p.Button(said[1]).Click()
			p.WaitReady()
		})
	}
}

func TestTheLanguageChangesInPlace(t *testing.T) {
	h := newHost(t, "/tools/ee/")
	p := openTab(t, h.URL)
	p.WaitReady()
	p.True("window.same = true")
	for _, known := range []string{"fr/", ""} {
		p.True("(() => { goappNav(" + strconv.Quote(h.URL+known) + "); return true })()")
		p.Wait("location.href === " + strconv.Quote(h.URL+known))
		lang := map[string]string{"fr/": "fr", "": "en"}[known]
		p.Wait("document.documentElement.lang === " + strconv.Quote(lang))
		if !p.True("window.same === true") {
			t.Fatal("the page was loaded anew")
		}
		if got := p.String(`document.querySelector("link[rel=icon]").href`); got != h.URL+"icons/icon.svg" {
			t.Errorf("at %q the icon is looked for at %s", known, got)
		}
	}
}

func TestLinksThatAreTheBrowsersAreLeftToIt(t *testing.T) {
	h := newHost(t, "/tools/ee/")
	p := openTab(t, h.URL)
	p.WaitReady()
	// The last listener to hear a click tells who took it: go-app's own prevents
	// what the browser would do. Here we prevent it ourselves, after asking.
	p.True(`(() => {
		window.onclick = (e) => { window.taken = "program"; e.preventDefault() };
		window.click = (html) => {
			document.body.firstElementChild.insertAdjacentHTML("beforeend", html);
			const link = document.body.firstElementChild.lastElementChild;
			window.taken = "browser";
			document.addEventListener("click", (e) => e.preventDefault(), {once: true});
			link.dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true, shiftKey: link.dataset.shift === ""}));
			link.remove();
			return window.taken;
		};
		return true;
	})()`)
	for link, want := range map[string]string{
		`<a href="fr/">another page of the site</a>`:                  "program",
		`<a href="#place">a place on this page</a>`:                   "browser",
		`<a href="../">above the site</a>`:                            "browser",
		`<a href="https://example.org/">another host</a>`:             "browser",
		`<a href="mailto:a@example.org">mail</a>`:                     "browser",
		`<a href="fr/" target="_blank">a tab of its own</a>`:          "browser",
		`<a href="fr/" data-shift>held with a key</a>`:                "browser",
		`<a href="build.json" download>a file to keep</a>`:            "browser",
		`<a href="blob:` + h.URL + `x" download>made on the page</a>`: "browser",
	} {
		if got := p.String("click(" + strconv.Quote(link) + ")"); got != want {
			t.Errorf("%s: the %s takes it, not the %s", link, got, want)
		}
	}
}

func TestAProgramThatStopsIsSaidPlainlyAndCanBeReloaded(t *testing.T) {
	p := openTab(t, newHost(t, "/").URL)
	p.WaitReady()
	p.Expect("")
	// An event that is none makes go-app's own handler panic, as a fault of ours would.
	p.True(`(() => { window.onclick(undefined); return true })()`)
	p.WaitText("has stopped")
	p.WaitText("answers are kept")
	if !p.True("document.body.firstElementChild.inert") {
		t.Error("the page still takes input that nothing answers")
	}
	p.Screenshot("stopped")
	p.Button("Reload").Click()
	p.Wait(`!document.querySelector(".stopped")`)
	p.WaitReady()
}

func TestAllLanguagesAreLinkedToEachOtherAndDescribed(t *testing.T) {
	for _, folder := range []string{"/", "/tools/ee/"} {
		h := newHost(t, folder)
		for _, known := range ui.Calculators() {
			p := openTab(t, h.URL+known.Path)
			for _, other := range ui.Calculators() {
				got := p.String(`document.querySelector('link[rel=alternate][hreflang=` + other.Lang + `]').href`)
				if known.Path == "" && got != h.URL+other.Path {
					t.Errorf("%s: the page in %q is linked as %s", known.Path, other.Lang, got)
				}
			}
			manifest := must[map[string]any](p, `fetch(document.querySelector("link[rel=manifest]").href).then((r) => r.json())`)
			if lang, _ := manifest["lang"].(string); !strings.HasPrefix(lang, known.Lang) {
				t.Errorf("%s: the manifest's language is %q", known.Path, lang)
			}
			icons := must[bool](p, `fetch(document.querySelector("link[rel=manifest]").href)
				.then((r) => r.json().then((m) => Promise.all(m.icons.map((i) => fetch(new URL(i.src, r.url))))))
				.then((all) => all.length >= 4 && all.every((r) => r.ok))`)
			if !icons {
				t.Errorf("%s: an icon of the manifest is missing", known.Path)
			}
			viewport := p.Find(`meta[name=viewport]`).Attribute("content")
			if strings.Contains(viewport, "maximum-scale") || strings.Contains(viewport, "user-scalable") {
				t.Errorf("%s: the page forbids zooming: %s", known.Path, viewport)
			}
		}
	}
}

func TestTheBrowserHoldsTheSiteForInstallable(t *testing.T) {
	p := openTab(t, newHost(t, "/tools/ee/").URL)
	p.WaitReady()
	found, err := chromedp.Call(p.ctx, page.GetInstallabilityErrors, cdp.Empty{})
	if err != nil {
		t.Fatal(err)
	}
	for _, problem := range found.InstallabilityErrors {
		// The tests' pages keep no profile, and from there nothing installs.
		if problem.ErrorID != "in-incognito" {
			t.Errorf("the browser would not install it: %s", problem.ErrorID)
		}
	}
}

func TestAPageWorksInAFrameWithoutAnOrigin(t *testing.T) {
	h := newHost(t, "/tools/ee/")
	h.FramesWithoutOrigin()
	around := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		w.Write([]byte(`<!doctype html><link rel="icon" href="data:,"><title>Host</title><iframe sandbox="allow-scripts" src="` + h.URL + `"></iframe>`))
	}))
	defer around.Close()

	p := newTab(t, browsing, chromedp.WithNewBrowserContext())
	p.MayAsk(h.URL)
	p.Go(around.URL)
	frame := p.Frame(h.URL)
	frame.WaitReady()
	if got := frame.String("origin"); got != "null" {
		t.Errorf("the frame's origin is %s", got)
	}
	// Storage that the frame forbids is stood in for.
	if got := frame.String(`localStorage.setItem("a", 1), localStorage.getItem("a")`); got != "1" {
		t.Errorf("the storage gives %q", got)
	}
}
