package files

import (
	"bytes"
	"errors"
	"syscall/js"
	"testing"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// These run under node, whose Blob is that of browsers: go test -exec go_js_wasm_exec.

func evaluate(t *testing.T, script string) app.Value {
	t.Helper()
	js.Global().Set("forTest", js.Global().Call("eval", "("+script+")"))
	return app.Window().Get("forTest")
}

// read waits for what Read gives.
func read(file app.Value, most int) ([]byte, error) {
	type end struct {
		content []byte
		err     error
	}
	ends := make(chan end, 1)
	Read(file, most, func(content []byte, err error) { ends <- end{content, err} })
	e := <-ends
	return e.content, e.err
}

func TestAFileIsReadByteForByte(t *testing.T) {
	file := evaluate(t, `new Blob([new Uint8Array([0xef, 0xbb, 0xbf, 0, 0xff, 0x0d, 0x0a])])`)
	if got, err := read(file, 7); err != nil || !bytes.Equal(got, []byte("\xef\xbb\xbf\x00\xff\r\n")) {
		t.Errorf("%v: %q", err, got)
	}
	if _, err := read(file, 6); !errors.Is(err, ErrTooLarge) {
		t.Errorf("with one byte less: %v", err)
	}
	if got, err := read(evaluate(t, `new Blob([])`), 0); err != nil || len(got) != 0 {
		t.Errorf("empty: %v: %q", err, got)
	}
}

func TestAFileThatCannotBeReadIsTold(t *testing.T) {
	for _, broken := range []string{
		`{size: 1, arrayBuffer: () => Promise.reject(new Error("NotReadableError"))}`,
		`{size: 1, arrayBuffer: () => { throw new Error("SecurityError") }}`,
		`{size: 1}`,
	} {
		if got, err := read(evaluate(t, broken), 10); !errors.Is(err, ErrUnreadable) || got != nil {
			t.Errorf("%s gives %q, %v", broken, got, err)
		}
	}
}

func TestTheFileOfAFieldMayBeChosenAgain(t *testing.T) {
	field := evaluate(t, `{value: "C:\\fakepath\\a.json", files: [{size: 3}, {size: 4}]}`)
	file, there := Chosen(field)
	if !there || file.Get("size").Int() != 3 || field.Get("value").String() != "" {
		t.Errorf("%v, and the field has %q", there, field.Get("value").String())
	}
	if _, there := Chosen(evaluate(t, `{value: "", files: []}`)); there {
		t.Error("there is a file in an empty field")
	}
}

func TestOnlyAFileIsTakenWhereOneIsDropped(t *testing.T) {
	file := app.Event{Value: evaluate(t, `{prevented: 0, preventDefault() { this.prevented++ }, dataTransfer: {types: ["Files"], files: [{size: 3}]}}`)}
	if !Over(file) || file.Get("dataTransfer").Get("dropEffect").String() != "copy" {
		t.Error("a file may not be dropped")
	}
	if dropped, there := Dropped(file); !there || dropped.Get("size").Int() != 3 || file.Get("prevented").Int() != 2 {
		t.Errorf("%v; the browser was kept back %d times", there, file.Get("prevented").Int())
	}
	words := app.Event{Value: evaluate(t, `{preventDefault() { throw 1 }, dataTransfer: {types: ["text/plain"], files: []}}`)}
	if _, there := Dropped(words); there || Over(words) {
		t.Error("words are taken for a file")
	}
}

func TestAFileIsSavedByteForByte(t *testing.T) {
	evaluate(t, `(() => {
		globalThis.document = {createElement: () => ({click() { globalThis.clicked = this }})};
		URL.createObjectURL = (blob) => { globalThis.saved = blob; return "blob:1" };
	})()`)
	content := []byte("\xef\xbb\xbf{\"a\":\"\xff\"}\r\n")
	Save("é.json", content, "application/json")
	if got, err := read(app.Window().Get("saved"), 100); err != nil || !bytes.Equal(got, content) {
		t.Errorf("%v: %q", err, got)
	}
	clicked := app.Window().Get("clicked")
	if clicked.Get("download").String() != "é.json" || clicked.Get("href").String() != "blob:1" || app.Window().Get("saved").Get("type").String() != "application/json" {
		t.Error("the name, the address or the type is another")
	}
}
