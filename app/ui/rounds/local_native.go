//go:build !js

package rounds

import (
	"portage/app/text"
	"portage/core/day"
)

// localTime writes nothing: pages are drawn ahead of time for readers in every zone.
func localTime(text.Lang, day.Instant) string { return "" }
