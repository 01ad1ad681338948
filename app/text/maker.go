package text

// Maker holds the words of the page on which a consultant makes the calculator for their own website.
var Maker = struct {
	Title, Lead                                                                    Text
	What, Looks, Firm, Contact                                                     Text
	Screen, ScreenAll, ScreenCategory, ScreenOccupation, ScreenRound, ScreenNext   Text
	Category, Round, RoundHint                                                     Text
	Lang, LangHint, LangPage, LangEN, LangFR                                       Text
	Theme, ThemeHint, ThemePage, ThemeLight, ThemeDark, ThemeAuto                  Text
	Accent, AccentHint, AccentPick, Radius, RadiusHint, FontSize, FontSizeHint     Text
	FirmLead, Name, NameHint, Number, Register, RegisterHint, Privacy, PrivacyHint Text
	LeadForm, LeadHint, LeadOff, LeadEvent, LeadMailto, LeadPost                   Text
	LeadToMail, LeadToMailHint, LeadToPost, LeadToPostHint                         Text
	Preview, PreviewLead, PreviewFrame                                             Text
	Problems                                                                       Plural // {0} of them
	Snippets, SnippetsLead                                                         Text
	Script, ScriptLead, Frame, FrameLead, FrameEvent, FrameTitle, WordPress        Text
	PluginGet, PluginAddress, PluginPaste, Download, RootLabel, ShortcodeName      Text
	Note, NoteLead, PrivacyNote, PrivacyNoteContact                                Text
	Copy, CopyOf, Copied, CopyNot                                                  Text
}{
	Title: Text{"Make your embed", "Intégrez le calculateur à votre site"},
	Lead:  Text{"Put the calculator on your own website, in your colours. Choose below, see it live, and copy a few lines into your page. What your visitors answer stays in their browser.", "Placez le calculateur sur votre propre site, à vos couleurs. Choisissez ci-dessous, voyez-le en direct et copiez quelques lignes dans votre page. Les réponses de vos visiteurs restent dans leur navigateur."},

	What:    Text{"What it shows", "Ce qu’il montre"},
	Looks:   Text{"How it looks", "Son apparence"},
	Firm:    Text{"Who you are", "Qui vous êtes"},
	Contact: Text{"How visitors reach you", "Comment vous joindre"},

	Screen:           Text{"Screen", "Écran"},
	ScreenAll:        Text{"The whole calculator", "Tout le calculateur"},
	ScreenCategory:   Text{"The check of one category", "La vérification d’une catégorie"},
	ScreenOccupation: Text{"The occupation finder", "La recherche de profession"},
	ScreenRound:      Text{"One round of invitations", "Une ronde d’invitations"},
	ScreenNext:       Text{"The next round of invitations", "La prochaine ronde d’invitations"},
	Category:         Text{"Category", "Catégorie"},
	Round:            Text{"Number of the round", "Numéro de la ronde"},
	RoundHint:        Text{"As IRCC numbers it, for example 255.", "Selon la numérotation d’IRCC, par exemple 255."},

	Lang:     Text{"Language", "Langue"},
	LangHint: Text{"Visitors can switch at any moment.", "Vos visiteurs peuvent changer de langue à tout moment."},
	LangPage: Text{"That of your page", "Celle de votre page"},
	LangEN:   Text{"English", "Anglais"},
	LangFR:   Text{"French", "Français"},

	Theme:      Text{"Theme", "Thème"},
	ThemeHint:  Text{"Light and dark bring a ground of their own and can be read on any page. That of your page follows its color-scheme and stands on its ground. A plain frame cannot see your page and follows the visitor’s device unless you choose.", "Clair et sombre apportent leur propre fond et se lisent sur n’importe quelle page. Celui de votre page suit sa propriété color-scheme et repose sur son fond. Un simple cadre ne voit pas votre page et suit l’appareil du visiteur, à moins que vous ne choisissiez."},
	ThemePage:  Text{"That of your page", "Celui de votre page"},
	ThemeLight: Text{"Light", "Clair"},
	ThemeDark:  Text{"Dark", "Sombre"},
	ThemeAuto:  Text{"As the visitor’s device", "Comme l’appareil du visiteur"},

	Accent:       Text{"Colour of your firm", "Couleur de votre cabinet"},
	AccentHint:   Text{"Six hexadecimal digits, for example 0f5c6e. Where text would be hard to read in it, the calculator makes it darker or lighter.", "Six chiffres hexadécimaux, par exemple 0f5c6e. Là où un texte serait difficile à lire, le calculateur la fonce ou l’éclaircit."},
	AccentPick:   Text{"Pick the colour", "Choisir la couleur"},
	Radius:       Text{"Roundness of corners", "Arrondi des coins"},
	RadiusHint:   Text{"In pixels, from 0 to 32. Leave it empty for the usual one.", "En pixels, de 0 à 32. Laissez vide pour l’arrondi habituel."},
	FontSize:     Text{"Size of the text", "Taille du texte"},
	FontSizeHint: Text{"In pixels, from 12 to 24. Leave it empty for the usual one.", "En pixels, de 12 à 24. Laissez vide pour la taille habituelle."},

	FirmLead:     Text{"If you are a licensee of the College of Immigration and Citizenship Consultants, your registered name stands at the beginning of the calculator, in the language of the page, with your licence number and the address of the public register, as section 44 of the Code of Professional Conduct asks of advertising. Without a name, the calculator names nobody.", "Si vous êtes titulaire d’un permis du Collège des consultants en immigration et en citoyenneté, votre nom inscrit figure au début du calculateur, dans la langue de la page, avec votre numéro de permis et l’adresse du registre public, comme l’article 44 du Code de déontologie le demande pour la publicité. Sans nom, le calculateur ne nomme personne."},
	Name:         Text{"Registered name", "Nom inscrit"},
	NameHint:     Text{"As it stands in the public register.", "Tel qu’il figure au registre public."},
	Number:       Text{"Licence number", "Numéro de permis"},
	Register:     Text{"Address of the public register", "Adresse du registre public"},
	RegisterHint: Text{"Leave it empty for the College’s own register.", "Laissez vide pour le registre du Collège."},
	Privacy:      Text{"Address of your privacy notice", "Adresse de votre avis de confidentialité"},
	PrivacyHint:  Text{"It says who is in charge and how to withdraw a consent. Two of the three contact forms need it.", "Il dit qui est responsable et comment retirer un consentement. Deux des trois formulaires de contact l’exigent."},

	LeadForm:       Text{"Contact form", "Formulaire de contact"},
	LeadHint:       Text{"It stands after the result, never before. Visitors see exactly what is sent, and tick a box to consent. Nothing passes through Portage.", "Il se trouve après le résultat, jamais avant. Vos visiteurs voient exactement ce qui est envoyé et cochent une case pour y consentir. Rien ne passe par Portage."},
	LeadOff:        Text{"None", "Aucun"},
	LeadEvent:      Text{"Hand it to a script of your page", "Le remettre à un script de votre page"},
	LeadMailto:     Text{"By the visitor’s e-mail program", "Par le logiciel de courriel du visiteur"},
	LeadPost:       Text{"Send it to an address of yours", "L’envoyer à une adresse à vous"},
	LeadToMail:     Text{"Your e-mail address", "Votre adresse courriel"},
	LeadToMailHint: Text{"The visitor’s e-mail program opens with the message written; the visitor sends it.", "Le logiciel de courriel du visiteur s’ouvre avec le message rédigé; le visiteur l’envoie."},
	LeadToPost:     Text{"Address that receives it", "Adresse qui le reçoit"},
	LeadToPostHint: Text{"Beginning with https://. The browser sends it there by POST, as JSON.", "Commençant par https://. Le navigateur l’y envoie par POST, en JSON."},

	Preview:      Text{"As visitors see it", "Ce que voient vos visiteurs"},
	PreviewLead:  Text{"This is the calculator itself, with your choices. It shows the answers that this device keeps; each of your visitors sees their own.", "C’est le calculateur lui-même, avec vos choix. Il montre les réponses que garde cet appareil; chacun de vos visiteurs voit les siennes."},
	PreviewFrame: Text{"Preview of your embed", "Aperçu de votre calculateur"},

	Problems: Plural{
		Text{"One choice needs your attention. It is marked above; what cannot be used is left out here.", "Un choix demande votre attention. Il est signalé plus haut; ce qui ne peut pas servir est omis ici."},
		Text{"{0} choices need your attention. They are marked above; what cannot be used is left out here.", "{0} choix demandent votre attention. Ils sont signalés plus haut; ce qui ne peut pas servir est omis ici."},
	},

	Snippets:     Text{"Copy it into your page", "Copiez-le dans votre page"},
	SnippetsLead: Text{"One of these three is enough. Your choices are in it and nowhere else: this page keeps nothing.", "L’un des trois suffit. Vos choix s’y trouvent et nulle part ailleurs : cette page ne garde rien."},
	Script:       Text{"With a script", "Avec un script"},
	ScriptLead:   Text{"For pages into which you can put HTML with a script. The height follows by itself, and your page hears what happens.", "Pour les pages dans lesquelles vous pouvez mettre du HTML avec un script. La hauteur suit d’elle-même, et votre page est informée de ce qui se passe."},
	Frame:        Text{"Without a script", "Sans script"},
	FrameLead:    Text{"For website builders that allow no script, and for very strict pages. The height is fixed: change it to what suits your page.", "Pour les créateurs de sites qui n’acceptent pas de script, et pour les pages très strictes. La hauteur est fixe : changez-la selon votre page."},
	FrameEvent:   Text{"You chose to hand the contact to a script of your page. A plain frame has nobody to hand it to: here the contact form is left out.", "Vous avez choisi de remettre le contact à un script de votre page. Un simple cadre n’a personne à qui le remettre : ici, le formulaire de contact est omis."},
	FrameTitle:   Text{"Express Entry calculator", "Calculateur Entrée express"},
	WordPress:    Text{"In WordPress", "Dans WordPress"},

	PluginGet:     Text{"Get the plugin, one small file, and put it into the folder wp-content/plugins of your site. Activate it.", "Obtenez l’extension, un seul petit fichier, et placez-la dans le dossier wp-content/plugins de votre site. Activez-la."},
	Download:      Text{"Download portage.php", "Télécharger portage.php"},
	PluginAddress: Text{"Under Settings, General, give the address of this calculator.", "Sous Réglages, Général, indiquez l’adresse de ce calculateur."},
	RootLabel:     Text{"Address of this calculator", "Adresse de ce calculateur"},
	PluginPaste:   Text{"Paste this shortcode into a page, or add the block “Express Entry calculator” and make the same choices there.", "Collez ce code court dans une page, ou ajoutez le bloc « Calculateur Entrée express » et faites-y les mêmes choix."},
	ShortcodeName: Text{"Shortcode", "Code court"},

	Note:               Text{"A note for your privacy notice", "Une note pour votre avis de confidentialité"},
	NoteLead:           Text{"True of the calculator as it is. Read it before you use it, and add what your firm does with a contact that it receives.", "Exacte pour le calculateur tel qu’il est. Lisez-la avant de l’utiliser et ajoutez ce que votre cabinet fait d’un contact reçu."},
	PrivacyNote:        Text{"Our page contains the Express Entry calculator Portage. It runs in your browser. What you answer in it is kept only in your browser’s own storage and is sent neither to us nor to the maker of the calculator; the rounded result may be announced to this page. It sets no cookies. The server that provides the calculator’s files ({0}) sees, like any web server, your IP address and the time of the request.", "Notre page contient le calculateur Entrée express Portage. Il fonctionne dans votre navigateur. Vos réponses ne sont gardées que dans l’espace de stockage de votre navigateur et ne sont transmises ni à nous ni à l’éditeur du calculateur; le résultat arrondi peut être communiqué à cette page. Il n’utilise aucun témoin. Le serveur qui fournit les fichiers du calculateur ({0}) voit, comme tout serveur Web, votre adresse IP et l’heure de la demande."},
	PrivacyNoteContact: Text{"If you fill in the contact form after your result and tick the box of consent, what the form shows you is sent to us, and only to us. You may withdraw your consent at any time by writing to us.", "Si vous remplissez le formulaire de contact après votre résultat et cochez la case de consentement, ce que le formulaire vous montre nous est transmis, et à nous seulement. Vous pouvez retirer votre consentement à tout moment en nous écrivant."},

	Copy:    Text{"Copy", "Copier"},
	CopyOf:  Text{"Copy: {0}", "Copier : {0}"},
	Copied:  Text{"Copied: {0}.", "Copié : {0}."},
	CopyNot: Text{"The browser does not allow copying here. The text is selected: copy it with the keyboard or the menu.", "Le navigateur ne permet pas de copier ici. Le texte est sélectionné : copiez-le avec le clavier ou le menu."},
}
