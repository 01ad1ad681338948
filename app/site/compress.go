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
	"runtime"
	"sync"

	"github.com/andybalholm/brotli"
)

// encodings are the two that hosts know how to serve from a file beside the
// original, best first.
var encodings = []encoding{
	{"br", ".br", brotliOf},
	{"gzip", ".gz", gzipOf},
}

type encoding struct {
	name, suffix string
	write        func(content []byte, e effort) ([]byte, error)
}

// effort is what a compressed copy may cost.
type effort struct {
	brotli brotli.WriterOptions
	gzip   int
	kept   bool // for the next build of the same bytes
}

// The large files are few, and at their best take a quarter of a minute. The
// pages of all occupations are many, small, and others with every version: the
// best takes fifty times as long and saves an eighth.
var (
	best = effort{brotli.WriterOptions{Quality: brotli.BestCompression, LGWin: 24}, gzip.BestCompression, true}
	some = effort{brotli.WriterOptions{Quality: 7}, gzip.BestCompression, false}
	fast = effort{brotli.WriterOptions{Quality: 5}, gzip.DefaultCompression, true}
	less = effort{brotli.WriterOptions{Quality: 1}, gzip.BestSpeed, false}
)

// worthless are the files that are small already in themselves.
var worthless = map[string]bool{".png": true}

const smallest = 1024 // Below this a compressed copy saves nothing that counts.

// compress adds the compressed copies of the files that gain by it. What took
// long is kept in the folder cache.
func (f files) compress(cache string, quick bool) error {
	var copies []packed
	for _, name := range f.names() {
		if len(f[name]) < smallest || worthless[path.Ext(name)] {
			continue
		}
		for _, encoding := range encodings {
			copies = append(copies, packed{name: name, content: f[name], encoding: encoding, effort: effortFor(name, quick)})
		}
	}
	var group sync.WaitGroup
	next := make(chan *packed)
	for range runtime.NumCPU() {
		group.Go(func() {
			for p := range next {
				p.result, p.err = p.make(cache)
			}
		})
	}
	for i := range copies {
		next <- &copies[i]
	}
	close(next)
	group.Wait()
	for _, p := range copies {
		if p.err != nil {
			return fmt.Errorf("compressing %s: %w", p.name, p.err)
		}
		f[p.name+p.encoding.suffix] = p.result
	}
	return nil
}

func effortFor(name string, quick bool) effort {
	switch many := oneOfMany(name); {
	case many && quick:
		return less
	case many:
		return some
	case quick:
		return fast
	}
	return best
}

// packed is one compressed copy of a file.
type packed struct {
	name     string
	content  []byte
	encoding encoding
	effort   effort
	result   []byte
	err      error
}

func (p *packed) make(cache string) ([]byte, error) {
	write := func() ([]byte, error) { return p.encoding.write(p.content, p.effort) }
	if !p.effort.kept {
		return write()
	}
	return cached(cache, p.content, fmt.Sprintf("%v%s", p.effort == best, p.encoding.suffix), write)
}

func brotliOf(content []byte, e effort) ([]byte, error) {
	var out bytes.Buffer
	w := brotli.NewWriterOptions(&out, e.brotli)
	if _, err := w.Write(content); err != nil {
		return nil, err
	}
	err := w.Close()
	return out.Bytes(), err
}

func gzipOf(content []byte, e effort) ([]byte, error) {
	var out bytes.Buffer
	w, err := gzip.NewWriterLevel(&out, e.gzip)
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
