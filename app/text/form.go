package text

import "strings"

// Field is what the form says at one place of the case file.
type Field struct {
	Label Text
	Hint  Text // empty where the label says it all
}

// FieldAt gives the words at a place of the case file, whatever its numbers in lists; those of the partner where they differ from the candidate's own.
func FieldAt(place string) Field {
	known := withoutNumbers(place)
	if f, ok := fields.find(known); ok {
		return f
	}
	if own, ok := strings.CutPrefix(known, "partner."); ok {
		return fields.at("person." + own)
	}
	return Field{}
}

// withoutNumbers gives "person.work[].from" for "person.work[0].from".
func withoutNumbers(place string) string {
	var b strings.Builder
	for _, r := range place {
		if r < '0' || r > '9' {
			b.WriteRune(r)
		}
	}
	return b.String()
}

var fields = table[Field]{
	{"id", Field{Text{"A name for this case", "Un nom pour ce dossier"}, Text{"Optional. It is written in the saved file.", "Facultatif. Il est écrit dans le fichier enregistré."}}},
	{"day", Field{Text{"As of", "En date du"}, Text{"The rules, your age and your experience are those of this day.", "Les règles, votre âge et votre expérience sont ceux de ce jour-là."}}},
	{"person", Field{Text{"You", "Vous"}, Text{}}},
	{"person.born", Field{Text{"Your date of birth", "Votre date de naissance"}, Text{}}},
	{"person.age", Field{Text{"Your age, in whole years", "Votre âge, en années complètes"}, Text{}}},

	{"person.years_in_canada", Field{Text{"Years of skilled work in Canada, as an employee", "Années de travail qualifié au Canada, comme employé"}, Text{"Full-time, or as much part-time; not as a student and not self-employed.", "À temps plein, ou l’équivalent à temps partiel; ni comme étudiant ni comme travailleur indépendant."}}},
	{"person.years_abroad", Field{Text{"Years of skilled work abroad", "Années de travail qualifié à l’étranger"}, Text{"Full-time, or as much part-time, in one occupation.", "À temps plein, ou l’équivalent à temps partiel, dans une seule profession."}}},
	{"partner.years_in_canada", Field{Text{"Years of skilled work in Canada of your spouse or partner", "Années de travail qualifié au Canada de votre époux ou conjoint"}, Text{}}},

	{"status", Field{Text{"Your marital status", "Votre état matrimonial"}, Text{"Common-law: you have lived together for at least one year.", "Conjoint de fait\u00a0: vous vivez ensemble depuis au moins un an."}}},

	{"person.education", Field{Text{"Have you completed secondary school, or any program after it?", "Avez-vous terminé des études secondaires ou des études après le secondaire?"}, Text{"Add every diploma, not only the highest: two can be worth more than one.", "Ajoutez chaque diplôme, pas seulement le plus élevé\u00a0: deux peuvent valoir plus qu’un."}}},
	{"person.education[]", Field{Text{"Diploma", "Diplôme"}, Text{}}},
	{"person.education[].level", Field{Text{"Level", "Niveau"}, Text{"For study outside Canada: the Canadian level that the assessment gives.", "Pour des études hors du Canada\u00a0: le niveau canadien que donne l’évaluation."}}},
	{"person.education[].country", Field{Text{"Country of study", "Pays des études"}, Text{}}},
	{"person.education[].completed", Field{Text{"Completed on", "Terminées le"}, Text{}}},
	{"person.education[].assessed", Field{Text{"Was it assessed for immigration (ECA)?", "Ces études ont-elles été évaluées pour l’immigration (EDE)?"}, Text{"An educational credential assessment. Study outside Canada counts only with one, less than five years old.", "Une évaluation des diplômes d’études. Les études hors du Canada ne comptent qu’avec une évaluation de moins de cinq ans."}}},
	{"person.education[].years", Field{Text{"Length of the program, in academic years", "Durée du programme, en années d’études"}, Text{"Two academic years of study in Canada can give points for adaptability.", "Deux années d’études au Canada peuvent donner des points pour la capacité d’adaptation."}}},

	{"person.languages", Field{Text{"Do you have a language result?", "Avez-vous un résultat de test linguistique?"}, Text{"Add one for English and one for French. Without a test, state the level that you expect.", "Ajoutez-en un pour le français et un pour l’anglais. Sans test, indiquez le niveau que vous pensez obtenir."}}},
	{"partner.languages", Field{Text{"Does your spouse or partner have a language result?", "Votre époux ou conjoint a-t-il un résultat de test linguistique?"}, Text{}}},
	{"person.languages[]", Field{Text{"Language result", "Résultat linguistique"}, Text{}}},
	{"person.languages[].test", Field{Text{"Test", "Test"}, Text{}}},
	{"person.languages[].taken", Field{Text{"Date of the test", "Date du test"}, Text{"A result counts while it is less than two years old.", "Un résultat compte tant qu’il a moins de deux ans."}}},
	{"person.languages[].reading", Field{Text{"Reading", "Compréhension de l’écrit"}, Text{}}},
	{"person.languages[].writing", Field{Text{"Writing", "Expression écrite"}, Text{}}},
	{"person.languages[].listening", Field{Text{"Listening", "Compréhension de l’oral"}, Text{}}},
	{"person.languages[].speaking", Field{Text{"Speaking", "Expression orale"}, Text{}}},
	{"person.first_language", Field{Text{"Your first official language", "Votre première langue officielle"}, Text{"You choose which one is first in your profile.", "Vous choisissez laquelle est la première dans votre profil."}}},
	{"partner.first_language", Field{Text{"Your spouse or partner’s first official language", "Première langue officielle de votre époux ou conjoint"}, Text{}}},

	{"person.work", Field{Text{"Have you worked in the last ten years?", "Avez-vous travaillé au cours des dix dernières années?"}, Text{"Paid work, in Canada or elsewhere. Where your duties changed, add two jobs.", "Travail rémunéré, au Canada ou ailleurs. Si vos fonctions ont changé, ajoutez deux emplois."}}},
	{"partner.work", Field{Text{"Has your spouse or partner worked in the last ten years?", "Votre époux ou conjoint a-t-il travaillé au cours des dix dernières années?"}, Text{"Only work in Canada can give points.", "Seul le travail au Canada peut donner des points."}}},
	{"person.work[]", Field{Text{"Job", "Emploi"}, Text{}}},
	{"person.work[].noc", Field{Text{"Occupation (NOC)", "Profession (CNP)"}, Text{"What you did decides, not the title on your contract. Search by a word or by the five digits.", "Ce sont vos fonctions qui comptent, non le titre de votre contrat. Cherchez un mot ou les cinq chiffres."}}},
	{"partner.work[].noc", Field{Text{"Occupation (NOC)", "Profession (CNP)"}, Text{"Search by a word or by the five digits.", "Cherchez un mot ou les cinq chiffres."}}},
	{"person.work[].country", Field{Text{"Country of work", "Pays de travail"}, Text{}}},
	{"person.work[].from", Field{Text{"First day", "Premier jour"}, Text{}}},
	{"person.work[].to", Field{Text{"Last day", "Dernier jour"}, Text{}}},
	{"person.work[].held", Field{Text{"Do you still hold this job?", "Occupez-vous toujours cet emploi?"}, Text{}}},
	{"partner.work[].held", Field{Text{"Is this job still held?", "Cet emploi est-il toujours occupé?"}, Text{}}},
	{"person.work[].hours", Field{Text{"Hours a week", "Heures par semaine"}, Text{"Leave it empty for full-time, 30 hours or more.", "Laissez vide pour un temps plein, 30 heures ou plus."}}},
	{"person.work[].publicly_funded", Field{Text{"Paid for publicly funded medical services?", "Payé pour des services médicaux financés par l’État?"}, Text{"A self-employed physician’s work in Canada counts only then.", "Le travail d’un médecin indépendant au Canada ne compte qu’à cette condition."}}},

	{"person.certificate", Field{Text{"Do you have a certificate of qualification in a trade, from a Canadian authority?", "Avez-vous un certificat de compétence dans un métier, délivré par une autorité canadienne?"}, Text{"From a province, a territory or a federal body; a Red Seal is an endorsement on it.", "D’une province, d’un territoire ou d’un organisme fédéral; le Sceau rouge y est apposé."}}},
	{"partner.certificate", Field{Text{"Does your spouse or partner have a certificate of qualification, from a Canadian authority?", "Votre époux ou conjoint a-t-il un certificat de compétence d’une autorité canadienne?"}, Text{}}},
	{"person.sibling", Field{Text{"Do you have a brother or sister in Canada?", "Avez-vous un frère ou une sœur au Canada?"}, Text{"18 or older, living in Canada, a citizen or permanent resident.", "Âgé de 18 ans ou plus, vivant au Canada, citoyen ou résident permanent."}}},
	{"partner.sibling", Field{Text{"Does your spouse or partner have a brother or sister in Canada?", "Votre époux ou conjoint a-t-il un frère ou une sœur au Canada?"}, Text{"18 or older, living in Canada, a citizen or permanent resident.", "Âgé de 18 ans ou plus, vivant au Canada, citoyen ou résident permanent."}}},
	{"person.relative", Field{Text{"Do you have another relative in Canada?", "Avez-vous un autre membre de votre parenté au Canada?"}, Text{"A parent, grandparent, child, grandchild, aunt, uncle, niece or nephew, 18 or older, a citizen or permanent resident.", "Père ou mère, grand-parent, enfant, petit-enfant, oncle, tante, neveu ou nièce, âgé de 18 ans ou plus, citoyen ou résident permanent."}}},
	{"partner.relative", Field{Text{"Does your spouse or partner have another relative in Canada?", "Votre époux ou conjoint a-t-il un autre membre de sa parenté au Canada?"}, Text{"A parent, grandparent, child, grandchild, aunt, uncle, niece or nephew, 18 or older, a citizen or permanent resident.", "Père ou mère, grand-parent, enfant, petit-enfant, oncle, tante, neveu ou nièce, âgé de 18 ans ou plus, citoyen ou résident permanent."}}},
	{"nominated", Field{Text{"Has a province or territory nominated you?", "Une province ou un territoire vous a-t-il désigné?"}, Text{"A nomination through Express Entry, that you have accepted.", "Une désignation par l’intermédiaire d’Entrée express, que vous avez acceptée."}}},

	{"partner", Field{Text{"Your spouse or common-law partner", "Votre époux ou conjoint de fait"}, Text{}}},
	{"partner.accompanying", Field{Text{"Is your spouse or partner coming to Canada with you?", "Votre époux ou conjoint vient-il au Canada avec vous?"}, Text{}}},
	{"partner.canadian", Field{Text{"Is your spouse or partner a Canadian citizen or permanent resident?", "Votre époux ou conjoint est-il citoyen canadien ou résident permanent?"}, Text{}}},
	{"partner.born", Field{Text{"Your spouse or partner’s date of birth", "Date de naissance de votre époux ou conjoint"}, Text{"Optional: it gives no points.", "Facultatif\u00a0: elle ne donne pas de points."}}},
	{"partner.education", Field{Text{"Has your spouse or partner completed secondary school, or any program after it?", "Votre époux ou conjoint a-t-il terminé des études secondaires ou des études après le secondaire?"}, Text{}}},

	{"offer", Field{Text{"Do you have an offer of employment in Canada?", "Avez-vous une offre d’emploi au Canada?"}, Text{"It has given no CRS points since March 25, 2025. It can still count for the programs.", "Elle ne donne plus de points du SCG depuis le 25 mars 2025. Elle peut encore compter pour les programmes."}}},
	{"offer.noc", Field{Text{"Occupation of the offer (NOC)", "Profession de l’offre (CNP)"}, Text{"Search by a word or by the five digits.", "Cherchez un mot ou les cinq chiffres."}}},
	{"offer.basis", Field{Text{"What does the offer rest on?", "Sur quoi l’offre repose-t-elle?"}, Text{}}},
	{"offer.months", Field{Text{"Length of the offer, in months", "Durée de l’offre, en mois"}, Text{"Counted from the day you become a permanent resident.", "À compter du jour où vous devenez résident permanent."}}},
	{"offer.full_time", Field{Text{"Is it full-time?", "Est-elle à temps plein?"}, Text{"At least 30 hours a week, all year.", "Au moins 30 heures par semaine, toute l’année."}}},

	{"family_size", Field{Text{"Number of people in your family", "Nombre de personnes dans votre famille"}, Text{"You, your spouse or partner and your dependent children, whether or not they come.", "Vous, votre époux ou conjoint et vos enfants à charge, qu’ils viennent ou non."}}},
	{"funds", Field{Text{"Your settlement funds, in Canadian dollars", "Vos fonds d’établissement, en dollars canadiens"}, Text{"Money that is yours and available, not borrowed.", "De l’argent qui vous appartient et qui est disponible, non emprunté."}}},
	{"submitted", Field{Text{"When did you submit your profile?", "Quand avez-vous soumis votre profil?"}, Text{"In your own time zone. Leave it empty if you have not submitted one. It decides between equal scores.", "Dans votre fuseau horaire. Laissez vide si vous n’en avez pas soumis. Cet instant départage les notes égales."}}},

	{"military", Field{Text{"Have you served in a foreign military, with an offer from the Canadian Armed Forces?", "Avez-vous servi dans une armée étrangère, avec une offre des Forces armées canadiennes?"}, Text{"For the category of skilled military recruits.", "Pour la catégorie des recrues militaires qualifiées."}}},
	{"military.years", Field{Text{"Years of continuous service", "Années de service continu"}, Text{}}},
	{"military.offer_noc", Field{Text{"Occupation of the offer (NOC)", "Profession de l’offre (CNP)"}, Text{"Search by a word or by the five digits.", "Cherchez un mot ou les cinq chiffres."}}},
	{"military.offer_years", Field{Text{"Length of the offer, in years", "Durée de l’offre, en années"}, Text{}}},
}
