//go:build !js

// The program as a person or another program runs it on a machine.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
)

// A verb is one thing the program does. Its run takes what follows the verb on
// the command line; an error of type usageError shows how the verb is used.
type verb struct {
	name  string
	takes string // Its flags and arguments, as the usage shows them.
	does  string
	run   func(args []string, in io.Reader, out, log io.Writer) error
}

// verbs are all that the program can do; a new one is a line here.
var verbs = []verb{
	{"build", "[--base /tools/ee/] [--out dist]", "write the static site", build},
	{"release", "[--out release]", "write the static site as a zip, with its checksum", release},
	{"serve", "[--addr 127.0.0.1:8000] [--demo localhost:8001] [--out dist] [--open]", "build the site if needed and serve it", serve},
	{"assess", "[--day YYYY-MM-DD] [--edition FILE.json] < CASES", "read case files, one a line, and write their assessments, one a line", assess},
	{"search", "[--lang en|fr] [--most 10] < QUERIES", "read queries, one a line, and write the occupations they find", search},
	{"rounds", "[--data data] [--day YYYY-MM-DD] FEED.json", "read IRCC's feed and add what is new to the record of rounds", rounds},
}

// usageError is a command line that makes no sense.
type usageError struct{ error }

func (e usageError) Unwrap() error { return e.error }

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run carries out a command line and returns the exit status: 0, 1 for a
// failure, 2 for a command line that makes no sense.
func run(args []string, in io.Reader, out, log io.Writer) int {
	if len(args) == 0 {
		usage(log)
		return 2
	}
	if slices.Contains([]string{"help", "-h", "-help", "--help"}, args[0]) {
		usage(out)
		return 0
	}
	for _, v := range verbs {
		if v.name == args[0] {
			return status(v, v.run(args[1:], in, out, log), log)
		}
	}
	fmt.Fprintf(log, "portage: there is no verb %q\n\n", args[0])
	usage(log)
	return 2
}

func status(v verb, err error, log io.Writer) int {
	var wrong usageError
	switch {
	case err == nil:
		return 0
	case errors.As(err, &wrong):
		if !errors.Is(err, flag.ErrHelp) {
			fmt.Fprintf(log, "portage %s: %v\n", v.name, err)
		}
		fmt.Fprintf(log, "usage: portage %s %s\n", v.name, v.takes)
		return 2
	}
	fmt.Fprintf(log, "portage %s: %v\n", v.name, err)
	return 1
}

func usage(log io.Writer) {
	fmt.Fprintln(log, "usage: portage VERB [flags] (from the sources: go run ./app VERB)")
	for _, v := range verbs {
		fmt.Fprintf(log, "  %-7s %s\n          %s\n", v.name, v.takes, v.does)
	}
}

// newFlags returns the flags of a verb, quiet: status reports what is wrong.
func newFlags(name string) *flag.FlagSet {
	flags := flag.NewFlagSet(name, flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	return flags
}

// parse reads a verb's flags and refuses what follows them.
func parse(flags *flag.FlagSet, args []string) error {
	if err := flags.Parse(args); err != nil {
		return usageError{err}
	}
	if flags.NArg() > 0 {
		return usageError{fmt.Errorf("%q is one word too many", flags.Arg(0))}
	}
	return nil
}
