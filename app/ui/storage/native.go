//go:build !js

package storage

// Open gives empty areas that last as long as the program: pages drawn ahead of time know nothing of a person.
func Open() (local, session Area) { return &Memory{}, &Memory{} }

// Listen hears nothing: there is no other tab.
func Listen(func(key string)) (stop func()) { return func() {} }
