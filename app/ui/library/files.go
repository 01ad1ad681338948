package library

import (
	"io/fs"

	"portage/app/pause"
	"portage/data"
)

// pausing is the files of the rulebook, read one by one: at the start of a page the browser can draw and answer in between.
type pausing struct{}

func (pausing) Open(name string) (fs.File, error) { return data.Files.Open(name) }

func (pausing) ReadDir(name string) ([]fs.DirEntry, error) { return data.Files.ReadDir(name) }

func (pausing) ReadFile(name string) ([]byte, error) {
	pause.IfDue()
	return data.Files.ReadFile(name)
}
