package rounds

import (
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/core/edition"
)

// sources links the sources that are named by their short names.
func (v *view) sources(shorts []string, known map[string]edition.Source) []app.UI {
	var rows []app.UI
	for _, short := range shorts {
		if s, ok := known[short]; ok {
			rows = append(rows, row(v.source(&s, "")))
		}
	}
	return rows
}

// source leads to a source, in French where it has an address in French; without words, by its title.
func (v *view) source(s *edition.Source, words string) app.UI {
	title, in := s.Title, string(text.EN)
	if v.lang == text.FR && s.TitleFR != "" {
		title, in = s.TitleFR, string(text.FR)
	}
	address, of := v.address(s)
	if words != "" {
		return away(address, of, words)
	}
	return away(address, of, title).Lang(in)
}

func (v *view) address(s *edition.Source) (address, in string) {
	if v.lang == text.FR && s.AddressFR != "" {
		return s.AddressFR, string(text.FR)
	}
	return s.Address, string(text.EN)
}

// cite links a citation, like "page healthcare occupations", to the source that it names.
func (v *view) cite(cite string, known map[string]edition.Source) app.UI {
	short, place, _ := strings.Cut(cite, " ")
	s, ok := known[short]
	if !ok {
		return row().Hidden(true)
	}
	return row(v.source(&s, text.Cite(v.lang, short, place, s.Title)))
}
