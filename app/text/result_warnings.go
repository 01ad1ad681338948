package text

import (
	"strings"

	"portage/core/day"
)

// Warning writes a warning in full: its code and what it is about, with the name of a category where it is about one.
func Warning(lang Lang, code, about, category string) string {
	return warnings.at(code).Fill(lang, warningAbout(lang, code, about, category)...)
}

func warningAbout(lang Lang, code, about, category string) []string {
	switch code {
	case "edition_theirs":
		return []string{about}
	case "newer_rules_reported", "edition_chosen":
		return []string{dateOf(lang, about)}
	case "french_version_unknown":
		first, last, _ := strings.Cut(about, "/")
		return []string{dateOf(lang, first), dateOf(lang, last)}
	case "first_language_chosen":
		return []string{Language(about).In(lang)}
	case "other_language_opens", "other_result_opens":
		return []string{Program(about).In(lang)}
	case "open_point":
		if category != "" {
			return []string{openCategory.Fill(lang, category)}
		}
		return []string{OpenPoint(about).In(lang)}
	}
	return []string{Place(lang, about)}
}

func dateOf(lang Lang, s string) string {
	d, err := day.Parse(s)
	if err != nil {
		return s
	}
	return Date(lang, d)
}

var openCategory = Text{
	"do self-employed work and work during full-time study count for “{0}”?",
	"le travail autonome et le travail pendant des études à temps plein comptent-ils pour « {0} »?",
}

// warnings are sentences; {0} and {1} are what they are about.
var warnings = words{
	{"newer_rules_reported", Text{
		"Third parties report that newer rules apply to days from {0} on. No official text, points or list of occupations could be read, so they are not in this edition. Your real score may differ: check it with IRCC.",
		"Des tiers rapportent que de nouvelles règles s’appliquent à partir du {0}. Aucun texte officiel, aucun barème et aucune liste de professions n’ont pu être lus : ils ne figurent donc pas dans cette version. Votre note réelle peut être différente : vérifiez-la auprès d’IRCC.",
	}},
	{"edition_theirs", Text{
		"The points come from a file of your own, “{0}”. It is not an edition of IRCC, and nobody has compared it with the law.",
		"Les points viennent d’un fichier à vous, « {0} ». Ce n’est pas une version d’IRCC, et personne ne l’a comparé à la loi.",
	}},
	{"edition_chosen", Text{
		"The points are those of the rules in force from {0}, not of the rules in force on this day.",
		"Les points sont ceux des règles en vigueur à partir du {0}, et non ceux des règles en vigueur ce jour-là.",
	}},
	{"other_result_opens", Text{
		"Another of your language results gives fewer points, but with it you may meet the requirements of this program: {0}.",
		"Un autre de vos résultats linguistiques donne moins de points, mais avec lui vous pourriez remplir les exigences de ce programme : {0}.",
	}},
	{"study_undated", Text{
		"The day of completion is not given, so this credential is taken as completed on every day, in past rounds too: {0}.",
		"La date d’achèvement n’est pas indiquée : ce diplôme est considéré comme obtenu à toute date, y compris lors des rondes passées : {0}.",
	}},
	{"levels_stated", Text{
		"The levels are the ones you state, not a test result: {0}. Only a result from an approved test counts for IRCC.",
		"Les niveaux sont ceux que vous déclarez, et non le résultat d’un test : {0}. Seul le résultat d’un test approuvé compte pour IRCC.",
	}},
	{"noc_nearest", Text{
		"On this day the law named the skilled trades by the NOC of 2016. Your occupations are read in the nearest groups of NOC 2021.",
		"Ce jour-là, la loi désignait les métiers spécialisés selon la CNP de 2016. Vos professions sont lues dans les groupes les plus proches de la CNP 2021.",
	}},
	{"funds_no_table", Text{
		"No table of settlement funds is known for this day, so proof of funds stays open.",
		"Aucun tableau des fonds d’établissement n’est connu pour ce jour : la preuve de fonds reste ouverte.",
	}},
	{"french_version_unknown", Text{
		"Which version of the French-language category was in force from {0} to {1} is not known to the day.",
		"On ne sait pas au jour près quelle version de la catégorie de la compétence linguistique en français était en vigueur du {0} au {1}.",
	}},
	{"first_language_chosen", Text{
		"You have not said which official language is your first. We took the one that gives you more points: {0}.",
		"Vous n’avez pas dit quelle langue officielle est votre première. Celle qui vous donne le plus de points a été retenue : {0}.",
	}},
	{"other_language_opens", Text{
		"With your other official language as the first, you may meet one more program: {0}.",
		"Avec votre autre langue officielle comme première, vous pourriez remplir les exigences d’un programme de plus : {0}.",
	}},
	{"partner_ignored", Text{
		"Your marital status says that there is no spouse or partner, so the answers about one are left aside.",
		"Votre état matrimonial indique que vous n’avez ni époux ni conjoint de fait : les réponses à ce sujet sont laissées de côté.",
	}},
	{"test_expired", Text{
		"Too old on this day, so it gives no points: {0}.",
		"Trop ancien ce jour-là, donc sans points : {0}.",
	}},
	{"test_not_yet_taken", Text{
		"Dated after this day, so it does not count yet: {0}.",
		"Daté d’après ce jour, donc pas encore compté : {0}.",
	}},
	{"test_not_accepted", Text{
		"Not a test in use for Express Entry on this day, so it does not count: {0}.",
		"Ce test n’était pas utilisé pour Entrée express ce jour-là, il ne compte donc pas : {0}.",
	}},
	{"test_undated", Text{
		"The day of the test is missing, so whether it counts is open: {0}.",
		"La date du test manque; on ne sait donc pas s’il compte : {0}.",
	}},
	{"study_not_completed", Text{
		"Completed after this day, so it does not count yet: {0}.",
		"Obtenu après ce jour, donc pas encore compté : {0}.",
	}},
	{"assessment_not_yet", Text{
		"The educational credential assessment (ECA) is dated after this day, so the credential does not count yet: {0}.",
		"L’évaluation des diplômes d’études (EDE) est datée d’après ce jour; le diplôme ne compte donc pas encore : {0}.",
	}},
	{"assessment_expired", Text{
		"The educational credential assessment (ECA) is too old on this day, so the credential does not count: {0}.",
		"L’évaluation des diplômes d’études (EDE) est trop ancienne ce jour-là; le diplôme ne compte donc pas : {0}.",
	}},
	{"months_only", Text{
		"Only the month is given, so the reading that credits the least is used: {0}.",
		"Seul le mois est indiqué; la lecture qui crédite le moins est donc retenue : {0}.",
	}},
	{"open_point", Text{
		"The law is not settled here: {0} The score shown is the lower one.",
		"Le droit n’est pas fixé ici : {0} La note montrée est la plus basse.",
	}},
}
