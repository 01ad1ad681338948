// Package promise waits for what the browser promises.
package promise

import (
	"errors"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// ErrBroken says that the browser did not keep a promise.
var ErrBroken = errors.New("the browser refuses")

// Then calls a method that promises, and done once the promise is kept or broken, outside of any component's turn. Where the method throws before it promises, it is broken too. Natively it is never either.
func Then(object app.Value, method string, args []any, done func(app.Value, error)) {
	var kept, broken app.Func
	end := func(value app.Value, err error) {
		kept.Release()
		broken.Release()
		done(value, err)
	}
	kept = app.FuncOf(func(_ app.Value, args []app.Value) any { end(args[0], nil); return nil })
	broken = app.FuncOf(func(app.Value, []app.Value) any { end(nil, ErrBroken); return nil })
	p, err := call(object, method, args)
	if err != nil {
		end(nil, err)
		return
	}
	p.Call("then", kept, broken)
}

// call takes what the method throws.
func call(object app.Value, method string, args []any) (p app.Value, err error) {
	defer func() {
		if recover() != nil {
			err = ErrBroken
		}
	}()
	return object.Call(method, args...), nil
}

// Wait calls a method that promises, and waits until the promise is kept or broken. A component's turn must not wait; natively it would never end.
func Wait(object app.Value, method string, args ...any) (app.Value, error) {
	type end struct {
		value app.Value
		err   error
	}
	ends := make(chan end, 1)
	Then(object, method, args, func(value app.Value, err error) { ends <- end{value, err} })
	e := <-ends
	return e.value, e.err
}
