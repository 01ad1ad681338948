package text

import "portage/core/advise/forecast"

// NextRound holds the words of the page of the next round.
var NextRound = struct {
	Heading, Lead                           Text
	Nothing, ToStart, ToQuick               Text
	AsOf, Failed                            Text
	RulesNotKnown, Stale, Shown, AddRounds  Text
	Forecast, Stood, Declined, DeclinedLead Text
	StoodCard                               Text
	Score, ScoreMiddle, Span                Text
	Day, DayMiddle, DaySpan, DayOne         Text
	DayPassed                               Text
	Overdue, OverdueSince                   Text
	Held                                    Plural // {0} forecasts, {1} scores and {2} days within, off by {3} points and {4} days
	Rests                                   Plural // {0} rounds since {1}, {2}; {3} days apart, from {4} to {5}
	Methods                                 Text
	Open, NotOpen, Unclear                  Text
	NoNomination, NoCategory, NoProgram     Text
	UnclearWhy                              Text
	Above, Within, Below, Either            Text
	Chart                                   Plural // {1} of the last {0} scores within
	ChartSaid, ChartIn, ChartOut, ChartNext Text
	ChartYours, You, YouAtLeast             Text
	Shares                                  Plural // {0} rounds since {1}
	SharesNone                              Text
	AtScore, Invited, Tied                  Text
	Yours, More, Less, Of                   Text
	SharesNote                              Text
	Past                                    Plural
	PastCaption                             Text
	Round, Said, Came                       Text
	ScoreSaid, DaySaid, ScoreCame           Text
	In, Out, NotForecast                    Text
	LastOf, NeverHeld                       Text
	How                                     Text
	HowText                                 [6]Text
	Printed, PrintedLead                    Text
	PrintedShares                           Text
	Type, Record                            Text
	RecordOf                                Text
}{
	Heading: nextHeading,
	Lead: Text{
		"When a round of each type may come next, and at what lowest score, from the record of past rounds alone. IRCC does not announce rounds ahead: it may hold any type, of any size, on any day, or none.",
		"Quand une ronde de chaque type pourrait avoir lieu, et à quelle note la plus basse, d’après les seules rondes passées. IRCC n’annonce pas les rondes à l’avance : il peut en tenir de n’importe quel type et de n’importe quelle taille, n’importe quel jour, ou aucune.",
	},
	Nothing: Text{"Tell where you stand, and each forecast is held against your own score.", "Dites où vous en êtes, et chaque prévision sera comparée à votre note."},
	ToStart: Text{"Begin with the questions", "Commencer par les questions"},
	ToQuick: Text{"Quick entry", "Saisie rapide"},
	AsOf:    Text{"For {0}, from the rounds up to {1}.", "Pour le {0}, d’après les rondes tenues jusqu’au {1}."},
	Failed:  Text{"The figures for the forecast cannot be read.", "Les chiffres de la prévision ne peuvent pas être lus."},

	RulesNotKnown: Text{
		"From {0} on, other points rules are reported, and their text could not be read. Scores of before and after do not compare, so nothing is forecast for {1}.",
		"À partir du {0}, d’autres règles de points sont signalées, et leur texte n’a pas pu être lu. Les notes d’avant et d’après ne se comparent pas : rien n’est donc prévu pour le {1}.",
	},
	Stale: Text{
		"The record here ends on {0}. Rounds held since then are missing, so nothing is forecast for {1} where one may have come already.",
		"Les rondes connues ici s’arrêtent au {0}. Celles tenues depuis manquent : rien n’est donc prévu pour le {1} là où une ronde a pu avoir lieu déjà.",
	},
	Shown:     Text{"What the record said on {0} is shown as what it was then.", "Ce que disaient les rondes le {0} est montré pour ce qu’il était alors."},
	AddRounds: Text{"Add newer rounds from IRCC’s file", "Ajouter des rondes plus récentes à partir du fichier d’IRCC"},

	Forecast:     Text{"Types that can be forecast", "Types qui peuvent être prévus"},
	Stood:        Text{"What the record said on {0}", "Ce que disaient les rondes le {0}"},
	Declined:     Text{"Types that cannot be forecast", "Types qui ne peuvent pas être prévus"},
	DeclinedLead: Text{"The record says too little of these. A figure would only look like knowledge.", "Les rondes passées en disent trop peu. Un chiffre n’aurait que l’air d’un savoir."},
	StoodCard:    Text{"As it was on {0}: not a forecast for {1}.", "Situation au {0} : ce n’est pas une prévision pour le {1}."},

	Score:        Text{"Lowest score", "Note la plus basse"},
	ScoreMiddle:  Text{"the middle: {0}", "le milieu : {0}"},
	Span:         Text{"{0} to {1}", "{0} à {1}"},
	Day:          Text{"Day", "Jour"},
	DayMiddle:    Text{"by the rhythm alone {0}", "selon le seul rythme, le {0}"},
	DaySpan:      Text{"{0} to {1}", "du {0} au {1}"},
	DayOne:       Text{"{0}", "le {0}"},
	DayPassed:    Text{"by the rhythm alone it was due on {0}", "selon le seul rythme, elle était attendue le {0}"},
	Overdue:      Text{"Overdue", "En retard"},
	OverdueSince: Text{"by the rhythm it was due on {0}, and the days in which it might have come are over", "selon le rythme, elle était attendue le {0}, et les jours où elle aurait pu avoir lieu sont passés"},
	Held: Plural{
		Text{"Of the last {0} forecast of this type, {1} lowest score and {2} day fell within what had been said; the middle was off by {3} points and {4} days on average.", "Sur la dernière prévision de ce type ({0}), {1} note la plus basse et {2} jour sont tombés dans ce qui avait été dit; le milieu s’écartait en moyenne de {3} points et de {4} jours."},
		Text{"Of the last {0} forecasts of this type, {1} lowest scores and {2} days fell within what had been said; the middle was off by {3} points and {4} days on average.", "Sur les {0} dernières prévisions de ce type, {1} notes les plus basses et {2} jours sont tombés dans ce qui avait été dit; le milieu s’écartait en moyenne de {3} points et de {4} jours."},
	},
	Rests: Plural{
		Text{"It rests on {0} round since {1}, {2}. Days between rounds: {3} at the median, from {4} to {5}.", "Elle repose sur {0} ronde depuis le {1}, {2}. Jours entre les rondes : {3} pour la médiane, de {4} à {5}."},
		Text{"It rests on {0} rounds since {1}, {2}. Days between rounds: {3} at the median, from {4} to {5}.", "Elle repose sur {0} rondes depuis le {1}, {2}. Jours entre les rondes : {3} pour la médiane, de {4} à {5}."},
	},
	Methods: Text{"The middle of the score is {0}; that of the day, {1}.", "Le milieu de la note est {0}; celui du jour, {1}."},

	Open:         Text{"may be open to you", "peut vous être ouverte"},
	NotOpen:      Text{"not open to you", "ne vous est pas ouverte"},
	Unclear:      Text{"open to you or not: not settled", "ouverte pour vous ou non : à établir"},
	NoNomination: Text{"It asks for a nomination by a province, and you have none. Your score is not held against it.", "Elle exige la désignation d’une province, et vous n’en avez pas. Votre note n’y est pas comparée."},
	NoCategory:   Text{"You do not meet the category, as of {0}. Your score is not held against it.", "Vous ne répondez pas à la catégorie, au {0}. Votre note n’y est pas comparée."},
	NoProgram:    Text{"You do not meet the program that it asks for, as of {0}. Your score is not held against it.", "Vous ne répondez pas au programme qu’elle exige, au {0}. Votre note n’y est pas comparée."},
	UnclearWhy:   Text{"Answers that are missing, or an open point of law, decide whether it is open to you.", "Des réponses qui manquent, ou un point de droit ouvert, décident si elle vous est ouverte."},
	Above:        Text{"Your score, {0}, lies above these scores.", "Votre note, {0}, est au-dessus de ces notes."},
	Within:       Text{"Your score, {0}, lies among these scores: it may go either way.", "Votre note, {0}, est parmi ces notes : les deux issues sont possibles."},
	Below:        Text{"Your score, {0}, lies below these scores.", "Votre note, {0}, est au-dessous de ces notes."},
	Either:       Text{"Your score is {0} at least and {1} at most: what is still open decides where it lies.", "Votre note est d’au moins {0} et d’au plus {1} : ce qui reste ouvert décide où elle se situe."},

	Chart: Plural{
		Text{"{1} of the last {0} lowest score fell within the scores said before", "{1} de la dernière note la plus basse ({0}) est tombée parmi les notes dites avant"},
		Text{"{1} of the last {0} lowest scores fell within the scores said before", "{1} des {0} dernières notes les plus basses sont tombées parmi les notes dites avant"},
	},
	ChartSaid:  Text{"scores said before the round", "notes dites avant la ronde"},
	ChartIn:    Text{"what came, within them", "ce qui est venu, parmi elles"},
	ChartOut:   Text{"what came, outside them", "ce qui est venu, hors d’elles"},
	ChartNext:  Text{"the next round", "la prochaine ronde"},
	ChartYours: Text{"your score", "votre note"},
	You:        Text{"you {0}", "vous {0}"},
	YouAtLeast: Text{"you {0}+", "vous {0}+"},

	Shares: Plural{
		Text{"A score like yours, held against the {0} round of this type from {1} to {2}", "Une note comme la vôtre, comparée à la ronde de ce type ({0}) du {1} au {2}"},
		Text{"A score like yours, held against the {0} rounds of this type from {1} to {2}", "Une note comme la vôtre, comparée aux {0} rondes de ce type du {1} au {2}"},
	},
	SharesNone: Text{"No round of this type from {0} to {1} that a score could be held against.", "Aucune ronde de ce type du {0} au {1} à laquelle comparer une note."},
	AtScore:    Text{"Score", "Note"},
	Invited:    Text{"Above the lowest score invited", "Au-dessus de la note la plus basse invitée"},
	Tied:       Text{"Exactly at it", "Exactement à celle-ci"},
	Yours:      Text{"{0}, yours", "{0}, la vôtre"},
	More:       Text{"{0}, {1} more", "{0}, {1} de plus"},
	Less:       Text{"{0}, {1} less", "{0}, {1} de moins"},
	Of:         Text{"{0} of {1}", "{0} sur {1}"},
	SharesNote: Text{"Above it, a profile in the pool was invited; exactly at it, the time of submission decided. Only scores are counted here.", "Au-dessus, un profil présent dans le bassin était invité; exactement à cette note, le moment de la soumission décidait. Seules les notes sont comptées ici."},

	Past: Plural{
		Text{"The last forecast beside what came", "La dernière prévision et ce qui est venu"},
		Text{"The last {0} forecasts beside what came", "Les {0} dernières prévisions et ce qui est venu"},
	},
	PastCaption: Text{"Forecasts beside what came: {0}", "Prévisions et ce qui est venu : {0}"},
	Round:       Text{"Round", "Ronde"},
	Said:        Text{"Said before", "Dit avant"},
	Came:        Text{"What came", "Ce qui est venu"},
	ScoreSaid:   Text{"score {0} to {1}", "note de {0} à {1}"},
	DaySaid:     Text{"day {0} to {1}", "jour : du {0} au {1}"},
	ScoreCame:   Text{"score {0}", "note de {0}"},
	In:          Text{"within", "dedans"},
	Out:         Text{"outside", "dehors"},
	NotForecast: Text{"not forecast", "non prévue"},
	LastOf:      Text{"Last: round {0} of {1}, lowest score {2}.", "Dernière : la ronde {0} du {1}, note la plus basse de {2}."},
	NeverHeld:   Text{"No round of this type has been held.", "Aucune ronde de ce type n’a été tenue."},

	How: Text{"How this is forecast, and how far to trust it", "Comment c’est prévu, et jusqu’où s’y fier"},
	HowText: [6]Text{
		{
			"Every round of the past is forecast again from the rounds before it alone, and what was said is kept beside what came. The method that was nearest so far says the next one.",
			"Chaque ronde passée est prévue de nouveau d’après les seules rondes qui la précèdent, et ce qui était dit est gardé à côté de ce qui est venu. La méthode qui a été la plus proche jusque-là dit la suivante.",
		},
		{
			"The span is as wide as these errors say, so that about {0} in 10 of what comes falls within. After a miss it becomes wider, after hits narrower.",
			"L’étendue est aussi large que le disent ces écarts, de sorte qu’environ {0} sur 10 de ce qui vient y tombe. Après un échec elle s’élargit, après des succès elle se resserre.",
		},
		{
			"A type begins anew with a new edition of the CRS, with a new version of its category, and where it was not held for {0} days. Under {1} rounds since then, nothing is said.",
			"Un type recommence à zéro avec une nouvelle édition du SCG, avec une nouvelle version de sa catégorie, et s’il n’a pas été tenu pendant {0} jours. Avec moins de {1} rondes depuis, rien n’est dit.",
		},
		{
			"The score depends most on how many are invited, and that is not known before. The days depend on IRCC alone.",
			"La note dépend surtout du nombre d’invitations, qui n’est pas connu d’avance. Les jours ne dépendent que d’IRCC.",
		},
		{
			"Weighed and not taken, because they were further off: the mean of six, the trend, and the place in the score distribution of the pool.",
			"Pesés et non retenus, parce qu’ils étaient plus loin : la moyenne de six, la tendance, et le rang dans la répartition des notes du bassin.",
		},
		{
			"It is computed on this device, from the rounds shown here, and anew when newer ones are added.",
			"Le calcul se fait sur cet appareil, d’après les rondes montrées ici, et de nouveau quand de plus récentes sont ajoutées.",
		},
	},
	Printed: Text{"The next round", "La prochaine ronde"},
	PrintedLead: Text{
		"From the record of past rounds alone, up to {0}. IRCC does not announce rounds ahead; this is no promise.",
		"D’après les seules rondes passées, jusqu’au {0}. IRCC n’annonce pas les rondes à l’avance; ce n’est pas une promesse.",
	},
	PrintedShares: Text{"Your score, and so many points more or less: above the lowest score invited in so many rounds of the type in twelve months", "Votre note, et tant de points de plus ou de moins : au-dessus de la note la plus basse invitée dans tant de rondes du type en douze mois"},
	Type:          Text{"Type of round", "Type de ronde"},
	Record:        Text{"Past forecasts that held", "Prévisions passées qui ont tenu"},
	RecordOf:      Text{"score {0} of {2}, day {1} of {2}", "note {0} sur {2}, jour {1} sur {2}"},
}

// ForecastDeclined says why nothing is forecast.
func ForecastDeclined(lang Lang, d *forecast.Decline) string {
	since := Date(lang, d.Since)
	switch d.Reason {
	case forecast.RulesNotKnown:
		return forecastDeclined.rulesNotKnown.Fill(lang, since)
	case forecast.Discontinued:
		return forecastDeclined.discontinued.Fill(lang, since)
	case forecast.Dormant:
		return forecastDeclined.dormant.Fill(lang, since)
	case forecast.Stale:
		return forecastDeclined.stale.Fill(lang, since)
	case forecast.Unproven:
		return forecastDeclined.unproven.In(lang, d.Has, Number(lang, d.Needs))
	}
	if d.Has == 0 {
		return forecastDeclined.none.Fill(lang, since, ForecastSince(d.Why).In(lang), Number(lang, d.Needs))
	}
	return forecastDeclined.tooFew.In(lang, d.Has, since, ForecastSince(d.Why).In(lang), Number(lang, d.Needs))
}

var forecastDeclined = struct {
	rulesNotKnown, discontinued, dormant, stale, none Text
	tooFew, unproven                                  Plural
}{
	rulesNotKnown: Text{"Other points rules are reported from {0} on, and are not known here.", "D’autres règles de points sont signalées à partir du {0}, et ne sont pas connues ici."},
	discontinued:  Text{"The category is not in the list in force since {0}.", "La catégorie n’est pas dans la liste en vigueur depuis le {0}."},
	dormant:       Text{"No round of this type since {0}: the record says nothing of when, or whether, there will be another.", "Aucune ronde de ce type depuis le {0} : rien ne dit quand, ni si, il y en aura une autre."},
	stale:         Text{"The rounds known here end on {0}, and one of this type may have come since.", "Les rondes connues ici s’arrêtent au {0}, et une ronde de ce type a pu avoir lieu depuis."},
	none:          Text{"No round since {0}, {1}; {2} are needed.", "Aucune ronde depuis le {0}, {1}; il en faut {2}."},
	tooFew: Plural{
		Text{"Only {0} round since {1}, {2}; {3} are needed.", "Seulement {0} ronde depuis le {1}, {2}; il en faut {3}."},
		Text{"Only {0} rounds since {1}, {2}; {3} are needed.", "Seulement {0} rondes depuis le {1}, {2}; il en faut {3}."},
	},
	unproven: Plural{
		Text{"Only {0} past forecast can be held against what came; it takes {1} to know how far off they are.", "Seulement {0} prévision passée peut être comparée à ce qui est venu; il en faut {1} pour savoir de combien elles s’écartent."},
		Text{"Only {0} past forecasts can be held against what came; it takes {1} to know how far off they are.", "Seulement {0} prévisions passées peuvent être comparées à ce qui est venu; il en faut {1} pour savoir de combien elles s’écartent."},
	},
}

// ForecastSince says what began on the first day of the present definition of a type.
func ForecastSince(why string) Text { return forecastSince.at(why) }

var forecastSince = words{
	{forecast.FirstDay, Text{"when this type began", "début de ce type"}},
	{forecast.NewCRS, Text{"when the points rules changed", "changement des règles de points"}},
	{forecast.NewCategory, Text{"when the category changed", "changement de la catégorie"}},
	{forecast.Resumed, Text{"when rounds of this type were taken up again", "reprise des rondes de ce type"}},
}

// ForecastMethod names a method; n is how many values it takes.
func ForecastMethod(lang Lang, m forecast.Method, n int) string {
	return forecastMethods[m].Fill(lang, Number(lang, n))
}

var forecastMethods = [...]Text{
	forecast.LastValue: {"the last value", "la dernière valeur"},
	forecast.Mean:      {"the mean of the last {0}", "la moyenne des {0} dernières"},
	forecast.Smoothed:  {"the mean of all since then, the newer weighing more", "la moyenne de toutes depuis, les plus récentes pesant davantage"},
	forecast.Median:    {"the median of the last {0}", "la médiane des {0} derniers"},
}
