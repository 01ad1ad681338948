package finder

import "github.com/maxence-charriere/go-app/v9/pkg/app"

// fetchBoth fetches two files of the site and hands both over once they are there.
func fetchBoth(first, second string, arrive func(state State, first, second string)) {
	go func() {
		a, b := fetch(first), fetch(second)
		one, two := <-a, <-b
		if one == "" || two == "" {
			arrive(Failed, "", "")
			return
		}
		arrive(Arrived, one, two)
	}()
}

// fetch gives the text of a file of the site, empty where it does not come.
func fetch(name string) <-chan string {
	came := make(chan string, 1)
	address := app.Getenv("PORTAGE_ROOT") + name + "?v=" + app.Getenv("GOAPP_VERSION")
	fail := app.FuncOf(func(app.Value, []app.Value) any {
		came <- ""
		return nil
	})
	read := app.FuncOf(func(_ app.Value, args []app.Value) any {
		bytes := app.Window().Get("Uint8Array").New(args[0])
		content := make([]byte, bytes.Get("length").Int())
		app.CopyBytesToGo(content, bytes)
		came <- string(content)
		return nil
	})
	open := app.FuncOf(func(_ app.Value, args []app.Value) any {
		if !args[0].Get("ok").Bool() {
			return app.Window().Get("Promise").Call("reject", args[0].Get("status"))
		}
		return args[0].Call("arrayBuffer")
	})
	app.Window().Call("fetch", address).Call("then", open).Call("then", read).Call("catch", fail)
	return came
}
