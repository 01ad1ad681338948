//go:build !js

package text

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"strings"
	"testing"
)

func TestVariablesListsEveryVariableOfThePackage(t *testing.T) {
	list, err := os.ReadFile("variables.go")
	if err != nil {
		t.Fatal(err)
	}
	packages, err := parser.ParseDir(token.NewFileSet(), ".", func(f os.FileInfo) bool { return !strings.HasSuffix(f.Name(), "_test.go") }, 0)
	if err != nil {
		t.Fatal(err)
	}
	count := 0
	for _, file := range packages["text"].Files {
		for _, d := range file.Decls {
			declared, ok := d.(*ast.GenDecl)
			if !ok || declared.Tok != token.VAR {
				continue
			}
			for _, spec := range declared.Specs {
				for _, name := range spec.(*ast.ValueSpec).Names {
					count++
					if !strings.Contains(string(list), "\t&"+name.Name+",\n") {
						t.Errorf("variables.go does not list %s", name.Name)
					}
				}
			}
		}
	}
	if got := len(Variables()); got != count {
		t.Errorf("it lists %d of %d", got, count)
	}
}
