//go:build !js

package edition

// Shipped tells that files have been read with every check before: not here.
const Shipped = false
