//go:build !js

package text

import (
	"os"
	"strings"
	"testing"
)

func TestVariablesListsEveryVariableOfThePackage(t *testing.T) {
	list, err := os.ReadFile("variables.go")
	if err != nil {
		t.Fatal(err)
	}
	count := 0
	for _, spec := range variables(t) {
		for _, name := range spec.Names {
			count++
			if !strings.Contains(string(list), "\t&"+name.Name+",\n") {
				t.Errorf("variables.go does not list %s", name.Name)
			}
		}
	}
	if got := len(Variables()); got != count {
		t.Errorf("it lists %d of %d", got, count)
	}
}
