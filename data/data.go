// Package data holds the rulebook's files: dated, cited editions, the rounds of invitations and the occupations.
package data

import "embed"

// Files is every file that an assessment needs, to be read by fs.ReadFile and fs.ReadDir.
var Files = files{editions}

// files finds those that are not editions by themselves. Each is a text of its own, which only its own function names, so that in a browser it arrives with what first reads it (app/site/parts).
type files struct{ embed.FS }

func (f files) ReadFile(name string) ([]byte, error) {
	if text, ok := single[name]; ok {
		return []byte(text()), nil
	}
	return f.FS.ReadFile(name)
}

var single = map[string]func() string{
	"pool.json":          pool,
	"noc/groups.json":    groups,
	"noc/hierarchy.json": hierarchy,
	"noc/alike.json":     alike,
}

var (
	//go:embed pool.json
	poolText string
	//go:embed noc/groups.json
	groupsText string
	//go:embed noc/hierarchy.json
	hierarchyText string
	//go:embed noc/alike.json
	alikeText string
)

//go:noinline
func pool() string { return poolText }

//go:noinline
func groups() string { return groupsText }

//go:noinline
func hierarchy() string { return hierarchyText }

//go:noinline
func alike() string { return alikeText }

// Variables gives pointers to the variables of those texts, for whoever divides the program.
func Variables() []any {
	return []any{&poolText, &groupsText, &hierarchyText, &alikeText}
}
