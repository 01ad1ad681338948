package e2e

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"portage/app/text"
)

func TestTheButtonOfANewVersionChangesAllTabsAndKeepsWhatIsHalfTyped(t *testing.T) {
	h := newHost(t, "/tools/ee/")
	p := openFinder(t, h.URL)
	p.WaitOffline()
	p.Wait("navigator.serviceWorker.controller")
	other := p.AnotherTab(h.URL + "fr/")
	other.WaitReady()
	p.Find("#person-work-0-hours").Type("20")
	p.Find(jobBox).Type("regsitered nu")

	next, version := nextRelease(t)
	h.Show(next)
	p.True("navigator.serviceWorker.getRegistration().then((r) => r.update()).then(() => true)")
	p.WaitText(text.Home.Ready.EN)
	other.WaitText(text.Home.Ready.FR)
	p.Screenshot("ready")

	p.Button(text.Home.ReadyButton.EN).Click()
	for _, tab := range []*tab{p, other} {
		tab.Wait(`document.documentElement.dataset.ready === "true" && goappGetenv("GOAPP_VERSION") === "` + version + `"`)
		checkWhole(t, tab, version, "rgb(1, 2, 3)")
	}
	for field, want := range map[string]string{jobBox: "regsitered nu", "#person-work-0-hours": "20"} {
		p.Wait(fmt.Sprintf("document.querySelector(%q).value === %q", field, want))
	}
	if p.True(fmt.Sprintf("document.body.innerText.includes(%q)", text.Home.Ready.EN)) {
		t.Error("the notice speaks of the version that is here")
	}
}

// look is how every element of a page is drawn.
const look = `[...document.body.querySelectorAll("*")].map((e) => {
	const drawn = getComputedStyle(e);
	return e.tagName + "." + e.className + " " + [...drawn].map((name) => name + ":" + drawn.getPropertyValue(name)).join(";");
})`

func TestAStartPageIsDrawnAsItStaysBeforeItsStyleSheetHasArrived(t *testing.T) {
	h := newHost(t, "/tools/ee/")
	for _, path := range []string{"", "fr/"} {
		for _, width := range []int64{360, 768, 1280} {
			sheet := make(chan struct{})
			h.Before(func(w http.ResponseWriter, r *http.Request) bool {
				switch {
				case strings.HasSuffix(r.URL.Path, "/app.css"):
					<-sheet
				case strings.HasSuffix(r.URL.Path, ".js"): // Nothing draws but the page.
					w.Header().Set("Content-Type", "text/javascript")
					return true
				}
				return false
			})
			p := openTab(t, h.URL+"icons/icon.svg")
			p.Expect("favicon.ico")
			p.Viewport(width, 800)
			p.run(fmt.Sprintf("location = %q", h.URL+path))
			p.Wait(`document.querySelector("link[rel=stylesheet]")`)
			before := must[[]string](p, look)
			p.Screenshot(fmt.Sprintf("%s-%d", p.String("document.documentElement.lang"), width))
			close(sheet)
			p.Wait(`document.readyState === "complete" && document.styleSheets.length === 2`)
			after := must[[]string](p, look)
			if len(before) < 50 || len(before) != len(after) {
				t.Fatalf("%q: %d elements, then %d", path, len(before), len(after))
			}
			for i := range before {
				if before[i] != after[i] {
					t.Errorf("%q at %d px: %s", path, width, firstDifference(before[i], after[i]))
				}
			}
		}
	}
}

func firstDifference(before, after string) string {
	name, _, _ := strings.Cut(before, " ")
	then := strings.Split(after, ";")
	for i, property := range strings.Split(before, ";") {
		if i >= len(then) || property != then[i] {
			return fmt.Sprintf("%s has first %s, then %s", name, property, then[min(i, len(then)-1)])
		}
	}
	return name
}

func TestAKeptStartPageWaitsForTheColours(t *testing.T) {
	p := openTab(t, newHost(t, "/").URL)
	p.WaitReady()
	p.WaitOffline()
	p.Wait("navigator.serviceWorker.controller")
	for _, path := range []string{"", "fr/"} {
		kept := p.String(fmt.Sprintf(`(async () => {
			const [name] = await caches.keys();
			return (await (await caches.open(name)).match(new URL(%q, location).href)).text();
		})()`, path))
		if !strings.Contains(kept, `<script id="colours" src=`) {
			t.Errorf("%q does not", path)
		}
	}
}

func TestTheColoursThatWereChosenAreThereAtTheFirstPaint(t *testing.T) {
	h := newHost(t, "/")
	p := openTab(t, h.URL)
	p.WaitReady()
	p.Prefers("prefers-color-scheme", "light")
	const paper = `getComputedStyle(document.documentElement).backgroundColor`
	const dark = "rgb(15, 21, 25)"
	if got := p.String(paper); got == dark {
		t.Fatalf("the paper is %s before anything is chosen", got)
	}
	p.Find(".theme input[value=dark]").Click()
	p.Wait(paper + ` === "` + dark + `"`)

	release := h.Hold("app.wasm")
	defer release()
	p.Go(h.URL + "fr/")
	if got := p.String(paper); got != dark {
		t.Errorf("before the program runs the paper is %s", got)
	}
	frames := must[[]string](p, `[...document.querySelectorAll("meta[name=theme-color]")].map((m) => m.content)`)
	if len(frames) != 2 || frames[0] != frames[1] {
		t.Errorf("the browser's frame is %v", frames)
	}
	release()
	p.WaitReady()
	if !p.True(`document.querySelector(".theme input[value=dark]").checked`) {
		t.Error("the choice does not show what is chosen")
	}
	p.Find(".theme input").Click()
	p.Wait(paper + ` !== "` + dark + `" && localStorage.getItem("portage.theme") === null`)
	if again := must[[]string](p, `[...document.querySelectorAll("meta[name=theme-color]")].map((m) => m.content)`); again[0] == again[1] {
		t.Errorf("the browser's frame stays %v", again)
	}
}

func TestTheBrowsersPromptToInstallIsBehindAButton(t *testing.T) {
	p := openTab(t, newHost(t, "/").URL)
	p.WaitReady()
	p.WaitText(text.Home.InstallHow.EN)
	p.True(`(() => {
		const offer = new Event("beforeinstallprompt", {cancelable: true});
		offer.prompt = async () => { window.prompted = (window.prompted ?? 0) + 1 };
		window.withheld = !dispatchEvent(offer);
		return true;
	})()`)
	p.Button(text.Home.InstallButton.EN).Click()
	p.Wait("window.prompted === 1 && window.withheld")
	p.WaitText(text.Home.InstallHow.EN) // The browser asks once: what remains is its menu.
	if got := p.String("document.activeElement.id"); got != "install" {
		t.Errorf("the focus goes to %q", got)
	}
}

func TestAnIPhoneIsToldItsOwnWayToInstall(t *testing.T) {
	h := newHost(t, "/")
	p := newTab(t, browsing, chromedp.WithNewBrowserContext())
	p.Before(`Object.defineProperty(navigator, "standalone", {value: false}); Object.defineProperty(navigator, "maxTouchPoints", {value: 5})`)
	p.Go(h.URL + "fr/")
	p.WaitReady()
	p.WaitText(text.Home.InstallIOS.FR)
	p.WaitText(text.Home.InstallIOSWipe.FR)
	if p.True(fmt.Sprintf("document.body.innerText.includes(%q)", text.Home.InstallHow.FR)) {
		t.Error("it is told the ways of others too")
	}
}
