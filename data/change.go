package data

import "embed"

// Changes is what the advice on changes stands on: how long each takes at least and how hard it is, in our own estimate, and where a nomination is asked for.
//
//go:embed advise/moves.json advise/streams.json
var Changes embed.FS
