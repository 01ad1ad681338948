package text

// Gallery holds the words of the screen that shows every part of the pages in every state.
var Gallery = struct {
	Lead, State, Buttons, Links, Questions, Wrong, Notices, Marks, Steps, Score, Screens, List, Rows Text
	States                                                                                           [5]Text
}{
	Lead:      Text{"For those who build Portage: every part in every state, in the language and the colours of this page.", "Pour les personnes qui construisent Portage : chaque élément dans chaque état, dans la langue et les couleurs de cette page."},
	State:     Text{"State", "État"},
	Buttons:   Text{"Buttons and links", "Boutons et liens"},
	Links:     Text{"A link in a line of text", "Un lien dans une ligne de texte"},
	Questions: Text{"Questions", "Questions"},
	Wrong:     Text{"Answers that cannot be read", "Réponses qui ne peuvent pas être lues"},
	Notices:   Text{"Notices", "Avis"},
	Marks:     Text{"Verdicts", "Verdicts"},
	Steps:     Text{"Steps", "Étapes"},
	Score:     Text{"Score in view", "Note toujours visible"},
	Screens:   Text{"Screens", "Écrans"},
	List:      Text{"Lists", "Listes"},
	Rows:      Text{"Answers said back", "Réponses redites"},
	States: [5]Text{
		{"A whole case", "Un dossier complet"},
		{"Nothing told", "Aucune réponse"},
		{"A couple, much still open", "Un couple, beaucoup de réponses manquantes"},
		{"Everything told", "Toutes les réponses"},
		{"A day of 2016", "Un jour de 2016"},
	},
}
