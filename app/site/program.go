//go:build !js

package site

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// Compile builds the browser's program into the file out, from the module whose
// root is given. The same sources and compiler give the same bytes.
func Compile(root, out string) error {
	temp, err := os.MkdirTemp("", "portage-mod-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(temp)
	modfile, err := slimModfile(root, temp)
	if err != nil {
		return err
	}
	out, err = filepath.Abs(out)
	if err != nil {
		return err
	}
	_, err = goTool(root, browserEnv, "build", "-modfile", modfile, "-trimpath", "-buildvcs=false",
		"-ldflags", "-s -w -buildid=", "-o", out, "./app")
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
