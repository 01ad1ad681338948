package text

// Couple is the words of the page that holds the orders in which a couple can apply side by side.
var Couple = struct {
	Title, Lead, Start, Quick                                          Text
	NoPartner, Untold, ToPartner                                       Text
	YouAlong, YouAlone, PartnerAlong, PartnerAlone                     Text // the four orders
	ShortYouAlong, ShortYouAlone, ShortPartnerAlong, ShortPartnerAlone Text // the same in a table
	AsOf, Found, FoundTold, FoundNone, FoundOpen                       Text
	Holds, HoldsHint                                                   Text
	Told, Best, NoProgram, MayReach                                    Text
	More, Less, Same                                                   Text
	Programs, Categories, NoCategories, GivesUp, GivesNothing, Opens   Text
	Nomination, Offer, OfferPoints, Military, Submitted                Text // what is given up
	PartnerStays, YouStay, PartnerComes, YouCome, NotMet, NowOpen, Met Text
	Open, OwnNomination, OwnOffer, OwnMilitary                         Text
	Supposed, PartnerCanadian                                          Text
	Lines, LinesNote, Factor, Before, Here, Difference, Total          Text
	SameLines                                                          Plural
	NoLines, Take, TakeHint, Taken                                     Text
	Funds, FundsNeeded, FundsLeast, FundsNone, FundsHas, FundsUntold   Text
	People                                                             Plural
	Notes, NoteForm, NoteProgram, NotePoints                           Text
	Order, Score, Eligible                                             Text // columns of the printed table
}{
	Title: coupleHeading,
	Lead: Text{
		"Either of you may be the one who applies, and the other may come along or not. Here are all the orders at once: what each gives, and what it gives up.",
		"L’un ou l’autre peut présenter la demande, et l’autre peut l’accompagner ou non. Voici tous les cas à la fois : ce que chacun donne, et ce à quoi il renonce.",
	},
	Start:     Text{"Answer the questions", "Répondre aux questions"},
	Quick:     Text{"Quick entry", "Saisie rapide"},
	NoPartner: Text{"You have told of no spouse or common-law partner, so there is nothing to compare.", "Vous n’avez indiqué ni époux ni conjoint de fait : il n’y a rien à comparer."},
	Untold:    Text{"Nothing is told of a spouse or common-law partner yet. Once it is, all the orders stand here.", "Rien n’est encore indiqué au sujet d’un époux ou conjoint de fait. Une fois que ce sera fait, tous les cas seront ici."},
	ToPartner: Text{"To the questions about your spouse or partner", "Vers les questions sur votre époux ou conjoint"},

	YouAlong:          Text{"You apply, and your spouse or partner comes with you", "Vous présentez la demande, et votre époux ou conjoint vous accompagne"},
	YouAlone:          Text{"You apply, and your spouse or partner does not come with you", "Vous présentez la demande, et votre époux ou conjoint ne vous accompagne pas"},
	PartnerAlong:      Text{"Your spouse or partner applies, and you come along", "Votre époux ou conjoint présente la demande, et vous l’accompagnez"},
	PartnerAlone:      Text{"Your spouse or partner applies, and you do not come along", "Votre époux ou conjoint présente la demande, et vous ne l’accompagnez pas"},
	ShortYouAlong:     Text{"You, with your spouse or partner", "Vous, avec votre époux ou conjoint"},
	ShortYouAlone:     Text{"You, without your spouse or partner", "Vous, sans votre époux ou conjoint"},
	ShortPartnerAlong: Text{"Your spouse or partner, with you", "Votre époux ou conjoint, avec vous"},
	ShortPartnerAlone: Text{"Your spouse or partner, without you", "Votre époux ou conjoint, sans vous"},

	AsOf:      Text{"As of {0}, under the CRS rules in force since {1}", "En date du {0}, selon les règles du SCG en vigueur depuis le {1}"},
	Found:     Text{"Most points among the orders that meet a program: {0}, with {1}.", "Le plus de points parmi les cas qui remplissent les exigences d’un programme : {0}, avec {1}."},
	FoundTold: Text{"The order of your case already gives the most points: {0}.", "Votre dossier tel qu’il est donne déjà le plus de points : {0}."},
	FoundNone: Text{"No order meets one of the three programs as you have answered. A round may only invite people who meet one.", "D’après vos réponses, aucun cas ne remplit les exigences d’un des trois programmes. Une ronde ne peut inviter que des personnes qui les remplissent."},
	FoundOpen: Text{"Whether an order meets one of the three programs is open. The most points for certain: {0}, with {1}.", "On ne sait pas encore si un des cas remplit les exigences d’un des trois programmes. Le plus de points assurés : {0}, avec {1}."},
	Holds: Text{
		"My spouse or partner has no nomination, no job offer and no offer of the Canadian Armed Forces of their own.",
		"Mon époux ou conjoint n’a pas lui-même de désignation, d’offre d’emploi ni d’offre des Forces armées canadiennes.",
	},
	HoldsHint: Text{
		"The questions do not ask this. Until you tick it, it stays open where your spouse or partner applies.",
		"Les questions ne le demandent pas. Tant que la case n’est pas cochée, cela reste ouvert là où votre époux ou conjoint présente la demande.",
	},

	Told:      Text{"Your case as it is", "Votre dossier tel qu’il est"},
	Best:      Text{"Most points", "Le plus de points"},
	NoProgram: Text{"Meets no program", "Aucun programme"},
	MayReach:  Text{"It may reach {0}, depending on what is still open.", "Elle pourrait atteindre {0}, selon ce qui reste ouvert."},
	More:      Text{"{0} more than your case as it is", "{0} de plus que votre dossier tel qu’il est"},
	Less:      Text{"{0} fewer than your case as it is", "{0} de moins que votre dossier tel qu’il est"},
	Same:      Text{"The same score as your case as it is", "La même note que votre dossier tel qu’il est"},

	Programs:     Text{"Programs", "Programmes"},
	Categories:   Text{"Categories met", "Catégories dont les exigences sont remplies"},
	NoCategories: Text{"None", "Aucune"},
	GivesUp:      Text{"Gives up", "Renonce à"},
	GivesNothing: Text{"Nothing that your case as it is has", "Rien de ce qu’a votre dossier tel qu’il est"},
	Opens:        Text{"Opens", "Ouvre"},
	Nomination:   Text{"Your nomination, with its {0}: it is yours and does not pass to the other", "Votre désignation et ses {0} : elle est à vous et ne passe pas à l’autre"},
	Offer:        Text{"Your job offer: it is yours and does not pass to the other", "Votre offre d’emploi : elle est à vous et ne passe pas à l’autre"},
	OfferPoints:  Text{"Your job offer, with its {0}: it is yours and does not pass to the other", "Votre offre d’emploi et ses {0} : elle est à vous et ne passe pas à l’autre"},
	Military:     Text{"Your military service and your offer of the Canadian Armed Forces: they are yours alone", "Votre service militaire et votre offre des Forces armées canadiennes : ils ne valent que pour vous"},
	Submitted:    Text{"The time at which your profile was submitted, which may decide a tie: another profile has its own", "Le moment où votre profil a été soumis, qui peut départager des notes égales : un autre profil a le sien"},
	PartnerStays: Text{"Your spouse or partner does not become a permanent resident with you", "Votre époux ou conjoint ne devient pas résident permanent avec vous"},
	YouStay:      Text{"You do not become a permanent resident with your spouse or partner", "Vous ne devenez pas résident permanent avec votre époux ou conjoint"},
	PartnerComes: Text{"Your spouse or partner may become a permanent resident with you", "Votre époux ou conjoint peut devenir résident permanent avec vous"},
	YouCome:      Text{"You may become a permanent resident with your spouse or partner", "Vous pouvez devenir résident permanent avec votre époux ou conjoint"},
	NotMet:       Text{"{0}: not met here", "{0} : exigences non remplies ici"},
	NowOpen:      Text{"{0}: open here", "{0} : ouvert ici"},
	Met:          Text{"{0}: met here", "{0} : exigences remplies ici"},

	Open:          Text{"Still open", "Reste à préciser"},
	OwnNomination: Text{"a nomination of your spouse or partner", "une désignation de votre époux ou conjoint"},
	OwnOffer:      Text{"a job offer to your spouse or partner", "une offre d’emploi faite à votre époux ou conjoint"},
	OwnMilitary:   Text{"military service of your spouse or partner", "un service militaire de votre époux ou conjoint"},
	Supposed: Text{
		"This supposes that your spouse or partner is neither a citizen nor a permanent resident of Canada, which is not answered.",
		"Cela suppose que votre époux ou conjoint n’est ni citoyen ni résident permanent du Canada, ce à quoi il n’est pas répondu.",
	},
	PartnerCanadian: Text{
		"This order cannot be: your spouse or partner is a citizen or permanent resident of Canada already, and does not apply through Express Entry.",
		"Ce cas est impossible : votre époux ou conjoint est déjà citoyen ou résident permanent du Canada et ne passe pas par Entrée express.",
	},

	Lines:     Text{"Lines that differ from your case as it is", "Lignes qui diffèrent de votre dossier tel qu’il est"},
	LinesNote: Text{"Under “here”, the names of the factors are those of who applies: “you” is your spouse or partner, and “spouse or partner” is you.", "Sous « ici », les noms des facteurs sont ceux de la personne qui présente la demande : « vous » est votre époux ou conjoint, et « l’époux ou conjoint », c’est vous."},
	Factor:    Text{"Factor", "Facteur"},
	Before:    Text{"As it is", "Tel qu’il est"},
	Here:      Text{"Here", "Ici"},

	Difference: Text{"Difference", "Écart"},
	Total:      Text{"Total", "Total"},
	SameLines: Plural{
		Text{"{0} factor gives the same points and is left out.", "{0} facteur donne les mêmes points et n’est pas montré."},
		Text{"{0} factors give the same points and are left out.", "{0} facteurs donnent les mêmes points et ne sont pas montrés."},
	},
	NoLines:  Text{"No line differs.", "Aucune ligne ne diffère."},
	Take:     Text{"Make this my case", "En faire mon dossier"},
	Taken:    Text{"The case is now in this order.", "Le dossier est maintenant dans cet ordre."},
	TakeHint: Text{"Your answers are put in this order. What it gives up is no longer in them.", "Vos réponses sont mises dans cet ordre. Ce à quoi ce cas renonce n’y figure plus."},

	Funds:       Text{"Settlement funds, the same in every order", "Fonds d’établissement, les mêmes dans tous les cas"},
	FundsNeeded: Text{"{0} for a family of {1}. A spouse or partner counts whether or not they come.", "{0} pour une famille de {1}. Un époux ou conjoint compte, qu’il vienne ou non."},
	FundsLeast:  Text{"At least {0}, for a family of {1}: how many you are is not answered. A spouse or partner counts whether or not they come.", "Au moins {0}, pour une famille de {1} : la taille de la famille n’est pas indiquée. Un époux ou conjoint compte, qu’il vienne ou non."},
	FundsNone:   Text{"No table of settlement funds is known for this day.", "Aucun tableau des fonds d’établissement n’est connu pour ce jour."},
	FundsHas:    Text{"You have told: {0}.", "Vous avez indiqué : {0}."},
	FundsUntold: Text{"How much you have is not answered yet.", "Le montant dont vous disposez n’est pas encore indiqué."},
	People:      Plural{Text{"{0}\u00a0person", "{0}\u00a0personne"}, Text{"{0}\u00a0people", "{0}\u00a0personnes"}},

	Notes:       Text{"Before you rely on this", "Avant de vous y fier"},
	NoteForm:    Text{"Less is asked of a spouse or partner than of who applies. Tell all of your spouse or partner’s work, work abroad included, studies, results and certificate, or this compares too little.", "On demande moins de choses à propos de l’époux ou conjoint que de la personne qui présente la demande. Indiquez tout son travail, y compris à l’étranger, ses études, ses résultats et son certificat, sans quoi la comparaison est incomplète."},
	NoteProgram: Text{"Who applies must meet one of the three programs in person. The other’s work or results do not stand in.", "La personne qui présente la demande doit remplir elle-même les exigences d’un des trois programmes. Le travail ou les résultats de l’autre n’y suppléent pas."},
	NotePoints:  Text{"This counts points and requirements. Whether one of you stays behind is more than a matter of points: ask IRCC or a licensed adviser before you decide.", "On compte ici des points et des exigences. Que l’un de vous reste ou non ne tient pas qu’aux points : renseignez-vous auprès d’IRCC ou d’un conseiller autorisé avant de décider."},

	Order:    Text{"Who applies", "Qui présente la demande"},
	Score:    Text{"CRS score", "Note du SCG"},
	Eligible: Text{"Programs met", "Programmes dont les exigences sont remplies"},
}
