//go:build !js

package site

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path"
	"path/filepath"

	"github.com/andybalholm/brotli"
)

// encodings are the two that hosts know how to serve from a file beside the
// original, best first.
var encodings = []struct {
	name, suffix string
	write        func(content []byte, best bool) ([]byte, error)
}{
	{"br", ".br", brotliOf},
	{"gzip", ".gz", gzipOf},
}

// worthless are the files that are small already in themselves.
var worthless = map[string]bool{".png": true}

const smallest = 1024 // Below this a compressed copy saves nothing that counts.

// compress adds the compressed copies of the files that gain by it. At its best
// the large one takes a quarter of a minute, so what it gave is kept in the
// folder cache for the next build of the same bytes.
func (f files) compress(cache string, best bool) error {
	for _, name := range f.names() {
		content := f[name]
		if len(content) < smallest || worthless[path.Ext(name)] {
			continue
		}
		for _, encoding := range encodings {
			packed, err := cached(cache, content, fmt.Sprintf("%v%s", best, encoding.suffix), func() ([]byte, error) {
				return encoding.write(content, best)
			})
			if err != nil {
				return fmt.Errorf("compressing %s: %w", name, err)
			}
			f[name+encoding.suffix] = packed
		}
	}
	return nil
}

func brotliOf(content []byte, best bool) ([]byte, error) {
	options := brotli.WriterOptions{Quality: 5}
	if best {
		options = brotli.WriterOptions{Quality: brotli.BestCompression, LGWin: 24}
	}
	var out bytes.Buffer
	w := brotli.NewWriterOptions(&out, options)
	if _, err := w.Write(content); err != nil {
		return nil, err
	}
	err := w.Close()
	return out.Bytes(), err
}

func gzipOf(content []byte, best bool) ([]byte, error) {
	level := gzip.DefaultCompression
	if best {
		level = gzip.BestCompression
	}
	var out bytes.Buffer
	w, err := gzip.NewWriterLevel(&out, level)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(content); err != nil {
		return nil, err
	}
	err = w.Close()
	return out.Bytes(), err
}

// cached returns what make gave for the same content and kind before.
func cached(dir string, content []byte, kind string, make func() ([]byte, error)) ([]byte, error) {
	sum := sha256.Sum256(content)
	file := filepath.Join(dir, hex.EncodeToString(sum[:])+"-"+kind)
	if kept, err := os.ReadFile(file); err == nil {
		return kept, nil
	}
	made, err := make()
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	// A reader must never see half a file.
	draft, err := os.CreateTemp(dir, "draft-")
	if err != nil {
		return nil, err
	}
	defer os.Remove(draft.Name())
	if _, err := draft.Write(made); err != nil {
		return nil, err
	}
	if err := draft.Close(); err != nil {
		return nil, err
	}
	return made, os.Rename(draft.Name(), file)
}
