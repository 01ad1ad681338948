package text

// Page holds the words around the form.
var Page = struct {
	Skip, OtherLanguage                 Text
	Example, ExampleNote, ExampleBack   Text
	Today, BadDay, TooEarly, Undo       Text
	StillToAnswer, More, Less, Problems Text
	Result                              Text
	Fault, Reload, NoBook               Text
	NotKept, Full, Damaged              Text
	NotAdvice, NotAffiliated            Text
	Removed, Colon, ToMaker             Text
}{
	ToMaker: Text{"In your website", "Dans votre site"},

	Skip:          Text{"Skip to the form", "Aller au formulaire"},
	OtherLanguage: Text{"Français", "English"},

	Example:     Text{"Show me an example", "Montrez-moi un exemple"},
	ExampleNote: Text{"This is an example: a registered nurse with a bachelor’s degree, working in Canada. She does not exist.", "Ceci est un exemple\u00a0: une infirmière autorisée titulaire d’un baccalauréat, qui travaille au Canada. Elle n’existe pas."},
	ExampleBack: Text{"Back to my answers", "Revenir à mes réponses"},

	Today:    Text{"Use today", "Prendre aujourd’hui"},
	BadDay:   Text{"Check this date: it is not a day between 1900 and 2199.", "Vérifiez cette date\u00a0: ce n’est pas un jour entre 1900 et 2199."},
	TooEarly: Text{"Express Entry began on {0}. Choose that day or a later one.", "Entrée express a commencé le {0}. Choisissez ce jour-là ou un jour ultérieur."},
	Undo:     Text{"Undo", "Annuler"},

	StillToAnswer: Text{"Still to answer", "Encore sans réponse"},
	More:          Text{"Show all", "Tout afficher"},
	Less:          Text{"Show fewer", "En afficher moins"},
	Problems:      Text{"Answers to check. Until then they count as not answered.", "Réponses à vérifier. D’ici là, elles comptent comme sans réponse."},

	Result: Text{"Where you stand", "Où vous en êtes"},

	Fault:  Text{"Something went wrong in this page. Your answers are kept on this device: reload to go on.", "Une erreur s’est produite dans cette page. Vos réponses sont conservées sur cet appareil\u00a0: rechargez la page pour continuer."},
	Reload: Text{"Reload", "Recharger"},
	NoBook: Text{"The rules could not be read. Reload the page.", "Les règles n’ont pas pu être lues. Rechargez la page."},

	NotKept: Text{"Your answers cannot be kept on this device: its storage is blocked. They last as long as this page is open. Save them as a file before you leave it.", "Vos réponses ne peuvent pas être conservées sur cet appareil : son stockage est bloqué. Elles durent tant que cette page est ouverte. Enregistrez-les dans un fichier avant de la quitter."},
	Full:    Text{"Your last answers are not kept: the storage of this device is full. Save them as a file before you leave this page, or delete a case.", "Vos dernières réponses ne sont pas conservées : le stockage de cet appareil est plein. Enregistrez-les dans un fichier avant de quitter cette page, ou supprimez un dossier."},
	Damaged: Text{"Some of the answers kept on this device could not be read. What could be read is here: check it. What stood there can be saved as it is.", "Certaines des réponses conservées sur cet appareil n’ont pas pu être lues. Ce qui a pu l’être est ici : vérifiez-le. Ce qui s’y trouvait peut être enregistré tel quel."},

	NotAdvice:     Text{"Portage gives information, not legal advice. What counts is the law on the day, and the decision of an officer.", "Portage donne de l’information, et non des conseils juridiques. Ce qui compte, c’est la loi en vigueur le jour même et la décision d’un agent."},
	NotAffiliated: Text{"Portage is not affiliated with the Government of Canada.", "Portage n’est pas affilié au gouvernement du Canada."},

	Removed: Text{"Removed.", "Supprimé."},
	Colon:   Text{": ", "\u00a0: "},
}

// Sections are the headings of the form, and what stands under them.
var Sections = struct {
	You, Partner, Ties, Offer, Funds, Profile, Military                   Text
	PartnerLead, PartnerStudy, PartnerLanguages, PartnerWork, PartnerTies Text
}{
	You:              Text{"You", "Vous"},
	Partner:          Text{"Your spouse or partner", "Votre époux ou conjoint"},
	Ties:             Text{"Ties and certificates", "Liens et certificats"},
	Offer:            Text{"Offer of employment", "Offre d’emploi"},
	Funds:            Text{"Settlement funds", "Fonds d’établissement"},
	Profile:          Text{"Your profile", "Votre profil"},
	Military:         Text{"Military service", "Service militaire"},
	PartnerLead:      Text{"A spouse or partner who comes with you, and is neither a citizen nor a permanent resident, changes the tables for your own points.", "Un époux ou conjoint qui vient avec vous, et qui n’est ni citoyen ni résident permanent, change les barèmes de vos propres points."},
	PartnerStudy:     Text{"Your spouse or partner’s study", "Études de votre époux ou conjoint"},
	PartnerLanguages: Text{"Your spouse or partner’s languages", "Langues de votre époux ou conjoint"},
	PartnerWork:      Text{"Your spouse or partner’s work", "Travail de votre époux ou conjoint"},
	PartnerTies:      Text{"Your spouse or partner’s ties and certificates", "Liens et certificats de votre époux ou conjoint"},
}

// Controls are the words of the controls of the form.
var Controls = struct {
	Yes, No, Clear, Choose                                                          Text
	MonthOnly, AssessedOn, Distance, PartTime, SelfEmployed, Studying, Unauthorized Text
	Applies, ReadAs, InUTC, Incomplete, ScoresFrom, Estimate                        Text
	AddStudy, AddLanguage, AddWork, RemoveItem                                      Text
}{
	Yes:          Text{"Yes", "Oui"},
	No:           Text{"No", "Non"},
	Clear:        Text{"Clear", "Effacer"},
	Choose:       Text{"Choose…", "Choisir…"},
	MonthOnly:    Text{"I only know the month", "Je connais seulement le mois"},
	AssessedOn:   Text{"Date of the assessment", "Date de l’évaluation"},
	Distance:     Text{"Studied at a distance", "Études à distance"},
	PartTime:     Text{"Studied part-time", "Études à temps partiel"},
	SelfEmployed: Text{"Self-employed", "Travail indépendant"},
	Studying:     Text{"While studying full-time (co-op included)", "Pendant des études à temps plein (stages compris)"},
	Unauthorized: Text{"Without authorization to work", "Sans autorisation de travail"},
	Applies:      Text{"Tick what applies", "Cochez ce qui s’applique"},
	ReadAs:       Text{"Read as {0}", "Lu comme {0}"},
	InUTC:        Text{"That is {0}", "Soit le {0}"},
	Incomplete:   Text{"This date is not complete.", "Cette date est incomplète."},
	ScoresFrom:   Text{"{0} to {1}", "{0} à {1}"},
	Estimate:     Text{"Leave the date empty for an estimate.", "Laissez la date vide pour une estimation."},
	AddStudy:     Text{"Add another diploma", "Ajouter un autre diplôme"},
	AddLanguage:  Text{"Add another result", "Ajouter un autre résultat"},
	AddWork:      Text{"Add another job", "Ajouter un autre emploi"},
	RemoveItem:   Text{"Remove", "Supprimer"},
}

// Site is what browsers, search engines and installers are told.
var Site = struct{ Name, Title, Description Text }{
	Name:        Text{"Portage", "Portage"},
	Title:       Text{"Portage: Express Entry calculator", "Portage\u00a0: calculateur Entrée express"},
	Description: Text{"Where you stand in Express Entry, why, and what would change it.", "Où vous en êtes dans Entrée express, pourquoi, et ce qui y changerait quelque chose."},
}
