//go:build !js

package site

import (
	"path/filepath"

	"portage/app/site/literal"
	"portage/core"
	"portage/core/round"
	"portage/data"
)

// shipped is what is Shipped (core/edition): what this program has read of the data, with
// every check, to be written as the source of the values themselves. Reading the same as
// JSON takes a phone a fifth of a start.
type shipped struct {
	book        *core.Book
	aboutRounds round.Record
	rounds      []round.Round // They come with what first reads them (app/site/parts).
}

func readShipped() (*shipped, error) {
	book, err := core.Open(data.Files)
	if err != nil {
		return nil, err
	}
	about, rounds := book.Rounds().Shipped()
	return &shipped{book, about, rounds}, nil
}

// files gives the contents of the files that declare it, by their absolute paths.
func (s *shipped) files(root string) (map[string][]byte, error) {
	root, err := filepath.Abs(root)
	if err != nil {
		return nil, err
	}
	files := map[string][]byte{}
	for pkg, variables := range s.variables() {
		content, err := literal.File("portage/core/"+pkg, variables...)
		if err != nil {
			return nil, err
		}
		files[filepath.Join(root, "core", pkg, "shipped.go")] = content
	}
	return files, nil
}

// variables gives them by the packages of core that read the same.
func (s *shipped) variables() map[string][]literal.Variable {
	return map[string][]literal.Variable{
		"crs":      {{Name: "shipped", Value: s.book.CRS}},
		"program":  {{Name: "shipped", Value: s.book.Programs}, {Name: "shippedFunds", Value: s.book.Funds}},
		"language": {{Name: "shipped", Value: s.book.Language}},
		"category": {{Name: "shipped", Value: s.book.Categories}},
		"noc":      {{Name: "shipped", Value: s.book.NOC.About}},
		"round":    {{Name: "shippedRecord", Value: s.aboutRounds}, {Name: "shippedRounds", Value: s.rounds}},
	}
}
