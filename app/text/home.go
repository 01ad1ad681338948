package text

// Home holds the words of what makes the site at home on a device: its place on the home screen, its new versions, its colours.
var Home = struct {
	Install, InstallLead, InstallButton, InstallHow Text
	InstallIOS, InstallIOSWipe                      Text
	InstallAndroid, InstallDesktop                  Text
	Save                                            Text

	Ready, ReadyLead, ReadyUnkept, ReadyButton Text

	Theme, ThemeDevice, ThemeLight, ThemeDark Text
}{
	Install:        Text{"Keep Portage at hand", "Garder Portage à portée de main"},
	InstallLead:    Text{"On your home screen or among your apps, Portage opens in a window of its own and works without a network.", "Sur votre écran d’accueil ou parmi vos applications, Portage s’ouvre dans sa propre fenêtre et fonctionne sans réseau."},
	InstallButton:  Text{"Install Portage", "Installer Portage"},
	InstallHow:     Text{"How to install it", "Comment l’installer"},
	InstallIOS:     Text{"On an iPhone or iPad: press Share, then Add to Home Screen.", "Sur un iPhone ou un iPad : touchez Partager, puis Sur l’écran d’accueil."},
	InstallIOSWipe: Text{"Safari may erase what a website keeps after seven days of use without a visit to it. A site on the home screen is spared. If you do not want it there, save your answers as a file.", "Safari peut effacer ce qu’un site conserve après sept jours d’utilisation sans visite de ce site. Un site placé sur l’écran d’accueil est épargné. Si vous n’en voulez pas là, enregistrez vos réponses dans un fichier."},
	InstallAndroid: Text{"On an Android device: open the menu of the browser, then choose Install or Add to Home screen.", "Sur un appareil Android : ouvrez le menu du navigateur, puis choisissez Installer ou Ajouter à l’écran d’accueil."},
	InstallDesktop: Text{"On a computer: in Chrome or Edge, choose Install in the menu or in the address bar; in Safari, choose Add to Dock in the File menu. Firefox may not offer it: a bookmark does, and Portage works there without a network too.", "Sur un ordinateur : dans Chrome ou Edge, choisissez Installer dans le menu ou la barre d’adresse; dans Safari, choisissez Ajouter au Dock dans le menu Fichier. Firefox peut ne pas l’offrir : un signet suffit, et Portage y fonctionne aussi sans réseau."},
	Save:           Text{"Save my answers as a file", "Enregistrer mes réponses dans un fichier"},

	Ready:       Text{"A new version is ready", "Une nouvelle version est prête"},
	ReadyLead:   Text{"Your answers stay. All open pages of Portage change together.", "Vos réponses restent. Toutes les pages ouvertes de Portage changent ensemble."},
	ReadyUnkept: Text{"This browser keeps nothing: your answers go when the page changes. Save them as a file first.", "Ce navigateur ne conserve rien : vos réponses disparaissent quand la page change. Enregistrez-les d’abord dans un fichier."},
	ReadyButton: Text{"Use the new version", "Utiliser la nouvelle version"},

	Theme:       Text{"Colours", "Couleurs"},
	ThemeDevice: Text{"As the device", "Comme l’appareil"},
	ThemeLight:  Text{"Light", "Clair"},
	ThemeDark:   Text{"Dark", "Sombre"},
}

// Installer holds what an installer shows of the site: the short ways into it and the names of its pictures.
var Installer = struct {
	Result, Rounds, Occupations         Text
	ShotAnswers, ShotResult, ShotRounds Text
}{
	Result:      Text{"Where you stand", "Où vous en êtes"},
	Rounds:      Text{"Rounds of invitations", "Rondes d’invitations"},
	Occupations: Text{"Occupations", "Professions"},
	ShotAnswers: Text{"Answer what you know: your answers stay on this device", "Répondez à ce que vous savez : vos réponses restent sur cet appareil"},
	ShotResult:  Text{"Your score, with the rule behind each line", "Votre note, avec la règle derrière chaque ligne"},
	ShotRounds:  Text{"Every round of invitations since 2015, beside your score", "Chaque ronde d’invitations depuis 2015, à côté de votre note"},
}
