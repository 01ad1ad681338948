//go:build !js

// Package site builds Portage as a folder of files that any host can serve from
// any path, and serves that folder on this machine. It is native only: the
// browser's program must not reach it.
package site
