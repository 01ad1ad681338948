//go:build !js

package main

import (
	"bufio"
	"errors"
	"io"
)

// mostLine is the longest line that is read, in bytes; a case file is far shorter.
const mostLine = 4 << 20

// lines reads a stream line by line; one that is too long is passed over, and the next is read.
type lines struct {
	r *bufio.Reader
}

func newLines(in io.Reader) *lines { return &lines{bufio.NewReaderSize(in, 64<<10)} }

// next gives a line without its end, and whether it was too long and is not given. At the end of the stream the error is io.EOF.
func (l *lines) next() (line []byte, tooLong bool, err error) {
	for {
		part, err := l.r.ReadSlice('\n')
		if tooLong = tooLong || len(line)+len(part) > mostLine; tooLong {
			line = nil
		} else {
			line = append(line, part...)
		}
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
		case err == io.EOF && (len(line) > 0 || tooLong):
			return line, tooLong, nil
		case err != nil:
			return nil, false, err
		default:
			return line[:max(0, len(line)-1)], tooLong, nil
		}
	}
}
