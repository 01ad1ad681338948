package text

// LeadVersion is the number of the wording of consent. Other words are another version: a test holds the words of each to their hash.
const LeadVersion = 1

// Registers are the addresses of the public register of licensees, as the College of Immigration and Citizenship Consultants names them.
var Registers = Text{
	"https://college-ic.ca/protecting-the-public/find-an-immigration-consultant",
	"https://college-ic.ca/protecting-the-public/find-an-immigration-consultant?l=fr-CA",
}

// Misleading are parts of names, in small letters, that promise what no licensee may promise or sound like a government. They are no words of ours: they are looked for in what others write.
var Misleading = []string{
	"guarantee", "garanti", "100 %", "100%",
	"government of", "gouvernement du", "ircc", "canada.ca", "gc.ca", "immigration, refugees and citizenship", "immigration, réfugiés et citoyenneté",
}

// Licensee holds the words that name a licensed consultant.
var Licensee = struct {
	Label, Number, College, Register, Privacy, NotGovernment Text
}{
	Label:         Text{"Who offers this calculator to you", "Qui vous offre ce calculateur"},
	Number:        Text{"Licence number {0}", "Numéro de permis {0}"},
	College:       Text{"Public register of the College of Immigration and Citizenship Consultants", "Registre public du Collège des consultants en immigration et en citoyenneté"},
	Register:      Text{"Public register", "Registre public"},
	Privacy:       Text{"Privacy notice", "Avis de confidentialité"},
	NotGovernment: Text{"A private practice, not a government office.", "Un cabinet privé, et non un bureau du gouvernement."},
}

// Consent holds the wording of consent, line by line. {0} is who receives the lead.
var Consent = struct {
	What, Who, Purpose, Risk, Withdraw, Automatic, Nothing Field // their hints are the lines
	ByPage, ByMail                                         Text  // how it goes; {0} the address
	ToAddress                                              Text
	Numbered                                               Text // {0} the name, {1} the licence number
	Notice, Write, NoticeOrWrite                           Text // how to withdraw
	Agree                                                  Text
}{
	What: Field{Text{"What is collected", "Ce qui est recueilli"},
		Text{"what you type in this form and, only if you tick their boxes, a summary of your result or all your answers. Nothing else.", "ce que vous écrivez dans ce formulaire et, seulement si vous cochez leurs cases, un sommaire de votre résultat ou toutes vos réponses. Rien d’autre."}},
	Who: Field{Text{"Who receives it", "Qui le reçoit"},
		Text{"{0}, {1}. Portage does not receive it.", "{0}, {1}. Portage ne le reçoit pas."}},
	Purpose: Field{Text{"What for", "À quelle fin"},
		Text{"so that {0} may answer you by e-mail or telephone about your situation and about services of theirs. You agree to no other use here.", "pour que {0} puisse vous répondre par courriel ou par téléphone au sujet de votre situation et de ses services. Vous ne consentez ici à aucun autre usage."}},
	Risk: Field{Text{"What may go wrong", "Quels sont les risques"},
		Text{"what you send leaves this device. It may be kept outside your province or outside Canada, and others may read it if it is not well protected there. Portage cannot take it back.", "ce que vous envoyez quitte cet appareil. Il se peut que ces renseignements soient conservés hors de votre province ou du Canada, et que d’autres les lisent s’ils n’y sont pas bien protégés. Portage ne peut pas les reprendre."}},
	Withdraw: Field{Text{"How to change your mind", "Comment changer d’avis"},
		Text{"you may withdraw at any time, and ask to see, correct or erase what was kept: {1}.", "vous pouvez retirer votre consentement en tout temps, et demander à voir, à corriger ou à effacer ce qui a été conservé : {1}."}},
	Automatic: Field{Text{"What was calculated", "Ce qui a été calculé"},
		Text{"the result is calculated automatically from published rules, and says why line by line. It decides nothing about you.", "le résultat est calculé automatiquement selon des règles publiées, et dit pourquoi ligne par ligne. Il ne décide rien à votre sujet."}},
	Nothing: Field{Text{"What this is not", "Ce que ce n’est pas"},
		Text{"a consultation or an agreement. You need not send anything: the calculator shows the same without it.", "une consultation ou un contrat. Vous n’êtes pas tenu d’envoyer quoi que ce soit : le calculateur montre la même chose sans cela."}},

	ByPage:    Text{"through the web page that this calculator stands in", "par la page Web où se trouve ce calculateur"},
	ByMail:    Text{"at {0}, by your own e-mail program", "à {0}, par votre propre logiciel de courriel"},
	ToAddress: Text{"at {0}, straight from this device", "à {0}, directement depuis cet appareil"},
	Numbered:  Text{"{0} (licence number {1})", "{0} (numéro de permis {1})"},

	Notice:        Text{"the privacy notice of {0} ({1}) names the person in charge and how to reach them", "l’avis de confidentialité de {0} ({1}) nomme la personne responsable et dit comment la joindre"},
	Write:         Text{"write to {0}", "écrivez à {0}"},
	NoticeOrWrite: Text{"write to {0}; the privacy notice ({1}) names the person in charge", "écrivez à {0}; l’avis de confidentialité ({1}) nomme la personne responsable"},

	Agree: Text{"I agree that {0} receives what is shown above and contacts me for this purpose.", "Je consens à ce que {0} reçoive ce qui est montré ci-dessus et communique avec moi à cette fin."},
}

// Lead holds the words of the form by which a person asks a consultant to answer.
var Lead = struct {
	Title, Intro, Open, Close                                     Text
	Before, Fields, OneWay, Language                              Text
	Name, Email, Phone, Message                                   Field
	Include, IncludeHint, IncludeResult, IncludeCase, CaseByMail  Text
	Shown, ShownHint, ShownMail, Gone, GoneHint                   Text
	AsData, AsMail, NotYet                                        Text
	To, Subject, Number, Agreed, Result, Points, AtLeast, Answers Text
	Met, MetNone, Programs, Categories, ProofOf                   Text
	Consent, ConsentHint                                          Text
	Send, Sending, Again, Another, Change, Clear, Mail, CopyText  Text
	SaveCopy, SaveReceipt                                         Text
	Problems, NoWay, BadEmail, BadPhone, TooLong, NoConsent       Text
	Handed, Received, Failed, Refused, NoAnswer, Nothing          Text
	MailOpened, MailTooLong, Copied, Selected                     Text
	Receipt, ReceiptHint, Version, Given, Hash, Wording           Text
	English, French                                               Text
	CureNotice, CureNumber, CureFrame, CureName                   Text
}{
	Title: Text{"Ask {0} to answer you", "Demander à {0} de vous répondre"},
	Intro: Text{"Optional. Nothing is sent until you press the button that says so, and you see it first, exactly as it goes.", "Facultatif. Rien n’est envoyé avant que vous n’appuyiez sur le bouton qui le dit, et vous le voyez d’abord, exactement comme il part."},
	Open:  Text{"Write to {0}", "Écrire à {0}"},
	Close: Text{"Not now", "Pas maintenant"},

	Before: Text{"Before you write", "Avant d’écrire"},
	Fields: Text{"How you can be answered", "Comment vous répondre"},
	OneWay: Text{"An e-mail address or a telephone number is enough. The rest is optional.", "Une adresse électronique ou un numéro de téléphone suffit. Le reste est facultatif."},

	Name:     Field{Text{"Your name", "Votre nom"}, Text{"Optional", "Facultatif"}},
	Email:    Field{Text{"E-mail", "Courriel"}, Text{"This or a telephone number.", "Ceci ou un numéro de téléphone."}},
	Phone:    Field{Text{"Telephone", "Téléphone"}, Text{"With the country code if it is not Canadian, like +33 1 23 45 67 89.", "Avec l’indicatif du pays s’il n’est pas canadien, comme +33 1 23 45 67 89."}},
	Message:  Field{Text{"Your message", "Votre message"}, Text{"Optional. Leave out numbers of passports and files.", "Facultatif. N’y mettez pas de numéros de passeport ni de dossier."}},
	Language: Text{"Language of the answer", "Langue de la réponse"},

	Include:       Text{"Your result and your answers", "Votre résultat et vos réponses"},
	IncludeHint:   Text{"They stay on this device unless you tick a box.", "Ils restent sur cet appareil à moins que vous ne cochiez une case."},
	IncludeResult: Text{"Send a summary of my result: score, day, programs and categories", "Envoyer un sommaire de mon résultat : note, date, programmes et catégories"},
	IncludeCase:   Text{"Send all my answers, as a case file", "Envoyer toutes mes réponses, sous forme de fichier de dossier"},
	CaseByMail:    Text{"All your answers do not fit in a prefilled e-mail. Save them as a file and attach it, if you wish.", "Toutes vos réponses n’entrent pas dans un courriel prérempli. Enregistrez-les dans un fichier et joignez-le, si vous le souhaitez."},

	Shown:     Text{"What will be sent", "Ce qui sera envoyé"},
	ShownHint: Text{"This, and nothing else. It follows what you type.", "Ceci, et rien d’autre. Le texte suit ce que vous écrivez."},
	Gone:      Text{"What is sent", "Ce qui est envoyé"},
	GoneHint:  Text{"This, and nothing else. It is not changed any more.", "Ceci, et rien d’autre. Le texte n’est plus modifié."},
	ShownMail: Text{"This text is put into your e-mail program, where you can still change it. It is sent only when you send it there.", "Ce texte est placé dans votre logiciel de courriel, où vous pouvez encore le changer. Il n’est envoyé que lorsque vous l’envoyez de là."},
	AsData:    Text{"Exactly as it is sent, as data (JSON)", "Exactement comme il est envoyé, sous forme de données (JSON)"},
	AsMail:    Text{"Exactly as it is put into the e-mail", "Exactement comme il est placé dans le courriel"},
	NotYet:    Text{"not given yet", "pas encore donné"},

	To:         Text{"To", "À"},
	Subject:    Text{"Request to be answered", "Demande de réponse"},
	Number:     Text{"Number of this request", "Numéro de cette demande"},
	Agreed:     Text{"Consent", "Consentement"},
	Result:     Text{"Result", "Résultat"},
	Points:     Text{"CRS score {0}, as of {1}", "Note du SCG : {0}, en date du {1}"},
	AtLeast:    Text{"CRS score at least {0}, as of {1}", "Note du SCG : au moins {0}, en date du {1}"},
	Answers:    Text{"All answers", "Toutes les réponses"},
	Met:        Text{"{0}: {1}", "{0} : {1}"},
	MetNone:    Text{"none met", "aucun critère rempli"},
	Programs:   Text{"Programs met", "Programmes dont les critères sont remplis"},
	Categories: Text{"Categories met", "Catégories dont les critères sont remplis"},
	ProofOf:    Text{"given on {0}; wording {1}, {2}", "donné le {0}; texte {1}, {2}"},

	Consent:     Text{"Your consent", "Votre consentement"},
	ConsentHint: Text{"It stands by itself: it is part of no other terms.", "Il est donné à part : il ne fait partie d’aucune autre condition."},

	Send:        Text{"Send this to {0}", "Envoyer ceci à {0}"},
	Sending:     Text{"Sending…", "Envoi en cours…"},
	Again:       Text{"Try again", "Réessayer"},
	Another:     Text{"Write another", "Écrire une autre demande"},
	Change:      Text{"Change it", "Modifier"},
	Clear:       Text{"Clear the form", "Vider le formulaire"},
	Mail:        Text{"Open my e-mail program", "Ouvrir mon logiciel de courriel"},
	CopyText:    Text{"Copy the text", "Copier le texte"},
	SaveCopy:    Text{"Save a copy", "Enregistrer une copie"},
	SaveReceipt: Text{"Save the receipt", "Enregistrer le reçu"},

	Problems:  Text{"This cannot be sent yet:", "Ceci ne peut pas encore être envoyé :"},
	NoWay:     Text{"Write an e-mail address or a telephone number, so that you can be answered.", "Écrivez une adresse électronique ou un numéro de téléphone, afin qu’on puisse vous répondre."},
	BadEmail:  Text{"This does not look like an e-mail address. It should be like name@example.org.", "Ceci ne ressemble pas à une adresse électronique. Elle devrait être comme nom@exemple.org."},
	BadPhone:  Text{"This does not look like a telephone number. It should have 7 to 15 digits.", "Ceci ne ressemble pas à un numéro de téléphone. Il devrait avoir de 7 à 15 chiffres."},
	TooLong:   Text{"This is too long: at most {0} characters.", "Ceci est trop long : au plus {0} caractères."},
	NoConsent: Text{"Tick the box if you agree. Without your consent nothing is sent.", "Cochez la case si vous êtes d’accord. Sans votre consentement, rien n’est envoyé."},

	Handed:   Text{"Handed to the web page of {0}. What becomes of it there is up to that page.", "Remis à la page Web de {0}. La suite dépend de cette page."},
	Received: Text{"Sent. The address of {0} has confirmed that it arrived.", "Envoyé. L’adresse de {0} a confirmé la réception."},
	Failed:   Text{"It did not go through: the address of {0} had a fault (answer {1}). Try again later, or save a copy.", "L’envoi n’a pas abouti : l’adresse de {0} avait une défaillance (réponse {1}). Réessayez plus tard, ou enregistrez une copie."},
	Refused:  Text{"The address of {0} did not take it (answer {1}). Save a copy, and reach {0} some other way.", "L’adresse de {0} ne l’a pas accepté (réponse {1}). Enregistrez une copie, et joignez {0} autrement."},
	NoAnswer: Text{"No answer came, after several tries, so it is not known whether it arrived. Check the connection and try again, or save a copy. Its number shows {0} that it is the same request.", "Aucune réponse n’est venue, après plusieurs tentatives : on ne sait pas si l’envoi est arrivé. Vérifiez la connexion et réessayez, ou enregistrez une copie. Son numéro montre à {0} qu’il s’agit de la même demande."},
	Nothing:  Text{"This device keeps nothing of it, except the copy that you save.", "Cet appareil n’en conserve rien, sauf la copie que vous enregistrez."},

	MailOpened:  Text{"Your e-mail program should have opened. If it did not, copy the text and write to {0}.", "Votre logiciel de courriel devrait s’être ouvert. Sinon, copiez le texte et écrivez à {0}."},
	MailTooLong: Text{"This is too long for an e-mail program to be opened with it. Copy the text and write to {0}, or shorten the message.", "Ce texte est trop long pour ouvrir un logiciel de courriel. Copiez-le et écrivez à {0}, ou raccourcissez le message."},
	Copied:      Text{"The text is copied.", "Le texte est copié."},
	Selected:    Text{"The browser does not allow copying here. The text is selected: copy it with the keyboard or the menu.", "Le navigateur ne permet pas de copier ici. Le texte est sélectionné : copiez-le avec le clavier ou le menu."},

	Receipt:     Text{"Receipt of your consent", "Reçu de votre consentement"},
	ReceiptHint: Text{"It goes along with what is sent, and proves what you agreed to. The hash is the SHA-256 of the wording in UTF-8, its lines apart by a line feed.", "Il accompagne l’envoi et prouve à quoi vous avez consenti. L’empreinte est le SHA-256 du texte en UTF-8, ses lignes séparées par un saut de ligne."},
	Version:     Text{"Version of the wording", "Version du texte"},
	Given:       Text{"Given", "Donné"},
	Hash:        Text{"SHA-256 of the wording", "SHA-256 du texte"},
	Wording:     Text{"Wording", "Texte"},

	English: Text{"English", "Anglais"},
	French:  Text{"French", "Français"},

	CureNotice: Text{"write the address of your privacy notice, with the person in charge, your mailing address and how to withdraw: a person must know before consenting. Until then no lead is offered.", "écrivez l’adresse de votre avis de confidentialité, avec la personne responsable, votre adresse postale et la façon de retirer son consentement : une personne doit le savoir avant de consentir. D’ici là, aucune prise de contact n’est offerte."},
	CureNumber: Text{"write the licence number: with the registered name, it is how a person finds the licensee in the public register.", "écrivez le numéro de permis : avec le nom inscrit, il permet de trouver le titulaire dans le registre public."},
	CureFrame:  Text{"an event needs embed.js on the page: from a plain frame, use mailto or post. Until then no lead is offered.", "un événement exige embed.js sur la page : dans un simple cadre, utilisez mailto ou post. D’ici là, aucune prise de contact n’est offerte."},
	CureName:   Text{"write the name as registered, without a promise and without what suggests a government: SOR/2022-128, s. 44(2). Until then no consultant is shown and no lead is offered.", "écrivez le nom tel qu’il est inscrit, sans promesse et sans ce qui évoque un gouvernement : DORS/2022-128, art. 44(2). D’ici là, aucun consultant n’est affiché et aucune prise de contact n’est offerte."},
}
