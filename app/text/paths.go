package text

// Paths is the words of the screen that looks for the least effortful changes.
var Paths = struct {
	Title, Lead, Nothing                            Text
	Goal, Target, TargetHint, LastOf, Own           Text
	Number, NumberHint, NumberBad, By, ByHint       Text
	ByBad, Efforts, EffortsLead, EffortOurs, Weighs Text
	Working, Stop, Stopped, GoOn                    Text
	Reached, Alone, AloneOnly, None, NoneStopped    Text
	Found                                           Plural
	Path, On, Effort                                Text
	Step, StepNow, Without, OnlyTime, Wait          Text
	Together, NoProgram                             Text
	CategoryMet, CategoryNot, CategoryOpen          Text
	Order, Method, Offer, ToWhatIf                  Text
	Printed, PrintedGoal                            Text
}{
	Title:   pathsHeading,
	Lead:    Text{"Which changes together bring your score to a number by a day, with as little effort as possible. Every combination of up to four changes is tried.", "Quels changements, ensemble, amènent votre note à un nombre avant une date, avec le moins d’effort possible. Chaque combinaison d’au plus quatre changements est essayée."},
	Nothing: Text{"Nothing is told yet. Once you have given some answers, this page looks for the changes that may bring you to a score.", "Il n’y a pas encore de réponse. Après quelques réponses, cette page cherchera les changements qui pourraient vous amener à une note."},

	Goal:       Text{"What you want to reach", "Ce que vous voulez atteindre"},
	Target:     Text{"Score to reach", "Note à atteindre"},
	TargetHint: Text{"The lowest score of the last round of a type, or a number of your own.", "La note la plus basse de la dernière ronde d’un type, ou un nombre de votre choix."},
	LastOf:     Text{"{0}: {1} ({2})", "{0} : {1} ({2})"},
	Own:        Text{"A number of your own", "Un nombre de votre choix"},
	Number:     Text{"Your number", "Votre nombre"},
	NumberHint: Text{"From 1 to {0}.", "De 1 à {0}."},
	NumberBad:  Text{"Write a whole number from 1 to {0}.", "Écrivez un nombre entier de 1 à {0}."},
	By:         Text{"By this day, included", "Au plus tard ce jour-là"},
	ByHint:     Text{"All changes must be done by then; up to five years ahead.", "Tous les changements doivent être faits d’ici là; au plus cinq ans d’avance."},
	ByBad:      Text{"Choose a day after the one asked, at most five years later.", "Choisissez un jour après celui demandé, au plus cinq ans plus tard."},

	Efforts:     Text{"How hard each change is for you", "Ce que chaque changement vous demande"},
	EffortsLead: Text{"Easy weighs {0}, some effort {1}, hard {2}. What you would never do is left out.", "Facile pèse {0}, un certain effort {1}, difficile {2}. Ce que vous ne feriez jamais est laissé de côté."},
	EffortOurs:  Text{"The efforts and the shortest times are our own estimates, not official figures.", "Les efforts et les durées les plus courtes sont nos propres estimations, et non des chiffres officiels."},
	Weighs:      Text{"{0} ({1})", "{0} ({1})"},

	Working: Text{"Looking: {0} of {1}", "Recherche : {0} sur {1}"},
	Stop:    Text{"Stop", "Arrêter"},
	Stopped: Text{"Stopped. Effort rises as the search goes on, so nothing with less effort than what is shown was missed.", "Arrêté. L’effort croît au fil de la recherche : rien de moindre que ce qui est montré n’a été manqué."},
	GoOn:    Text{"Go on", "Continuer"},

	Reached:     Text{"Your score is {0} already: no change is needed to reach {1}.", "Votre note est déjà de {0} : aucun changement n’est nécessaire pour atteindre {1}."},
	Alone:       Text{"By itself, with nothing changed, your score reaches {0} on {1}. The paths below would be sooner.", "Toute seule, sans rien changer, votre note atteint {0} le {1}. Les chemins ci-dessous seraient plus rapides."},
	AloneOnly:   Text{"By itself, with nothing changed, your score reaches {0} on {1}. None of these changes would be sooner.", "Toute seule, sans rien changer, votre note atteint {0} le {1}. Aucun de ces changements ne serait plus rapide."},
	None:        Text{"No combination of up to four of these changes reaches {0} by {1}. A later day, a lower score or other efforts may help.", "Aucune combinaison d’au plus quatre de ces changements n’atteint {0} au {1}. Une date plus lointaine, une note plus basse ou d’autres efforts peuvent aider."},
	NoneStopped: Text{"Nothing was found before you stopped.", "Rien n’a été trouvé avant l’arrêt."},
	Found: Plural{
		Text{"{0} path to {1}", "{0} chemin vers {1}"},
		Text{"{0} paths to {1}, the least effort first", "{0} chemins vers {1}, le moindre effort d’abord"},
	},
	Path:   Text{"Path {0}", "Chemin {0}"},
	On:     Text{"on {0}", "le {0}"},
	Effort: Text{"Effort: {0}", "Effort : {0}"},

	Step:     Text{"from {0} to {1}", "du {0} au {1}"},
	StepNow:  Text{"from {0} on", "dès le {0}"},
	Without:  Text{"Why it is needed: without it, {0} on {1}.", "Pourquoi il le faut : sans lui, {0} le {1}."},
	Wait:     Text{"Why it is needed: without this time, {0} on {1}.", "Pourquoi il le faut : sans ce temps, {0} le {1}."},
	OnlyTime: Text{"Without it, {0} on {1}, and {2} if you wait until {3}: what it gives here is only time.", "Sans lui, {0} le {1}, et {2} si vous attendez jusqu’au {3} : il ne donne ici que du temps."},

	Together:     Text{"Programs met then: {0}", "Programmes dont les exigences seraient alors remplies : {0}"},
	NoProgram:    Text{"None of the three programs would be met then; without one a round may not invite you.", "Aucun des trois programmes ne serait alors rempli; sans l’un d’eux, une ronde ne peut vous inviter."},
	CategoryMet:  Text{"Such a round also asks for its category: met then.", "Une telle ronde exige aussi sa catégorie : remplie alors."},
	CategoryNot:  Text{"Such a round also asks for its category: not met then, so the score alone would not do.", "Une telle ronde exige aussi sa catégorie : non remplie alors, la note seule ne suffirait donc pas."},
	CategoryOpen: Text{"Such a round also asks for its category: open then.", "Une telle ronde exige aussi sa catégorie : ouverte alors."},

	Order: Text{
		"All changes begin on the day asked and run beside each other, save what takes a person’s whole time: work that only goes on comes first, then a new job, then full-time study, one after the other. A new job or study ends the job that is held. The score is that of the day on which the last change is done.",
		"Tous les changements commencent le jour demandé et se font en parallèle, sauf ce qui prend tout le temps d’une personne : le travail qui se poursuit vient d’abord, puis un nouvel emploi, puis les études à temps plein, l’un après l’autre. Un nouvel emploi ou des études mettent fin à l’emploi occupé. La note est celle du jour où le dernier changement est fait.",
	},
	Method: Text{
		"Each path is assessed as your own case is. A path may bring you to a score; it never promises an invitation.",
		"Chaque chemin est évalué comme votre dossier lui-même. Un chemin peut vous amener à une note; il ne promet jamais une invitation.",
	},
	Offer:    Text{"A job offer gives no points under these rules, so it is in no path.", "Une offre d’emploi ne donne pas de points selon ces règles : elle n’est dans aucun chemin."},
	ToWhatIf: Text{"What each change is worth", "Ce que vaut chaque changement"},

	Printed:     Text{"The least effort that reaches a score", "Le moindre effort pour atteindre une note"},
	PrintedGoal: Text{"Goal: {0} by {1}", "But : {0} au plus tard le {1}"},
}
