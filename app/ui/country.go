package ui

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
)

// country asks for a country. It is a component of its own because its list is long: it is drawn again only when something about it changes.
type country struct {
	app.Compo

	Lang  text.Lang
	Place string
	Value string
	Wrong string // what is wrong, so that a change of it draws the list again

	page *page
}

func (p *page) country(place string) app.UI {
	return p.draw(field{place: place}, &country{Lang: p.lang(), Place: place, Value: p.get(place), Wrong: p.wrongAt(place), page: p})
}

// Render draws the list of countries, with Canada before the others.
func (c *country) Render() app.UI { return c.page.selection(c.Place, countriesIn(c.Lang)) }

// countriesIn gives all countries in the order of a language's alphabet, Canada first.
func countriesIn(lang text.Lang) []text.Choice {
	if lang == text.FR {
		return countriesFR()
	}
	return countriesEN()
}

var (
	countriesEN = sync.OnceValue(func() []text.Choice { return sortedCountries(text.EN) })
	countriesFR = sync.OnceValue(func() []text.Choice { return sortedCountries(text.FR) })
)

func sortedCountries(lang text.Lang) []text.Choice {
	all := make([]text.Choice, 0, len(text.Countries))
	for _, c := range text.Countries {
		all = append(all, text.Choice{Value: c.Code, Name: c.Name})
	}
	// The accents that names of countries have are folded, so that É is sorted as E.
	unaccented := strings.NewReplacer("å", "a", "â", "a", "à", "a", "ç", "c", "é", "e", "è", "e", "ê", "e", "É", "e", "Å", "a", "î", "i", "ï", "i", "í", "i", "ô", "o", "ó", "o", "ö", "o", "ã", "a", "ü", "u", "ù", "u", "’", " ", "‑", " ", "-", " ")
	key := func(c text.Choice) string {
		if c.Value == "CA" {
			return ""
		}
		return unaccented.Replace(strings.ToLower(c.Name.In(lang)))
	}
	slices.SortFunc(all, func(a, b text.Choice) int { return cmp.Compare(key(a), key(b)) })
	return all
}
