package text

import (
	"strconv"
	"strings"

	"portage/core/candidate"
)

// ProblemAt says what is wrong with an answer, and what to do about it.
func ProblemAt(lang Lang, p *candidate.Problem) string {
	words, ok := problems.find(p.Code)
	if !ok {
		words = otherProblem
	}
	return words.Fill(lang, p.Value, bound(lang, p.Allowed, 0), bound(lang, p.Allowed, 1), bound(lang, p.Allowed, 2))
}

// bound writes a bound of what is allowed as the language does; what is no number stands as it is.
func bound(lang Lang, allowed []string, i int) string {
	if i >= len(allowed) {
		return ""
	}
	number := allowed[i]
	f, err := strconv.ParseFloat(number, 64)
	if err != nil {
		return number
	}
	if hundredths := f * 100; f != float64(int(f)) && hundredths == float64(int(hundredths)) && int(hundredths)%10 != 0 {
		return strings.Replace(number, ".", decimalPoint.In(lang), 1)
	}
	return Decimal(lang, int(f*10))
}

var decimalPoint = Text{".", ","}

// Problems by their codes: {0} is the value, {1} and {2} the bounds, {3} the step.
var problems = words{
	{"not_json", Text{"This is not a case file of Portage: it could not be read.", "Ce n’est pas un dossier de Portage\u00a0: il n’a pas pu être lu."}},
	{"version", Text{"This case file is of a version that this Portage does not know.", "Ce dossier est d’une version que ce Portage ne connaît pas."}},
	{"unknown_field", Text{"“{0}” is not something that a case file holds. It was left out.", "«\u00a0{0}\u00a0» ne fait pas partie d’un dossier. Cet élément a été ignoré."}},
	{"wrong_kind", Text{"Write a number, in digits.", "Écrivez un nombre, en chiffres."}},
	{"bad_choice", Text{"“{0}” is not one of the choices. Choose one from the list.", "«\u00a0{0}\u00a0» n’est pas un des choix. Choisissez-en un dans la liste."}},
	{"bad_day", Text{"Check this date: “{0}” is not a day between 1900 and 2199.", "Vérifiez cette date\u00a0: «\u00a0{0}\u00a0» n’est pas un jour entre 1900 et 2199."}},
	{"bad_instant", Text{"Check this date and time: “{0}” could not be read.", "Vérifiez la date et l’heure\u00a0: «\u00a0{0}\u00a0» n’a pas pu être lu."}},
	{"out_of_range", Text{"Write a number from {1} to {2}.", "Écrivez un nombre de {1} à {2}."}},
	{"off_scale", Text{"{0} is not a score of this test: they go from {1} to {2}, in steps of {3}.", "{0} n’est pas une note de ce test\u00a0: elles vont de {1} à {2}, par pas de {3}."}},
	{"unknown_noc", Text{"{0} is not an occupation of the NOC 2021. Search for it by its name.", "{0} n’est pas une profession de la CNP 2021. Cherchez-la par son nom."}},
	{"order", Text{"The last day is before the first one, {1}.", "Le dernier jour précède le premier, {1}."}},
	{"bad_country", Text{"“{0}” is not a country. Choose one from the list.", "«\u00a0{0}\u00a0» n’est pas un pays. Choisissez-en un dans la liste."}},
}

var otherProblem = Text{"This answer could not be read. Enter it again.", "Cette réponse n’a pas pu être lue. Saisissez-la de nouveau."}
