package text

import (
	"reflect"
	"strconv"
	"testing"
)

func TestTheWordsOfAnswerReportAndComparisonAreWrittenInBothLanguagesAsEachIsSpelled(t *testing.T) {
	all := map[string]Text{"assessment": assessmentName}
	for name, words := range map[string]any{"Answer": Answer, "SourcesPage": SourcesPage, "Answers": Answers, "Report": Report, "Compare": Compare} {
		collect(all, name, reflect.ValueOf(words))
	}
	for _, e := range answerNames {
		all["answerNames "+e.key] = e.value
	}
	for i, words := range OpenPoints() {
		all["OpenPoints "+strconv.Itoa(i)] = words
	}
	for name, words := range all {
		written(t, name, words)
	}
}

func TestASourceSaysWhenItWasPublishedAsFarAsItDoes(t *testing.T) {
	for _, c := range []struct{ got, want string }{
		{Published(EN, "2025-03-11"), "March\u00a011, 2025"},
		{Published(FR, "2025-03-01"), "1er\u00a0mars\u00a02025"},
		{Published(EN, "2021-09"), "September\u00a02021"},
		{Published(FR, "2021-09"), "septembre\u00a02021"},
		{Published(FR, "2023"), "2023"},
	} {
		same(t, c.got, c.want)
	}
}

func TestADifferenceHasItsSign(t *testing.T) {
	for _, c := range []struct{ got, want string }{
		{Signed(EN, 1200), "+1,200"}, {Signed(FR, 1200), "+1\u00a0200"}, {Signed(EN, -3), "−3"}, {Signed(EN, 0), "0"},
	} {
		same(t, c.got, c.want)
	}
}

func TestAnswersAreNamedInWordsAndNotByTheQuestionOfTheForm(t *testing.T) {
	for _, c := range []struct{ got, want string }{
		{AnswerName(EN, "person.sibling"), "a brother or sister living in Canada"},
		{AnswerName(EN, "partner.certificate"), "your spouse or partner’s certificate of qualification"},
		{AnswerName(EN, "person.work[1].studying"), "your job 2: While studying full-time (co-op included)"},
		{AnswerName(FR, "person.education[0]"), "votre diplôme 1"},
		{AnswerName(FR, "partner.languages[0].reading"), "le résultat linguistique 1 de votre époux ou conjoint\u00a0: Compréhension de l’écrit"},
	} {
		same(t, c.got, c.want)
	}
}
