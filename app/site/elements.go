//go:build !js

package site

import (
	"bytes"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// elementsFile is go-app's file with a type for every element of HTML and a method
// for every attribute and event of each.
const elementsFile = "html_gen.go"

// keepElements leaves in the slim copy's elements only the methods that something
// mentions by name: the others are described in the program, for each element,
// though nothing can call them. What is missing does not compile.
func keepElements(dir string, mentioned []string) error {
	path := filepath.Join(dir, elementsFile)
	content, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	kept, err := withoutMethods(content, func(name string) bool {
		_, found := slices.BinarySearch(mentioned, name)
		return found || !ast.IsExported(name)
	})
	if err != nil {
		return err
	}
	return os.WriteFile(path, kept, 0o644)
}

// withoutMethods removes from a Go file the methods, of types and of interfaces,
// that are not to be kept. Its comments go too.
func withoutMethods(content []byte, keep func(name string) bool) ([]byte, error) {
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, elementsFile, content, 0)
	if err != nil {
		return nil, err
	}
	file.Decls = slices.DeleteFunc(file.Decls, func(d ast.Decl) bool {
		f, ok := d.(*ast.FuncDecl)
		return ok && f.Recv != nil && !keep(f.Name.Name)
	})
	ast.Inspect(file, func(n ast.Node) bool {
		if i, ok := n.(*ast.InterfaceType); ok {
			i.Methods.List = slices.DeleteFunc(i.Methods.List, func(f *ast.Field) bool {
				return len(f.Names) == 1 && !keep(f.Names[0].Name)
			})
		}
		return true
	})
	var out bytes.Buffer
	if err := format.Node(&out, files, file); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// mentions lists, in order, all names that follow a dot in the Go files below the
// folders, tests and the file of the elements apart.
func mentions(folders ...string) ([]string, error) {
	names := map[string]bool{}
	for _, folder := range folders {
		err := filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") || d.Name() == elementsFile {
				return err
			}
			file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
			if err != nil {
				return err
			}
			ast.Inspect(file, func(n ast.Node) bool {
				if s, ok := n.(*ast.SelectorExpr); ok {
					names[s.Sel.Name] = true
				}
				return true
			})
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	var list []string
	for name := range names {
		list = append(list, name)
	}
	slices.Sort(list)
	return list, nil
}
