package frame

import "github.com/maxence-charriere/go-app/v9/pkg/app"

// PaintFirst has the browser paint what was written to the page directly before go-app draws anything else.
func PaintFirst() { app.Window().Call("portagePaint") }
