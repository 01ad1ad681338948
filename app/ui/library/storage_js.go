//go:build js

package library

import "github.com/maxence-charriere/go-app/v9/pkg/app"

// storage gives the device's storage. It is asked for by a call, because a call that the browser refuses can be recovered from, and a property cannot.
func storage() app.Value {
	window := app.Window()
	return window.Get("Reflect").Call("get", window.JSValue(), "localStorage")
}

func readStorage(key string) (value string, ok bool) {
	defer func() {
		if recover() != nil {
			value, ok = "", false
		}
	}()
	item := storage().Call("getItem", key)
	if !item.Truthy() {
		return "", false
	}
	return item.String(), true
}

// writeStorage tells whether the device keeps it.
func writeStorage(key, value string) (kept bool) {
	defer func() {
		if recover() != nil {
			kept = false
		}
	}()
	storage().Call("setItem", key, value)
	return true
}

func removeStorage(key string) {
	defer func() { _ = recover() }()
	storage().Call("removeItem", key)
}
