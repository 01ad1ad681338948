//go:build !js

package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"portage/core"
	"portage/core/day"
	"portage/core/round"
)

// rounds reads IRCC's feed from a file, adds what is new to the record in the data folder, and reports what changed and what could not be read.
func rounds(args []string, _ io.Reader, out, _ io.Writer) error {
	flags := newFlags("rounds")
	folder := flags.String("data", "data", "the folder of rounds.json and pool.json")
	asked := flags.String("day", "", "the day on which the feed was read, YYYY-MM-DD; today if left out")
	if err := flags.Parse(args); err != nil {
		return usageError{err}
	}
	if flags.NArg() != 1 {
		return usageError{fmt.Errorf("name one file: IRCC's feed of rounds, English or French")}
	}
	read, err := dayAsked(flags, *asked)
	if err != nil {
		return usageError{err}
	}
	feed, err := readFeed(flags.Arg(0))
	if err != nil {
		return err
	}
	return update(*folder, feed, read, out)
}

func readFeed(name string) (*round.Feed, error) {
	b, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	return round.ReadFeed(b)
}

// update merges a feed into the files of a data folder; a file is written only where something changed, whole or not at all.
func update(folder string, feed *round.Feed, read day.Day, out io.Writer) error {
	files := os.DirFS(folder)
	book, err := core.Open(files)
	if err != nil {
		return err
	}
	pool, err := round.ReadPool(files, book.Rounds())
	if err != nil {
		return err
	}
	record, report := round.Merge(book.Rounds(), feed, read)
	newPool, poolReport := round.MergePool(pool, record, feed, read)
	printRounds(out, report)
	printPool(out, poolReport)
	for _, file := range []struct {
		name    string
		old     []byte
		written []byte
	}{{"rounds.json", book.Rounds().JSON(), record.JSON()}, {"pool.json", pool.JSON(), newPool.JSON()}} {
		if bytes.Equal(file.old, file.written) {
			fmt.Fprintf(out, "%s: nothing changed\n", file.name)
			continue
		}
		if err := replace(filepath.Join(folder, file.name), file.written); err != nil {
			return err
		}
		fmt.Fprintf(out, "%s: written\n", file.name)
	}
	if n := len(report.Unread); n > 0 {
		return fmt.Errorf("%d values could not be read; their rows were kept out, the others are in", n)
	}
	return nil
}

// replace writes a file beside the old one and then puts it in its place, so that a failure leaves the old one whole.
func replace(name string, b []byte) error {
	beside := name + ".new"
	if err := os.WriteFile(beside, b, 0o644); err != nil {
		return err
	}
	return os.Rename(beside, name)
}

func printRounds(out io.Writer, r *round.Report) {
	printEach(out, "added: round %s\n", r.Added)
	printEach(out, "confirmed by the feed: round %s\n", r.Confirmed)
	printChanges(out, "changed: round %s, %s: %s -> %s\n", r.Changed)
	printChanges(out, "our correction kept: round %s, %s: %s (the feed has %s)\n", r.Kept)
	for _, u := range r.Unknown {
		fmt.Fprintf(out, "unknown name: round %s, %q: add it to the names or to a category's labels\n", u.Number, u.Name)
	}
	printUnread(out, r.Unread)
	if r.Older {
		fmt.Fprintln(out, "note: this feed ends before the newest round that was read from a feed")
	}
	fmt.Fprintf(out, "the same: %d rounds\n", r.Same)
}

func printPool(out io.Writer, r *round.PoolReport) {
	printEach(out, "added: pool of %s\n", r.Added)
	printEach(out, "confirmed by the feed: pool of %s\n", r.Confirmed)
	printChanges(out, "changed: pool of round %s, %s: %s -> %s\n", r.Changed)
	printUnread(out, r.Unread)
}

func printEach(out io.Writer, format string, all []string) {
	for _, one := range all {
		fmt.Fprintf(out, format, one)
	}
}

func printChanges(out io.Writer, format string, all []round.Change) {
	for _, c := range all {
		fmt.Fprintf(out, format, c.Number, c.Field, c.Old, c.New)
	}
}

func printUnread(out io.Writer, all []round.Unread) {
	for _, u := range all {
		fmt.Fprintf(out, "not read: row %d, round %s, %s: %q (%s)\n", u.Row, u.Number, u.Field, u.Text, u.Why)
	}
}
