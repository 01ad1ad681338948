//go:build !js

package site

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"portage/app/site/markup"
	"portage/app/text"
	"portage/app/ui"
	"portage/app/ui/finder"
	"portage/app/ui/library"
	"portage/core/noc/find"
	"portage/data"
)

// Options say what to build and where to.
type Options struct {
	Root    string // The module's folder.
	Out     string // The folder to write; one that Portage built before is replaced.
	Base    string // Where the site will stand, as a path or a whole address; may be empty.
	Web     string // The folder of assets; Root/web when empty.
	Program string // A folder with the browser's program compiled before; compiled anew when empty.
	Fast    bool   // Compress less well in a fraction of the time, for tests.
}

// Record is what a site says about itself, in build.json.
type Record struct {
	Version string `json:"version"` // Names the contents: the same files, the same version.
	Sources string `json:"sources"` // Names what it was built from.
	Base    string `json:"base,omitempty"`
}

const recordName = "build.json"

// Build writes the site. It can stand at any path of any host: whatever depends
// on the place is relative or found at run time. The base adds only what must be
// absolute to be of use: canonical addresses and the manifest's id.
func Build(o Options) (Record, error) {
	base, err := cleanBase(o.Base)
	if err != nil {
		return Record{}, err
	}
	// Taken first: sources that change while we build make the site outdated.
	sources, err := Sources(o.Root)
	if err != nil {
		return Record{}, err
	}
	site, worker, err := collect(o)
	if err != nil {
		return Record{}, err
	}
	if err := checkElement(site[elementName]); err != nil {
		return Record{}, err
	}
	if err := site.addManifests(base); err != nil {
		return Record{}, err
	}
	lendTitles(site)
	version, err := site.addPages(base)
	if err != nil {
		return Record{}, err
	}
	site["worker.js"] = completeWorker(worker, site, version)
	record := Record{Version: version, Sources: sources, Base: base}
	if site[recordName], err = json.MarshalIndent(record, "", "  "); err != nil {
		return Record{}, err
	}
	site.addHostFiles(base)
	if err := site.compress(filepath.Join(o.Root, ".build", "compressed"), o.Fast); err != nil {
		return Record{}, err
	}
	return record, site.write(o.Out)
}

// collect returns all files that do not depend on the version, and the worker
// apart, which does.
func collect(o Options) (site files, worker []byte, err error) {
	web := o.Web
	if web == "" {
		web = filepath.Join(o.Root, "web")
	}
	if site, err = readAssets(web); err != nil {
		return nil, nil, err
	}
	site["worker.js"] = slices.Concat(site["small.js"], site["worker.js"])
	site["early.js"] = slices.Concat(site["small.js"], site["compile.js"])
	site["boot.js"] = slices.Concat(site["parts.js"], site["boot.js"])
	for _, part := range []string{"small.js", "compile.js", "parts.js"} {
		delete(site, part)
	}

	if err := site.addProgram(o); err != nil {
		return nil, nil, err
	}
	// The compiler and this file belong together: always the compiler's own.
	goroot, err := goTool(o.Root, nil, "env", "GOROOT")
	if err != nil {
		return nil, nil, err
	}
	if site[licencesName], err = licences(o.Root, goroot); err != nil {
		return nil, nil, err
	}
	if err := site.addTitles(); err != nil {
		return nil, nil, err
	}
	if site["wasm_exec.js"], err = os.ReadFile(filepath.Join(goroot, "lib", "wasm", "wasm_exec.js")); err != nil {
		return nil, nil, err
	}
	err = site.minify()
	worker = site["worker.js"]
	delete(site, "worker.js")
	return site, worker, err
}

// addProgram adds the browser's program, compiled now or before.
func (f files) addProgram(o Options) error {
	dir := o.Program
	if dir == "" {
		temp, err := os.MkdirTemp("", "portage-program-")
		if err != nil {
			return err
		}
		defer os.RemoveAll(temp)
		if err := Compile(o.Root, temp); err != nil {
			return err
		}
		dir = temp
	}
	for _, name := range programNames {
		content, err := os.ReadFile(filepath.Join(dir, name))
		if name != programName && errors.Is(err, fs.ErrNotExist) {
			continue // A program in one part.
		}
		if err != nil {
			return err
		}
		f[name] = content
	}
	return nil
}

func (f files) addManifests(base string) error {
	pages := ui.Pages()
	for _, page := range ui.Calculators() {
		content, err := f.writeManifest(page, pages, base)
		if err != nil {
			return err
		}
		f[page.Path+manifestName] = content
	}
	return nil
}

// addTitles adds the job titles and the everyday names of each language, a file
// for each.
func (f files) addTitles() error {
	book, err := library.Book()
	if err != nil {
		return err
	}
	for _, lang := range []text.Lang{text.EN, text.FR} {
		packed, err := find.Pack(book.NOC, find.OpenTitles(data.Titles(string(lang))), find.OpenEveryday(data.Everyday(string(lang))))
		if err != nil {
			return err
		}
		f[finder.File(lang)], f[finder.NamesFile(lang)] = []byte(packed.Titles), []byte(packed.Names)
	}
	return nil
}

// lendTitles gives the pages of occupations the titles that they carry.
func lendTitles(site files) {
	for _, lang := range []text.Lang{text.EN, text.FR} {
		library.Finders().Take(lang, find.Packed{Titles: string(site[finder.File(lang)]), Names: string(site[finder.NamesFile(lang)])})
	}
}

// addPages renders all pages and returns the version, the hash of all that the
// site then holds. The pages carry the version, so it is taken over their form
// without it.
func (f files) addPages(base string) (version string, err error) {
	pages := ui.Pages()
	contents := make([]string, len(pages))
	for i, page := range pages {
		if contents[i], err = markup.Of(ui.New(page.Path)); err != nil {
			return "", fmt.Errorf("page %q: %w", page.Path, err)
		}
	}
	write := func(version string) error {
		w := pageWriter{pages: pages, base: base, version: version, styles: string(f["app.css"])}
		for i, page := range pages {
			if f[page.Path+pageName], err = w.write(page, contents[i]); err != nil {
				return err
			}
		}
		return nil
	}
	if err := write(""); err != nil {
		return "", err
	}
	version = f.hash()
	return version, write(version)
}

// pageName is the file of a folder's page.
const pageName = "index.html"

// oneOfMany tells whether a file is one of the pages of all occupations.
func oneOfMany(name string) bool {
	folder, isPage := strings.CutSuffix(name, pageName)
	return isPage && ui.PageAt(folder).Many
}

// cleanBase checks where the site will stand and gives it the slash at its end.
func cleanBase(base string) (string, error) {
	if base == "" {
		return "", nil
	}
	address, err := url.Parse(base)
	if err != nil || !strings.HasPrefix(address.Path, "/") || address.RawQuery != "" || address.Fragment != "" {
		return "", fmt.Errorf("base %q: give a path like /tools/ee/ or a whole address like https://example.org/tools/ee/", base)
	}
	return strings.TrimRight(base, "/") + "/", nil
}

// completeWorker puts before the worker's script what it stands for: the
// version, the list of its files, and the list of those that it keeps once they
// are wanted.
func completeWorker(script []byte, site files, version string) []byte {
	var out bytes.Buffer
	kept, later := workerFiles(site, version)
	fmt.Fprintf(&out, "\"use strict\";\n// Written by the build.\nconst version = %s;\nconst files = %s;\nconst later = %s;\n\n",
		javaScript(version), javaScriptList(kept), javaScriptList(later))
	out.Write(script)
	return out.Bytes()
}
