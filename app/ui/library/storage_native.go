//go:build !js

package library

import "sync"

// memory is the storage of the native program: it lasts as long as the program.
var memory sync.Map

// mostStored is how much it keeps, as much as a browser does for a site.
var mostStored = 5 << 20

func readStorage(key string) (string, bool) {
	value, ok := memory.Load(key)
	if !ok {
		return "", false
	}
	return value.(string), true
}

func writeStorage(key, value string) bool {
	if len(value) > mostStored {
		return false
	}
	memory.Store(key, value)
	return true
}

func removeStorage(key string) { memory.Delete(key) }
