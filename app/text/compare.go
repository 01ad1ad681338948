package text

import "strings"

// Answers is the words in which the answers of a case are written out.
var Answers = struct {
	None, StillHeld, NotAssessed, Assessed, Completed Text
	Span, Hours, Scores, Unanswered                   Text
}{
	None:        Text{"None", "Aucun"},
	StillHeld:   Text{"still held", "toujours occupé"},
	NotAssessed: Text{"not assessed", "sans évaluation"},
	Assessed:    Text{"assessed {0}", "évalué le {0}"},
	Completed:   Text{"completed {0}", "terminé le {0}"},
	Span:        Text{"{0} to {1}", "{0} à {1}"},
	Hours:       Text{"{0} hours a week", "{0} heures par semaine"},
	Scores: Text{
		"reading {0}, writing {1}, listening {2}, speaking {3}",
		"compréhension de l’écrit {0}, expression écrite {1}, compréhension de l’oral {2}, expression orale {3}",
	},
	Unanswered: Text{"–", "–"},
}

// AnswerName names an answer of the case file in a few words: by what it is of where that has a name, else as the form asks for it.
func AnswerName(lang Lang, place string) string {
	if t, ok := answerNames.find(place); ok {
		return t.In(lang)
	}
	if t, ok := places.find(place); ok {
		return t.In(lang)
	}
	item, field, inside := strings.Cut(place, "].")
	if !inside {
		if short := Place(lang, place); short != "" {
			return short
		}
		return PlaceName(lang, place)
	}
	if t, ok := ticks.find(field); ok {
		return itemField.Fill(lang, Place(lang, item+"]"), t.In(lang))
	}
	return PlaceName(lang, place)
}

// answerNames are the answers that the form asks for in a whole question.
var answerNames = words{
	{"person.first_language", Text{"your first official language", "votre première langue officielle"}},
	{"partner.first_language", Text{"your spouse or partner’s first official language", "la première langue officielle de votre époux ou conjoint"}},
	{"partner.born", Text{"your spouse or partner’s date of birth", "la date de naissance de votre époux ou conjoint"}},
	{"partner.certificate", Text{"your spouse or partner’s certificate of qualification", "le certificat de compétence de votre époux ou conjoint"}},
	{"partner.accompanying", Text{"your spouse or partner comes with you", "votre époux ou conjoint vous accompagne"}},
	{"partner.canadian", Text{"your spouse or partner is a citizen or permanent resident", "votre époux ou conjoint est citoyen ou résident permanent"}},
	{"offer.basis", Text{"what your job offer rests on", "le fondement de votre offre d’emploi"}},
	{"offer.full_time", Text{"your job offer is full-time", "votre offre d’emploi est à temps plein"}},
	{"submitted", Text{"your profile was submitted", "votre profil a été soumis"}},
}

// ticks are the answers about one entry of a list that the form asks for by a tick, or in other words.
var ticks = table[*Text]{
	{"distance", &Controls.Distance},
	{"part_time", &Controls.PartTime},
	{"self_employed", &Controls.SelfEmployed},
	{"studying", &Controls.Studying},
	{"unauthorized", &Controls.Unauthorized},
	{"assessed", &Controls.AssessedOn},
}

// Compare is the words of the page that holds two cases side by side.
var Compare = struct {
	Title, Lead, Answers, Score, Programs, Categories, Rounds Text
	AnswerCol, Factor, Difference, Total                      Text
	NoneDiffers                                               Text
	Equal                                                     Plural
	SameLines                                                 Plural
	Higher, SameScore, OtherDay, Unnamed                      Text
	ProgramCol, CategoryCol, KindCol, AllKinds, RoundsOf      Text
	NotInForce                                                Text
}{
	Title:       Text{"Two cases side by side", "Deux dossiers côte à côte"},
	Lead:        Text{"What differs in the answers, and what that does to the score.", "Ce qui diffère dans les réponses, et ce que cela change à la note."},
	Answers:     Text{"What differs in the answers", "Ce qui diffère dans les réponses"},
	Score:       Text{"Why the scores differ", "Pourquoi les notes diffèrent"},
	Programs:    Text{"Programs", "Programmes"},
	Categories:  Text{"Categories", "Catégories"},
	Rounds:      Text{"Rounds of the last 12 months that would have invited", "Rondes des 12 derniers mois qui auraient mené à une invitation"},
	AnswerCol:   Text{"Answer", "Réponse"},
	Factor:      Text{"Factor", "Facteur"},
	Difference:  Text{"Difference", "Écart"},
	Total:       Text{"Total", "Total"},
	NoneDiffers: Text{"Nothing differs in the answers.", "Rien ne diffère dans les réponses."},
	Equal: Plural{
		Text{"{0} answer is the same in both and left out.", "{0} réponse est la même dans les deux dossiers et n’est pas montrée."},
		Text{"{0} answers are the same in both and left out.", "{0} réponses sont les mêmes dans les deux dossiers et ne sont pas montrées."},
	},
	SameLines: Plural{
		Text{"{0} factor gives the same points in both and is left out.", "{0} facteur donne les mêmes points dans les deux dossiers et n’est pas montré."},
		Text{"{0} factors give the same points in both and are left out.", "{0} facteurs donnent les mêmes points dans les deux dossiers et ne sont pas montrés."},
	},
	Higher:      Text{"{0} has {1} more.", "{0} a {1} de plus."},
	SameScore:   Text{"Both have the same score.", "Les deux dossiers ont la même note."},
	OtherDay:    Text{"The two are asked for different days, {0} and {1}, so their rules may differ too.", "Les deux dossiers sont vus à des dates différentes, le {0} et le {1} : leurs règles peuvent donc différer aussi."},
	Unnamed:     Text{"Case {0}", "Dossier {0}"},
	ProgramCol:  Text{"Program", "Programme"},
	CategoryCol: Text{"Category", "Catégorie"},
	KindCol:     Text{"Type of round", "Type de ronde"},
	AllKinds:    Text{"All types", "Tous les types"},
	RoundsOf:    Text{"{0} of {1}", "{0} sur {1}"},
	NotInForce:  Text{"not in force that day", "pas en vigueur ce jour-là"},
}

// Signed writes a difference with its sign: +12, −3, 0.
func Signed(lang Lang, n int) string {
	if n > 0 {
		return "+" + Number(lang, n)
	}
	return Number(lang, n)
}
