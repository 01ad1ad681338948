package site

import (
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"
)

// sampleSite is a small site written to disk the way a build does it.
func sampleSite(t *testing.T) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "dist")
	site := files{
		"index.html":                   []byte("<!doctype html><p>one</p>"),
		"fr/index.html":                []byte("<!doctype html><p>un</p>"),
		"occupation/31301/index.html":  []byte("<!doctype html><p>nurses</p>"),
		"fr/occupation/any/index.html": []byte("<!doctype html><p>toutes</p>"),
		"app.wasm":                     []byte(strings.Repeat("wasm ", 1000)),
		recordName:                     []byte(`{"version":"v1"}`),
	}
	if err := site.compress(t.TempDir(), true); err != nil {
		t.Fatal(err)
	}
	if err := site.write(dir); err != nil {
		t.Fatal(err)
	}
	return dir
}

func ask(t *testing.T, h http.Handler, method, target string, header ...string) *http.Response {
	t.Helper()
	r := httptest.NewRequest(method, target, nil)
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result()
}

func TestServing(t *testing.T) {
	h, err := Handler(sampleSite(t))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, method, target string
		header               []string
		status               int
		want                 map[string]string
	}{
		{"a folder gives its page, to be asked for anew each time", "GET", "/", nil, 200,
			map[string]string{"Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-cache", "Content-Encoding": ""}},
		{"a folder without its slash is sent there, with its query", "GET", "/fr?utm=1", nil, 301,
			map[string]string{"Location": "fr/?utm=1"}},
		{"what is not there is not found", "GET", "/nothing", nil, 404, nil},
		{"an occupation is its folder's page", "GET", "/occupation/31301/", nil, 200, map[string]string{"Content-Length": "28"}},
		{"an occupation that is not there is said to be so by the page that stands for all", "GET", "/fr/occupation/31309/", nil, 404,
			map[string]string{"Content-Type": "text/html; charset=utf-8", "Content-Length": "28"}},
		{"also without the slash", "GET", "/fr/occupation/31309", nil, 301, map[string]string{"Location": "31309/"}},
		{"what is no code is not found", "GET", "/fr/occupation/3130/", nil, 404, map[string]string{"Content-Type": "text/plain; charset=utf-8"}},
		{"a folder's parent is not left", "GET", "/../dist/index.html", nil, 404, nil},
		{"nothing can be written", "POST", "/", nil, 405, map[string]string{"Allow": "GET, HEAD"}},
		{"brotli is preferred", "GET", "/app.wasm", []string{"Accept-Encoding", "gzip, deflate, br"}, 200,
			map[string]string{"Content-Encoding": "br", "Content-Type": "application/wasm", "Vary": "Accept-Encoding"}},
		{"gzip is given to those who know no better", "GET", "/app.wasm", []string{"Accept-Encoding", "gzip"}, 200,
			map[string]string{"Content-Encoding": "gzip"}},
		{"an encoding that is refused is not used", "GET", "/app.wasm", []string{"Accept-Encoding", "br; q=0"}, 200,
			map[string]string{"Content-Encoding": ""}},
		{"this version's files may be kept for good", "GET", "/app.wasm?v=v1", nil, 200,
			map[string]string{"Cache-Control": "public, max-age=31536000, immutable"}},
		{"those of another version may not", "GET", "/app.wasm?v=v0", nil, 200,
			map[string]string{"Cache-Control": "no-cache"}},
		{"what the browser has is not sent again", "GET", "/app.wasm", []string{"If-None-Match", `"v1"`}, 304, nil},
		{"unless it has it in another encoding", "GET", "/app.wasm", []string{"If-None-Match", `"v1"`, "Accept-Encoding", "br"}, 200, nil},
		{"frames without an origin may read it", "GET", "/app.wasm", nil, 200,
			map[string]string{"Access-Control-Allow-Origin": "*", "X-Content-Type-Options": "nosniff", "X-Frame-Options": ""}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := ask(t, h, c.method, c.target, c.header...)
			if got.StatusCode != c.status {
				t.Errorf("status %d, not %d", got.StatusCode, c.status)
			}
			for name, want := range c.want {
				if value := got.Header.Get(name); value != want {
					t.Errorf("%s: %q, not %q", name, value, want)
				}
			}
		})
	}
}

func TestWhatIsServedPackedUnpacksToTheFile(t *testing.T) {
	h, err := Handler(sampleSite(t))
	if err != nil {
		t.Fatal(err)
	}
	packed, err := gzip.NewReader(ask(t, h, "GET", "/app.wasm", "Accept-Encoding", "gzip").Body)
	if err != nil {
		t.Fatal(err)
	}
	content, err := io.ReadAll(packed)
	if err != nil || string(content) != strings.Repeat("wasm ", 1000) {
		t.Errorf("%d bytes, %v", len(content), err)
	}
}

func TestHeadSendsNoBody(t *testing.T) {
	h, err := Handler(sampleSite(t))
	if err != nil {
		t.Fatal(err)
	}
	got := ask(t, h, "HEAD", "/app.wasm")
	body, _ := io.ReadAll(got.Body)
	if got.StatusCode != 200 || len(body) > 0 || got.Header.Get("Content-Length") != "5000" {
		t.Errorf("status %d, %d bytes, length %s", got.StatusCode, len(body), got.Header.Get("Content-Length"))
	}
}
