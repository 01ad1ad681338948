//go:build slim

package edition

// Shipped tells that the build of the site has read the files before, with every check: those of a person's own aside, the browser's program has the editions and the rounds as the build read them, and reads the other files without a check. Reading all of them takes a phone longer than anything else at the start.
const Shipped = true
