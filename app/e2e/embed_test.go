package e2e

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"portage/app/text"
	"portage/app/ui/frame"
)

// A hostPage is a page of another origin than the calculator's, in which the calculator stands.
type hostPage struct {
	*tab
	URL string
}

// hostAddress serves a page of another site with a body: not only at another port, since a frame of the same site would share the host's process.
func hostAddress(t *testing.T, policy, body string) string {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		if policy != "" {
			w.Header().Set("Content-Security-Policy", policy)
		}
		fmt.Fprintf(w, `<!doctype html><html lang="en-CA"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Host</title>%s`, body)
	}))
	t.Cleanup(server.Close)
	return strings.Replace(server.URL, "127.0.0.1", "localhost", 1) + "/"
}

// openHost opens a page of another site with a body. The page keeps the events of the elements in it, and counts the listeners on its window.
func openHost(t *testing.T, calculator *host, policy, body string) *hostPage {
	t.Helper()
	address := hostAddress(t, policy, body)
	p := newTab(t, browsing, chromedp.WithNewBrowserContext())
	p.MayAsk(calculator.URL)
	p.Before(`if (parent === window) {
		window.events = [];
		window.listeners = [];
		for (const type of ["ready", "step", "result", "lead", "error"]) {
			document.addEventListener("portage:" + type, (e) => events.push({type, id: e.target.id, ...e.detail}));
		}
		const add = EventTarget.prototype.addEventListener, remove = EventTarget.prototype.removeEventListener;
		EventTarget.prototype.addEventListener = function (type, f, o) {
			if (this === window || this === document) listeners.push([this, type, f]);
			return add.call(this, type, f, o);
		};
		EventTarget.prototype.removeEventListener = function (type, f, o) {
			listeners = listeners.filter((l) => l[0] !== this || l[1] !== type || l[2] !== f);
			return remove.call(this, type, f, o);
		};
	}`)
	p.Go(address)
	return &hostPage{p, address}
}

// element is the markup of the element with its script.
func elementOf(h *host, attributes string) string {
	return fmt.Sprintf(`<script async src="%sembed.js"></script><portage-calculator id="one" %s></portage-calculator>`, h.URL, attributes)
}

// frameOf gives the frame of the calculator whose address begins so, once its program runs.
func (p *hostPage) frameOf(h *host, address string) *tab {
	p.t.Helper()
	f := p.Frame(h.URL + address)
	f.WaitReady()
	return f
}

// press presses what a selector finds. The pointer of the tests knows only whole windows.
func (p *tab) press(css string) {
	p.t.Helper()
	p.Wait(fmt.Sprintf("document.querySelector(%q)", css))
	p.True(fmt.Sprintf("(document.querySelector(%q).click(), true)", css))
}

// put gives a field a value.
func (p *tab) put(css, value string) {
	p.t.Helper()
	p.Wait(fmt.Sprintf("document.querySelector(%q)", css))
	p.True(fmt.Sprintf(`((f) => {
		f.focus();
		f.value = %q;
		f.dispatchEvent(new Event("input", {bubbles: true}));
		f.dispatchEvent(new Event("change", {bubbles: true}));
		return f.value === %q;
	})(document.querySelector(%q))`, value, value, css))
}

// answerQuickly goes from the first screen through the quick entry to the result.
func answerQuickly(f *tab) {
	f.t.Helper()
	f.press("#quick")
	f.put("#person-age", "30")
	f.put("#status", "single")
	f.put("#person-education-0-level", "masters")
	f.press("#to-result")
	f.Wait(`document.querySelector(".result .score")`)
}

// fits waits until the element is exactly as high as what stands in its frame, and the frame has nothing to scroll.
func (p *hostPage) fits(f *tab, id string) {
	p.t.Helper()
	for i := range 300 {
		if i%100 == 99 {
			p.tellSize(f, id)
		}
		outside := p.Number(fmt.Sprintf(`document.getElementById(%q).getBoundingClientRect().height`, id))
		inside := f.Number(`Math.ceil(document.documentElement.getBoundingClientRect().height)`)
		scrolls := f.True(`document.documentElement.scrollHeight > innerHeight || document.documentElement.scrollWidth > innerWidth`)
		if outside == inside && !scrolls {
			return
		}
		p.Wait("new Promise((done) => setTimeout(() => done(true), 50))")
	}
	p.t.Errorf("the element is %v high, what stands in it %v of %v by %v: %s",
		p.Number(fmt.Sprintf(`document.getElementById(%q).getBoundingClientRect().height`, id)),
		f.Number(`document.documentElement.getBoundingClientRect().height`), f.Number("innerHeight"), f.Number("document.documentElement.scrollWidth"),
		f.String(`[...document.querySelectorAll("body *")].filter((e) => e.getBoundingClientRect().right > innerWidth + 1).slice(0, 12).map((e) => e.localName + "." + e.className + " " + e.innerText?.slice(0, 40)).join("; ")`))
}

// tellSize has a browser that is busy tell a frame how large the host has made it, which it may have kept to itself.
func (p *hostPage) tellSize(f *tab, id string) {
	p.t.Helper()
	size := p.String(fmt.Sprintf(`(({ clientWidth, clientHeight }) => clientWidth + " by " + clientHeight)(document.getElementById(%q).shadowRoot.firstChild)`, id))
	told := f.String(`innerWidth + " by " + innerHeight`)
	if told == size {
		return
	}
	p.t.Logf("the frame is %s, and the browser has told it %s", size, told)
	p.True(fmt.Sprintf(`new Promise((done) => {
		const { style } = document.getElementById(%q).shadowRoot.firstChild;
		style.display = "none";
		setTimeout(() => done((style.display = "block") === "block"), 100);
	})`, id))
}

const hostCase = `{"portage":1,"person":{"born":"1994-05-02","education":[{"level":"three_plus","country":"IN","assessed":"2024-02-01"}],` +
	`"languages":[{"test":"clb","reading":9,"writing":9,"listening":9,"speaking":9}],` +
	`"work":[{"noc":"31301","country":"CA","from":"2022-01-15"}]},"status":"single"}`

func TestEmbedTheHeightFollowsAndTheHostHearsWhatItWasPromised(t *testing.T) {
	h := newHost(t, "/tools/ee/")
	p := openHost(t, h, "", elementOf(h, "")+`<p>After</p>`)
	f := p.frameOf(h, "embed/?")
	p.fits(f, "one")
	p.Wait(`events.some((e) => e.type === "ready")`)
	p.Screenshot("start")
	if got := p.String(`document.getElementById("one").shadowRoot.firstChild.title`); !strings.Contains(got, "Express Entry") {
		t.Errorf("the frame is called %q", got)
	}
	answerQuickly(f)
	p.fits(f, "one")
	p.Wait(`events.some((e) => e.type === "result")`)
	p.Screenshot("result")
	if got := p.String(`JSON.stringify(events.filter((e) => e.type === "step").map((e) => e.screen))`); got != `["start","quick","result"]` {
		t.Errorf("the steps are %s", got)
	}
	// Two hundred and some points, without a language: nothing that an answer could be read from.
	result := p.String(`JSON.stringify(events.findLast((e) => e.type === "result"))`)
	score := f.Number(`parseInt(document.querySelector(".result .score").innerText.replace(/\D*(\d+)[^]*/, "$1"))`)
	if want := fmt.Sprintf(`{"type":"result","id":"one","summary":{"score":%d,"at_least":true,"programs":[],"categories":[]}}`, int(score)/10*10); result != want {
		t.Errorf("%s\nnot %s", result, want)
	}
	if got := p.String(`JSON.stringify(events.filter((e) => e.type === "error"))`); got != "[]" {
		t.Errorf("it complains: %s", got)
	}
	// Back is back in the frame.
	p.True(`(history.back(), true)`)
	f.Wait(`document.querySelector("#person-age")?.value === "30"`)
	p.fits(f, "one")
}

func TestEmbedTwoElementsOnOnePageKeepApart(t *testing.T) {
	h := newHost(t, "/")
	p := openHost(t, h, "", elementOf(h, `screen="occupation" lang="fr"`)+
		`<portage-calculator id="two" screen="round/255" theme="dark" accent="#ffff00" radius="0" font-size="18"></portage-calculator>`+
		`<script src="`+h.URL+`embed.js"></script>`)
	one, two := p.frameOf(h, "fr/embed/?screen=occupation"), p.frameOf(h, "embed/?screen=round")
	p.fits(one, "one")
	p.fits(two, "two")
	one.WaitText(text.ScreenAt("occupation/").Heading.FR)
	two.WaitText("463")
	p.Wait(`["one", "two"].every((id) => events.some((e) => e.id === id && e.type === "ready"))`)
	if got := p.String(`JSON.stringify(events.filter((e) => e.type === "step").map((e) => [e.id, e.screen]).sort())`); got != `[["one","occupation"],["two","round/255"]]` {
		t.Errorf("the steps are %s", got)
	}
	for want, js := range map[string]string{
		"dark": `document.documentElement.dataset.theme`, "18px": `getComputedStyle(document.documentElement).fontSize`,
		"0px": `getComputedStyle(document.documentElement).getPropertyValue("--radius")`, "rgb(15, 21, 25)": `getComputedStyle(document.documentElement).backgroundColor`,
		"rgb(255,255,0)": `getComputedStyle(document.documentElement).getPropertyValue("--accent-dark")`,
	} {
		if got := two.String(js); got != want {
			t.Errorf("%s is %q, not %q", js, got, want)
		}
	}
	p.Screenshot("two")
	// Links of a round lead where they lead elsewhere.
	two.press(`#language`)
	two.WaitText(text.Embed.OpenFull.FR)
	p.Wait(`events.filter((e) => e.id === "two" && e.type === "step").length === 2`)
}

// Where the theme is forced, the page around the calculator may be of the other colour.
func TestEmbedAThemeThatIsForcedHasAGroundOfItsOwnAndNoOtherHas(t *testing.T) {
	const (
		light, dark, none = "rgb(251, 250, 247)", "rgb(15, 21, 25)", "rgba(0, 0, 0, 0)"
		square, round     = "0px", "8px"
	)
	for _, c := range []struct{ host, attributes, theme, ground, corners string }{
		{"light", `theme="dark"`, "dark", dark, round},
		{"dark", `theme="light" radius="20"`, "light", light, "20px"},
		{"dark", `theme="dark" radius="33"`, "dark", dark, round},
		{"light", "", "light", none, square},
		{"dark", `theme=""`, "dark", none, square},
		{"light dark", "", "", none, square},
		{"dark", `theme="auto"`, "", none, square},
	} {
		h := newHost(t, "/") // Each of its own: a frame is found by its address.
		p := openHost(t, h, "", fmt.Sprintf(`<meta name="color-scheme" content=%q>`, c.host)+elementOf(h, c.attributes))
		f := p.frameOf(h, "embed/?")
		looks := func(theme, ground, corners string) {
			p.fits(f, "one")
			got := f.String(`JSON.stringify([document.documentElement.dataset.theme || "", getComputedStyle(document.documentElement).backgroundColor])`) +
				p.String(`getComputedStyle(document.getElementById("one").shadowRoot.firstChild).borderRadius`)
			if want := fmt.Sprintf(`["%s","%s"]%s`, theme, ground, corners); got != want {
				t.Errorf("in a page that is %s, with %q: %s, not %s", c.host, c.attributes, got, want)
			}
		}
		looks(c.theme, c.ground, c.corners)
		if c.host != "dark" || c.ground == none {
			continue
		}
		// The host changes its mind.
		p.True(`(document.getElementById("one").removeAttribute("theme"), true)`)
		f.Wait(`!document.documentElement.dataset.ground`)
		looks("dark", none, square)
	}
}

func TestEmbedAnElementFarBelowIsLoadedWhenSomebodyComesNear(t *testing.T) {
	h := newHost(t, "/")
	p := openHost(t, h, "", `<div id="above"></div>`+elementOf(h, "")+`<link rel="stylesheet" href="data:text/css,%23above{height:9000px}">`)
	p.Wait(`document.getElementById("one").shadowRoot`)
	p.Wait(`new Promise((done) => setTimeout(() => done(true), 500))`)
	if got := h.Requests("embed/"); got != 0 {
		t.Fatalf("it was asked for %d times", got)
	}
	if got := p.Number(`document.getElementById("one").getBoundingClientRect().height`); got != 480 {
		t.Errorf("it keeps %v pixels", got)
	}
	p.True(`(scrollTo(0, 9000), true)`)
	p.fits(p.frameOf(h, "embed/?"), "one")
}

func TestEmbedALanguageThatAPersonHasChosenStays(t *testing.T) {
	h := newHost(t, "/")
	p := openHost(t, h, "", elementOf(h, `lang="fr"`))
	f := p.frameOf(h, "fr/embed/?")
	f.press("#language")
	f.WaitText(text.Embed.OpenFull.EN)
	p.True(`(document.getElementById("one").setAttribute("theme", "dark"), true)`)
	f.Wait(`document.documentElement.dataset.theme === "dark"`)
	f.press("#quick")
	f.WaitText(text.ScreenAt("quick/").Heading.EN)
	// The host changes its mind, twice.
	p.True(`(document.getElementById("one").setAttribute("lang", "en"), true)`)
	p.True(`(document.getElementById("one").setAttribute("lang", "fr"), true)`)
	f.WaitText(text.ScreenAt("quick/").Heading.FR)
}

func TestEmbedAxeFindsNothingInAFrame(t *testing.T) {
	h, axe := newHost(t, "/"), readAxe(t)
	for _, address := range []string{"embed/", "fr/embed/?theme=dark", "embed/?screen=category/healthcare&accent=ffff00", "fr/embed/?screen=occupation&accent=ffff00&theme=dark", "embed/?screen=round/255", "embed/?screen=next"} {
		p := openTab(t, h.URL+address)
		p.WaitReady()
		p.True(`(document.documentElement.style.background = "var(--paper)", true)`) // Axe takes what is transparent for white.
		checkAxe(p, axe, address)
	}
}

func TestEmbedAttributesThatChangeAreTakenUpAtOnce(t *testing.T) {
	h := newHost(t, "/")
	p := openHost(t, h, "", elementOf(h, `theme="light"`))
	f := p.frameOf(h, "embed/?")
	answerQuickly(f)
	p.True(`((e) => { e.setAttribute("theme", "dark"); e.setAttribute("lang", "fr"); e.setAttribute("accent", "c0ffee"); return true })(document.getElementById("one"))`)
	f.Wait(`document.documentElement.dataset.theme === "dark" && document.documentElement.style.getPropertyValue("--accent-dark") === "rgb(192,255,238)"`)
	f.WaitText(text.ScreenAt("result/").Heading.FR)
	p.True(`(document.getElementById("one").setAttribute("screen", "category/healthcare"), true)`)
	f.WaitText(text.ShortCategory("healthcare").FR)
	p.fits(f, "one")
	p.True(`(document.getElementById("one").setAttribute("theme", "sepia"), true)`)
	p.Wait(`events.some((e) => e.type === "error" && e.code === "setting" && e.message.includes("sepia"))`)
}

func TestEmbedACaseOfTheHostIsTakenOnceAndAsksWhereThereIsAnother(t *testing.T) {
	h := newHost(t, "/")
	p := openHost(t, h, "", elementOf(h, fmt.Sprintf(`screen="category/healthcare" case='%s'`, hostCase)))
	f := p.frameOf(h, "embed/?")
	f.Wait(`document.querySelector(".category-verdict .verdict-met")`)
	p.Wait(`events.some((e) => e.type === "result" && e.summary.categories.includes("healthcare"))`)
	p.Screenshot("category")
	f.Wait(`document.querySelector("#open-full").hash.startsWith("#case=1w.") && document.querySelector("#open-full").target === "_blank" && document.querySelector("#open-full").rel === "noopener"`)
	p.True(`(document.getElementById("one").setAttribute("case", JSON.stringify({portage: 1, status: "married"})), true)`)
	f.Wait(`document.querySelector("#open-shared")`)
	p.True(`(document.getElementById("one").setAttribute("case", "nonsense"), true)`)
	p.Wait(`events.some((e) => e.type === "error" && e.code === "case")`)
	// The full application opens it from the fragment.
	full := openTab(t, f.String(`document.querySelector("#open-full").href`))
	full.WaitReady()
	full.Find("#open-shared").Click()
	full.WaitText(text.Cases.LinkOpened.EN)
}

func TestEmbedMessagesOfAWrongOriginOrShapeAreIgnored(t *testing.T) {
	h := newHost(t, "/")
	p := openHost(t, h, "", elementOf(h, "")+`<iframe id="stranger" srcdoc="<p>Stranger</p>"></iframe>`)
	f := p.frameOf(h, "embed/?")
	p.Wait(`events.some((e) => e.type === "ready")`)
	p.fits(f, "one")
	before := p.Number(`events.length`)
	height := p.Number(`document.getElementById("one").getBoundingClientRect().height`)

	// To the element: from the host's own window and from another frame.
	for _, message := range []string{
		`{portage: 1, type: "height", id: "portage-1", height: 5000}`, `{portage: 1, type: "ready", id: "portage-1"}`,
	} {
		p.True(fmt.Sprintf(`(postMessage(%s, "*"), true)`, message))
		p.True(fmt.Sprintf(`(document.getElementById("stranger").contentWindow.eval('parent.postMessage(%s, "*")'), true)`, message))
	}
	// To the element, from its own frame: of another version, another id, unknown, of wrong shape.
	for _, message := range []string{
		`null`, `"height"`, `{type: "height", id: "portage-1", height: 5000}`, `{portage: 2, type: "height", id: "portage-1", height: 5000}`,
		`{portage: 1, type: "height", id: "portage-1", height: "5000px"}`, `{portage: 1, type: "height", id: "portage-1", height: Infinity}`,
		`{portage: 1, type: "ready", id: "portage-9"}`, `{portage: 1, type: "constructor", id: "portage-1"}`, `{portage: 1, type: "step", id: "portage-1", screen: 5}`,
		`{portage: 1, type: "step", id: "portage-1", screen: "x".repeat(101)}`,
		`{portage: 1, type: "result", id: "portage-1", summary: {score: 431, at_least: false, programs: [], categories: []}}`,
		`{portage: 1, type: "result", id: "portage-1", summary: {score: 430, at_least: "no", programs: [], categories: []}}`,
		`{portage: 1, type: "result", id: "portage-1", summary: {score: 430, at_least: false, programs: [{}], categories: []}}`,
		`{portage: 1, type: "lead", id: "portage-1", payload: "x", receipt: {}}`, `{portage: 1, type: "lead", id: "portage-1", payload: {x: "x".repeat(70000)}, receipt: {}}`,
	} {
		f.True(fmt.Sprintf(`(parent.postMessage(%s, "*"), true)`, message))
	}
	// To the frame: unknown, of wrong shape, too large, and from a stranger.
	for _, message := range []string{
		`{portage: 1, type: "case", case: '{"portage":1,"status":"married"}'}`, `{portage: 2, type: "case", id: "a", case: '{"portage":1,"status":"married"}'}`,
		`{portage: 1, type: "case", id: "a", case: {portage: 1, status: "married"}}`, `{portage: 1, type: "case", id: "a", case: " ".repeat(70000)}`,
		`{portage: 1, type: "settings", id: "a", settings: {theme: 5}}`, `{portage: 1, type: "settings", id: "a", settings: ["dark"]}`, `{portage: 1, type: "toString", id: "a"}`,
	} {
		p.True(fmt.Sprintf(`(document.getElementById("one").shadowRoot.firstChild.contentWindow.postMessage(%s, "*"), true)`, message))
	}
	p.True(`(document.getElementById("stranger").contentWindow.eval('parent.document.getElementById("one").shadowRoot.firstChild.contentWindow.postMessage({portage: 1, type: "settings", id: "a", settings: {theme: "dark"}}, "*")'), true)`)
	f.True(`(postMessage({portage: 1, type: "settings", id: "a", settings: {theme: "dark"}}, "*"), true)`)

	// A good one is still heard, after all of them.
	f.True(`(parent.postMessage({portage: 1, type: "step", id: "portage-1", screen: "last"}, "*"), true)`)
	p.Wait(`events.some((e) => e.screen === "last")`)
	p.True(`(document.getElementById("one").setAttribute("accent", "000000"), true)`)
	f.Wait(`document.documentElement.style.getPropertyValue("--accent-light") === "rgb(0,0,0)"`)
	if got := p.Number(`events.length`); got != before+1 {
		t.Errorf("the host heard %s", p.String("JSON.stringify(events)"))
	}
	if got := p.Number(`document.getElementById("one").getBoundingClientRect().height`); got != height {
		t.Errorf("the element is %v high, and was %v", got, height)
	}
	if f.True(`document.documentElement.dataset.theme === "dark" || Object.values(localStorage).some((v) => v.includes("married")) || !!document.querySelector("#open-shared")`) {
		t.Error("the frame took up what it must not")
	}
}

func TestEmbedAnElementThatGoesLeavesNothingBehind(t *testing.T) {
	h := newHost(t, "/")
	p := openHost(t, h, "", elementOf(h, ""))
	f := p.frameOf(h, "embed/?")
	p.Wait(`events.some((e) => e.type === "ready")`)
	if got := p.Number(`listeners.filter((l) => l[0] === window && l[1] === "message").length`); got != 1 {
		t.Fatalf("an element listens %v times", got)
	}
	p.True(`(window.gone = document.getElementById("one"), gone.remove(), true)`)
	if got := p.String(`JSON.stringify(listeners.filter((l) => l[1] !== "portage:" + l[1].slice(8)).map((l) => l[1]))`); got != "[]" {
		t.Errorf("there still listen %s", got)
	}
	if !p.True(`gone.shadowRoot.childElementCount === 0`) {
		t.Error("its frame is still there")
	}
	f.WaitGone()
	// It comes back where it is put again, late.
	p.True(`(document.body.append(gone), true)`)
	f = p.frameOf(h, "embed/?")
	p.fits(f, "one")
	// Moved, it is one.
	p.True(`(document.body.prepend(gone), true)`)
	f.WaitGone()
	p.frameOf(h, "embed/?")
	p.Wait(`gone.shadowRoot.childElementCount === 1 && listeners.filter((l) => l[1] === "message").length === 1`)
}

func TestEmbedAStrictPolicyOfTheHostSuffices(t *testing.T) {
	h := newHost(t, "/")
	p := openHost(t, h, "default-src 'none'; img-src data:; script-src "+h.Origin()+"; frame-src "+h.Origin(), elementOf(h, ""))
	f := p.frameOf(h, "embed/?")
	p.fits(f, "one")
	if got := p.Number(`document.getElementById("one").shadowRoot.firstChild.getBoundingClientRect().width`); got < 300 {
		t.Errorf("the frame is %v wide", got)
	}
}

func TestEmbedAPlainFrameNeedsNoScript(t *testing.T) {
	h := newHost(t, "/")
	p := openHost(t, h, "default-src 'none'; img-src data:; frame-src "+h.Origin(),
		fmt.Sprintf(`<iframe id="one" width="320" height="600" src="%sembed/?lang=fr&amp;screen=next&amp;theme=dark&amp;licensee-name=Maple;+Birch+5%%+Inc."></iframe>`, h.URL))
	f := p.frameOf(h, "fr/embed/?")
	f.WaitText(text.NextRound.Heading.FR)
	f.WaitText("Maple; Birch 5% Inc.") // Written by hand, and read as browsers read it.
	if !f.True(`document.documentElement.dataset.theme === "dark" && getComputedStyle(document.documentElement).overflow !== "hidden" && getComputedStyle(document.documentElement).backgroundColor === "rgb(15, 21, 25)"`) {
		t.Error("the frame is not as its address says")
	}
	f.press(".compact .brand")
	f.press("#language")
	f.WaitText(text.NextRound.Heading.EN)
}

func TestEmbedAFrameWithoutAnOriginLeadsToAResultAndSaysThatItKeepsNothing(t *testing.T) {
	for _, lang := range languages {
		t.Run(string(lang), func(t *testing.T) {
			h := newHost(t, "/tools/ee/")
			h.FramesWithoutOrigin()
			p := openHost(t, h, "", fmt.Sprintf(`<iframe sandbox="allow-scripts" width="360" height="700" src="%s%sembed/"></iframe>`, h.URL, frame.Folder(lang)))
			f := p.frameOf(h, frame.Folder(lang)+"embed/")
			if got := f.String("origin"); got != "null" {
				t.Fatalf("the frame's origin is %s", got)
			}
			f.WaitText(text.Embed.Memory.In(lang))
			f.press("#start")
			f.put("#person-born", "1994-05-02")
			f.put("#status", "single")
			f.press("#continue")
			f.press("#continue")
			f.Wait(`document.querySelector("#person-languages")`)
			p.True(`(history.back(), true)`)
			f.Wait(`document.querySelector("#person-education")`)
			f.press("#back")
			f.Wait(`document.querySelector("#person-born").value === "1994-05-02"`)
			f.press("#back")
			f.press("#quick")
			f.put("#person-education-0-level", "masters")
			f.press("#to-result")
			f.Wait(`document.querySelector(".result .score")`)
			f.WaitText(text.Embed.Memory.In(lang))
			p.Screenshot("result")
			f.press(`a[href*="person-languages"]`)
			f.Wait(`document.activeElement?.id?.startsWith("person-languages")`)
		})
	}
}

func TestEmbedAFrameAsksNobodyButTheAddressOfItsLead(t *testing.T) {
	h := newHost(t, "/")
	received := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { w.Header().Set("Access-Control-Allow-Origin", "*") }))
	defer received.Close()
	lead := fmt.Sprintf(`licensee-name="A" lead="post" lead-to="%s/lead"`, received.URL)
	reaches := func(f *tab, to string) bool {
		return f.True(fmt.Sprintf(`fetch(%q, {mode: "no-cors"}).then(() => true, () => false)`, to))
	}
	other := httptest.NewServer(http.NotFoundHandler())
	defer other.Close()

	p := openHost(t, h, "", elementOf(h, lead))
	f := p.frameOf(h, "embed/?")
	f.MayAsk(received.URL)
	f.Expect("Content Security Policy")
	f.Expect("violates the document's")
	f.Expect("Refused to connect")
	if !reaches(f, received.URL+"/lead") {
		t.Error("the lead does not arrive")
	}
	if reaches(f, other.URL) {
		t.Error("another host can be asked")
	}
	p.True(`(document.getElementById("one").removeAttribute("lead"), true)`)
	p.Wait(`!document.getElementById("one").shadowRoot.firstChild.src.includes("lead=")`)
	again := p.frameOf(h, "embed/?licensee-name=A&lead-to")
	again.Expect("Content Security Policy")
	again.Expect("violates the document's")
	if reaches(again, received.URL+"/lead") {
		t.Error("a host can be asked though leads are off")
	}
}

func TestEmbedAnAccentCanAlwaysBeRead(t *testing.T) {
	h := newHost(t, "/")
	p := openTab(t, h.URL+"embed/")
	for _, accent := range []string{"ffff00", "ffffff", "000000", "808080", "ff0000", "0000ff", "00ff00", "c0ffee", "7f7f7f", "e07a5f"} {
		p.Go(h.URL + "embed/?accent=" + accent)
		for _, theme := range []string{"light", "dark"} {
			got := p.Number(fmt.Sprintf(`(() => {
				portageTheme(%q);
				const pixel = (colour) => { const c = new OffscreenCanvas(1, 1).getContext("2d"); c.fillStyle = colour; c.fillRect(0, 0, 1, 1); return [...c.getImageData(0, 0, 1, 1).data] };
				const light = (colour) => { const [r, g, b] = pixel(colour).map((c) => { c /= 255; return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4 }); return 0.2126 * r + 0.7152 * g + 0.0722 * b };
				const root = getComputedStyle(document.documentElement);
				const against = (ground) => { const [a, b] = [light(root.getPropertyValue("--lake")), light(root.getPropertyValue(ground))].sort((a, b) => b - a); return (a + 0.05) / (b + 0.05) };
				return Math.min(against("--paper"), against("--birch"));
			})()`, theme))
			if got < 4.5 {
				t.Errorf("%s in %s has a contrast of %.2f", accent, theme, got)
			}
		}
	}
}

func TestEmbedFitsFrom280To1200Pixels(t *testing.T) {
	h := newHost(t, "/")
	for _, lang := range languages {
		for _, theme := range []string{"light", "dark"} {
			p := openHost(t, h, "", elementOf(h, fmt.Sprintf(`lang="%s" theme="%s" case='%s'`, lang, theme, hostCase)))
			p.True(`(document.body.style.margin = 0, true)`)
			f := p.frameOf(h, frame.Folder(lang)+"embed/?theme="+theme)
			for _, screen := range []string{"start", "work", "result", "category", "next"} {
				switch screen {
				case "work":
					f.True(fmt.Sprintf(`(goappNav(%q), true)`, h.URL+frame.Folder(lang)+"work/"))
				case "result":
					f.True(fmt.Sprintf(`(goappNav(%q), true)`, h.URL+frame.Folder(lang)+"result/"))
				case "category", "next":
					p.True(fmt.Sprintf(`(document.getElementById("one").setAttribute("screen", %q), true)`, map[string]string{"category": "category/healthcare", "next": "next"}[screen]))
				}
				for _, width := range []int64{280, 600, 1200} {
					p.Viewport(width, 900)
					p.fits(f, "one")
					p.Screenshot(fmt.Sprintf("%s-%s-%s-%d", screen, lang, theme, width))
				}
			}
		}
	}
}
