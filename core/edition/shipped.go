//go:build !slim

package edition

// Shipped tells that the build of the site has read the files before, with every check: not here.
const Shipped = false
