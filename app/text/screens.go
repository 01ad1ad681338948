package text

// Screen is what a screen of the calculator is called: at its top, and in the browser's tab or a search engine.
type Screen struct {
	Heading Text
	Title   Text // of the tab, before the name of the site
	About   Text // one sentence
}

// ScreenAt gives the words of the screen at an address below its language's folder, like "study/".
func ScreenAt(address string) Screen { return screens.at(address) }

// The headings of the screens that are a page of their own.
var (
	changeHeading = Text{"What would change your score", "Ce qui changerait votre note"}
	pathsHeading  = Text{"The least effort that reaches a score", "Le moindre effort pour atteindre une note"}
	aheadHeading  = Text{"What is ahead", "Ce qui vous attend"}
	coupleHeading = Text{"Which of you should apply", "Qui de vous deux présente la demande"}
	nextHeading   = Text{"The next round", "La prochaine ronde"}
	rulesHeading  = Text{"Rules through time", "Les règles au fil du temps"}
)

var screens = table[Screen]{
	{"", Screen{
		Text{"Where do you stand in Express Entry?", "Où en êtes\u2011vous dans Entrée express?"},
		Text{"Express Entry calculator", "Calculateur Entrée express"},
		Text{"Where you stand in Express Entry, why, and what would change it: points, programs, categories and every round of invitations since 2015.", "Où vous en êtes dans Entrée express, pourquoi, et ce qui y changerait quelque chose : points, programmes, catégories et chaque ronde d’invitations depuis 2015."},
	}},
	{"quick/", Screen{
		Text{"Quick entry", "Saisie rapide"},
		Text{"Quick entry", "Saisie rapide"},
		Text{"Your Express Entry score from your age, language levels and years of work.", "Votre note dans Entrée express d’après votre âge, vos niveaux de langue et vos années de travail."},
	}},
	{"you/", Screen{
		Text{"You", "Vous"},
		Text{"You", "Vous"},
		Text{"Your age and your family, for your score in Express Entry.", "Votre âge et votre famille, pour votre note dans Entrée express."},
	}},
	{"study/", Screen{
		Text{"Study", "Études"},
		Text{"Study", "Études"},
		Text{"Your diplomas and their assessment, for your score in Express Entry.", "Vos diplômes et leur évaluation, pour votre note dans Entrée express."},
	}},
	{"languages/", Screen{
		Text{"Languages", "Langues"},
		Text{"Languages", "Langues"},
		Text{"Your English and French test results, for your score in Express Entry.", "Vos résultats de tests de français et d’anglais, pour votre note dans Entrée express."},
	}},
	{"work/", Screen{
		Text{"Work", "Travail"},
		Text{"Work", "Travail"},
		Text{"Your jobs in Canada and abroad, for your score in Express Entry.", "Vos emplois au Canada et à l’étranger, pour votre note dans Entrée express."},
	}},
	{"partner/", Screen{
		Text{"Your spouse or partner", "Votre époux ou conjoint"},
		Text{"Your spouse or partner", "Votre époux ou conjoint"},
		Text{"What your spouse or partner brings to your score in Express Entry.", "Ce que votre époux ou conjoint apporte à votre note dans Entrée express."},
	}},
	{"ties/", Screen{
		Text{"Ties to Canada", "Liens avec le Canada"},
		Text{"Ties to Canada", "Liens avec le Canada"},
		Text{"Nomination, family in Canada and certificates, for your score in Express Entry.", "Désignation, famille au Canada et certificats, pour votre note dans Entrée express."},
	}},
	{"offer/", Screen{
		Text{"Offer, funds and profile", "Offre, fonds et profil"},
		Text{"Offer, funds and profile", "Offre, fonds et profil"},
		Text{"Job offer, settlement funds and the day of your profile, for the programs of Express Entry.", "Offre d’emploi, fonds d’établissement et date de votre profil, pour les programmes d’Entrée express."},
	}},
	{"check/", Screen{
		Text{"Check your answers", "Vérifiez vos réponses"},
		Text{"Check your answers", "Vérifiez vos réponses"},
		Text{"All your answers in one place, each with a way to change it.", "Toutes vos réponses au même endroit, chacune avec un moyen de la modifier."},
	}},
	{"result/", Screen{
		Text{"Where you stand", "Où vous en êtes"},
		Text{"Where you stand", "Où vous en êtes"},
		Text{"Your score, the three programs, the categories and the last rounds of invitations, with the rule behind each line.", "Votre note, les trois programmes, les catégories et les dernières rondes d’invitations, avec la règle derrière chaque ligne."},
	}},
	{"rounds/", Screen{
		Text{"Rounds of invitations", "Rondes d’invitations"},
		Text{"All Express Entry rounds of invitations since 2015", "Toutes les rondes d’invitations d’Entrée express depuis 2015"},
		Text{"Every Express Entry round of invitations since 2015 by type, with its lowest score, its tie-break and what it would have meant for you.", "Chaque ronde d’invitations d’Entrée express depuis 2015 par type, avec sa note la plus basse, son bris d’égalité et ce qu’elle aurait signifié pour vous."},
	}},
	{"cases/", Screen{
		Text{"Your cases", "Vos dossiers"},
		Text{"Your cases", "Vos dossiers"},
		Text{"Several people kept by name on this device: open, duplicate, compare, save and delete.", "Plusieurs personnes gardées par nom sur cet appareil : ouvrir, dupliquer, comparer, enregistrer et supprimer."},
	}},
	{"compare/", Screen{
		Text{"Compare two cases", "Comparer deux dossiers"},
		Text{"Compare two cases", "Comparer deux dossiers"},
		Text{"Two cases side by side: what differs, and why the score does.", "Deux dossiers côte à côte : ce qui diffère, et pourquoi la note diffère."},
	}},
	{"share/", Screen{
		Text{"Share this case", "Partager ce dossier"},
		Text{"Share this case", "Partager ce dossier"},
		Text{"A link or a QR code that carries the case itself and is never sent to a server.", "Un lien ou un code QR qui contient le dossier lui-même et n’est jamais envoyé à un serveur."},
	}},
	{"report/", Screen{
		Text{"Report", "Rapport"},
		Text{"Report", "Rapport"},
		Text{"Where you stand on paper: one page and an annex with every line and its source.", "Où vous en êtes, sur papier : une page et une annexe avec chaque ligne et sa source."},
	}},
	{"sources/", Screen{
		Text{"Rules and sources", "Règles et sources"},
		Text{"Rules and sources", "Règles et sources"},
		Text{"Every edition of the rules that this calculator knows, with its first day in force and its sources.", "Chaque version des règles que ce calculateur connaît, avec son premier jour en vigueur et ses sources."},
	}},
	{"change/", Screen{
		changeHeading,
		Text{"What would change your score", "Ce qui changerait votre note"},
		Text{"Every realistic change to your case and what it is worth in Express Entry: points by line, programs, categories and rounds.", "Chaque changement réaliste à votre dossier et ce qu’il vaut dans Entrée express : points par ligne, programmes, catégories et rondes."},
	}},
	{"paths/", Screen{
		pathsHeading,
		Text{"Paths to a score", "Chemins vers une note"},
		Text{"The least effortful changes that bring your Express Entry score to a number by a day.", "Les changements les moins exigeants qui amènent votre note d’Entrée express à un nombre avant une date."},
	}},
	{"ahead/", Screen{
		aheadHeading,
		Text{"The next 36 months", "Les 36 prochains mois"},
		Text{"Birthdays, years of work, tests that expire: your Express Entry score on every day of the next 36 months.", "Anniversaires, années de travail, tests qui expirent : votre note d’Entrée express chaque jour des 36 prochains mois."},
	}},
	{"couple/", Screen{
		coupleHeading,
		Text{"Which of you should apply", "Qui de vous deux devrait présenter la demande"},
		Text{"Every order in which a couple can apply in Express Entry, with its score, programs and funds.", "Chaque ordre dans lequel un couple peut présenter sa demande dans Entrée express, avec sa note, ses programmes et ses fonds."},
	}},
	{"next/", Screen{
		nextHeading,
		Text{"The next round of invitations", "La prochaine ronde d’invitations"},
		Text{"When the next round of each type may come and at what lowest score, from the record alone, with how far such forecasts were off.", "Quand la prochaine ronde de chaque type peut avoir lieu et à quelle note la plus basse, d’après les rondes passées seulement, avec l’écart de ces prévisions."},
	}},
	{"rules/", Screen{
		rulesHeading,
		Text{"Your score under other rules", "Votre note selon d’autres règles"},
		Text{"The same case under every edition of the points since 2015, and the difference line by line.", "Le même dossier selon chaque version des points depuis 2015, et la différence ligne par ligne."},
	}},
	{"embed/", Screen{
		Text{"Where do you stand in Express Entry?", "Où en êtes\u2011vous dans Entrée express?"},
		Text{"Express Entry calculator in your page", "Calculateur Entrée express dans votre page"},
		Text{"The calculator as it stands in other people’s pages.", "Le calculateur tel qu’il figure dans les pages d’autres sites."},
	}},
	{"embed-maker/", Screen{
		Text{"Make your embed", "Intégrez le calculateur à votre site"},
		Text{"Make your embed", "Intégrez le calculateur à votre site"},
		Text{"For consultants: the Express Entry calculator on your own website, in your colours, with a few lines to copy.", "Pour les consultants : le calculateur Entrée express sur votre propre site, à vos couleurs, avec quelques lignes à copier."},
	}},
	{"gallery/", Screen{
		Text{"Gallery of parts", "Galerie des éléments"},
		Text{"Gallery of parts", "Galerie des éléments"},
		Text{"Every part of the pages in every state.", "Chaque élément des pages dans chaque état."},
	}},
}

// TabTitle gives the title of a browser's tab: what is shown, and the name of the site.
func TabTitle(lang Lang, shown string) string { return shown + " | " + Site.Name.In(lang) }

// Way holds the words of the way through: the start page, the steps, quick entry, checking.
var Way = struct {
	Does, Keeps, IsNot                              Text // the three lines
	Start, Resume, SeeResult, Quick, QuickHint      Text
	Step                                            Text // {0} of {1}
	Steps, Back, Continue, ToCheck, ToResult        Text
	Done, Partly, NotYet                            Text
	ProblemsHere                                    Text
	Change, ChangeOf, Nothing                       Text
	CheckLead, Complete                             Text
	QuickLead, QuickStudy, QuickFirst, QuickSecond  Text
	QuickCanada, QuickAbroad                        Text
	ExactLead, AgeAssumed                           Text
	YearsAssumed, AssessedAssumed, NoneOf, SomeMore Text
	AssessedYes                                     Text
	QuickLanguage                                   Text
	ToSources                                       Text
	Assumed                                         Text
}{
	Does:  Text{"Says where you stand: your points, the programs and categories you meet, every round of invitations since 2015, and why, with the law beside each line.", "Dit où vous en êtes : vos points, les programmes et catégories dont vous remplissez les exigences, chaque ronde d’invitations depuis 2015, et pourquoi, avec la règle de droit à côté de chaque ligne."},
	Keeps: Text{"Keeps your answers on this device only. Nothing is sent anywhere.", "Garde vos réponses sur cet appareil seulement. Rien n’est envoyé."},
	IsNot: Text{"Works without a network after this visit, without an account. It is information, not legal advice.", "Fonctionne sans réseau après cette visite, sans compte. C’est de l’information, et non des conseils juridiques."},

	Start:     Text{"Start with your answers", "Commencer par vos réponses"},
	Resume:    Text{"Go on with your answers", "Poursuivre vos réponses"},
	SeeResult: Text{"See where you stand", "Voir où vous en êtes"},
	Quick:     Text{"Quick entry", "Saisie rapide"},
	QuickHint: Text{"You know your numbers: age, language levels, years of work.", "Vous connaissez vos chiffres : âge, niveaux de langue, années de travail."},

	Step:     Text{"Step {0} of {1}", "Étape {0} sur {1}"},
	Steps:    Text{"Steps", "Étapes"},
	Back:     Text{"Back", "Retour"},
	Continue: Text{"Continue", "Continuer"},
	ToCheck:  Text{"Check your answers", "Vérifier vos réponses"},
	ToResult: Text{"See where you stand", "Voir où vous en êtes"},
	Done:     Text{"answered", "répondu"},
	Partly:   Text{"something still open", "quelque chose reste ouvert"},
	NotYet:   Text{"not yet answered", "pas encore répondu"},

	ProblemsHere: Text{"Check these answers. Until then they count as not answered. Press Continue again to go on without them.", "Vérifiez ces réponses. D’ici là, elles comptent comme sans réponse. Appuyez de nouveau sur Continuer pour poursuivre sans elles."},

	Change:    Text{"Change", "Modifier"},
	ChangeOf:  Text{"Change: {0}", "Modifier : {0}"},
	Nothing:   Text{"Not answered", "Sans réponse"},
	CheckLead: Text{"This is what you told us. Change what is not right; what is not answered stays open.", "Voici ce que vous nous avez dit. Modifiez ce qui n’est pas exact; ce qui est sans réponse reste ouvert."},
	Complete:  Text{"Nothing is left to answer that could change your result.", "Il ne reste aucune question qui pourrait changer votre résultat."},

	QuickLead:   Text{"A few numbers give your score for today. They fill in the same case: you can make each of them exact later.", "Quelques chiffres donnent votre note d’aujourd’hui. Ils remplissent le même dossier : vous pourrez préciser chacun d’eux plus tard."},
	QuickStudy:  Text{"Your highest diploma", "Votre diplôme le plus élevé"},
	QuickFirst:  Text{"Your stronger official language", "Votre langue officielle la plus forte"},
	QuickSecond: Text{"Your other official language", "Votre autre langue officielle"},
	QuickCanada: Text{"Skilled work in Canada, in the last ten years", "Travail qualifié au Canada, au cours des dix dernières années"},
	QuickAbroad: Text{"Skilled work abroad, in the last ten years", "Travail qualifié à l’étranger, au cours des dix dernières années"},

	ExactLead:       Text{"You have told this exactly:", "Vous l’avez indiqué exactement :"},
	AgeAssumed:      Text{"assumed from your age; the true day may differ", "supposée d’après votre âge; le jour exact peut différer"},
	YearsAssumed:    Text{"dates assumed from your years", "dates supposées d’après vos années"},
	AssessedAssumed: Text{"day of the assessment assumed", "date de l’évaluation supposée"},
	NoneOf:          Text{"None", "Aucun"},
	SomeMore:        Text{"{0} or more", "{0} ou plus"},
	AssessedYes:     Text{"Yes, less than five years ago", "Oui, il y a moins de cinq ans"},
	QuickLanguage:   Text{"English or French?", "Français ou anglais?"},

	ToSources: Text{"Rules and sources", "Règles et sources"},
	Assumed:   Text{"Some dates are assumed from the numbers of the quick entry. They are right for the day on which you gave them; for other days and for past rounds, give the exact dates.", "Certaines dates sont supposées d’après les chiffres de la saisie rapide. Elles sont justes pour le jour où vous les avez donnés; pour d’autres jours et pour les rondes passées, donnez les dates exactes."},
}

// Parts holds the names of the parts of the site, for its navigation.
var Parts = struct{ Answers, Result, Advice, Rounds, Occupations, Cases Text }{
	Answers:     Text{"Answers", "Réponses"},
	Result:      Text{"Result", "Résultat"},
	Advice:      Text{"What next", "Et ensuite"},
	Rounds:      Text{"Rounds", "Rondes"},
	Occupations: Text{"Occupations", "Professions"},
	Cases:       Text{"Cases", "Dossiers"},
}

// Cases holds the words of the list of cases.
var Cases = struct {
	Lead, Unnamed, Current, Changed, ScoreNow                  Text
	Open, Duplicate, CopyOf, Save, Delete, New, Compare, Share Text
	Report, Import, ImportHint                                 Text
	DeleteAll, DeleteAllHint, AllDeleted, Deleted, Duplicated  Text
	DamagedCase, SaveWhatIs, Imported, ImportedPartly          Text
	NotImported                                                Text
	ChangedElsewhere, DeletedElsewhere, NewerCase              Text
	First, Second, OneOnly, FileNames, Kept                    Text
	LinkOpened, NotFit, BackToCases                            Text
}{
	Lead:      Text{"Each case is one person’s answers. They are kept on this device only.", "Chaque dossier contient les réponses d’une personne. Les dossiers sont gardés sur cet appareil seulement."},
	Unnamed:   Text{"Case {0}", "Dossier {0}"},
	Current:   Text{"open now", "ouvert en ce moment"},
	Changed:   Text{"changed on {0}", "modifié le {0}"},
	ScoreNow:  Text{"CRS score as of {0}: {1}", "Note du SCG en date du {0} : {1}"},
	Open:      Text{"Open", "Ouvrir"},
	Duplicate: Text{"Duplicate", "Dupliquer"},
	CopyOf:    Text{"Copy of {0}", "Copie de {0}"},
	Save:      Text{"Save as a file", "Enregistrer dans un fichier"},
	Delete:    Text{"Delete", "Supprimer"},
	New:       Text{"New case", "Nouveau dossier"},
	Compare:   Text{"Compare two cases", "Comparer deux dossiers"},
	Share:     Text{"Share as a link", "Partager par un lien"},
	Report:    Text{"Report to print", "Rapport à imprimer"},

	Import:     Text{"Open a case file", "Ouvrir un dossier enregistré"},
	ImportHint: Text{"A case file becomes a case of its own here: nothing is replaced. You can also drop files anywhere on this page.", "Un dossier enregistré devient ici un dossier à part : rien n’est remplacé. Vous pouvez aussi déposer des fichiers n’importe où sur cette page."},

	DeleteAll:     Text{"Delete everything", "Tout supprimer"},
	DeleteAllHint: Text{"All cases, settings and rounds that Portage keeps on this device. You can undo it until you leave this page.", "Tous les dossiers, réglages et rondes que Portage garde sur cet appareil. Vous pouvez annuler tant que vous n’avez pas quitté cette page."},
	AllDeleted:    Text{"Everything that Portage kept on this device is deleted.", "Tout ce que Portage gardait sur cet appareil est supprimé."},
	Deleted:       Text{"The case is deleted.", "Le dossier est supprimé."},
	Duplicated:    Text{"This is the copy. The first case is unchanged.", "Voici la copie. Le premier dossier n’a pas changé."},

	DamagedCase:    Text{"What is kept of this case cannot be read.", "Ce qui est gardé de ce dossier ne peut pas être lu."},
	SaveWhatIs:     Text{"Save what is there as a file", "Enregistrer ce qui s’y trouve dans un fichier"},
	Imported:       Text{"The file is open as a case of its own.", "Le fichier est ouvert comme dossier à part."},
	ImportedPartly: Text{"The file is open as a case of its own, but not all of it could be read. What is listed here counts as not answered.", "Le fichier est ouvert comme dossier à part, mais il n’a pas pu être lu en entier. Ce qui figure ici compte comme sans réponse."},
	NotImported:    Text{"The file was not opened. Your cases are as they were.", "Le fichier n’a pas été ouvert. Vos dossiers n’ont pas changé."},

	ChangedElsewhere: Text{"This case was changed in another window. What you see is the newest.", "Ce dossier a été modifié dans une autre fenêtre. Ce que vous voyez est le plus récent."},
	DeletedElsewhere: Text{"This case was deleted in another window. What you see is kept again as soon as you change it.", "Ce dossier a été supprimé dans une autre fenêtre. Ce que vous voyez sera gardé de nouveau dès que vous le modifierez."},
	NewerCase:        Text{"This case was kept by a newer version of Portage. Reload the page to get that version.", "Ce dossier a été gardé par une version plus récente de Portage. Rechargez la page pour obtenir cette version."},

	First:       Text{"First case", "Premier dossier"},
	Second:      Text{"Second case", "Deuxième dossier"},
	OneOnly:     Text{"There is only one case. Duplicate it and change the copy, or open another.", "Il n’y a qu’un dossier. Dupliquez-le et modifiez la copie, ou ouvrez-en un autre."},
	FileNames:   Text{"express-entry-{0}.json", "entree-express-{0}.json"},
	Kept:        Text{"Kept on this device", "Gardés sur cet appareil"},
	LinkOpened:  Text{"The case of the link is open as a case of its own, on this device only.", "Le dossier du lien est ouvert comme dossier à part, sur cet appareil seulement."},
	NotFit:      Text{"This device has no room for another case. Save a case as a file and delete it here, then try again.", "Cet appareil n’a plus de place pour un autre dossier. Enregistrez un dossier dans un fichier et supprimez-le ici, puis réessayez."},
	BackToCases: Text{"All cases", "Tous les dossiers"},
}
