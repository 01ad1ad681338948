// Package uitest holds what tests of several screens share.
package uitest

import (
	"html"
	"regexp"
	"testing"
	"time"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/core"
	"portage/core/candidate"
	"portage/core/day"
)

// Assessed reads a case file and answers for it on a day; 0 is its own day, which is its id.
func Assessed(t testing.TB, b *core.Book, file string, on day.Day) (*candidate.Case, *core.Assessment) {
	t.Helper()
	c, problems := b.ReadCase([]byte(file))
	for _, p := range problems {
		t.Fatal(p)
	}
	if on == 0 {
		on, _ = day.Parse(c.ID)
	}
	a, err := core.Assess(b, c, on)
	if err != nil {
		t.Fatal(err)
	}
	return c, a
}

var tag = regexp.MustCompile(`(?s)<[^>]*>`)

// Words gives what a person reads of a piece of HTML, each piece of text in a line of its own.
func Words(s string) string { return html.UnescapeString(tag.ReplaceAllString(s, "\n")) }

// Mount puts a component where a browser would, and gives the way to wait until its work has come to something.
func Mount(t *testing.T, c app.Composer) (run func(until func() bool)) {
	t.Helper()
	tester := app.NewClientTester(c)
	t.Cleanup(tester.Close)
	tester.Consume()
	return func(until func() bool) {
		t.Helper()
		for end := time.Now().Add(20 * time.Second); !until(); tester.Consume() {
			if time.Now().After(end) {
				t.Fatal("the work does not end")
			}
			time.Sleep(time.Millisecond)
		}
	}
}
