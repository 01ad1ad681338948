//go:build !js

package site

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"path"
	"strings"
)

// workerFile is one file the worker keeps for use without a network.
type workerFile struct {
	Address string `json:"address"`          // Below the scope, as the pages ask for it.
	Type    string `json:"type"`             // Its MIME type, whatever the host says.
	SHA256  string `json:"sha256,omitempty"` // Empty for a page, which names its version itself.
}

// workerFiles lists all files of the site as a JavaScript value.
func workerFiles(site files, version string) string {
	var list []string
	for _, name := range site.names() {
		file := workerFile{Address: name, Type: mimeType(name)}
		sum := sha256.Sum256(site[name])
		switch {
		case path.Base(name) == "index.html":
			// Hosts differ on the file's name, all agree on the folder's. Some add
			// to pages on the way, so a page is known by its version, not its bytes.
			file.Address = strings.TrimSuffix(name, "index.html")
		case path.Dir(name) == "icons", path.Base(name) == manifestName:
			file.SHA256 = hex.EncodeToString(sum[:])
		default:
			file.Address += "?v=" + version
			file.SHA256 = hex.EncodeToString(sum[:])
		}
		list = append(list, "  "+javaScript(file))
	}
	return "[\n" + strings.Join(list, ",\n") + "\n]"
}

// javaScript writes strings, or a structure of strings, as JavaScript does.
func javaScript(v any) string {
	text, err := json.Marshal(v)
	if err != nil {
		panic(err) // Strings always marshal.
	}
	return string(text)
}
