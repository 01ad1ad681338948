//go:build !js

package site

// words are what the shell itself says in one language. The page carries them
// as attributes, so the boot script knows no language.
type words struct {
	Loading     string // While the program is on its way.
	Failed      string // The program did not arrive.
	Unsupported string // The browser has no WebAssembly.
	Crashed     string // The program has stopped.
	Kept        string // What follows that, where the device keeps answers.
	Reload      string // The button beside the last three.
	NoScript    string // JavaScript is off.
}

var shellWords = map[string]words{
	"en": {
		Loading:     "The calculator is loading. You can already read and type.",
		Failed:      "The calculator could not be loaded. Check the connection, then try again.",
		Unsupported: "This browser cannot run the calculator: WebAssembly is missing or switched off (for example by Lockdown Mode).",
		Crashed:     "The calculator has stopped because of a fault of ours.",
		Kept:        "Your answers are kept on this device.",
		Reload:      "Reload",
		NoScript:    "Portage needs JavaScript: all of it runs in your browser, and nothing is sent anywhere.",
	},
	"fr": {
		Loading:     "Le calculateur se charge. Vous pouvez déjà lire et écrire.",
		Failed:      "Le calculateur n’a pas pu être chargé. Vérifiez la connexion, puis réessayez.",
		Unsupported: "Ce navigateur ne peut pas exécuter le calculateur\u00a0: WebAssembly est absent ou désactivé (par exemple par le mode Isolement).",
		Crashed:     "Le calculateur s’est arrêté à cause d’une erreur de notre part.",
		Kept:        "Vos réponses sont conservées sur cet appareil.",
		Reload:      "Recharger",
		NoScript:    "Portage a besoin de JavaScript\u00a0: tout fonctionne dans votre navigateur, et rien n’est envoyé.",
	},
}
