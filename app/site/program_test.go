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
	modfile, err := slimModfile(root, t.TempDir())
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

func TestTheProgramDoesNotSayWhereItWasBuilt(t *testing.T) {
	root, err := ModuleRoot()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := Compile(root, dir); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{programName, restName} {
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
	err := replaceFile(path, replaced["http.go"])
	if err == nil || !strings.Contains(err.Error(), "read what changed") {
		t.Errorf("got %v", err)
	}
}
