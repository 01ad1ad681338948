package text

import (
	"portage/core/explain"
	"portage/core/round"
)

// Rounds is the words of the list of rounds.
var Rounds = struct {
	Heading, Newest, Method                               Text
	Type, AnyType, Verdict, AnyVerdict                    Text
	Shown                                                 Plural // {0} shown of {1}
	NoneMatch                                             Text
	More                                                  Plural
	Number, Invitations, LowestScore, Then, Today, InPool Text
	Mended                                                Text
}{
	Heading: Text{"Every round of invitations", "Toutes les rondes d’invitations"},
	Newest:  Text{"The newest round known here is {0}, of {1}.", "La ronde la plus récente connue ici est la {0}, du {1}."},
	Method: Text{
		"Each round is judged as if your profile had been in the pool. A past round says nothing certain about the next one.",
		"Chaque ronde est jugée comme si votre profil avait été dans le bassin. Une ronde passée ne dit rien de certain sur la prochaine.",
	},
	Type:       Text{"Type of round", "Type de ronde"},
	AnyType:    Text{"All types", "Tous les types"},
	Verdict:    Text{"Outcome for you that day", "Résultat pour vous ce jour-là"},
	AnyVerdict: Text{"All outcomes", "Tous les résultats"},
	Shown: Plural{
		Text{"{0} of {1} round shown", "{0} ronde affichée sur {1}"},
		Text{"{0} of {1} rounds shown", "{0} rondes affichées sur {1}"},
	},
	NoneMatch: Text{"No round matches these choices.", "Aucune ronde ne correspond à ces choix."},
	More: Plural{
		Text{"Show {0} more", "Afficher {0} de plus"},
		Text{"Show {0} more", "Afficher {0} de plus"},
	},
	Number:      Text{"Round {0}", "Ronde {0}"},
	Invitations: Text{"invitations", "invitations"},
	LowestScore: Text{"lowest score", "note la plus basse"},
	Then:        Text{"That day", "Ce jour-là"},
	Today:       Text{"As of {0}", "En date du {0}"},
	InPool:      Text{"Your profile was in the pool.", "Votre profil était dans le bassin."},
	Mended:      Text{"About this row: {0}", "À propos de cette ligne : {0}"},
}

// RoundType gives the name of a type of round that is not a category.
func RoundType(id string) Text {
	if t, ok := roundTypes.find(id); ok {
		return t
	}
	return programs.at(id)
}

var roundTypes = words{
	{round.General, Text{"General: all programs", "Générale : tous les programmes"}},
	{round.PNP, Text{"Provincial Nominee Program", "Programme des candidats des provinces"}},
	{round.Unknown, Text{"Not known to us", "Inconnu de nous"}},
}

// RoundReading is one reading of a round, to be said in a sentence.
type RoundReading struct {
	Today   bool // the person of the asked day; else as they were on the round's day
	Verdict round.Verdict
	Reason  string
	Score   explain.Range // Low and High are the same where nothing is open
	Round   *round.Round
}

// Sentence says why a round would or would not have invited the person.
func (r RoundReading) Sentence(lang Lang) string {
	key := r.Reason + "/" + r.Verdict.String()
	switch {
	case r.Reason == round.ByScore && r.Verdict == round.Invited && r.Score.Low == r.Round.LowestScore:
		key = "score/equal"
	case r.Reason == round.ByTieBreak && r.Verdict == round.Open && r.Round.TieBreak == 0:
		key = "tie_break/unknown"
	case r.Reason == round.ByProgram && !forOneProgram(r.Round.Type):
		key = "any_" + key
	}
	pair := reasons.at(key)
	t := pair.then
	if r.Today {
		t = pair.today
	}
	return t.Fill(lang, r.score(lang), Number(lang, r.Round.LowestScore), Number(lang, r.Score.High), Moment(lang, r.Round.TieBreak))
}

func forOneProgram(roundType string) bool { return programs.at(roundType).Whole() }

// score writes the bound of the score that decides, where it is open.
func (r RoundReading) score(lang Lang) string {
	switch {
	case !r.Score.Open() || r.Verdict == round.Open:
		return Number(lang, r.Score.Low)
	case r.Verdict == round.NotInvited:
		return orLess.Fill(lang, Number(lang, r.Score.High))
	}
	return orMore.Fill(lang, Number(lang, r.Score.Low))
}

var (
	orMore = Text{"{0} or more", "{0} ou plus"}
	orLess = Text{"{0} or less", "{0} ou moins"}
)

type thenAndToday struct{ then, today Text }

func both(en, fr string) thenAndToday { return thenAndToday{Text{en, fr}, Text{en, fr}} }

// reasons are sentences; {0} is the score, {1} the lowest score invited, {2} what the score may reach, {3} the tie-break.
var reasons = table[thenAndToday]{
	{"score/invited", thenAndToday{
		Text{"Your score of {0} was above the lowest score invited, {1}.", "Votre note de {0} dépassait la note la plus basse invitée, {1}."},
		Text{"Your score of {0} is above the lowest score invited, {1}.", "Votre note de {0} dépasse la note la plus basse invitée, {1}."},
	}},
	{"score/equal", both(
		"Your score is exactly the lowest score invited, {1}; at that time all who had it were invited.",
		"Votre note est exactement la note la plus basse invitée, {1}; à cette époque, toutes les personnes qui l’avaient ont été invitées.")},
	{"score/not_invited", thenAndToday{
		Text{"Your score of {0} was below the lowest score invited, {1}.", "Votre note de {0} était inférieure à la note la plus basse invitée, {1}."},
		Text{"Your score of {0} is below the lowest score invited, {1}.", "Votre note de {0} est inférieure à la note la plus basse invitée, {1}."},
	}},
	{"score/open", both(
		"Your score may be anything from {0} to {2}; the lowest score invited was {1}.",
		"Votre note peut aller de {0} à {2}; la note la plus basse invitée était {1}.")},
	{"tie_break/invited", both(
		"At exactly the lowest score, {1}: your profile was submitted before the tie-break of {3}.",
		"Exactement à la note la plus basse, {1} : votre profil a été soumis avant le bris d’égalité du {3}.")},
	{"tie_break/not_invited", both(
		"At exactly the lowest score, {1}: your profile was not submitted before the tie-break of {3}.",
		"Exactement à la note la plus basse, {1} : votre profil n’a pas été soumis avant le bris d’égalité du {3}.")},
	{"tie_break/open", both(
		"At exactly the lowest score, {1}: invited if the profile had been submitted before the tie-break of {3}.",
		"Exactement à la note la plus basse, {1} : invitation si le profil avait été soumis avant le bris d’égalité du {3}.")},
	{"tie_break/unknown", both(
		"At exactly the lowest score, {1}: the tie-break of this round is not known.",
		"Exactement à la note la plus basse, {1} : le bris d’égalité de cette ronde n’est pas connu.")},
	{"program/not_eligible", thenAndToday{
		Text{"You did not meet this round’s program that day.", "Vous ne remplissiez pas les exigences du programme de cette ronde ce jour-là."},
		Text{"You do not meet this round’s program.", "Vous ne remplissez pas les exigences du programme de cette ronde."},
	}},
	{"program/open", thenAndToday{
		Text{"Whether you met this round’s program that day is open.", "On ne sait pas si vous remplissiez les exigences du programme de cette ronde ce jour-là."},
		Text{"Whether you meet this round’s program is open.", "On ne sait pas si vous remplissez les exigences du programme de cette ronde."},
	}},
	{"any_program/not_eligible", thenAndToday{
		Text{"You met none of the three programs that day.", "Vous ne remplissiez les exigences d’aucun des trois programmes ce jour-là."},
		Text{"You meet none of the three programs.", "Vous ne remplissez les exigences d’aucun des trois programmes."},
	}},
	{"any_program/open", thenAndToday{
		Text{"Whether you met one of the three programs that day is open.", "On ne sait pas si vous remplissiez les exigences d’un des trois programmes ce jour-là."},
		Text{"Whether you meet one of the three programs is open.", "On ne sait pas si vous remplissez les exigences d’un des trois programmes."},
	}},
	{"category/not_eligible", thenAndToday{
		Text{"You were not in this round’s category that day.", "Vous ne faisiez pas partie de la catégorie de cette ronde ce jour-là."},
		Text{"You are not in this round’s category.", "Vous ne faites pas partie de la catégorie de cette ronde."},
	}},
	{"category/open", thenAndToday{
		Text{"Whether you were in this round’s category that day is open.", "On ne sait pas si vous faisiez partie de la catégorie de cette ronde ce jour-là."},
		Text{"Whether you are in this round’s category is open.", "On ne sait pas si vous faites partie de la catégorie de cette ronde."},
	}},
	{"nomination/not_eligible", both(
		"This round was only for people with a provincial or territorial nomination.",
		"Cette ronde ne visait que les personnes désignées par une province ou un territoire.")},
	{"nomination/open", both(
		"This round was only for people with a provincial or territorial nomination. Whether you have one is not answered.",
		"Cette ronde ne visait que les personnes désignées par une province ou un territoire. Vous n’avez pas dit si vous l’êtes.")},
	{"unknown_type/open", both(
		"IRCC’s name of this round is not in our table, so whom it was for is open.",
		"Le nom qu’IRCC donne à cette ronde n’est pas dans notre table : on ne sait pas qui elle visait.")},
}
