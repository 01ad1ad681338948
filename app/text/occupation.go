package text

// Occupation holds the words of the pages of occupations.
var Occupation = struct {
	PageTitle, PageDescription, FinderTitle, FinderDescription Text
	Finder, FinderLead, Search, SearchHint, Broad              Text
	Any, AnyTitle, AnyLead                                     Text
	Missing, MissingLead, FindOne, AllOccupations              Text
	Code, Teer, Version                                        Text
	Duties, DutiesLink                                         Text
	Choose, Already, GoToJob, NoStorage, Unreadable, Full      Text
	Titles, Examples, Everyday, MoreTitles                     Text
	NothingElse, TitlesComing, TitlesFailed, TryAgain          Text
	Alike, AlikeLead, OnlyItsTitles                            Text
	Categories, CategoriesNow, CategoriesBefore                Text
	Since, FromTo, NoneNow, NoneEver, ForMilitaryOffer         Text
	CategoriesAsOf, CategoriesAsk                              Text
	Rounds, RoundsLead, RoundsNone, NotByOccupation            Text
	Place                                                      Text
	Levels                                                     [4]Text
	Teers                                                      [6]Text
	Parts                                                      Text
}{
	PageTitle:         Text{"NOC {0}: {1} | Portage", "CNP {0} : {1} | Portage"},
	PageDescription:   Text{"NOC {0}, TEER {1}: the categories that list it now and before, their rounds of invitations, its job titles, and what it is easily confused with.", "CNP {0}, FEER {1} : les catégories qui la comprennent, aujourd’hui et auparavant, leurs rondes d’invitations, ses appellations d’emploi et les professions avec lesquelles on la confond."},
	FinderTitle:       Text{"Find your occupation and its NOC code | Portage", "Trouvez votre profession et son code de la CNP | Portage"},
	FinderDescription: Text{"Every occupation of the National Occupational Classification, by any name people use for it or category by category.", "Toutes les professions de la Classification nationale des professions, par le nom que les gens leur donnent ou catégorie par catégorie."},

	Finder:     Text{"Find your occupation", "Trouvez votre profession"},
	FinderLead: Text{"Express Entry knows your work by its NOC code.", "Entrée express désigne votre travail par son code de la CNP."},
	Search:     Text{"What do you do?", "Que faites-vous dans la vie?"},
	SearchHint: Text{"Any name people use for it, in English or in French, or the first digits of its code.", "Le nom que les gens lui donnent, en français ou en anglais, ou les premiers chiffres de son code."},
	Broad:      Text{"Or look through the ten broad categories", "Ou parcourez les dix grandes catégories"},

	Any:      Text{"Occupation", "Profession"},
	AnyTitle: Text{"Occupation | Portage", "Profession | Portage"},
	AnyLead:  Text{"The page of this occupation appears once the calculator has loaded.", "La page de cette profession s’affiche dès que le calculateur est chargé."},

	Missing:        Text{"There is no occupation {0}", "La profession {0} n’existe pas"},
	MissingLead:    Text{"{0} is not a code of NOC {1}. The nearest codes:", "{0} n’est pas un code de la CNP {1}. Les codes les plus proches :"},
	FindOne:        Text{"Find an occupation", "Trouver une profession"},
	AllOccupations: Text{"All occupations", "Toutes les professions"},

	Code:    Text{"NOC code", "Code de la CNP"},
	Teer:    Text{"TEER", "FEER"},
	Version: Text{"Classification: NOC {0}, compared with its source on {1}.", "Classification : CNP {0}, comparée à sa source le {1}."},

	Duties:     Text{"IRCC looks at what you did, not at the title.", "IRCC tient compte de ce que vous avez fait, et non du titre de l’emploi."},
	DutiesLink: Text{"Main duties on the official page", "Fonctions principales sur la page officielle"},

	Choose:     Text{"This is my occupation", "C’est ma profession"},
	Already:    Text{"This occupation is already in your case: job {0}.", "Cette profession est déjà dans votre dossier : emploi {0}."},
	GoToJob:    Text{"Go to this job", "Aller à cet emploi"},
	NoStorage:  Text{"It could not be kept on this device: its storage is blocked or full. Nothing was changed.", "Elle n’a pas pu être conservée sur cet appareil : son stockage est bloqué ou plein. Rien n’a été changé."},
	Unreadable: Text{"Some of the answers kept on this device cannot be read, so nothing was changed. See them in the calculator.", "Certaines des réponses conservées sur cet appareil ne peuvent pas être lues; rien n’a donc été changé. Voyez-les dans le calculateur."},
	Full:       Text{"Your case has no room for another job. Nothing was changed.", "Votre dossier n’a plus de place pour un autre emploi. Rien n’a été changé."},

	Titles:       Text{"What it is called", "Comment on l’appelle"},
	Examples:     Text{"Sample job titles", "Exemples d’appellations d’emploi"},
	Everyday:     Text{"People also say", "On dit aussi"},
	MoreTitles:   Text{"All other job titles", "Toutes les autres appellations d’emploi"},
	NothingElse:  Text{"We know of no other name.", "Nous ne connaissons pas d’autre nom."},
	TitlesComing: Text{"The job titles are on their way.", "Les appellations d’emploi arrivent."},
	TitlesFailed: Text{"The job titles are not on this device yet. They need a network, once.", "Les appellations d’emploi ne sont pas encore sur cet appareil. Il leur faut un réseau, une seule fois."},
	TryAgain:     Text{"Try again", "Réessayer"},

	Alike:         Text{"Easily confused with", "À ne pas confondre avec"},
	AlikeLead:     Text{"Words in the titles of one and not of the other are a hint. The duties decide.", "Les mots qui figurent dans les appellations de l’une et non de l’autre sont un indice. Ce sont les fonctions qui décident."},
	OnlyItsTitles: Text{"Only in its titles", "Dans ses appellations seulement"},

	Categories:       Text{"Category-based selection", "Sélection axée sur les catégories"},
	CategoriesNow:    Text{"Categories now", "Catégories actuelles"},
	CategoriesBefore: Text{"Before", "Auparavant"},
	Since:            Text{"since {0}", "depuis le {0}"},
	FromTo:           Text{"from {0} to {1}", "du {0} au {1}"},
	NoneNow:          Text{"None", "Aucune"},
	NoneEver:         Text{"No category lists it, and none has before.", "Aucune catégorie ne la comprend, et aucune ne l’a comprise auparavant."},
	ForMilitaryOffer: Text{"for an offer of the Canadian Armed Forces in this occupation", "pour une offre des Forces armées canadiennes dans cette profession"},
	CategoriesAsOf:   Text{"As of the list in force since {0}, checked on {1}.", "Selon la liste en vigueur depuis le {0}, vérifiée le {1}."},
	CategoriesAsk:    Text{"A listed occupation alone is not enough: the calculator shows what each category asks for.", "Une profession de la liste ne suffit pas : le calculateur montre ce qu’exige chaque catégorie."},

	Rounds:          Text{"Its rounds of invitations", "Ses rondes d’invitations"},
	RoundsLead:      Text{"The rounds of its categories, held while they listed it.", "Les rondes de ses catégories, tenues pendant qu’elles la comprenaient."},
	RoundsNone:      Text{"No round was for a category that listed it at the time.", "Aucune ronde n’a visé une catégorie qui la comprenait à ce moment-là."},
	NotByOccupation: Text{"General rounds and rounds for one program did not look at the occupation.", "Les rondes générales et celles d’un seul programme n’ont pas tenu compte de la profession."},

	Place: Text{"Its place in the classification", "Sa place dans la classification"},
	Levels: [4]Text{
		{"Broad category {0}", "Grande catégorie {0}"},
		{"Major group {0}", "Grand groupe {0}"},
		{"Sub-major group {0}", "Sous-grand groupe {0}"},
		{"Minor group {0}", "Sous-groupe {0}"},
	},
	Teers: [6]Text{
		{"management", "gestion"},
		{"usually a university degree", "généralement un diplôme universitaire"},
		{"usually a college diploma, an apprenticeship of two years or more, or supervision of others", "généralement un diplôme d’études collégiales, un apprentissage de deux ans ou plus, ou un rôle de supervision"},
		{"usually a college diploma, an apprenticeship of less than two years, or more than six months of training on the job", "généralement un diplôme d’études collégiales, un apprentissage de moins de deux ans, ou plus de six mois de formation en cours d’emploi"},
		{"usually a high school diploma, or several weeks of training on the job", "généralement un diplôme d’études secondaires, ou plusieurs semaines de formation en cours d’emploi"},
		{"usually a short demonstration of the work, and no formal education", "généralement une brève démonstration du travail, sans exigence scolaire"},
	},

	Parts: Text{"Parts of the site", "Parties du site"},
}

// TeerMeaning says what training, education, experience and responsibilities a category stands for, 0 to 5: "1: usually a university degree".
func TeerMeaning(lang Lang, teer int) string {
	return teerMeaning.Fill(lang, Number(lang, teer), Occupation.Teers[teer].In(lang))
}

var teerMeaning = Text{"{0}: {1}", "{0} : {1}"}
