package text

import (
	"strconv"
	"strings"
)

// Place names a place in the case file whose answer is missing or does not count, like person.work[0].from, within a sentence: "your job 1: first day".
func Place(lang Lang, place string) string {
	if t, ok := places[place]; ok {
		return t.In(lang)
	}
	list, rest, inside := strings.Cut(place, "[")
	entry, known := entries[list]
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
	return itemField.Fill(lang, one, entryFields[kind+"."+field].In(lang))
}

var itemField = Text{"{0}: {1}", "{0} : {1}"}

// entries are the lists of the case file, by their one entry.
var entries = map[string]Text{
	"person.education":  {"your credential {0}", "votre diplôme {0}"},
	"person.languages":  {"your language result {0}", "votre résultat linguistique {0}"},
	"person.work":       {"your job {0}", "votre emploi {0}"},
	"partner.education": {"your spouse or partner’s credential {0}", "le diplôme {0} de votre époux ou conjoint"},
	"partner.languages": {"your spouse or partner’s language result {0}", "le résultat linguistique {0} de votre époux ou conjoint"},
	"partner.work":      {"your spouse or partner’s job {0}", "l’emploi {0} de votre époux ou conjoint"},
}

// entryFields are the answers about one entry of a list.
var entryFields = map[string]Text{
	"education.level":      {"level", "niveau"},
	"education.country":    {"country", "pays"},
	"education.assessed":   {"day of the assessment (ECA)", "date de l’évaluation (EDE)"},
	"education.years":      {"length of the program", "durée du programme"},
	"languages.test":       {"test", "test"},
	"languages.taken":      {"day of the test", "date du test"},
	"languages.reading":    {"reading", "compréhension de l’écrit"},
	"languages.writing":    {"writing", "expression écrite"},
	"languages.listening":  {"listening", "compréhension de l’oral"},
	"languages.speaking":   {"speaking", "expression orale"},
	"work.noc":             {"occupation (NOC)", "profession (CNP)"},
	"work.country":         {"country", "pays"},
	"work.from":            {"first day", "premier jour"},
	"work.to":              {"last day", "dernier jour"},
	"work.publicly_funded": {"whether it was paid for publicly funded medical services", "rémunération pour des services médicaux financés par l’État"},
}

// places are the answers that stand alone, and the lists of which nothing is told.
var places = map[string]Text{
	"person.born":          {"your date of birth", "votre date de naissance"},
	"person.education":     {"your education", "vos études"},
	"person.languages":     {"your language results", "vos résultats linguistiques"},
	"person.work":          {"your work", "votre travail"},
	"person.certificate":   {"a certificate of qualification", "un certificat de compétence"},
	"person.sibling":       {"a brother or sister living in Canada", "un frère ou une sœur vivant au Canada"},
	"person.relative":      {"a relative living in Canada", "un membre de la parenté vivant au Canada"},
	"partner.education":    {"your spouse or partner’s education", "les études de votre époux ou conjoint"},
	"partner.languages":    {"your spouse or partner’s language results", "les résultats linguistiques de votre époux ou conjoint"},
	"partner.work":         {"your spouse or partner’s work", "le travail de votre époux ou conjoint"},
	"partner.sibling":      {"your spouse or partner’s brother or sister living in Canada", "un frère ou une sœur de votre époux ou conjoint vivant au Canada"},
	"partner.relative":     {"your spouse or partner’s relative living in Canada", "un membre de la parenté de votre époux ou conjoint vivant au Canada"},
	"status":               {"your marital status", "votre état matrimonial"},
	"partner":              {"your spouse or partner", "votre époux ou conjoint"},
	"partner.accompanying": {"whether your spouse or partner comes with you", "si votre époux ou conjoint vous accompagne"},
	"partner.canadian":     {"whether your spouse or partner is a citizen or permanent resident", "si votre époux ou conjoint est citoyen ou résident permanent"},
	"nominated":            {"a provincial or territorial nomination", "une désignation d’une province ou d’un territoire"},
	"offer":                {"a job offer", "une offre d’emploi"},
	"offer.noc":            {"the occupation of your job offer", "la profession visée par votre offre d’emploi"},
	"offer.basis":          {"what your job offer rests on", "ce sur quoi repose votre offre d’emploi"},
	"offer.months":         {"the length of your job offer", "la durée de votre offre d’emploi"},
	"offer.full_time":      {"whether your job offer is full-time", "si votre offre d’emploi est à temps plein"},
	"funds":                {"your settlement funds", "vos fonds d’établissement"},
	"family_size":          {"the size of your family", "la taille de votre famille"},
	"military":             {"your military service", "votre service militaire"},
	"military.years":       {"the years of your military service", "vos années de service militaire"},
	"military.offer_noc":   {"the occupation of the Canadian Armed Forces’ offer", "la profession visée par l’offre des Forces armées canadiennes"},
	"military.offer_years": {"the length of the Canadian Armed Forces’ offer", "la durée de l’offre des Forces armées canadiennes"},
}
