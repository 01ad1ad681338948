package text

// Answers holds the words in which an answer is said back.
var Answers = struct {
	CompletedOn, AssessedOn, NotAssessed, AssessmentOpen Text
	TakenOn, Undated, Since, FromTo, StartOpen, Hours    Text
	Code, Local, Between                                 Text
}{
	CompletedOn:    Text{"completed {0}", "terminées le {0}"},
	AssessedOn:     Text{"assessed {0}", "évaluées le {0}"},
	NotAssessed:    Text{"not assessed", "non évaluées"},
	AssessmentOpen: Text{"assessment not answered", "évaluation : sans réponse"},
	TakenOn:        Text{"taken {0}", "test du {0}"},
	Undated:        Text{"no date", "sans date"},
	Since:          Text{"since {0}", "depuis le {0}"},
	FromTo:         Text{"{0} to {1}", "du {0} au {1}"},
	StartOpen:      Text{"dates not answered", "dates sans réponse"},
	Hours:          Text{"{0} hours a week", "{0} heures par semaine"},
	Code:           Text{"{0} (NOC {1})", "{0} (CNP {1})"},
	Local:          Text{"{0}", "{0}"},
	Between:        Text{" · ", " · "},
}

// MonthOf writes a month of the case file, like 2024-01, as the language does; what is no month stands as it is.
func MonthOf(lang Lang, month string) string {
	if len(month) != len("2006-01") || month[4] != '-' {
		return month
	}
	n := 0
	for _, digit := range month[5:] {
		n = 10*n + int(digit-'0')
	}
	if n < 1 || n > len(months) {
		return month
	}
	return months[n-1].In(lang) + nbsp + month[:4]
}
