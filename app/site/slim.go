//go:build !js

package site

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// The browser's build of go-app carries its whole server: net/http, templates,
// cryptography and regular expressions, a third of the bytes a phone would
// fetch. slimModfile prepares a copy of go-app in which the few files that ask
// for them are replaced by our own of the same names (folder slim) and a few lines
// in others are (edited), and a go.mod that uses the copy. Only the browser's
// build uses it; tests and the rendering of pages use go-app as it is.

//go:embed slim
var slimFiles embed.FS

const (
	goappPath = "github.com/maxence-charriere/go-app/v9"
	uuidPath  = "github.com/google/uuid"
)

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

// edit puts other lines in the place of some lines of a file of go-app, whose
// SHA-256 is given, like in replaced.
type edit struct {
	sum   string
	lines []swap
}

type swap struct{ before, after string }

// edited names each file of go-app in which a few lines are replaced.
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
	// What a field holds is written back as it was typed. Without its last blank it
	// differs from what stands there, and the blank before the next word is lost.
	"attribute.go": {
		sum: "122c6b45aa0dc05ea0cc4d7d8f82356d66dbc2263480f569c2da4a40774151b8",
		lines: []swap{{`
	default:
		a[name] = toAttributeValue(value)
	}
`, `
	case "value":
		a[name] = toString(value)

	default:
		a[name] = toAttributeValue(value)
	}
`}},
	},
	// A frame of go-app waits while the browser has yet to paint what was written
	// to the page directly (portagePaint in web/boot.js): drawing it takes longer
	// than all that the person waits for.
	"engine.go": {
		sum: "5bd182671089c686b6d5b87921e27a35629fb07ab002a039df79ac32957b05fb",
		lines: []swap{{`
			case <-frames.C:
				e.handleFrame()
`, `
			case <-frames.C:
				if Window().Get("portagePainting").Truthy() {
					continue
				}
				e.handleFrame()
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

// slimModfile writes into the folder dir a go.mod that replaces go-app by its
// slim copy, and returns its path.
func slimModfile(root, dir string) (string, error) {
	slim, err := slimCopy(root)
	if err != nil {
		return "", err
	}
	for _, name := range []string{"go.mod", "go.sum"} {
		content, err := os.ReadFile(filepath.Join(root, name))
		if err != nil {
			return "", err
		}
		if err := os.WriteFile(filepath.Join(dir, name), content, 0o644); err != nil {
			return "", err
		}
	}
	modfile := filepath.Join(dir, "go.mod")
	// The paths end up in the program: they must not say where it was built.
	_, err = goTool(root, nil, "mod", "edit",
		"-replace="+goappPath+"=./"+slim+"/go-app",
		"-replace="+uuidPath+"=./"+slim+"/uuid",
		modfile)
	return modfile, err
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

// slimCopy returns the folder of the slim copy, relative to the module's own and
// under the ignored .build. It is made once for each version of go-app and of
// our files.
func slimCopy(root string) (string, error) {
	source, err := goTool(root, nil, "list", "-m", "-f", "{{.Dir}}", goappPath)
	if err != nil {
		return "", err
	}
	mentioned, err := mentions(filepath.Join(root, "app"), filepath.Join(source, "pkg", "app"))
	if err != nil {
		return "", err
	}
	key, err := slimKey(source, mentioned)
	if err != nil {
		return "", err
	}
	name := ".build/slim-" + key
	dir := filepath.Join(root, filepath.FromSlash(name))
	if _, err := os.Stat(dir); err == nil {
		return name, nil
	}
	if err := os.MkdirAll(filepath.Dir(dir), 0o755); err != nil {
		return "", err
	}
	// Another build may be at the same work: fill a folder of our own, then give
	// it the name in one step. Whoever comes second finds it done.
	draft, err := os.MkdirTemp(filepath.Dir(dir), "draft-")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(draft)
	if err := writeSlim(source, draft, mentioned); err != nil {
		return "", err
	}
	if err := os.Rename(draft, dir); err != nil {
		if _, there := os.Stat(dir); there != nil {
			return "", err
		}
	}
	return name, nil
}

// slimKey names a slim copy by all that goes into it.
func slimKey(source string, mentioned []string) (string, error) {
	sum := sha256.New()
	fmt.Fprintln(sum, source, replaced, edited, mentioned)
	err := fs.WalkDir(slimFiles, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		content, err := slimFiles.ReadFile(path)
		sum.Write(content)
		return err
	})
	return hex.EncodeToString(sum.Sum(nil))[:16], err
}

// writeSlim fills a folder with the slim copies of go-app and of uuid.
func writeSlim(source, dir string, mentioned []string) error {
	for _, pkg := range []string{"app", "errors"} {
		if err := copyPackage(filepath.Join(source, "pkg", pkg), filepath.Join(dir, "go-app", "pkg", pkg)); err != nil {
			return err
		}
	}
	for name, want := range replaced {
		if err := replaceFile(filepath.Join(dir, "go-app", "pkg", "app", name), want); err != nil {
			return err
		}
	}
	for _, name := range added {
		ours, err := slimFiles.ReadFile("slim/" + name + ".txt")
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(dir, "go-app", "pkg", "app", name), ours, 0o644); err != nil {
			return err
		}
	}
	if err := keepElements(filepath.Join(dir, "go-app", "pkg", "app"), mentioned); err != nil {
		return err
	}
	for name, e := range edited {
		if err := editFile(filepath.Join(dir, "go-app", "pkg", "app", name), e); err != nil {
			return err
		}
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

// copyPackage copies a package's Go files without its tests.
func copyPackage(from, to string) error {
	if err := os.MkdirAll(to, 0o755); err != nil {
		return err
	}
	names, err := filepath.Glob(filepath.Join(from, "*.go"))
	if err != nil {
		return err
	}
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		content, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(to, filepath.Base(name)), content, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// replaceFile puts ours in the place of go-app's file, or removes it where we
// have none, provided that it is the file that ours was written against.
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

// editFile makes an edit in go-app's file, provided that it is the file that the
// edit was written against.
func editFile(path string, e edit) error {
	content, err := readExpected(path, e.sum, "the edit in app/site/slim.go")
	if err != nil {
		return err
	}
	for _, lines := range e.lines {
		if n := strings.Count(content, lines.before); n != 1 {
			return fmt.Errorf("the lines that app/site/slim.go replaces stand in go-app's %s %d times, not once", filepath.Base(path), n)
		}
		content = strings.Replace(content, lines.before, lines.after, 1)
	}
	return os.WriteFile(path, []byte(content), 0o644)
}

// readExpected reads go-app's file, provided that it is the one that something of
// ours was written against.
func readExpected(path, want, ours string) (string, error) {
	content, err := os.ReadFile(path)
	if err != nil {
		return "", err
	}
	if got := sumOf(content); got != want {
		return "", fmt.Errorf("go-app's %s is not the file that %s was written against (SHA-256 %s): "+
			"read what changed, mend ours, then write the new sum into app/site/slim.go", filepath.Base(path), ours, got)
	}
	return string(content), nil
}

func sumOf(content []byte) string {
	sum := sha256.Sum256(content)
	return hex.EncodeToString(sum[:])
}
