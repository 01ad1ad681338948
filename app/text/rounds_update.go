package text

// RoundUpdate holds the words of the panel that takes rounds from IRCC's feed.
var RoundUpdate = struct {
	Summary, Lead                                 Text
	Updated, NotKept, Forget, Forgot              Text
	Step1, Link, Step2, Step3                     Text
	Choose, Drop, Paste, PasteHint, Read          Text
	TooLarge, IsPage, CutOff, NotFeed, NoFile     Text
	Empty, Broken                                 Text
	Report, Nothing, Older                        Text
	Added, Confirmed                              Plural
	Changed, Kept, Unread, Unknown                Plural
	PoolAdded                                     Plural
	Change, KeptAs, UnreadRow, UnreadNumber, Name Text
	More                                          Plural
}{
	Summary: Text{"Add newer rounds from IRCC’s file", "Ajouter des rondes plus récentes à partir du fichier d’IRCC"},
	Lead:    Text{"This page sends and fetches nothing by itself. You bring IRCC’s file, and it is read here, on your device.", "Cette page n’envoie et ne va chercher rien d’elle-même. Vous apportez le fichier d’IRCC, et il est lu ici, sur votre appareil."},
	Updated: Text{"The rounds shown here are those of the file that you gave on {0}.", "Les rondes affichées ici sont celles du fichier que vous avez fourni le {0}."},
	NotKept: Text{"They could not be kept on this device: its storage is blocked or full. They hold for this visit.", "Elles n’ont pas pu être conservées sur cet appareil : son stockage est bloqué ou plein. Elles valent pour cette visite."},
	Forget:  Text{"Back to the rounds that came with this version", "Revenir aux rondes fournies avec cette version"},
	Forgot:  Text{"These are again the rounds that came with this version.", "Ce sont de nouveau les rondes fournies avec cette version."},

	Step1:     Text{"Open IRCC’s file of rounds in a new tab:", "Ouvrez le fichier des rondes d’IRCC dans un nouvel onglet :"},
	Link:      Text{"IRCC’s data file", "Fichier de données d’IRCC"},
	Step2:     Text{"Save it on your device, unchanged, or copy all of its text.", "Enregistrez-le sur votre appareil, sans le modifier, ou copiez tout son texte."},
	Step3:     Text{"Give it to this page:", "Remettez-le à cette page :"},
	Choose:    Text{"Choose the file", "Choisir le fichier"},
	Drop:      Text{"or drop it anywhere on this panel", "ou déposez-le n’importe où sur ce panneau"},
	Paste:     Text{"Or paste its text", "Ou collez son texte"},
	PasteHint: Text{"It begins with a curly bracket.", "Il commence par une accolade."},
	Read:      Text{"Read this text", "Lire ce texte"},

	TooLarge: Text{"This is larger than IRCC’s file can be, so it was not read. The rounds are as they were.", "Ce fichier est plus gros que ne peut l’être celui d’IRCC; il n’a donc pas été lu. Les rondes sont inchangées."},
	IsPage:   Text{"This is a web page, not IRCC’s data file. Open the link above and save what it shows. The rounds are as they were.", "C’est une page Web, et non le fichier de données d’IRCC. Ouvrez le lien ci-dessus et enregistrez ce qu’il affiche. Les rondes sont inchangées."},
	CutOff:   Text{"This is only part of IRCC’s file: its end is missing. Save it again, whole. The rounds are as they were.", "Ce n’est qu’une partie du fichier d’IRCC : la fin manque. Enregistrez-le de nouveau, en entier. Les rondes sont inchangées."},
	NotFeed:  Text{"This is not IRCC’s file of rounds, or its form has changed. The rounds are as they were.", "Ce n’est pas le fichier des rondes d’IRCC, ou sa forme a changé. Les rondes sont inchangées."},
	NoFile:   Text{"The file could not be opened. The rounds are as they were.", "Le fichier n’a pas pu être ouvert. Les rondes sont inchangées."},
	Empty:    Text{"There is nothing to read yet.", "Il n’y a encore rien à lire."},
	Broken:   Text{"The file could not be read because of a fault of ours. The rounds are as they were.", "Le fichier n’a pas pu être lu à cause d’une erreur de notre part. Les rondes sont inchangées."},

	Report:  Text{"What the file changed", "Ce que le fichier a changé"},
	Nothing: Text{"The file was read, and says nothing that was not known here.", "Le fichier a été lu et ne dit rien qui n’était pas déjà connu ici."},
	Older:   Text{"This file ends before the newest round known here: it may be an old one.", "Ce fichier s’arrête avant la ronde la plus récente connue ici : il est peut-être ancien."},
	Added: Plural{
		Text{"{0} round was added:", "{0} ronde a été ajoutée :"},
		Text{"{0} rounds were added:", "{0} rondes ont été ajoutées :"},
	},
	Confirmed: Plural{
		Text{"{0} round known from a copy until now is the same in the file.", "{0} ronde connue jusqu’ici par une copie est la même dans le fichier."},
		Text{"{0} rounds known from copies until now are the same in the file.", "{0} rondes connues jusqu’ici par des copies sont les mêmes dans le fichier."},
	},
	Changed: Plural{
		Text{"{0} value was revised:", "{0} valeur a été révisée :"},
		Text{"{0} values were revised:", "{0} valeurs ont été révisées :"},
	},
	Kept: Plural{
		Text{"{0} value in which the file is known to be wrong stays as mended here:", "{0} valeur que l’on sait erronée dans le fichier reste telle que corrigée ici :"},
		Text{"{0} values in which the file is known to be wrong stay as mended here:", "{0} valeurs que l’on sait erronées dans le fichier restent telles que corrigées ici :"},
	},
	Unread: Plural{
		Text{"{0} value could not be used. It is shown as the file has it, and its row was left out:", "{0} valeur n’a pas pu être utilisée. Elle est montrée telle qu’elle figure dans le fichier, et sa ligne a été laissée de côté :"},
		Text{"{0} values could not be used. They are shown as the file has them, and their rows were left out:", "{0} valeurs n’ont pas pu être utilisées. Elles sont montrées telles qu’elles figurent dans le fichier, et leurs lignes ont été laissées de côté :"},
	},
	Unknown: Plural{
		Text{"{0} round has a name that is not in our table: whom it was for is open.", "{0} ronde a un nom qui n’est pas dans notre table : on ne sait pas qui elle visait."},
		Text{"{0} rounds have a name that is not in our table: whom they were for is open.", "{0} rondes ont un nom qui n’est pas dans notre table : on ne sait pas qui elles visaient."},
	},
	PoolAdded: Plural{
		Text{"{0} score distribution of the pool was added or revised.", "{0} répartition des notes du bassin a été ajoutée ou révisée."},
		Text{"{0} score distributions of the pool were added or revised.", "{0} répartitions des notes du bassin ont été ajoutées ou révisées."},
	},
	Change:       Text{"Round {0}, {1}: {2}, before {3}", "Ronde {0}, {1} : {2}, auparavant {3}"},
	KeptAs:       Text{"Round {0}, {1}: {2} here, {3} in the file", "Ronde {0}, {1} : {2} ici, {3} dans le fichier"},
	UnreadRow:    Text{"Row {0}, {1}: “{2}”, {3}", "Ligne {0}, {1} : « {2} », {3}"},
	UnreadNumber: Text{"Row {0}, round {4}, {1}: “{2}”, {3}", "Ligne {0}, ronde {4}, {1} : « {2} », {3}"},
	Name:         Text{"Round {0}: “{1}”", "Ronde {0} : « {1} »"},
	More: Plural{
		Text{"and {0} more", "et {0} autre"},
		Text{"and {0} more", "et {0} autres"},
	},
}

// RoundField names a field of a round by the name that the record has for it.
func RoundField(id string) Text { return roundFields.at(id) }

var roundFields = words{
	{"number", Text{"number", "numéro"}},
	{"date", Text{"date", "date"}},
	{"at", Text{"time", "heure"}},
	{"name", Text{"name", "nom"}},
	{"type", Text{"type", "type"}},
	{"invitations", Text{"invitations", "invitations"}},
	{"lowest_score", Text{"lowest score", "note la plus basse"}},
	{"tie_break", Text{"tie-break", "bris d’égalité"}},
	{"total", Text{"candidates in the pool", "candidats dans le bassin"}},
	{"as_of", Text{"day of the score distribution", "jour de la répartition des notes"}},
}

// UnreadWhy says why a value of the feed was not used.
func UnreadWhy(code string) Text { return unreadWhy.at(code) }

var unreadWhy = words{
	{"unread", Text{"not in any known form", "d’aucune forme connue"}},
	{"missing", Text{"missing", "manquante"}},
	{"range", Text{"a number that cannot be", "un nombre impossible"}},
	{"far", Text{"more than a day from the date of the round", "à plus d’un jour de la date de la ronde"}},
	{"after_round", Text{"later than the round", "postérieure à la ronde"}},
	{"too_old", Text{"longer before the round than a profile lives", "antérieure à la ronde de plus que la durée d’un profil"}},
	{"order", Text{"the date does not stand between those of the rounds before and after", "la date ne se situe pas entre celles des rondes précédente et suivante"}},
	{"twice", Text{"the number stands twice, with different values", "le numéro figure deux fois, avec des valeurs différentes"}},
	{"withdrawn", Text{"the file no longer says what it said", "le fichier ne dit plus ce qu’il disait"}},
	{"sum", Text{"the ranges do not add up", "la somme des tranches est inexacte"}},
	{"not_a_row", Text{"not a row of rounds", "pas une ligne de rondes"}},
}
