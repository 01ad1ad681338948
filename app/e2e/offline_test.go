package e2e

import (
	"bytes"
	"compress/gzip"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"portage/app/site"
	"portage/app/text"
	"portage/app/ui/finder"
)

func TestAfterOneVisitTheSiteStartsWithoutANetwork(t *testing.T) {
	for _, folder := range []string{"/", "/tools/ee/"} {
		t.Run(folder, func(t *testing.T) {
			h := newHost(t, folder)
			p := openTab(t, h.URL)
			p.WaitReady()
			p.WaitOffline()
			h.Stop()

			for _, c := range []struct{ path, lang, lands string }{
				{"", "en", ""},
				{"?utm=1", "en", "?utm=1"},
				{"index.html", "en", "index.html"},
				{"fr/", "fr", "fr/"},
				{"fr/?utm=1", "fr", "fr/?utm=1"},
				{"fr", "fr", "fr/"},
				{"fr/nowhere/at/all?utm=1", "fr", "fr/?utm=1"},
				{"nowhere", "en", ""},
				{"nowhere/at/all", "en", ""},
			} {
				p.Go(h.URL + c.path)
				p.WaitReady()
				if got := p.String("document.documentElement.lang"); got != c.lang {
					t.Errorf("%q: lang is %q", c.path, got)
				}
				if got := p.String("location.href"); got != h.URL+c.lands {
					t.Errorf("%q lands on %s", c.path, got)
				}
			}
			p.Screenshot("offline")
		})
	}
}

func TestAPersonWhoCameByTheFrenchPageHasBothWithoutANetwork(t *testing.T) {
	h := newHost(t, "/tools/ee/")
	p := openTab(t, h.URL+"fr/?utm=1")
	p.WaitReady()
	p.WaitTitles("fr")
	h.Stop()
	p.Expect("occupations_en.json") // English titles have not been wanted.
	for _, known := range samplePages() {
		p.Go(h.URL + known.Path)
		p.WaitReady()
		if got := p.String("document.title"); got != known.Title {
			t.Errorf("%q: the title is %q", known.Path, got)
		}
	}
}

// All that a page may ask for later is there too, without another visit: every
// file but the job titles of the other language.
func TestAfterOneVisitEveryFileIsThereWithoutANetwork(t *testing.T) {
	h := newHost(t, "/tools/ee/")
	p := openTab(t, h.URL)
	p.WaitReady()
	p.WaitTitles("en")
	p.Wait("navigator.serviceWorker.controller")
	h.Stop()
	p.Expect("occupations_fr.json")
	p.Expect("everyday_fr.json")
	for _, name := range siteFiles(t) {
		want := 200.0
		if slices.Contains(filesOf(text.FR), name) {
			want = 0
		}
		if got := p.Fetch(name); got != want {
			t.Errorf("%s answers %v", name, got)
		}
	}
}

func TestTheTitlesOfALanguageAreFetchedOnceAndNotBeforeTheyAreWanted(t *testing.T) {
	h := newHost(t, "/")
	p := openLastingTab(t, h.URL)
	p.WaitReady()
	p.WaitTitles("en")
	p.Wait("navigator.serviceWorker.controller")
	for i := range filesOf(text.EN) {
		english, french := filesOf(text.EN)[i], filesOf(text.FR)[i]
		if en, fr := h.Requests(english), h.Requests(french); en != 1 || fr != 0 {
			t.Errorf("the first visit asked %d times for %s and %d times for %s", en, english, fr, french)
		}
		// The other language is kept when a page first asks for it.
		for range 2 {
			if got := p.Fetch(french); got != 200 {
				t.Errorf("%s answers %v", french, got)
			}
			p.Wait(`caches.match("` + h.URL + french + `", {ignoreSearch: true})`)
		}
		p.Fetch(english)
		if en, fr := h.Requests(english), h.Requests(french); en != 1 || fr != 1 {
			t.Errorf("afterwards %s was asked for %d times and %s %d times", english, en, french, fr)
		}
	}
}

// filesOf lists the files of a language: its titles and its everyday names.
func filesOf(lang text.Lang) []string { return []string{finder.File(lang), finder.NamesFile(lang)} }

func TestADataSaverIsNotSentTitlesThatNobodyWants(t *testing.T) {
	h := newHost(t, "/")
	p := newTab(t, browsing, chromedp.WithNewBrowserContext())
	saving := true
	if _, err := chromedp.Call(p.ctx, emulation.SetDataSaverOverride, emulation.SetDataSaverOverrideParams{DataSaverEnabled: &saving}); err != nil {
		t.Fatal(err)
	}
	p.Go(h.URL)
	p.WaitReady()
	p.WaitOffline()
	p.Wait("navigator.serviceWorker.controller")
	p.True("new Promise((done) => requestIdleCallback(() => setTimeout(() => done(true), 500)))")
	for _, file := range filesOf(text.EN) {
		if !p.True("navigator.connection.saveData") || h.Requests(file) != 0 {
			t.Errorf("%s was fetched %d times", file, h.Requests(file))
		}
		p.Fetch(file) // A field of the page wants it.
	}
	h.Stop()
	for _, file := range filesOf(text.EN) {
		if got := p.Fetch(file); got != 200 {
			t.Errorf("without a network %s answers %v", file, got)
		}
	}
}

// WaitTitles waits until the job titles of a language are kept.
func (p *tab) WaitTitles(lang string) {
	p.t.Helper()
	p.Wait(`document.documentElement.dataset.titles === "` + lang + `"`)
}

// Fetch asks for a file of the page's version, and gives the status, or 0 where nothing answers.
func (p *tab) Fetch(name string) float64 {
	p.t.Helper()
	return p.Number(`fetch(goappGetenv("PORTAGE_ROOT") + "` + name + `?v=" + goappGetenv("GOAPP_VERSION")).then((r) => r.arrayBuffer().then(() => r.status), () => 0)`)
}

// neverKept are the files of a site that a page of it never asks for.
var neverKept = []string{"worker.js", "build.json", "licences.txt", "embed.js", "_headers", ".htaccess", "nginx.conf.sample"}

// siteFiles lists the files of the shared site that pages may ask for.
func siteFiles(t *testing.T) []string {
	t.Helper()
	var names []string
	err := filepath.WalkDir(built, func(path string, d os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if d.Name() == "screenshots" || d.Name() == "wordpress" {
				return filepath.SkipDir // An installer asks for the ones, who runs a WordPress for the other.
			}
			return nil
		}
		name, err := filepath.Rel(built, path)
		switch filepath.Ext(name) {
		case ".br", ".gz", ".html":
			return err
		}
		if !slices.Contains(neverKept, name) {
			names = append(names, filepath.ToSlash(name))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return names
}

func TestTheProgramIsFetchedOnce(t *testing.T) {
	h := newHost(t, "/")
	p := openLastingTab(t, h.URL)
	p.WaitReady()
	p.WaitOffline()
	for _, file := range []string{"app.wasm", "boot.js", "wasm_exec.js", "app.css"} {
		if got := h.Requests(file); got != 1 {
			t.Errorf("the first visit asked %d times for %s", got, file)
		}
	}
	p.Reload()
	p.WaitReady()
	p.Go(h.URL + "fr/")
	p.WaitReady()
	if got := h.Requests("app.wasm"); got != 1 {
		t.Errorf("after three visits app.wasm was asked for %d times", got)
	}
}

// A host that does not compress is asked for the compressed copies of what is large, by the page and by the worker, and for
// each of them once.
func TestAnyHostOfPlainFilesWillDo(t *testing.T) {
	h := newHost(t, "/tools/ee/")
	h.ShowPlainly()
	h.Before(func(w http.ResponseWriter, r *http.Request) bool {
		if !slices.Contains(append(filesOf(text.EN), "app.wasm"), strings.TrimPrefix(r.URL.Path, "/")) {
			return false
		}
		w.Header().Set("Content-Length", "10000000")
		w.(http.Flusher).Flush()
		<-r.Context().Done() // Whoever waits for all of it waits in vain.
		return true
	})
	p := openLastingTab(t, h.URL)
	p.WaitReady()
	p.WaitTitles("en")
	for _, file := range append(filesOf(text.EN), "app.wasm") {
		if got := h.Requests(file + ".gz"); got != 1 {
			t.Errorf("the first visit asked %d times for %s", got, file)
		}
	}
	h.Stop()
	p.Go(h.URL + "fr/")
	p.WaitReady()
}

func TestTheProgramStartsWhateverAHostMakesOfCompressedCopies(t *testing.T) {
	for name, answer := range map[string]http.HandlerFunc{
		"it has none": http.NotFound,
		"it has a page for all that is missing": func(w http.ResponseWriter, _ *http.Request) {
			w.Write([]byte("<!doctype html><title>Home</title>"))
		},
		"it has the browser unpack them": func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Encoding", "gzip")
			http.ServeFile(w, r, filepath.Join(built, "app.wasm.gz"))
		},
	} {
		t.Run(name, func(t *testing.T) {
			h := newHost(t, "/")
			h.ShowPlainly()
			h.Before(func(w http.ResponseWriter, r *http.Request) bool {
				if r.URL.Path != "/app.wasm.gz" {
					return false
				}
				answer(w, r)
				return true
			})
			p := openTab(t, h.URL)
			p.Expect("app.wasm.gz")
			p.WaitReady()
			p.WaitOffline()
			h.Stop()
			p.Go(h.URL + "fr/")
			p.WaitReady()
		})
	}
}

func TestAHostsOwnPagesBelowTheSiteStayItsOwn(t *testing.T) {
	h := newHost(t, "/")
	h.Before(func(w http.ResponseWriter, r *http.Request) bool {
		if r.URL.Path != "/blog/" {
			return false
		}
		w.Header().Set("Content-Type", "text/html")
		w.Write([]byte("<!doctype html><link rel=\"icon\" href=\"data:,\"><title>Blog</title>"))
		return true
	})
	p := openTab(t, h.URL)
	p.WaitReady()
	p.WaitOffline()
	p.Wait("navigator.serviceWorker.controller")
	p.Go(h.URL + "blog/")
	if got := p.String("document.title"); got != "Blog" {
		t.Errorf("the host's page has become %q", got)
	}
}

func TestANewVersionReplacesTheOldAsAWhole(t *testing.T) {
	h := newHost(t, "/tools/ee/")
	p := openTab(t, h.URL)
	p.WaitReady()
	p.WaitOffline()
	p.Wait("navigator.serviceWorker.controller")
	old := p.String(`goappGetenv("GOAPP_VERSION")`)

	next, version := nextRelease(t)
	h.Show(next)
	p.Reload() // Still the old one, from the device. Meanwhile the new one arrives.
	p.WaitReady()
	if got := p.String(`goappGetenv("GOAPP_VERSION")`); got != old {
		t.Errorf("the reload gives version %s", got)
	}
	p.Wait("navigator.serviceWorker.getRegistration().then((r) => r.waiting !== null)")
	checkWhole(t, p, old, "")

	p.Reload()
	p.Wait(`document.documentElement.dataset.ready === "true" && goappGetenv("GOAPP_VERSION") === "` + version + `"`)
	checkWhole(t, p, version, "rgb(1, 2, 3)")
	p.Wait("caches.keys().then((names) => names.length === 1)")

	h.Stop()
	p.Reload()
	p.WaitReady()
	checkWhole(t, p, version, "rgb(1, 2, 3)")
}

func TestAllTabsChangeToANewVersionTogether(t *testing.T) {
	h := newHost(t, "/")
	p := openTab(t, h.URL)
	p.WaitReady()
	p.WaitOffline()
	p.Wait("navigator.serviceWorker.controller")
	other := p.AnotherTab(h.URL + "fr/")
	other.WaitReady()

	next, version := nextRelease(t)
	h.Show(next)
	p.True("navigator.serviceWorker.getRegistration().then((r) => r.update()).then(() => true)")
	p.Wait("navigator.serviceWorker.getRegistration().then((r) => r.waiting !== null)")

	// With two tabs a reload of one changes nothing: the other is in use.
	p.Reload()
	p.WaitReady()
	checkWhole(t, p, p.String(`goappGetenv("GOAPP_VERSION")`), "")
	p.WaitTitles("en") // A worker with work to do takes its time to make way.

	p.True("(() => { portageUpdate(); return true })()")
	for _, tab := range []*tab{p, other} {
		tab.Wait(`document.documentElement.dataset.ready === "true" && goappGetenv("GOAPP_VERSION") === "` + version + `"`)
		checkWhole(t, tab, version, "rgb(1, 2, 3)")
	}
}

// Both the language that was kept before the next version came and the one that
// is kept while it waits are there when it takes over.
func TestANewVersionKeepsTheTitlesThatTheOldOneKept(t *testing.T) {
	h := newHost(t, "/")
	p := openTab(t, h.URL)
	p.WaitReady()
	p.WaitTitles("en")
	p.Wait("navigator.serviceWorker.controller")

	next, version := nextRelease(t)
	h.Show(next)
	p.Reload()
	p.WaitReady()
	p.Wait("navigator.serviceWorker.getRegistration().then((r) => r.waiting !== null)")
	p.Fetch(finder.File(text.FR)) // The next version keeps the names with them.
	for _, file := range append(filesOf(text.EN), filesOf(text.FR)...) {
		checkCached(p, file, version)
	}

	p.Reload()
	p.Wait(`document.documentElement.dataset.ready === "true" && goappGetenv("GOAPP_VERSION") === "` + version + `"`)
	p.Wait("caches.keys().then((names) => names.length === 1)")
	h.Stop()
	for _, file := range append(filesOf(text.EN), filesOf(text.FR)...) {
		if got := p.Fetch(file); got != 200 {
			t.Errorf("%s answers %v", file, got)
		}
	}
}

// checkCached waits until a version has kept a file.
func checkCached(p *tab, name, version string) {
	p.t.Helper()
	p.Wait(`caches.match(goappGetenv("PORTAGE_ROOT") + "` + name + `?v=` + version + `")`)
}

func TestTitlesOfAnotherVersionAreNotMixedIn(t *testing.T) {
	h := newHost(t, "/")
	p := openTab(t, h.URL)
	p.WaitReady()
	p.WaitTitles("en")
	p.Wait("navigator.serviceWorker.controller")

	for _, file := range filesOf(text.FR) {
		p.Expect(file)
		h.Show(withFile(t, built, file, []byte("{}")))
		if got := p.Fetch(file); got != 0 {
			t.Errorf("%s that is not of this version answers %v", file, got)
		}
		h.Show(built)
		if got := p.Fetch(file); got != 200 {
			t.Errorf("that of this version answers %v", got)
		}
	}
}

func TestAReleaseThatIsHalfUploadedChangesNothing(t *testing.T) {
	h := newHost(t, "/")
	p := openTab(t, h.URL)
	p.WaitReady()
	p.WaitOffline()
	p.Wait("navigator.serviceWorker.controller")
	old := p.String(`goappGetenv("GOAPP_VERSION")`)

	// The new worker is there, but the style sheet is still the old one.
	next, _ := nextRelease(t)
	style, err := os.ReadFile(filepath.Join(built, "app.css"))
	if err != nil {
		t.Fatal(err)
	}
	h.Show(withFile(t, next, "app.css", style))
	got := must[string](p, `navigator.serviceWorker.getRegistration().then(async (r) => {
		await r.update();
		const next = r.installing;
		if (!next) return "none";
		return new Promise((done) => next.addEventListener("statechange", () => done(next.state)));
	})`)
	if got != "redundant" {
		t.Errorf("the half release becomes %q", got)
	}
	h.Stop()
	p.Reload()
	p.WaitReady()
	checkWhole(t, p, old, "")
}

// withFile gives a copy of a site in which one file is another, compressed too.
func withFile(t *testing.T, site, name string, content []byte) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "mixed")
	if err := os.CopyFS(dir, os.DirFS(site)); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(filepath.Join(dir, name+".br")); err != nil {
		t.Fatal(err)
	}
	var packed bytes.Buffer
	w := gzip.NewWriter(&packed)
	w.Write(content)
	w.Close()
	for path, content := range map[string][]byte{name: content, name + ".gz": packed.Bytes()} {
		if err := os.WriteFile(filepath.Join(dir, path), content, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// nextRelease builds a site that differs from the shared one in its style sheet.
func nextRelease(t *testing.T) (dir, version string) {
	t.Helper()
	web := filepath.Join(t.TempDir(), "web")
	if err := os.CopyFS(web, os.DirFS(filepath.Join(root, "web"))); err != nil {
		t.Fatal(err)
	}
	style := filepath.Join(web, "css", "99-next.css")
	if err := os.WriteFile(style, []byte("html { --release: rgb(1, 2, 3); }\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	dir = filepath.Join(t.TempDir(), "site")
	record, err := site.Build(site.Options{
		Root: root, Out: dir, Web: web, Program: built, Fast: true,
	})
	if err != nil {
		t.Fatal(err)
	}
	return dir, record.Version
}

// checkWhole checks that all a page consists of is of one version; style is what
// the style sheet of that version says.
func checkWhole(t *testing.T, p *tab, version, style string) {
	t.Helper()
	if got := p.String(`goappGetenv("GOAPP_VERSION")`); got != version {
		t.Errorf("the program is of version %s, not %s", got, version)
	}
	if got := strings.TrimSpace(p.String(`getComputedStyle(document.documentElement).getPropertyValue("--release")`)); got != style {
		t.Errorf("the style sheet says %q, not %q", got, style)
	}
	if got := p.String(`document.querySelector('link[rel=stylesheet]').href`); !strings.HasSuffix(got, "?v="+version) {
		t.Errorf("the page asks for %s", got)
	}
}
