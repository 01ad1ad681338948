//go:build slim

package data

import "embed"

// The browser's program has the editions as values (core/edition, Shipped); the files of the points tables are there to begin an edition of one's own with.
//
//go:embed crs
var editions embed.FS
