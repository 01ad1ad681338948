package text

// RoundList holds the words of the screen of all rounds: its charts and its table.
var RoundList = struct {
	Behind                                           Plural // {0} days since the newest round, as of {1}
	BehindCure                                       Text
	YearInvited, YearOpen                            Plural
	Charts, ChartsLead, ChartOf                      Text
	Finding                                          Plural // {0} rounds of {1}, the last down to {2} on {3}
	Invited, Open                                    Plural // {0} of {1}
	Points, Yours, YoursHere, YoursAtLeast, YoursOut Text
	Closer, CloserTo                                 Text
	ToTable                                          Plural
	Table, Round, Date, Name                         Text
	Invitations, LowestScore                         Text
	SortBy, Year, AnyYear                            Text
}{
	Behind: Plural{
		Text{"As of {1} that is {0} day ago. IRCC holds rounds about every two weeks: those held since are missing here.", "Au {1}, elle date de {0} jour. IRCC tient des rondes environ toutes les deux semaines : celles tenues depuis manquent ici."},
		Text{"As of {1} that is {0} days ago. IRCC holds rounds about every two weeks: those held since are missing here.", "Au {1}, elle date de {0} jours. IRCC tient des rondes environ toutes les deux semaines : celles tenues depuis manquent ici."},
	},
	BehindCure: Text{"Add them from IRCC’s file", "Ajoutez-les à partir du fichier d’IRCC"},
	YearInvited: Plural{
		Text{"Of the {1} rounds in the 12 months up to {2}, {0} would have invited you.", "Sur les {1} rondes des 12 mois jusqu’au {2}, {0} aurait mené à une invitation."},
		Text{"Of the {1} rounds in the 12 months up to {2}, {0} would have invited you.", "Sur les {1} rondes des 12 mois jusqu’au {2}, {0} auraient mené à une invitation."},
	},
	YearOpen: Plural{
		Text{"{0} more is open: an answer is missing.", "{0} autre reste ouverte : il manque une réponse."},
		Text{"{0} more are open: an answer is missing.", "{0} autres restent ouvertes : il manque une réponse."},
	},

	Charts:     Text{"Lowest scores, type by type", "Les notes les plus basses, type par type"},
	ChartsLead: Text{"Rounds of different types cannot be compared: each type has its own chart and its own scale.", "Les rondes de types différents ne se comparent pas : chaque type a son graphique et sa propre échelle."},
	ChartOf:    Text{"Show the rounds of", "Montrer les rondes du type"},
	Finding: Plural{
		Text{"{1}: {0} round, lowest score {2} on {3}", "{1} : {0} ronde, note la plus basse de {2} le {3}"},
		Text{"{1}: {0} rounds, last lowest score {2} on {3}", "{1} : {0} rondes, dernière note la plus basse de {2} le {3}"},
	},
	Invited: Plural{
		Text{"{0} of {1} would have invited you, as you were on its day.", "{0} sur {1} aurait mené à une invitation, selon votre situation ce jour-là."},
		Text{"{0} of {1} would have invited you, as you were on its day.", "{0} sur {1} auraient mené à une invitation, selon votre situation ce jour-là."},
	},
	Open: Plural{
		Text{"{0} is open.", "{0} reste ouverte."},
		Text{"{0} are open.", "{0} restent ouvertes."},
	},
	Points:       Text{"A round: its date and the lowest score invited", "Une ronde : sa date et la note la plus basse invitée"},
	Yours:        Text{"Your own score, as it was on each day", "Votre note, telle qu’elle était chaque jour"},
	YoursHere:    Text{"you {0}", "vous {0}"},
	YoursAtLeast: Text{"you {0}+", "vous {0}+"},
	YoursOut:     Text{"Your score of {0} on the last of them lies outside this chart.", "Votre note de {0} à la dernière d’entre elles est hors de ce graphique."},
	Closer:       Text{"Look closer", "Voir de plus près"},
	CloserTo:     Text{"Look closer: {0}", "Voir de plus près : {0}"},
	ToTable: Plural{
		Text{"See {0} round in the table", "Voir {0} ronde dans le tableau"},
		Text{"See these {0} rounds in the table", "Voir ces {0} rondes dans le tableau"},
	},

	Table:       Text{"All rounds in a table", "Toutes les rondes dans un tableau"},
	Round:       Text{"Round", "Ronde"},
	Date:        Text{"Date", "Date"},
	Name:        Text{"Name given by IRCC", "Nom donné par IRCC"},
	Invitations: Text{"Invitations", "Invitations"},
	LowestScore: Text{"Lowest score", "Note la plus basse"},
	SortBy:      Text{"Sort by", "Trier par"},
	Year:        Text{"Year", "Année"},
	AnyYear:     Text{"All years", "Toutes les années"},
}
