package frame

import "github.com/maxence-charriere/go-app/v9/pkg/app"

// Catch takes a panic of a handler that it is deferred in: it would end the program.
func Catch() {
	if fault := recover(); fault != nil {
		app.Logf("%v", fault)
	}
}
