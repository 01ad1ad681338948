package finder

import "github.com/maxence-charriere/go-app/v9/pkg/app"

// fetch gives the text of a file of the site, and false where it does not come. It waits: call it from a goroutine of its own.
func fetch(name string) (text string, ok bool) {
	came := make(chan []byte, 1)
	fail := then(func(app.Value) { came <- nil })
	read := then(func(buffer app.Value) {
		bytes := app.Window().Get("Uint8Array").New(buffer)
		content := make([]byte, bytes.Length())
		app.CopyBytesToGo(content, bytes)
		came <- content
	})
	open := then(func(response app.Value) {
		if response.Get("ok").Bool() {
			response.Call("arrayBuffer").Call("then", read, fail)
		} else {
			came <- nil
		}
	})
	defer fail.Release()
	defer read.Release()
	defer open.Release()
	address := app.Getenv("PORTAGE_ROOT") + name + "?v=" + app.Getenv("GOAPP_VERSION")
	app.Window().Call("fetch", address).Call("then", open, fail)
	content := <-came
	return string(content), content != nil
}

// then makes a function for JavaScript to call with one value.
func then(do func(app.Value)) app.Func {
	return app.FuncOf(func(_ app.Value, args []app.Value) any {
		do(args[0])
		return nil
	})
}
