//go:build !js

package site

import (
	"io/fs"
	"mime"
	"net/http"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// demoCalculator is where the demo's files say that the calculator is.
const demoCalculator = "http://127.0.0.1:8000/"

// Demo serves the page of another site that has the calculator in it
// (web/embed-demo), as its files are at the moment, with the calculator taken
// from its root at the address given.
func Demo(root, calculator string) http.Handler {
	folder := os.DirFS(filepath.Join(root, "web", demoFolder))
	replace := strings.NewReplacer(demoCalculator, calculator, strings.TrimSuffix(demoCalculator, "/"), originOf(calculator))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := strings.TrimPrefix(r.URL.Path, "/")
		if name == "" {
			name = pageName
		}
		content, err := fs.ReadFile(folder, name)
		if err != nil {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Type", mime.TypeByExtension(path.Ext(name)))
		w.Header().Set("Cache-Control", "no-store")
		replace.WriteString(w, string(content))
	})
}

// originOf gives an address without its path, as a policy names a host.
func originOf(address string) string {
	scheme, rest, _ := strings.Cut(address, "://")
	host, _, _ := strings.Cut(rest, "/")
	return scheme + "://" + host
}
