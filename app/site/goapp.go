//go:build !js

package site

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// Both programs of the browser are made of a copy of go-app in which a few lines are
// other ones: the plain one of the whole of it (mended), the slim one of what a browser
// needs (slim.go). A go.mod that uses the copy is written for each build; tests and the
// rendering of pages use go-app as it is.

const (
	goappPath = "github.com/maxence-charriere/go-app/v9"
	uuidPath  = "github.com/google/uuid"
)

// edit puts other lines in the place of some lines of a file of go-app, whose
// SHA-256 is given, like in replaced.
type edit struct {
	sum   string
	lines []swap
}

type swap struct{ before, after string }

// mended names each file of go-app in which a few lines are replaced for both programs,
// so that they behave the same.
var mended = map[string]edit{
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
}

// goappModfile writes into the folder dir a go.mod that replaces go-app by the copy that
// the slim or the plain program is made of, and returns its path.
func goappModfile(root, dir string, slim bool) (string, error) {
	copied, err := goappCopy(root, slim)
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
	edit := []string{"mod", "edit", "-replace=" + goappPath + "=./" + copied + "/go-app"}
	if slim {
		edit = append(edit, "-replace="+uuidPath+"=./"+copied+"/uuid")
	}
	_, err = goTool(root, nil, append(edit, modfile)...)
	return modfile, err
}

// goappCopy returns the folder of the copy that the slim or the plain program is made of,
// relative to the module's own and under the ignored .build. It is made once for each
// version of go-app and of our files.
func goappCopy(root string, slim bool) (string, error) {
	source, err := goTool(root, nil, "list", "-m", "-f", "{{.Dir}}", goappPath)
	if err != nil {
		return "", err
	}
	mentioned, err := mentions(filepath.Join(root, "app"), filepath.Join(source, "pkg", "app"))
	if err != nil {
		return "", err
	}
	key, err := goappKey(source, mentioned)
	if err != nil {
		return "", err
	}
	name := ".build/plain-" + key
	if slim {
		name = ".build/slim-" + key
	}
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
	if err := writeMended(source, filepath.Join(draft, "go-app")); err != nil {
		return "", err
	}
	if slim {
		if err := makeSlim(draft, mentioned); err != nil {
			return "", err
		}
	}
	if err := os.Rename(draft, dir); err != nil {
		if _, there := os.Stat(dir); there != nil {
			return "", err
		}
	}
	return name, nil
}

// goappKey names the copies by all that goes into them.
func goappKey(source string, mentioned []string) (string, error) {
	sum := sha256.New()
	fmt.Fprintln(sum, source, mended, replaced, edited, mentioned)
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

// writeMended fills a folder with what a browser's program takes of go-app, mended.
func writeMended(source, dir string) error {
	for _, pkg := range []string{"app", "errors"} {
		if err := copyPackage(filepath.Join(source, "pkg", pkg), filepath.Join(dir, "pkg", pkg)); err != nil {
			return err
		}
	}
	gomod, err := os.ReadFile(filepath.Join(source, "go.mod"))
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(dir, "go.mod"), gomod, 0o644); err != nil {
		return err
	}
	return editFiles(filepath.Join(dir, "pkg", "app"), mended)
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

// editFiles makes the edits in the files of go-app in a folder.
func editFiles(dir string, edits map[string]edit) error {
	for name, e := range edits {
		if err := editFile(filepath.Join(dir, name), e); err != nil {
			return err
		}
	}
	return nil
}

// editFile makes an edit in go-app's file, provided that it is the file that the
// edit was written against.
func editFile(path string, e edit) error {
	content, err := readExpected(path, e.sum, "the edit in app/site")
	if err != nil {
		return err
	}
	for _, lines := range e.lines {
		if n := strings.Count(content, lines.before); n != 1 {
			return fmt.Errorf("the lines that app/site replaces stand in go-app's %s %d times, not once", filepath.Base(path), n)
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
			"read what changed, mend ours, then write the new sum into app/site/goapp.go or slim.go", filepath.Base(path), ours, got)
	}
	return string(content), nil
}

func sumOf(content []byte) string {
	sum := sha256.Sum256(content)
	return hex.EncodeToString(sum[:])
}
