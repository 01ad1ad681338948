package e2e

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"portage/app/e2e/webdriver"
	"portage/app/text"
)

// browsersVariable names the other browsers that are to be tested, "firefox webkit".
const browsersVariable = "PORTAGE_BROWSERS"

var otherBrowsers = map[string]func() (*webdriver.Browser, error){"firefox": webdriver.Firefox, "webkit": webdriver.WebKit}

// An other is a window of another browser than Chromium, in the hands of a person nobody has seen before.
type other struct {
	t *testing.T
	*webdriver.Browser
}

// inOtherBrowsers runs a test in each of the other browsers that are asked for.
func inOtherBrowsers(t *testing.T, test func(o *other, h *host)) {
	names := strings.Fields(os.Getenv(browsersVariable))
	if len(names) == 0 {
		t.Skip("make test-browsers runs this")
	}
	for _, name := range names {
		t.Run(name, func(t *testing.T) {
			open, known := otherBrowsers[name]
			if !known {
				t.Fatalf("%s: there is no browser %q", browsersVariable, name)
			}
			b, err := open()
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(b.Close)
			test(&other{t, b}, newHost(t, "/tools/ee/"))
		})
	}
}

func TestTheWholeWayInOtherBrowsers(t *testing.T) {
	inOtherBrowsers(t, func(o *other, h *host) {
		want := assessNurse(o.t)
		o.Go(h.URL)
		o.WaitReady()
		for _, s := range nurseSteps {
			o.enter(s)
		}
		checkKept(o.t, o.String(keptCase))
		o.waitScore(text.EN, want.CRS.Total)

		o.ReloadPage()
		o.WaitReady()
		o.waitScore(text.EN, want.CRS.Total)
		o.PressOn("#language")
		o.waitScore(text.FR, want.CRS.Total)
		if got := o.String("document.title"); got == "" || o.String("document.documentElement.lang") != "fr" {
			o.t.Errorf("the title is %q", got)
		}
		o.Wait(`document.documentElement.dataset.offline === "true" && navigator.serviceWorker.controller !== null`)
		h.Stop()
		o.ReloadPage()
		o.WaitReady()
		o.waitScore(text.FR, want.CRS.Total)
	})
}

func TestAfterOneVisitTheSiteStartsWithoutANetworkInOtherBrowsers(t *testing.T) {
	inOtherBrowsers(t, func(o *other, h *host) {
		o.Go(h.URL + "fr/?utm=1")
		o.WaitReady()
		o.Wait(`document.documentElement.dataset.titles === "fr" && navigator.serviceWorker.controller !== null`)
		if got := h.Requests("app.wasm"); got != 1 {
			o.t.Errorf("the first visit asked %d times for the program", got)
		}
		h.Stop()
		for path, lang := range map[string]string{"": "en", "fr/?utm=1": "fr", "fr/occupation/31301/": "fr", "round/255/": "en", "nowhere": "en"} {
			o.Go(h.URL + path)
			o.WaitReady()
			if got := o.String("document.documentElement.lang"); got != lang {
				o.t.Errorf("%q: lang is %q", path, got)
			}
		}
	})
}

func TestANewVersionReplacesTheOldInOtherBrowsers(t *testing.T) {
	inOtherBrowsers(t, func(o *other, h *host) {
		o.Go(h.URL + "offer/")
		o.WaitReady()
		o.Wait(`document.documentElement.dataset.offline === "true" && navigator.serviceWorker.controller !== null`)
		o.enter(step{"funds", "12345"})
		next, version := nextRelease(o.t)
		h.Show(next)
		o.Wait(`navigator.serviceWorker.getRegistration().then((r) => r.update()).then(() => true)`)
		o.Wait("navigator.serviceWorker.getRegistration().then((r) => r.waiting !== null)")
		o.ReloadPage()
		o.Wait(`document.documentElement.dataset.ready === "true" && goappGetenv("GOAPP_VERSION") === "` + version + `"`)
		if got := o.String(`getComputedStyle(document.documentElement).getPropertyValue("--release").trim()`); got != "rgb(1, 2, 3)" {
			o.t.Errorf("the style sheet says %q", got)
		}
		o.Wait(`caches.keys().then((names) => names.length === 1)`)
		h.Stop()
		o.ReloadPage()
		o.WaitReady()
		if got := o.String(`document.querySelector("#funds").value`); got != "12345" {
			o.t.Errorf("the answer is %q", got)
		}
	})
}

func TestTheFinderAndTheKeyboardInOtherBrowsers(t *testing.T) {
	inOtherBrowsers(t, func(o *other, h *host) {
		o.Go(h.URL + "fr/occupation/")
		o.WaitReady()
		o.do(o.Type("#search", "cuisinier"))
		o.Wait(`document.getElementById("search").getAttribute("aria-expanded") === "true"`)
		o.do(o.Press(webdriver.ArrowDown + webdriver.Enter))
		o.Wait(fmt.Sprintf("location.href.startsWith(%q) && location.href !== %[1]q", h.URL+"fr/occupation/"))
		o.Wait(`document.activeElement.localName === "h1"`)

		o.Go(h.URL)
		o.WaitReady()
		o.tabTo("start")
		o.do(o.Press(webdriver.Enter))
		o.Wait(fmt.Sprintf(`location.href === %q && document.activeElement.id === "top"`, h.URL+"you/"))
		o.tabTo("continue")
	})
}

func TestAHostPageInOtherBrowsersHasTheHeightAndTheResult(t *testing.T) {
	inOtherBrowsers(t, func(o *other, h *host) {
		record := `<script>window.events = []; for (const type of ["ready", "step", "result", "error"]) document.addEventListener("portage:" + type, (e) => events.push({type, ...e.detail}))</script>`
		o.Go(hostAddress(o.t, "", record+elementOf(h, fmt.Sprintf(`screen="category/healthcare" case='%s'`, nurse))))
		o.Wait(`events.some((e) => e.type === "ready")`)
		want := assessNurse(o.t).CRS.Total / 10 * 10
		o.Wait(fmt.Sprintf(`events.some((e) => e.type === "result" && e.summary.score === %d)`, want))
		// The room that is kept until the frame says its height is 480 pixels.
		o.Wait(`(h => h > 0 && h !== 480)(document.getElementById("one").getBoundingClientRect().height)`)
		if errors := o.String(`JSON.stringify(events.filter((e) => e.type === "error"))`); errors != "[]" {
			o.t.Error(errors)
		}
		o.Wait(`(document.getElementById("one").remove(), document.querySelector("iframe") === null)`)
	})
}

func (o *other) do(err error) {
	o.t.Helper()
	if err != nil {
		o.t.Fatalf("%s: %v", o.Name, err)
	}
}

// Go opens an address.
func (o *other) Go(address string) {
	o.t.Helper()
	o.do(o.Open(address))
}

// ReloadPage loads the page again.
func (o *other) ReloadPage() {
	o.t.Helper()
	o.do(o.Reload())
}

// PressOn presses an element once it is shown.
func (o *other) PressOn(css string) {
	o.t.Helper()
	// Not under the bar of the score.
	o.Wait(fmt.Sprintf(`(e => e?.checkVisibility() && (e.scrollIntoView({block: "center", behavior: "instant"}), true))(document.querySelector(%q))`, css))
	o.do(o.Click(css))
}

// WaitReady waits until the program runs and its page answers.
func (o *other) WaitReady() {
	o.t.Helper()
	o.Wait(isReady)
}

// String evaluates a JavaScript expression that gives a string.
func (o *other) String(js string) string {
	o.t.Helper()
	var value string
	o.do(o.Eval(js, &value))
	return value
}

// Wait waits until a JavaScript expression, or the promise it gives, is true.
func (o *other) Wait(condition string) {
	o.t.Helper()
	var last error
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); time.Sleep(50 * time.Millisecond) {
		holds := false
		if last = o.Eval("Boolean(await ("+condition+"))", &holds); last == nil && holds {
			return
		}
	}
	o.t.Fatalf("%s waited in vain for %s (%v)\nat %s\nthe page says: %.600s", o.Name, condition, last, o.String("location.href"), o.String("document.body.innerText"))
}

func (o *other) waitScore(lang text.Lang, total int) {
	o.t.Helper()
	o.Wait(fmt.Sprintf(`document.documentElement.lang === %q && document.querySelector(".scorebar strong")?.innerText === %q`, lang, text.Number(lang, total)))
}

// tabTo presses Tab until an element has the focus.
func (o *other) tabTo(id string) {
	o.t.Helper()
	for range 60 {
		if o.String("document.activeElement?.id || ''") == id {
			return
		}
		o.do(o.Press(webdriver.Tab))
	}
	o.t.Fatalf("%s: Tab does not reach #%s", o.Name, id)
}

// enter enters an answer. Dates are given to the field as a whole: each browser has keys of its own for them, and where it
// has no such field they are typed as text.
func (o *other) enter(s step) {
	o.t.Helper()
	css := "#" + s.id
	if s.answer == ":" {
		o.PressOn(css)
		o.Wait(fmt.Sprintf("(e => !e || e.checked !== false)(document.querySelector(%q))", css))
		return
	}
	o.Wait(fmt.Sprintf("document.querySelector(%q)?.checkVisibility()", css))
	switch kind := o.String(fmt.Sprintf("(e => e.getAttribute('role') || e.type)(document.querySelector(%q))", css)); kind {
	case "combobox":
		o.do(o.Type(css, s.answer))
		o.Wait(fmt.Sprintf(`document.querySelector(%q).getAttribute("aria-expanded") === "true"`, css))
		o.do(o.Press(webdriver.ArrowDown + webdriver.Enter))
		o.Wait(fmt.Sprintf(`document.querySelector(%q).localName === "button"`, css))
	case "select-one", "date", "month", "datetime-local":
		o.give(css, strings.TrimSuffix(s.answer, "Z"))
	default:
		o.do(o.Type(css, s.answer))
	}
}

func (o *other) give(css, value string) {
	o.t.Helper()
	o.Wait(fmt.Sprintf(`(e => {
		e.focus();
		e.value = %q;
		e.dispatchEvent(new Event("input", {bubbles: true}));
		e.dispatchEvent(new Event("change", {bubbles: true}));
		return e.value === %[1]q;
	})(document.querySelector(%q))`, value, css))
}
