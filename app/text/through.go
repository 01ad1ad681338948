package text

// Through is the words of the page that shows the same case under the rules of other days, or of a file.
var Through = struct {
	Title, Lead, Start, Quick                                             Text
	Every, EveryLead, EditionCol, ScoreCol, AgainstCol                    Text // the table of all editions
	SinceTo, Since, Theirs, TheirsShort, NotOfIRCC                        Text // how an edition is called
	InForce, NotInForce                                                   Text
	Two, First, Second                                                    Text
	Gain, Loss, Equal, SameEdition, EqualNow                              Text
	Lines, Factor, Difference, Why, Total, NoSuchFactor                   Text
	SameLines                                                             Plural
	OnlyFirst, OnlySecond, Full, Reading, Points, Reach                   Text // what makes a difference
	NoLines, OtherLanguage                                                Text
	TheirsCite, Stays, StaysTables, StaysNOC, StaysContinuous, StaysPools Text
	Own, OwnLead, OwnSteps1, OwnSteps2, OwnSteps3                         Text
	Template, Choose, Drop, Forget, Taken, Forgot                         Text
	Refused, RefusedAt, Detail, Line, Unreadable, Broken                  Text
	OwnSources, OwnNote                                                   Text
}{
	Title: rulesHeading,
	Lead: Text{
		"Your case as it is on the day you ask for, under the CRS rules of other days: what each edition would give, and what makes the difference.",
		"Votre dossier tel qu’il est le jour demandé, selon les règles du SCG d’autres jours : ce que chaque version donnerait, et d’où vient l’écart.",
	},
	Start: Text{"Answer the questions", "Répondre aux questions"},
	Quick: Text{"Quick entry", "Saisie rapide"},

	Every:      Text{"Your score under every edition", "Votre note selon chaque version"},
	EveryLead:  Text{"As you are on {0}. Only the edition in force that day counts; the others show what the rules have changed.", "Tel que vous êtes le {0}. Seule la version en vigueur ce jour-là compte; les autres montrent ce que les règles ont changé."},
	EditionCol: Text{"Edition of the CRS", "Version du SCG"},
	ScoreCol:   Text{"Score", "Note"},
	AgainstCol: Text{"Against that in force", "Par rapport à celle en vigueur"},

	SinceTo:     Text{"{0} to {1}", "du {0} au {1}"},
	Since:       Text{"since {0}", "depuis le {0}"},
	Theirs:      Text{"Your file: {0} – not an edition of IRCC", "Votre fichier : {0} – pas une version d’IRCC"},
	TheirsShort: Text{"Your file: {0}", "Votre fichier : {0}"},
	NotOfIRCC:   Text{"Not an edition of IRCC", "Pas une version d’IRCC"},
	InForce:     Text{"In force on this day", "En vigueur ce jour-là"},
	NotInForce:  Text{"Not in force on this day", "Pas en vigueur ce jour-là"},

	Two:         Text{"Two editions side by side", "Deux versions côte à côte"},
	First:       Text{"First edition", "Première version"},
	Second:      Text{"Second edition", "Deuxième version"},
	Gain:        Text{"The second gives {0} more.", "La deuxième donne {0} de plus."},
	Loss:        Text{"The second gives {0} fewer.", "La deuxième donne {0} de moins."},
	Equal:       Text{"Both give the same score.", "Les deux donnent la même note."},
	SameEdition: Text{"The same edition is chosen twice.", "La même version est choisie deux fois."},
	EqualNow:    Text{"Both give the same for certain; what is still open may differ.", "Les deux donnent les mêmes points assurés; ce qui reste ouvert peut différer."},

	Lines:        Text{"What makes the difference", "D’où vient l’écart"},
	Factor:       Text{"Factor", "Facteur"},
	Difference:   Text{"Difference", "Écart"},
	Why:          Text{"Why", "Pourquoi"},
	Total:        Text{"Total", "Total"},
	NoSuchFactor: Text{"no such factor", "pas de tel facteur"},
	SameLines: Plural{
		Text{"{0} factor gives the same under both and is left out.", "{0} facteur donne la même chose selon les deux et n’est pas montré."},
		Text{"{0} factors give the same under both and are left out.", "{0} facteurs donnent la même chose selon les deux et ne sont pas montrés."},
	},
	OnlyFirst:  Text{"Only the first edition has this factor.", "Seule la première version a ce facteur."},
	OnlySecond: Text{"Only the second edition has this factor.", "Seule la deuxième version a ce facteur."},
	Full:       Text{"The section is full under one of the two, so not all that is earned counts.", "La section est pleine selon l’une des deux : tout ce qui est obtenu ne compte donc pas."},
	Reading:    Text{"The two editions count what you have told differently.", "Les deux versions ne comptent pas de la même façon ce que vous avez indiqué."},
	Points:     Text{"The same, at other points.", "La même chose, avec d’autres points."},
	Reach:      Text{"The same for certain; what is still open could give other points.", "Les mêmes points assurés; ce qui reste ouvert pourrait en donner d’autres."},
	NoLines:    Text{"No line differs.", "Aucune ligne ne diffère."},
	OtherLanguage: Text{
		"You have not said which official language is your first. The one that gives more points is not the same under both: {0} under the first, {1} under the second.",
		"Vous n’avez pas dit quelle langue officielle est votre première. Celle qui donne le plus de points n’est pas la même selon les deux : {0} selon la première, {1} selon la deuxième.",
	},

	TheirsCite:      Text{"Your file says: {0}, {1}", "Selon votre fichier : {0}, {1}"},
	Stays:           Text{"What does not change", "Ce qui ne change pas"},
	StaysTables:     Text{"Only the points tables of the CRS are those of the edition. Your age, your work, the language tests that count, the programs and the categories are those of the day you ask for.", "Seuls les barèmes du SCG sont ceux de la version. Votre âge, votre travail, les tests linguistiques qui comptent, les programmes et les catégories sont ceux du jour demandé."},
	StaysNOC:        Text{"Occupations are told in NOC 2021, also under editions that named older versions of the NOC.", "Les professions sont indiquées selon la CNP 2021, même pour les versions qui désignaient une CNP plus ancienne."},
	StaysContinuous: Text{"The edition of 2015 is read as it stood at its end: until May 29, 2015 it counted only work in Canada without a break.", "La version de 2015 est lue telle qu’elle était à la fin : jusqu’au 29 mai 2015, elle ne comptait que le travail au Canada sans interruption."},
	StaysPools:      Text{"A score under other rules says nothing of the rounds of this day: everybody’s score would have been another.", "Une note selon d’autres règles ne dit rien des rondes de ce jour : la note de tout le monde aurait été différente."},

	Own:       Text{"Rules of your own", "Vos propres règles"},
	OwnLead:   Text{"A proposal, a rumour or the coming rules can stand beside the real editions, from a file that you write or were given. It is read here, on your device, is always marked as yours, is kept nowhere, and is gone when you leave this page.", "Une proposition, une rumeur ou les règles à venir peuvent figurer à côté des vraies versions, à partir d’un fichier que vous écrivez ou qu’on vous a donné. Il est lu ici, sur votre appareil, toujours marqué comme le vôtre, conservé nulle part, et il disparaît quand vous quittez cette page."},
	OwnSteps1: Text{"Take the edition in force as a model:", "Prenez la version en vigueur comme modèle :"},
	OwnSteps2: Text{"Change what the new rules change in a text editor: the first day in force, the sources, the figures. Every table names its source.", "Changez dans un éditeur de texte ce que les nouvelles règles changent : le premier jour en vigueur, les sources, les chiffres. Chaque barème nomme sa source."},
	OwnSteps3: Text{"Give it to this page:", "Remettez-le à cette page :"},
	Template:  Text{"Save the edition since {0} as a file", "Enregistrer la version depuis le {0} dans un fichier"},
	Choose:    Text{"Choose the file", "Choisir le fichier"},
	Drop:      Text{"or drop it on this panel", "ou déposez-le sur ce panneau"},
	Forget:    Text{"Put your file away", "Retirer votre fichier"},
	Taken:     Text{"“{0}” was read, and stands beside the edition in force. It is yours: nobody has compared it with the law.", "« {0} » a été lu et se trouve à côté de la version en vigueur. C’est le vôtre : personne ne l’a comparé à la loi."},
	Forgot:    Text{"Your file is put away. Only the real editions are here.", "Votre fichier est retiré. Il n’y a ici que les vraies versions."},

	Refused:    Text{"“{0}” was not read. {1}", "« {0} » n’a pas été lu. {1}"},
	RefusedAt:  Text{"“{0}” was not read. At {1}: {2}", "« {0} » n’a pas été lu. À l’endroit suivant : {1}. {2}"},
	Detail:     Text{"In detail: {0}", "En détail (en anglais) : {0}"},
	Line:       Text{"line {0}", "ligne {0}"},
	Unreadable: Text{"The browser could not open the file.", "Le navigateur n’a pas pu ouvrir le fichier."},
	Broken:     Text{"The file could not be read because of a fault of ours.", "Le fichier n’a pas pu être lu à cause d’une erreur de notre part."},
	OwnSources: Text{"Sources that your file names", "Sources que nomme votre fichier"},
	OwnNote:    Text{"Your file’s note: {0}", "Note de votre fichier : {0}"},
}

// EditionProblem says what is wrong with an edition of a person's own, by the code of the reader, and how it is mended.
func EditionProblem(code string) Text { return editionProblems.at(code) }

var editionProblems = words{
	{"too_large", Text{"it is far larger than an edition can be. Choose another file.", "il est bien plus gros que ne peut l’être une version. Choisissez un autre fichier."}},
	{"not_json", Text{"this is not JSON. Compare it with the model, and mend a missing comma, quote or bracket.", "ce n’est pas du JSON. Comparez-le au modèle et corrigez la virgule, le guillemet ou le crochet qui manque."}},
	{"too_deep", Text{"values are nested too deep for an edition. Compare it with the model.", "les valeurs sont imbriquées trop profondément pour une version. Comparez-le au modèle."}},
	{"given_twice", Text{"a field stands twice. Remove one of the two.", "un champ figure deux fois. Supprimez l’un des deux."}},
	{"unknown_field", Text{"a field has a name that is not known. Correct it, or remove the field.", "un champ porte un nom inconnu. Corrigez-le ou supprimez le champ."}},
	{"wrong_kind", Text{"a value is of another kind than belongs there, as a text in the place of a number. Compare it with the model.", "une valeur n’est pas du bon type, par exemple un texte à la place d’un nombre. Comparez-la au modèle."}},
	{"other_edition", Text{"this is not an edition of the points tables. Its first field must say \"edition\": \"crs\".", "ce n’est pas une version des barèmes. Son premier champ doit être \"edition\": \"crs\"."}},
	{"missing", Text{"something is missing here. Write it as in the model.", "il manque quelque chose ici. Écrivez-le comme dans le modèle."}},
	{"order", Text{"the values are not in order: they ascend, and more never gives fewer points, save with age.", "les valeurs ne sont pas dans l’ordre : elles croissent, et plus ne donne jamais moins de points, sauf pour l’âge."}},
	{"off_figure", Text{"a figure cannot be, or there are too many. Write a number from 0 to 9999, and at most four levels.", "un chiffre est impossible, ou il y en a trop. Écrivez un nombre de 0 à 9999, et au plus quatre paliers."}},
	{"bad_name", Text{"a name or code is not known here. Write it as in the model.", "un nom ou un code est inconnu ici. Écrivez-le comme dans le modèle."}},
	{"bad_source", Text{"a source needs a title and a web address that begins with https://.", "une source doit avoir un titre et une adresse Web qui commence par https://."}},
	{"bad_cite", Text{"the table must cite one of the sources and a place in it, as \"mi s.10\".", "le barème doit citer une des sources et un endroit de celle-ci, comme \"mi s.10\"."}},
}
