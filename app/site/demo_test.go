package site

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func TestTheDemoTakesTheCalculatorFromTheAddressThatItIsGiven(t *testing.T) {
	root, err := ModuleRoot()
	if err != nil {
		t.Fatal(err)
	}
	handler := Demo(root, "http://127.0.0.1:4321/ee/")
	get := func(path string) *httptest.ResponseRecorder {
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil))
		return w
	}
	page := get("/").Body.String()
	for _, part := range []string{`<script async src="http://127.0.0.1:4321/ee/embed.js">`, `frame-src http://127.0.0.1:4321"`, "<portage-calculator "} {
		if !strings.Contains(page, part) {
			t.Errorf("%s is not in %s", part, page)
		}
	}
	if strings.Contains(page, "127.0.0.1:8000") {
		t.Error("something is still taken from another address")
	}
	for path, status := range map[string]int{"/demo.js": 200, "/demo.css": 200, "/none.js": 404, "/../../go.mod": 404, "/..%2f..%2fgo.mod": 404} {
		if got := get(path).Code; got != status {
			t.Errorf("%s: %d", path, got)
		}
	}
}
