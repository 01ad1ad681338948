package e2e

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"portage/app/site"
	"portage/app/ui"
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
	p.WaitOffline()
	h.Stop()
	for _, known := range ui.Pages() {
		p.Go(h.URL + known.Path)
		p.WaitReady()
		if got := p.String("document.title"); got != known.Title {
			t.Errorf("%q: the title is %q", known.Path, got)
		}
	}
}

// All that a page may ask for later is there too, without another visit.
func TestAfterOneVisitEveryFileIsThereWithoutANetwork(t *testing.T) {
	h := newHost(t, "/tools/ee/")
	p := openTab(t, h.URL)
	p.WaitReady()
	p.WaitOffline()
	p.Wait("navigator.serviceWorker.controller")
	h.Stop()
	for _, name := range siteFiles(t) {
		address := h.URL + name
		if got := must[float64](p, `fetch("`+address+`").then((r) => r.status, () => 0)`); got != 200 {
			t.Errorf("%s answers %v", name, got)
		}
	}
}

// siteFiles lists the files of the shared site that pages may ask for.
func siteFiles(t *testing.T) []string {
	t.Helper()
	var names []string
	err := filepath.WalkDir(built, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		name, err := filepath.Rel(built, path)
		switch filepath.Ext(name) {
		case ".br", ".gz", ".html":
			return err
		}
		if name != "worker.js" && name != "build.json" {
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

func TestAnyHostOfPlainFilesWillDo(t *testing.T) {
	h := newHost(t, "/tools/ee/")
	h.ShowPlainly()
	p := openLastingTab(t, h.URL)
	p.WaitReady()
	p.WaitOffline()
	if got := h.Requests("app.wasm"); got != 1 {
		t.Errorf("the first visit asked %d times for app.wasm", got)
	}
	h.Stop()
	p.Go(h.URL + "fr/")
	p.WaitReady()
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

	p.True("(() => { portageUpdate(); return true })()")
	for _, tab := range []*tab{p, other} {
		tab.Wait(`document.documentElement.dataset.ready === "true" && goappGetenv("GOAPP_VERSION") === "` + version + `"`)
		checkWhole(t, tab, version, "rgb(1, 2, 3)")
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
	mixed := filepath.Join(t.TempDir(), "mixed")
	if err := os.CopyFS(mixed, os.DirFS(next)); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"app.css", "app.css.br", "app.css.gz"} {
		content, err := os.ReadFile(filepath.Join(built, name))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(mixed, name), content, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	h.Show(mixed)
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
		Root: root, Out: dir, Web: web, Program: filepath.Join(built, "app.wasm"), Fast: true,
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
