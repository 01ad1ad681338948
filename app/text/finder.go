package text

import "strconv"

// Finder holds the words of the search for an occupation.
var Finder = struct {
	Teer, Matches            Text
	Suggested                Plural
	Nothing, Try, Browse     Text
	Coming, Arrived, Failed  Text
	NamesComing, NamesFailed Text
	Listed                   Plural // {1}: the categories
	Formerly                 Text
	Change, ChangeOf, About  Text
}{
	Teer:      Text{"TEER {0}", "FEER {0}"},
	Matches:   Text{"Matches:", "Correspond à\u00a0:"},
	Suggested: Plural{Text{"{0} occupation suggested.", "{0} profession proposée."}, Text{"{0} occupations suggested, the closest first.", "{0} professions proposées, la plus proche d’abord."}},

	Nothing: Text{"No occupation found.", "Aucune profession trouvée."},
	Try:     Text{"Try another word for the job, its name in French, a word for what you did in it, or the first digits of its code.", "Essayez un autre mot pour cet emploi, son nom en anglais, un mot pour ce que vous y faisiez, ou les premiers chiffres de son code."},
	Browse:  Text{"Browse all occupations", "Parcourir toutes les professions"},

	Coming:  Text{"All job titles are on their way. Until they are here, only the official titles are searched.", "Toutes les appellations d’emploi sont en chemin. D’ici là, la recherche porte seulement sur les titres officiels."},
	Arrived: Text{"All job titles are here.", "Toutes les appellations d’emploi sont là."},
	Failed:  Text{"The job titles could not be loaded: only the official titles are searched. Come back to this field to try again.", "Les appellations d’emploi n’ont pas pu être chargées\u00a0: la recherche porte seulement sur les titres officiels. Revenez à ce champ pour réessayer."},

	NamesComing: Text{"Everyday names are on their way. Until they are here, only the official job titles are searched.", "Les noms courants sont en chemin. D’ici là, la recherche porte seulement sur les appellations d’emploi officielles."},
	NamesFailed: Text{"The everyday names could not be loaded: only the official job titles are searched. Come back to this field to try again.", "Les noms courants n’ont pas pu être chargés\u00a0: la recherche porte seulement sur les appellations d’emploi officielles. Revenez à ce champ pour réessayer."},

	Listed:   Plural{Text{"Category: {1}", "Catégorie\u00a0: {1}"}, Text{"Categories: {1}", "Catégories\u00a0: {1}"}},
	Formerly: Text{"Formerly: {0}", "Auparavant\u00a0: {0}"},

	Change:   Text{"Change", "Modifier"},
	ChangeOf: Text{"Change: {0}", "Modifier\u00a0: {0}"},
	About:    Text{"About this occupation", "À propos de cette profession"},
}

// ShortCategory gives the short name of a category, for a line that names several.
func ShortCategory(id string) Text { return shortCategories.at(id) }

var shortCategories = words{
	{"french", Text{"French", "Français"}},
	{"healthcare", Text{"Healthcare", "Santé"}},
	{"stem", Text{"STEM", "STIM"}},
	{"trade", Text{"Trades", "Métiers"}},
	{"transport", Text{"Transport", "Transports"}},
	{"agriculture", Text{"Agriculture", "Agriculture"}},
	{"education", Text{"Education", "Éducation"}},
	{"physicians", Text{"Physicians", "Médecins"}},
	{"senior_managers", Text{"Senior managers", "Cadres supérieurs"}},
	{"researchers", Text{"Researchers", "Chercheurs"}},
	{"military", Text{"Military", "Militaires"}},
}

// Period writes the years of a time that is over: 2023–2025, or 2025 where it began and ended in one.
func Period(from, to int) string {
	if from == to {
		return strconv.Itoa(from)
	}
	return strconv.Itoa(from) + "\u2060–\u2060" + strconv.Itoa(to) // No line breaks at it.
}
