package text

// WhatIf is the words of the screen that says what each change would be worth.
var WhatIf = struct {
	Title, Lead                          Text
	Nothing, ToStart, ToQuick            Text // where nothing is told yet
	AsOf, AtLeast, Method, Estimates     Text
	Newer                                Text
	Working, Stop, Stopped, GoOn         Text
	Ready, Days                          Plural
	Gives, ByItself, ByItselfLead        Text
	None, NoneLead, NoneGives            Text
	With, WithToday, Since               Text
	Soonest, AtOnce, Expired             Text
	Why, Lines, From                     Text
	OpensTo, WasTo                       Text
	Rounds                               Plural
	RoundsLost                           Plural
	RoundsOpen                           Plural
	RoundsNote, Round, AndMore, NoRounds Text
	RoundNumbers                         Text // on paper
	Links, FederalPages, ProvincePages   Text
	LinksChecked                         Text
	AnswerFirst, ToAnswers, ToPaths      Text
	Points                               Text
	Printed                              Text
}{
	Title:   changeHeading,
	Lead:    Text{"Each realistic change to your case, assessed as your own case is. What gives most stands first; what gives nothing is said too.", "Chaque changement réaliste à votre dossier, évalué comme votre dossier lui-même. Ce qui donne le plus vient en premier; ce qui ne donne rien est dit aussi."},
	Nothing: Text{"Nothing is told yet. Once you have given some answers, this page says what each change may be worth.", "Il n’y a pas encore de réponse. Après quelques réponses, cette page dira ce que chaque changement pourrait valoir."},
	ToStart: Text{"Begin", "Commencer"},
	ToQuick: Text{"Quick entry", "Saisie rapide"},

	AsOf:    Text{"Your score as of {0}: {1}", "Votre note en date du {0} : {1}"},
	AtLeast: Text{"Some answers are missing. Each score is at least what stands here, and no change is made up for what is not answered.", "Il manque des réponses. Chaque note est au moins celle indiquée, et aucun changement n’est inventé pour ce qui est sans réponse."},
	Method: Text{
		"A gain is the score with the change, less the score of the same day without it. So your birthdays and what expires until then are counted on both sides. A past round says nothing certain about the next one.",
		"Un gain est la note avec le changement, moins la note du même jour sans lui. Vos anniversaires et ce qui expire d’ici là comptent donc des deux côtés. Une ronde passée ne dit rien de certain sur la prochaine.",
	},
	Estimates: Text{
		"How long a change takes is our own cautious estimate of the shortest time, not an official figure.",
		"La durée d’un changement est notre propre estimation du temps le plus court, et non un chiffre officiel.",
	},
	Newer: Text{
		"Newer points are reported from {0} on and are not in these rules. What is assessed for later days may change.",
		"De nouveaux points sont annoncés à partir du {0} et ne sont pas dans ces règles. Ce qui est évalué pour des jours ultérieurs peut changer.",
	},
	Working: Text{"Assessing {0} of {1} changes", "Évaluation de {0} changements sur {1}"},
	Stop:    Text{"Stop", "Arrêter"},
	Stopped: Text{"Stopped after {0} of {1} changes.", "Arrêté après {0} changements sur {1}."},
	GoOn:    Text{"Go on", "Continuer"},
	Ready: Plural{
		Text{"{0} change is assessed.", "{0} changement est évalué."},
		Text{"{0} changes are assessed.", "{0} changements sont évalués."},
	},
	Days: Plural{
		Text{"{0} day", "{0} jour"},
		Text{"{0} days", "{0} jours"},
	},

	Gives:        Text{"What gives points or opens something", "Ce qui donne des points ou ouvre quelque chose"},
	ByItself:     Text{"What comes by itself", "Ce qui vient tout seul"},
	ByItselfLead: Text{"You hold the job already: all that it takes is time. These are held against today.", "Vous occupez déjà l’emploi : il suffit d’attendre. Ces changements sont comparés à aujourd’hui."},
	None:         Text{"What gives nothing", "Ce qui ne donne rien"},
	NoneLead:     Text{"No points under these rules, or fewer than by simply waiting.", "Aucun point selon ces règles, ou moins qu’en attendant simplement."},
	NoneGives:    Text{"None of the changes gives points under these rules.", "Aucun des changements ne donne de points selon ces règles."},

	With:      Text{"{0} with it on {1}; {2} on that day if you simply wait.", "{0} avec ce changement le {1}; {2} ce jour-là en attendant simplement."},
	WithToday: Text{"{0} with it on {1}.", "{0} avec ce changement le {1}."},
	Since:     Text{"Against today: {0}.", "Par rapport à aujourd’hui : {0}."},
	Soonest:   Text{"It takes at least about {0}.", "Il faut au moins environ {0}."},
	Expired:   Text{"By then it will have expired, on both sides: {0}. Renewed in time, it goes on counting.", "D’ici là, ceci aura expiré, des deux côtés : {0}. Renouvelé à temps, cela continue de compter."},
	AtOnce:    Text{"It counts from the day on which it is true.", "Cela compte dès le jour où c’est vrai."},

	Why:   Text{"Why, and what it opens", "Pourquoi, et ce que cela ouvre"},
	Lines: Text{"Points by line", "Points par ligne"},
	From:  Text{"{0}: {1} to {2}", "{0} : {1} à {2}"},

	OpensTo: Text{"{0} would be met.", "{0} : les exigences seraient remplies."},
	WasTo:   Text{"{0}: {1} in place of {2}.", "{0} : {1} au lieu de {2}."},

	Rounds: Plural{
		Text{"It would have turned {0} round of the last 12 months", "{0} ronde des 12 derniers mois aurait tourné en votre faveur"},
		Text{"It would have turned {0} rounds of the last 12 months", "{0} rondes des 12 derniers mois auraient tourné en votre faveur"},
	},
	RoundsLost: Plural{
		Text{"{0} round of the last 12 months would have been lost", "{0} ronde des 12 derniers mois aurait été perdue"},
		Text{"{0} rounds of the last 12 months would have been lost", "{0} rondes des 12 derniers mois auraient été perdues"},
	},
	RoundsOpen: Plural{
		Text{"{0} round would have become open", "{0} ronde serait devenue ouverte"},
		Text{"{0} rounds would have become open", "{0} rondes seraient devenues ouvertes"},
	},
	RoundsNote:   Text{"The person of that day against past rounds, had the profile been in the pool.", "La personne de ce jour-là face aux rondes passées, si le profil avait été dans le bassin."},
	Round:        Text{"Round {0}, {1}: {2}, lowest score {3}", "Ronde {0}, {1} : {2}, note la plus basse {3}"},
	RoundNumbers: Text{"Rounds {0}", "Rondes {0}"},
	AndMore:      Text{"and {0} more", "et {0} de plus"},
	NoRounds:     Text{"No round of the last 12 months would have gone otherwise.", "Aucune ronde des 12 derniers mois n’aurait eu un autre résultat."},

	Links:         Text{"Where a nomination is asked for", "Où demander une désignation"},
	FederalPages:  Text{"Federal pages", "Pages fédérales"},
	ProvincePages: Text{"Provinces and territories, on their own sites", "Provinces et territoires, sur leurs propres sites"},
	LinksChecked:  Text{"Addresses noted on {0}. Quebec selects by its own programs; Nunavut has none.", "Adresses notées le {0}. Le Québec choisit par ses propres programmes; le Nunavut n’en a pas."},

	AnswerFirst: Text{"Answer first, and more can be said: {0}", "Répondez d’abord, et l’on pourra en dire plus : {0}"},
	ToAnswers:   Text{"To your answers", "À vos réponses"},
	ToPaths:     Text{"The least effort that reaches a score", "Le moindre effort pour atteindre une note"},

	Points:  Text{"Points", "Points"},
	Printed: Text{"What would change this score", "Ce qui changerait cette note"},
}

// Gain writes a difference of points with its sign: "+24", "0", "−3".
func Gain(lang Lang, n int) string {
	if n > 0 {
		return "+" + Number(lang, n)
	}
	return Number(lang, n)
}
