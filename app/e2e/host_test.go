package e2e

import (
	"net"
	"net/http"
	"net/url"
	"os"
	"strings"
	"sync"
	"testing"

	"portage/app/site"
)

// A host serves a site at an address of its own, below the folder a test wants.
type host struct {
	URL string // Ends in the folder's slash.

	t       *testing.T
	addr    string
	folder  string
	passing bool // On to another server, which has the site.
	server  *http.Server

	mu       sync.Mutex
	site     http.Handler
	before   intercept
	requests map[string]int // By path below the folder, without the query.
}

// newHost serves the shared site at a folder ("/" or "/tools/ee/"), or stands before the server that has it already.
func newHost(t *testing.T, folder string) *host {
	t.Helper()
	h := &host{t: t, addr: "127.0.0.1:0", folder: folder, requests: map[string]int{}}
	if at := os.Getenv(atVariable); at != "" {
		h.pass(at)
	} else {
		h.Show(built)
	}
	h.Start()
	h.URL = (&url.URL{Scheme: "http", Host: h.addr, Path: h.folder}).String()
	t.Cleanup(func() { h.server.Close() })
	return h
}

// Origin gives the host's address without a folder or a slash at its end.
func (h *host) Origin() string { return "http://" + h.addr }

// Show puts another site in the place of the one served, as a new release does.
func (h *host) Show(dir string) {
	h.t.Helper()
	if h.passing {
		h.t.Skip("this test needs a host whose files it can change")
	}
	handler, err := site.Handler(dir)
	if err != nil {
		h.t.Fatal(err)
	}
	h.serveBy(handler)
}

// ShowPlainly serves the shared site as a host does that knows nothing of it: no
// compression, no care for caches.
func (h *host) ShowPlainly() {
	h.t.Helper()
	if h.passing {
		h.t.Skip("this test needs a host whose ways it can change")
	}
	h.serveBy(http.FileServer(http.Dir(built)))
}

// FramesWithoutOrigin leaves a test out where the site stands on a server that does not send what such frames need.
func (h *host) FramesWithoutOrigin() {
	h.t.Helper()
	answer, err := http.Head(h.URL)
	if err != nil {
		h.t.Fatal(err)
	}
	answer.Body.Close()
	if h.passing && answer.Header.Get("Access-Control-Allow-Origin") == "" {
		h.t.Skip("this test needs a host that lets pages of every origin read the site")
	}
}

func (h *host) current() http.Handler {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.site
}

func (h *host) serveBy(handler http.Handler) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.site = handler
}

// An intercept runs before a file is served. It may add headers or wait, or
// answer itself and say so.
type intercept func(w http.ResponseWriter, r *http.Request) (answered bool)

// Before sets what runs before each file is served; nil ends it.
func (h *host) Before(f intercept) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.before = f
}

// Hold keeps a file back until the function it returns is called.
func (h *host) Hold(file string) (release func()) {
	held := make(chan struct{})
	h.Before(func(_ http.ResponseWriter, r *http.Request) bool {
		if strings.HasSuffix(r.URL.Path, "/"+file) {
			select {
			case <-held:
			case <-r.Context().Done():
			}
		}
		return false
	})
	return sync.OnceFunc(func() { close(held) })
}

// Start listens, at the same address as before where there was one.
func (h *host) Start() {
	h.t.Helper()
	listener, err := net.Listen("tcp", h.addr)
	if err != nil {
		h.t.Fatal(err)
	}
	h.addr = listener.Addr().String()
	h.server = &http.Server{Handler: http.StripPrefix(strings.TrimSuffix(h.folder, "/"), http.HandlerFunc(h.serve))}
	go h.server.Serve(listener)
}

// Stop cuts the network: whoever asks is refused, and open connections end.
func (h *host) Stop() {
	h.t.Helper()
	if err := h.server.Close(); err != nil {
		h.t.Fatal(err)
	}
}

// Requests tells how often a file was asked for ("app.wasm", "fr/").
func (h *host) Requests(file string) int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.requests[file]
}

func (h *host) serve(w http.ResponseWriter, r *http.Request) {
	h.mu.Lock()
	handler, before := h.site, h.before
	h.requests[strings.TrimPrefix(r.URL.Path, "/")]++
	h.mu.Unlock()
	if before == nil || !before(w, r) {
		handler.ServeHTTP(w, r)
	}
}
