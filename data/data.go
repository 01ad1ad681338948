// Package data holds the rulebook's files: dated, cited editions, the rounds of invitations and the occupations.
package data

import "embed"

// Files is every file that an assessment needs.
//
//go:embed crs programs funds language categories noc/groups.json noc/hierarchy.json noc/alike.json rounds.json pool.json
var Files embed.FS
