package text

// Shell is what the page says of itself before, or after, the program runs: in the page's own markup, so that the start script knows no language.
var Shell = struct {
	Loading     Text // while the program is on its way
	Rest        Text // while something that was pressed waits for the rest of it
	Failed      Text // the program did not arrive
	Unsupported Text // the browser has no WebAssembly
	Crashed     Text // the program has stopped
	Kept        Text // follows that, where the device keeps answers
	Reload      Text // the button beside the last three
	NoScript    Text // JavaScript is off
}{
	Rest:        Text{"The rest of the calculator is on its way. Nothing you do meanwhile is lost.", "Le reste du calculateur arrive. Rien de ce que vous faites entre-temps n’est perdu."},
	Loading:     Text{"The calculator is loading. You can already read and type.", "Le calculateur se charge. Vous pouvez déjà lire et écrire."},
	Failed:      Text{"The calculator could not be loaded. Check the connection, then try again.", "Le calculateur n’a pas pu être chargé. Vérifiez la connexion, puis réessayez."},
	Unsupported: Text{"This browser cannot run the calculator: WebAssembly is missing or switched off (for example by Lockdown Mode).", "Ce navigateur ne peut pas exécuter le calculateur : WebAssembly est absent ou désactivé (par exemple par le mode Isolement)."},
	Crashed:     Text{"The calculator has stopped because of a fault of ours.", "Le calculateur s’est arrêté à cause d’une erreur de notre part."},
	Kept:        Text{"Your answers are kept on this device.", "Vos réponses sont conservées sur cet appareil."},
	Reload:      Text{"Reload", "Recharger"},
	NoScript:    Text{"Portage needs JavaScript: all of it runs in your browser, and nothing is sent anywhere.", "Portage a besoin de JavaScript : tout fonctionne dans votre navigateur, et rien n’est envoyé."},
}
