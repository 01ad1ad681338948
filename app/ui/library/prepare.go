package library

import (
	"io/fs"

	"portage/data"
)

// between runs before each file of the rulebook is read, where there is something to run.
var between func()

// Prepare reads the rulebook, and calls pause before each of its files: at the start of a page, so that the browser can draw and answer in between.
func Prepare(pause func()) {
	between = pause
	defer func() { between = nil }()
	shipped()
}

// pausing is the files of the rulebook, read one by one.
type pausing struct{}

func (pausing) Open(name string) (fs.File, error) { return data.Files.Open(name) }

func (pausing) ReadDir(name string) ([]fs.DirEntry, error) { return data.Files.ReadDir(name) }

func (pausing) ReadFile(name string) ([]byte, error) {
	if between != nil {
		between()
	}
	return data.Files.ReadFile(name)
}
