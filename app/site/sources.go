//go:build !js

package site

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

// sourceFolders are the parts of the module that a site is built from.
var sourceFolders = []string{"app", "core", "data", "web", "go.mod", "go.sum"}

// Sources names the sources of the module as they are now: the same name, the
// same site. Tests do not count.
func Sources(root string) (string, error) {
	sum := sha256.New()
	fmt.Fprintln(sum, runtime.Version(), plainly())
	for _, folder := range sourceFolders {
		err := filepath.WalkDir(filepath.Join(root, folder), func(file string, d fs.DirEntry, err error) error {
			if os.IsNotExist(err) {
				return nil
			}
			if err != nil || d.IsDir() || strings.HasSuffix(file, "_test.go") {
				return err
			}
			content, err := os.ReadFile(file)
			if err != nil {
				return err
			}
			relative, err := filepath.Rel(root, file)
			if err != nil {
				return err
			}
			fmt.Fprintf(sum, "%s %d\n", filepath.ToSlash(relative), len(content))
			sum.Write(content)
			return nil
		})
		if err != nil {
			return "", err
		}
	}
	return hex.EncodeToString(sum.Sum(nil))[:16], nil
}
