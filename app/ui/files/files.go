// Package files hands a person files, and reads those that they choose or drop.
package files

import (
	"errors"
	"time"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/ui/promise"
)

var (
	// ErrTooLarge says that a file is larger than what is read.
	ErrTooLarge = errors.New("the file is too large")
	// ErrUnreadable says that the browser could not read a file: it is gone, changed, or not open to it.
	ErrUnreadable = errors.New("the file cannot be read")
)

// Save hands the person a file, byte for byte.
func Save(name string, content []byte, mime string) {
	window := app.Window()
	parts := window.Get("Array").New()
	bytes := window.Get("Uint8Array").New(len(content))
	app.CopyBytesToJS(bytes, content)
	parts.Call("push", bytes)
	address := window.Get("URL").Call("createObjectURL", window.Get("Blob").New(parts, map[string]any{"type": mime}))
	link := window.Get("document").Call("createElement", "a")
	link.Set("href", address)
	link.Set("download", name)
	link.Call("click")
	// Some browsers fetch the content only after the click.
	time.AfterFunc(time.Minute, func() { window.Get("URL").Call("revokeObjectURL", address) })
}

// Read gives the bytes of a file of the browser, or ErrTooLarge where there are more than most, or ErrUnreadable. It calls done outside of any component's turn.
func Read(file app.Value, most int, done func([]byte, error)) {
	if file.Get("size").Int() > most {
		done(nil, ErrTooLarge)
		return
	}
	promise.Then(file, "arrayBuffer", nil, func(buffer app.Value, err error) {
		if err != nil {
			done(nil, ErrUnreadable)
			return
		}
		bytes := app.Window().Get("Uint8Array").New(buffer)
		content := make([]byte, bytes.Length())
		app.CopyBytesToGo(content, bytes)
		done(content, nil)
	})
}

// Chosen gives the file chosen in a file field, and empties the field, so that the same file may be chosen again; false where none is.
func Chosen(field app.Value) (app.Value, bool) {
	file := first(field.Get("files"))
	field.Set("value", "")
	return file, file.Truthy()
}

// Over lets a file be dropped where it is: the handler of dragover, and of dragenter. It tells whether a file is being dragged.
func Over(e app.Event) bool {
	if !carriesFile(e) {
		return false
	}
	e.Call("preventDefault")
	e.Get("dataTransfer").Set("dropEffect", "copy")
	return true
}

// Dropped gives the first file that was dropped, false where none was: the handler of drop. The browser would leave the page for the file.
func Dropped(e app.Event) (app.Value, bool) {
	if !carriesFile(e) {
		return nil, false
	}
	e.Call("preventDefault")
	file := first(e.Get("dataTransfer").Get("files"))
	return file, file.Truthy()
}

func carriesFile(e app.Event) bool {
	types := e.Get("dataTransfer").Get("types")
	return types.Truthy() && types.Call("includes", "Files").Bool()
}

func first(list app.Value) app.Value {
	if !list.Truthy() {
		return list
	}
	return list.Index(0)
}
