//go:build !js

package site

import (
	"bytes"
	"fmt"
	"image/png"

	"portage/app/text"
)

// picture is a screenshot that an installer shows before a person installs.
type picture struct {
	Source string `json:"src"`
	Type   string `json:"type"`
	Sizes  string `json:"sizes"`
	Form   string `json:"form_factor"`
	Label  string `json:"label"`
}

// A Scene is what a screenshot shows: the example case, at an address below the
// folder of a language.
type Scene struct {
	Name    string    // Of its files.
	Address string    // Below the folder of a language.
	At      string    // The element that it begins with, as a CSS selector; the top of the page when empty.
	Label   text.Text // What the installer says of it.
}

// Scenes lists what the screenshots show, in the order of the installer.
// make screenshots draws them anew.
var Scenes = []Scene{
	{"answers", "languages/", "", text.Installer.ShotAnswers},
	{"result", "result/", ".answer", text.Installer.ShotResult},
	{"rounds", "rounds/", ".plots", text.Installer.ShotRounds},
}

// Forms are the two shapes of screenshots, as the installer names them.
var Forms = []string{"narrow", "wide"}

// Screenshot gives the path of a screenshot below the site's root.
func Screenshot(scene Scene, form string, lang text.Lang) string {
	return fmt.Sprintf("%s/%s-%s-%s.png", screenshotFolder, scene.Name, form, lang)
}

// screenshotFolder holds what only an installer asks for.
const screenshotFolder = "screenshots"

// pictures lists the screenshots of a language. One that is not drawn yet is left
// out: the site must be built before it can be drawn.
func (f files) pictures(lang text.Lang, root string) ([]picture, error) {
	all := []picture{}
	for _, form := range Forms {
		for _, scene := range Scenes {
			name := Screenshot(scene, form, lang)
			content, drawn := f[name]
			if !drawn {
				continue
			}
			size, err := png.DecodeConfig(bytes.NewReader(content))
			if err != nil {
				return nil, fmt.Errorf("web/%s: %w (make screenshots draws it anew)", name, err)
			}
			all = append(all, picture{root + name, mimeType(name), fmt.Sprintf("%dx%d", size.Width, size.Height), form, scene.Label.In(lang)})
		}
	}
	return all, nil
}
