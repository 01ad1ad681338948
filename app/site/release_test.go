package site

import (
	"archive/zip"
	"bytes"
	"io"
	"io/fs"
	"testing"
	"testing/fstest"
	"time"
)

func TestTheSameSiteIsTheSameZip(t *testing.T) {
	pack := func(at time.Time, mode fs.FileMode) []byte {
		site := fstest.MapFS{}
		for _, name := range []string{"index.html", "fr/index.html", "app.wasm", "app.wasm.br"} {
			site[name] = &fstest.MapFile{Data: []byte("of " + name), ModTime: at, Mode: mode}
		}
		packed, err := zipOf(site)
		if err != nil {
			t.Fatal(err)
		}
		return packed
	}
	one, two := pack(time.Now(), 0o600), pack(time.Now().Add(time.Hour), 0o644)
	if !bytes.Equal(one, two) {
		t.Error("the zip depends on when its files were written")
	}
	r, err := zip.NewReader(bytes.NewReader(one), int64(len(one)))
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"portage/app.wasm", "portage/app.wasm.br", "portage/fr/index.html", "portage/index.html"}
	if len(r.File) != len(want) {
		t.Fatalf("%d files", len(r.File))
	}
	for i, f := range r.File {
		content, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(content)
		if f.Name != want[i] || err != nil || "portage/"+string(text[len("of "):]) != f.Name || f.Mode().Perm() != 0o644 {
			t.Errorf("%s, %v: %q, %v", f.Name, f.Mode(), text, err)
		}
	}
}
