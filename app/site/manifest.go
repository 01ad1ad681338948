//go:build !js

package site

import (
	"encoding/json"
	"net/url"

	"portage/app/ui"
)

const manifestName = "manifest.webmanifest"

// manifest is what a phone needs to know to install the site.
type manifest struct {
	ID          string `json:"id,omitempty"`
	Name        string `json:"name"`
	ShortName   string `json:"short_name"`
	Lang        string `json:"lang"`
	Dir         string `json:"dir"`
	Description string `json:"description"`
	StartURL    string `json:"start_url"`
	Scope       string `json:"scope"`
	Display     string `json:"display"`
	Theme       string `json:"theme_color"`
	Background  string `json:"background_color"`
	Icons       []icon `json:"icons"`
}

type icon struct {
	Source  string `json:"src"`
	Type    string `json:"type"`
	Sizes   string `json:"sizes"`
	Purpose string `json:"purpose"`
}

// writeManifest returns the manifest of a language, to stand in the folder of
// its first page. Its scope is the whole site, so that changing the language
// stays inside the installed program.
//
// An id cannot be relative to a folder: it is written when the folder is known,
// and is then the same in both languages. Without it the browser takes the
// start address, which differs by folder as it should.
func writeManifest(page ui.Page, base string) ([]byte, error) {
	root := rootFrom(page.Path)
	id := ""
	if base != "" {
		address, err := url.Parse(base)
		if err != nil {
			return nil, err
		}
		id = address.Path
	}
	return json.MarshalIndent(manifest{
		ID:          id,
		Name:        "Portage",
		ShortName:   "Portage",
		Lang:        page.Lang + "-CA",
		Dir:         "ltr",
		Description: page.Description,
		StartURL:    ".",
		Scope:       root,
		Display:     "standalone",
		Theme:       paperLight,
		Background:  paperLight,
		Icons: []icon{
			{root + "icons/icon.svg", "image/svg+xml", "any", "any"},
			{root + "icons/icon-192.png", "image/png", "192x192", "any"},
			{root + "icons/icon-512.png", "image/png", "512x512", "any"},
			{root + "icons/maskable-192.png", "image/png", "192x192", "maskable"},
			{root + "icons/maskable-512.png", "image/png", "512x512", "maskable"},
		},
	}, "", "  ")
}
