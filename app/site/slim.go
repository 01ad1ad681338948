//go:build !js

package site

import (
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// The browser's build of go-app carries its whole server: net/http, templates,
// cryptography and regular expressions, a third of the bytes a phone would
// fetch. In the slim copy the few files that ask for them are replaced by our own of
// the same names (folder slim), and a few lines in others are (edited).

//go:embed slim
var slimFiles embed.FS

// replaced names each file of go-app that is replaced, with the SHA-256 of the
// file that ours was written against: when go-app moves, the build stops here.
var replaced = map[string]string{
	"crypto.go":   "088647254b630cd5c4c17fedf499086c2ad3b6a7d6bbbe1d167d9b6840669789",
	"http.go":     "970d42ad2eb2897f5d179802189449eac5bcc162062707c759fa72b42cc48154",
	"resource.go": "e291206c020f804adff4df09fa7fa792bb15a6fccacffe2c409833b6f1ffae19",
	"route.go":    "164adabe8fbf70301f946a60ac22ee4f714b503ea4dbc170e57505057bd41365",
}

// added are files of ours that go-app has not.
var added = []string{"pause.go"}

// edited names each file of go-app in which a few lines are replaced for the slim program alone.
var edited = map[string]edit{
	// The page names no internal address (web/boot.js), and to read that takes the
	// whole of encoding/json, which nothing else at a start needs.
	"app.go": {
		sum: "b3d67845446771739a368411d507414ecec4b71009b93a55628cb191b8fd050e",
		lines: []swap{{`
	json.Unmarshal([]byte(Getenv("GOAPP_INTERNAL_URLS")), &urls)
`, `
	if list := Getenv("GOAPP_INTERNAL_URLS"); list != "[]" {
		json.Unmarshal([]byte(list), &urls)
	}
`}},
	},
	// The first page of a visit takes a phone longer to make and to mount than anybody
	// should wait for an answer to a touch.
	"node.go": {
		sum: "721f8d28030c6f3ced0ad6e8f68340a309c09680690247920cdd059362ce3616",
		lines: []swap{{`
	if len(v) == 0 {
		return nil
	}

	remove :=`, `
	if len(v) == 0 {
		return nil
	}
	giveWay()

	remove :=`}, {`
	n.setSelf(n)
	return n.mount(d)
`, `
	giveWay()
	n.setSelf(n)
	return n.mount(d)
`}, {`
	b.setSelf(b)
	return a.updateWith(b)
`, `
	giveWay()
	b.setSelf(b)
	return a.updateWith(b)
`}},
	},
}

// slimOverlay writes into the folder dir what the go command takes in the place of other
// files, and returns the path of the list: of a file of the compiler's own library, the
// names of all characters of HTML, which only reading HTML needs; and of ours, the
// editions as they have been read.
func slimOverlay(root, dir string, s *shipped) (string, error) {
	goroot, err := goTool(root, nil, "env", "GOROOT")
	if err != nil {
		return "", err
	}
	ours, err := slimFiles.ReadFile("slim/entity.go.txt")
	if err != nil {
		return "", err
	}
	files, err := s.files(root)
	if err != nil {
		return "", err
	}
	files[filepath.Join(goroot, "src", "html", "entity.go")] = ours
	replace := map[string]string{}
	for name, content := range files {
		replace[name] = filepath.Join(dir, fmt.Sprintf("overlay%d.go", len(replace)))
		err = errors.Join(err, os.WriteFile(replace[name], content, 0o644))
	}
	list, notWritten := json.Marshal(map[string]map[string]string{"Replace": replace})
	overlay := filepath.Join(dir, "overlay.json")
	return overlay, errors.Join(err, notWritten, os.WriteFile(overlay, list, 0o644))
}

// makeSlim makes the copies of go-app, which is there, and of uuid in a folder slim.
func makeSlim(dir string, mentioned []string) error {
	goapp := filepath.Join(dir, "go-app", "pkg", "app")
	for name, want := range replaced {
		if err := replaceFile(filepath.Join(goapp, name), want); err != nil {
			return err
		}
	}
	for _, name := range added {
		ours, err := slimFiles.ReadFile("slim/" + name + ".txt")
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(goapp, name), ours, 0o644); err != nil {
			return err
		}
	}
	if err := keepElements(goapp, mentioned); err != nil {
		return err
	}
	if err := editFiles(goapp, edited); err != nil {
		return err
	}
	uuid, err := slimFiles.ReadFile("slim/uuid.go.txt")
	if err != nil {
		return err
	}
	if err := os.Mkdir(filepath.Join(dir, "uuid"), 0o755); err != nil {
		return err
	}
	for path, text := range map[string]string{
		"uuid/uuid.go":  string(uuid),
		"uuid/go.mod":   "module " + uuidPath + "\n\ngo 1.22\n",
		"go-app/go.mod": "module " + goappPath + "\n\ngo 1.18\n\nrequire " + uuidPath + " v1.3.0\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, filepath.FromSlash(path)), []byte(text), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// replaceFile puts ours in the place of go-app's file, or removes it where we
// have none, provided that it is the one that ours was written against.
func replaceFile(path, want string) error {
	name := filepath.Base(path)
	if _, err := readExpected(path, want, "app/site/slim/"+name+".txt"); err != nil {
		return err
	}
	ours, err := slimFiles.ReadFile("slim/" + name + ".txt")
	if os.IsNotExist(err) {
		return os.Remove(path)
	}
	if err != nil {
		return err
	}
	return os.WriteFile(path, ours, 0o644)
}
