package site

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestAFolderThatPortageDidNotBuildIsLeftAlone(t *testing.T) {
	dir := t.TempDir()
	letter := filepath.Join(dir, "letter.txt")
	if err := os.WriteFile(letter, []byte("dear"), 0o644); err != nil {
		t.Fatal(err)
	}
	err := files{recordName: []byte("{}")}.write(dir)
	if err == nil || !strings.Contains(err.Error(), "not built by Portage") {
		t.Errorf("got %v", err)
	}
	if _, err := os.Stat(letter); err != nil {
		t.Error(err)
	}
}

func TestASiteReplacesTheOneBefore(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "dist")
	for _, site := range []files{
		{recordName: []byte("{}"), "old.js": []byte("1")},
		{recordName: []byte("{}"), "sub/new.js": []byte("2")},
	} {
		if err := site.write(dir); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := os.Stat(filepath.Join(dir, "old.js")); err == nil {
		t.Error("the old file is still there")
	}
	if content, err := os.ReadFile(filepath.Join(dir, "sub", "new.js")); err != nil || string(content) != "2" {
		t.Errorf("the new file holds %q, %v", content, err)
	}
}

func TestTheStyleSheetIsItsPartsInOrder(t *testing.T) {
	web := t.TempDir()
	for name, content := range map[string]string{
		"css/20-b.css": "b{}\n", "css/10-a.css": "a{}\n", "boot.js": "//\n", "icons/icon.svg": "<svg/>",
	} {
		file := filepath.Join(web, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := readAssets(web)
	if err != nil {
		t.Fatal(err)
	}
	if names := strings.Join(got.names(), " "); names != "app.css boot.js icons/icon.svg" {
		t.Errorf("the files are %s", names)
	}
	if string(got["app.css"]) != "a{}\nb{}\n" {
		t.Errorf("the style sheet is %q", got["app.css"])
	}
}

// A host that runs .php would run the plugin instead of handing it over.
func TestThePluginIsInTheSiteAsTextAndTheDemoIsNot(t *testing.T) {
	web := t.TempDir()
	for _, name := range []string{"wordpress/portage.php", "wordpress/notes.html", "embed-demo/index.html"} {
		file := filepath.Join(web, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte("<?php"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := readAssets(web)
	if err != nil {
		t.Fatal(err)
	}
	if names := strings.Join(got.names(), " "); names != "app.css wordpress/portage.txt" || string(got["wordpress/portage.txt"]) != "<?php" {
		t.Errorf("the files are %s", names)
	}
}

func TestAnAssetOfAnUnknownTypeIsRefused(t *testing.T) {
	web := t.TempDir()
	if err := os.WriteFile(filepath.Join(web, "font.woff9"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := readAssets(web); err == nil || !strings.Contains(err.Error(), "font.woff9") {
		t.Errorf("got %v", err)
	}
}
