//go:build !js

package site

import (
	"path/filepath"

	"portage/app/site/literal"
	"portage/core"
	"portage/data"
)

// shippedFiles gives the contents of the files that declare what is Shipped
// (core/edition), by their absolute paths: what this program has read of the data, with
// every check, as the source of the values themselves. Reading the same as JSON takes a
// phone a fifth of a start.
func shippedFiles(root string) (map[string][]byte, error) {
	book, err := core.Open(data.Files)
	if err != nil {
		return nil, err
	}
	if root, err = filepath.Abs(root); err != nil {
		return nil, err
	}
	files := map[string][]byte{}
	for pkg, variables := range shippedOf(book) {
		content, err := literal.File("portage/core/"+pkg, variables...)
		if err != nil {
			return nil, err
		}
		files[filepath.Join(root, "core", pkg, "shipped.go")] = content
	}
	return files, nil
}

// shippedOf gives the variables of what is Shipped by the packages of core that read it.
func shippedOf(book *core.Book) map[string][]literal.Variable {
	return map[string][]literal.Variable{
		"noc":      {{Name: "shipped", Value: book.NOC.About}},
		"crs":      {{Name: "shipped", Value: book.CRS}},
		"program":  {{Name: "shipped", Value: book.Programs}, {Name: "shippedFunds", Value: book.Funds()}},
		"language": {{Name: "shipped", Value: book.Language}},
		"category": {{Name: "shipped", Value: book.Categories()}},
	}
}
