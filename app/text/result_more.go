package text

import (
	"strconv"
	"strings"
)

// Answer is the words around the answer: what the rounds of a year say, what is about to expire, and where things stand on the page.
var Answer = struct {
	Contents, OfWhy, OfPrograms, OfCategories                                    Text   // lists of jumps, for those who hear the page
	YearHeading, YearNone, NearestNone, Nearest                                  Text   // the rounds of twelve months
	YearInvited                                                                  Plural // {1} is how many there were
	KindInvited                                                                  Plural
	LastOf, Above, Below, Equal, MayReach, NewestInvited, AllRounds              Text
	NotForYou, KindAndCount, WhenAndScore                                        Text
	Expires, ExpiresSoon                                                         Text // what expires soon
	GridHeading, GridOf, GridMark, GridFactors, GridReached, GridShort, GridOpen Text // the selection grid
	FundsHeading, FundsLead, FundsNone, FundsTable                               Text // settlement funds
	FamilySize, FundsNeeded, YourRow, YourRowLeast, EachMore                     Text
	EveryEdition                                                                 Text
}{
	Contents:     Text{"On this page", "Sur cette page"},
	OfWhy:        Text{"The four parts of the score", "Les quatre parties de la note"},
	OfPrograms:   Text{"The three programs in short", "Les trois programmes en bref"},
	OfCategories: Text{"The categories in short", "Les catégories en bref"},

	YearHeading: Text{"Rounds of the last 12 months", "Rondes des 12 derniers mois"},
	YearNone:    Text{"No round is known in the 12 months up to this day.", "Aucune ronde n’est connue pour les 12 mois qui mènent à ce jour."},
	YearInvited: Plural{
		Text{"of {1} round would have invited you", "des {1} rondes aurait mené à une invitation"},
		Text{"of {1} rounds would have invited you", "des {1} rondes auraient mené à une invitation"},
	},
	NearestNone: Text{
		"No type of round in these 12 months was open to you as you are.",
		"Dans votre situation, aucun type de ronde de ces 12 mois ne vous était ouvert.",
	},
	Nearest: Text{
		"The nearest is {0}: your score is {1} below the lowest score of its last round, {2}.",
		"Le plus proche : {0}. Il manque {1} à votre note pour atteindre la note la plus basse de sa dernière ronde, {2}.",
	},
	KindInvited: Plural{
		Text{"{0} of {1} would have invited you", "{0} sur {1} aurait mené à une invitation"},
		Text{"{0} of {1} would have invited you", "{0} sur {1} auraient mené à une invitation"},
	},
	LastOf:        Text{"Last one: lowest score {0}.", "Dernière ronde : note la plus basse, {0}."},
	Above:         Text{"Yours is {0} above it.", "La vôtre la dépasse de {0}."},
	Below:         Text{"Yours is {0} below it.", "Il vous manque {0}."},
	Equal:         Text{"Yours is exactly that.", "La vôtre est exactement celle-là."},
	MayReach:      Text{"Yours may be anything from {0} to {1}.", "La vôtre peut aller de {0} à {1}."},
	NewestInvited: Text{"The newest that would have invited you", "Les plus récentes qui auraient mené à une invitation"},
	AllRounds:     Text{"Every round, one by one", "Toutes les rondes, une à une"},
	NotForYou:     Text{"Not open to you as you are: {0}.", "Ne vous étaient pas ouvertes dans votre situation : {0}."},
	KindAndCount:  Text{"{0} ({1})", "{0} ({1})"},
	WhenAndScore:  Text{"{0}, lowest score {1}", "{0}, note la plus basse {1}"},

	ExpiresSoon: Text{"What counts today and soon no more. A new result takes weeks: book in time.", "Ce qui compte aujourd’hui et bientôt plus. Un nouveau résultat prend des semaines : réservez à temps."},
	Expires:     Text{"{0} ({1}): up to {2}", "{0} ({1}) : jusqu’au {2}"},

	GridHeading: Text{"Selection grid", "Grille de sélection"},
	GridOf:      Text{"{0} of {1}; {2} are needed", "{0} sur {1}; il en faut {2}"},
	GridMark:    Text{"{0} needed", "{0} exigés"},
	GridFactors: Text{"Factor by factor", "Facteur par facteur"},
	GridReached: Text{"{0} more than needed", "{0} de plus qu’exigé"},
	GridShort:   Text{"{0} missing", "il manque {0}"},
	GridOpen:    Text{"open until more is answered", "reste ouvert tant qu’il manque des réponses"},

	FundsHeading: Text{"Settlement funds by family size", "Fonds d’établissement selon la taille de la famille"},
	FundsLead: Text{
		"The Federal Skilled Worker and Federal Skilled Trades programs ask for these sums; the Canadian Experience Class does not, nor do they of someone authorized to work in Canada with an offer that counts.",
		"Le Programme des travailleurs qualifiés (fédéral) et celui des travailleurs de métiers spécialisés (fédéral) exigent ces sommes; la catégorie de l’expérience canadienne, non. Ils ne les exigent pas d’une personne autorisée à travailler au Canada qui a une offre qui compte.",
	},
	FundsNone:    Text{"No table of settlement funds is known for this day.", "Aucun tableau des fonds d’établissement n’est connu pour ce jour."},
	FundsTable:   Text{"In Canadian dollars, in force since {0}", "En dollars canadiens, en vigueur depuis le {0}"},
	FamilySize:   Text{"People in the family", "Personnes dans la famille"},
	FundsNeeded:  Text{"Needed", "Somme exigée"},
	YourRow:      Text{"your family", "votre famille"},
	YourRowLeast: Text{"your family, at least", "votre famille, au moins"},
	EachMore:     Text{"Each person more", "Chaque personne de plus"},

	EveryEdition: Text{"Every edition, with its sources", "Toutes les versions, avec leurs sources"},
}

// SourcesPage is the words of the page of all editions and their sources.
var SourcesPage = struct {
	Title, Lead, NotKnown, Points, NotKnownLead                        Text
	Since, SinceTo, Now, NewestKnown, Published, NoDate                Text
	NoteOf, FundsBefore, NoFundsYear, RoundsUpTo, Occupations, Version Text
	RoundsCount                                                        Plural
	Years                                                              Plural // how many editions a table has
}{
	Title:    Text{"The rules and their sources", "Les règles et leurs sources"},
	Lead:     Text{"Every figure here comes from a dated edition of a table, and every edition names where it was read. The ones in force on {0} are marked.", "Chaque chiffre d’ici vient d’une version datée d’un barème, et chaque version nomme les sources où elle a été lue. Celles qui étaient en vigueur le {0} sont marquées."},
	NotKnown: Text{"What is not known", "Ce qui n’est pas connu"},
	NotKnownLead: Text{
		"Where something could not be read, it is not guessed. It is said here, and with every answer that it touches.",
		"Ce qui n’a pas pu être lu n’est pas deviné. C’est dit ici, et avec chaque réponse que cela touche.",
	},
	Points:      Text{"Open points of law: both readings are shown, and the lower one counts.", "Points de droit ouverts : les deux lectures sont montrées, et la plus basse est retenue."},
	Since:       Text{"Since {0}", "Depuis le {0}"},
	SinceTo:     Text{"{0} to {1}", "Du {0} au {1}"},
	Now:         Text{"In force on {0}", "En vigueur le {0}"},
	NewestKnown: Text{"The newest known here; newer rules are reported", "La plus récente connue ici; de nouvelles règles sont rapportées"},
	Published:   Text{"published {0}", "publication : {0}"},
	NoDate:      Text{"gives no date", "sans date"},
	NoteOf:      Text{"{0}: {1}", "{0} : {1}"},
	FundsBefore: Text{"No table of settlement funds was found for days before {0}, so proof of funds stays open for them.", "Aucun tableau des fonds d’établissement n’a été trouvé pour les jours avant le {0} : la preuve de fonds reste ouverte pour eux."},
	NoFundsYear: Text{"The newest table of settlement funds is that of {0}; no later one was found.", "Le tableau des fonds d’établissement le plus récent est celui du {0}; aucun plus récent n’a été trouvé."},
	RoundsUpTo:  Text{"Rounds are known up to {0}, of {1}. Any later ones are missing.", "Les rondes sont connues jusqu’à la {0}, du {1}. S’il y en a eu depuis, elles manquent."},
	RoundsCount: Plural{Text{"{0} round, from {1} to {2}", "{0} ronde, du {1} au {2}"}, Text{"{0} rounds, from {1} to {2}", "{0} rondes, du {1} au {2}"}},
	Occupations: Text{"Occupations", "Professions"},
	Version:     Text{"National Occupational Classification (NOC) {0}, the version that IRCC uses", "Classification nationale des professions (CNP) {0}, la version qu’IRCC utilise"},
	Years:       Plural{Text{"{0} edition", "{0} version"}, Text{"{0} editions", "{0} versions"}},
}

// OpenPoints gives every question of law that is not settled, in full sentences.
func OpenPoints() []Text {
	return []Text{openPoints.at("crs.foreign_work_transfer"), openPoints.at("crs.spouse_work"), categoryWork, canadaOnly}
}

var (
	categoryWork = Text{
		"for a category, do self-employed work and work during full-time study count?",
		"pour une catégorie, le travail autonome et le travail pendant des études à temps plein comptent-ils?",
	}
	canadaOnly = Text{
		"do the categories that ask for work in Canada leave out self-employed work there?",
		"les catégories qui exigent du travail au Canada excluent-elles le travail autonome au Canada?",
	}
)

// Published writes when a source says that it was published, as far as it says: a day, a month or a year.
func Published(lang Lang, when string) string {
	year, rest, _ := strings.Cut(when, "-")
	if len(rest) == len("12") {
		y, _ := strconv.Atoi(year)
		m, _ := strconv.Atoi(rest)
		return Month(lang, y, m)
	}
	return dateOf(lang, when)
}

// WarningOfAll writes one warning about several places of the case file, as Warning does about one.
func WarningOfAll(lang Lang, code string, abouts []string) string {
	var all []string
	for _, about := range abouts {
		all = append(all, Place(lang, about))
	}
	return warnings.at(code).Fill(lang, List(lang, all))
}

// AssessmentName is the short name of an educational credential assessment.
func AssessmentName(lang Lang) string { return assessmentName.In(lang) }

var assessmentName = Text{"its assessment, the ECA", "son évaluation, l’EDE"}
