package text

// Embed holds the words of the embedded calculator: those that a visitor reads, and those for the person who integrates it.
var Embed = struct {
	Missing                                        Text // {0} the attribute, {1} the cure
	Category, CategoryLead, NoCategory             Text
	OpenFull, NotAdvice, Memory, Keeps             Text
	Refused                                        Text // {0} the attribute, {1} its value, {2} the cure
	CureLang, CureScreen, CureTheme, CureAccent    Text
	CureRadius, CureFontSize, CureName, CureNumber Text
	CureNoName, CureAddress, CureLead, CureMailTo  Text
	CurePostTo                                     Text
	CaseRefused                                    Text
}{
	Category:     Text{"Category: {0}", "Catégorie : {0}"},
	CategoryLead: Text{"Whether you may be invited in rounds for this category, as of {0}.", "Si vous pouvez être invité dans les rondes de cette catégorie, en date du {0}."},
	NoCategory:   Text{"There are no rounds for this category under the rules of {0}.", "Il n’y a pas de rondes pour cette catégorie selon les règles du {0}."},

	Keeps:     Text{"Your answers stay in your browser. The page around this calculator learns the step you are on and a rounded result, and no answer.", "Vos réponses restent dans votre navigateur. La page qui entoure ce calculateur apprend l’étape où vous êtes et un résultat arrondi, et aucune réponse."},
	OpenFull:  Text{"Open the full application", "Ouvrir l’application complète"},
	NotAdvice: Text{"Portage: information, not advice; not affiliated with the Government of Canada.", "Portage : de l’information, et non des conseils; sans lien avec le gouvernement du Canada."},
	Memory:    Text{"This page does not let the calculator keep anything: your answers last as long as the page is open.", "Cette page ne permet pas au calculateur de garder quoi que ce soit : vos réponses durent aussi longtemps que la page reste ouverte."},

	Refused: Text{"The attribute {0} cannot be “{1}”: {2}", "L’attribut {0} ne peut pas être « {1} » : {2}"},

	Missing: Text{"The attribute {0} is missing: {1}", "L’attribut {0} manque : {1}"},

	CureLang:     Text{"write en or fr.", "écrivez en ou fr."},
	CureScreen:   Text{"write category/ with the name of a category (category/healthcare), occupation, round/ with the number of a round (round/255), or next; leave it out for the whole way.", "écrivez category/ suivi du nom d’une catégorie (category/healthcare), occupation, round/ suivi du numéro d’une ronde (round/255), ou next; omettez-le pour le parcours complet."},
	CureTheme:    Text{"write light, dark or auto.", "écrivez light, dark ou auto."},
	CureAccent:   Text{"write a colour as six hexadecimal digits, like 0f5c6e.", "écrivez une couleur en six chiffres hexadécimaux, comme 0f5c6e."},
	CureRadius:   Text{"write a whole number of pixels from 0 to 32.", "écrivez un nombre entier de pixels de 0 à 32."},
	CureFontSize: Text{"write a whole number of pixels from 12 to 24.", "écrivez un nombre entier de pixels de 12 à 24."},
	CureName:     Text{"write the registered name in one line of at most 120 signs.", "écrivez le nom inscrit en une ligne d’au plus 120 caractères."},
	CureNumber:   Text{"write the licence number in one line of at most 40 signs.", "écrivez le numéro de permis en une ligne d’au plus 40 caractères."},
	CureNoName:   Text{"write the registered name of the licensee. Until then no consultant is shown and no lead is offered.", "écrivez le nom inscrit du titulaire de permis. D’ici là, aucun consultant n’est affiché et aucune prise de contact n’est offerte."},
	CureAddress:  Text{"write a whole address, like https://example.org/privacy.", "écrivez une adresse complète, comme https://example.org/confidentialite."},
	CureLead:     Text{"write off, event, mailto or post.", "écrivez off, event, mailto ou post."},
	CureMailTo:   Text{"write the e-mail address that receives the lead, like office@example.org. Until then no lead is offered.", "écrivez l’adresse électronique qui reçoit la prise de contact, comme bureau@example.org. D’ici là, aucune prise de contact n’est offerte."},
	CurePostTo:   Text{"write the address that receives the lead, beginning with https://. Until then no lead is offered.", "écrivez l’adresse qui reçoit la prise de contact, commençant par https://. D’ici là, aucune prise de contact n’est offerte."},

	CaseRefused: Text{"The case to pre-fill with cannot be read: it is not a case file.", "Le dossier à préremplir ne peut pas être lu : ce n’est pas un fichier de dossier."},
}
