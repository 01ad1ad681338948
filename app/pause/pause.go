//go:build !js

package pause

// IfDue does nothing where there is no browser.
func IfDue() {}

// End does nothing where there is no browser.
func End() {}
