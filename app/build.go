//go:build !js

package main

import (
	"fmt"
	"io"

	"portage/app/site"
)

// build writes the static site.
func build(args []string, _ io.Reader, out, log io.Writer) error {
	flags := newFlags("build")
	base := flags.String("base", "", "where the site will stand, when that is known")
	dir := flags.String("out", "dist", "the folder to write")
	if err := parse(flags, args); err != nil {
		return err
	}
	root, err := site.ModuleRoot()
	if err != nil {
		return err
	}
	fmt.Fprintln(log, "building the site (the first time takes a minute)")
	record, err := site.Build(site.Options{Root: root, Out: *dir, Base: *base})
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "%s: version %s\n", *dir, record.Version)
	return nil
}

// release writes the static site as a zip.
func release(args []string, _ io.Reader, out, log io.Writer) error {
	flags := newFlags("release")
	dir := flags.String("out", "release", "the folder to write to")
	if err := parse(flags, args); err != nil {
		return err
	}
	root, err := site.ModuleRoot()
	if err != nil {
		return err
	}
	fmt.Fprintln(log, "building the site (the first time takes a minute)")
	name, err := site.Release(site.Options{Root: root, Out: *dir})
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "%s, and its checksum in %s.sha256\n", name, name)
	return nil
}
