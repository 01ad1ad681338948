package text

// Result is the words of the answer: the score, why it is what it is, the programs, the categories and the editions.
var Result = struct {
	Why, Programs, Categories, Editions                                   Text // headings
	ScoreName, ShortName, AtLeast, UpTo, AsOf, ShortAsOf, InForce, Of, To Text // the score and its day
	ProgramsMet, CategoriesMet                                            Text // the answer in short
	NoProgram, NoCategory, AlsoOpen, NoCategories, NoProgramNoCall        Text
	RoundsOpen                                                            Plural
	Warnings                                                              Text
	OfMost, Parts                                                         Text // lines
	SectionOf, NoSpouse, SpouseOpen, FirstIs                              Text
	NotAnswered, SoFar, NothingFound                                      Text // facts
	NextStep, Full, Worth, NoStep, Earned, PartsOver                      Text // what would change a line
	StillOpen, Between, OpenPoint, ReadingPoints                          Text
	Needs, Has                                                            Text // checks
	CategoryNeedsProgram                                                  Text
	EditionSince, Checked, LastKnown, Sources                             Text
	RoundsEdition, NotApplying                                            Text
}{
	Why:        Text{"Why this score", "Pourquoi cette note"},
	Programs:   Text{"The three programs", "Les trois programmes"},
	Categories: Text{"Categories", "Catégories"},
	Editions:   Text{"Which rules answered", "Les règles qui ont répondu"},

	ScoreName: Text{"Comprehensive Ranking System (CRS) score", "Note du Système de classement global (SCG)"},
	ShortName: Text{"CRS score", "Note du SCG"},
	AtLeast:   Text{"at least", "au moins"},
	UpTo:      Text{"It may reach {0}, depending on what is still open.", "Elle pourrait atteindre {0}, selon ce qui reste ouvert."},
	AsOf:      Text{"As of {0}", "En date du {0}"},
	ShortAsOf: Text{"as of {0}", "au {0}"},
	InForce:   Text{"CRS rules in force since {0}", "Règles du SCG en vigueur depuis le {0}"},
	Of:        Text{"{0} of {1}", "{0} sur {1}"},
	To:        Text{"{0} to {1}", "{0} à {1}"},

	ProgramsMet:     Text{"Programs met", "Programmes dont vous remplissez les exigences"},
	CategoriesMet:   Text{"Categories met", "Catégories dont vous remplissez les exigences"},
	NoProgram:       Text{"None of the three", "Aucun des trois"},
	NoCategory:      Text{"None", "Aucune"},
	AlsoOpen:        Text{"Open: {0}", "Ouvert : {0}"},
	NoCategories:    Text{"There were no categories on this day.", "Il n’y avait pas de catégories ce jour-là."},
	NoProgramNoCall: Text{"A round may only invite people who meet one of the three programs.", "Une ronde ne peut inviter que des personnes qui remplissent les exigences d’un des trois programmes."},
	RoundsOpen: Plural{
		Text{"{0} is open", "{0} reste ouverte"},
		Text{"{0} are open", "{0} restent ouvertes"},
	},

	Warnings: Text{"Before you rely on this", "Avant de vous y fier"},

	OfMost:    Text{"of {0}", "sur {0}"},
	Parts:     Text{"How it adds up", "Le détail du calcul"},
	SectionOf: Text{"{0} of at most {1} points", "{0} points sur un maximum de {1}"},
	NoSpouse: Text{
		"No spouse or partner who counts comes with you, so this section gives nothing and the first one gives more.",
		"Aucun époux ou conjoint de fait qui compte ne vous accompagne : cette section ne donne rien et la première donne davantage.",
	},
	SpouseOpen: Text{
		"Whether a spouse or partner comes with you is not answered yet. Of the two readings, the one that gives fewer points is shown.",
		"On ne sait pas encore si un époux ou conjoint de fait vous accompagne. Des deux lectures, celle qui donne le moins de points est montrée.",
	},
	FirstIs: Text{"First official language: {0}", "Première langue officielle : {0}"},

	NotAnswered:  Text{"Not answered yet", "Pas encore de réponse"},
	SoFar:        Text{"at least {0}", "au moins {0}"},
	NothingFound: Text{"Nothing that counts", "Rien qui compte"},

	NextStep:  Text{"Next step that pays: {0} (+{1} here)", "Prochaine étape utile : {0} (+{1} ici)"},
	Full:      Text{"This is the most that this factor gives.", "C’est le maximum de ce facteur."},
	Worth:     Text{"Up to {0} for those who have it.", "Jusqu’à {0} pour les personnes concernées."},
	NoStep:    Text{"No further step adds points here.", "Aucune autre étape n’ajoute de points ici."},
	Earned:    Text{"Earned: {0}. Counted, because the section is full: {1}.", "Obtenus : {0}. Retenus, la section étant pleine : {1}."},
	PartsOver: Text{"The parts add up to {0}; together they give at most {1}.", "La somme des parties est de {0}; ensemble, elles donnent au plus {1}."},

	StillOpen:     Text{"Still open: {0}", "Reste à préciser : {0}"},
	Between:       Text{" · ", " · "},
	OpenPoint:     Text{"Open point of law: {0}", "Point de droit ouvert : {0}"},
	ReadingPoints: Text{"{0}: {1}", "{0} : {1}"},

	Needs:                Text{"Needed: {0}", "Exigé : {0}"},
	Has:                  Text{"You have: {0}", "Vous avez : {0}"},
	CategoryNeedsProgram: Text{"A category round also asks that you meet one of the three programs.", "Une ronde par catégorie exige aussi que vous remplissiez les exigences d’un des trois programmes."},

	EditionSince:  Text{"in force since {0}", "en vigueur depuis le {0}"},
	Checked:       Text{"compared with its sources on {0}", "comparé à ses sources le {0}"},
	LastKnown:     Text{"known up to {0}", "connu jusqu’au {0}"},
	Sources:       Text{"Sources", "Sources"},
	RoundsEdition: Text{"newest round: {0}", "ronde la plus récente : {0}"},
	NotApplying:   Text{"not used", "sans objet"},
}

// Editions are the names of the tables that an answer stands on, by what an edition is of.
var editions = words{
	{"crs", Text{"Comprehensive Ranking System", "Système de classement global"}},
	{"programs", Text{"Programs", "Programmes"}},
	{"language", Text{"Language tests", "Tests linguistiques"}},
	{"funds", Text{"Settlement funds", "Fonds d’établissement"}},
	{"categories", Text{"Categories", "Catégories"}},
	{"rounds", Text{"Rounds of invitations", "Rondes d’invitations"}},
}

// Edition gives the name of what an edition is of: crs, programs, language, funds, categories or rounds.
func Edition(of string) Text { return editions.at(of) }

// Section is one of the four sections of the CRS.
type Section uint8

// The four sections of the CRS, A to D.
const (
	Core Section = iota
	Spouse
	Transferability
	Additional
)

var sections = [...]struct{ name, short Text }{
	{Text{"Core / human capital factors", "Facteurs de base / du capital humain"}, Text{"Core", "Base"}},
	{Text{"Spouse or common-law partner factors", "Facteurs liés à l’époux ou au conjoint de fait"}, Text{"Spouse or partner", "Époux ou conjoint"}},
	{Text{"Skill transferability factors", "Facteurs de transférabilité des compétences"}, Text{"Transferability", "Transférabilité"}},
	{Text{"Additional points", "Points supplémentaires"}, Text{"Additional", "Supplémentaires"}},
}

// Name gives the section's full name.
func (s Section) Name() Text { return sections[s].name }

// Short gives the section's name for the bar of four parts.
func (s Section) Short() Text { return sections[s].short }

// Points writes a number of points: "1 point", "3 points".
func Points(lang Lang, n int) string { return points.In(lang, n) }

var points = Plural{Text{"{0}\u00a0point", "{0}\u00a0point"}, Text{"{0}\u00a0points", "{0}\u00a0points"}}

// Language gives the name of an official language, en or fr.
func Language(id string) Text { return languages.at(id) }

var languages = words{{"en", Text{"English", "anglais"}}, {"fr", Text{"French", "français"}}}

// Verdict gives the word for met, not_met and open, and for invited, not_invited and not_eligible.
func Verdict(id string) Text { return verdicts.at(id) }

var verdicts = words{
	{"met", Text{"Met", "Satisfait"}},
	{"not_met", Text{"Not met", "Non satisfait"}},
	{"open", Text{"Open", "Ouvert"}},
	{"invited", Text{"Invited", "Invitation"}},
	{"not_invited", Text{"Not invited", "Pas d’invitation"}},
	{"not_eligible", Text{"Not eligible", "Non admissible"}},
}
