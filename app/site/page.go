//go:build !js

package site

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"strings"

	"portage/app/text"
	"portage/app/ui"
)

//go:embed page.html
var pageSource string

var pageTemplate = template.Must(template.New("page").Parse(pageSource))

// policy is what a page allows itself: its own files and WebAssembly, no script
// inline and no other host.
const policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; " +
	"object-src 'none'; base-uri 'self'; form-action 'self'"

// embeddedPolicy lets a page in somebody's frame send a lead to where its host
// says. framed.js narrows it to that one address, or to none, before anything
// can be asked for.
const embeddedPolicy = policy + "; connect-src 'self' https: http://localhost:* http://127.0.0.1:*"

// policyOf gives the policy of a page, and allows it the one style sheet inside it.
func policyOf(page ui.Page, styles string) string {
	switch {
	case page.Embedded:
		return embeddedPolicy
	case styles != "":
		sum := sha256.Sum256([]byte(styles))
		return strings.Replace(policy, "style-src 'self'", "style-src 'self' 'sha256-"+base64.StdEncoding.EncodeToString(sum[:])+"'", 1)
	}
	return policy
}

// The colours of the browser's own frame: paper, in light and in dark.
const (
	paperLight = "#FBFAF7"
	paperDark  = "#0F1519"
)

// alternate is the same page in another language.
type alternate struct{ Lang, Href string }

// pageWriter writes the pages of a site.
type pageWriter struct {
	pages   []ui.Page
	base    string // where the site will stand, if it is known
	version string
	styles  string // the style sheet: what a start page needs of it stands inside, so that it is read as soon as it has arrived
}

// write returns a page's index.html. All its links are relative, except those that
// search engines want whole, when base says where the site will be.
func (w *pageWriter) write(page ui.Page, content string) ([]byte, error) {
	lang := text.Lang(page.Lang)
	if lang != text.EN && lang != text.FR {
		return nil, fmt.Errorf("page %q: there are no words in %q", page.Path, page.Lang)
	}
	root := rootFrom(page.Path)
	canonical, prefix := "", root
	if w.base != "" {
		canonical, prefix = w.base+page.Path, w.base
	}
	var others []alternate
	if page.StandsIn { // For whatever page is meant: it speaks for none.
		canonical = ""
	} else {
		others = alternates(page, w.pages, prefix)
	}
	folder, styles := languageFolder(page.Lang, w.pages), ""
	if page.Path == folder {
		styles = stylesFor(w.styles, content)
	}
	var out bytes.Buffer
	err := pageTemplate.Execute(&out, map[string]any{
		"Page":       page,
		"Name":       text.Site.Name.In(lang),
		"Policy":     policyOf(page, styles),
		"Styles":     template.CSS(styles),
		"Light":      paperLight,
		"Dark":       paperDark,
		"Root":       root,
		"Canonical":  canonical,
		"Alternates": others,
		"Manifest":   root + folder + manifestName,
		"Version":    w.version,
		"Content":    template.HTML(content),
		"Words":      text.Shell,
		"Lang":       lang,
	})
	return out.Bytes(), err
}

// rootFrom returns the way from a page's folder to the site's root.
func rootFrom(path string) string {
	if path == "" {
		return "./"
	}
	return strings.Repeat("../", strings.Count(path, "/"))
}

// languageFolder returns the folder of a language: the path of its first page.
func languageFolder(lang string, pages []ui.Page) string {
	for _, page := range pages {
		if page.Lang == lang {
			return page.Path
		}
	}
	return ""
}

// alternates lists a page in all its languages, itself too, as search engines
// ask. Pages of two languages are the same page when their paths below their
// language's folder are the same.
func alternates(page ui.Page, pages []ui.Page, prefix string) []alternate {
	below := func(p ui.Page) string { return strings.TrimPrefix(p.Path, languageFolder(p.Lang, pages)) }
	var out []alternate
	for _, other := range pages {
		if below(other) == below(page) {
			out = append(out, alternate{other.Lang, prefix + other.Path})
		}
	}
	return append(out, alternate{"x-default", out[0].Href})
}
