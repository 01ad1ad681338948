//go:build !js

package site

import (
	"bytes"
	_ "embed"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"portage/app/site/parts"
	"portage/app/text"
	"portage/data"
)

// The files of the browser's program: the first part, which can show the first page
// and answer to a press there, what a score needs besides, and the rest.
const (
	programName = "app.wasm"
	scoreName   = "score.wasm"
	restName    = "rest.wasm"
)

// programNames are the files of the program in the order in which they arrive.
var programNames = []string{programName, scoreName, restName}

// The functions that ran up to the first answer, and up to a score, one a line: make
// first writes them anew. One that is missing arrives later, and is waited for.
var (
	//go:embed first.txt
	first string
	//go:embed score.txt
	score string
)

// standsFirst are the packages that the first page stands on, and what only a
// collection of garbage or a timer calls, when they happen to run.
const standsFirst = `main.
portage_app_pause.
time.goFunc
github.com_maxence_charriere_go_app_v9_pkg_app.__actionManager_.closeUnusedHandlers
`

// stands are the packages that a score stands on, whatever somebody answers.
const stands = `portage_core.
portage_core_category.
portage_core_crs.
portage_core_day.
portage_core_language.
portage_core_noc.
portage_core_program.
portage_app_ui_answers.
portage_app_ui_combo.
portage_app_ui_finder.
portage_app_ui_kept.
`

// layout is the compiler whose layout of programs the package parts was written against.
const layout = "go1.26"

// plainly tells whether the variable PLAIN asks for the plain program: what the go
// command makes of the whole of go-app, three times as large and in one part.
func plainly() bool { return os.Getenv("PLAIN") != "" }

// Compile builds the browser's program into the folder dir, from the module whose
// root is given. The same sources and compiler give the same bytes.
func Compile(root, dir string) error {
	out := filepath.Join(dir, programName)
	if plainly() {
		return compilePlain(root, out)
	}
	if err := checkLayout(root); err != nil {
		return err
	}
	s, err := readShipped()
	if err != nil {
		return err
	}
	program, err := compileNamed(root, out, s)
	if err != nil {
		return err
	}
	all, err := parts.Cut(program, len(programNames), partOf(parts.Wanted(first+standsFirst), parts.Wanted(score+stands)), slices.Concat(text.Variables(), data.Variables(), []any{&s.rounds}))
	if err != nil {
		return fmt.Errorf("dividing the program: %w", err)
	}
	for i, part := range all {
		err = errors.Join(err, os.WriteFile(filepath.Join(dir, programNames[i]), part, 0o644))
	}
	return err
}

// partOf gives the number of a function's part by what its name is wanted for; the rest comes last.
func partOf(wanted ...func(name string) bool) func(name string) int {
	return func(name string) int {
		for i, is := range wanted {
			if is(name) {
				return i
			}
		}
		return len(wanted)
	}
}

// checkLayout refuses a compiler whose programs nobody has looked at.
func checkLayout(root string) error {
	compiler, err := goTool(root, browserEnv, "env", "GOVERSION")
	if err != nil || compiler == layout || strings.HasPrefix(compiler, layout+".") {
		return err
	}
	return fmt.Errorf("this is %s, and app/site/parts knows how %s lays out a program: build with that (GOTOOLCHAIN=%s.0), "+
		"or the plain program (PLAIN=1), or compare what the compiler changed in cmd/link/internal/wasm and runtime/symtab.go", compiler, layout, layout)
}

// CompileMarked builds the program in one part that notes which functions have run
// (parts.Mark), and returns their names.
func CompileMarked(root, dir string) (names []string, err error) {
	out := filepath.Join(dir, programName)
	s, err := readShipped()
	if err != nil {
		return nil, err
	}
	program, err := compileNamed(root, out, s)
	if err != nil {
		return nil, err
	}
	marked, names, err := parts.Mark(program)
	if err != nil {
		return nil, err
	}
	return names, os.WriteFile(out, marked, 0o644)
}

// compilePlain builds the plain program into the file out.
func compilePlain(root, out string) error {
	temp, err := os.MkdirTemp("", "portage-mod-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(temp)
	modfile, err := goappModfile(root, temp, false)
	if err != nil {
		return err
	}
	return compile(root, out, []string{"-modfile", modfile}, "-s -w -buildid=")
}

// compileNamed builds the program with the slim copy of go-app, with what is shipped and
// with the names of its functions into the file out, and returns it.
func compileNamed(root, out string, s *shipped) ([]byte, error) {
	temp, err := os.MkdirTemp("", "portage-mod-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(temp)
	modfile, err := goappModfile(root, temp, true)
	if err != nil {
		return nil, err
	}
	overlay, err := slimOverlay(root, temp, s)
	if err != nil {
		return nil, err
	}
	if err := compile(root, out, []string{"-modfile", modfile, "-overlay", overlay, "-tags", "slim"}, "-w -buildid="); err != nil {
		return nil, err
	}
	return os.ReadFile(out)
}

func compile(root, out string, with []string, ldflags string) error {
	out, err := filepath.Abs(out)
	if err != nil {
		return err
	}
	args := append([]string{"build"}, with...)
	_, err = goTool(root, browserEnv, append(args, "-trimpath", "-buildvcs=false", "-ldflags", ldflags, "-o", out, "./app")...)
	return err
}

// browserEnv makes the go tool build for the browser. Flags a person has set
// for native builds would change the bytes, so none are taken over.
var browserEnv = []string{"GOOS=js", "GOARCH=wasm", "GOFLAGS=", "GOWASM=", "GOEXPERIMENT="}

// ModuleRoot returns the folder of the module the caller stands in.
func ModuleRoot() (string, error) {
	gomod, err := goTool("", nil, "env", "GOMOD")
	if err != nil {
		return "", err
	}
	if gomod == "" || gomod == os.DevNull {
		return "", fmt.Errorf("no go.mod here or above: run this inside Portage's own folder")
	}
	return filepath.Dir(gomod), nil
}

// goTool runs the go command in a folder and returns what it printed.
func goTool(dir string, env []string, args ...string) (string, error) {
	cmd := exec.Command("go", args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), env...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("go %s: %w\n%s", strings.Join(args, " "), err, stderr.String())
	}
	return strings.TrimSpace(string(out)), nil
}
