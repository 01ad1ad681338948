// Package coretest holds what tests of the rules, and of what stands on them, share.
package coretest

import (
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"testing"

	"portage/core"
	"portage/core/advise/change"
	"portage/core/candidate"
	"portage/core/day"
)

// files are the project's own, beside the engine, which does not know them.
var files = func() fs.FS {
	_, here, _, _ := runtime.Caller(0)
	return os.DirFS(filepath.Join(filepath.Dir(here), "..", "..", "data"))
}()

var opened = sync.OnceValues(func() (*core.Book, error) { return core.Open(files) })

// Book gives the real rulebook, opened once for all tests of a package.
func Book(t testing.TB) *core.Book {
	t.Helper()
	b, err := opened()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// Changes gives the real figures of what a change takes.
func Changes(t testing.TB) *change.Data {
	t.Helper()
	d, err := change.Read(files)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// Day reads a day ("2026-10-15").
func Day(t testing.TB, text string) day.Day {
	t.Helper()
	d, err := day.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// Case reads a case file, which must have no problem.
func Case[File string | []byte](t testing.TB, b *core.Book, file File) *candidate.Case {
	t.Helper()
	c, problems := b.ReadCase([]byte(file))
	if len(problems) > 0 {
		t.Fatalf("%s: %v", file, problems[0])
	}
	return c
}
