package edition

import "sync"

// Later gives what a function reads: it is read at once, and its error is Later's, or, where it is Shipped, when somebody first asks for it.
func Later[T any](read func() (T, error)) (func() T, error) {
	if !Shipped {
		value, err := read()
		return func() T { return value }, err
	}
	return sync.OnceValue(func() T {
		value, err := read()
		if err != nil {
			panic(err) // The build has read the same bytes.
		}
		return value
	}), nil
}
