package text

import "portage/core/round"

// RoundPage holds the words of the page of one round.
var RoundPage = struct {
	Title, Description                               Text
	Any, AnyTitle, AnyLead                           Text
	Missing, MissingLead, Newest                     Text
	All, Lead                                        Text
	Date, Time, Type, TieBreak, TieBreakLocal        Text
	NoTieBreak, Waited                               Text
	WaitedDays                                       Plural // {0} days, at the score {1}
	WaitedLess                                       Text
	Official                                         Text
	Replay, ReplayComing, ReplayNone, ToCalculator   Text
	Decided, NotInPool, PoolNotTold                  Text
	Pool, PoolAsOf, PoolNone, PoolFailed             Text
	Above                                            Plural
	Range, Candidates, YourRange, LowestRange        Text
	RangeOf, AllOfThem                               Text
	List, ListAsOf, ListUnknown                      Text
	Months, Unbroken, Broken, Canadian, Anywhere     Text
	OneOccupation, LanguageRule                      Text
	Service, Offer, Education                        Text
	Occupations                                      Plural
	NoOccupations                                    Text
	Sources                                          Text
	Others, Before, After, BeforeOfType, AfterOfType Text
}{
	Title:       Text{"Round {0} of {1}: {2} | Portage", "Ronde {0} du {1} : {2} | Portage"},
	Description: Text{"Express Entry round {0} of {1}: {2} invitations, lowest score {3}; its tie-break, the pool of the day, and whether it would have invited you.", "Ronde {0} d’Entrée express du {1} : {2} invitations, note la plus basse de {3}; son bris d’égalité, le bassin du jour, et si elle vous aurait valu une invitation."},

	Any:         Text{"Round of invitations", "Ronde d’invitations"},
	AnyTitle:    Text{"Round of invitations | Portage", "Ronde d’invitations | Portage"},
	AnyLead:     Text{"The page of this round appears once the calculator has loaded.", "La page de cette ronde s’affiche dès que le calculateur est chargé."},
	Missing:     Text{"There is no round {0} here", "La ronde {0} n’est pas connue ici"},
	MissingLead: Text{"Rounds are numbered as IRCC numbers them. A newer one may have to be added from IRCC’s file first.", "Les rondes portent les numéros que leur donne IRCC. Une ronde plus récente doit peut-être d’abord être ajoutée à partir du fichier d’IRCC."},
	Newest:      Text{"Go to the newest round, {0}", "Aller à la ronde la plus récente, la {0}"},

	All:           Text{"All rounds", "Toutes les rondes"},
	Lead:          Text{"{0}, {1}", "{0}, {1}"},
	Date:          Text{"Date given by IRCC", "Date donnée par IRCC"},
	Time:          Text{"Time of the round", "Heure de la ronde"},
	Type:          Text{"Type", "Type"},
	TieBreak:      Text{"Tie-break", "Bris d’égalité"},
	TieBreakLocal: Text{"Where you are: {0}", "À l’endroit où vous êtes : {0}"},
	NoTieBreak:    Text{"None is known: it is published since 2018.", "Aucun n’est connu : il est publié depuis 2018."},
	Waited:        Text{"Wait at the lowest score", "Attente à la note la plus basse"},
	WaitedDays: Plural{
		Text{"{0} day or more: of those at exactly {1}, only profiles submitted that long before the round were invited.", "{0} jour ou plus : à {1} exactement, seuls les profils soumis au moins aussi longtemps avant la ronde ont été invités."},
		Text{"{0} days or more: of those at exactly {1}, only profiles submitted that long before the round were invited.", "{0} jours ou plus : à {1} exactement, seuls les profils soumis au moins aussi longtemps avant la ronde ont été invités."},
	},
	WaitedLess: Text{"Less than a day: of those at exactly {0}, nearly all who were in the pool were invited.", "Moins d’un jour : à {0} exactement, presque toutes les personnes présentes dans le bassin ont été invitées."},
	Official:   Text{"IRCC’s page about this round", "La page d’IRCC sur les rondes"},

	Replay:       Text{"Would it have invited you?", "Vous aurait-elle valu une invitation?"},
	ReplayComing: Text{"Your own reading of this round appears here once the calculator has loaded.", "Votre propre lecture de cette ronde s’affiche ici dès que le calculateur est chargé."},
	ReplayNone:   Text{"Answer the questions of the calculator, and this round is judged for you here.", "Répondez aux questions du calculateur, et cette ronde sera jugée ici pour vous."},
	ToCalculator: Text{"Go to the calculator", "Aller au calculateur"},
	Decided:      Text{"Decided by: {0}", "Ce qui a décidé : {0}"},
	NotInPool:    Text{"Your profile was not in the pool.", "Votre profil n’était pas dans le bassin."},
	PoolNotTold:  Text{"When you submitted your profile is not answered, so it is judged as if it had been in the pool.", "Vous n’avez pas dit quand vous avez soumis votre profil : il est donc jugé comme s’il avait été dans le bassin."},

	Pool:       Text{"The pool of the day", "Le bassin du jour"},
	PoolAsOf:   Text{"Score distribution as of {0}, the one published with this round: {1} candidates.", "Répartition des notes en date du {0}, celle publiée avec cette ronde : {1} candidats."},
	PoolNone:   Text{"No score distribution of this round is known: the feed has none for it.", "Aucune répartition des notes n’est connue pour cette ronde : le fichier n’en contient pas."},
	PoolFailed: Text{"The score distributions cannot be read.", "Les répartitions des notes ne peuvent pas être lues."},
	Above: Plural{
		Text{"With your score of {1} that day, {0} candidate stood in the ranges above yours, and {2} in yours, {3}.", "Avec votre note de {1} ce jour-là, {0} candidat se trouvait dans les tranches au-dessus de la vôtre, et {2} dans la vôtre, {3}."},
		Text{"With your score of {1} that day, {0} candidates stood in the ranges above yours, and {2} in yours, {3}.", "Avec votre note de {1} ce jour-là, {0} candidats se trouvaient dans les tranches au-dessus de la vôtre, et {2} dans la vôtre, {3}."},
	},
	Range:       Text{"Scores", "Notes"},
	Candidates:  Text{"Candidates", "Candidats"},
	YourRange:   Text{"your score", "votre note"},
	LowestRange: Text{"lowest score invited", "note la plus basse invitée"},
	RangeOf:     Text{"{0} to {1}", "{0} à {1}"},
	AllOfThem:   Text{"All", "Total"},

	List:          Text{"What the category asked for that day", "Ce que la catégorie exigeait ce jour-là"},
	ListAsOf:      Text{"{0}: the list in force since {1}, checked on {2}.", "{0} : la liste en vigueur depuis le {1}, vérifiée le {2}."},
	ListUnknown:   Text{"The list of that day is not known here.", "La liste de ce jour-là n’est pas connue ici."},
	Months:        Text{"At least {0} of full-time work, or as much part-time, in the {1} before", "Au moins {0} de travail à temps plein, ou l’équivalent à temps partiel, dans les {1} précédents"},
	Unbroken:      Text{"Without a gap", "Sans interruption"},
	Broken:        Text{"Not necessarily without a gap", "Pas nécessairement sans interruption"},
	Canadian:      Text{"In Canada", "Au Canada"},
	Anywhere:      Text{"In Canada or abroad", "Au Canada ou à l’étranger"},
	OneOccupation: Text{"In a single one of the occupations listed: two are not added together", "Dans une seule des professions de la liste : deux ne s’additionnent pas"},
	LanguageRule:  Text{"{0} {1} in {2}, in all four abilities", "{0} {1} en {2}, dans les quatre compétences"},
	Service:       Text{"{0} of service in a recognized foreign military, without a gap", "{0} de service dans une force armée étrangère reconnue, sans interruption"},
	Offer:         Text{"A full-time job offer of the Canadian Armed Forces for {0}, in one of the occupations listed", "Une offre d’emploi à temps plein des Forces armées canadiennes pour {0}, dans une des professions de la liste"},
	Education:     Text{"Education: {0}, or higher", "Études : {0}, ou plus"},
	Occupations: Plural{
		Text{"{0} occupation was listed", "{0} profession figurait sur la liste"},
		Text{"{0} occupations were listed", "{0} professions figuraient sur la liste"},
	},
	NoOccupations: Text{"Any occupation: this category has no list of them.", "Toute profession : cette catégorie n’en a pas de liste."},
	Sources:       Text{"Sources", "Sources"},

	Others:       Text{"Rounds before and after", "Rondes précédentes et suivantes"},
	Before:       Text{"Round before: {0}", "Ronde précédente : {0}"},
	After:        Text{"Round after: {0}", "Ronde suivante : {0}"},
	BeforeOfType: Text{"Before, of the same type: {0}", "Précédente du même type : {0}"},
	AfterOfType:  Text{"After, of the same type: {0}", "Suivante du même type : {0}"},
}

// RoundReason names what decided a round.
func RoundReason(id string) Text { return roundReasons.at(id) }

var roundReasons = words{
	{round.ByScore, Text{"the score", "la note"}},
	{round.ByTieBreak, Text{"the time of submission, held against the tie-break", "le moment où le profil a été soumis, comparé au bris d’égalité"}},
	{round.ByProgram, Text{"the program", "le programme"}},
	{round.ByCategory, Text{"the category", "la catégorie"}},
	{round.ByNomination, Text{"the nomination", "la désignation"}},
	{round.ByType, Text{"the type of the round, which is not known", "le type de la ronde, qui n’est pas connu"}},
}

// Scale names the levels of a language: French calls those of both languages NCLC.
func Scale(lang Lang, of string) string { return Facts{Lang: lang}.scale(of) }
