//go:build !js

package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"portage/core"
	"portage/core/candidate"
	"portage/core/crs"
	"portage/core/day"
	"portage/core/edition"
	"portage/data"
)

// assess reads case files, one a line, and writes their assessments, one a line, in the same order. A line that cannot be read gives its error on its line; the others go on.
func assess(args []string, in io.Reader, out, _ io.Writer) error {
	flags := newFlags("assess")
	asked := flags.String("day", "", "the day asked, YYYY-MM-DD; today if left out")
	own := flags.String("edition", "", "a file with points tables of your own, to answer in the place of those in force")
	if err := parse(flags, args); err != nil {
		return err
	}
	on, err := dayAsked(flags, *asked)
	if err != nil {
		return usageError{err}
	}
	book, err := core.Open(data.Files)
	if err != nil {
		return err
	}
	if *own != "" {
		e, err := ownEdition(*own)
		if err != nil {
			return err
		}
		book = book.UnderCRS(e)
	}
	failed, total, err := assessLines(book, on, in, out)
	if err == nil && failed > 0 {
		err = fmt.Errorf("%d of %d lines could not be assessed; their errors stand on their lines", failed, total)
	}
	return err
}

// ownEdition reads an edition of the points tables that is not among those of the data.
func ownEdition(name string) (*crs.Edition, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, edition.MostOwn+1))
	if err != nil {
		return nil, err
	}
	return crs.ReadEdition(filepath.Base(name), b)
}

// dayAsked reads the day of the flag --day, or gives today where the flag is left out; an empty day is an error.
func dayAsked(flags *flag.FlagSet, text string) (day.Day, error) {
	given := false
	flags.Visit(func(f *flag.Flag) { given = given || f.Name == "day" })
	if !given {
		text = time.Now().Format(time.DateOnly)
	}
	return day.Parse(text)
}

// answer is what one line gives.
type answer struct {
	line   []byte
	failed bool
}

// assessLines answers lines on every processor and writes the answers in the order of the lines; empty lines are passed over.
func assessLines(book *core.Book, on day.Day, in io.Reader, out io.Writer) (failed, total int, err error) {
	queue := make(chan chan answer, 2*runtime.GOMAXPROCS(0))
	var readErr error
	go func() {
		defer close(queue)
		readErr = queueLines(book, on, newLines(in), queue)
	}()
	w := bufio.NewWriter(out)
	var writeErr error
	for slot := range queue {
		a := <-slot
		total++
		if a.failed {
			failed++
		}
		if writeErr == nil {
			_, writeErr = w.Write(append(a.line, '\n'))
		}
	}
	if readErr != nil {
		readErr = fmt.Errorf("after %d lines: %w", total, readErr)
	}
	return failed, total, errors.Join(readErr, writeErr, w.Flush())
}

// queueLines starts the answer of every line and puts the place where it will come into the queue.
func queueLines(book *core.Book, on day.Day, in *lines, queue chan<- chan answer) error {
	slots := make(chan struct{}, runtime.GOMAXPROCS(0))
	for {
		line, tooLong, err := in.next()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		if line = bytes.TrimSpace(line); len(line) == 0 && !tooLong {
			continue
		}
		slot := make(chan answer, 1)
		queue <- slot
		slots <- struct{}{}
		go func() {
			defer func() { <-slots }()
			if tooLong {
				slot <- failure("", fmt.Sprintf("the line is longer than %d bytes", mostLine))
				return
			}
			slot <- assessLine(book, line, on)
		}()
	}
}

func assessLine(book *core.Book, line []byte, on day.Day) answer {
	c, problems := book.ReadCase(line)
	if len(problems) > 0 {
		texts := make([]string, len(problems))
		for i, p := range problems {
			texts[i] = p.Error()
		}
		return failure(c.ID, strings.Join(texts, "; "))
	}
	a, err := ask(book, c, on)
	if err != nil {
		return failure(c.ID, err.Error())
	}
	written, err := json.Marshal(a)
	if err != nil {
		return failure(c.ID, err.Error())
	}
	return answer{line: written}
}

// ask assesses a case; under an edition of a person's own without the rounds, which were drawn under other rules.
func ask(book *core.Book, c *candidate.Case, on day.Day) (*core.Assessment, error) {
	if e := book.CRSOn(on); e != nil {
		if _, theirs := e.Theirs(); theirs {
			return core.AssessDay(book, c, on)
		}
	}
	return core.Assess(book, c, on)
}

func failure(id, text string) answer {
	written, _ := json.Marshal(struct {
		ID    string `json:"id"`
		Error string `json:"error"`
	}{id, text}) // two texts never fail
	return answer{line: written, failed: true}
}
