package text

// Ahead is the words of the screen that ages a case: what changes in the coming months, and when.
var Ahead = struct {
	Heading, Lead, Nothing, Start, Quick                               Text // where nothing is told yet
	Working, WorkingShort, Cancel, Stopped, Again, Unread              Text // while the days are looked at
	Falls, Rises, FallsAtLeast, RisesAtLeast                           Text // findings
	Steady, Deepest, Highest, HighestNow, End                          Text
	Loses, Gains, Band, BandNow                                        Text
	Known                                                              Text // newer rules
	Chart, ChartSteady, ChartHint, ChartScore, ChartBand, ChartUnknown Text
	Table, From, To, Score, Change, Why, FirstDay, NoChange, Plus      Text
	Years, YearsLead, YearsNone                                        Text // the two clocks
	Legal, LegalHint, SeenFrom, DoNot, DoNotHint, NoBand               Text
	Safe, Worth, WorthNothing, Opens                                   Text
	Observed, ObservedLead, Disagree, EitherReading, Aside             Text
	Events, EventsLead, EventsNone, Only                               Text
	Shown                                                              Plural
	OnDay, Was, NotListed, Points, GridPoints, Effect                  Text
	Calendar, CalendarLead, CalendarName, CalendarFile, Saved          Text
	CalendarEntry, CalendarBand, CalendarBandMore, CalendarMore        Text
	Assumes                                                            Text
	AssumesJobs, AssumesAnswers, AssumesRules, AssumesRounds           Text
	Printed                                                            Text
}{
	Heading: aheadHeading,
	Lead: Text{
		"The next three years of this case as it ages, day by day: when your score may rise or fall, what expires, and when a year of work is complete.",
		"Les trois prochaines années de ce dossier à mesure que le temps passe, jour par jour : quand votre note pourrait monter ou baisser, ce qui expire, et quand une année de travail est accomplie.",
	},
	Nothing: Text{"Nothing is told yet. Your dates make the timeline: your birthday, your tests, your jobs.", "Rien n’est encore indiqué. Vos dates font le calendrier : votre anniversaire, vos tests, vos emplois."},
	Start:   Text{"Start with your answers", "Commencer par vos réponses"},
	Quick:   Text{"Quick entry", "Saisie rapide"},

	Working:      Text{"Looking at the days ahead: {0} of {1}", "Examen des jours à venir : {0} sur {1}"},
	WorkingShort: Text{"Looking at the days ahead", "Examen des jours à venir"},
	Cancel:       Text{"Stop", "Arrêter"},
	Stopped:      Text{"Stopped. Nothing is shown until every day has been looked at.", "Arrêté. Rien n’est montré tant que chaque jour n’a pas été examiné."},
	Again:        Text{"Look at the days ahead", "Examiner les jours à venir"},
	Unread:       Text{"The observations of the month clock could not be read, so the days ahead cannot be shown.", "Les observations sur le mois d’attribution n’ont pas pu être lues : les jours à venir ne peuvent pas être montrés."},

	Falls:        Text{"Your score may fall by {0} on {1}, to {2}.", "Votre note pourrait baisser de {0} le {1}, à {2}."},
	Rises:        Text{"Your score may rise by {0} on {1}, to {2}.", "Votre note pourrait monter de {0} le {1}, à {2}."},
	FallsAtLeast: Text{"Your score may fall by {0} on {1}, to at least {2}.", "Votre note pourrait baisser de {0} le {1}, à au moins {2}."},
	RisesAtLeast: Text{"Your score may rise by {0} on {1}, to at least {2}.", "Votre note pourrait monter de {0} le {1}, à au moins {2}."},
	Steady:       Text{"Time alone does not change your score up to {0}.", "Le temps seul ne change pas votre note jusqu’au {0}."},
	Deepest:      Text{"The largest fall may come on {1}: {0} fewer. {2}", "La plus forte baisse pourrait venir le {1} : {0} de moins. {2}"},
	Highest:      Text{"It is highest, {0}, from {1} to {2}.", "Elle est au plus haut, {0}, du {1} au {2}."},
	HighestNow:   Text{"In these three years it is never higher than the {0} of the day you asked for.", "En ces trois ans, elle n’est jamais plus haute que les {0} du jour demandé."},
	End:          Text{"On {1} it would be {0}.", "Le {1}, elle serait de {0}."},
	Loses:        Text{"From {1} you may no longer meet: {0}.", "À partir du {1}, vous pourriez ne plus remplir les exigences de : {0}."},
	Gains:        Text{"From {1} you may meet: {0}.", "À partir du {1}, vous pourriez remplir les exigences de : {0}."},
	Band:         Text{"Do not accept an invitation from {0} to {1}: the year of work that it may count is not complete yet.", "N’acceptez pas d’invitation du {0} au {1} : l’année de travail qu’elle pourrait compter n’est pas encore accomplie."},
	BandNow:      Text{"Do not accept an invitation before {0}: IRCC’s system may already count a year of work that is not complete yet.", "N’acceptez pas d’invitation avant le {0} : le système d’IRCC pourrait déjà compter une année de travail qui n’est pas encore accomplie."},
	Known:        Text{"Every day after {0} on this page is answered with the rules that are known. {1}", "Chaque jour après le {0} sur cette page reçoit la réponse des règles connues. {1}"},

	Chart:        Text{"From {0} to {1}: the score goes from {2} to {3}, and is between {4} and {5}", "Du {0} au {1} : la note passe de {2} à {3} et reste entre {4} et {5}"},
	ChartSteady:  Text{"From {0} to {1}: the score stays at {2}", "Du {0} au {1} : la note reste à {2}"},
	ChartHint:    Text{"Each step is a time in which nothing changes. The table below has every step.", "Chaque palier est une période sans changement. Le tableau ci-dessous contient chaque palier."},
	ChartScore:   Text{"Your score on each day", "Votre note chaque jour"},
	ChartBand:    Text{"Do not accept an invitation yet", "N’acceptez pas encore d’invitation"},
	ChartUnknown: Text{"Newer rules are reported", "De nouvelles règles sont rapportées"},

	Table:    Text{"Your score, step by step", "Votre note, palier par palier"},
	From:     Text{"From", "Du"},
	To:       Text{"To", "Au"},
	Score:    Text{"Score", "Note"},
	Change:   Text{"Change", "Changement"},
	Why:      Text{"Why", "Pourquoi"},
	FirstDay: Text{"The day you asked for", "Le jour demandé"},
	NoChange: Text{"no change", "aucun changement"},
	Plus:     Text{"+{0}", "+{0}"},

	Years: Text{"When does my year of work count?", "Quand mon année de travail compte-t-elle?"},
	YearsLead: Text{
		"There are two clocks. The law counts a year on the day it is complete. IRCC’s system has been seen to award it earlier, on the first day of a month. Between the two you may be invited with points you do not have yet: an invitation accepted then can be refused.",
		"Il y a deux horloges. Le droit compte une année le jour où elle est accomplie. Le système d’IRCC a été vu l’attribuant plus tôt, le premier jour d’un mois. Entre les deux, vous pourriez être invité avec des points que vous n’avez pas encore : une invitation acceptée à ce moment peut mener à un refus.",
	},
	YearsNone:    Text{"No year of work in Canada that changes anything becomes complete in these three years.", "Aucune année de travail au Canada qui change quelque chose n’est accomplie en ces trois ans."},
	Legal:        Text{"True from, to the day", "Vrai à partir du, au jour près"},
	LegalHint:    Text{"counted by this engine from the days of your jobs", "compté par ce moteur d’après les jours de vos emplois"},
	SeenFrom:     Text{"Seen in IRCC’s system from", "Vu dans le système d’IRCC à partir du"},
	DoNot:        Text{"Do not accept an invitation", "N’acceptez pas d’invitation"},
	DoNotHint:    Text{"{0} to {1}", "du {0} au {1}"},
	NoBand:       Text{"No days between the two clocks", "Aucun jour entre les deux horloges"},
	Safe:         Text{"Earliest safe day", "Premier jour sûr"},
	Worth:        Text{"What it is worth", "Ce qu’elle vaut"},
	WorthNothing: Text{"no points", "aucun point"},
	Opens:        Text{"opens: {0}", "ouvre : {0}"},

	Observed: Text{"What was observed, and by whom", "Ce qui a été observé, et par qui"},
	ObservedLead: Text{
		"IRCC publishes no rule for this. These are accounts of people and advisers. They were about full-time work without a break: with part-time work or gaps the month may be another.",
		"IRCC ne publie aucune règle à ce sujet. Ce sont des récits de personnes et de conseillers. Ils portaient sur un travail à temps plein sans interruption : avec du temps partiel ou des interruptions, le mois peut être différent.",
	},
	Disagree:      Text{"The sources disagree on the month, so both are shown.", "Les sources ne s’accordent pas sur le mois : les deux sont donc montrés."},
	EitherReading: Text{"fits either month", "compatible avec l’un ou l’autre mois"},
	Aside:         Text{"{0} ({1})", "{0} ({1})"},

	Events:     Text{"Day by day", "Jour par jour"},
	EventsLead: Text{"Every day on which something happens to your case, with its cause.", "Chaque jour où quelque chose arrive à votre dossier, avec sa cause."},
	EventsNone: Text{"Nothing in this case has a date in these three years.", "Rien dans ce dossier n’a de date en ces trois ans."},
	Only:       Text{"Only what changes something", "Seulement ce qui change quelque chose"},
	Shown: Plural{
		Text{"{0} day of {1} shown", "{0} jour sur {1} affiché"},
		Text{"{0} days of {1} shown", "{0} jours sur {1} affichés"},
	},
	OnDay:      Text{"{0}: {1}", "{0} : {1}"},
	Was:        Text{"before: {0}", "avant : {0}"},
	NotListed:  Text{"not a category", "n’est pas une catégorie"},
	Points:     Text{"{0}: {1} to {2} ({3})", "{0} : de {1} à {2} ({3})"},
	GridPoints: Text{"selection grid: {0} to {1}", "grille de sélection : de {0} à {1}"},
	Effect:     Text{"What follows", "Ce qui en découle"},

	Calendar: Text{"Put these days into your calendar", "Mettre ces jours dans votre agenda"},
	CalendarLead: Text{
		"A calendar file (.ics) with the days that change something and the bands in which not to accept an invitation. It is made on this device; nothing is sent. Make it anew when your answers change: the same entries are then replaced.",
		"Un fichier d’agenda (.ics) avec les jours qui changent quelque chose et les périodes où ne pas accepter d’invitation. Il est fait sur cet appareil; rien n’est envoyé. Refaites-le quand vos réponses changent : les mêmes entrées sont alors remplacées.",
	},
	CalendarName:     Text{"Express Entry: what is ahead", "Entrée express : ce qui vous attend"},
	CalendarEntry:    Text{"Express Entry: {0}", "Entrée express : {0}"},
	CalendarBand:     Text{"Express Entry: do not accept an invitation yet", "Entrée express : n’acceptez pas encore d’invitation"},
	CalendarBandMore: Text{"IRCC’s system has been seen to award {0} from {1}. The year is true from {2}, the earliest safe day.", "Le système d’IRCC a été vu attribuant {0} à partir du {1}. L’année est vraie à partir du {2}, premier jour sûr."},
	CalendarMore:     Text{"Worked out on {0} with the rules in force since {1}. Information, not advice.", "Établi le {0} selon les règles en vigueur depuis le {1}. De l’information, pas un conseil."},
	CalendarFile:     Text{"express-entry-ahead.ics", "entree-express-a-venir.ics"},
	Saved:            Text{"The calendar file was handed to your browser.", "Le fichier d’agenda a été remis à votre navigateur."},

	Assumes:        Text{"What this assumes", "Ce que cela suppose"},
	AssumesJobs:    Text{"Jobs without a last day go on at the same hours.", "Les emplois sans dernier jour se poursuivent aux mêmes heures."},
	AssumesAnswers: Text{"Everything else stays as you told it: no new test, no new credential, no move.", "Tout le reste demeure tel qu’indiqué : ni nouveau test, ni nouveau diplôme, ni déménagement."},
	AssumesRules:   Text{"The rules stay as they are known on each day. They may change at any time.", "Les règles restent telles qu’elles sont connues pour chaque jour. Elles peuvent changer à tout moment."},
	AssumesRounds:  Text{"No round of invitations is foretold here.", "Aucune ronde d’invitations n’est prédite ici."},

	Printed: Text{"The next three years", "Les trois prochaines années"},
}

// AheadFact gives the sentence for what happens on a day, by its kind; of the years of work by kind and rule. {0} is what it is about, {1} where it is said for what.
func AheadFact(kind, rule string) Text {
	if t, ok := aheadWork.find(kind + " " + rule); ok {
		return t
	}
	return aheadFacts.at(kind)
}

var aheadFacts = words{
	{"birthday", Text{"You turn {0}.", "Vous avez {0}."}},
	{"work_shifts", Text{"What your work may count for changes: an answer is open, or another occupation now has the most work.", "Ce que votre travail peut valoir change : une réponse manque, ou une autre profession compte désormais le plus de travail."}},
	{"work_shifts_spouse", Text{"What your spouse or partner’s work may count for changes: an answer is open.", "Ce que le travail de votre époux ou conjoint peut valoir change : une réponse manque."}},
	{"test_begins", Text{"From this day it counts: {0}.", "Compte à partir de ce jour : {0}."}},
	{"test_expires", Text{"Expired: {0}. From this day it gives nothing.", "Expiré : {0}. À partir de ce jour, il ne donne rien."}},
	{"study_completed", Text{"Completed: {0}.", "Obtenu : {0}."}},
	{"assessment_begins", Text{"Assessed (ECA): {0}.", "Évalué (EDE) : {0}."}},
	{"assessment_expires", Text{"The educational credential assessment (ECA) has expired: {0}.", "L’évaluation des diplômes d’études (EDE) est expirée : {0}."}},
	{"job_begins", Text{"Begins: {0}.", "Commence : {0}."}},
	{"job_ends", Text{"Has ended the day before: {0}.", "A pris fin la veille : {0}."}},
	{"window_begins", Text{"The first days of it are more than {2} ago and no longer count for {1}: {0}.", "Ses premiers jours datent de plus de {2} et ne comptent plus pour {1} : {0}."}},
	{"window_ends", Text{"All of it is more than {2} ago and no longer counts for {1}: {0}.", "Tout date de plus de {2} et ne compte plus pour {1} : {0}."}},
	{"profile_expires", Text{"Your profile is {0} old and leaves the pool. A new one has a later time of submission, which decides ties.", "Votre profil a {0} et quitte le bassin. Un nouveau profil aura une heure de présentation plus tardive, qui départage les notes égales."}},
	{"edition_begins", Text{"Other rules come into force: {0}.", "D’autres règles entrent en vigueur : {0}."}},
	{"edition_ends", Text{"Newer rules are reported from this day on. They are not in this edition: your real score may differ.", "De nouvelles règles sont rapportées à partir de ce jour. Elles ne figurent pas dans cette version : votre note réelle peut être différente."}},
	{"seen", Text{"IRCC’s system has been seen to award {0} of work in Canada from here ({2}), but the year is true only on {1}. Do not accept an invitation yet.", "Le système d’IRCC a été vu attribuant {0} de travail au Canada à partir d’ici ({2}), mais l’année n’est vraie que le {1}. N’acceptez pas encore d’invitation."}},
	{"seen_spouse", Text{"IRCC’s system has been seen to award {0} of work in Canada from here ({2}). Your spouse or partner has them only on {1}. Do not accept an invitation yet.", "Le système d’IRCC a été vu attribuant {0} de travail au Canada à partir d’ici ({2}). Votre époux ou conjoint ne les a que le {1}. N’acceptez pas encore d’invitation."}},
}

var aheadWork = words{
	{"year_done crs.canadian_work", Text{"Complete: {0} of work in Canada.", "Atteint : {0} de travail au Canada."}},
	{"year_done crs.foreign_work_transfer", Text{"Complete: {0} of work abroad in one occupation.", "Atteint : {0} de travail à l’étranger dans une seule profession."}},
	{"year_done crs.spouse_work", Text{"Complete for your spouse or partner: {0} of work in Canada.", "Atteint par votre époux ou conjoint : {0} de travail au Canada."}},
	{"year_done fsw.grid.experience", Text{"Complete for the selection grid of the Federal Skilled Worker Program: {0} of skilled work.", "Atteint pour la grille de sélection des travailleurs qualifiés (fédéral) : {0} de travail qualifié."}},
	{"year_done cec.work", Text{"Complete within the window of the Canadian Experience Class: {0} of skilled work in Canada.", "Atteint dans la période de la catégorie de l’expérience canadienne : {0} de travail qualifié au Canada."}},
	{"year_done fsw.work", Text{"Complete for the Federal Skilled Worker Program: {0} of skilled work without a break in one occupation.", "Atteint pour les travailleurs qualifiés (fédéral) : {0} de travail qualifié sans interruption dans une seule profession."}},
	{"year_done fst.work", Text{"Complete for the Federal Skilled Trades Program: {0} of work in a skilled trade.", "Atteint pour les métiers spécialisés (fédéral) : {0} de travail dans un métier spécialisé."}},
	{"year_done category.experience", Text{"Complete for {1}: {0} of work in one listed occupation.", "Atteint pour {1} : {0} de travail dans une seule profession de la liste."}},
	{"year_lost crs.canadian_work", Text{"Less than {0} of work in Canada is left within the window.", "Il reste moins de {0} de travail au Canada dans la période qui compte."}},
	{"year_lost crs.foreign_work_transfer", Text{"Less than {0} of work abroad in one occupation is left within the window.", "Il reste moins de {0} de travail à l’étranger dans une seule profession dans la période qui compte."}},
	{"year_lost crs.spouse_work", Text{"Less than {0} of your spouse or partner’s work in Canada is left within the window.", "Il reste moins de {0} de travail au Canada de votre époux ou conjoint dans la période qui compte."}},
	{"year_lost fsw.grid.experience", Text{"Less than {0} of skilled work is left within the window of the selection grid.", "Il reste moins de {0} de travail qualifié dans la période de la grille de sélection."}},
	{"year_lost cec.work", Text{"Less than {0} of skilled work in Canada is left within the window of the Canadian Experience Class.", "Il reste moins de {0} de travail qualifié au Canada dans la période de la catégorie de l’expérience canadienne."}},
	{"year_lost fsw.work", Text{"Less than {0} of skilled work without a break in one occupation is left, for the Federal Skilled Worker Program.", "Il reste moins de {0} de travail qualifié sans interruption dans une seule profession, pour les travailleurs qualifiés (fédéral)."}},
	{"year_lost fst.work", Text{"Less than {0} of work in a skilled trade is left within the window, for the Federal Skilled Trades Program.", "Il reste moins de {0} de travail dans un métier spécialisé dans la période qui compte, pour les métiers spécialisés (fédéral)."}},
	{"year_lost category.experience", Text{"Less than {0} of work in one listed occupation is left within the window: {1}.", "Il reste moins de {0} de travail dans une seule profession de la liste dans la période qui compte : {1}."}},
}

// AheadReading gives what a reading of the month clock says.
func AheadReading(id string) Text { return aheadReadings.at(id) }

var aheadReadings = words{
	{"month_before", Text{"the first day of the month before", "le premier jour du mois précédent"}},
	{"anniversary_month", Text{"the first day of the same month", "le premier jour du même mois"}},
}

// AheadAccount gives the sentence for a published observation, by its id. {0} is the first day of the job, {1} the years, {2} the day or the month in which the points were seen.
func AheadAccount(id string) Text { return aheadAccounts.at(id) }

var aheadAccounts = words{
	{"second_year_2020", Text{"A job since {0}: the points for {1} were there on {2}, with an invitation the same day.", "Un emploi depuis le {0} : les points pour {1} étaient là le {2}, avec une invitation le même jour."}},
	{"two_years_2016", Text{"A job since {0}: the points for {1} were there in {2}.", "Un emploi depuis le {0} : les points pour {1} étaient là en {2}."}},
	{"first_year_2017", Text{"A job since {0}: points and the Canadian Experience Class were there while the first year was still running. Its author guesses that whole months are counted.", "Un emploi depuis le {0} : les points et la catégorie de l’expérience canadienne étaient là alors que la première année courait encore. L’auteur suppose que les mois entiers sont comptés."}},
	{"eleven_months", Text{"A profile opens with eleven months of work, because the current month is counted as the twelfth.", "Un profil s’ouvre avec onze mois de travail, parce que le mois en cours est compté comme le douzième."}},
	{"first_day_of_month", Text{"Points rise on the first day of the month in which the year is complete.", "Les points montent le premier jour du mois où l’année est accomplie."}},
}

// AheadFor names what a window is of: the CRS or a program; empty for a category, which its edition names.
func AheadFor(id string) Text {
	if id == "crs" {
		return aheadCRS
	}
	return Program(id)
}

var aheadCRS = Text{"the CRS", "le SCG"}

// AheadProfile writes the age at which a profile expires: "12 months", "12 mois".
func AheadProfile(lang Lang, years int) string { return Months(lang, 12*years) }

// AheadAge writes an age: "33 years old"; in French, where one has years, "33 ans".
func AheadAge(lang Lang, n int) string {
	if lang == FR {
		return Years(lang, n)
	}
	return Number(lang, n)
}

// AheadGain writes a change of points with its sign, and of none that there is none.
func AheadGain(lang Lang, n int) string {
	switch {
	case n > 0:
		return Ahead.Plus.Fill(lang, Number(lang, n))
	case n < 0:
		return Number(lang, n)
	}
	return Ahead.NoChange.In(lang)
}
