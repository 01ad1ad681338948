package kept

import (
	"errors"
	"syscall/js"
	"testing"

	"portage/app/ui/storage"
)

// inBrowser puts a storage in the place of the browser's. Run with go test -exec go_js_wasm_exec.
func inBrowser(t *testing.T, storage string) *Store {
	t.Helper()
	for _, name := range []string{"localStorage", "sessionStorage"} {
		js.Global().Set(name, js.Global().Call("eval", "("+storage+")"))
	}
	return Open()
}

const working = `{at: new Map(), get length() { return this.at.size }, key(i) { return [...this.at.keys()][i] ?? null },
	getItem(k) { return this.at.get(k) ?? null }, setItem(k, v) { this.at.set(k, String(v)) }, removeItem(k) { this.at.delete(k) }}`

func TestTheBrowserKeepsCases(t *testing.T) {
	s := inBrowser(t, working)
	c := s.New()
	c.Answers = told("id", "Ana é 😀")
	mustWrite(t, s, c)
	s.SetCurrent(c.ID)
	all, err := s.Cases()
	if err != nil || len(all) != 1 || all[0].Name != "Ana é 😀" || s.Current() != c.ID {
		t.Errorf("%v: %+v", err, all)
	}
	if _, err := s.Clear(); err != nil || js.Global().Get("localStorage").Get("length").Int() != 0 {
		t.Errorf("%v: something is left", err)
	}
}

func TestWhatTheBrowserThrowsIsTold(t *testing.T) {
	for name, want := range map[string]error{"QuotaExceededError": storage.ErrFull, "NS_ERROR_DOM_QUOTA_REACHED": storage.ErrFull, "SecurityError": storage.ErrNoStorage} {
		thrower := `() => { const e = new Error("no"); e.name = "` + name + `"; throw e }`
		s := inBrowser(t, `{length: 0, key: () => null, getItem: () => null, setItem: `+thrower+`, removeItem: `+thrower+`}`)
		if err := s.Write(s.New()); !errors.Is(err, want) {
			t.Errorf("%s gives %v", name, err)
		}
	}
	s := inBrowser(t, `{get length() { return 1 }, key() { throw 1 }, getItem() { throw null }, setItem() { throw undefined }, removeItem() { throw "x" }}`)
	_, listed := s.Cases()
	_, read := s.Read("a")
	_, cleared := s.Clear()
	for _, err := range []error{listed, read, s.Write(s.New()), cleared} {
		if !errors.Is(err, storage.ErrNoStorage) {
			t.Errorf("it gives %v", err)
		}
	}
}
