package e2e

import (
	"flag"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"portage/app/site"
	"portage/app/site/parts"
	"portage/app/text"
	"portage/app/ui/frame"
)

var rewrite = flag.Bool("first", false, "write the lists of the functions that the first answer and a score need to app/site/first.txt and score.txt")

// keepMemory has a page keep the memory of its program where a test can read it.
const keepMemory = `(() => {
	const instantiate = WebAssembly.instantiate;
	WebAssembly.instantiate = async (...args) => {
		const made = await instantiate.apply(WebAssembly, args);
		if (made.exports?.mem) window.memory = made.exports.mem;
		return made;
	};
})()`

// marks gives the numbers of the functions that have run (parts.Mark).
const marks = `(() => {
	const bytes = new Uint8Array(window.memory.buffer, 0, 4096), ran = [];
	for (let i = 0; i < 8 * bytes.length; i++) if (bytes[i >> 3] & (1 << (i & 7))) ran.push(i);
	return ran;
})()`

// scoreWays lead from the first page to a result: as a couple with something told of
// everything, alone, with the quick entry, and with the example.
var scoreWays = []func(p *tab){
	func(p *tab) { enterAll(p, nurseSteps[:len(nurseSteps)-1]) },
	func(p *tab) {
		enterAll(p, slices.Concat(waySteps, waySteps2, []step{{"continue", ":"}, {"to-result", ":"}}))
	},
	answerQuickly,
	func(p *tab) { p.Find("#example").Click() },
}

func enterAll(p *tab, steps []step) {
	for _, s := range steps {
		enter(p, s)
	}
}

// lookUp searches for occupations by words, as people do on the page of work.
func lookUp(p *tab, h *host, lang text.Lang) {
	goTo(p, h.URL+frame.Folder(lang)+"work/")
	p.Find("#person-work").Click()
	p.Find(jobBox).Click()
	for _, words := range []string{"regsitered nurse", "infirmiere autorisee", "truck drvr", "develop web", "2123"} {
		p.Find(jobBox).Type(words)
		p.Wait(fmt.Sprintf(`document.querySelector(%q)`, jobList+" [role=option]"))
		p.Press(kb.ArrowDown)
		p.Find(jobBox).Type(kb.End)
		clearBox(p)
	}
}

// wayPages are the pages that lead to a score.
var wayPages = []string{"", "you/", "study/", "languages/", "work/", "partner/", "ties/", "offer/", "check/", "quick/", "result/"}

// shownOn goes to each page of the way and gives what it says.
func shownOn(p *tab, h *host, lang text.Lang) map[string]string {
	p.t.Helper()
	shown := map[string]string{}
	for _, path := range wayPages {
		goTo(p, h.URL+frame.Folder(lang)+path)
		p.WaitText(text.ScreenAt(path).Heading.In(lang))
		shown[path] = p.String("document.body.innerText")
	}
	return shown
}

// firstPresses are the ways from the first page to a form.
var firstPresses = []string{"#start", "#quick"}

// pressFirst presses on the first page and waits for the form.
func pressFirst(p *tab, press string) {
	p.Find(press).Click()
	p.Wait(`document.querySelector("portage-start") === null && document.querySelector("main input") !== null`)
}

// What runs from the first page to the first answer, and to a result in either language,
// are the first two parts of the program (make first writes the lists of them anew).
func TestWhatAScoreNeedsIsFound(t *testing.T) {
	if !*rewrite {
		t.Skip("writes app/site/first.txt and score.txt: make first")
	}
	dir := t.TempDir()
	names, err := site.CompileMarked(root, dir)
	if err != nil {
		t.Fatal(err)
	}
	marked := filepath.Join(t.TempDir(), "site")
	if _, err := site.Build(site.Options{Root: root, Out: marked, Program: dir, Fast: true}); err != nil {
		t.Fatal(err)
	}
	h := newHost(t, "/")
	h.Show(marked)
	first, ran := ranBefore(t, "first.txt", names), ranBefore(t, "score.txt", names)
	noteIn := func(p *tab, ran map[string]bool) {
		for _, i := range must[[]int](p, marks) {
			ran[names[i]] = true
		}
	}
	note := func(p *tab) { noteIn(p, ran) }
	for _, lang := range languages {
		for _, press := range firstPresses {
			p := openTab(t, "about:blank")
			p.Before(keepMemory)
			p.Go(h.URL + frame.Folder(lang))
			p.WaitReady()
			pressFirst(p, press)
			noteIn(p, first)
		}
		for i, way := range scoreWays {
			p := openTab(t, "about:blank")
			p.Before(keepMemory)
			p.Go(h.URL + frame.Folder(lang))
			p.WaitReady()
			way(p)
			p.WaitText(text.ScreenAt("result/").Heading.In(lang))
			if i == 0 { // A couple has every page.
				shownOn(p, h, lang)
			}
			note(p)
			p.Reload()
			p.WaitReady()
			p.Find("#language").Click()
			p.WaitText(text.ScreenAt("result/").Heading.In(otherLanguage(string(lang))))
			note(p)
		}
		p := openTab(t, "about:blank")
		p.Before(keepMemory)
		p.Go(h.URL + frame.Folder(lang))
		p.WaitReady()
		lookUp(p, h, lang)
		note(p)
	}
	for file, ran := range map[string]map[string]bool{"first.txt": first, "score.txt": ran} {
		list := strings.Join(sortedKeys(ran), "\n") + "\n"
		if err := os.WriteFile(listFile(file), []byte(list), 0o644); err != nil {
			t.Fatal(err)
		}
		t.Logf("%s: %d of %d functions", file, len(ran), len(names))
	}
}

// ranBefore reads a list. What ran before may not have run now: timers and the
// collection of garbage go by the clock. Whoever wants to start over empties the file.
func ranBefore(t *testing.T, file string, names []string) map[string]bool {
	t.Helper()
	before, err := os.ReadFile(listFile(file))
	if err != nil {
		t.Fatal(err)
	}
	ran := map[string]bool{}
	for name := range strings.Lines(string(before)) {
		if name = strings.TrimSpace(name); slices.Contains(names, name) {
			ran[name] = true
		}
	}
	return ran
}

// listFile is the file of a list.
func listFile(name string) string { return filepath.Join(root, "app", "site", name) }

func sortedKeys(set map[string]bool) []string {
	var keys []string
	for key := range set {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}

// refuseRest has the host answer that there is no rest.
func refuseRest(w http.ResponseWriter, r *http.Request) bool {
	if !strings.HasSuffix(r.URL.Path, "/rest.wasm") {
		return false
	}
	http.Error(w, "out of order", http.StatusServiceUnavailable)
	return true
}

// sayWaited says of a test that failed for which function the program waits.
func sayWaited(p *tab) {
	if !p.t.Failed() {
		return
	}
	place := int(p.Number(`Number(document.documentElement.dataset.waited ?? 0)`))
	if names, err := site.CompileMarked(root, p.t.TempDir()); err == nil && place > 0 {
		p.t.Errorf("the first part lacks %s: run make first", names[place-parts.TableOffset])
	}
}

// inParts leaves a test out where the program is the plain one.
func inParts(t *testing.T) {
	t.Helper()
	if _, err := os.Stat(filepath.Join(built, "rest.wasm")); err != nil {
		t.Skip("the plain program is in one part")
	}
}

func TestTheFirstAnswerNeedsOnlyTheFirstPart(t *testing.T) {
	inParts(t)
	for _, lang := range languages {
		for _, press := range firstPresses {
			t.Run(string(lang)+"/"+press, func(t *testing.T) {
				h := newHost(t, "/")
				release := h.Hold("score.wasm")
				defer release()
				p := openTab(t, h.URL+frame.Folder(lang))
				defer sayWaited(p)
				p.WaitReady()
				pressFirst(p, press)
				if p.True(`document.documentElement.dataset.waited !== undefined`) {
					t.Error("the program waits")
				}
			})
		}
	}
}

func TestAScoreNeedsNoRest(t *testing.T) {
	inParts(t)
	for _, lang := range languages {
		t.Run(string(lang), func(t *testing.T) {
			h := newHost(t, "/")
			h.Before(refuseRest)
			p := openTab(t, h.URL+frame.Folder(lang))
			defer sayWaited(p)
			p.Expect("rest.wasm")
			p.WaitReady()
			scoreWays[0](p)
			p.WaitText(text.ScreenAt("result/").Heading.In(lang))
			waitScore(p, lang, assessNurse(t))
			without := shownOn(p, h, lang)
			if p.True(`document.documentElement.dataset.whole === "true"`) {
				t.Error("the rest has arrived")
			}
			h.Before(nil)
			p.Reload()
			p.Wait(`document.documentElement.dataset.whole === "true"`)
			for path, with := range shownOn(p, h, lang) {
				if without[path] != with {
					t.Errorf("%q says %q, and with the rest %q", path, without[path], with)
				}
			}
		})
	}
}

func TestWhatIsPressedBeforeTheRestHasArrivedIsDoneThen(t *testing.T) {
	inParts(t)
	h := newHost(t, "/tools/ee/")
	release := h.Hold("rest.wasm")
	p := openTab(t, h.URL+"you/")
	p.WaitReady()
	p.Find("#person-born").Fill("1994-05-02")
	p.True(`(goappNav("` + h.URL + `paths/"), true)`)
	p.WaitText(text.Shell.Rest.EN)
	// Whoever goes on is not lost: it is done in its order.
	p.True(`(goappNav("` + h.URL + `rounds/"), true)`)
	release()
	p.WaitText(text.Rounds.Heading.EN)
	p.Wait(`document.getElementById("shell").hidden`)
	p.Wait(`document.documentElement.dataset.whole === "true"`)
	goTo(p, h.URL+"you/")
	p.Wait(`document.getElementById("person-born")?.value === "1994-05-02"`)
}

func TestALinkThatIsPressedWhileAPartIsAwaitedTakesTheAnswersAlong(t *testing.T) {
	inParts(t)
	h := newHost(t, "/tools/ee/")
	release := h.Hold("score.wasm")
	defer release()
	p := openTab(t, h.URL)
	p.WaitReady()
	pressFirst(p, "#start")
	p.True("(window.stayed = true)")
	p.Find("#person-born").Fill("1994-05-02")
	p.WaitText(text.Shell.Rest.EN)
	p.Find("#continue").Click()
	release()
	p.WaitText(text.ScreenAt("study/").Heading.EN)
	if !p.True("window.stayed === true") {
		t.Error("the page was loaded anew")
	}
	goTo(p, h.URL+"you/")
	p.Wait(`document.getElementById("person-born")?.value === "1994-05-02"`)
}

func TestWhatIsAnsweredWhileAPartIsAwaitedIsThereAfterAReload(t *testing.T) {
	inParts(t)
	h := newHost(t, "/tools/ee/")
	for held, ready := range map[string]string{"app.wasm": "true", "score.wasm": isReady} {
		t.Run(held, func(t *testing.T) {
			release := h.Hold(held)
			defer release()
			p := newTab(t, browsing, chromedp.WithNewBrowserContext())
			p.MayAsk(h.URL)
			p.Go(h.URL + "you/")
			p.Wait(ready)
			p.Find("#person-born").Fill("1994-05-02")
			p.Find("#status").Choose("married")
			p.Reload()
			release()
			p.WaitReady()
			p.Wait(`document.getElementById("person-born").value === "1994-05-02" && document.getElementById("status").value === "married"`)
			p.Wait(keptCase + `?.includes("1994-05-02")`)

			release = h.Hold(held)
			p.Go(h.URL + "ties/") // Which may need the part before it is ready.
			p.Find("#person-sibling-no").Click()
			p.Reload()
			release()
			p.WaitReady()
			p.Wait(`document.getElementById("person-sibling-no").checked`)
			p.Wait(keptCase + `?.includes('"person.sibling":"no"')`)
		})
	}
}

func TestARestThatNeverComesIsSaidAndNothingIsLost(t *testing.T) {
	inParts(t)
	h := newHost(t, "/")
	h.Before(refuseRest)
	p := openTab(t, h.URL+"you/")
	p.Expect("rest.wasm")
	p.WaitReady()
	p.Find("#person-born").Fill("1994-05-02")
	p.True(`(goappNav("` + h.URL + `paths/"), true)`)
	p.WaitText(text.Shell.Failed.EN)
	p.WaitText(text.Shell.Kept.EN)
	h.Before(nil)
	p.Find("#shell button").Click()
	p.WaitReady()
	p.Wait(`document.documentElement.dataset.whole === "true"`)
	goTo(p, h.URL+"you/")
	p.Wait(`document.getElementById("person-born")?.value === "1994-05-02"`)
}

// A host in the middle of an upload may send a part of one release and a part of another, and the browser may keep them.
func TestPartsOfTwoReleasesAreNeverPutTogetherAndAReloadBringsOne(t *testing.T) {
	inParts(t)
	h := newHost(t, "/")
	h.Show(withFile(t, built, "app.wasm", ofAnotherRelease(t)))
	p := openTab(t, h.URL+"you/")
	p.Expect("mem-")
	p.WaitReady()
	p.Find("#person-born").Fill("1994-05-02")
	p.WaitText(text.Shell.Failed.EN)
	h.Show(built)
	p.Find("#shell button").Click()
	p.Wait(`document.documentElement.dataset.whole === "true"`)
	p.Wait(`document.getElementById("person-born")?.value === "1994-05-02"`)
	p.Find("#continue").Click()
	p.WaitText(text.ScreenAt("study/").Heading.EN)
}

// ofAnotherRelease gives the first part with the name of another program in the place of its own.
func ofAnotherRelease(t *testing.T) []byte {
	t.Helper()
	part, err := os.ReadFile(filepath.Join(built, "app.wasm"))
	if err != nil {
		t.Fatal(err)
	}
	name := regexp.MustCompile(`mem-[0-9a-f]{16}`)
	if found := name.FindAll(part, -1); len(found) != 1 {
		t.Fatalf("the first part names its program %d times", len(found))
	}
	return name.ReplaceAll(part, []byte("mem-0123456789abcdef"))
}
