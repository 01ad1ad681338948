package text

// Choice is a value of the case file and what it is called.
type Choice struct {
	Value string
	Name  Text
}

// ChoicesAt gives the values that a place offers, in the order in which they are shown; none where the place is no choice.
func ChoicesAt(place string) []Choice {
	known := withoutNumbers(place)
	if all, ok := choices.find(known); ok {
		return all
	}
	return choices.at(ofPerson(known))
}

func ofPerson(place string) string {
	if len(place) > len("partner.") && place[:len("partner.")] == "partner." {
		return "person." + place[len("partner."):]
	}
	return place
}

var choices = table[[]Choice]{
	{"status", []Choice{
		{"single", Text{"Single", "Célibataire"}},
		{"married", Text{"Married", "Marié ou mariée"}},
		{"common_law", Text{"Common-law", "Conjoint ou conjointe de fait"}},
		{"separated", Text{"Separated", "Séparé ou séparée"}},
		{"divorced", Text{"Divorced", "Divorcé ou divorcée"}},
		{"widowed", Text{"Widowed", "Veuf ou veuve"}},
	}},
	{"person.first_language", []Choice{
		{"en", Text{"English", "Anglais"}},
		{"fr", Text{"French", "Français"}},
		{"", Text{"Whichever gives more points", "Celle qui donne le plus de points"}},
	}},
	{"person.education[].level", []Choice{
		{"secondary", Text{"Secondary school diploma", "Diplôme d’études secondaires"}},
		{"one_year", Text{"One-year program", "Programme d’un an"}},
		{"two_year", Text{"Two-year program", "Programme de deux ans"}},
		{"three_plus", Text{"Bachelor’s degree, or a program of three years or more", "Baccalauréat, ou programme de trois ans ou plus"}},
		{"masters", Text{"Master’s degree", "Maîtrise"}},
		{"professional", Text{"Professional degree (medicine, law, pharmacy …)", "Diplôme professionnel (médecine, droit, pharmacie…)"}},
		{"doctoral", Text{"Doctorate (PhD)", "Doctorat"}},
		{"none", Text{"Less than secondary school", "Moins que le secondaire"}},
	}},
	{"offer.basis", []Choice{
		{"lmia", Text{"A labour market impact assessment (LMIA) for this offer", "Une étude d’impact sur le marché du travail (EIMT) pour cette offre"}},
		{"lmia_permit", Text{"My work permit for this employer, based on an LMIA", "Mon permis de travail pour cet employeur, fondé sur une EIMT"}},
		{"exempt_permit", Text{"My work permit for this employer, exempt from an LMIA", "Mon permis de travail pour cet employeur, dispensé d’EIMT"}},
		{"open_permit", Text{"An open work permit, and none of these", "Un permis de travail ouvert, et rien de cela"}},
	}},
}
