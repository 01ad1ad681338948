package site

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestTheBrowsersProgramCarriesNoServer(t *testing.T) {
	root, err := ModuleRoot()
	if err != nil {
		t.Fatal(err)
	}
	modfile, err := goappModfile(root, t.TempDir(), true)
	if err != nil {
		t.Fatal(err)
	}
	deps, err := goTool(root, browserEnv, "list", "-modfile", modfile, "-deps", "./app")
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range strings.Fields(deps) {
		switch path {
		case "net/http", "text/template", "html/template", "regexp", "crypto/rand", "crypto/tls", "portage/app/site":
			t.Errorf("the browser's program imports %s", path)
		}
	}
}

func TestBothProgramsAreMadeOfGoAppMended(t *testing.T) {
	root, err := ModuleRoot()
	if err != nil {
		t.Fatal(err)
	}
	for _, slim := range []bool{true, false} {
		copied, err := goappCopy(root, slim)
		if err != nil {
			t.Fatal(err)
		}
		for name, e := range mended {
			content, err := os.ReadFile(filepath.Join(root, copied, "go-app", "pkg", "app", name))
			if err != nil || !strings.Contains(string(content), e.lines[0].after) {
				t.Errorf("%s of %s is not mended: %v", name, copied, err)
			}
		}
	}
}

func TestTheProgramDoesNotSayWhereItWasBuilt(t *testing.T) {
	root, err := ModuleRoot()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := Compile(root, dir); err != nil {
		t.Fatal(err)
	}
	for _, name := range programNames {
		program, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		if bytes.Contains(program, []byte(root)) {
			t.Errorf("%s contains %s: the same sources built elsewhere differ", name, root)
		}
	}
}

func TestAFileOfGoAppThatChangedStopsTheBuild(t *testing.T) {
	path := filepath.Join(t.TempDir(), "http.go")
	if err := os.WriteFile(path, []byte("package app // of a later version"), 0o644); err != nil {
		t.Fatal(err)
	}
	for name, err := range map[string]error{"replaced": replaceFile(path, replaced["http.go"]), "edited": editFile(path, mended["engine.go"])} {
		if err == nil || !strings.Contains(err.Error(), "read what changed") {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

func TestAnEditIsMadeWhereItsLinesStandOnce(t *testing.T) {
	for content, want := range map[string]string{"a\nb\nc\n": "a\nB\nc\n", "a\nc\n": "", "b\nb\n": ""} {
		path := filepath.Join(t.TempDir(), "some.go")
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
		err := editFile(path, edit{sumOf([]byte(content)), []swap{{"b\n", "B\n"}}})
		if got, _ := os.ReadFile(path); want != "" && (err != nil || string(got) != want) {
			t.Errorf("%q became %q: %v", content, got, err)
		}
		if want == "" && (err == nil || !strings.Contains(err.Error(), "not once")) {
			t.Errorf("%q: got %v", content, err)
		}
	}
}
