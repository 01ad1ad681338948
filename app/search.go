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
	own, other, err := finders(*lang)
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
		if err := answers.Encode(answered(own, other, strings.TrimSpace(string(line)), *most)); err != nil {
			return err
		}
	}
}

// queryAnswer is the line that a query gives.
type queryAnswer struct {
	Query   string         `json:"query"`
	Results []searchResult `json:"results"`
}

func answered(own, other *find.Finder, query string, most int) queryAnswer {
	a := queryAnswer{Query: query, Results: []searchResult{}}
	for _, r := range find.Either(own, other, query, most) {
		a.Results = append(a.Results, searchResult{NOC: r.NOC.String(), Title: r.Title, Matched: r.Matched})
	}
	return a
}

// finders gives the finder of a language, and that of the other.
func finders(lang string) (own, other *find.Finder, err error) {
	table, err := noc.Read(data.Files)
	if err != nil {
		return nil, nil, err
	}
	if own, err = finderOf(table, lang); err != nil {
		return nil, nil, err
	}
	if lang == "fr" {
		other, err = finderOf(table, "en")
	} else {
		other, err = finderOf(table, "fr")
	}
	return own, other, err
}

func finderOf(table *noc.Table, lang string) (*find.Finder, error) {
	packed, err := find.Pack(table, find.OpenTitles(data.Titles(lang)), find.OpenEveryday(data.Everyday(lang)))
	if err != nil {
		return nil, err
	}
	return find.New(table, lang, packed)
}
