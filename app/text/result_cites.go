package text

import "strings"

// Cite writes a citation, the short name of a source and the place in it, as a person reads it; title is the source's own, used where the source has no name of ours.
func Cite(lang Lang, source, place, title string) string {
	switch source {
	case "mi":
		return ministerial.Fill(lang, miPlace(lang, place))
	case "irpr", "irpa":
		return acts.at(source).In(lang) + nbsp + legalPlace(lang, place)
	case "funds":
		return fundsPlace(lang, place)
	case "page":
		return categoryPage.In(lang)
	}
	return title
}

var (
	ministerial  = Text{"Ministerial Instructions, {0}", "Instructions ministérielles, {0}"}
	section      = Text{"s.\u00a0{0}", "art.\u00a0{0}"}
	unverified   = Text{"(section number not verified)", "(numéro d’article non vérifié)"}
	acts         = words{{"irpr", Text{"IRPR", "RIPR"}}, {"irpa", Text{"IRPA", "LIPR"}}}
	fundsTable   = Text{"IRCC, proof of funds, table of {0}", "IRCC, preuve de fonds, tableau de {0}"}
	categoryPage = Text{"IRCC, page of the category", "IRCC, page de la catégorie"}
)

// miPlace writes a place in the Ministerial Instructions, like "s.32 (section number not verified)".
func miPlace(lang Lang, place string) string {
	place, doubt, doubted := strings.Cut(place, " ")
	written := section.Fill(lang, strings.TrimPrefix(place, "s."))
	if doubted && doubt == unverified.EN {
		written += " " + unverified.In(lang)
	}
	return written
}

// fundsPlace writes a place like "Table of 2025; irpr 76(1)(b)(i)".
func fundsPlace(lang Lang, place string) string {
	table, law, both := strings.Cut(place, "; irpr ")
	written := fundsTable.Fill(lang, strings.TrimPrefix(table, "Table of "))
	if both {
		written += "; " + acts.at("irpr").In(lang) + nbsp + legalPlace(lang, law)
	}
	return written
}

// legalPlace writes a place in an Act or Regulations: where English has 75(2)(a), French has 75(2)a).
func legalPlace(lang Lang, place string) string {
	if lang != FR {
		return place
	}
	var b strings.Builder
	for i := 0; i < len(place); i++ {
		if place[i] == '(' && isParagraph(place[i+1:]) {
			continue
		}
		b.WriteByte(place[i])
	}
	return b.String()
}

// isParagraph tells whether a bracket holds the letter of a paragraph; the small Roman numeral of a subparagraph keeps both brackets.
func isParagraph(rest string) bool {
	inside, _, _ := strings.Cut(rest, ")")
	letter, _, _ := strings.Cut(inside, ".")
	return len(letter) == 1 && letter[0] >= 'a' && letter[0] <= 'h'
}
