//go:build !js

package site

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"path"
	"path/filepath"
	"strings"

	"portage/app/ui"
)

// ReadRecord returns what the site in a folder says about itself.
func ReadRecord(dir string) (Record, error) {
	var record Record
	content, err := os.ReadFile(filepath.Join(dir, recordName))
	if err != nil {
		return record, err
	}
	err = json.Unmarshal(content, &record)
	return record, err
}

// Handler serves the site in a folder, as it is now, from the root of whatever
// path it is mounted at.
func Handler(dir string) (http.Handler, error) {
	record, err := ReadRecord(dir)
	if err != nil {
		return nil, err
	}
	site := files{}
	err = fs.WalkDir(os.DirFS(dir), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		site[name], err = os.ReadFile(filepath.Join(dir, filepath.FromSlash(name)))
		return err
	})
	if err != nil {
		return nil, err
	}
	return &handler{site: site, version: record.Version}, nil
}

type handler struct {
	site    files
	version string
}

func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
		return
	}
	name := strings.TrimPrefix(r.URL.Path, "/")
	page := path.Join(name, pageName)
	if _, folder := h.site[page]; folder || ui.IsOneOfMany(name) {
		if name != "" && !strings.HasSuffix(name, "/") {
			// Relative links need the slash. The last segment is enough for the
			// browser to find the way, wherever the site is mounted.
			redirect(w, path.Base(name)+"/", r.URL.RawQuery)
			return
		}
		name = page
	}
	if _, known := h.site[name]; known {
		h.serveFile(w, r, name, http.StatusOK)
		return
	}
	if standIn := ui.StandIn(name).Path + pageName; ui.IsOneOfMany(name) && h.site[standIn] != nil {
		h.serveFile(w, r, standIn, http.StatusNotFound) // It says that there is no such occupation.
		return
	}
	http.NotFound(w, r)
}

func redirect(w http.ResponseWriter, to, query string) {
	if query != "" {
		to += "?" + query
	}
	w.Header().Set("Location", to)
	w.WriteHeader(http.StatusMovedPermanently)
}

func (h *handler) serveFile(w http.ResponseWriter, r *http.Request, name string, status int) {
	header := w.Header()
	header.Set("Content-Type", mimeType(name))
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Referrer-Policy", "same-origin")
	header.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
	// The calculator is made to stand in other people's pages, also in frames
	// that have no origin of their own.
	header.Set("Access-Control-Allow-Origin", "*")
	header.Set("Access-Control-Expose-Headers", "Content-Encoding") // small.js asks whether the host compresses.
	header.Set("Cross-Origin-Resource-Policy", "cross-origin")
	header.Set("Vary", "Accept-Encoding")

	content, etag := h.site[name], h.version
	for _, encoding := range encodings {
		if packed, ok := h.site[name+encoding.suffix]; ok && accepts(r, encoding.name) {
			header.Set("Content-Encoding", encoding.name)
			content, etag = packed, h.version+"-"+encoding.name
			break
		}
	}
	header.Set("ETag", `"`+etag+`"`)
	if r.URL.Query().Get("v") == h.version {
		header.Set("Cache-Control", "public, max-age=31536000, immutable")
	} else {
		header.Set("Cache-Control", "no-cache")
	}
	if strings.Contains(r.Header.Get("If-None-Match"), `"`+etag+`"`) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	header.Set("Content-Length", fmt.Sprint(len(content)))
	w.WriteHeader(status)
	if r.Method == http.MethodGet {
		w.Write(content)
	}
}

// accepts reports whether a request takes an encoding.
func accepts(r *http.Request, encoding string) bool {
	for _, offer := range strings.Split(r.Header.Get("Accept-Encoding"), ",") {
		name, weight, _ := strings.Cut(offer, ";")
		if strings.TrimSpace(name) == encoding {
			return strings.ReplaceAll(weight, " ", "") != "q=0"
		}
	}
	return false
}
