package finder

import "github.com/maxence-charriere/go-app/v9/pkg/app"

// fetch gives the text of a file of the site, and false where it does not come. It waits: call it from a goroutine of its own.
func fetch(name string) (string, bool) {
	came := make(chan string, 1)
	failed := make(chan bool, 1)
	open := app.FuncOf(func(_ app.Value, args []app.Value) any {
		if !args[0].Get("ok").Bool() {
			return app.Window().Get("Promise").Call("reject", args[0].Get("status"))
		}
		return args[0].Call("arrayBuffer")
	})
	read := app.FuncOf(func(_ app.Value, args []app.Value) any {
		bytes := app.Window().Get("Uint8Array").New(args[0])
		content := make([]byte, bytes.Get("length").Int())
		app.CopyBytesToGo(content, bytes)
		came <- string(content)
		return nil
	})
	fail := app.FuncOf(func(app.Value, []app.Value) any {
		failed <- true
		return nil
	})
	defer open.Release()
	defer read.Release()
	defer fail.Release()
	address := app.Getenv("PORTAGE_ROOT") + name + "?v=" + app.Getenv("GOAPP_VERSION")
	app.Window().Call("fetch", address).Call("then", open).Call("then", read).Call("catch", fail)
	select {
	case text := <-came:
		return text, true
	case <-failed:
		return "", false
	}
}
