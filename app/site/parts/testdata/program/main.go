// A program with what programs have: goroutines, closures, a map, a panic that is
// recovered from, values behind interfaces, and a function that the first part lacks.
package main

import (
	"errors"
	"os"
	"sort"
	"strconv"

	"portage/app/site/parts/testdata/words"
)

type speaker interface{ speak(n int) string }

type low struct{ words []string }

func (l low) speak(n int) string { return l.words[n%len(l.words)] }

//go:noinline
func late(n int) (text string, err error) {
	defer func() {
		if recover() != nil {
			err = errors.New("recovered at " + strconv.Itoa(n))
		}
	}()
	var l speaker = low{make([]string, n)}
	return l.speak(n) + words.Later.Late.EN + words.Later.Both.EN + words.Later.Names[n].EN + words.Rows[n].Note.EN + words.Rows[n].Name, nil
}

//go:noinline
func both(whole *struct{ One, Other words.Text }) string { return whole.Other.EN }

func main() {
	os.Stdout.WriteString(words.AtOnce.Greeting.EN + words.AtOnce.Farewell.EN + words.Later.Early.EN + both(&words.Whole))
	answers := make(chan string)
	for i := range 3 {
		go func() {
			text, err := late(i)
			if err != nil {
				text = err.Error()
			}
			answers <- strconv.Itoa(i) + text
		}()
	}
	all := []string{<-answers, <-answers, <-answers}
	sort.Strings(all)
	for _, a := range all {
		os.Stdout.WriteString(a + "\n")
	}
}
