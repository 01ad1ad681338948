package result

import (
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/core/edition"
)

// sources are the sources of an edition by their short names.
type sources = map[string]edition.Source

// cite links a citation, like "mi s.10", to the source that it names; nothing where the source is in none of the editions.
func (p *page) cite(cite string, from ...sources) app.UI {
	if link := p.citeLink(cite, from...); link != nil {
		return app.P().Class("cite").Body(link)
	}
	return nil
}

func (p *page) citeLink(cite string, from ...sources) app.UI {
	short, place, _ := strings.Cut(cite, " ")
	for _, known := range from {
		if source, ok := known[short]; ok {
			title, _ := titleOf(p.lang, &source)
			return p.link(&source, text.Cite(p.lang, short, place, title))
		}
	}
	return nil
}

// allSources are those of every edition that answered.
func (p *page) allSources() []sources {
	var all []sources
	for _, h := range p.headers() {
		all = append(all, h.Sources)
	}
	return all
}

// link leads to a source, in French where it has an address in French.
func (p *page) link(source *edition.Source, words string) app.HTMLA {
	return sourceLink(p.lang, source, words)
}

func sourceLink(lang text.Lang, source *edition.Source, words string) app.HTMLA {
	address, in := addressOf(lang, source)
	return app.A().Href(address).HrefLang(in).Rel("external").Text(words)
}

func addressOf(lang text.Lang, s *edition.Source) (address, in string) {
	if lang == text.FR && s.AddressFR != "" {
		return s.AddressFR, string(text.FR)
	}
	return s.Address, string(text.EN)
}

// titleOf gives a source's title and the language that it is in.
func titleOf(lang text.Lang, s *edition.Source) (title, in string) {
	if lang == text.FR && s.TitleFR != "" {
		return s.TitleFR, string(text.FR)
	}
	return s.Title, string(text.EN)
}

// SourceLink leads to a source by its title.
func SourceLink(lang text.Lang, s *edition.Source) app.UI {
	title, in := titleOf(lang, s)
	return sourceLink(lang, s, title).Lang(in)
}
