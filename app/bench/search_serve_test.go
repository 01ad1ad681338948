package bench

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"

	"portage/app/npm"
	"portage/core/noc"
	"portage/core/noc/find"
	"portage/data"
)

const searchPage = `<!doctype html><title>Search</title><script src="wasm_exec.js"></script><script type="module" src="search.js"></script>`

// serveSearch serves the page on which the searches are measured, and gives its address.
func serveSearch(b *testing.B, root, peers string) string {
	b.Helper()
	mux := http.NewServeMux()
	mux.Handle("/peers/", http.StripPrefix("/peers/", http.FileServer(http.Dir(peers))))
	files := map[string][]byte{
		"/{$}":          []byte(searchPage),
		"/search.js":    readFile(b, filepath.Join(root, "app/bench/search.js")),
		"/wasm_exec.js": readFile(b, filepath.Join(goRoot(b), "lib/wasm/wasm_exec.js")),
		"/finder.wasm":  compileFinder(b, root),
	}
	for _, lang := range []string{"en", "fr"} {
		packed := packedTitles(b, lang)
		files["/occupations_"+lang+".json"], files["/everyday_"+lang+".json"] = []byte(packed.Titles), []byte(packed.Names)
		files["/titles_"+lang+".json"] = plainTitles(b, lang)
	}
	for path, content := range files {
		mux.HandleFunc(path, compressed(path, content))
	}
	server := httptest.NewServer(isolated(mux))
	b.Cleanup(server.Close)
	return server.URL + "/"
}

// isolated keeps a page apart from all others: then the browser lets it read the clock to 5 microseconds, and else to 100.
func isolated(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cross-Origin-Opener-Policy", "same-origin")
		w.Header().Set("Cross-Origin-Embedder-Policy", "require-corp")
		h.ServeHTTP(w, r)
	})
}

// compressed serves a file as the site does, so that a first search pays for the unpacking too.
func compressed(path string, content []byte) http.HandlerFunc {
	types := map[string]string{".js": "text/javascript", ".json": "application/json", ".wasm": "application/wasm"}
	var packed bytes.Buffer
	w := brotli.NewWriterLevel(&packed, 5)
	w.Write(content)
	w.Close()
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", types[filepath.Ext(path)])
		w.Header().Set("Content-Encoding", "br")
		w.Header().Set("Cache-Control", "no-store")
		w.Write(packed.Bytes())
	}
}

func readFile(b *testing.B, name string) []byte {
	b.Helper()
	content, err := os.ReadFile(name)
	if err != nil {
		b.Fatal(err)
	}
	return content
}

func goRoot(b *testing.B) string {
	b.Helper()
	out, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		b.Fatal(err)
	}
	return strings.TrimSpace(string(out))
}

// compileFinder compiles the search by itself, with the flags of the site's program.
func compileFinder(b *testing.B, root string) []byte {
	b.Helper()
	out := filepath.Join(b.TempDir(), "finder.wasm")
	build := exec.Command("go", "build", "-trimpath", "-buildvcs=false", "-ldflags", "-s -w -buildid=", "-o", out, "./app/bench/finder")
	build.Dir = root
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "GOFLAGS=", "GOWASM=", "GOEXPERIMENT=")
	if said, err := build.CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, said)
	}
	return readFile(b, out)
}

// packedTitles is the files of a language as our finder reads them.
func packedTitles(b *testing.B, lang string) find.Packed {
	b.Helper()
	packed, err := find.Pack(openTable(b), find.OpenTitles(data.Titles(lang)), find.OpenEveryday(data.Everyday(lang)))
	if err != nil {
		b.Fatal(err)
	}
	return packed
}

func openTable(b *testing.B) *noc.Table {
	b.Helper()
	table, err := noc.Read(data.Files)
	if err != nil {
		b.Fatal(err)
	}
	return table
}

// plainTitles are the same titles for any other engine, and those of the unit groups, which our finder has from elsewhere.
func plainTitles(b *testing.B, lang string) []byte {
	b.Helper()
	table := openTable(b)
	var columns struct {
		Titles []string   `json:"titles"`
		Codes  []noc.Code `json:"codes"`
	}
	add := func(code noc.Code, title string, _ bool) {
		columns.Titles, columns.Codes = append(columns.Titles, title), append(columns.Codes, code)
	}
	for _, g := range table.Groups() {
		add(g.Code, g.In(lang), false)
	}
	if err := find.OpenTitles(data.Titles(lang)).Each(add); err != nil {
		b.Fatal(err)
	}
	plain, err := json.Marshal(columns)
	if err != nil {
		b.Fatal(err)
	}
	return plain
}

// installPeers fetches the libraries that ours is measured beside, and tells why where it cannot.
func installPeers(root string) (folder, missing string) {
	folder, err := npm.Fetch(root, "peers", "minisearch@7", "@leeoniya/ufuzzy@1")
	if err != nil {
		missing = err.Error()
	}
	return folder, missing
}
