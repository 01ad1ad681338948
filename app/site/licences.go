//go:build !js

package site

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// licencesName is the file of the site that lists what it is made of, and under which licences.
const licencesName = "licences.txt"

// A module is one that others wrote and that our programs are built with.
type module struct {
	Path, Version, Dir string
	Main               bool
}

// licence gives the short name and the text of the module's licence.
func (m module) licence() (name, text string, err error) {
	for _, file := range []string{"LICENSE", "LICENSE.txt", "LICENSE.md", "LICENCE", "COPYING"} {
		content, err := os.ReadFile(filepath.Join(m.Dir, file))
		if errors.Is(err, os.ErrNotExist) {
			continue
		}
		if err != nil {
			return "", "", err
		}
		name, err := licenceOf(string(content))
		if err != nil {
			return "", "", fmt.Errorf("%s %s: %s: %w", m.Path, m.Version, file, err)
		}
		return name, string(content), nil
	}
	return "", "", fmt.Errorf("%s %s: no file of its folder is a licence", m.Path, m.Version)
}

// allowed are the licences that may be part of the site, each with sentences that only it has, all of them. They ask for no
// more than to be named with their text.
var allowed = []struct {
	name      string
	sentences []string
}{
	{"BSD-3-Clause", []string{"Redistribution and use in source and binary forms", "Neither the name of"}},
	{"BSD-2-Clause", []string{"Redistribution and use in source and binary forms", "binary form must reproduce"}},
	{"MIT", []string{"Permission is hereby granted, free of charge", "without restriction"}},
	{"ISC", []string{"Permission to use, copy, modify, and/or distribute this software for any purpose"}},
	{"Apache-2.0", []string{"Apache License", "Version 2.0, January 2004"}},
}

// foreign are words of licences that ask for more than may be promised for a site on anybody's host.
var foreign = []string{"GNU GENERAL PUBLIC", "GNU LESSER", "GNU AFFERO", "Mozilla Public License", "Commons Clause", "Business Source License", "Server Side Public License"}

// licenceOf names the licence of a text, or refuses it.
func licenceOf(text string) (string, error) {
	text = strings.Join(strings.Fields(text), " ")
	for _, words := range foreign {
		if strings.Contains(strings.ToLower(text), strings.ToLower(words)) {
			return "", fmt.Errorf("it names the %s, which is not allowed", words)
		}
	}
	for _, licence := range allowed {
		if !slices.ContainsFunc(licence.sentences, func(s string) bool { return !strings.Contains(text, s) }) {
			return licence.name, nil
		}
	}
	return "", errors.New("it is none of the licences that are allowed (app/site/licences.go)")
}

// modules lists the modules that the packages are built with, beside our own, in order.
func modules(root string, env []string, packages ...string) ([]module, error) {
	out, err := goTool(root, env, append([]string{"list", "-deps", "-json=Module"}, packages...)...)
	if err != nil {
		return nil, err
	}
	found := map[string]module{}
	for decoder := json.NewDecoder(strings.NewReader(out)); ; {
		var of struct{ Module *module }
		if err := decoder.Decode(&of); err == io.EOF {
			break
		} else if err != nil {
			return nil, err
		}
		if of.Module != nil && !of.Module.Main {
			found[of.Module.Path] = *of.Module
		}
	}
	var list []module
	for _, m := range found {
		list = append(list, m)
	}
	slices.SortFunc(list, func(a, b module) int { return strings.Compare(a.Path, b.Path) })
	return list, nil
}

// licences writes what the site is made of, and under which licences: our own with those of the data, then what others wrote.
func licences(root, goroot string) ([]byte, error) {
	ours, err := os.ReadFile(filepath.Join(root, "LICENSE"))
	if err != nil {
		return nil, err
	}
	list, err := modules(root, browserEnv, "./app")
	if err != nil {
		return nil, err
	}
	list = append(list, module{Path: "Go, its library and wasm_exec.js", Dir: goroot})
	var out bytes.Buffer
	part := func(title, text string) {
		fmt.Fprintf(&out, "%s\n%s\n\n%s\n\n\n", title, strings.Repeat("=", len(title)), strings.TrimSpace(text))
	}
	part("Portage and its data", string(ours))
	for _, m := range list {
		name, text, err := m.licence()
		if err != nil {
			return nil, err
		}
		part(strings.TrimSpace(m.Path+" "+m.Version)+" ("+name+"), in app.wasm", text)
	}
	return out.Bytes(), nil
}
