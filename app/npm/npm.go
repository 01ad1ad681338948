//go:build !js

// Package npm fetches what tests and benchmarks hold the site against from the registry of npm. The site itself needs none of it.
package npm

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// ErrMissing says that this machine has no npm.
var ErrMissing = errors.New("npm is not installed: install Node.js 20 or newer with its npm (Debian: apt-get install npm)")

// Fetch puts packages, each written name@version, into a folder of that name below the module's .build folder, and gives the folder that holds them. What is there already is not asked for again.
func Fetch(root, name string, packages ...string) (folder string, err error) {
	into := filepath.Join(root, ".build", "npm", name)
	folder = filepath.Join(into, "node_modules")
	if haveAll(folder, packages) {
		return folder, nil
	}
	npm, err := exec.LookPath("npm")
	if err != nil {
		return folder, ErrMissing
	}
	if err := os.MkdirAll(into, 0o755); err != nil {
		return folder, err
	}
	args := append([]string{"install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--fetch-retries=1", "--prefix", into}, packages...)
	if said, err := exec.Command(npm, args...).CombinedOutput(); err != nil {
		return folder, fmt.Errorf("npm cannot fetch %s: %s", strings.Join(packages, " and "), firstLine(said))
	}
	return folder, nil
}

// VersionOf gives the version of a package in a folder, "" where it is not there.
func VersionOf(folder, name string) string {
	var about struct{ Version string }
	content, err := os.ReadFile(filepath.Join(folder, name, "package.json"))
	if err != nil || json.Unmarshal(content, &about) != nil {
		return ""
	}
	return about.Version
}

func haveAll(folder string, packages []string) bool {
	for _, p := range packages {
		at := strings.LastIndex(p, "@")
		if !within(VersionOf(folder, p[:at]), p[at+1:]) {
			return false
		}
	}
	return true
}

// within tells whether a version is the one asked for, or of it: 12.8.2 is of 12 and of 12.8.
func within(version, asked string) bool {
	return version == asked || strings.HasPrefix(version, asked+".")
}

func firstLine(said []byte) string {
	line, _, _ := strings.Cut(strings.TrimSpace(string(said)), "\n")
	return line
}
