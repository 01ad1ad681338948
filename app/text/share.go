package text

// Share holds the words around links that carry a case.
var Share = struct {
	Title, Lead, LeadOf                                                                       Text
	Before, Carries, NotSent, WhoReads, Copied                                                Text
	Passphrase, PassphraseHint, ShowPassphrase, TooShort, NoLock                              Text
	Make, Making, NotMade, TooLong                                                            Text
	Link, IsLocked, IsOpen, Outdated, Copy, CopyDone, CopyNot, Send                           Text
	Code, CodeLead, CodeTooLong                                                               Text
	Arrived, ArrivedLead, ArrivedLocked, UnlockWith, Open, Opening, NotNow, CannotOpen, Close Text
	WrongPassphrase, NoPassphrase, Damaged, Newer, LinkTooLong, NoUnlocking                   Text
}{
	Title:  Text{"Share this case", "Partager ce dossier"},
	Lead:   Text{"Make a link that carries this case, to open it on another device or to show it to someone you trust.", "Créez un lien qui contient ce dossier, pour l’ouvrir sur un autre appareil ou le montrer à une personne de confiance."},
	LeadOf: Text{"Make a link that carries the case “{0}”, to open it on another device or to show it to someone you trust.", "Créez un lien qui contient le dossier « {0} », pour l’ouvrir sur un autre appareil ou le montrer à une personne de confiance."},

	Before:   Text{"What a link carries", "Ce que contient un lien"},
	Carries:  Text{"All the answers of this case, and its name.", "Toutes les réponses de ce dossier, et son nom."},
	NotSent:  Text{"The answers stand after the sign # in the link. Browsers send that part to no server: Portage does not receive it.", "Les réponses se trouvent dans le lien après le signe #. Les navigateurs n’envoient cette partie à aucun serveur\u00a0: Portage ne la reçoit pas."},
	WhoReads: Text{"Whoever has the link can read the answers, and the service by which you send it may too, unless you lock it with a passphrase.", "Quiconque a le lien peut lire les réponses, et le service par lequel vous l’envoyez pourrait aussi les lire, à moins que vous ne le verrouilliez avec une phrase de passe."},
	Copied:   Text{"A link is a copy. What you change later is not in it, and a link that you have sent cannot be taken back.", "Un lien est une copie. Ce que vous changez plus tard n’y figure pas, et un lien envoyé ne peut pas être repris."},

	Passphrase:     Text{"Passphrase (optional)", "Phrase de passe (facultative)"},
	PassphraseHint: Text{"At least 8 characters; four words that have nothing to do with each other are better. Tell it some other way than the link. It is kept nowhere: without it, the link cannot be opened.", "Au moins 8 caractères; quatre mots qui n’ont aucun rapport entre eux valent mieux. Transmettez-la par un autre moyen que le lien. Elle n’est conservée nulle part\u00a0: sans elle, le lien ne peut pas être ouvert."},
	ShowPassphrase: Text{"Show the passphrase", "Afficher la phrase de passe"},
	TooShort:       Text{"This passphrase is too short. Use at least 8 characters, or none for a link that is not locked.", "Cette phrase de passe est trop courte. Utilisez au moins 8 caractères, ou aucun pour un lien non verrouillé."},
	NoLock:         Text{"A link can be locked only where the address of this page begins with https.", "Un lien ne peut être verrouillé que si l’adresse de cette page commence par https."},

	Make:    Text{"Make the link", "Créer le lien"},
	Making:  Text{"Locking the link…", "Verrouillage du lien…"},
	NotMade: Text{"The link could not be made. Try again, or save the case as a file.", "Le lien n’a pas pu être créé. Réessayez, ou enregistrez le dossier dans un fichier."},
	TooLong: Text{"This case is too long for a link. Save it as a file instead.", "Ce dossier est trop long pour un lien. Enregistrez-le plutôt dans un fichier."},

	Link:     Text{"The link", "Le lien"},
	IsLocked: Text{"Locked: it opens only with your passphrase.", "Verrouillé\u00a0: il ne s’ouvre qu’avec votre phrase de passe."},
	IsOpen:   Text{"Not locked: whoever has it can read the answers.", "Non verrouillé\u00a0: quiconque l’a peut lire les réponses."},
	Outdated: Text{"The case has changed since the link was made. Make it again to share what the case holds now.", "Le dossier a changé depuis la création du lien. Recréez le lien pour partager ce que le dossier contient maintenant."},
	Copy:     Text{"Copy the link", "Copier le lien"},
	CopyDone: Text{"The link is copied.", "Le lien est copié."},
	CopyNot:  Text{"The browser does not allow copying here. The link is selected: copy it with the keyboard or the menu.", "Le navigateur ne permet pas de copier ici. Le lien est sélectionné\u00a0: copiez-le avec le clavier ou le menu."},
	Send:     Text{"Send the link…", "Envoyer le lien…"},

	Code:        Text{"QR code of the link", "Code QR du lien"},
	CodeLead:    Text{"Point the camera of another device at this code. It carries the same answers as the link.", "Visez ce code avec l’appareil photo d’un autre appareil. Il contient les mêmes réponses que le lien."},
	CodeTooLong: Text{"This link is too long for a QR code.", "Ce lien est trop long pour un code QR."},

	Arrived:       Text{"This link carries a case", "Ce lien contient un dossier"},
	ArrivedLead:   Text{"It opens as a case of its own on this device. The cases that you have stay as they are, and nothing is sent anywhere.", "Il s’ouvre comme un dossier distinct sur cet appareil. Vos autres dossiers restent tels quels, et rien n’est envoyé."},
	ArrivedLocked: Text{"The link is locked. Type the passphrase that its sender gave you.", "Le lien est verrouillé. Entrez la phrase de passe que vous a donnée la personne qui l’a envoyé."},
	UnlockWith:    Text{"Passphrase", "Phrase de passe"},
	Open:          Text{"Open the case", "Ouvrir le dossier"},
	Opening:       Text{"Opening the case…", "Ouverture du dossier…"},
	NotNow:        Text{"Not now", "Pas maintenant"},

	CannotOpen: Text{"This link cannot be opened", "Ce lien ne peut pas être ouvert"},
	Close:      Text{"Close", "Fermer"},

	WrongPassphrase: Text{"This passphrase does not open the link. Check capitals and spaces, and that the whole link was copied.", "Cette phrase de passe n’ouvre pas le lien. Vérifiez les majuscules et les espaces, et que le lien a été copié en entier."},
	NoPassphrase:    Text{"Type the passphrase first.", "Entrez d’abord la phrase de passe."},
	Damaged:         Text{"This link is not whole: a part of it was lost or changed on its way. Ask for it again.", "Ce lien n’est pas intact\u00a0: une partie en a été perdue ou modifiée en chemin. Demandez-le de nouveau."},
	Newer:           Text{"This link was made by a newer version of Portage. Reload the page and open the link again.", "Ce lien a été créé par une version plus récente de Portage. Rechargez la page et ouvrez le lien de nouveau."},
	LinkTooLong:     Text{"This link is longer than any case, and was not opened.", "Ce lien est plus long que tout dossier et n’a pas été ouvert."},
	NoUnlocking:     Text{"A locked link can be opened only where the address of this page begins with https.", "Un lien verrouillé ne peut être ouvert que si l’adresse de cette page commence par https."},
}
