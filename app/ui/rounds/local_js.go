//go:build js

package rounds

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/core/day"
)

// localTime writes an instant in the time zone of the device, which is known to the browser alone; nothing where the browser cannot.
func localTime(lang text.Lang, t day.Instant) (local string) {
	defer func() {
		if recover() != nil {
			local = ""
		}
	}()
	return app.Window().Get("Date").New(t.String()).Call("toLocaleString", string(lang)+"-CA", map[string]any{"dateStyle": "long", "timeStyle": "long"}).String()
}
