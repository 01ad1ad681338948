package round

import (
	"fmt"
	"strings"
	"unicode"

	"portage/core/category"
	"portage/core/edition"
)

// Name is one of IRCC's names of rounds and the type it stands for. The names of category rounds are the labels of the categories; here are the others.
type Name struct {
	Name string `json:"name"`
	Lang string `json:"lang"` // en or fr
	Type string `json:"type"`
	edition.Cited
}

type named struct{ typ, lang string }

// TypeOf gives the type that IRCC's name of a round stands for and the language of the name; Unknown and no language where the table does not have it. Names are matched whole: letter case, kinds of blanks and of apostrophes do not count.
func (r *Record) TypeOf(name string) (typ, lang string) {
	n, ok := r.types[foldName(name)]
	if !ok {
		return Unknown, ""
	}
	return n.typ, n.lang
}

func foldName(s string) string {
	return strings.ToLower(strings.ReplaceAll(tidy(s), "’", "'"))
}

// tidy trims s and makes every run of blanks one.
func tidy(s string) string {
	return strings.Join(strings.FieldsFunc(s, isBlank), " ")
}

// isBlank knows the blanks that have no width beside all others.
func isBlank(r rune) bool {
	return unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' || r == '\u2060'
}

func isType(s string) bool {
	switch s {
	case General, CEC, FSW, FST, PNP:
		return true
	}
	for _, id := range category.IDs {
		if s == id {
			return true
		}
	}
	return false
}

// table collects Names and the labels of every category edition, and refuses a name that stands for two types.
func (r *Record) table(editions []*category.Edition) error {
	r.types = map[string]named{}
	add := func(place, name, lang, typ string) error {
		key := foldName(name)
		if old, ok := r.types[key]; ok && old.typ != typ {
			return problem(roundsFile, place, fmt.Sprintf("%q stands for %s and for %s", name, old.typ, typ), "Keep it with the type that IRCC means.")
		}
		r.types[key] = named{typ, lang}
		return nil
	}
	for _, e := range editions {
		for _, c := range e.Categories {
			for _, label := range c.Labels.EN {
				if err := add("categories "+c.ID, label, "en", c.ID); err != nil {
					return err
				}
			}
			for _, label := range c.Labels.FR {
				if err := add("categories "+c.ID, label, "fr", c.ID); err != nil {
					return err
				}
			}
		}
	}
	for i, n := range r.Names {
		place := fmt.Sprintf("names[%d]", i)
		switch {
		case tidy(n.Name) == "":
			return problem(roundsFile, place+".name", "the name is missing", "Write IRCC's name of the round.")
		case n.Lang != "en" && n.Lang != "fr":
			return problem(roundsFile, place+".lang", fmt.Sprintf("%q is not a language of the feed", n.Lang), "Write en or fr.")
		case !isType(n.Type):
			return problem(roundsFile, place+".type", fmt.Sprintf("%q is not a type of round", n.Type), "Write general, cec, fsw, fst, pnp or the id of a category.")
		}
		if err := edition.CheckCite(roundsFile, place, n.Cite, r.Sources); err != nil {
			return err
		}
		if err := add(place, n.Name, n.Lang, n.Type); err != nil {
			return err
		}
	}
	return nil
}
