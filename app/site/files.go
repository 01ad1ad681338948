//go:build !js

package site

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// files are the contents of a site by their path, with slashes.
type files map[string][]byte

// names returns the paths in order.
func (f files) names() []string {
	return slices.Sorted(maps.Keys(f))
}

// hash returns a short name for all contents together.
func (f files) hash() string {
	sum := sha256.New()
	for _, name := range f.names() {
		fmt.Fprintf(sum, "%s %d\n", name, len(f[name]))
		sum.Write(f[name])
	}
	return hex.EncodeToString(sum.Sum(nil))[:12]
}

// mimeTypes are those a site needs. Not all machines' own tables know them all,
// and a wrong one stops the program from streaming.
var mimeTypes = map[string]string{
	".css":         "text/css; charset=utf-8",
	".html":        "text/html; charset=utf-8",
	".js":          "text/javascript; charset=utf-8",
	".json":        "application/json",
	".png":         "image/png",
	".svg":         "image/svg+xml",
	".txt":         "text/plain; charset=utf-8",
	".wasm":        "application/wasm",
	".webmanifest": "application/manifest+json",
}

func mimeType(name string) string {
	return cmp.Or(mimeTypes[path.Ext(name)], "application/octet-stream")
}

// readAssets reads the folder web: each file for its own place in the site,
// except the parts of the style sheet (folder css), which are joined in the
// order of their names, and the worker, which is completed at the end.
func readAssets(dir string) (files, error) {
	out := files{}
	var styles []byte
	err := filepath.WalkDir(dir, func(file string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		content, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		relative, err := filepath.Rel(dir, file)
		if err != nil {
			return err
		}
		name, ours := placeInSite(filepath.ToSlash(relative))
		if !ours {
			return nil
		}
		if path.Dir(name) == "css" {
			styles = append(styles, content...)
			return nil
		}
		if _, known := mimeTypes[path.Ext(name)]; !known {
			return fmt.Errorf("web/%s: no MIME type is known for it; add one to app/site/files.go", name)
		}
		out[name] = content
		return nil
	})
	out["app.css"] = styles
	return out, err
}

// The folders of web that are for other people's sites.
const (
	demoFolder   = "embed-demo"
	pluginFolder = "wordpress"
)

// placeInSite gives the place in the site of a file of the folder web, and false
// for one that is in no site of ours: the page of the demo is another's. The
// plugin is there to be downloaded, and a host that runs .php must not run it.
func placeInSite(name string) (place string, ours bool) {
	folder, _, _ := strings.Cut(name, "/")
	switch folder {
	case demoFolder:
		return "", false
	case pluginFolder:
		script, isScript := strings.CutSuffix(name, ".php")
		return script + ".txt", isScript
	}
	return name, true
}

// write replaces the folder out by the files. It refuses a folder that holds
// something else than a site of ours.
func (f files) write(out string) error {
	if entries, err := os.ReadDir(out); err == nil && len(entries) > 0 {
		if _, err := os.Stat(filepath.Join(out, recordName)); err != nil {
			return fmt.Errorf("%s is not empty and was not built by Portage: remove it or choose another folder", out)
		}
	}
	draft := strings.TrimRight(out, `/\`) + ".draft"
	if err := os.RemoveAll(draft); err != nil {
		return err
	}
	for name, content := range f {
		file := filepath.Join(draft, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(file, content, 0o644); err != nil {
			return err
		}
	}
	if err := os.RemoveAll(out); err != nil {
		return err
	}
	return os.Rename(draft, out)
}
