//go:build !js

package site

import (
	"fmt"
	"path"

	"github.com/evanw/esbuild/pkg/api"
)

// minify leaves out what a browser does not need of a script or a style sheet:
// remarks, blanks, long local names. What scripts declare for one another keeps its name.
func minify(name string, content []byte) ([]byte, error) {
	kinds := map[string]api.Loader{".js": api.LoaderJS, ".css": api.LoaderCSS}
	result := api.Transform(string(content), api.TransformOptions{
		Loader:            kinds[path.Ext(name)],
		MinifyWhitespace:  true,
		MinifySyntax:      true,
		MinifyIdentifiers: true,
		Charset:           api.CharsetUTF8,
	})
	for _, problem := range append(result.Errors, result.Warnings...) {
		line := 0
		if problem.Location != nil {
			line = problem.Location.Line
		}
		return nil, fmt.Errorf("web: %s, line %d of what is put together: %s", name, line, problem.Text)
	}
	return result.Code, nil
}

// minified are the files of which only a browser reads more than their first lines:
// the element is not among them, which other people put into their pages.
var minified = []string{"app.css", "boot.js", "early.js", "framed.js", "theme.js", "wasm_exec.js", "worker.js"}

func (f files) minify() error {
	for _, name := range minified {
		content, err := minify(name, f[name])
		if err != nil {
			return err
		}
		f[name] = content
	}
	return nil
}
