package text

// Report is the words of the report for paper.
var Report = struct {
	Title, Print, PrintHint, Unnamed, AsOf, Rules, RulesSince, RoundsUpTo          Text
	Score, Programs, Categories, Rounds, Answers, Warnings                         Text
	Part, Points, Most, Factor, StandsOn, Law, Requirement, Needed, Have, Verdict  Text
	Program, Category, Kind, Invited, LastLowest, Number, Total                    Text
	AndNotMet                                                                      Plural
	Annex, AnnexLead, Lines, Checklists, Funds, Sources, StillOpen, Reading, Small Text
	Open, NoRounds, Grid                                                           Text
	Outlook, OutlookLead, Outlooking                                               Text
}{
	Title:      Text{"Express Entry report", "Rapport Entrée express"},
	Print:      Text{"Print", "Imprimer"},
	PrintHint:  Text{"One page, and an annex with every line. Print it, or save it as a PDF.", "Une page, et une annexe avec chaque ligne. Imprimez-la ou enregistrez-la en PDF."},
	Unnamed:    Text{"A case without a name", "Un dossier sans nom"},
	AsOf:       Text{"As of {0}", "En date du {0}"},
	Rules:      Text{"Rules", "Règles"},
	RulesSince: Text{"{0} since {1}", "{0} depuis le {1}"},
	RoundsUpTo: Text{"rounds up to {0}, of {1}", "rondes jusqu’à la {0}, du {1}"},

	Score:      Text{"Score", "Note"},
	Programs:   Text{"Programs", "Programmes"},
	Categories: Text{"Categories", "Catégories"},
	Rounds:     Text{"Rounds of the last 12 months", "Rondes des 12 derniers mois"},
	Answers:    Text{"The answers it stands on", "Les réponses sur lesquelles elle repose"},
	Warnings:   Text{"Before you rely on this", "Avant de vous y fier"},

	Part:        Text{"Part", "Partie"},
	Points:      Text{"Points", "Points"},
	Most:        Text{"At most", "Maximum"},
	Factor:      Text{"Factor", "Facteur"},
	StandsOn:    Text{"Stands on", "Repose sur"},
	Law:         Text{"Where it is written", "Où c’est écrit"},
	Requirement: Text{"Requirement", "Exigence"},
	Needed:      Text{"Needed", "Exigé"},
	Have:        Text{"You have", "Vous avez"},
	Verdict:     Text{"Verdict", "Constat"},
	Program:     Text{"Program", "Programme"},
	Category:    Text{"Category", "Catégorie"},
	Kind:        Text{"Type of round", "Type de ronde"},
	Invited:     Text{"Would have invited you", "Auraient mené à une invitation"},
	LastLowest:  Text{"Last lowest score", "Dernière note la plus basse"},
	Number:      Text{"{0} of {1}", "{0} sur {1}"},
	Total:       Text{"Total", "Total"},
	AndNotMet: Plural{
		Text{"{0} category is not met.", "{0} catégorie n’est pas satisfaite."},
		Text{"{0} categories are not met.", "{0} catégories ne sont pas satisfaites."},
	},

	Outlook:     Text{"What may come", "Ce qui peut venir"},
	OutlookLead: Text{"Assessments of this case on coming days, and of changed copies of it. Rules and rounds may change; nothing here is a promise.", "Évaluations de ce dossier à des dates à venir, et de copies modifiées. Les règles et les rondes peuvent changer; rien ici n’est une promesse."},
	Outlooking:  Text{"More is being assessed.", "D’autres évaluations sont en cours."},

	Annex:      Text{"Annex: the working", "Annexe : le détail"},
	AnnexLead:  Text{"Every line with the fact it stands on and the place in the law, then the checklists, the settlement funds and the sources.", "Chaque ligne avec le fait sur lequel elle repose et sa place dans la loi, puis les listes d’exigences, les fonds d’établissement et les sources."},
	Lines:      Text{"The score, line by line", "La note, ligne par ligne"},
	Checklists: Text{"What each program and category asks for", "Ce que chaque programme et chaque catégorie exigent"},
	Funds:      Text{"Settlement funds", "Fonds d’établissement"},
	Sources:    Text{"Sources", "Sources"},
	StillOpen:  Text{"Still open: {0}", "Reste à préciser : {0}"},
	Reading:    Text{"{0}: {1}", "{0} : {1}"},
	Small: Text{
		"Information, not legal advice: what counts is the law on the day, and the decision of an officer. Not affiliated with the Government of Canada. Made with Portage from the answers above, with the rules named above.",
		"De l’information, et non des conseils juridiques : ce qui compte, c’est la loi en vigueur le jour même et la décision d’un agent. Sans lien avec le gouvernement du Canada. Fait avec Portage à partir des réponses ci-dessus, selon les règles nommées ci-dessus.",
	},
	Open:     Text{"at least", "au moins"},
	NoRounds: Text{"No round is known in these 12 months.", "Aucune ronde n’est connue pour ces 12 mois."},
	Grid:     Text{"{0}, selection grid: {1}", "{0}, grille de sélection : {1}"},
}
