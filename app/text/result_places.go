package text

import (
	"strconv"
	"strings"
)

// Place names a place in the case file whose answer is missing or does not count, like person.work[0].from, within a sentence: "your job 1: first day".
func Place(lang Lang, place string) string {
	if t, ok := places.find(place); ok {
		return t.In(lang)
	}
	list, rest, inside := strings.Cut(place, "[")
	entry, known := entries.find(list)
	if !inside || !known {
		return ""
	}
	index, field, _ := strings.Cut(rest, "].")
	n, _ := strconv.Atoi(strings.TrimSuffix(index, "]"))
	one := entry.Fill(lang, Number(lang, n+1))
	if field == "" {
		return one
	}
	_, kind, _ := strings.Cut(list, ".")
	return itemField.Fill(lang, one, entryFields.at(kind+"."+field).In(lang))
}

var itemField = Text{"{0}: {1}", "{0} : {1}"}

// entries are the lists of the case file, by their one entry.
var entries = words{
	{"person.education", Text{"your credential {0}", "votre diplôme {0}"}},
	{"person.languages", Text{"your language result {0}", "votre résultat linguistique {0}"}},
	{"person.work", Text{"your job {0}", "votre emploi {0}"}},
	{"partner.education", Text{"your spouse or partner’s credential {0}", "le diplôme {0} de votre époux ou conjoint"}},
	{"partner.languages", Text{"your spouse or partner’s language result {0}", "le résultat linguistique {0} de votre époux ou conjoint"}},
	{"partner.work", Text{"your spouse or partner’s job {0}", "l’emploi {0} de votre époux ou conjoint"}},
}

// entryFields are the answers about one entry of a list.
var entryFields = words{
	{"education.level", Text{"level", "niveau"}},
	{"education.country", Text{"country", "pays"}},
	{"education.assessed", Text{"day of the assessment (ECA)", "date de l’évaluation (EDE)"}},
	{"education.years", Text{"length of the program", "durée du programme"}},
	{"languages.test", Text{"test", "test"}},
	{"languages.taken", Text{"day of the test", "date du test"}},
	{"languages.reading", Text{"reading", "compréhension de l’écrit"}},
	{"languages.writing", Text{"writing", "expression écrite"}},
	{"languages.listening", Text{"listening", "compréhension de l’oral"}},
	{"languages.speaking", Text{"speaking", "expression orale"}},
	{"work.noc", Text{"occupation (NOC)", "profession (CNP)"}},
	{"work.country", Text{"country", "pays"}},
	{"work.from", Text{"first day", "premier jour"}},
	{"work.to", Text{"last day", "dernier jour"}},
	{"work.publicly_funded", Text{"whether it was paid for publicly funded medical services", "rémunération pour des services médicaux financés par l’État"}},
}

// places are the answers that stand alone, and the lists of which nothing is told.
var places = words{
	{"person.born", Text{"your date of birth", "votre date de naissance"}},
	{"person.education", Text{"your education", "vos études"}},
	{"person.languages", Text{"your language results", "vos résultats linguistiques"}},
	{"person.work", Text{"your work", "votre travail"}},
	{"person.certificate", Text{"a certificate of qualification", "un certificat de compétence"}},
	{"person.sibling", Text{"a brother or sister living in Canada", "un frère ou une sœur vivant au Canada"}},
	{"person.relative", Text{"a relative living in Canada", "un membre de la parenté vivant au Canada"}},
	{"partner.education", Text{"your spouse or partner’s education", "les études de votre époux ou conjoint"}},
	{"partner.languages", Text{"your spouse or partner’s language results", "les résultats linguistiques de votre époux ou conjoint"}},
	{"partner.work", Text{"your spouse or partner’s work", "le travail de votre époux ou conjoint"}},
	{"partner.sibling", Text{"your spouse or partner’s brother or sister living in Canada", "un frère ou une sœur de votre époux ou conjoint vivant au Canada"}},
	{"partner.relative", Text{"your spouse or partner’s relative living in Canada", "un membre de la parenté de votre époux ou conjoint vivant au Canada"}},
	{"status", Text{"your marital status", "votre état matrimonial"}},
	{"partner", Text{"your spouse or partner", "votre époux ou conjoint"}},
	{"partner.accompanying", Text{"whether your spouse or partner comes with you", "si votre époux ou conjoint vous accompagne"}},
	{"partner.canadian", Text{"whether your spouse or partner is a citizen or permanent resident", "si votre époux ou conjoint est citoyen ou résident permanent"}},
	{"nominated", Text{"a provincial or territorial nomination", "une désignation d’une province ou d’un territoire"}},
	{"offer", Text{"a job offer", "une offre d’emploi"}},
	{"offer.noc", Text{"the occupation of your job offer", "la profession visée par votre offre d’emploi"}},
	{"offer.basis", Text{"what your job offer rests on", "ce sur quoi repose votre offre d’emploi"}},
	{"offer.months", Text{"the length of your job offer", "la durée de votre offre d’emploi"}},
	{"offer.full_time", Text{"whether your job offer is full-time", "si votre offre d’emploi est à temps plein"}},
	{"funds", Text{"your settlement funds", "vos fonds d’établissement"}},
	{"family_size", Text{"the size of your family", "la taille de votre famille"}},
	{"military", Text{"your military service", "votre service militaire"}},
	{"military.years", Text{"the years of your military service", "vos années de service militaire"}},
	{"military.offer_noc", Text{"the occupation of the Canadian Armed Forces’ offer", "la profession visée par l’offre des Forces armées canadiennes"}},
	{"military.offer_years", Text{"the length of the Canadian Armed Forces’ offer", "la durée de l’offre des Forces armées canadiennes"}},
}
