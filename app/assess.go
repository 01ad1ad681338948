//go:build !js

package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"runtime"
	"strings"
	"time"

	"portage/core"
	"portage/core/day"
	"portage/data"
)

// mostLine is the longest case file that a line may hold, in bytes.
const mostLine = 4 << 20

// assess reads case files, one a line, and writes their assessments, one a line, in the same order. A line that cannot be read gives its error on its line; the others go on.
func assess(args []string, in io.Reader, out, _ io.Writer) error {
	flags := newFlags("assess")
	asked := flags.String("day", "", "the day asked, YYYY-MM-DD; today if left out")
	if err := parse(flags, args); err != nil {
		return err
	}
	on, err := dayAsked(*asked)
	if err != nil {
		return usageError{err}
	}
	book, err := core.Open(data.Files)
	if err != nil {
		return err
	}
	failed, total, err := assessLines(book, on, in, out)
	if err == nil && failed > 0 {
		err = fmt.Errorf("%d of %d lines could not be assessed; their errors stand on their lines", failed, total)
	}
	return err
}

// dayAsked reads a day, or gives today where none is asked.
func dayAsked(text string) (day.Day, error) {
	if text == "" {
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
	workers := runtime.GOMAXPROCS(0)
	queue := make(chan chan answer, 2*workers)
	slots := make(chan struct{}, workers)
	var readErr error
	go func() {
		defer close(queue)
		lines := bufio.NewScanner(in)
		lines.Buffer(nil, mostLine)
		for lines.Scan() {
			line := bytes.TrimSpace(bytes.Clone(lines.Bytes()))
			if len(line) == 0 {
				continue
			}
			slot := make(chan answer, 1)
			queue <- slot
			slots <- struct{}{}
			go func() {
				slot <- assessLine(book, line, on)
				<-slots
			}()
		}
		readErr = lines.Err()
	}()
	w := bufio.NewWriter(out)
	for slot := range queue {
		a := <-slot
		total++
		if a.failed {
			failed++
		}
		if _, err := w.Write(append(a.line, '\n')); err != nil {
			return failed, total, err
		}
	}
	if readErr != nil {
		return failed, total, fmt.Errorf("after %d lines: %w", total, readErr)
	}
	return failed, total, w.Flush()
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
	a, err := core.Assess(book, c, on)
	if err != nil {
		return failure(c.ID, err.Error())
	}
	written, err := json.Marshal(a)
	if err != nil {
		return failure(c.ID, err.Error())
	}
	return answer{line: written}
}

func failure(id, text string) answer {
	written, _ := json.Marshal(struct {
		ID    string `json:"id"`
		Error string `json:"error"`
	}{id, text}) // two texts never fail
	return answer{line: written, failed: true}
}
