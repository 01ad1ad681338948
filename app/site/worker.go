//go:build !js

package site

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"path"
	"slices"
	"strings"

	"portage/app/text"
	"portage/app/ui/finder"
)

// workerFile is one file the worker keeps for use without a network.
type workerFile struct {
	Address  string `json:"address"`            // Below the scope, as the pages ask for it.
	Type     string `json:"type"`               // Its MIME type, whatever the host says.
	SHA256   string `json:"sha256,omitempty"`   // Empty for a page, which names its version itself.
	Large    bool   `json:"large,omitempty"`    // Worth a second request where the host does not compress.
	Language string `json:"language,omitempty"` // Of the titles or names it holds, which are kept once they are wanted.
}

// large is the size from which a compressed copy saves more than a request costs.
const large = 140_000

// workerFiles lists the files that the worker keeps from the start, and those
// that it keeps once they are wanted. The pages of all occupations are in
// neither: one stands for them all. Nor are the screenshots, the plugin and the
// list of licences, which are for those who have a network, and the element,
// which only other people's pages load.
func workerFiles(site files, version string) (kept, later []workerFile) {
	online := []string{elementName, licencesName}
	for _, name := range site.names() {
		if folder := path.Dir(name); oneOfMany(name) || folder == screenshotFolder || folder == pluginFolder || slices.Contains(online, name) {
			continue
		}
		file := workerFile{Address: name, Type: mimeType(name), Large: len(site[name]) >= large}
		sum := sha256.Sum256(site[name])
		switch {
		case path.Base(name) == pageName:
			// Hosts differ on the file's name, all agree on the folder's. Some add
			// to pages on the way, so a page is known by its version, not its bytes.
			file.Address = strings.TrimSuffix(name, pageName)
		case path.Dir(name) == "icons", path.Base(name) == manifestName:
			file.SHA256 = hex.EncodeToString(sum[:])
		default:
			file.Address += "?v=" + version
			file.SHA256 = hex.EncodeToString(sum[:])
		}
		if file.Language = languageOf(name); file.Language != "" {
			later = append(later, file)
		} else {
			kept = append(kept, file)
		}
	}
	return kept, later
}

// languageOf gives the language of a file of titles or names, and nothing for other files.
func languageOf(name string) string {
	for _, lang := range []text.Lang{text.EN, text.FR} {
		if name == finder.File(lang) || name == finder.NamesFile(lang) {
			return string(lang)
		}
	}
	return ""
}

// javaScriptList writes a list of files, one a line.
func javaScriptList(list []workerFile) string {
	lines := make([]string, 0, len(list))
	for _, file := range list {
		lines = append(lines, "  "+javaScript(file))
	}
	return "[\n" + strings.Join(lines, ",\n") + "\n]"
}

// javaScript writes strings, or a structure of strings, as JavaScript does.
func javaScript(v any) string {
	text, err := json.Marshal(v)
	if err != nil {
		panic(err) // Strings always marshal.
	}
	return string(text)
}
