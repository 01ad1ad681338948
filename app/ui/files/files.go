// Package files hands files to a person and takes files from them.
package files

import (
	"errors"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// ErrTooLarge says that a file is larger than what it is read for can be.
var ErrTooLarge = errors.New("the file is too large")

// ErrUnreadable says that the browser could not read a file.
var ErrUnreadable = errors.New("the file cannot be read")

// Save hands the person a file.
func Save(name string, content []byte, kind string) {
	window := app.Window()
	bytes := window.Get("Uint8Array").New(len(content))
	app.CopyBytesToJS(bytes, content)
	parts := window.Get("Array").New()
	parts.Call("push", bytes)
	address := window.Get("URL").Call("createObjectURL", window.Get("Blob").New(parts, map[string]any{"type": kind}))
	link := window.Get("document").Call("createElement", "a")
	link.Set("href", address)
	link.Set("download", name)
	link.Call("click")
	window.Get("URL").Call("revokeObjectURL", address)
}

// Read reads a file of at most so many bytes, and then calls done outside of any component's turn.
func Read(file app.Value, most int, done func([]byte, error)) {
	if file.Get("size").Int() > most {
		done(nil, ErrTooLarge)
		return
	}
	file.Call("arrayBuffer").Then(func(buffer app.Value) {
		bytes := app.Window().Get("Uint8Array").New(buffer)
		content := make([]byte, bytes.Get("length").Int())
		app.CopyBytesToGo(content, bytes)
		done(content, nil)
	})
}
