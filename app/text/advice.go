package text

// Advice is the words around the screens that say what to do next.
var Advice = struct {
	Screens, ToChange                         Text
	Change, Paths, Ahead, Couple, Next, Rules Text
}{
	Screens:  Text{"What next", "Et ensuite"},
	ToChange: Text{"What would change it", "Ce qui y changerait quelque chose"},
	Change:   Text{"Changes", "Changements"},
	Paths:    Text{"Paths", "Chemins"},
	Ahead:    Text{"36 months", "36 mois"},
	Couple:   Text{"Couple", "Couple"},
	Next:     Text{"Next round", "Prochaine ronde"},
	Rules:    Text{"Other rules", "Autres règles"},
}
