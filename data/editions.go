//go:build !slim

package data

import "embed"

//go:embed crs programs funds language categories rounds.json noc/about.json
var editions embed.FS
