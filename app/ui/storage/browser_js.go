package storage

import (
	"errors"
	"syscall/js"
)

// browser is a storage of the browser, by its name on the window. Where reading that name throws, boot.js has put another in its place.
type browser string

// Open gives the storage of the device, and that of the tab.
func Open() (local, session Area) { return browser("localStorage"), browser("sessionStorage") }

func (b browser) area() js.Value { return js.Global().Get(string(b)) }

func (b browser) Get(key string) (value string, there bool, err error) {
	defer thrown(&err)
	v := b.area().Call("getItem", key)
	if v.Type() != js.TypeString {
		return "", false, nil
	}
	return v.String(), true, nil
}

func (b browser) Set(key, value string) (err error) {
	defer thrown(&err)
	b.area().Call("setItem", key, value)
	return nil
}

func (b browser) Remove(key string) (err error) {
	defer thrown(&err)
	b.area().Call("removeItem", key)
	return nil
}

func (b browser) Keys() (all []string, err error) {
	defer thrown(&err)
	area := b.area()
	for i := range area.Get("length").Int() {
		if key := area.Call("key", i); key.Type() == js.TypeString {
			all = append(all, key.String())
		}
	}
	return all, nil
}

// thrown takes what the browser throws: that there is no room by its name, which Firefox long wrote otherwise, and all else as no storage.
func thrown(err *error) {
	fault := recover()
	if fault == nil {
		return
	}
	*err = ErrNoStorage
	var e js.Error
	if asError, ok := fault.(error); ok && errors.As(asError, &e) && e.Value.Type() == js.TypeObject {
		switch e.Value.Get("name").String() {
		case "QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED":
			*err = ErrFull
		}
	}
}

// Listen calls f with the key that another tab has written or removed, "" for all of them. It gives the way to stop.
func Listen(f func(key string)) (stop func()) {
	heard := js.FuncOf(func(_ js.Value, args []js.Value) any {
		key := args[0].Get("key")
		if key.Type() == js.TypeString {
			f(key.String())
		} else {
			f("")
		}
		return nil
	})
	js.Global().Call("addEventListener", "storage", heard)
	return func() {
		js.Global().Call("removeEventListener", "storage", heard)
		heard.Release()
	}
}
