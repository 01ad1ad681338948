//go:build !js

package site

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"time"
)

// releaseFolder is the folder that a release unzips to.
const releaseFolder = "portage"

// Release builds the site and writes it into a folder as a zip, with its checksum beside it in the form that sha256sum -c
// reads. The same sources and compiler give the same bytes. It returns the path of the zip.
func Release(o Options) (string, error) {
	temp, err := os.MkdirTemp("", "portage-release-")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(temp)
	out := o.Out
	o.Out = filepath.Join(temp, "site")
	record, err := Build(o)
	if err != nil {
		return "", err
	}
	packed, err := zipOf(os.DirFS(o.Out))
	if err != nil {
		return "", err
	}
	if err := os.MkdirAll(out, 0o755); err != nil {
		return "", err
	}
	name := releaseFolder + "-" + record.Version + ".zip"
	sum := fmt.Sprintf("%x  %s\n", sha256.Sum256(packed), name)
	if err := os.WriteFile(filepath.Join(out, name+".sha256"), []byte(sum), 0o644); err != nil {
		return "", err
	}
	return filepath.Join(out, name), os.WriteFile(filepath.Join(out, name), packed, 0o644)
}

// zipTime stands for the time of every file, so that only what is in them counts. It is the earliest that a zip can tell.
var zipTime = time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)

// zipOf packs all files of a site.
func zipOf(site fs.FS) ([]byte, error) {
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	err := fs.WalkDir(site, ".", func(name string, d fs.DirEntry, err error) error { // In the order of their names.
		if err != nil || d.IsDir() {
			return err
		}
		content, err := fs.ReadFile(site, name)
		if err != nil {
			return err
		}
		header := &zip.FileHeader{Name: path.Join(releaseFolder, name), Method: zip.Deflate, Modified: zipTime}
		switch path.Ext(name) {
		case ".br", ".gz", ".png":
			header.Method = zip.Store
		}
		header.SetMode(0o644)
		file, err := w.CreateHeader(header)
		if err != nil {
			return err
		}
		_, err = file.Write(content)
		return err
	})
	if err != nil {
		return nil, err
	}
	err = w.Close()
	return out.Bytes(), err
}
