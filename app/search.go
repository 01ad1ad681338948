//go:build !js

package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"portage/core/noc"
	"portage/core/noc/find"
	"portage/data"
)

// searchResult is one occupation that answers a query.
type searchResult struct {
	NOC     string `json:"noc"`
	Title   string `json:"title"`
	Matched string `json:"matched"`
}

// search reads queries, one a line, and writes the occupations they find, one line a query.
func search(args []string, in io.Reader, out, _ io.Writer) error {
	flags := newFlags("search")
	lang := flags.String("lang", "en", "the language of the queries and titles, en or fr")
	most := flags.Int("most", 10, "the most results of a query")
	if err := parse(flags, args); err != nil {
		return err
	}
	if *lang != "en" && *lang != "fr" || *most < 1 {
		return usageError{fmt.Errorf("write --lang en or fr, and --most 1 or more")}
	}
	table, err := noc.Read(data.Files)
	if err != nil {
		return err
	}
	queries := newLines(in)
	answers := json.NewEncoder(out)
	answers.SetEscapeHTML(false)
	for {
		line, tooLong, err := queries.next()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		if tooLong {
			line = nil
		}
		if err := answers.Encode(answered(table, *lang, strings.TrimSpace(string(line)), *most)); err != nil {
			return err
		}
	}
}

// queryAnswer is the line that a query gives.
type queryAnswer struct {
	Query   string         `json:"query"`
	Results []searchResult `json:"results"`
}

func answered(table *noc.Table, lang, query string, most int) queryAnswer {
	a := queryAnswer{Query: query, Results: []searchResult{}}
	for _, r := range find.Search(table, lang, query, most) {
		a.Results = append(a.Results, searchResult{NOC: r.NOC.String(), Title: r.Title, Matched: r.Matched})
	}
	return a
}
