//go:build !js

package site

import (
	"encoding/json"
	"net/url"
	"slices"

	"portage/app/text"
	"portage/app/ui"
	"portage/app/ui/frame"
)

const manifestName = "manifest.webmanifest"

// manifest is what a device needs to know to install the site.
type manifest struct {
	ID            string     `json:"id"`
	Name          string     `json:"name"`
	ShortName     string     `json:"short_name"`
	Lang          string     `json:"lang"`
	Dir           string     `json:"dir"`
	Description   string     `json:"description"`
	Categories    []string   `json:"categories"`
	StartURL      string     `json:"start_url"`
	Scope         string     `json:"scope"`
	Display       string     `json:"display"`
	Displays      []string   `json:"display_override"`
	Launch        launch     `json:"launch_handler"`
	Theme         string     `json:"theme_color"`
	Background    string     `json:"background_color"`
	OtherPrograms bool       `json:"prefer_related_applications"`
	Icons         []icon     `json:"icons"`
	Shortcuts     []shortcut `json:"shortcuts"`
	Screenshots   []picture  `json:"screenshots"`
}

// launch says which window shows what a person opens. Answers are kept at every
// keystroke, so the one that is open may go there.
type launch struct {
	ClientMode []string `json:"client_mode"`
}

type icon struct {
	Source  string `json:"src"`
	Type    string `json:"type"`
	Sizes   string `json:"sizes"`
	Purpose string `json:"purpose"`
}

// shortcut is a way into the site from its icon.
type shortcut struct {
	Name  string `json:"name"`
	URL   string `json:"url"`
	Icons []icon `json:"icons"`
}

// shortcuts are addresses below the folder of a language.
var shortcuts = []struct {
	address string
	name    text.Text
}{
	{"result/", text.Installer.Result},
	{"rounds/", text.Installer.Rounds},
	{"occupation/", text.Installer.Occupations},
}

// unknownPlace is the id of a site that does not know where it will stand.
const unknownPlace = "portage"

// writeManifest returns the manifest of a language, to stand in the folder of
// its first page. Its scope is the whole site, so that changing the language
// stays inside the installed program.
func (f files) writeManifest(page ui.Page, pages []ui.Page, base string) ([]byte, error) {
	root := rootFrom(page.Path)
	id, err := manifestID(base)
	if err != nil {
		return nil, err
	}
	lang := text.Lang(page.Lang)
	pictures, err := f.pictures(lang, root)
	if err != nil {
		return nil, err
	}
	return json.MarshalIndent(manifest{
		ID:          id,
		Name:        text.Site.Name.In(lang),
		ShortName:   text.Site.Name.In(lang),
		Lang:        page.Lang + "-CA",
		Dir:         "ltr",
		Description: page.Description,
		Categories:  []string{"utilities", "productivity"},
		StartURL:    ".",
		Scope:       root,
		Display:     "standalone",
		Displays:    []string{"standalone", "minimal-ui"},
		Launch:      launch{[]string{"navigate-existing", "auto"}},
		Theme:       paperLight,
		Background:  paperLight,
		Icons: []icon{
			{root + "icons/icon.svg", "image/svg+xml", "any", "any"},
			{root + "icons/icon-192.png", "image/png", "192x192", "any"},
			{root + "icons/icon-512.png", "image/png", "512x512", "any"},
			{root + "icons/maskable-192.png", "image/png", "192x192", "maskable"},
			{root + "icons/maskable-512.png", "image/png", "512x512", "maskable"},
		},
		Shortcuts:   shortcutsIn(lang, root, pages),
		Screenshots: pictures,
	}, "", "  ")
}

// manifestID gives the name by which a browser knows the installed site again,
// the same in both languages, so that a person installs it once.
//
// Browsers read it as an address below the host, never below a folder. Where the
// folder is known it is the id. Where it is not, the id is the same in whatever
// folder the site stands: then a host can have the site installed from one
// folder only, and a second one takes the place of the first. Building with a
// base lifts that. A site that was installed without a base and is then built
// with one is another program to the browser.
func manifestID(base string) (string, error) {
	if base == "" {
		return unknownPlace, nil
	}
	address, err := url.Parse(base)
	if err != nil {
		return "", err
	}
	return address.Path, nil
}

// shortcutsIn lists the shortcuts of a language to pages that the site has.
func shortcutsIn(lang text.Lang, root string, pages []ui.Page) []shortcut {
	all := []shortcut{}
	for _, s := range shortcuts {
		path := frame.Folder(lang) + s.address
		if slices.ContainsFunc(pages, func(p ui.Page) bool { return p.Path == path }) {
			all = append(all, shortcut{s.name.In(lang), s.address, []icon{{root + "icons/icon-192.png", "image/png", "192x192", "any"}}})
		}
	}
	return all
}
