package site

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

func TestEveryModuleIsUnderALicenceThatIsAllowed(t *testing.T) {
	root, err := ModuleRoot()
	if err != nil {
		t.Fatal(err)
	}
	for _, build := range []struct {
		env  []string
		args []string
	}{
		{nil, []string{"-test", "./..."}},
		{browserEnv, []string{"./app"}},
	} {
		list, err := modules(root, build.env, build.args...)
		if err != nil {
			t.Fatal(err)
		}
		if len(list) < 4 {
			t.Fatalf("only %d modules are found", len(list))
		}
		for _, m := range list {
			name, _, err := m.licence()
			if err != nil {
				t.Error(err)
			}
			t.Logf("%-50s %-40s %s", m.Path, m.Version, name)
		}
	}
}

func TestALicenceThatAsksForMoreIsRefused(t *testing.T) {
	mit := "Permission is hereby granted, free of charge, to any person,\n\tto deal without restriction"
	for text, want := range map[string]string{
		mit: "MIT",
		"Redistribution and use in source and binary forms … in binary form must reproduce … Neither the name of": "BSD-3-Clause",
		"Redistribution and use in source and binary forms … in binary form must reproduce":                       "BSD-2-Clause",
		"Permission is hereby granted, free of charge":                                                            "",
		"GNU General Public License":     "",
		mit + " with the Commons Clause": "",
		"All rights reserved":            "",
		"":                               "",
	} {
		if got, err := licenceOf(text); got != want || (err == nil) != (want != "") {
			t.Errorf("%q is %q, %v", text, got, err)
		}
	}
	if _, _, err := (module{Path: "example.org/none", Dir: t.TempDir()}).licence(); err == nil {
		t.Error("a module without a licence is taken")
	}
}

func TestTheListOfLicencesNamesAllThatIsInTheSite(t *testing.T) {
	root, err := ModuleRoot()
	if err != nil {
		t.Fatal(err)
	}
	list, err := licences(root, runtime.GOROOT())
	if err != nil {
		t.Fatal(err)
	}
	own, err := os.ReadFile(filepath.Join(root, "LICENSE"))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{strings.TrimSpace(string(own)), "go-app/v9 v9.8.0 (MIT)", "sahilm/fuzzy", "rsc.io/qr", "google/uuid",
		"wasm_exec.js", "The Go Authors", "Statistics Canada Open Licence", "https://www.statcan.gc.ca/en/reference/licence", "Government of Canada"} {
		if !strings.Contains(string(list), want) {
			t.Errorf("the list does not have %.60q", want)
		}
	}
	if strings.Contains(string(list), "chromedp") {
		t.Error("the list names what only the tests use")
	}
}
